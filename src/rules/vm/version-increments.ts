import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';
import { imageVersions } from './image-versions.ts';
import { versionNotRemovable } from './version-not-removable.ts';

export const versionIncrements = changeRule({
  id: 'vm/version-increments',
  title: 'A new image version is above those before it',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Cloud Partner Portal documentation, cpp-update-existing-offer',
      quote:
        'Verify that the new version you provide is greater than all previous versions; otherwise after republishing the new version will not display in either the portal or the Azure Marketplace.',
    },
    {
      name: 'Post-production guide for virtual machine offers in the Azure Marketplace (2016)',
      quote: 'Version changes should only be incremental.',
    },
  ],
  why: 'Customers who ask for `latest` get the highest number: a new version below it would never be deployed.',
  fix: 'Number the new version above all that were there.',
  check(change) {
    const old = new Map(Object.entries(change.before.offer.plans ?? {}));
    // A version that is gone was renumbered: that is one cause, and told already.
    const renumbered = new Set(versionNotRemovable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const before = imageVersions(id, old.get(id));
      const known = new Set(before.map(({ number }) => number));
      const highest = before.at(-1);
      if (highest === undefined || renumbered.has(id)) return [];
      return imageVersions(id, plan)
        .filter(({ number, order }) => !known.has(number) && order <= highest.order)
        .map(({ number, path }) => ({
          path: [...path, 'versionNumber'],
          message: `${number} is new and not above ${highest.number}, which stands in ${change.against}; number it above that.`,
        }));
    });
  },
});
