/** The YAML of an offer, parsed and put together, and what has to be read beside it. */
import type { z } from 'zod';
import { offersByType } from '../../schemas/offer.ts';
import { type OfferType, offerTypes, type Path } from '../../schemas/words.ts';
import { type Document, type DocumentFault, decode, readDocument } from './document.ts';
import { member, rootField } from './field.ts';
import { limits } from './limits.ts';
import { contentFault, type OfferFiles, planOf } from './offer-files.ts';
import { type Reference, references, resolved } from './reference.ts';
import { firstLine, type SourceFault } from './source-fault.ts';
import { clip, figure, nearest } from './text.ts';

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
  /** It is so large that its content is not judged. */
  readonly hopeless: boolean;
}

/** Reads the YAML files of an offer. `content` holds the bytes of its content files, by paths from its folder. */
export function outline(offer: OfferFiles, content: ReadonlyMap<string, Uint8Array>): OfferOutline {
  const documents = new Map<string, Document>();
  const whole = wholeFolder(offer);
  const faults: SourceFault[] = whole === undefined ? [...misplacedFiles(offer)] : [whole];
  for (const [path, bytes] of content) {
    const read = readDocument(`${offer.folder}/${path}`, bytes);
    if ('rule' in read) faults.push(documentFault(path, read));
    else documents.set(path, read);
  }
  const value = assembled(documents, faults);
  const text = content.get('offer.yml');
  const type = offerType(value, text === undefined ? '' : (decode(text) ?? ''));
  const found = references(rootField(offersByType[type]), value);
  const over = tooMuchNamed(offer, found);
  if (over !== undefined) faults.push({ path: [], part: 'key', rule: 'source/limit', message: over });
  const hopeless = whole !== undefined || over !== undefined;
  const wanted = hopeless ? [] : found.flatMap(({ written }) => readable(offer, written) ?? []);
  return {
    offer,
    documents,
    faults,
    type,
    value,
    references: hopeless ? [] : found,
    wanted: [...new Set(wanted)],
    hopeless,
  };
}

/** What is wrong with an offer's folder altogether. */
function wholeFolder({ folder, files }: OfferFiles): SourceFault | undefined {
  const itself = files.get('');
  const place = { file: itself === undefined ? `${folder}/offer.yml` : folder, ...firstLine };
  if (itself !== undefined) {
    const message = `The folder of this offer is a ${itself.kind}; only plain files in plain folders are read.`;
    return { path: [], part: 'key', rule: 'source/file-kind', message, place };
  }
  if (files.size <= limits.files) return undefined;
  const message = `The folder of this offer holds ${figure(files.size)} files; at most ${figure(limits.files)} are read.`;
  return { path: [], part: 'key', rule: 'source/limit', message, place };
}

/** What to say where an offer names more than is read. */
function tooMuchNamed(offer: OfferFiles, found: readonly Reference[]): string | undefined {
  if (found.length > limits.references)
    return `This offer names files ${figure(found.length)} times; at most ${figure(limits.references)} times are followed.`;
  const wanted = new Set(found.flatMap(({ written }) => readable(offer, written) ?? []));
  const size = [...wanted].reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  if (size > limits.mediaTotalBytes)
    return `The files that this offer names have ${figure(size)} bytes together; at most ${figure(limits.mediaTotalBytes)} are read.`;
  const texts = found.filter(({ kind }) => kind === 'text').flatMap(({ written }) => readable(offer, written) ?? []);
  const bytes = texts.reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  return bytes > limits.textsBytes
    ? `The texts that this offer names have ${figure(bytes)} bytes together; at most ${figure(limits.textsBytes)} are read.`
    : undefined;
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
    const plansItself = path === 'plans';
    const content = path === 'offer.yml' || plan !== undefined || plansItself;
    const at: Path = plan !== undefined ? ['plans', plan] : plansItself ? ['plans'] : [];
    const yaml = /\.ya?ml$/i.test(path);
    const fault = content ? contentFault(file) : undefined;
    if (fault !== undefined) add(path, at, fault.rule, fault.message);
    else if (yaml && !content)
      add(
        path,
        ['plans', path],
        'source/file-unused',
        'Nothing reads this file: an offer is `offer.yml`, and its plans are `plans/<plan-id>.yml`.',
      );
  }
  return faults;
}

function documentFault(path: string, { rule, message, fix, ...place }: DocumentFault): SourceFault {
  const plan = planOf(path);
  const at = plan === undefined ? [] : ['plans', plan];
  return { path: at, part: 'key', rule, message, place, ...(fix && { edit: fix }) };
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
      spoils: ['plans'],
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
    offerTypes.find((type) => type === said) ??
    offerTypes.find((type) => letters(type) === letters(String(said))) ??
    offerTypes.find((type) => type === nearest(String(said), offerTypes));
  if (known !== undefined) return known;
  const issues = (type: OfferType) =>
    (offersByType[type] as z.ZodType).safeParse({ ...(value as object), type }).error?.issues.length ?? 0;
  return offerTypes.reduce((best, type) => (issues(type) < issues(best) ? type : best));
}

/** What two spellings of a type have in common: the API's own are `azureVirtualMachine` and the like. */
const letters = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^azure/, '');

/** The file that a reference names, where it can be read: its path from the offer's folder. */
function readable({ files }: OfferFiles, written: string): string | undefined {
  const target = resolved(written);
  const file = 'path' in target ? files.get(target.path) : undefined;
  return 'path' in target && file?.kind === 'file' && file.size <= limits.mediaBytes ? target.path : undefined;
}
