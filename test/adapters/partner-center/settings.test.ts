import { describe, expect, test } from 'vitest';
import { settings } from '../../../src/adapters/partner-center/settings.ts';

const account = { AZURE_TENANT_ID: 'contoso.example', AZURE_CLIENT_ID: 'a-1', AZURE_CLIENT_SECRET: 'hush' };

describe('an account alone', () => {
  test('is asked for at Microsoft', () => {
    expect(settings(account)).toMatchObject({
      marketplace: 'https://graph.microsoft.com/rp/product-ingestion',
      login: 'https://login.microsoftonline.com',
      older: undefined,
      tenant: 'contoso.example',
      client: 'a-1',
      credential: { secret: 'hush' },
    });
  });

  test('has the schema versions that are set, and no others: what is read comes before the table', () => {
    const { versions } = settings({ ...account, OFFERLANE_SCHEMA_VERSIONS: '{"plan":"2022-03-01-preview3"}' });
    expect(versions).toEqual({ plan: '2022-03-01-preview3' });
  });
});

test('a secret comes before a federated token, and an empty variable is none', () => {
  const file = { AZURE_FEDERATED_TOKEN_FILE: '/run/token' };
  expect(settings({ ...account, ...file }).credential).toEqual({ secret: 'hush' });
  expect(settings({ ...account, ...file, AZURE_CLIENT_SECRET: ' ' }).credential).toEqual({ tokenFile: '/run/token' });
});

test('everything that is missing is told at once', () => {
  expect(() => settings({ OFFERLANE_PUBLISHER_ID: '1' })).toThrow(
    [
      'The marketplace cannot be reached with this environment:',
      'AZURE_TENANT_ID is not set. Set it: the ID of the Entra tenant that is associated with Partner Center.',
      'AZURE_CLIENT_ID is not set. Set it: the application (client) ID of the Entra application.',
      'AZURE_CLIENT_SECRET is not set. Set it: a secret of the application; or AZURE_FEDERATED_TOKEN_FILE, the path of a file with a federated token.',
      'OFFERLANE_PARTNER_CENTER_URL is not set. Set it: an https address without user, query and fragment; plain http only of this machine: `https://api.partner.microsoft.com/v1.0/ingestion`.',
    ].join('\n'),
  );
});

describe('refused, by name and without its value', () => {
  test.each([
    ['OFFERLANE_MARKETPLACE_URL', 'http://graph.microsoft.com/rp'],
    ['OFFERLANE_MARKETPLACE_URL', 'graph.microsoft.com'],
    ['OFFERLANE_MARKETPLACE_URL', 'http://127.0.0.1.evil.example/'],
    ['OFFERLANE_MARKETPLACE_URL', 'https://user:pass@graph.microsoft.com/'],
    ['OFFERLANE_MARKETPLACE_URL', 'https://graph.microsoft.com/?x=y'],
    ['OFFERLANE_LOGIN_URL', 'ftp://login.example'],
    ['OFFERLANE_LOGIN_URL', 'http://[::2]/'],
    ['OFFERLANE_PUBLISHER_ID', '00'],
    ['OFFERLANE_PUBLISHER_ID', 'abc'],
    ['AZURE_TENANT_ID', 'a/../b'],
    ['AZURE_CLIENT_ID', 'a b'],
    ['OFFERLANE_SCHEMA_VERSIONS', '{"zzz'],
    ['OFFERLANE_SCHEMA_VERSIONS', '{"plan":"newest"}'],
    ['OFFERLANE_SCHEMA_VERSIONS', '{"Plan":"2022-07-01"}'],
  ])('%s=%s', (name, value) => {
    const wrong = () =>
      settings({
        ...account,
        OFFERLANE_PARTNER_CENTER_URL: undefined,
        OFFERLANE_LOGIN_URL: 'https://l.example',
        [name]: value,
      });
    expect(wrong).toThrow(`\n${name} must be `);
    expect(wrong).not.toThrow(value);
  });
});

describe('another host', () => {
  const sandbox = { ...account, OFFERLANE_MARKETPLACE_URL: 'http://127.0.0.1:4010/rp/product-ingestion/' };

  test('needs a login of its own, so that real credentials do not go astray', () => {
    expect(() => settings(sandbox)).toThrow(
      'OFFERLANE_MARKETPLACE_URL names another host than graph.microsoft.com, and OFFERLANE_LOGIN_URL is not set.',
    );
    const url = 'http://localhost:4010/v1.0/ingestion';
    expect(() => settings({ ...account, OFFERLANE_PARTNER_CENTER_URL: url, OFFERLANE_PUBLISHER_ID: '1' })).toThrow(
      'OFFERLANE_PARTNER_CENTER_URL names another host than api.partner.microsoft.com',
    );
  });

  test('is taken with one, in plain http where it is this machine', () => {
    for (const host of ['127.0.0.1:4010', 'localhost', '[::1]:4010'])
      expect(settings({ ...sandbox, OFFERLANE_LOGIN_URL: `http://${host}/` }).login).toBe(`http://${host}`);
    expect(settings({ ...sandbox, OFFERLANE_LOGIN_URL: 'https://login.example' }).marketplace).toBe(
      'http://127.0.0.1:4010/rp/product-ingestion',
    );
  });
});
