import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const saasSameModel = offerRule({
  id: 'pricing/saas-same-model',
  title: 'All plans of a SaaS offer are priced the same way',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice'],
  sources: [
    {
      name: 'Partner Center documentation, create-new-saas-offer-plans',
      quote:
        "All plans in the same offer must use the same pricing model. For example, an offer cannot have one plan that's flat rate and another plan that’s per user.",
    },
  ],
  why: 'Customers move between the plans of an offer; the marketplace cannot turn a flat rate into a price for each user.',
  fix: 'Give all plans the same `recurrentPriceMode`, or sell the other plans in an offer of their own.',
  check({ offer }) {
    const modes = Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const mode = plan?.pricing?.recurrentPrice?.recurrentPriceMode;
      return mode === undefined ? [] : [{ id, mode }];
    });
    const alike = modes.filter(({ mode }) => mode === modes[0]?.mode);
    const others = modes.filter(({ mode }) => mode !== modes[0]?.mode);
    const [most, odd] = alike.length < others.length ? [others, alike] : [alike, others];
    return odd.map(({ id, mode }) => ({
      path: ['plans', id, 'pricing', 'recurrentPrice', 'recurrentPriceMode'],
      message: `The plan is priced ${shown(mode)} and the plan ${shown(most[0]?.id)} ${shown(most[0]?.mode)}; price it the same way, or sell it in an offer of its own.`,
    }));
  },
});
