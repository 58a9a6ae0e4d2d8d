/** Rows of scripts that would never do anything are told at their line. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { publishingPhases, publishingStepNames } from '../../../src/ingestion/publishing-steps.ts';
import { readScript } from '../../../src/sandbox/script.ts';

const read = (yaml: string) => readScript('script.yml', Buffer.from(`version: 1\n${yaml}`));

test.each([
  ['publishing: [{ step: Content valdation, stall: true }]', /^script.yml:2:22 publishing.0.step: no step or phase/],
  ['publishing: [{ step: Publisher sign-off, stall: true }]', /no step or phase/],
  [
    'publishing: [{ step: Replication }]',
    /^script.yml:2:14 publishing.0: does nothing; it takes fail, stall or slower/,
  ],
  ['calls: [{ path: /status, times: 2 }]', /^script.yml:2:9 calls.0: does nothing; it takes status or delay/],
  ['contract: [{ at: 2026-01-01T00:00:00Z }]', /^script.yml:2:12 contract.0: does nothing/],
])('%s', (yaml, message) => {
  expect(() => read(yaml)).toThrow(message);
});

test('every step and every phase with steps can be named, in either case', () => {
  const phases = publishingPhases.filter((phase) => phase !== 'Publisher sign-off');
  for (const step of [...phases, ...publishingStepNames()]) {
    const script = read(`publishing: [{ step: ${step.toUpperCase()}, slower: 2 }]`);
    expect(script.steps({ offer: 'a', target: 'preview', earlier: 0, now: 0 })).toHaveLength(1);
  }
});

test('a header that is missing is answered in the form of the v1.0 API', () => {
  const script = read('contract: [{ requireHeader: x-ms-publisherId }]');
  const request = { method: 'GET', path: '/rp/product-ingestion/product', query: new Map(), body: '', now: 0 };
  const { answer } = script.interfere({ ...request, headers: new Map() }) ?? {};
  expect(answer?.body).toMatchObject({
    status: 400,
    type: expect.any(String),
    errors: { 'x-ms-publisherId': [expect.any(String)] },
  });
  expect(script.interfere({ ...request, headers: new Map([['x-ms-publisherid', '1']]) })).toBeUndefined();
});
