import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { logTo } from '../../bot/log.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const secrets = ['the secret of the webhook', 'p"ss\\word\nof two lines'];

function told(write: (log: ReturnType<typeof logTo>) => void): string {
  const lines: string[] = [];
  write(logTo((line) => lines.push(line), [...secrets, privateKey], 'info'));
  for (const line of lines) JSON.parse(line);
  return lines.join('');
}

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjF9.c2ln-bmF0_dXJl';
const hidden: readonly string[] = [
  'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
  `ghs_4711_${jwt}${'x'.repeat(520)}`,
  'github_pat_11ABC_def',
  'ghp_short',
  jwt,
  'Bearer abc.def-ghi',
  'authorization: token 0123456789abcdef',
  'https://a.blob.example/c.vhd?sv=1&sig=abc%2Fdef%3D&se=2',
  'AccountName=a;AccountKey=abcdef==;EndpointSuffix=x',
  'postgresql://offerlane:hunter2@db.example/offerlane',
  'GET /assets/eyJyIjp7.c2lnbmF0dXJl/logo.png',
  ...secrets,
  privateKey,
];
const needles =
  /16C7e42F|xxxx|def\b.*ghi|11ABC|ghp_short|c2ln|0123456789abcdef|abc%2F|abcdef==|hunter2|eyJy|of the webhook|ss\\\\word|MII/;

test.each(hidden)('%j stands in no line, wherever it comes from', (secret) => {
  const found = [
    told((log) => log.info(`before ${secret} after`)),
    told((log) => log.info({ place: { deep: [secret] } }, 'told')),
    told((log) => log.error({ err: new Error(`refused: ${secret}`, { cause: new Error(secret) }) }, 'failed')),
    told((log) => log.error({ err: new AggregateError([new Error(secret)], 'several') }, 'failed')),
    told((log) => log.child({ secret }).warn('child')),
  ];
  for (const line of found) expect(line).not.toMatch(needles);
});

test('what is no secret stays, and an error says what caused it, without all that was sent', () => {
  const cause = Object.assign(new Error('404'), { request: { body: 'a long body' } });
  const line = told((log) => log.warn({ key: '77#3', err: new Error('not read', { cause }) }, 'a turn failed'));
  expect(JSON.parse(line)).toMatchObject({
    msg: 'a turn failed',
    key: '77#3',
    err: { name: 'Error', message: 'not read', cause: { message: '404' } },
  });
  expect(line).not.toContain('a long body');
});
