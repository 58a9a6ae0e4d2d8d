/** What a file is that an offer names, or what is wrong with it. */
import { createHash } from 'node:crypto';
import { decode } from './document.ts';
import type { Fix } from './fix.ts';
import { limits } from './limits.ts';
import type { OfferFiles } from './offer-files.ts';
import { type Reference, resolved } from './reference.ts';
import { tooLarge } from './source-fault.ts';
import { nearest, shown } from './text.ts';
import { unprintable } from './unsafe-value.ts';

/** A picture or document that the offer names. */
export interface MediaFile {
  /** From the offer's folder. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Its first bytes, from which its kind and its measures are read. */
  readonly head: Uint8Array;
}

/** As many of a file's first bytes as a header needs. */
const headBytes = 64;

/** The files that an offer names, read. */
export interface ReferencedFiles {
  /** Pictures and documents, by the path as written. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Texts, with the paths of their files from the offer's folder. */
  readonly texts: readonly (readonly [Reference, { readonly path: string; readonly text: string }])[];
  /** References that cannot be followed. */
  readonly faults: readonly (readonly [Reference, ReferenceFault])[];
}

interface ReferenceFault {
  readonly rule: string;
  readonly message: string;
  readonly fix?: Fix;
}

/** Reads references. `contents` holds the bytes of the files that could be read, by paths from the offer's folder. */
export function referencedFiles(
  offer: OfferFiles,
  references: readonly Reference[],
  contents: ReadonlyMap<string, Uint8Array>,
): ReferencedFiles {
  const known = new Map<string, Referenced>();
  const media = new Map<string, MediaFile>();
  const texts: ReferencedFiles['texts'][number][] = [];
  const faults: ReferencedFiles['faults'][number][] = [];
  for (const reference of references) {
    const name = `${reference.kind} ${reference.written}`;
    const read = known.get(name) ?? referenced(offer, reference, contents);
    known.set(name, read);
    if ('media' in read) media.set(reference.written, read.media);
    else if ('text' in read) texts.push([reference, read]);
    else faults.push([reference, read]);
  }
  return { media, texts, faults };
}

type Referenced = { readonly path: string; readonly text: string } | { readonly media: MediaFile } | ReferenceFault;

function referenced(
  offer: OfferFiles,
  { written, kind }: Reference,
  contents: ReadonlyMap<string, Uint8Array>,
): Referenced {
  const target = resolved(written);
  const fix = respelt(offer, written);
  if ('fault' in target)
    return { rule: 'source/file-outside', message: `${shown(written)} ${target.fault}.`, ...(fix && { fix }) };
  const { path } = target;
  const file = offer.files.get(path);
  if (file === undefined)
    return { rule: 'source/file-missing', message: absent(offer, written, path), ...(fix && { fix }) };
  if (file.kind !== 'file')
    return { rule: 'source/file-kind', message: `${shown(written)} is a ${file.kind}; put the file itself there.` };
  const most = kind === 'text' ? limits.textBytes : limits.mediaBytes;
  if (file.size > most) return { rule: 'source/limit', message: `${shown(written)}: ${tooLarge(file.size, most)}` };
  const bytes = contents.get(path);
  if (bytes === undefined) return { rule: 'source/file-missing', message: `${shown(written)} could not be read.` };
  if (lfsPointer.every((code, index) => bytes[index] === code)) {
    const message = `${shown(written)} is a Git LFS pointer, not the file; check out with \`lfs: true\`.`;
    return { rule: 'source/file-kind', message };
  }
  if (kind !== 'text')
    return {
      media: { path, size: file.size, sha256: sha256(bytes), head: new Uint8Array(bytes.subarray(0, headBytes)) },
    };
  const text = decode(bytes);
  if (text === undefined)
    return { rule: 'source/encoding', message: `${shown(written)} is not UTF-8 text; save it as UTF-8.` };
  if (unprintable.test(text)) {
    const message = `${shown(written)} holds a control character or half a character; take it out.`;
    return { rule: 'source/encoding', message };
  }
  return { path, text: text.replace(/\r\n?/g, '\n').replace(/(?<!\n)\n+$/, '') };
}

function absent({ files }: OfferFiles, written: string, path: string): string {
  const name = path.toLowerCase();
  const spelt = [...files.keys()].find((file) => file.toLowerCase() === name) ?? nearest(path, files.keys());
  const next = spelt ? `did you mean ${shown(spelt)}?` : 'paths start at the folder of the offer.';
  return `${shown(written)} is not there; ${next}`;
}

/** The one file that has this path but for letter case and the kind of its slashes. */
function respelt({ files }: OfferFiles, written: string): Fix | undefined {
  const name = written.replaceAll('\\', '/').toLowerCase();
  const [value, ...others] = [...files.keys()].filter((file) => file.toLowerCase() === name);
  return value === undefined || others.length > 0 || value === written ? undefined : { value };
}

/** How the file begins that Git LFS leaves in the place of another (Git LFS specification). */
const lfsPointer = [...'version https://git-lfs.github.com/spec/'].map((letter) => letter.charCodeAt(0));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
