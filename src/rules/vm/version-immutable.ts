import { type Path, virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule, type Fault } from '../rule.ts';
import { dataDiskCountImmutable } from './data-disk-count-immutable.ts';
import { imageTypes } from './image-types.ts';
import { dataDisks, type Image, type ImageVersion, imageVersions } from './image-versions.ts';

export const versionImmutable = changeRule({
  id: 'vm/version-immutable',
  title: 'A published image version keeps its images',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions', '/plans/*/technicalConfiguration/skus'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-plan-technical-configuration',
      quote: "After an image has been published, you can't edit it, but you can deprecate it.",
    },
  ],
  why: 'Customers have deployed that version; the marketplace keeps its images as they were and ignores or refuses others.',
  fix: 'Put the address back, and publish the new image as a new version.',
  check(change) {
    const { before, after, against } = change;
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    // What these two tell of a plan need not be told again as a changed image.
    const uneven = new Set(dataDiskCountImmutable.check(after).map(({ path }) => path[1]));
    const untyped = new Set(imageTypes.check(after).map(({ path }) => path[1]));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const earlier = new Map(imageVersions(id, old.get(id)).map((version) => [version.number, version]));
      const told = { uneven: uneven.has(id), untyped: untyped.has(id) };
      return imageVersions(id, plan).flatMap((version) => edits(earlier.get(version.number), version, against, told));
    });
  },
});

interface Told {
  /** That data disks differ between versions. */
  readonly uneven: boolean;
  /** That images and SKUs do not match. */
  readonly untyped: boolean;
}

const instead = 'a published version keeps its images. Publish a new version instead.';

function edits(was: ImageVersion | undefined, is: ImageVersion, against: string, told: Told): readonly Fault[] {
  const now = new Map(is.images.map((image) => [image.type, image]));
  return (was?.images ?? []).flatMap((before) => {
    const after = now.get(before.type);
    if (after === undefined) {
      const message = `${is.number} has an image for ${before.type} in ${against} and none here; ${instead}`;
      return told.untyped ? [] : [{ path: [...is.path, 'vmImages'], message }];
    }
    const edit = firstEdit(addresses(before), addresses(after));
    if (edit === undefined || (told.uneven && dataDisks(before) !== dataDisks(after))) return [];
    const message = `${is.number} has another image for ${before.type} in ${against}; ${instead}`;
    return [{ path: [...after.path, 'source', ...edit], message }];
  });
}

interface Address {
  /** From the source. */
  readonly path: Path;
  /** Undefined where it could not be read. */
  readonly value: string | undefined;
}

/** Where an image comes from; tokens are no part of it, for they run out. Data disks stand in the order of their numbers. */
function addresses({ source }: Image): readonly Address[] {
  switch (source?.sourceType) {
    case 'sasUri': {
      const disks = (source.dataDisks ?? []).map((disk, index) => ({
        lun: disk?.lunNumber ?? index,
        path: ['dataDisks', index, 'uri'],
        value: disk?.uri,
      }));
      return [{ path: ['osDisk', 'uri'], value: source.osDisk?.uri }, ...disks.sort((a, b) => a.lun - b.lun)];
    }
    case 'sharedImageGallery':
      return [{ path: ['sharedImage', 'resourceId'], value: source.sharedImage?.resourceId?.toLowerCase() }];
    case undefined:
      return [];
  }
}

/** The first address that is another; the data disks where there are fewer or more of them. */
function firstEdit(before: readonly Address[], after: readonly Address[]): Path | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const edited = after.find(({ value }, index) => {
    const was = before[index];
    return was?.value !== undefined && value !== undefined && value !== was.value;
  });
  if (edited !== undefined) return edited.path;
  return before.length === after.length ? undefined : ['dataDisks'];
}
