import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { dataDiskCountImmutable } from './data-disk-count-immutable.ts';
import { imageVersions } from './image-versions.ts';

export const dataDiskLunSequence = offerRule({
  id: 'vm/data-disk-lun-sequence',
  title: 'Data disks are numbered 0, 1, 2 and so on',
  policy: '200.3',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions/*/vmImages/*/source/dataDisks'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-certification-faq',
      quote:
        'For example, the numbering order for three data disks must be *0, 1, 2*. Any other order is treated as a mapping issue.',
    },
  ],
  why: 'Certification refuses disks whose numbers leave one out: a disk would be missing where the next is looked for.',
  fix: 'Number the data disks of the image from 0 up, leaving none out.',
  check(subject) {
    // A disk that is missing leaves a gap behind: that is one cause, and told already.
    const uneven = new Set(dataDiskCountImmutable.check(subject).map(({ path }) => path[1]));
    return Object.entries(subject.offer.plans ?? {}).flatMap(([id, plan]) => {
      const images = uneven.has(id) ? [] : imageVersions(id, plan).flatMap((version) => version.images);
      return images.flatMap(({ source, path }) => {
        const disks = (source?.sourceType === 'sasUri' ? source.dataDisks : undefined) ?? [];
        const numbered = disks
          .flatMap((disk, index) => (disk?.lunNumber === undefined ? [] : [{ lun: disk.lunNumber, index }]))
          .sort((a, b) => a.lun - b.lun);
        const absent = numbered.findIndex(({ lun }, position) => lun !== position);
        const last = numbered.at(-1);
        if (absent < 0 || last === undefined) return [];
        const message = `\`lunNumber\` is ${last.lun}, and no disk is number ${absent}; number the data disks 0, 1, 2 and so on.`;
        return [{ path: [...path, 'source', 'dataDisks', last.index, 'lunNumber'], message }];
      });
    });
  },
});
