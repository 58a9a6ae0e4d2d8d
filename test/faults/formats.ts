/** Values that are near the right ones and wrong, by format. Each is made from the right value that it replaces. */

export type FormatName = keyof typeof formats;

type Spoilt = readonly ((right: string) => string)[];

const constant = (...wrong: string[]): Spoilt => wrong.map((value) => () => value);
const withoutLast = (right: string) => right.slice(0, -1);
const upper = (right: string) => right.toUpperCase();

const webAddress: Spoilt = [
  (right) => right.replace(/^https?:\/\//, ''),
  (right) => right.replace(/^https?:/, 'ftp:'),
  (right) => right.replace('//', '/'),
  (right) => right.replace('//', '// '),
  ...constant('https://', 'www.contoso.example'),
];

export const formats = {
  guid: [
    withoutLast,
    (right) => `${right}0`,
    (right) => `{${right}}`,
    (right) => right.replaceAll('-', ''),
    (right) => right.replace(/^./, 'g'),
  ],
  email: [
    (right) => right.replace('@', ''),
    (right) => right.replace('@', '@@'),
    (right) => right.replace(/@.*/, '@'),
    (right) => right.replace(/.*@/, '@'),
    (right) => right.replace('@', ' @ '),
  ],
  phone: constant('call us', 'n/a'),
  url: webAddress,
  secureUrl: [...webAddress, (right) => right.replace('https:', 'http:')],
  blobUrl: [
    (right) => right.replace('https:', 'http:'),
    (right) => right.replace('https://', ''),
    ...constant('https://'),
  ],
  version: [
    (right) => right.replace(/\.\d+$/, ''),
    (right) => `v${right}`,
    (right) => `${right}.1`,
    (right) => `${right}-rc1`,
    (right) => right.replace(/\d+$/, 'x'),
    (right) => right.replaceAll('.', ','),
  ],
  portRange: constant('0', '65536', '443-', '-443', 'https', '80..90', '80,443', '443-70000'),
  portLabel: constant('ab', 'web/console', 'port!', 'a label of more than twenty letters'),
  duration: constant('90 days', '90D', 'P', 'PT', 'P-90D', 'p90d'),
  market: [upper, (right) => `${right}a`, ...constant('uk', 'xx', 'usa', 'germany', 'eu')],
  currency: [upper, withoutLast, ...constant('dollar', '$', 'us dollar')],
  category: [(right) => `${right} and more`, (right) => `${right}/all`, (right) => `-${right}`],
  subcategory: [(right) => `${right} and more`, (right) => `${right}/all`, (right) => `-${right}`],
  offerId: [upper, (right) => right.replace('-', ' '), (right) => `-${right}`, (right) => `${right}.v2`],
  planId: [upper, (right) => `${right} plan`, (right) => `${right}.v2`],
  skuId: [upper, (right) => `${right} x`, (right) => `${right}.v2`, (right) => `${right}${'x'.repeat(50)}`],
  meterId: [(right) => `${right} used`, (right) => `${right}.v2`, (right) => `${right}${'x'.repeat(50)}`],
  coreSize: [
    (right) => right.replace(/core$/, 'cores'),
    (right) => right.replace(/core$/, 'Core'),
    (right) => right.replace(/core$/, ' core'),
    ...constant('0core', 'core'),
  ],
  vmSize: [(right) => `Standard ${right}`, upper, (right) => `-${right}`, ...constant('d')],
  galleryImage: [
    (right) => right.replace(/^\//, ''),
    (right) => right.replace(/\/versions\/.*$/, ''),
    (right) => right.replace(/[0-9.]+$/, 'latest'),
    (right) => right.replace('galleries', 'images'),
  ],
  serverId: constant('a server', 'server/1', ''),
  munchkinId: constant('123-456', '1234-ABC-456', '123 ABC 456'),
  formId: constant('form', '123456789', '12-3'),
  salesforceId: constant('00D80000000abcD12', '00D-80000000abc', '00D8'),
  registryName: [(right) => `${right}.azurecr.io`, (right) => `${right} x`, ...constant('abc', 'my-registry')],
  repository: [upper, (right) => `/${right}`, (right) => `${right}:latest`, (right) => `${right}/`],
  imageTag: constant('newest', '2', 'linux-2.1.0', '2.1.0 linux'),
  bundleTag: [(right) => `${right} x`, (right) => `:${right}`],
  digest: [withoutLast, upper, (right) => right.replace('sha256:', ''), (right) => right.replace('sha256', 'sha512')],
  extensionType: constant('EdgeAgent', 'Fabrikam Edge.Agent', 'Fabrikam.', 'Fabrikam/EdgeAgent'),
  counted: constant('per core', 'PerCore', '1core'),
  region: constant('West Europe', 'west-europe', 'WestEurope'),
  noticeUrl: [...webAddress, (right) => right.replace('https:', 'http:'), (right) => `${right}/resource`],
  publisher: constant('Contoso', 'contoso ltd', '-contoso'),
  folder: constant('../offers', '/offers', 'offers/', './offers', 'a//b'),
} as const satisfies Readonly<Record<string, Spoilt>>;

/** All wrong values that can be made from this right one. */
export function wrongValues(format: FormatName, right: string): readonly string[] {
  return formats[format].map((spoil) => spoil(right)).filter((wrong) => wrong !== right);
}
