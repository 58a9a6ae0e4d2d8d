/** One offer as it was read: its content, where every part of it stands, and what is wrong with its form. */
import type { z } from 'zod';
import type { Place } from '../../schemas/finding.ts';
import { type Offer, offersByType } from '../../schemas/offer.ts';
import { type OfferType, offerTypes, offerTypeTitles, type Path } from '../../schemas/words.ts';
import type { Document } from './document.ts';
import { duplicates } from './duplicates.ts';
import { type Field, fieldAt, rootField } from './field.ts';
import { limits } from './limits.ts';
import type { OfferFiles } from './offer-files.ts';
import type { OfferOutline } from './outline.ts';
import { grafted, pathTree } from './path-tree.ts';
import type { Part } from './places.ts';
import { type MediaFile, referenced } from './referenced-file.ts';
import { shapeFaults } from './shape.ts';
import type { ShapeFault } from './shape-problem.ts';
import { firstLine, type SourceFault } from './source-fault.ts';
import { shown } from './text.ts';
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
  readonly at: (path: Path, part: Part) => Place;
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

/** The schema's knowledge of a place in an offer. */
export function fieldOf({ field, value }: OfferSource, path: Path): Field {
  return fieldAt(field, value, path);
}
