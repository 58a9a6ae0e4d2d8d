import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const kindDeclared = offerRule({
  id: 'audience/kind-declared',
  title: 'Subscriptions that preview an offer say of what kind they are',
  severity: 'warning',
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
  why: 'Subscriptions of some kinds must not preview a virtual machine, and the kind cannot be told from the ID.',
  fix: 'Say the `kind`. The Azure portal shows it as the offer of the subscription; it never leaves the repository.',
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      if (audience === undefined || audience.kind !== undefined) return [];
      const message =
        'The kind of this subscription is not said, so it cannot be checked that it may preview the offer; add `kind`.';
      return [{ path: ['previewAudiences', index, 'kind'], message }];
    });
  },
});
