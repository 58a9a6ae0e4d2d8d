/** What is looked at around the publishing: by whom, in the preview, and once it is live. */
import { offerTypes, virtualMachineTypes } from '../../../schemas/words.ts';
import { type ChecklistRow, guides } from './row.ts';

const whole = [''];
const deployed = ['/plans/*/technicalConfiguration'];
const shown = ['/listing', '/plans/*/listing'];
const everywhere = { appliesTo: offerTypes } as const;

export const publishingRows: readonly ChecklistRow[] = [
  {
    id: 'check/azure-certified-partner',
    question: 'Are you a Microsoft Azure Certified partner?',
    policy: '100.13',
    source: { name: guides.production, quote: 'Ensure that you are a Microsoft Azure Certified partner' },
    stage: 'review',
    appliesTo: [...virtualMachineTypes, 'azure-application'],
    concerns: deployed,
  },
  {
    ...everywhere,
    id: 'check/business-eligibility',
    question: 'Is your company eligible: its partner status, competencies and their levels?',
    policy: '100.13',
    source: {
      name: guides.review,
      quote: 'This criteria may include publisher MPN status, competencies held, competency levels, and so on.',
    },
    stage: 'review',
    concerns: ['/setup', '/plans/*/pricing'],
  },
  {
    ...everywhere,
    id: 'check/technical-validation',
    question: 'Does what is deployed or served hold up to a malware scan and a test of its functions?',
    policy: '100.11',
    source: {
      name: guides.review,
      quote: "Thorough scanning of the offer's functionality",
    },
    stage: 'review',
    concerns: [...deployed, '/technicalConfiguration'],
  },
  {
    ...everywhere,
    id: 'flow/content-validation',
    question: 'Is the marketing content ready for the team at Microsoft that verifies it?',
    policy: '100',
    source: {
      name: guides.production,
      quote: 'the request come to the content validation team who verify the marketing content of the offer',
    },
    stage: 'review',
    appliesTo: virtualMachineTypes,
    concerns: shown,
  },
  {
    ...everywhere,
    id: 'audience/staging-not-commercial',
    question: 'Is the preview for testing only, with nobody in its audience who uses it commercially?',
    source: {
      name: guides.staging,
      quote: 'The staging platform is designed for testing the offer in a preview mode by the publisher.',
    },
    stage: 'review',
    concerns: ['/previewAudiences'],
  },
  {
    id: 'check/staged-visible-to-account',
    question: 'Have those who test the preview signed in with an account of the subscriptions in its audience?',
    source: {
      name: guides.staging,
      quote:
        'A staged offer is visible in the Azure portal only using the email id(s) associated with the subscription with which the offer is staged.',
    },
    stage: 'preview',
    appliesTo: virtualMachineTypes,
    concerns: ['/previewAudiences'],
  },
  {
    ...everywhere,
    id: 'flow/errors-block-staging',
    question: 'Is every error that Partner Center shows of the offer corrected?',
    source: { name: guides.staging, quote: 'If the Publishing Portal notifies you of any errors, correct them.' },
    stage: 'preview',
    concerns: whole,
  },
  {
    ...everywhere,
    id: 'check/preview-links',
    question: 'Have the preview links been opened, and what they show been reviewed?',
    source: {
      name: guides.review,
      quote: 'There will be a link for either AppSource preview, Azure Marketplace preview, or both',
    },
    stage: 'preview',
    concerns: whole,
  },
  {
    ...everywhere,
    id: 'check/marketing-correct-in-preview',
    question: 'Does the preview show the marketing content as it is meant?',
    source: {
      name: guides.staging,
      quote: 'Make sure that marketing content shows up correctly in the Marketplace.',
    },
    stage: 'preview',
    concerns: shown,
  },
  {
    id: 'check/end-to-end-deployment',
    question: 'Has the image been deployed from the preview, end to end?',
    policy: '100.12',
    source: { name: guides.staging, quote: 'End-to-end deployment of the VM image.' },
    stage: 'preview',
    appliesTo: virtualMachineTypes,
    concerns: deployed,
  },
  {
    ...everywhere,
    id: 'check/purchase-in-preview',
    question: 'Has the offer been bought in the preview, after a support ticket so that nothing is charged?',
    source: {
      name: guides.review,
      quote: "First notify Microsoft with a support ticket to ensure we don't process a charge.",
    },
    stage: 'preview',
    concerns: ['/setup', '/technicalConfiguration', '/customMeters', '/plans/*/pricing'],
  },
  {
    ...everywhere,
    id: 'check/satisfied-before-production',
    question: 'Are you satisfied with the offer: are customer scenarios and marketing content tested?',
    policy: '100.12',
    source: {
      name: guides.production,
      quote:
        'When you are satisfied with your offer (that is, you have tested customer scenarios, marketing content, etc.)',
    },
    stage: 'preview',
    concerns: whole,
  },
  {
    ...everywhere,
    id: 'check/team-review',
    question: 'Has everyone on the team checked the offer over?',
    source: {
      name: guides.staging,
      quote: 'This is an ideal time to have all members of your team check over everything',
    },
    stage: 'preview',
    concerns: whole,
  },
  {
    id: 'flow/listed-not-available',
    question: 'Has replication ended, so that the offer is available and not only listed?',
    source: {
      name: guides.production,
      quote: 'this “Listed” status does not imply that the process is complete',
    },
    stage: 'live',
    appliesTo: virtualMachineTypes,
    concerns: deployed,
  },
  {
    ...everywhere,
    id: 'check/after-live',
    question: 'Have the customer scenarios been tested in production?',
    source: {
      name: guides.production,
      quote:
        'Once the offer goes live, test the customer scenarios to validate that all the contracts and functionality work properly in the production environment',
    },
    stage: 'live',
    concerns: whole,
  },
];
