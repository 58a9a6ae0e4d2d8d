import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { entra } from '../../../src/adapters/partner-center/entra.ts';
import { settings } from '../../../src/adapters/partner-center/settings.ts';
import { Stalled, Waiting } from '../../../src/ports/failure.ts';
import { temporaryFolder } from '../temporary.ts';
import { environment, failure, fakeClock, graph, older, secret, signIn } from './partner.ts';

const scope = `${graph}/.default`;
const minute = 60_000;
const login = () => nock('https://login.microsoftonline.com').post('/contoso.example/oauth2/v2.0/token');

afterEach(() => {
  nock.cleanAll();
});

describe('a token', () => {
  test('is asked for with the secret, once for all who want it', async () => {
    const forms: unknown[] = [];
    nock('https://login.microsoftonline.com')
      .post('/contoso.example/oauth2/v2.0/token', (form) => forms.push(form) > 0)
      .reply(200, { token_type: 'Bearer', expires_in: 3599, access_token: 'one' });
    const tokens = entra(settings(environment), fakeClock());
    expect(await Promise.all([tokens.token(scope), tokens.token(scope), tokens.token(scope)])).toEqual(
      Array(3).fill('one'),
    );
    expect(forms).toEqual([
      { grant_type: 'client_credentials', client_id: environment.AZURE_CLIENT_ID, scope, client_secret: secret },
    ]);
  });

  test('is renewed five minutes before it expires', async () => {
    const clock = fakeClock();
    const tokens = entra(settings(environment), clock);
    signIn('one');
    expect(await tokens.token(scope)).toBe('one');
    clock.pass(54 * minute);
    expect(await tokens.token(scope)).toBe('one');
    clock.pass(minute);
    signIn('two');
    expect(await tokens.token(scope)).toBe('two');
  });

  test('is another for each scope', async () => {
    signIn('one');
    signIn('two', `${older}/.default`);
    const tokens = entra(settings(environment), fakeClock());
    expect(await tokens.token(`${older}/.default`)).toBe('two');
    expect(await tokens.token(scope)).toBe('one');
  });

  test('is asked for anew once it is dropped, and another is kept', async () => {
    const tokens = entra(settings(environment), fakeClock());
    signIn('one');
    await tokens.token(scope);
    tokens.drop('zero');
    expect(await tokens.token(scope)).toBe('one');
    tokens.drop('one');
    signIn('two');
    expect(await tokens.token(scope)).toBe('two');
  });

  test('may be told with its seconds as text', async () => {
    login().reply(200, { expires_in: '3599', access_token: 'one' });
    expect(await entra(settings(environment), fakeClock()).token(scope)).toBe('one');
  });

  test('is waited for while Entra has trouble', async () => {
    const clock = fakeClock();
    login().times(2).reply(503);
    signIn('one');
    expect(await entra(settings(environment), clock).token(scope)).toBe('one');
    expect(clock.slept).toEqual([1000, 2000]);
    login().times(20).reply(500);
    expect(await failure(entra(settings(environment), clock).token(scope))).toBeInstanceOf(Waiting);
  });
});

describe('a federated token', () => {
  const federated = (file: string) =>
    settings({ ...environment, AZURE_CLIENT_SECRET: '', AZURE_FEDERATED_TOKEN_FILE: file });
  const asserted = (assertion: string) =>
    nock('https://login.microsoftonline.com')
      .post('/contoso.example/oauth2/v2.0/token', {
        grant_type: 'client_credentials',
        client_id: environment.AZURE_CLIENT_ID,
        scope,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      })
      .reply(200, { expires_in: 600, access_token: `for ${assertion}`.replace(' ', '-') });

  test('is read anew each time', async () => {
    const file = join(temporaryFolder(), 'token');
    const clock = fakeClock();
    const tokens = entra(federated(file), clock);
    writeFileSync(file, 'first\n');
    asserted('first');
    expect(await tokens.token(scope)).toBe('for-first');
    clock.pass(6 * minute);
    writeFileSync(file, 'second');
    asserted('second');
    expect(await tokens.token(scope)).toBe('for-second');
  });

  test('is missed by its path', async () => {
    const error = await failure(entra(federated('/absent/token'), fakeClock()).token(scope));
    expect(error).toBeInstanceOf(Stalled);
    expect(error.message).toBe(
      'AZURE_FEDERATED_TOKEN_FILE, `/absent/token`, could not be read: no such file or directory. Mend that, then run again.',
    );
  });

  test('is missed where the file is empty', async () => {
    const file = join(temporaryFolder(), 'token');
    writeFileSync(file, ' \n');
    await expect(entra(federated(file), fakeClock()).token(scope)).rejects.toThrow('is empty. Have the workflow write');
  });

  test('that is refused is told with what to check', async () => {
    const file = join(temporaryFolder(), 'token');
    writeFileSync(file, 'header.payload.signature');
    login().reply(401, {
      error: 'invalid_client',
      error_description:
        "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/offers'.\r\nTrace ID: 1",
    });
    await expect(entra(federated(file), fakeClock()).token(scope)).rejects.toThrow(
      /AADSTS700213: No matching .* Check .* that a federated credential of the application names exactly this workflow\.$/,
    );
  });
});

describe('no token', () => {
  test('is told with the first line of what Entra says, once', async () => {
    login().reply(401, {
      error: 'invalid_client',
      error_description:
        'AADSTS7000222: The provided client secret keys for app are expired. Trace ID: 7d Correlation ID: 8e Timestamp: 2026',
    });
    const clock = fakeClock();
    const error = await failure(entra(settings(environment), clock).token(scope));
    expect(error).toBeInstanceOf(Stalled);
    expect(error.message).toBe(
      'Microsoft Entra gave the application 0d4c6a57-27b4-4c55-8f0e-2a5a3a1f9b10 no token (401). AADSTS7000222: The provided client secret keys for app are expired. Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET; secrets expire.',
    );
    expect(clock.slept).toEqual([]);
  });

  test.each([
    ['a page of a proxy', 200, '<html>Sign in</html>'],
    ['a token with a line end', 200, { expires_in: 60, access_token: 'a\nb' }],
    ['a token without a time', 200, { access_token: 'a' }],
    ['a redirect', 302, ''],
    ['nothing', 404, ''],
  ])('stalls where there is %s', async (_, status, body) => {
    login().reply(status, body);
    const error = await failure(entra(settings(environment), fakeClock()).token(scope));
    expect(error).toBeInstanceOf(Stalled);
    expect(error.message).toContain(`no token (${status}). It says nothing of a token.`);
  });

  test('is asked for again by the next who wants one', async () => {
    const tokens = entra(settings(environment), fakeClock());
    login().reply(400, { error: 'invalid_request' });
    await failure(tokens.token(scope));
    signIn('one');
    expect(await tokens.token(scope)).toBe('one');
  });
});
