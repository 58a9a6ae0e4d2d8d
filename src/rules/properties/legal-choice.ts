import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const legalChoice = offerRule({
  id: 'properties/legal-choice',
  title: 'Own terms stand in one place, and none beside the Standard Contract',
  policy: '100.4',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/properties/termsOfUse', '/properties/termsOfUseUrl', '/properties/termsConditions'],
  sources: [
    { name: 'Partner Center documentation, azure-vm-create-properties' },
    { name: 'Product ingestion API, property schema' },
  ],
  why: 'Customers agree to one text. Two of them contradict each other, and with none there is nothing to agree to.',
  fix: 'With `termsConditions: custom`, give either `termsOfUse` or `termsOfUseUrl`; with `standardMicrosoft`, neither.',
  check({ offer: { properties } }) {
    const { termsConditions, termsOfUse, termsOfUseUrl } = properties ?? {};
    const given = [
      ...(termsOfUse === undefined ? [] : ['termsOfUse']),
      ...(termsOfUseUrl === undefined ? [] : ['termsOfUseUrl']),
    ];
    const [first, second] = given;
    if (termsConditions === 'standardMicrosoft' && first !== undefined) {
      const message = `\`${first}\` has no place beside Microsoft's Standard Contract; take it out, or choose \`custom\`.`;
      return [{ path: ['properties', first], part: 'key', message }];
    }
    if (termsConditions === 'custom' && second !== undefined) {
      const message = '`termsOfUseUrl` stands beside `termsOfUse`; keep one of them.';
      return [{ path: ['properties', second], part: 'key', message }];
    }
    if (termsConditions === 'custom' && first === undefined) {
      const message =
        'The terms are `custom` and not here; give them under `termsOfUse`, or their address under `termsOfUseUrl`.';
      return [{ path: ['properties', 'termsConditions'], message }];
    }
    return [];
  },
});
