import { offerTypes } from '../../../schemas/words.ts';
import { listed } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const amendmentsOnlyWithStandard = offerRule({
  id: 'properties/amendments-only-with-standard',
  title: 'Only the Standard Contract is amended',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/properties/standardContractAmendment', '/properties/customAmendments', '/properties/termsConditions'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-properties' }],
  why: "Amendments change Microsoft's Standard Contract; beside terms of your own they change nothing.",
  fix: 'Write what they say into your own terms and take them out, or choose `standardMicrosoft`.',
  check({ offer: { properties } }) {
    const given = [
      ...(properties?.standardContractAmendment === undefined ? [] : ['standardContractAmendment']),
      ...(properties?.customAmendments?.length ? ['customAmendments'] : []),
    ];
    const [first] = given;
    if (properties?.termsConditions !== 'custom' || first === undefined) return [];
    const names = listed(given.map((name) => `\`${name}\``));
    const message = `${names} ${given.length > 1 ? 'amend' : 'amends'} the Standard Contract, and the terms are \`custom\`; choose one or the other.`;
    return [{ path: ['properties', first], part: 'key', message }];
  },
});
