import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const versionPatchOnly = changeRule({
  id: 'vm/version-patch-only',
  title: 'A new version of a plan is a small step',
  policy: '200.2',
  severity: 'notice',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Creating a virtual machine image for the Azure Marketplace (2015)',
      quote:
        'Versions within a SKU should only be incremental changes, which increase the patch version (Z from X.Y.Z)',
    },
  ],
  why: 'Customers who deploy the latest version get it without having asked; what is new throughout is a plan of its own.',
  fix: 'Publish it as a new plan, or leave it: it is taken.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = majors(earlier.get(id)?.technicalConfiguration?.vmImageVersions);
      const highest = Math.max(...was.map(({ major }) => major));
      return majors(plan?.technicalConfiguration?.vmImageVersions).flatMap(({ major, index, versionNumber }) => {
        if (was.length === 0 || major <= highest) return [];
        const path = ['plans', id, 'technicalConfiguration', 'vmImageVersions', index, 'versionNumber'];
        const message = `${shown(versionNumber)} is a new major version; ${against} has ${highest}. Customers who deploy the latest get it unasked: think of a plan of its own.`;
        return [{ path, message }];
      });
    });
  },
});

/** The first numbers of versions. */
function majors(versions: readonly ({ readonly versionNumber?: string | undefined } | undefined)[] | undefined) {
  return (versions ?? []).flatMap((version, index) => {
    const versionNumber = version?.versionNumber;
    if (versionNumber === undefined) return [];
    return [{ major: Number.parseInt(versionNumber, 10), index, versionNumber }];
  });
}
