import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const notForOutsiders = offerRule({
  id: 'audience/not-for-outsiders',
  title: 'The preview is for people of your own organisation',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: [
    '/previewAudiences/*/email',
    '/listing/en-us/supportContact/email',
    '/listing/en-us/engineeringContact/email',
  ],
  sources: [
    {
      name: 'How to review and publish an offer to Microsoft commercial marketplace (2020)',
      quote:
        'Do not use the preview audience to give people outside your organization visibility into an offer. Use the Private Offer option instead.',
    },
  ],
  why: 'The preview is for testing. Customers who are to have an offer of their own get a private offer or a private plan.',
  fix: 'Take the address out, and give its owner a private plan or a private offer.',
  check({ offer }) {
    const { previewAudiences: _, ...rest } = offer;
    const own = new Set(domains(rest).flatMap((domain) => organisation(domain) ?? []));
    if (own.size === 0) return [];
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      const theirs = organisation(audience?.email?.split('@').at(-1));
      if (theirs === undefined || own.has(theirs) || personal.has(theirs)) return [];
      const message = `${shown(theirs)} is no domain of the offer's contacts and links: the preview is not for people outside your organisation. Give them a private plan or a private offer.`;
      return [{ path: ['previewAudiences', index, 'email'], message }];
    });
  },
});

/** Domains in which people of any organisation have Microsoft accounts. */
const personal: ReadonlySet<string> = new Set(['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'gmail.com']);

/** The domains of all addresses within, of mail and of pages. */
function domains(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /^[^\s@]+@([^\s@]+)$|^https?:\/\/([^/?#:]+)/i.exec(value)?.slice(1).filter(Boolean) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(domains) : [];
}

/** The last two labels of a domain, and a third where the second is as short as in `co.uk`; of a tenant's own domain none. */
function organisation(domain: string | undefined): string | undefined {
  const labels = domain?.toLowerCase().split('.') ?? [];
  if (labels.slice(-2).join('.') === 'onmicrosoft.com') return undefined;
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.length < 2 ? undefined : labels.slice(short ? -3 : -2).join('.');
}
