import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { botSettings } from '../../bot/settings.ts';
import { privateKey } from '../adapters/github/app.ts';
import { temporaryFolder } from '../adapters/temporary.ts';

const secret = '3f9c2ab8d1e04756a9b0c1d2e3f40516';
const marketplace = { AZURE_TENANT_ID: 'contoso.example', AZURE_CLIENT_ID: 'app', AZURE_CLIENT_SECRET: 'word' };
const sandbox = {
  ...marketplace,
  OFFERLANE_MARKETPLACE_URL: 'http://127.0.0.1:9000/rp/product-ingestion',
  OFFERLANE_LOGIN_URL: 'http://127.0.0.1:9000',
};
const app = { GITHUB_APP_ID: '4711', GITHUB_PRIVATE_KEY: privateKey, GITHUB_WEBHOOK_SECRET: secret };
const real = { ...app, ...marketplace, OFFERLANE_PUBLIC_URL: 'https://bot.example/' };
const near = { ...app, ...sandbox };

/** The names that the faults are of. */
function faults(environment: Record<string, string | undefined>): string[] {
  try {
    botSettings(environment);
    return [];
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : [];
    expect(lines.join('\n')).not.toContain(secret);
    return [...new Set(lines.flatMap((line) => /^[A-Z][A-Z_]+/.exec(line)?.[0] ?? []))].toSorted();
  }
}

test('what is not said is as the documentation tells', () => {
  const settings = botSettings(real);
  const { github, host, port, publicUrl, store, speed, level } = settings;
  expect({ github, host, port, publicUrl, store, speed, level }).toEqual({
    github: 'https://api.github.com',
    host: '0.0.0.0',
    port: 3000,
    publicUrl: 'https://bot.example',
    store: { folder: '.offerlane/bot' },
    speed: 1,
    level: 'info',
  });
});

test('all that is missing is named at once', () => {
  expect(faults({})).toEqual([
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'AZURE_TENANT_ID',
    'GITHUB_APP_ID',
    'GITHUB_PRIVATE_KEY',
    'GITHUB_WEBHOOK_SECRET',
  ]);
});

const wrong: readonly (readonly [string, string])[] = [
  ['GITHUB_APP_ID', 'Iv1.8a61f9b3a7aba766'],
  ['GITHUB_PRIVATE_KEY', '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----'],
  ['GITHUB_WEBHOOK_SECRET', ''],
  ['GITHUB_WEBHOOK_SECRET', 'short'],
  ['GITHUB_WEBHOOK_SECRET', 'development'],
  ['GITHUB_WEBHOOK_SECRET', 'changeme-changeme'],
  ['GITHUB_WEBHOOK_SECRET', 'Secret-of-the-webhook'],
  ['GITHUB_WEBHOOK_SECRET', '1234123412341234'],
  ['GITHUB_API_URL', 'http://github.example/api/v3'],
  ['PORT', '70000'],
  ['PORT', '1.5'],
  ['OFFERLANE_PUBLIC_URL', ''],
  ['OFFERLANE_PUBLIC_URL', 'http://bot.example'],
  ['OFFERLANE_PUBLIC_URL', 'http://127.0.0.1:3000'],
  ['OFFERLANE_PUBLIC_URL', 'https://user:word@bot.example'],
  ['DATABASE_URL', 'mysql://localhost/offerlane'],
  ['OFFERLANE_SPEED', '1000'],
  ['OFFERLANE_SPEED_SINCE', '1763460000000'],
  ['OFFERLANE_SECRETS', '{"sas":"word"}'],
  ['LOG_LEVEL', 'loud'],
  ['AZURE_TENANT_ID', 'not a tenant'],
];
test.each(wrong)('%s may not be %j', (name, value) => {
  expect(faults({ ...real, [name]: value })).toEqual([name]);
});

test('a key stands in a file, or in one line, and is one that GitHub takes', () => {
  const folder = temporaryFolder({ 'key.pem': privateKey });
  const { GITHUB_PRIVATE_KEY: _, ...rest } = real;
  expect(botSettings({ ...rest, GITHUB_PRIVATE_KEY_FILE: join(folder, 'key.pem') }).privateKey).toBe(privateKey);
  expect(faults({ ...rest, GITHUB_PRIVATE_KEY_FILE: join(folder, 'none.pem') })).toEqual(['GITHUB_PRIVATE_KEY_FILE']);
  expect(botSettings({ ...rest, GITHUB_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') }).privateKey).toBe(privateKey);
  const ec = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  expect(faults({ ...rest, GITHUB_PRIVATE_KEY: ec.privateKey })).toEqual(['GITHUB_PRIVATE_KEY']);
});

test('beside a sandbox on this machine, the bot is on it too, and time may pass faster from a moment on', () => {
  const since = Date.parse('2026-11-18T10:00:00Z');
  const fast = { OFFERLANE_SPEED: '1000', OFFERLANE_SPEED_SINCE: String(since) };
  expect(botSettings({ ...near, ...fast })).toMatchObject({ speed: 1000, since, publicUrl: undefined });
  expect(botSettings({ ...near, OFFERLANE_PUBLIC_URL: 'http://localhost:3000' }).publicUrl).toBe(
    'http://localhost:3000',
  );
  expect(faults({ ...near, OFFERLANE_SPEED: '1000' })).toEqual(['OFFERLANE_SPEED_SINCE']);
});
