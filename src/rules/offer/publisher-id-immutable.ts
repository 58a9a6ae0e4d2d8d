import { shown } from '../../source/text.ts';
import type { ConfigurationRule } from '../rule.ts';

export const publisherIdImmutable: ConfigurationRule = {
  id: 'offer/publisher-id-immutable',
  title: 'The publisher of offers stays',
  severity: 'error',
  kind: 'change',
  scope: 'configuration',
  reads: ['/publisher'],
  sources: [
    { name: 'Guide to push your offer to staging (2016)', quote: 'Publisher Namespace' },
    {
      name: 'Cloud Partner Portal documentation, cpp-update-existing-offer',
      quote: 'Offer ID and Publisher ID of the offer',
    },
  ],
  why: 'An offer belongs to the publisher that made it: under another ID all offers of the repository would be new ones, without customers.',
  fix: 'Put the ID back. Offers of another publisher stand in a folder or repository of their own.',
  check({ configuration, trusted }) {
    const [was, is] = [trusted.publisher, configuration.publisher];
    if (was === undefined || is === undefined || was === is) return [];
    const message = `\`publisher\` is ${shown(is)} here and was ${shown(was)}; the publisher of an offer never changes. Put it back.`;
    return [{ path: ['publisher'], message }];
  },
};
