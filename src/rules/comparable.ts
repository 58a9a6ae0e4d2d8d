/** Text as readers compare it: without markup, with spaces, letter case and Unicode forms evened out. */
export function comparable(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
