/** What one field of pictures and videos may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const mediaFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'media/screenshot-count',
    title: 'An offer has at most five screenshots, a SaaS offer at least one',
    policy: '100.3',
    sources: [{ name: 'Partner Center documentation, plan-saas-offer', quote: 'at least one and up to five' }],
    why: 'The marketplace takes no more, and customers of a service see nothing else of it.',
    fix: 'Keep the five that show the offer best.',
  }),
  fieldRule({
    id: 'media/screenshot-caption',
    title: 'Every screenshot has a caption',
    policy: '100.3',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-listing',
        quote: 'Each screenshot must include a caption.',
      },
    ],
    why: 'It tells what to look at, and is read aloud to those who do not see the picture.',
    fix: 'Say under `caption` what the picture shows.',
  }),
  fieldRule({
    id: 'media/video-count',
    title: 'An offer has at most five videos',
    policy: '100.3',
    sources: [{ name: 'Partner Center documentation, azure-vm-offer-listing', quote: 'up to five videos' }],
    why: 'The marketplace takes no more.',
    fix: 'Keep the five that show the offer best.',
  }),
];
