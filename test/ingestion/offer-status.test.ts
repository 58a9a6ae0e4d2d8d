import { describe, expect, test } from 'vitest';
import { offerStatus, standing } from '../../src/ingestion/offer-status.ts';
import type { Submission } from '../../src/ingestion/submission.ts';

const one = (targetType: string, number: number, more: object = {}): Submission => ({
  id: `submission/P/${number}`,
  product: 'product/P',
  target: { targetType },
  ...(targetType !== 'draft' && {
    status: 'completed',
    result: 'succeeded',
    created: `2026-11-0${number}T07:13:06.44Z`,
  }),
  ...more,
});
const draft = one('draft', 0);
const running = { status: 'running', result: 'pending' };
const failed = { result: 'failed' };
const stopping = (date?: string) => ({
  lifecycleState: 'deprecated',
  ...(date !== undefined && { deprecationSchedule: { date } }),
});

describe('the status of an offer', () => {
  test.each<readonly [name: string, submissions: readonly Submission[], status: string]>([
    ['never published', [draft], 'Draft'],
    ['nothing at all', [], 'Draft'],
    ['on its way to the preview', [draft, one('preview', 1, running)], 'Publish in progress'],
    [
      'waiting to begin',
      [draft, one('preview', 1, { status: 'notStarted', result: 'pending' })],
      'Publish in progress',
    ],
    ['a preview that failed', [draft, one('preview', 1, failed)], 'Attention needed'],
    ['a preview', [draft, one('preview', 1)], 'Preview'],
    ['a newer preview that failed', [draft, one('preview', 1), one('preview', 2, failed)], 'Attention needed'],
    ['live', [draft, one('live', 1)], 'Live'],
    ['live, its preview still told', [draft, one('preview', 1), one('live', 1)], 'Live'],
    ['live, an older preview still told', [draft, one('preview', 1), one('live', 2)], 'Live'],
    ['live with a newer preview', [draft, one('live', 1), one('preview', 2)], 'Preview'],
    ['going live, the first time', [draft, one('preview', 1), one('live', 1, running)], 'Publish in progress'],
    [
      'going live again: two live entries',
      [one('live', 2, running), draft, one('live', 1), one('preview', 2)],
      'Publish in progress',
    ],
    ['going live that failed', [draft, one('live', 1), one('preview', 2), one('live', 2, failed)], 'Attention needed'],
    ['a stop that is under way', [draft, one('live', 1, { ...running, ...stopping() })], 'Pending stop sell'],
    ['a stop on a later day', [draft, one('live', 1, stopping('2026-11-26T00:00:00Z'))], 'Pending stop sell'],
    ['a stop today', [draft, one('live', 1, stopping('2026-11-25T18:00:00Z'))], 'Not available in the marketplace'],
    ['a stop without a day', [draft, one('live', 1, stopping())], 'Not available in the marketplace'],
    ['restored as far as the preview', [draft, one('live', 1, stopping()), one('preview', 2)], 'Preview'],
  ])('%s', (_, submissions, status) => {
    expect(offerStatus(submissions, '2026-11-25')).toBe(status);
    expect(offerStatus(submissions.toReversed(), '2026-11-25')).toBe(status);
  });
});

test('what can be signed off is the newest preview that is not live yet', () => {
  const number = (submissions: readonly Submission[]) => standing(submissions).preview?.id.split('/').at(-1);
  expect(number([one('preview', 1), one('preview', 3), one('preview', 2)])).toBe('3');
  expect(number([one('live', 3), one('preview', 3)])).toBeUndefined();
  expect(number([one('live', 3), one('preview', 2)])).toBeUndefined();
  expect(number([one('preview', 3, failed), one('preview', 2)])).toBe('2');
});
