/** What one field of a listing may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

const listingPage = { name: 'Partner Center documentation, azure-vm-create-listing' };
const pushToStaging = 'Guide to push your offer to staging (2016)';

export const listingFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'listing/name-required-length',
    title: 'An offer has a name of at most 200 characters',
    policy: '100.1.1',
    sources: [
      { name: 'Partner Center documentation, azure-vm-offer-listing', quote: 'Must be 200 characters or less' },
    ],
    why: 'The name is the first thing that customers see, in search results and in the Azure portal.',
    fix: 'Give the offer a name on one line, the shorter the better.',
  }),
  fieldRule({
    id: 'listing/summary-length',
    title: 'The summary for search results is one line of at most 100 characters',
    policy: '100.1.2',
    sources: [{ name: pushToStaging, quote: 'offer summary (maximum 100 characters)' }],
    why: 'Search results show it below the name, on one line, and cut nothing: the marketplace refuses what is longer.',
    fix: 'Say in one sentence what the offer does for a customer.',
  }),
  fieldRule({
    id: 'listing/long-summary-length',
    title: 'The short description has at most 256 characters',
    policy: '100.1.2',
    sources: [{ name: pushToStaging, quote: 'offer long summary (maximum 256 characters)' }],
    why: 'It is the "long summary" of the guides: the Azure portal shows it on the hero and above the description.',
    fix: 'Say in two or three sentences what the offer does, and leave the rest to the description.',
  }),
  fieldRule({
    id: 'listing/description-length',
    title: 'The description of an offer has at most 5,000 characters',
    policy: '100.1.3',
    sources: [
      { name: 'Partner Center documentation, includes/long-description-1', quote: 'up to 5,000 characters' },
      { name: 'Partner Center documentation, plan-saas-offer', quote: 'including HTML markup' },
    ],
    why: 'The marketplace counts the markup too, and refuses what is longer.',
    fix: 'Shorten it, or put what is detail under `generalLinks` or into a document.',
  }),
  fieldRule({
    id: 'listing/keywords-max',
    title: 'An offer has at most three search keywords',
    policy: '100.2',
    sources: [{ name: 'Partner Center documentation, plan-saas-offer', quote: 'Provide up to three search keywords' }],
    why: 'The marketplace takes no more.',
    fix: 'Keep the three under which customers look for the offer.',
  }),
  fieldRule({
    id: 'listing/privacy-url-required',
    title: 'An offer links to a privacy policy',
    policy: '100.6',
    sources: [{ ...listingPage, quote: 'You must also post a valid privacy policy on your website' }],
    why: 'Customers and Microsoft read there what becomes of their data; an offer without it is not certified.',
    fix: 'Write the whole address of the page, with https://.',
  }),
  fieldRule({
    id: 'listing/useful-links-max',
    title: 'An offer has at most 25 links',
    policy: '100.5',
    sources: [
      { name: 'Partner Center documentation, azure-container-offer-listing', quote: 'You can add up to 25 links' },
    ],
    why: 'The marketplace takes no more.',
    fix: 'Keep those that help customers to decide.',
  }),
  fieldRule({
    id: 'listing/useful-link-fields',
    title: 'A link has a text, and an address with http:// or https://',
    policy: '100.5',
    sources: [
      {
        name: 'Partner Center documentation, azure-container-offer-listing',
        quote: 'The link must start with http:// or https://',
      },
    ],
    why: 'The marketplace shows the text and opens the address, and refuses a link that lacks either.',
    fix: 'Write `displayText` and the whole address under `link`.',
  }),
  fieldRule({
    id: 'listing/support-contact',
    title: 'Customers find a support contact with name, e-mail address and telephone',
    policy: '100.5',
    sources: [{ name: 'Partner Center documentation, azure-vm-offer-listing' }],
    why: 'Customers and cloud solution providers ask there; without it the listing is not certified.',
    fix: 'Write `name`, `email` and `phone`. A made-up number is allowed where support is by e-mail alone.',
  }),
  fieldRule({
    id: 'listing/engineering-contact',
    title: 'Microsoft finds an engineering contact with name, e-mail address and telephone',
    policy: '100.5',
    sources: [{ name: 'Partner Center documentation, azure-vm-offer-listing', quote: 'Engineering contact' }],
    why: 'Microsoft asks there when something of the offer fails, in certification or later.',
    fix: 'Write `name`, `email` and `phone`.',
  }),
];
