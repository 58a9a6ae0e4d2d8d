import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const lockedDownNotes = offerRule({
  id: 'vm/locked-down-notes',
  title: 'Images that reviewers cannot just start and enter come with notes',
  policy: '200.6',
  severity: 'warning',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/notesForCertification'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-certification-faq',
      quote: 'If you fail to include these attachments, your request will be denied',
    },
  ],
  why: 'Reviewers deploy the image and sign in. Where they cannot, they test by what you send them, and deny what comes without.',
  fix: 'Write under `notesForCertification` how the image is tested: the report of the test tool, or the template it deploys with.',
  check({ offer }) {
    if (offer.notesForCertification !== undefined) return [];
    const closed = Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const { supportsRemoteConnection, requiresCustomArmTemplate } = plan?.technicalConfiguration?.vmProperties ?? {};
      if (requiresCustomArmTemplate) return [`Plan ${shown(id)} deploys by a custom template`];
      return supportsRemoteConnection === false ? [`Nobody can sign in to plan ${shown(id)}`] : [];
    });
    const [first] = closed;
    if (first === undefined) return [];
    const message = `${first}, and \`notesForCertification\` is missing; write there how reviewers test it.`;
    return [{ path: ['notesForCertification'], part: 'key', message }];
  },
});
