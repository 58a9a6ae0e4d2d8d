import { expect, test } from 'vitest';
import { clip } from '../../src/source/text.ts';
import { edited, type Files, found, standard } from '../source/examples.ts';

const token = 'sv=2024-11-04&sr=c&sig=TOPSECRET0123456789%3D';
const account = 'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=TOPSECRET0123456789==';
const uri = 'uri: https://fabrikamimages.blob.core.windows.net/gateway/2.3.0-gen2.vhd';

const disk = (line: string): Files => edited(standard, [uri, line]);
const sas = (value: string): Files => edited(standard, ['sas: { secret: images }', value]);
const table = (value: string): Files => edited('offer.yml', ['{ secret: leads-table }', value]);
const dynamics = (value: string): Files =>
  edited('offer.yml', [
    'leadDestination: table\n  tableLeadConfiguration:\n    storageAccountConnectionString: { secret: leads-table }',
    `leadDestination: dynamics\n  dynamicsLeadConfiguration:\n    authentication: office365\n    username: x\n    instanceUrl: https://x.example\n    password: ${value}`,
  ]);

const written: Readonly<Record<string, Files>> = {
  'a token in the address of a blob': disk(`uri: https://x.blob.core.windows.net/g/x.vhd?${token}`),
  'a token in an address without TLS': disk(`uri: http://x.blob.core.windows.net/g/x.vhd?${token}`),
  'a password in an address': disk('uri: https://user:TOPSECRET@x.example/x.vhd'),
  'a token in the place of an address': disk(`uri: "${token}"`),
  'a token in a list in the place of an address': disk(`uri: [${token}]`),
  'a token in a mapping in the place of an address': disk(`uri: {secret: "${token}"}`),
  'a token beside an address': disk(`${uri}\n                "${token}": 1`),
  'a token in the place of its name': sas(`sas: "${token}"`),
  'a token as its name': sas(`sas: {secret: "${token}"}`),
  'a bare token as its name': sas('sas: {secret: TOPSECRET}'),
  'a bare token in the place of its name': sas('sas: TOPSECRET'),
  'a token under another key': sas(`sas: {value: "${token}"}`),
  'a token as key': sas(`sas: {${token}}`),
  'a token as key beside the name': sas(`sas: {secret: x, "${token}": 1}`),
  'a token in a list': sas(`sas: [${token}]`),
  'a token in a list as its name': sas(`sas: {secret: [${token}]}`),
  'a connection string': table(`"${account}"`),
  'a connection string on lines of its own': table(`\n      ${account}`),
  'a connection string as its name': table(`{secret: "${account}"}`),
  'a connection string as key': table(`{"${account}": x}`),
  'a password': dynamics('TOPSECRET'),
  'a password as its name': dynamics('{secret: TOPSECRET}'),
  'a password as key': dynamics('{TOPSECRET: }'),
  'a password in broken YAML': dynamics('"TOPSECRET'),
  'a password after a tag': dynamics('!TOPSECRET x'),
  'a password after a star': dynamics('*TOPSECRET'),
  'a token of an unknown field': edited('offer.yml', ['type: virtual', `sas: "${token}"\ntype: virtual`]),
};

test.each(Object.entries(written))('tells nothing of %s', async (_, files) => {
  const findings = await found(files);
  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings)).not.toContain('TOPSECRET');
});

test('hides credentials wherever a text is shown', () => {
  expect(clip(`https://x.example/?${token}&x=1`, 200)).toBe('https://x.example/?sv=2024-11-04&sr=c&sig=…&x=1');
  expect(clip(account, 200)).toBe('DefaultEndpointsProtocol=https;AccountName=x;AccountKey=…');
  expect(clip('password=TOPSECRET pwd=TOPSECRET', 200)).toBe('password=… pwd=…');
});
