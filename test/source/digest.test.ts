import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { readOffer } from '../../src/operations/read.ts';
import { digest } from '../../src/source/digest.ts';
import { offerFolders } from '../../src/source/offer-files.ts';
import type { OfferSource } from '../../src/source/offer-source.ts';

const picture = new Uint8Array([1, 2, 3]);
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The one offer in a tree of files by their paths from its folder. */
async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<OfferSource> {
  const inFolder = Object.entries(files).map(([path, content]) => [`offers/tiny/${path}`, content] as const);
  const tree = memoryTree('the head', Object.fromEntries(inFolder));
  const [folder] = offerFolders('offers', await tree.list('offers'));
  if (folder === undefined) throw new Error('no offer');
  return readOffer(tree, folder);
}

const tiny = {
  'offer.yml': `id: tiny
type: virtual-machine
alias: Tiny
listing:
  en-us:
    title: Tiny
    description: { file: description.html }
    media: { logos: { large: media/logo.png } }
previewAudiences:
  - { type: subscription, id: 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90, kind: msdn, label: One }
  - { type: subscription, id: 0b8f4c52-5f0e-4d3a-8d57-9a1f6f0f2c11 }
api: { property: { b: 1.50, a: [2, 1] } }
notesForCertification: Sign in as admin.
`,
  'plans/p.yml': 'id: p\nmarkets: [us, gb]\nusedBy: [other]\npricing: { licenseModel: byol }\n',
  'description.html': '<p>Tiny.</p>\n',
  'media/logo.png': picture,
};

const canonical = [
  '{"id":"tiny","offer":{"alias":"Tiny","api":{"property":{"a":[2,1],"b":1.5}},"id":"tiny",',
  `"listing":{"en-us":{"description":"<p>Tiny.</p>","media":{"logos":{"large":{"sha256":"${sha256(picture)}"}}},"title":"Tiny"}},`,
  '"plans":{"p":{"id":"p","markets":["gb","us"],"pricing":{"licenseModel":"byol"}}},',
  '"previewAudiences":[{"id":"0b8f4c52-5f0e-4d3a-8d57-9a1f6f0f2c11","type":"subscription"},',
  '{"id":"6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90","label":"One","type":"subscription"}],',
  '"type":"virtual-machine"},"publisher":"fabrikam","type":"virtual-machine","v":1}',
].join('');

const known = `1:${sha256(canonical)}`;

test('is the hash of a text that can be written by hand', async () => {
  expect(digest('fabrikam', await read(tiny))).toBe(known);
  expect(known).toBe('1:7d963743e06ebc283af6314362b986649680227fd7840b1027eea1d3b6f2c779');
});

const replaced = (from: string, to: string) => {
  expect(tiny['offer.yml']).toContain(from);
  return { ...tiny, 'offer.yml': tiny['offer.yml'].replace(from, to) };
};

test.each(
  Object.entries({
    'comments, quotes and blank lines': () => replaced('alias: Tiny', '# why\n\nalias: "Tiny" # why'),
    'line ends of Windows': () => ({ ...tiny, 'offer.yml': tiny['offer.yml'].replaceAll('\n', '\r\n') }),
    'a byte order mark': () => ({ ...tiny, 'offer.yml': `\uFEFF${tiny['offer.yml']}` }),
    'anchors and merges': () =>
      replaced(
        'id: tiny\ntype: virtual-machine\nalias: Tiny\nlisting:\n  en-us:\n    title: Tiny',
        '<<: { id: tiny, type: virtual-machine }\nalias: &t Tiny\nlisting:\n  en-us:\n    title: *t',
      ),
    'the order of keys': () => ({ ...tiny, 'offer.yml': `${tiny['offer.yml'].replace('id: tiny\n', '')}id: tiny\n` }),
    'the order of what has none': () => ({ ...tiny, 'plans/p.yml': tiny['plans/p.yml'].replace('us, gb', 'gb, us') }),
    'other spellings of a number': () => replaced('1.50', '15e-1'),
    'a text moved out of its file': () => replaced('{ file: description.html }', '<p>Tiny.</p>'),
    'a text saved with other line ends': () => ({ ...tiny, 'description.html': '\uFEFF<p>Tiny.</p>\r\n\r\n' }),
    'a picture with another name': () => ({ ...replaced('media/logo.png', 'logo.png'), 'logo.png': picture }),
    'notes for certification': () => replaced('Sign in as admin.', 'Sign in as root.'),
    'the kind of a subscription': () => replaced('kind: msdn', 'kind: csp'),
    'who uses a plan': () => ({ ...tiny, 'plans/p.yml': tiny['plans/p.yml'].replace('[other]', '[another]') }),
    'files that nothing names': () => ({ ...tiny, 'README.md': 'why', 'media/other.png': picture }),
  }),
)('is the same for %s', async (_, files) => {
  expect(digest('fabrikam', await read(files()))).toBe(known);
});

test.each(
  Object.entries({
    'another alias': () => replaced('alias: Tiny', 'alias: Small'),
    'another label': () => replaced('label: One', 'label: Two'),
    'another order of what has one': () => replaced('[2, 1]', '[1, 2]'),
    'a number that is text': () => replaced('1.50', '"1.5"'),
    'nothing in the place of a text': () => replaced('alias: Tiny', 'alias:'),
    'an empty list more': () => replaced('alias: Tiny', 'alias: Tiny\ntestDrive: []'),
    'another text in a file': () => ({ ...tiny, 'description.html': '<p>Tiny!</p>\n' }),
    'another picture': () => ({ ...tiny, 'media/logo.png': new Uint8Array([1, 2, 4]) }),
    'no picture': () => {
      const { 'media/logo.png': _, ...rest } = tiny;
      return rest;
    },
    'another plan': () => ({ ...tiny, 'plans/q.yml': tiny['plans/p.yml'] }),
  }),
)('is another for %s', async (_, files) => {
  expect(digest('fabrikam', await read(files()))).not.toBe(known);
});

test('is another for another publisher, or none', async () => {
  const source = await read(tiny);
  expect(new Set([known, digest('contoso', source), digest(undefined, source)]).size).toBe(3);
});
