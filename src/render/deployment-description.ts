/** What a deployment of GitHub says of an offer. */
import { clip } from '../source/text.ts';
import type { OfferStatus } from './pull-status.ts';
import { utc } from './utc.ts';
import { verdict } from './verdict.ts';

/** GitHub refuses more. */
const most = 140;

/** `fabrikam-gateway is being certified, since Nov 18 10:02 (UTC)`, in at most 140 characters. */
export function deploymentDescription(offer: OfferStatus): string {
  const rest = ` ${verdict(offer, { life: 'open', conflict: false }).says}, since ${utc(offer.since)} (UTC)`;
  return `${clip(offer.id, most - rest.length)}${rest}`;
}
