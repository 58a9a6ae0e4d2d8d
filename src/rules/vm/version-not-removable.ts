import { virtualMachineTypes } from '../../../schemas/words.ts';
import { clip, listed } from '../../source/text.ts';
import { changeRule } from '../rule.ts';
import { imageVersions } from './image-versions.ts';

export const versionNotRemovable = changeRule({
  id: 'vm/version-not-removable',
  title: 'A published image version stays listed',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'What publishers report of the product ingestion API (2026)',
      quote: 'Cannot delete image',
    },
  ],
  why: 'The list says all versions there are: leaving one out asks the marketplace to delete it, which it refuses once it is published.',
  fix: 'Put the version back. One that nobody should deploy any more gets `availability: stopped`.',
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const now = new Set(imageVersions(id, plan).map(({ number }) => number));
      const gone = imageVersions(id, old.get(id)).flatMap(({ number }) => (now.has(number) ? [] : [number]));
      if (plan === undefined || gone.length === 0) return [];
      const [is, it] = gone.length === 1 ? ['is', 'it'] : ['are', 'them'];
      const message = `${clip(listed(gone), 100)} ${is} in ${against} and not here, which asks the marketplace to delete ${it}. Put ${it} back, with \`availability: stopped\` if need be.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'vmImageVersions'], message }];
    });
  },
});
