import { offerTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const standardContractIrrevocable = changeRule({
  id: 'properties/standard-contract-irrevocable',
  title: 'An offer stays under the Standard Contract',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  reads: ['/properties/termsConditions'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-properties' }],
  why: 'Once an offer is published under the Standard Contract, the marketplace takes no other terms for it.',
  fix: 'Set `termsConditions` back, and amend the contract with `standardContractAmendment` or `customAmendments`.',
  check({ before, after, against }) {
    const was = before.offer.properties?.termsConditions;
    if (was !== 'standardMicrosoft' || after.offer.properties?.termsConditions !== 'custom') return [];
    const message = `The offer is under Microsoft's Standard Contract in ${against} and cannot leave it; set it back and amend the contract instead.`;
    return [{ path: ['properties', 'termsConditions'], message }];
  },
});
