import { virtualMachineTypes } from '../../../schemas/words.ts';
import { clip, listed } from '../../source/text.ts';
import { changeRule } from '../rule.ts';
import { imageVersions } from './image-versions.ts';
import { versionNotRemovable } from './version-not-removable.ts';

export const oneNewVersionPerSubmission = changeRule({
  id: 'vm/one-new-version-per-submission',
  title: 'A submission brings one new image version a plan',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-plans',
      quote: 'Provide only one new image version per plan in a specified submission.',
    },
  ],
  why: 'The marketplace certifies one new version of a plan at a time.',
  fix: 'Publish the lowest first, and the others once it is live.',
  check(change) {
    const old = new Map(Object.entries(change.before.offer.plans ?? {}));
    // A version that is gone was renumbered: that is one cause, and told already.
    const renumbered = new Set(versionNotRemovable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const known = new Set(imageVersions(id, old.get(id)).map(({ number }) => number));
      const [first, second, ...more] = imageVersions(id, plan).filter(({ number }) => !known.has(number));
      if (known.size === 0 || renumbered.has(id) || first === undefined || second === undefined) return [];
      const numbers = clip(listed([first, second, ...more].map(({ number }) => number)), 100);
      const message = `${numbers} are new since ${change.against}; a submission brings one new version a plan. Publish ${first.number} first.`;
      return [{ path: [...second.path, 'versionNumber'], message }];
    });
  },
});
