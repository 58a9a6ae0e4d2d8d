/** The image versions of a plan, in the order of their numbers. */
import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import type { Path } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';

export type Plan = View<VirtualMachinePlan>;
type Written = NonNullable<NonNullable<NonNullable<Plan['technicalConfiguration']>['vmImageVersions']>[number]>;
type Source = NonNullable<NonNullable<Written['vmImages']>[number]>['source'];

export interface Image {
  readonly type: string;
  readonly source: Source;
  readonly path: Path;
}

export interface ImageVersion {
  readonly number: string;
  /** A text that sorts as the number does. */
  readonly order: string;
  readonly stopped: boolean;
  readonly images: readonly Image[];
  readonly path: Path;
}

/** The versions whose number could be read, with the images whose type could be; the lowest first. Paths start at the offer. */
export function imageVersions(id: string, plan: Plan | undefined): readonly ImageVersion[] {
  const versions = (plan?.technicalConfiguration?.vmImageVersions ?? []).flatMap((version, index) => {
    const number = version?.versionNumber;
    if (number === undefined) return [];
    const path = ['plans', id, 'technicalConfiguration', 'vmImageVersions', index];
    return [
      {
        number,
        order: order(number),
        stopped: version?.availability === 'stopped',
        images: images(version, path),
        path,
      },
    ];
  });
  return versions.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** How many data disks an image has; undefined for one in a gallery. */
export function dataDisks({ source }: Image): number | undefined {
  return source?.sourceType === 'sasUri' ? (source.dataDisks?.length ?? 0) : undefined;
}

function images(version: Written | undefined, at: Path): readonly Image[] {
  return (version?.vmImages ?? []).flatMap((image, index) => {
    const path = [...at, 'vmImages', index];
    return image?.imageType === undefined ? [] : [{ type: image.imageType, source: image.source, path }];
  });
}

/** Each of the numbers as long as a version can be at most. */
function order(number: string): string {
  return number
    .split('.')
    .map((part) => part.padStart(32, '0'))
    .join('.');
}
