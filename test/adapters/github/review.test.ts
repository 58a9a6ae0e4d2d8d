import nock from 'nock';
import { expect, test } from 'vitest';
import { review } from '../../../src/adapters/github/review.ts';

let hosts = 0;

function aPull() {
  hosts += 1;
  const url = `https://review-${hosts}.example`;
  const headers = { authorization: 'token ghs_token' };
  const scope = nock(url, { reqheaders: headers });
  return { scope, pull: { url, token: 'ghs_token', owner: 'fabrikam', repo: 'offers', number: 3, head: 'abc' } };
}

const said = '/repos/fabrikam/offers/pulls/3/comments';
const one = { path: 'a.yml', startLine: undefined, line: 4, body: 'One.\n' };
const two = { path: 'a.yml', startLine: 6, line: 8, body: 'Two.' };

test('writes the comments as one review of the head', async () => {
  const { scope, pull } = aPull();
  scope.get(said).query({ per_page: 100, page: 1 }).reply(200, []);
  const body = {
    commit_id: 'abc',
    event: 'COMMENT',
    comments: [
      { path: 'a.yml', line: 4, side: 'RIGHT', body: 'One.\n' },
      { path: 'a.yml', line: 8, side: 'RIGHT', start_line: 6, start_side: 'RIGHT', body: 'Two.' },
    ],
  };
  scope.post('/repos/fabrikam/offers/pulls/3/reviews', body).reply(200, {});
  expect(await review(pull, [one, two])).toBe(2);
  expect(scope.isDone()).toBe(true);
});

test('says nothing twice, on whichever page it stands', async () => {
  const { scope, pull } = aPull();
  const other = { path: 'b.yml', line: null, body: 'Other.' };
  scope.get(said).query({ per_page: 100, page: 1 }).reply(200, Array(100).fill(other));
  scope
    .get(said)
    .query({ per_page: 100, page: 2 })
    .reply(200, [{ path: 'a.yml', line: 4, body: 'One.\r\n' }]);
  expect(await review(pull, [one])).toBe(0);
  expect(scope.isDone()).toBe(true);
});

test.each([
  [403, /^Suggested changes could not be written: the token may not\. It takes `pull-requests: write`/],
  [422, /^Suggested changes could not be written: GitHub answered with 422\. /],
])('says in a sentence that GitHub refuses with %d', async (status, sentence) => {
  const { scope, pull } = aPull();
  scope.get(said).query(true).reply(status, { message: 'ghs_token is not it' });
  await expect(review(pull, [one])).rejects.toThrow(sentence);
});
