/** Containers and services. */
import { valueAt } from '../../source/field.ts';
import { type ChecklistRow, guides } from './row.ts';

const container = {
  stage: 'review',
  appliesTo: ['container'],
  policy: '500',
  source: { name: guides.containers },
  concerns: ['/plans/*/technicalConfiguration'],
} as const;
const service = { stage: 'review', appliesTo: ['software-as-a-service'] } as const;

export const serviceRows: readonly ChecklistRow[] = [
  {
    ...container,
    id: 'container/cvss',
    question: 'Has a scan of the images found no vulnerability with a CVSS v3 score of 7 or above?',
    source: {
      name: guides.containers,
      quote: 'All container products with vulnerabilities with CVSS v3 score greater than or equal to 7 are blocked',
    },
  },
  { ...container, id: 'container/malware', question: 'Has a scan of the images found no malware?' },
  {
    ...container,
    id: 'container/amd64-only',
    question: 'Is the application made of AMD64 images, for managed AKS, with Helm?',
    source: { name: 'Partner Center documentation, azure-container-technical-assets-kubernetes' },
    plans: (plan) => valueAt(plan, ['technicalConfiguration', 'payloadType']) === 'cnab',
  },
  {
    ...service,
    id: 'saas/fulfillment-api',
    question: 'Does the service use the fulfillment APIs and sign-in with Microsoft Entra ID?',
    policy: '1000.4',
    source: { name: 'Partner Center documentation, plan-saas-offer' },
    concerns: ['/technicalConfiguration'],
  },
  {
    ...service,
    id: 'saas/primarily-azure',
    question: 'Does the service run primarily on Azure?',
    policy: '1000.1',
    source: { name: guides.policies },
    concerns: ['/technicalConfiguration', '/listing/*/description'],
  },
];
