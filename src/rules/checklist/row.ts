/** What only a person can judge: a question to who reviews a pull request. */
import type { ChecklistStage } from '../../../schemas/judgement.ts';
import type { Plan } from '../../../schemas/offer.ts';
import type { OfferType } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import type { Source } from '../rule.ts';

export interface ChecklistRow {
  /** That of the catalogue's entry. */
  readonly id: string;
  /** To who reviews: one sentence, answered by a tick. */
  readonly question: string;
  /** Microsoft's certification policy behind it. */
  readonly policy?: string;
  readonly source: Source;
  readonly stage: ChecklistStage;
  readonly appliesTo: readonly OfferType[];
  /** Places that it is about, as JSON pointers with `*` for any one key. An offer without any is not asked. */
  readonly concerns: readonly string[];
  /** The plans it is about, where not all. */
  readonly plans?: (plan: View<Plan>) => boolean;
}

/** The guides and pages that the questions come from. */
export const guides = {
  staging: 'Test your VM offer for the Azure Marketplace in staging (2016)',
  production: 'Deploy your offer to the Azure Marketplace (2016)',
  review: 'How to review and publish an offer to the commercial marketplace (2020)',
  criteria: 'Partner Center documentation, marketplace-criteria-content-validation',
  plans: 'Partner Center documentation, azure-vm-create-plans',
  certification: 'Partner Center documentation, azure-vm-certification-faq',
  image: 'Guide to create a virtual machine image for the Azure Marketplace (2016)',
  containers: 'Partner Center documentation, azure-container-certification-faq',
  policies: 'Commercial marketplace certification policies',
} as const;
