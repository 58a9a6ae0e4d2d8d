/** The disks of an offer that were looked at, as rules about them see them. */

import { virtualMachineTypes } from '../../../schemas/words.ts';
import type { BlobFacts } from '../../measure/disk/blob-facts.ts';
import type { SasFacts } from '../../measure/disk/sas.ts';
import { type DiskFacts, gibibyte } from '../../measure/disk/vhd.ts';
import { shown } from '../../source/text.ts';
import { type Fault, type OfferRule, type OfferSubject, offerRule } from '../rule.ts';
import { type Blob, imagesOf } from '../vm/blobs.ts';

export interface LookedDisk extends Blob {
  readonly facts: BlobFacts;
  /** It boots. */
  readonly boots: boolean;
  /** Of the plan that it is of: windows or linux. */
  readonly family: string | undefined;
}

/** Those that somebody looked at; one that several images have stands here for each. */
export function lookedDisks(subject: OfferSubject<(typeof virtualMachineTypes)[number]>): readonly LookedDisk[] {
  if (subject.facts.blobs.size === 0) return [];
  return imagesOf(subject).flatMap((image) =>
    image.flatMap((blob) => {
      const facts = subject.facts.blobs.get(blob.uri);
      if (facts === undefined) return [];
      const plan = subject.offer.plans?.[String(blob.path[1])];
      const { family } = plan?.technicalConfiguration?.operatingSystem ?? {};
      return [{ ...blob, facts, boots: blob.path.at(-2) === 'osDisk', family }];
    }),
  );
}

/** A size of a disk, to stand in a sentence. */
export const gigabytes = (bytes: number): string => `${Number((bytes / gibibyte).toFixed(2))} GB`;

type Told = Pick<OfferRule, 'id' | 'title' | 'severity' | 'why' | 'fix' | 'sources'>;

const reads = ['/plans/*/technicalConfiguration/vmImageVersions'];
const common = { policy: '200.3', kind: 'asset', scope: 'offer', appliesTo: virtualMachineTypes, reads } as const;

/** A rule of disks: what it says of one ends a sentence that begins with the name of its file. */
export const diskRule = (told: Told, say: (disk: DiskFacts, one: LookedDisk) => string | undefined): OfferRule =>
  blobRule(told, (one) => one.facts.disk && say(one.facts.disk, one));

/** A rule of the tokens that disks are read with: told at the first disk of each. */
export const sasRule = (told: Told, say: (sas: SasFacts) => string | undefined): OfferRule =>
  blobRule(
    told,
    (one) => {
      const said = one.facts.sas && say(one.facts.sas);
      return said && `is read with a SAS that ${said}`;
    },
    ({ facts: { sas } }) => JSON.stringify(sas),
  );

/** Told once for all that are the same: of a disk that several images have, at the first. */
export function blobRule(
  told: Told,
  say: (one: LookedDisk) => string | undefined,
  same: (one: LookedDisk) => string = ({ uri }) => uri,
): OfferRule {
  return offerRule({
    ...common,
    ...told,
    check: (subject) =>
      [...Map.groupBy(lookedDisks(subject), same).values()].flatMap(([one]): readonly Fault[] => {
        if (one === undefined) return [];
        const said = say(one);
        return said === undefined ? [] : [{ path: one.path, message: `${shown(one.name ?? one.uri)} ${said}.` }];
      }),
  });
}
