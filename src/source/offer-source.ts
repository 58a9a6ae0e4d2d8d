/** One offer as it was read: its content, where every part of it stands, and what is wrong with its form. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Place } from '../../schemas/finding.ts';
import { type Offer, offersByType, plansByType } from '../../schemas/offer.ts';
import { type OfferType, offerTypes, offerTypeTitles, type Path } from '../../schemas/words.ts';
import { type PngHeader, pngHeader } from '../measure/png-header.ts';
import { type Document, type DocumentFault, decode, readDocument } from './document.ts';
import { duplicates } from './duplicates.ts';
import { type Field, fieldAt, member, rootField } from './field.ts';
import { limits } from './limits.ts';
import { type OfferFiles, planOf } from './offer-files.ts';
import { grafted, pathTree } from './path-tree.ts';
import type { Part } from './places.ts';
import { type Reference, references, resolved } from './reference.ts';
import { type ShapeFault, shapeFaults } from './shape.ts';
import { clip, nearest, shown } from './text.ts';
import { type View, without } from './view.ts';

/** A fault of form: of a file, of a reference or of a shape. */
export interface SourceFault extends Omit<ShapeFault, 'path'> {
  /** What it makes unreadable: the root is `offer.yml` without its plans; undefined where all can still be read. */
  readonly path: Path | undefined;
  /** Where it stands, if not at its path. */
  readonly place?: Place;
}

/** A picture or document that the offer names. */
export interface MediaFile {
  /** From the offer's folder. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Undefined where it is no PNG. */
  readonly png: PngHeader | undefined;
}

export interface OfferSource {
  readonly folder: string;
  /** The folder's name. */
  readonly id: string;
  /** The type it says it has, or else the one it fits best. */
  readonly type: OfferType;
  /** `offer.yml` with its plans under `plans`, by plan ID, and with texts in the place of their files. */
  readonly value: unknown;
  readonly field: Field;
  /** The same, without what `faults` are about. */
  readonly view: View<Offer>;
  /** Pictures and documents, by the path as written. */
  readonly media: ReadonlyMap<string, MediaFile>;
  readonly faults: readonly SourceFault[];
  readonly at: (path: Path, part: Part) => Place;
}

/** What `outline` found: the parsed files, and what has to be read beside them. */
export interface OfferOutline {
  readonly offer: OfferFiles;
  readonly documents: ReadonlyMap<string, Document>;
  readonly faults: readonly SourceFault[];
  readonly type: OfferType;
  readonly value: unknown;
  readonly references: readonly Reference[];
  /** The files to read for `offerSource`, by paths from the offer's folder. */
  readonly wanted: readonly string[];
}

/** Reads the YAML files of an offer. `content` holds the bytes of its content files, by paths from its folder. */
export function outline(offer: OfferFiles, content: ReadonlyMap<string, Uint8Array>): OfferOutline {
  const documents = new Map<string, Document>();
  const faults: SourceFault[] = [...misplacedFiles(offer)];
  for (const [path, bytes] of content) {
    const read = readDocument(`${offer.folder}/${path}`, bytes);
    if ('rule' in read) faults.push(documentFault(path, read));
    else documents.set(path, read);
  }
  const value = assembled(documents, faults);
  const text = content.get('offer.yml');
  const type = offerType(value, text === undefined ? '' : (decode(text) ?? ''));
  const found = references(rootField(offersByType[type]), value);
  const wanted = new Set<string>();
  for (const { written } of found) {
    const target = resolved(written);
    if ('path' in target && readable(offer, target.path)) wanted.add(target.path);
  }
  return { offer, documents, faults, type, value, references: found, wanted: [...wanted] };
}

/** The whole offer. `contents` holds the bytes of the outline's wanted files. */
export function offerSource(outlined: OfferOutline, contents: ReadonlyMap<string, Uint8Array>): OfferSource {
  const { offer, documents, type } = outlined;
  const faults = [...outlined.faults];
  const media = new Map<string, MediaFile>();
  const texts: [Path, string][] = [];
  const inFile = new Map<string, string>();
  for (const reference of outlined.references) {
    const read = referenced(offer, reference, contents);
    if ('message' in read) faults.push({ path: reference.path, part: 'value', ...read });
    else if ('text' in read) {
      texts.push([reference.path, read.text]);
      inFile.set(key(reference.path), `${offer.folder}/${read.path}`);
    } else media.set(reference.written, read.media);
  }
  const broken = faults.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const value = grafted(outlined.value, pathTree(texts));
  const field = rootField(offersByType[type]);
  const shape = typeFault(value, type, shapeFaults(field, without(value, parts(broken))).filter(unheard(broken)));
  const hopeless = shape.length > limits.shapeFaults;
  const formed = without(value, parts([...broken, ...shape.map(({ path }) => path)]));
  const doubles = hopeless ? [] : duplicates(field, formed);
  faults.push(...shape, ...doubles);
  return {
    folder: offer.folder,
    id: offer.id,
    type,
    value,
    field,
    view: (hopeless
      ? {}
      : without(
          formed,
          doubles.map(({ path }) => path),
        )) as View<Offer>,
    media,
    faults: hopeless ? [...faults, { path: [], part: 'key', rule: 'source/limit', message: tooMany }] : faults,
    at: (path, part) => {
      const file = inFile.get(key(path));
      return file !== undefined && part === 'value' ? { file, ...firstLine } : placeIn(offer, documents, path, part);
    },
  };
}

const key = (path: Path) => JSON.stringify(path);
const firstLine = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
const tooMany = 'More is wrong with this offer than is told; mend what is told first.';

/** Paths into the value; the root, which stands for offer.yml, has been left out of the value already. */
const parts = (paths: readonly Path[]) => paths.filter((path) => path.length > 0);

/** Whether a fault of shape is none of what broken files and references leave behind. */
function unheard(broken: readonly Path[]): (fault: ShapeFault) => boolean {
  const offerBroken = broken.some((path) => path.length === 0);
  const keys = new Set(broken.map(key));
  return ({ path }) =>
    !(offerBroken && path[0] !== 'plans') && !path.some((_, index) => keys.has(key(path.slice(0, index + 1))));
}

function placeIn(offer: OfferFiles, documents: ReadonlyMap<string, Document>, path: Path, part: Part): Place {
  const [first, plan, ...rest] = path;
  const file = first === 'plans' && plan !== undefined ? `plans/${plan}.yml` : 'offer.yml';
  const inPlan = documents.get(file);
  if (inPlan !== undefined) return inPlan.at(file === 'offer.yml' ? path : rest, part);
  return { file: `${offer.folder}/${offer.files.has(file) ? file : 'offer.yml'}`, ...firstLine };
}

/** Files that look like content and are not, and content that cannot be read. */
function misplacedFiles({ folder, files }: OfferFiles): readonly SourceFault[] {
  const faults: SourceFault[] = [];
  const add = (path: string, at: Path | undefined, rule: string, message: string) =>
    faults.push({ path: at, part: 'key', rule, message, place: { file: `${folder}/${path}`, ...firstLine } });
  if (!files.has('offer.yml')) {
    add(
      'offer.yml',
      [],
      'source/file-missing',
      `\`${clip(folder, 100)}\` has no offer.yml; a folder here is an offer, named by its ID.`,
    );
  }
  for (const [path, file] of files) {
    const plan = planOf(path);
    const content = path === 'offer.yml' || plan !== undefined;
    const at: Path = plan === undefined ? [] : ['plans', plan];
    const yaml = /\.ya?ml$/i.test(path);
    if (content && file.kind !== 'file')
      add(path, at, 'source/file-kind', 'This is a link; an offer is read from plain files only.');
    else if (content && file.size > limits.yamlBytes)
      add(path, at, 'source/limit', tooLarge(file.size, limits.yamlBytes));
    else if (yaml && !content)
      add(
        path,
        undefined,
        'source/file-unused',
        'Nothing reads this file: an offer is `offer.yml`, and its plans are `plans/<plan-id>.yml`.',
      );
  }
  return faults;
}

const tooLarge = (size: number, most: number) =>
  `The file has ${size.toLocaleString('en-US')} bytes; at most ${most.toLocaleString('en-US')} are read.`;

function documentFault(path: string, { rule, message, ...place }: DocumentFault): SourceFault {
  const plan = planOf(path);
  return { path: plan === undefined ? [] : ['plans', plan], part: 'key', rule, message, place };
}

/** `offer.yml` with its plans. Files that could not be read leave their keys out, so that nothing is said of them twice. */
function assembled(documents: ReadonlyMap<string, Document>, faults: SourceFault[]): unknown {
  const offer = documents.get('offer.yml');
  const plans = [...documents].flatMap(([path, { value }]) => {
    const plan = planOf(path);
    return plan === undefined ? [] : [[plan, value] as const];
  });
  const root = offer === undefined ? {} : offer.value;
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    const message = 'An offer is a mapping: lines of `key: value`.';
    faults.push({ path: [], part: 'value', rule: 'shape/type', message });
    return { plans: Object.fromEntries(plans) };
  }
  if (offer !== undefined && Object.hasOwn(root, 'plans')) {
    const message = '`plans` does not stand in offer.yml; each plan is a file, plans/<plan-id>.yml.';
    faults.push({
      path: undefined,
      part: 'key',
      rule: 'shape/unknown-key',
      message,
      place: offer.at(['plans'], 'key'),
    });
  }
  return Object.fromEntries([...Object.entries(root), ['plans', Object.fromEntries(plans)]]);
}

/** The type an offer says it has; where it says none that is known, the one that its content fits best. */
function offerType(value: unknown, text: string): OfferType {
  const said = member(value, 'type') ?? /^type:[ \t]*["']?([\w-]+)/m.exec(text)?.[1];
  const known =
    offerTypes.find((type) => type === said) ?? offerTypes.find((type) => type === nearest(String(said), offerTypes));
  if (known !== undefined) return known;
  const issues = (type: OfferType) =>
    (offersByType[type] as z.ZodType).safeParse({ ...(value as object), type }).error?.issues.length ?? 0;
  return offerTypes.reduce((best, type) => (issues(type) < issues(best) ? type : best));
}

/** The faults of shape, or just that of the type where the content is that of another type. */
function typeFault(value: unknown, type: OfferType, shape: readonly ShapeFault[]): readonly ShapeFault[] {
  const own = shape.some(({ path }) => path[0] === 'type');
  const meant = offerTypes.find(
    (other) =>
      other !== type && (offersByType[other] as z.ZodType).safeParse({ ...(value as object), type: other }).success,
  );
  if (own || meant === undefined || !shape.some(({ rule }) => rule === 'shape/unknown-key')) return shape;
  const message = `\`type\` is ${shown(type)}, but the content is that of a ${offerTypeTitles[meant]} offer; it must be ${shown(meant)}.`;
  return [{ path: ['type'], part: 'value', rule: 'shape/choice', message }];
}

function readable({ files }: OfferFiles, path: string): boolean {
  const file = files.get(path);
  return file?.kind === 'file' && file.size <= limits.mediaBytes;
}

type Referenced =
  | { readonly path: string; readonly text: string }
  | { readonly media: MediaFile }
  | { readonly rule: string; readonly message: string };

function referenced(
  offer: OfferFiles,
  { written, kind }: Reference,
  contents: ReadonlyMap<string, Uint8Array>,
): Referenced {
  const target = resolved(written);
  if ('fault' in target) return { rule: 'source/file-outside', message: `${shown(written)} ${target.fault}.` };
  const { path } = target;
  const file = offer.files.get(path);
  if (file === undefined) return { rule: 'source/file-missing', message: absent(offer, written, path) };
  if (file.kind !== 'file')
    return { rule: 'source/file-kind', message: `${shown(written)} is a link; put the file itself there.` };
  const most = kind === 'text' ? limits.textBytes : limits.mediaBytes;
  if (file.size > most) return { rule: 'source/limit', message: `${shown(written)}: ${tooLarge(file.size, most)}` };
  const bytes = contents.get(path);
  if (bytes === undefined) return { rule: 'source/file-missing', message: `${shown(written)} could not be read.` };
  const text = decode(bytes.subarray(0, kind === 'text' ? undefined : 60));
  if (text?.startsWith('version https://git-lfs.github.com/spec/')) {
    const message = `${shown(written)} is a Git LFS pointer, not the file; check out with \`lfs: true\`.`;
    return { rule: 'source/file-kind', message };
  }
  if (kind !== 'text') return { media: { path, size: file.size, sha256: sha256(bytes), png: pngHeader(bytes) } };
  if (text === undefined)
    return { rule: 'source/encoding', message: `${shown(written)} is not UTF-8 text; save it as UTF-8.` };
  return { path, text: text.replace(/\r\n?/g, '\n').replace(/\n+$/, '') };
}

function absent({ files }: OfferFiles, written: string, path: string): string {
  const name = path.toLowerCase();
  const spelt = [...files.keys()].find((file) => file.toLowerCase() === name) ?? nearest(path, files.keys());
  const next = spelt ? `did you mean ${shown(spelt)}?` : 'paths start at the folder of the offer.';
  return `${shown(written)} is not there; ${next}`;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The schema's knowledge of a place in an offer. */
export function fieldOf({ field, value }: OfferSource, path: Path): Field {
  return fieldAt(field, value, path);
}

/** The field of a plan on its own, for a plan file without its offer. */
export const planField = (type: OfferType): Field => rootField(plansByType[type]);
