import type { ChangeSubject } from '../rule.ts';
import { changeRule } from '../rule.ts';
import { possibleChanges } from './subscription-prices.ts';

export const changeAlone = changeRule({
  id: 'pricing/change-alone',
  title: 'A change of price comes alone',
  policy: '100.4',
  severity: 'warning',
  kind: 'change',
  scope: 'change',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans', '/listing', '/properties', '/previewAudiences', '/technicalConfiguration'],
  sources: [
    {
      name: 'Partner Center documentation, price-changes',
      quote: "don't make other changes to the offer along with the price change",
    },
  ],
  why: 'A price goes through the whole certification and holds from a month on; what comes with it waits as long.',
  fix: 'Change the price in a pull request of its own.',
  check(change) {
    const [first] = possibleChanges(change);
    if (first === undefined || sameButPrices(change)) return [];
    const message =
      'The price changes together with other things; those wait until the price is certified. Change it in a pull request of its own.';
    return [{ path: first.path, message }];
  },
});

/** Whether two versions of an offer are the same, what subscriptions cost aside. */
function sameButPrices({ before, after }: ChangeSubject<'software-as-a-service'>): boolean {
  const rest = (offer: unknown) =>
    JSON.stringify(offer, (key, value) => (key === 'pricePerPaymentInUsd' ? undefined : value));
  return rest(before.offer) === rest(after.offer);
}
