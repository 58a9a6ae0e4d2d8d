import { expect, test } from 'vitest';
import { statusComment } from '../../src/render/status-comment.ts';
import { statuses } from './pull-statuses.ts';

test.each(Object.entries(statuses))('%s', async (name, status) => {
  const comment = statusComment(status);
  expect(statusComment(structuredClone(status))).toBe(comment);
  await expect(comment).toMatchFileSnapshot(`comments/${name.replaceAll(/[ ,]+/g, '-').toLowerCase()}.md`);
});
