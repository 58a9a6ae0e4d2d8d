/** What customers read, see and pay. */
import { offerTypes } from '../../../schemas/words.ts';
import { type ChecklistRow, guides } from './row.ts';

const texts = [
  '/listing/*/title',
  '/listing/*/searchResultSummary',
  '/listing/*/shortDescription',
  '/listing/*/description',
];
const prices = ['/plans/*/pricing', '/plans/*/markets', '/plans/*/customerMarkets'];
const about = { stage: 'review', appliesTo: offerTypes } as const;

export const contentRows: readonly ChecklistRow[] = [
  {
    ...about,
    id: 'properties/category-fits',
    question: 'Do the categories fit what the offer can do, and does the description bear them out?',
    policy: '100.2',
    source: {
      name: 'Partner Center documentation, azure-vm-create-properties',
      quote: 'Be sure to describe later in the offer description how your offer supports these categories',
    },
    concerns: ['/properties/categories', '/listing/*/description'],
  },
  {
    ...about,
    id: 'listing/name-accurate',
    question: 'Does the title describe the offer accurately?',
    policy: '100.1.1',
    source: { name: guides.review, quote: 'A title that accurately describes the offer' },
    concerns: ['/listing/*/title'],
  },
  {
    ...about,
    id: 'listing/name-matches-website',
    question: 'Is the title the one under which your website promotes the solution?',
    policy: '100.1.1',
    source: { name: guides.policies, quote: 'the title on the promotional website should match' },
    concerns: ['/listing/*/title'],
  },
  {
    ...about,
    id: 'listing/name-repackaged-oss',
    question: 'If the offer repackages open-source software, does the title say what is added, or who supports it?',
    policy: '100.1.1',
    source: { name: guides.policies },
    concerns: ['/listing/*/title'],
  },
  {
    ...about,
    id: 'listing/description-quality',
    question:
      'Is the description well written: an overview, the value, for whom it is, and without mistakes of language?',
    policy: '100.1.3',
    source: {
      name: guides.review,
      quote: 'Well-written descriptions that provide a thorough overview and value proposition',
    },
    concerns: ['/listing/*/description', '/listing/*/shortDescription'],
  },
  {
    ...about,
    id: 'listing/explains-microsoft-platform',
    question: 'Does the listing explain how the offer uses Microsoft platforms and tools?',
    policy: '100.1.3',
    source: {
      name: guides.review,
      quote: 'An explanation of how the offer utilizes Microsoft platforms and tools.',
    },
    concerns: ['/listing/*/description', '/listing/*/shortDescription'],
  },
  {
    ...about,
    id: 'listing/no-inappropriate-content',
    question: 'Are texts and pictures free of anything inappropriate, harmful or offensive?',
    policy: '100.10',
    source: { name: guides.policies },
    concerns: [...texts, '/listing/*/media', '/plans/*/listing'],
  },
  {
    ...about,
    id: 'listing/competitor-mentions',
    question: 'Do the videos leave competitors out, unless they show a migration?',
    policy: '100.3',
    source: { name: guides.criteria },
    concerns: ['/listing/*/media/videos'],
  },
  {
    ...about,
    id: 'listing/price-currency',
    question: 'Where the texts name prices, are they in the local currency of the market?',
    policy: '100.4',
    source: { name: guides.criteria },
    concerns: [...texts, '/plans/*/listing'],
  },
  {
    ...about,
    id: 'plan/description-about-plan',
    question: 'Does each plan description tell of the plan, and what sets it apart from the others?',
    policy: '100.1.3',
    source: { name: guides.plans, quote: 'Describe the plan only, not the offer' },
    concerns: ['/plans/*/listing'],
  },
  {
    ...about,
    id: 'pricing/tax-remit',
    question: 'Do you collect and pay tax yourself in the markets where Microsoft does not remit it?',
    source: { name: guides.production },
    appliesTo: ['virtual-machine', 'core-virtual-machine', 'software-as-a-service', 'azure-application'],
    concerns: ['/plans/*/markets', '/plans/*/customerMarkets'],
  },
  {
    ...about,
    id: 'pricing/review-before-publish',
    question: 'Have the prices been reviewed in every market that the plans are sold in?',
    source: {
      name: guides.plans,
      quote:
        'To ensure that the prices are right before you publish them, export the pricing spreadsheet and review the prices in each market',
    },
    concerns: prices,
    plans: (plan) => 'pricing' in plan,
  },
  {
    ...about,
    id: 'media/logo-simple-primary',
    question: 'Is the logo in simple primary colours that stand out in the portal?',
    policy: '100.3',
    source: {
      name: guides.production,
      quote:
        'Use some color that would make your logos prominent in the Azure portal. We recommend simple primary colors.',
    },
    concerns: ['/listing/*/media/logos/large', '/listing/*/media/logos/medium', '/listing/*/media/logos/small'],
  },
  {
    ...about,
    id: 'media/logo-no-text',
    question: 'Are the logos without text, even the name of the company or brand?',
    policy: '100.3',
    source: {
      name: guides.production,
      quote: 'Avoid placing text, even your company or brand name, on the logo.',
    },
    concerns: ['large', 'medium', 'small', 'wide'].map((logo) => `/listing/*/media/logos/${logo}`),
  },
  {
    ...about,
    id: 'media/hero-no-text',
    question: 'Is the hero without text of its own? The portal writes the title and the button over it.',
    policy: '100.3',
    source: {
      name: guides.production,
      quote: 'So you should not enter any text while you are designing the Hero logo.',
    },
    concerns: ['/listing/*/media/logos/hero'],
  },
  {
    ...about,
    id: 'media/quality',
    question: 'Are screenshots and videos of good quality, with text that can be read?',
    policy: '100.3',
    source: { name: guides.review, quote: 'Quality screenshots and videos' },
    concerns: ['/listing/*/media/screenshots', '/listing/*/media/videos'],
  },
];
