/** Files that mean harm, laid over the examples: each must end in findings, soon, in little memory and in few words. */
import { edited, examples, type Files, gateway, standard } from '../source/examples.ts';

export interface Hostile {
  readonly files: Files;
  /** What one of the findings must be: `rule file:line:column message`, the file from the gateway's folder. */
  readonly finds: RegExp;
}

const fifty = new Uint8Array(50_000_000).fill(0x61);
const offer = (text: string | Uint8Array): Files => ({ [`${gateway}/offer.yml`]: text });
/** The gateway's offer with lines put before all others. */
const before = (text: string) => edited('offer.yml', ['id: fabrikam-gateway', `${text}\nid: fabrikam-gateway`]);
/** The gateway's offer with another title. */
const titled = (text: string) => edited('offer.yml', ['title: Fabrikam Gateway', `title: ${text}`]);
const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Anchors that each hold the one before, twice. */
const doubling = (levels: number, first: string, next: (name: string) => string) =>
  [`x0: &x0 ${first}`, ...times(levels, (i) => `x${i + 1}: &x${i + 1} ${next(`*x${i}`)}`)].join('\n');

export const cases: Readonly<Record<string, () => Hostile>> = {
  'a billion laughs': () => ({
    files: before(doubling(40, '[a]', (name) => `[${name}, ${name}]`)),
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'a billion laughs in mappings': () => ({
    files: before(doubling(40, '{a: 1}', (name) => `{b: ${name}, c: ${name}}`)),
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'a long list, used often': () => ({
    files: before(`x: &x [${'a,'.repeat(9000)}]\ny: [${'*x,'.repeat(900)}]`),
    finds: /source\/limit offer\.yml:3/,
  }),
  'a long text, used often': () => ({
    files: before(`x: &x ${'a'.repeat(900_000)}\ny: [${'*x,'.repeat(900)}]`),
    finds: /source\/limit offer\.yml:3/,
  }),
  'a long key, used often': () => ({
    files: before(`x: &x {${'a'.repeat(900_000)}: 1}\ny: [${'*x,'.repeat(900)}]`),
    finds: /source\/limit offer\.yml:3/,
  }),
  'merges of merges of nothing': () => ({
    files: edited('offer.yml', [
      'id: fabrikam-gateway',
      `${doubling(60, '{}', (name) => `{<<: [${name}, ${name}]}`)}\n<<: *x60`,
    ]),
    finds: /shape\/unknown-key offer\.yml:2:1/,
  }),
  'a merge of itself': () => ({
    files: edited('offer.yml', ['    title: Fabrikam Gateway\n', ''], ['  en-us:\n', '  en-us: &x\n    <<: *x\n']),
    finds: /listing\/name-required-length offer\.yml:\d+:3 `title`/,
  }),
  'merges of many keys': () => ({
    files: before(`x: &x {${times(200, (i) => `k${i}: 1`)}}\ny: [${'{<<: *x},'.repeat(900)}]`),
    finds: /source\/limit offer\.yml:3/,
  }),
  'a merge of very many': () => ({
    files: before(`x: &x {a: 1}\ny: {<<: [${'*x,'.repeat(900)}]}`),
    finds: /source\/limit offer\.yml:3/,
  }),
  'more aliases than are counted': () => ({
    files: before(`x: &x 1\ny: [${'*x,'.repeat(1001)}]`),
    finds: /source\/limit offer\.yml:3/,
  }),
  'as many aliases as are counted': () => ({
    files: edited(standard, ['[us, ca, gb, de, fr, "no"]', `[&x us, ${'*x,'.repeat(1000)}]`]),
    finds: /shape\/duplicate plans\/standard\.yml:\d+:\d+ `us`/,
  }),
  'anchors that nest deeper than brackets can': () => ({
    files: before(
      times(900, (i) => `${1000 - i}: &x${i} ${'['.repeat(45)}${i === 0 ? '' : `*x${i - 1}`}${']'.repeat(45)}`).join(
        '\n',
      ),
    ),
    finds: /source\/limit offer\.yml:/,
  }),
  'brackets without end': () => ({ files: offer('['.repeat(900_000)), finds: /source\/limit offer\.yml:1:50/ }),
  'braces without end': () => ({ files: offer('{a: '.repeat(200_000)), finds: /source\/limit offer\.yml:1:/ }),
  'dashes without end': () => ({ files: offer('- '.repeat(400_000)), finds: /source\/limit offer\.yml:1:/ }),
  'question marks without end': () => ({ files: offer('? '.repeat(400_000)), finds: /source\/limit offer\.yml:1:/ }),
  'indentation without end': () => ({
    files: offer(times(1000, (i) => `${' '.repeat(i)}a:\n`).join('')),
    finds: /source\/limit offer\.yml:/,
  }),
  'anchors and tags without end': () => ({
    files: offer('&a !b '.repeat(150_000)),
    finds: /source\/yaml offer\.yml:1:/,
  }),
  'quotes without end': () => ({ files: offer(`a:${' "b"'.repeat(200_000)}`), finds: /source\/yaml offer\.yml:1:/ }),
  'a quote never closed, far above': () => ({
    files: offer(`a:\n  b: "x\n${'  c: [d, {e: f}]\n'.repeat(11_000)}`),
    finds: /source\/yaml offer\.yml:/,
  }),
  'a bracket never closed, in lines of one letter': () => ({
    files: offer(`a: [\n${'  b,\n'.repeat(39_000)}`),
    finds: /source\/yaml offer\.yml:/,
  }),
  'many brackets closed, and one not': () => ({
    files: offer(`a: [${'[],'.repeat(300_000)}\nb: 1\n`),
    finds: /source\/yaml offer\.yml:1:1/,
  }),
  'a megabyte of line ends': () => ({ files: offer('\n'.repeat(1_000_000)), finds: /source\/yaml offer\.yml:1:1/ }),
  'a megabyte of line ends of old Macs': () => ({
    files: offer('\r'.repeat(999_999)),
    finds: /source\/yaml offer\.yml:1:1/,
  }),
  'a megabyte of byte order marks': () => ({ files: offer('\uFEFF\n'.repeat(200_000)), finds: / offer\.yml:1:1/ }),
  'a megabyte of commas': () => ({ files: offer(`[${','.repeat(900_000)}`), finds: /source\/yaml offer\.yml:1:2/ }),
  'a megabyte of colons': () => ({ files: offer(': '.repeat(400_000)), finds: / offer\.yml:1:/ }),
  'a megabyte of comments': () => ({
    files: before(`${'# why\n'.repeat(160_000)}k: 1`),
    finds: /shape\/unknown-key offer\.yml:160002:1/,
  }),
  'a megabyte in one word': () => ({
    files: titled('a'.repeat(990_000)),
    finds: /listing\/name-required-length offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte in one line of words': () => ({
    files: titled('a '.repeat(490_000)),
    finds: /listing\/name-required-length offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte in quotes': () => ({
    files: titled(`"${'\\u0061'.repeat(160_000)}"`),
    finds: /listing\/name-required-length offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte over many lines': () => ({
    files: titled(`a\n${'      b\n'.repeat(120_000)}`),
    finds: /listing\/name-required-length offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte in a block': () => ({
    files: titled(`|\n${'      b\n'.repeat(120_000)}`),
    finds: /listing\/name-required-length offer\.yml:\d+:7 `title`/,
  }),
  'a megabyte in a key': () => ({
    files: before(`${'k'.repeat(990_000)}: 1`),
    finds: /shape\/unknown-key offer\.yml:2:1/,
  }),
  'a megabyte of digits': () => ({ files: titled('9'.repeat(990_000)), finds: / offer\.yml:\d+:12 `title`/ }),
  'a megabyte of hexadecimal digits': () => ({
    files: titled(`0x${'f'.repeat(990_000)}`),
    finds: / offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte of octal digits': () => ({
    files: titled(`0o${'7'.repeat(990_000)}`),
    finds: / offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte of decimals': () => ({
    files: titled(`0.${'3'.repeat(990_000)}`),
    finds: /shape\/type offer\.yml:\d+:12 `title`/,
  }),
  'a megabyte of tag': () => ({
    files: titled(`!${'t'.repeat(990_000)} x`),
    finds: /source\/yaml offer\.yml:\d+:12/,
  }),
  'a megabyte of alias': () => ({
    files: titled(`*${'t'.repeat(990_000)}`),
    finds: /source\/yaml offer\.yml:\d+:12/,
  }),
  'a megabyte of tiny items': () => ({ files: offer('- a\n'.repeat(240_000)), finds: /source\/limit offer\.yml:1:1/ }),
  'a megabyte of empty items': () => ({ files: offer('-\n'.repeat(95_000)), finds: /shape\/type offer\.yml:1:1/ }),
  'many empty items, each wrong': () => ({
    files: edited(standard, ['[us, ca, gb, de, fr, "no"]', `\n${'  -\n'.repeat(99_000)}`]),
    finds: /pricing\/market-known plans\/standard\.yml:19:3/,
  }),
  'a megabyte of empty lists': () => ({
    files: offer(`[${'[],'.repeat(300_000)}]`),
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'very many unknown keys': () => ({
    files: before(times(90_000, (i) => `k${i}: 1`).join('\n')),
    finds: /shape\/unknown-key offer\.yml:2:1/,
  }),
  'very many keys that are almost known': () => ({
    files: before(times(60_000, (i) => `listing${i}: 1`).join('\n')),
    finds: /shape\/unknown-key offer\.yml:2:1/,
  }),
  'one list of very many mappings': () => ({
    files: before(`screenshots: [${'{a: 1},'.repeat(45_000)}]`),
    finds: /shape\/unknown-key offer\.yml:2:1/,
  }),
  'very many subscriptions without a field': () => ({
    files: edited('offer.yml', ['previewAudiences:', `previewAudiences:\n${'  - {}\n'.repeat(60_000)}`]),
    finds: /audience\/preview-required offer\.yml:/,
  }),
  'very many markets, all the same': () => ({
    files: edited(standard, ['[us, ca, gb, de, fr, "no"]', `[${'us,'.repeat(99_000)}]`]),
    finds: /shape\/duplicate plans\/standard\.yml:\d+:\d+ `us`/,
  }),
  'very many tenants, all the same': () => ({
    files: edited(standard, [
      'audience: public',
      `audience: private\nprivateAudiences:\n${'- {type: tenant, id: 3d1b2a44-7c55-4f0e-9b1a-5e6f7a8b9c0d}\n'.repeat(15_000)}`,
    ]),
    finds: /shape\/duplicate plans\/standard\.yml:/,
  }),
  'very many meters and sizes': () => ({
    files: edited(standard, [
      'priceInputOption: perCore\n    pricePerCore: 0.038',
      `priceInputOption: perCoreSize\n    pricePerCoreSize: {${times(60_000, (i) => `k${i}: 1`)}}`,
    ]),
    finds: /shape\/format plans\/standard\.yml:/,
  }),
  'many pictures that are one': () => ({
    files: {
      ...edited('offer.yml', [
        'screenshots:',
        `screenshots:\n${'        - {image: media/large.png, caption: a}\n'.repeat(20_000)}`,
      ]),
      [`${gateway}/media/large.png`]: new Uint8Array(19_000_000),
    },
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'many texts that are one': () => ({
    files: {
      ...edited('offer.yml', [
        'termsConditions: standardMicrosoft',
        `termsConditions: standardMicrosoft\n  customAmendments:\n${'  - terms: {file: large.txt}\n'.repeat(20_000)}`,
      ]),
      [`${gateway}/large.txt`]: 'a'.repeat(990_000),
    },
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'many pictures that are not there, among many files': () => ({
    files: {
      ...edited('offer.yml', [
        'screenshots:',
        `screenshots:\n${'        - {image: media/some-picture.png, caption: a}\n'.repeat(15_000)}`,
      ]),
      ...Object.fromEntries(times(9000, (i) => [`${gateway}/media/some-other-picture-${i}.png`, 'a'])),
    },
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'a file of 50 MB in the place of every file': () => ({
    files: Object.fromEntries(
      ['offer.yml', standard, 'description.html', 'media/logo-large.png'].map((path) => [`${gateway}/${path}`, fifty]),
    ),
    finds: /source\/limit plans\/standard\.yml:1:1/,
  }),
  'texts and pictures of 50 MB': () => ({
    files: { [`${gateway}/description.html`]: fifty, [`${gateway}/media/logo-large.png`]: fifty },
    finds: /source\/limit offer\.yml:\d+:\d+ `description\.html`/,
  }),
  'a configuration of 50 MB': () => ({
    files: { '.github/offerlane.yml': fifty },
    finds: /source\/limit \.github\/offerlane\.yml:1:1/,
  }),
  'a configuration that laughs': () => ({
    files: { '.github/offerlane.yml': doubling(40, '[a]', (name) => `[${name}, ${name}]`) },
    finds: /source\/limit \.github\/offerlane\.yml:1:1/,
  }),
  'a description of angle brackets': () => ({
    files: { [`${gateway}/description.html`]: '<'.repeat(900_000) },
    finds: /listing\/description-length description\.html:1:1/,
  }),
  'a summary of spaces in several scripts': () => ({
    files: titled(`"a${'\\u3000\\u00a0'.repeat(80_000)}"`),
    finds: /listing\/name-required-length offer\.yml:\d+:12 `title`/,
  }),
  'a telephone number of nothing but digits': () => ({
    files: edited('offer.yml', ['phone: "+1 425 555 0100"', `phone: |\n        ${'1'.repeat(900_000)}`]),
    finds: /listing\/support-contact offer\.yml:\d+:9 `phone`/,
  }),
  'a description of nothing but line ends': () => ({
    files: { [`${gateway}/description.html`]: `${'\n'.repeat(990_000)}x` },
    finds: /listing\/description-length description\.html:1:1/,
  }),
  'ten thousand files': () => ({
    files: Object.fromEntries(times(10_000, (i) => [`${gateway}/media/${i}.png`, 'a'])),
    finds: /source\/limit/,
  }),
  'ten thousand YAML files that nothing reads': () => ({
    files: Object.fromEntries(times(10_000, (i) => [`${gateway}/more/${i}.yml`, 'a: 1'])),
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'ten thousand plans': () => ({
    files: Object.fromEntries(times(10_000, (i) => [`${gateway}/plans/p${i}.yml`, `id: p${i}\n`])),
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'ten thousand broken plans': () => ({
    files: Object.fromEntries(times(10_000, (i) => [`${gateway}/plans/p${i}.yml`, `id: "p${i}\n`])),
    finds: /source\/limit offer\.yml:1:1/,
  }),
  'two hundred broken plans': () => ({
    files: Object.fromEntries(times(200, (i) => [`${gateway}/plans/p${i}.yml`, `id: "p${i}\n`])),
    finds: /source\/yaml plans\/p0\.yml:1:1/,
  }),
  'two hundred whole plans': () => ({
    files: Object.fromEntries(
      times(200, (i) => [`${gateway}/plans/p${i}.yml`, `${examples.get(`${gateway}/${standard}`)}`]),
    ),
    finds: /plan\/id-matches-file plans\/p0\.yml:/,
  }),
  'ten thousand folders': () => ({
    files: Object.fromEntries(times(10_000, (i) => [`offers/o${i}/why.txt`, ''])),
    finds: /source\/file-missing offers\/o0\/offer\.yml:1:1/,
  }),
  'a thousand offers, all the same': () => ({
    files: Object.fromEntries(
      times(1000, (i) => [`offers/o${i}/offer.yml`, `${examples.get('offers/fabrikam-insights/offer.yml')}`]),
    ),
    finds: /offer\/id-matches-folder offers\/o0\/offer\.yml:/,
  }),
};
