/** What the ingestion API does not take is judged, and told of where it is asked for. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

const estate = 'offers/fabrikam-estate';
const examples = join(home, 'examples');
const reason = 'Offers of type azure-application are judged here and not yet staged';

test('an Azure application is judged', async () => {
  expect(await offerlane(examples, 'validate', estate)).toMatchObject({ status: 0 });
});

test('it is not compiled, and the reason is told', async () => {
  const { output, status } = await offerlane(examples, 'compile', estate);
  expect([output, status]).toEqual([expect.stringContaining(reason), 2]);
});

test.each([['stage'], ['go-live'], ['stop-sell', '--yes']])(
  'it is not walked by %s, and the reason is told',
  async (...words) => {
    const { output, status } = await offerlane(examples, ...words, estate);
    expect([output, status]).toEqual([expect.stringContaining(reason), 1]);
  },
);
