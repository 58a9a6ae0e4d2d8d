/** One offer as it was read: its content, where every part of it stands, and what is wrong with its form. */
import type { Place, TextEdit } from '../../schemas/finding.ts';
import { type Offer, offersByType } from '../../schemas/offer.ts';
import { type OfferType, offerTypes, offerTypeTitles, type Path } from '../../schemas/words.ts';
import type { Document } from './document.ts';
import { duplicates } from './duplicates.ts';
import { type Field, fieldAt, member, rootField } from './field.ts';
import type { Fix } from './fix.ts';
import { fixedValue } from './fixed-value.ts';
import { limits } from './limits.ts';
import { lines, type Span } from './lines.ts';
import type { OfferFiles } from './offer-files.ts';
import type { OfferOutline } from './outline.ts';
import { grafted, pathTree } from './path-tree.ts';
import type { Part } from './places.ts';
import { type MediaFile, referencedFiles } from './referenced-file.ts';
import { shapeFaults } from './shape.ts';
import type { ShapeFault } from './shape-problem.ts';
import { firstLine, type SourceFault } from './source-fault.ts';
import { nameOf, shown } from './text.ts';
import { type View, without } from './view.ts';

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
  /** So much is wrong, or so large, that its content is not judged: its faults are all there is to say. */
  readonly hopeless: boolean;
  /** Where a part stands; with `within`, that stretch of a text, as far as the text is a file of its own. */
  readonly at: (path: Path, part: Part, within?: Span) => Place;
  /** The edit of a YAML file that a fix at a path is; undefined where none is sure. */
  readonly fixed: (path: Path, fix: Fix) => TextEdit | undefined;
}

/** The whole offer. `contents` holds the bytes of the outline's wanted files. */
export function offerSource(outlined: OfferOutline, contents: ReadonlyMap<string, Uint8Array>): OfferSource {
  const { offer, documents } = outlined;
  const { media, texts, faults: unread } = referencedFiles(offer, outlined.references, contents);
  const faults: SourceFault[] = [...outlined.faults];
  for (const [{ path, kind }, fault] of unread) {
    const at = kind === 'text' ? [...path, 'file'] : path;
    const { fix, ...told } = fault;
    const place = placeIn(offer, documents, at, 'value');
    faults.push({ path, part: 'value', ...told, place, ...(fix && { fix: { ...fix, at } }) });
  }
  const broken = faults.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const inFile = new Map(texts.map(([{ path }, file]) => [key(path), file]));
  const value = grafted(outlined.value, pathTree(texts.map(([{ path }, { text }]) => [path, text])));
  const { type, field, shape } = form(value, outlined.type, broken);
  if (shape.length > limits.shapeFaults) faults.push({ path: [], part: 'key', rule: 'source/limit', message: tooMany });
  const hopeless = outlined.hopeless || shape.length > limits.shapeFaults;
  const formed = without(value, parts([...broken, ...shape.map(spoilt)]));
  const doubles = hopeless ? [] : duplicates(field, formed);
  const view = hopeless ? {} : without(formed, doubles.map(spoilt));
  faults.push(...shape, ...doubles);
  return {
    folder: offer.folder,
    id: offer.id,
    type,
    value,
    field,
    view: view as View<Offer>,
    media,
    faults,
    hopeless,
    at: (path, part, within) => {
      const read = inFile.get(key(path));
      if (read === undefined || part === 'key') return placeIn(offer, documents, path, part);
      return { file: `${offer.folder}/${read.path}`, ...(within ? lines(read.text).range(within) : firstLine) };
    },
    fixed: (path, fix) => {
      const { document, base } = documentOf(documents, path);
      if (document === undefined || inFile.has(key(path))) return undefined;
      return fixedValue({ document, base, root: field, value }, path, fix);
    },
  };
}

const key = (path: Path) => JSON.stringify(path);
const tooMany = 'More is wrong with this offer than is told; mend what is told first.';

/** What a fault leaves unknown. */
const spoilt = ({ spoils, path }: ShapeFault) => spoils ?? path;

/** Paths into the value; the root, which stands for offer.yml, has been left out of the value already. */
const parts = (paths: readonly Path[]) => paths.filter((path) => path.length > 0);

/** Whether a fault of shape is none of what broken files and references leave behind. */
function unheard(broken: readonly Path[]): (fault: ShapeFault) => boolean {
  const offerBroken = broken.some((path) => path.length === 0);
  const keys = new Set(broken.map(key));
  return ({ path }) =>
    !(offerBroken && path[0] !== 'plans') && !path.some((_, index) => keys.has(key(path.slice(0, index + 1))));
}

/** The file in which a path lies, and where the offer has what is in it. */
function documentOf(documents: ReadonlyMap<string, Document>, path: Path) {
  const [first, plan] = path;
  const base = first === 'plans' && plan !== undefined ? path.slice(0, 2) : [];
  const file = base.length > 0 ? `plans/${plan}.yml` : 'offer.yml';
  return { file, base, document: documents.get(file) };
}

function placeIn(offer: OfferFiles, documents: ReadonlyMap<string, Document>, path: Path, part: Part): Place {
  const { file, base, document } = documentOf(documents, path);
  if (document !== undefined) return document.at(path.slice(base.length), part);
  return { file: `${offer.folder}/${offer.files.has(file) ? file : 'offer.yml'}`, ...firstLine };
}

interface Form {
  readonly type: OfferType;
  readonly field: Field;
  readonly shape: readonly ShapeFault[];
}

/**
 * The shape of an offer of a type; or of another, where its content is altogether that of another and only `type` is wrong.
 * Of two types of which one has the fields of the other, a single field is as likely what is wrong as `type` is.
 */
function form(value: unknown, type: OfferType, broken: readonly Path[]): Form {
  const whole = without(value, parts(broken));
  const field = rootField(offersByType[type]);
  const shape = shapeFaults(field, whole).filter(unheard(broken));
  if (!shape.some(({ rule }) => rule === 'shape/unknown-key')) return { type, field, shape };
  for (const meant of offerTypes.filter((other) => other !== type)) {
    const other = rootField(offersByType[meant]);
    if (shapeFaults(other, { ...(whole as object), type: meant }).filter(unheard(broken)).length > 0) continue;
    const [only, ...others] = shape;
    if (only !== undefined && others.length === 0) {
      const whose = `${nameOf(only.path)} is a field of a ${offerTypeTitles[meant]} offer`;
      const message = `${whose}, but \`type\` is ${shown(type)}; change one or the other.`;
      return { type, field, shape: [{ ...only, message }] };
    }
    const content = `the content is that of a ${offerTypeTitles[meant]} offer`;
    const message = `\`type\` is ${shown(member(value, 'type'))}, but ${content}; it must be ${shown(meant)}.`;
    const guessed = broken.some((path) => path.length === 0);
    const fault: ShapeFault = { path: ['type'], part: 'value', rule: 'shape/choice', message, fix: { value: meant } };
    return { type: meant, field: other, shape: guessed ? [] : [fault] };
  }
  return { type, field, shape };
}

/** The schema's knowledge of a place in an offer. */
export function fieldOf({ field, value }: OfferSource, path: Path): Field {
  return fieldAt(field, value, path);
}
