import { expect, test } from 'vitest';
import { resolved } from '../../src/source/reference.ts';
import { edited, found, gateway, untellable } from '../source/examples.ts';

const outside = [
  '../fabrikam-insights/media/logo-large.png',
  'media/../../fabrikam-insights/media/logo-large.png',
  'media/../media/logo-large.png',
  'media/..',
  '..',
  './..',
  '/etc/passwd',
  '//host/share/x.png',
  '/',
  'C:\\x.png',
  'C:/x.png',
  'c:x.png',
  'media\\logo-large.png',
  '..\\x.png',
  'https://fabrikam.example/x.png',
  'HTTP://fabrikam.example/x.png',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'x.png:stream',
  '~',
  '~/x.png',
  '~root/x.png',
  '.',
  './',
  '././.',
  '',
  'media/\nx.png',
  'media/\tx.png',
];

const absent = [
  '%2e%2e/x.png',
  '..%2fx.png',
  'media%2flogo-large.png',
  '...',
  '....//x.png',
  '.. /x.png',
  ' ',
  'media/logo-large.png ',
  ' media/logo-large.png',
  'media/logo-large.png.',
  'media/logo-large.png?x=1',
  'media/logo-large.png#x',
  'media/logo-large.png/x',
  'MEDIA/logo-large.png',
  'media',
  'media/',
  'x'.repeat(5000),
  'x/'.repeat(2500),
  '.'.repeat(5000),
  '\u202egnp.x',
  '．．/x.png',
  'media／logo-large.png',
  '.git/config',
  'CON',
  '$(id)',
  '`id`',
  '-rf',
  '__proto__',
];

const asPicture = (path: string) => edited('offer.yml', ['media/logo-large.png', JSON.stringify(path)]);
const asText = (path: string) => edited('offer.yml', ['file: description.html', `file: ${JSON.stringify(path)}`]);

test.each(outside)('refuses %j as a way out', async (path) => {
  for (const files of [asPicture(path), asText(path)]) {
    const findings = await found(files);
    expect(findings.map(({ rule }) => rule)).toEqual(['source/file-outside']);
    expect(findings.filter(untellable)).toEqual([]);
  }
  expect(resolved(path)).toHaveProperty('fault');
});

test.each(absent)('finds no file by %j', async (path) => {
  for (const files of [asPicture(path), asText(path)]) {
    const findings = await found(files);
    expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'shape/limit')).toEqual(['source/file-missing']);
    expect(findings.filter(untellable)).toEqual([]);
  }
});

test.each(['./media/logo-large.png', 'media//logo-large.png', 'media/./logo-large.png'])('reads %j', async (path) => {
  expect(await found(asPicture(path))).toEqual([]);
});

test('never reads what a link or a submodule stands for', async () => {
  const names = ['media/logo-large.png', 'description.html', 'plans/standard.yml', 'offer.yml'];
  const links = names.map((name) => [`${gateway}/${name}`, { link: '/etc/passwd' }] as const);
  for (const link of links) {
    const findings = await found(Object.fromEntries([link]));
    expect(findings.map(({ rule }) => rule)).toContain('source/file-kind');
    expect(findings.filter(({ message }) => message.includes('passwd'))).toEqual([]);
  }
  const configuration = await found({ '.github/offerlane.yml': { link: '/etc/passwd' } });
  expect(configuration.map(({ rule }) => rule)).toEqual(['source/file-kind']);
});

test.each(['a\0b', 'a\u0007b', 'a\u009fb', 'a\uffffb'])(
  'refuses a text in a file that is no text: %j',
  async (text) => {
    const findings = await found({ [`${gateway}/description.html`]: text });
    expect(findings.map(({ rule }) => rule)).toEqual(['source/encoding']);
    expect(findings.filter(untellable)).toEqual([]);
  },
);
