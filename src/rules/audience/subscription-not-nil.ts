import { deployedTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const subscriptionNotNil = offerRule({
  id: 'audience/subscription-not-nil',
  title: 'A subscription is not the GUID of zeros',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: deployedTypes,
  reads: ['/previewAudiences/*/id'],
  sources: [{ name: 'API schema of price-and-availability-offer' }],
  why: 'Nobody has that subscription: it stands where an ID was never filled in.',
  fix: 'Copy the ID from the subscriptions of the Azure portal.',
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      if (audience?.id === undefined || /[^0-]/.test(audience.id)) return [];
      const message = '`id` is the GUID of zeros, which is no subscription; copy the ID from the Azure portal.';
      return [{ path: ['previewAudiences', index, 'id'], message }];
    });
  },
});
