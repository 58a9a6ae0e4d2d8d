import { expect, test } from 'vitest';
import { checklistFold, checklistText } from '../../src/render/checklist.ts';
import { anOffer, hostile } from './samples.ts';

const item = { id: 'a/b', question: 'Is `x` so?', stage: 'review', policy: '100.1', hash: '0' } as const;
const later = { ...item, question: 'Was it?', stage: 'live', policy: undefined } as const;

test('is told in the order of the stages, and not at all where nothing is asked', () => {
  const offer = anOffer({ checklist: [later, item] });
  expect(checklistFold([anOffer(), offer], 20)).toBe(
    '<details><summary>What no machine can judge: 2 questions for who reviews</summary>\n\n' +
      '<code>fabrikam-gateway</code>\n\nBefore it is staged:\n\n- Is <code>x</code> so? (policy 100.1)\n\n' +
      'Once it is live:\n\n- Was it?\n\n</details>',
  );
  expect(checklistText(offer)).toEqual([
    'For who reviews fabrikam-gateway, as no machine can judge it:',
    '  Before it is staged:',
    '    [ ] Is `x` so?',
    '  Once it is live:',
    '    [ ] Was it?',
  ]);
  expect([checklistFold([anOffer()], 20), checklistText(anOffer())]).toEqual(['', []]);
});

test('says of how many offers it is left out', () => {
  const offers = Array.from({ length: 5 }, (_, n) => anOffer({ id: `offer-${n}`, checklist: [item] }));
  const told = checklistFold(offers, 3);
  expect(told).toContain('offer-2');
  expect(told).not.toContain('offer-3');
  expect(told).toContain('5 questions');
  expect(told).toContain('\n\n2 offers more, not shown here.\n');
});

test.each(hostile)('lets %j be no markup and no line', (id) => {
  const offer = anOffer({ id, checklist: [item] });
  expect(checklistFold([offer], 1).split('\n')).toHaveLength(9);
  for (const line of checklistText(offer)) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});
