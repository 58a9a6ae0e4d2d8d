import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const noShortUrls = offerRule({
  id: 'listing/no-short-urls',
  title: 'Addresses are not shortened',
  policy: '100.3',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [
    '/listing/en-us/generalLinks',
    '/listing/en-us/media/videos',
    '/listing/en-us/description',
    '/listing/en-us/privacyPolicyLink',
  ],
  sources: [{ name: 'Certification policies, 100.3', quote: 'No short URLs, human readable redirects might be used' }],
  why: 'Customers and reviewers cannot see where a short address leads.',
  fix: 'Write the address that it leads to.',
  check({ offer }) {
    const listing = offer.listing?.['en-us'];
    const at = ['listing', 'en-us'];
    const links = (listing?.generalLinks ?? []).map(
      (link, index) => [[...at, 'generalLinks', index, 'link'], link?.link] as const,
    );
    const videos = (listing?.media?.videos ?? []).map(
      (video, index) => [[...at, 'media', 'videos', index, 'streamingUrl'], video?.streamingUrl] as const,
    );
    const rest = [
      [[...at, 'description'], listing?.description],
      [[...at, 'privacyPolicyLink'], listing?.privacyPolicyLink],
    ] as const;
    return [...links, ...videos, ...rest].flatMap(([path, text = '']) => {
      const found = short.exec(text);
      if (found === null) return [];
      return [{ path, message: `${shown(found[0])} is a short address; write the one that it leads to.` }];
    });
  },
});

/** The services that shorten addresses of which Microsoft does not say that they may; its own aka.ms is allowed. */
const short = /https?:\/\/(?:www\.)?(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|is\.gd)\/[^\s"'<>]*/i;
