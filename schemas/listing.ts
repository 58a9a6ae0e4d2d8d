/** What customers read and see of an offer: one listing a language. */
import * as z from 'zod';
import { facts } from './facts.ts';
import { contact, line, pdf, picture, text, webAddress } from './values.ts';

const logos = {
  large: picture({ wants: 'the path of a PNG picture in this folder' }).describe(
    'The logo: a square PNG of 216 to 350 px. The marketplace makes the smaller sizes from it.',
  ),
  small: picture().optional().describe('The logo at 48 x 48 px, a PNG.'),
  medium: picture().optional().describe('The logo at 90 x 90 px, a PNG.'),
  wide: picture().optional().describe('The logo at 255 x 115 px, a PNG.'),
  hero: picture()
    .optional()
    .describe('The banner, a PNG of 815 x 290 px. Optional, but once it is live it cannot be taken away.'),
};

const Screenshot = z.strictObject({
  image: picture().describe('A PNG of 1280 x 720 px.'),
  caption: line(100, { rule: 'media/screenshot-caption' }).describe('What the picture shows.'),
});

const Video = z.strictObject({
  title: line(255).describe('What the video is called.'),
  streamingUrl: webAddress({ wants: 'the address of a video on YouTube or Vimeo' }).describe(
    'Where it plays: YouTube or Vimeo.',
  ),
  thumbnail: picture().describe('A PNG of 1280 x 720 px.'),
});

const Document = z.strictObject({
  pdf: pdf().describe('A PDF in this folder.'),
  friendlyName: line(255).describe('What the document is called.'),
});

const usefulLink = { rule: 'listing/useful-link-fields' };
const Link = z.strictObject({
  displayText: line(255, usefulLink).describe('What the link says.'),
  link: webAddress(usefulLink).describe('Where it leads.'),
});

const Media = z
  .strictObject({
    logos: z.strictObject(logos).describe('The logos.'),
    screenshots: z
      .array(Screenshot)
      .max(5)
      .register(facts, { rule: 'media/screenshot-count' })
      .optional()
      .describe('Up to five screenshots, in order.'),
    videos: z
      .array(Video)
      .max(5)
      .register(facts, { rule: 'media/video-count' })
      .optional()
      .describe('Up to five videos, in order.'),
    documents: z.array(Document).max(3).optional().describe('Up to three PDF documents, in order.'),
  })
  .describe('Logos, screenshots, videos and documents.');

const listingFields = {
  title: line(200, { rule: 'listing/name-required-length' }).describe('The name of the offer, as customers see it.'),
  searchResultSummary: line(100, { rule: 'listing/summary-length' }).describe(
    'The offer in one sentence, for search results.',
  ),
  shortDescription: text(256, { rule: 'listing/long-summary-length' }).describe(
    'The offer in a few sentences: the "long summary" of the guides.',
  ),
  description: text(5000, { rule: 'listing/description-length' }).describe(
    'The offer in full, in simple HTML; 5,000 characters with the markup.',
  ),
  privacyPolicyLink: webAddress({ rule: 'listing/privacy-url-required' }).describe('Your privacy policy.'),
  generalLinks: z
    .array(Link)
    .max(25)
    .register(facts, { rule: 'listing/useful-links-max' })
    .optional()
    .describe('Links to more about the offer, in order.'),
  globalSupportWebsite: webAddress().optional().describe('Where customers of the public cloud find support.'),
  governmentSupportWebsite: webAddress().optional().describe('Where customers of Azure Government find support.'),
  supportContact: contact('listing/support-contact').describe('Who helps customers.'),
  engineeringContact: contact('listing/engineering-contact').describe('Whom Microsoft asks about technical matters.'),
  cloudSolutionProviderContact: contact('offer/csp-contact-when-opted-in')
    .optional()
    .describe('Whom cloud solution providers ask.'),
  cloudSolutionProviderMarketingMaterials: webAddress()
    .optional()
    .describe('Marketing material for cloud solution providers.'),
  media: Media,
};

const searchKeywords = z
  .array(line(50))
  .max(3)
  .register(facts, { rule: 'listing/keywords-max' })
  .optional()
  .describe('Up to three words under which customers find the offer.');

const MediaWithScreenshots = z
  .strictObject({
    ...Media.shape,
    screenshots: z
      .array(Screenshot)
      .min(1)
      .max(5)
      .register(facts, { rule: 'media/screenshot-count' })
      .describe('One to five screenshots, in order.'),
  })
  .describe('Logos, screenshots, videos and documents.');

/** A listing in each language; the marketplace takes these types in English only. */
function perLanguage<Listing extends z.ZodType>(listing: Listing) {
  return z.strictObject({ 'en-us': listing.describe('In English.') }).describe('The listing, by language.');
}

export const VirtualMachineListing = perLanguage(z.strictObject(listingFields)).register(facts, {
  page: 'listing',
  class: 'marketing',
  rule: 'flow/pages-complete',
});

export const SaasListing = perLanguage(
  z.strictObject({
    ...listingFields,
    shortDescription: listingFields.shortDescription.optional(),
    gettingStartedInstructions: text(3000).optional().describe('How a customer begins after the purchase.'),
    searchKeywords,
    media: MediaWithScreenshots,
  }),
).register(facts, { page: 'listing', class: 'marketing', rule: 'flow/pages-complete' });

export const ContainerListing = perLanguage(z.strictObject({ ...listingFields, media: MediaWithScreenshots })).register(
  facts,
  { page: 'listing', class: 'marketing', rule: 'flow/pages-complete' },
);

export const ApplicationListing = perLanguage(z.strictObject({ ...listingFields, searchKeywords })).register(facts, {
  page: 'listing',
  class: 'marketing',
  rule: 'flow/pages-complete',
});

/** Of a plan that customers deploy. */
export const DeployedPlanListing = perLanguage(
  z.strictObject({
    name: line(200, { rule: 'plan/title-required-length' }).describe('The title of the plan, as customers see it.'),
    summary: line(100, { rule: 'plan/summary-length' }).describe('The plan in one sentence.'),
    description: text(3000, { rule: 'plan/description-length' }).describe(
      'The plan in full, in simple HTML: what sets it apart, not the offer again.',
    ),
  }),
).register(facts, { page: 'plans', class: 'marketing' });

export const SaasPlanListing = perLanguage(
  z.strictObject({
    name: line(200, { rule: 'plan/title-required-length' }).describe('The title of the plan, as customers see it.'),
    description: text(3000, { rule: 'plan/description-length' }).describe(
      'The plan in full: what sets it apart, not the offer again.',
    ),
  }),
).register(facts, { page: 'plans', class: 'marketing' });
