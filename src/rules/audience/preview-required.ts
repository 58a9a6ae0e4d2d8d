import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const previewRequired = offerRule({
  id: 'audience/preview-required',
  title: 'Somebody can see the preview',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/previewAudiences', '/setup/sellThroughMicrosoft'],
  sources: [
    {
      name: 'Test your VM offer for the Azure Marketplace in staging (2016)',
      quote:
        'In the **Who can access your staged offer?** dialog box, enter the list of Azure subscriptions that you will use to preview your offer',
    },
    {
      name: 'How to review and publish an offer to Microsoft commercial marketplace (2020)',
      quote:
        'If your offer will be sold through Microsoft (transactable), only the audience you specified on the **Preview audience** page of your offer can purchase and access the offer for testing.',
    },
  ],
  why: 'An offer is tried in preview before it goes live. Virtual machines are previewed by subscriptions, SaaS offers that Microsoft sells by people.',
  fix: 'Name those who try the preview under `previewAudiences`: 1 to 100 subscriptions, or 1 to 20 e-mail addresses.',
  check({ offer }) {
    // A virtual machine offer without an audience is wrong in form: its schema says so, by this rule's ID.
    const needed = offer.type === 'software-as-a-service' && offer.setup?.sellThroughMicrosoft === true;
    if (!needed || offer.previewAudiences !== undefined) return [];
    const message =
      '`previewAudiences` is missing: Microsoft sells this offer, so name the e-mail addresses of those who try the preview.';
    return [{ path: ['previewAudiences'], message }];
  },
});
