/** The addresses that an offer names and that are asked whether they answer: by the rule that is told of each. */
import type { Path } from '../../schemas/words.ts';
import { shown } from '../source/text.ts';
import { type AnswerFacts, type Asking, questionKey } from './facts.ts';
import type { Fault, OfferSubject } from './rule.ts';

export interface Link {
  readonly rule: string;
  readonly path: Path;
  readonly url: string;
  readonly asking: Asking;
}

/** All of them. */
export function links({ offer }: OfferSubject): readonly Link[] {
  const page = offer.listing?.['en-us'];
  const at: readonly (string | number)[] = ['listing', 'en-us'];
  const found: (Omit<Link, 'url'> & { readonly url: string | undefined })[] = [];
  const add = (rule: string, path: Path, url: string | undefined, asking: Asking = 'read') =>
    found.push({ rule, path, url, asking });
  add('listing/privacy-url-reachable', [...at, 'privacyPolicyLink'], page?.privacyPolicyLink);
  for (const [index, one] of (page?.generalLinks ?? []).entries())
    add('listing/useful-links-work', [...at, 'generalLinks', index, 'link'], one?.link);
  for (const key of [
    'globalSupportWebsite',
    'governmentSupportWebsite',
    'cloudSolutionProviderMarketingMaterials',
  ] as const)
    add('listing/useful-links-work', [...at, key], page === undefined || !(key in page) ? undefined : page[key]);
  for (const [index, one] of (page?.media?.videos ?? []).entries()) {
    const video = one?.streamingUrl;
    add(
      'media/video-plays',
      [...at, 'media', 'videos', index, 'streamingUrl'],
      video === undefined ? undefined : player(video),
    );
  }
  const properties = offer.properties;
  add(
    'properties/terms-url-reachable',
    ['properties', 'termsOfUseUrl'],
    properties !== undefined && 'termsOfUseUrl' in properties ? properties.termsOfUseUrl : undefined,
  );
  if (offer.type === 'software-as-a-service') {
    const technical = offer.technicalConfiguration;
    add('saas/landing-reachable', ['technicalConfiguration', 'landingPageUrl'], technical?.landingPageUrl);
    add(
      'saas/webhook-reachable',
      ['technicalConfiguration', 'connectionWebhook'],
      technical?.connectionWebhook,
      'webhook',
    );
  }
  const leads = offer.customerLeads;
  if (leads !== undefined && 'httpsEndpointLeadConfiguration' in leads)
    add(
      'leads/https-endpoint-accepts',
      ['customerLeads', 'httpsEndpointLeadConfiguration', 'httpsEndpointUrl'],
      leads.httpsEndpointLeadConfiguration?.httpsEndpointUrl,
      'lead',
    );
  return found.flatMap(({ url, ...link }) => (url === undefined ? [] : [{ ...link, url }]));
}

/** Where the player of a video says whether it has it (oEmbed of YouTube and Vimeo); undefined for other hosts. */
function player(video: string): string | undefined {
  const { hostname = '' } = URL.parse(video) ?? {};
  const address = encodeURIComponent(video);
  if (/(^|\.)youtube\.com$|^youtu\.be$/i.test(hostname))
    return `https://www.youtube.com/oembed?format=json&url=${address}`;
  return /(^|\.)vimeo\.com$/i.test(hostname) ? `https://vimeo.com/api/oembed.json?url=${address}` : undefined;
}

/** What a rule of links has to say: `wrong` tells of a status why it is none of those that are good, to end a sentence. */
export function linkFaults(
  subject: OfferSubject,
  rule: string,
  what: string,
  wrong: (status: number) => string | undefined,
): readonly Fault[] {
  if (subject.facts.answers.size === 0) return [];
  return links(subject)
    .filter((link) => link.rule === rule)
    .flatMap(({ path, url, asking }) => {
      const facts = subject.facts.answers.get(questionKey(asking, url));
      const said = facts && unanswered(facts, wrong);
      return said === undefined ? [] : [{ path, message: `${what} ${shown(URL.parse(url)?.host ?? url)} ${said}.` }];
    });
}

const unanswered = ({ status, fault }: AnswerFacts, wrong: (status: number) => string | undefined) =>
  fault ?? (status === undefined ? undefined : wrong(status));

/** Read by anyone, without an account. */
export const notRead = (status: number): string | undefined =>
  status >= 200 && status < 300 ? undefined : `answers with status ${status}; anyone must be able to read it`;
