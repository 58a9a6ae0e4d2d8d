/** Writes docs/coverage.md when run with --update, and holds it to the catalogue, the rules and their fixtures otherwise. */
import { expect, test } from 'vitest';
import { checklistRows } from '../../src/rules/checklist/checklist.ts';
import { coveragePage, rows } from '../coverage/page.ts';

test('docs/coverage.md tells what becomes of each entry of the catalogue', async () => {
  await expect(coveragePage(rows(checklistRows.map(({ id }) => id)))).toMatchFileSnapshot('../../docs/coverage.md');
});
