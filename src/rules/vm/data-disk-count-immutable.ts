import { type Path, virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { dataDisks, type ImageVersion, imageVersions } from './image-versions.ts';

export const dataDiskCountImmutable = offerRule({
  id: 'vm/data-disk-count-immutable',
  title: 'All versions of a plan have the same data disks',
  policy: '200.3',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'Data disk should not change between two versions of the same SKU.',
    },
    {
      name: 'Post-production guide for virtual machine offers in the Azure Marketplace (2016)',
      quote:
        "You can't increment/decrement the data disk count of a listed SKU. You need to create a new SKU in this case.",
    },
  ],
  why: 'Customers who deploy by template or scale set move from version to version; disks that come or go break that.',
  fix: 'Give the version as many data disks as the others have, or add a plan for the other disks. Images in a gallery are not compared: their disks cannot be seen here.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
      [...sameType(imageVersions(id, plan))].flatMap(([type, images]) => {
        const usual = mostCommon(images);
        return images.flatMap(({ number, count, path }) => {
          if (usual === undefined || count === usual.count) return [];
          const message = `Version ${number} has ${inWords(count)} for ${type} and ${usual.number} has ${inWords(usual.count)}; all versions of a plan have the same. Give it as many, or add a plan for other disks.`;
          return [{ path: [...path, 'source', 'dataDisks'], message }];
        });
      }),
    ),
});

interface Counted {
  readonly number: string;
  readonly count: number;
  readonly path: Path;
}

/** The images of each type, by the numbers of their versions; those in a gallery are not among them. */
function sameType(versions: readonly ImageVersion[]): ReadonlyMap<string, readonly Counted[]> {
  const found = new Map<string, Counted[]>();
  for (const { number, images } of versions) {
    for (const image of images) {
      const count = dataDisks(image);
      if (count === undefined) continue;
      const same = found.get(image.type) ?? [];
      same.push({ number, count, path: image.path });
      found.set(image.type, same);
    }
  }
  return found;
}

/** The first image with as many disks as most have: where one differs from several, it is the one that was changed. */
function mostCommon(images: readonly Counted[]): Counted | undefined {
  const tally = new Map<number, number>();
  for (const { count } of images) tally.set(count, (tally.get(count) ?? 0) + 1);
  const most = Math.max(...tally.values());
  return images.find(({ count }) => tally.get(count) === most);
}

const inWords = (count: number) => `${count === 0 ? 'no' : count} data ${count === 1 ? 'disk' : 'disks'}`;
