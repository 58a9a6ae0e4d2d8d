/** What the tests of the adapter share: an account, a clock that is slept through, and hosts that nock answers for. */
import nock from 'nock';
import { onTestFinished } from 'vitest';
import { partnerCenter } from '../../../src/adapters/partner-center/partner-center.ts';
import { type Settings, settings } from '../../../src/adapters/partner-center/settings.ts';
import type { Marketplace } from '../../../src/ports/marketplace.ts';
import { type ManualClock, manualClock } from '../../marketplace/manual-clock.ts';

export const secret = 'q~Zx8/no+one=knows%this';
export const product = '7f1f2c54-8d0c-4d6e-9a63-1f0d7b9c2e11';
export const start = Date.parse('2026-03-02T08:00:00Z');
export const graph = 'https://graph.microsoft.com';
export const api = '/rp/product-ingestion';
export const older = 'https://api.partner.microsoft.com';

export const environment = {
  AZURE_TENANT_ID: 'contoso.example',
  AZURE_CLIENT_ID: '0d4c6a57-27b4-4c55-8f0e-2a5a3a1f9b10',
  AZURE_CLIENT_SECRET: secret,
  OFFERLANE_PARTNER_CENTER_URL: `${older}/v1.0/ingestion`,
  OFFERLANE_PUBLISHER_ID: '12345678',
};

export interface FakeClock extends ManualClock {
  /** The sleeps there were, in milliseconds. */
  readonly slept: number[];
}

export function fakeClock(): FakeClock {
  const clock = manualClock(start);
  const slept: number[] = [];
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds);
    return clock.sleep(milliseconds);
  };
  return { ...clock, slept, sleep };
}

/** The adapter with a clock that does not wait. At the end of the test every answer that nock holds must have been asked for. */
export function partner(changes: Partial<Settings> = {}): { marketplace: Marketplace; clock: FakeClock } {
  const clock = fakeClock();
  onTestFinished(() => {
    const left = nock.pendingMocks();
    nock.cleanAll();
    if (left.length > 0) throw new Error(`never asked for: ${left.join(', ')}`);
  });
  return { clock, marketplace: partnerCenter({ ...settings(environment), ...changes }, clock) };
}

/** Entra, which gives out a token for the scope of a host. */
export function signIn(token = 'graph-token', scope = `${graph}/.default`): void {
  nock('https://login.microsoftonline.com')
    .post('/contoso.example/oauth2/v2.0/token', (form) => form.scope === scope)
    .reply(200, { token_type: 'Bearer', expires_in: 3599, access_token: token });
}

export const version = '2022-03-01-preview5';
export const schema = (type: string, host = 'schema.mp.microsoft.com') =>
  `https://${host}/schema/${type}/2022-03-01-preview2`;

/** An answer of the ingestion API, to a request with `$version`. */
export function answers(path: string, status: number, body: nock.Body, headers: Record<string, string> = {}): void {
  nock(graph)
    .get(`${api}/${path}`)
    .query((query) => query.$version === version)
    .reply(status, body, headers);
}

/** What a promise fails with. */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  const found = await promise.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
  if (!(found instanceof Error) || found.message === 'it did not fail') throw new Error('no Error was thrown');
  return found;
}
