import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const cspNotOptedBlocksCspCustomers = changeRule({
  id: 'offer/csp-not-opted-blocks-csp-customers',
  title: 'Customers of cloud solution providers can deploy what those may resell',
  severity: 'notice',
  kind: 'cross-field',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/reseller/resellerChannelState'],
  sources: [
    {
      name: 'h2oai/h2o-llmstudio, issue 889',
      quote: 'this offer is not available for subscriptions from Microsoft Azure Cloud Solution Providers',
    },
  ],
  why: 'Where resale is switched off, subscriptions that were bought from a provider are refused, and their owners write to your support.',
  fix: 'Leave resale on, or tell your support.',
  check({ before, after, against }) {
    const was = before.offer.reseller?.resellerChannelState;
    const is = after.offer.reseller?.resellerChannelState;
    if (is !== 'none' || was === undefined || was === is) return [];
    const message = `\`resellerChannelState\` is none here and ${was} in ${against}: subscriptions that were bought from a cloud solution provider can no longer deploy the offer.`;
    return [{ path: ['reseller', 'resellerChannelState'], message }];
  },
});
