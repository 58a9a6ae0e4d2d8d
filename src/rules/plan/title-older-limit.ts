import { offerTypes } from '../../../schemas/words.ts';
import { olderLimit } from '../older-limits.ts';
import { offerRule } from '../rule.ts';

export const titleOlderLimit = offerRule({
  id: 'plan/title-older-limit',
  title: 'A short plan title is shown whole everywhere',
  policy: '100.1.1',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/listing/en-us/name'],
  sources: [
    { name: 'Guide to push your offer to staging (2016)', quote: 'plan title (maximum 50 characters)' },
    { name: 'Partner Center documentation, azure-vm-create-plans', quote: 'It is limited to 100 characters' },
  ],
  why: 'Until 2022 the marketplace took 100 characters for virtual machine plans and 50 for SaaS plans.',
  fix: 'Shorten the title, or leave it: it is taken.',
  check({ offer }) {
    const most = offer.type === 'software-as-a-service' ? 50 : 100;
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
      olderLimit(
        ['plans', id, 'listing', 'en-us', 'name'],
        plan?.listing?.['en-us']?.name,
        most,
        'Partner Center until 2022',
      ),
    );
  },
});
