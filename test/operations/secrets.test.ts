/** A secret goes where it is bound to, and nowhere else; where it is missing, its line is told. */
import { expect, test } from 'vitest';
import { boundSecrets, redacted, secretFor } from '../../src/adapters/bound-secrets.ts';
import { filled } from '../../src/ingestion/edits.ts';
import { secretPlace } from '../../src/operations/secret-place.ts';
import { exampleOffers } from '../marketplace/example-offers.ts';

const offer = 'fabrikam-gateway';
const host = 'fabrikamimages.blob.core.windows.net';
const given = { images: { value: 'sv=1&sig=abc', offers: [offer], fields: ['sas'], hosts: [host] } };
const secrets = boundSecrets(JSON.stringify(given));

test('the value is had for the offer, field and host that it is bound to', () => {
  expect(secretFor(secrets, offer, 'images', 'sas', host)).toBe('sv=1&sig=abc');
});

test.each([
  ['another-offer', 'images', 'sas', host],
  [offer, 'images', 'password', host],
  [offer, 'images', 'sas', 'evil.example'],
  [offer, 'other', 'sas', host],
  [offer, 'constructor', 'sas', host],
])('nothing is had for %s, %s, %s, %s, and no value is told', (...[id, name, field, to]) => {
  const had = () => secretFor(secrets, id, name, field, to);
  expect(had).toThrow(/is not (bound|set)/);
  expect(had).not.toThrow(/sig=abc/);
});

test('a secret that is missing is told where the offer names it', async () => {
  const source = (await exampleOffers()).get(offer)?.source;
  if (source === undefined) throw new Error('the example is gone');
  const had = (name: string, field: string) => () =>
    secretFor({}, offer, name, field, undefined, secretPlace(source, name, field));
  expect(had('images', 'sas')).toThrow(/^offers\/fabrikam-gateway\/plans\/\w[\w-]*\.yml:\d+:\d+: The secret `images`/);
  expect(had('leads-table', 'storageAccountConnectionString')).toThrow(
    /^offers\/fabrikam-gateway\/offer\.yml:\d+:\d+: The secret `leads-table` for `storageAccountConnectionString`/,
  );
  expect(secretPlace(source, 'images', 'password')).toBeUndefined();
});

test.each(['{"a":', '[]', '{"a":{"value":"hidden"}}', '{"a":{"value":1,"offers":["hidden"],"fields":["hidden"]}}'])(
  'a variable that is wrong is told without its content: %s',
  (text) => {
    expect(() => boundSecrets(text)).toThrow(/^OFFERLANE_SECRETS is wrong at /);
    expect(() => boundSecrets(text)).not.toThrow(/hidden/);
  },
);

test('values are taken out of what is told', () => {
  expect(redacted('failed at ?sv=1&sig=abc.', ['sv=1&sig=abc'])).toBe('failed at ?….');
});

test('the password of a registry goes to the registry beside it', () => {
  const details = { registryName: 'FabrikamMarketplace', password: { secret: 'registry' } };
  const asked: unknown[] = [];
  const secret = (...given: readonly unknown[]) => {
    asked.push(given);
    return 'open';
  };
  const resource = filled({ $schema: 'a', imageRepositoryDetails: details }, { assetUrl: () => '', secret });
  expect(asked).toEqual([['registry', 'password', 'fabrikammarketplace.azurecr.io']]);
  expect(resource).toMatchObject({ imageRepositoryDetails: { password: 'open' } });
});
