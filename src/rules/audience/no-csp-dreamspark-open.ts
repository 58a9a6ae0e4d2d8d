import type { subscriptionKinds } from '../../../schemas/audience.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

type SubscriptionKind = (typeof subscriptionKinds)[number];

const refused: ReadonlyMap<SubscriptionKind | undefined, string> = new Map([
  ['csp', 'a cloud solution provider (CSP)'],
  ['dreamSpark', 'DreamSpark'],
  ['azureInOpen', 'Azure in Open'],
]);

export const noCspDreamsparkOpen = offerRule({
  id: 'audience/no-csp-dreamspark-open',
  title: 'No CSP, DreamSpark or Azure in Open subscription previews an offer',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: [...virtualMachineTypes, 'azure-application'],
  reads: ['/previewAudiences/*/kind'],
  sources: [
    {
      name: 'Test your VM offer for the Azure Marketplace in staging (2016)',
      quote:
        'In case of Virtual Machines and Solution templates, please **do not** whitelist subscriptions of type CSP, DreamSpark or Azure in Open.',
    },
  ],
  why: 'Microsoft asks publishers not to give previews of virtual machines to subscriptions of these kinds.',
  fix: 'Preview the offer by a subscription of another kind.',
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      const kind = refused.get(audience?.kind);
      if (kind === undefined) return [];
      const message = `Subscriptions of ${kind} must not preview a virtual machine offer; name one of another kind.`;
      return [{ path: ['previewAudiences', index, 'kind'], message }];
    });
  },
});
