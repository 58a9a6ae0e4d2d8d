/** What people see without what is another each time: times, IDs of commits and products. */

const replaced: readonly (readonly [RegExp, string])[] = [
  [/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}( \d\d:\d\d)?\b/g, 'Mon 1 00:00'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '00000000-0000-0000-0000-000000000000'],
  [/\bsha256:[0-9a-f]+/g, 'sha256:0000'],
  [/\b[0-9a-f]{40}\b/g, '0'.repeat(40)],
  [/`[0-9a-f]{7}`/g, '`0000000`'],
  [/<code>[0-9a-f]{7}<\/code>/g, '<code>0000000</code>'],
];

/** How long a step took, which is the fourth cell of its row; empty where it was too short to tell. */
const took = /^(\| \*{0,2}(?:done|now|failed)\*{0,2} \| [^|\n]* \| \*{0,2}Mon 1 00:00\*{0,2} \|) [^|\n]*\|/gm;

/** States that are passed through so fast that they are not always seen. */
const passing = /^- [^\n]*(On its way to the preview|It waits for its turn)[^\n]*\n/gm;

/** The checklist, whose questions are held elsewhere. */
const checklist = /<details><summary>What no machine can judge.*?<\/details>\n\n/gs;

export function steady(text: string): string {
  const without = replaced.reduce((told, [pattern, instead]) => told.replace(pattern, instead), text);
  return without
    .replace(took, '$1 some time |')
    .replace(passing, '')
    .replace(checklist, '')
    .replace(/(Earlier on this pull request) \(\d+\)/, '$1');
}

/** Without what happened in which order: offers go their own ways. */
export function unordered(text: string): string {
  return text.replace(/<details><summary>Earlier on this pull request.*?<\/details>\n\n/s, '');
}
