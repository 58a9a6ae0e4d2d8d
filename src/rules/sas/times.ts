/** Times of a SAS. */

/** In milliseconds. */
export const day = 86_400_000;

/** How long it is from one time to another, to stand in a sentence. */
export function until(from: number, to: number): string {
  const days = Math.floor((to - from) / day);
  return days === 1 ? 'a day' : `${days} days`;
}
