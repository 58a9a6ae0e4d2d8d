/** Categories and legal terms (property resource). */
import * as z from 'zod';
import { facts } from './facts.ts';
import { guid, line, text, webAddress } from './values.ts';

const slug = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/;

const CustomAmendment = z.strictObject({
  terms: text(10_000).describe('What is agreed with these tenants.'),
  tenants: z
    .strictObject({
      manualEntries: z
        .array(
          z.strictObject({
            id: guid({ rule: 'properties/custom-amendment-tenants' }).describe('The tenant ID.'),
            description: line(200).optional().describe('Who that is.'),
          }),
        )
        .min(1)
        .max(10)
        .register(facts, { identity: 'id', rule: 'properties/custom-amendment-tenants' })
        .describe('One to ten tenants.'),
    })
    .describe('Whom it is agreed with.'),
});

const propertyFields = {
  categories: z
    .record(
      z.string().regex(slug).register(facts, { wants: 'a category, such as compute or networking' }),
      z
        .array(z.string().regex(slug).register(facts, { wants: 'a subcategory, such as operating-systems' }))
        .max(2)
        .register(facts, { identity: '', rule: 'properties/subcategory-count' }),
    )
    .describe('One or two categories, each with up to two subcategories.'),
  termsConditions: z
    .enum(['custom', 'standardMicrosoft'])
    .describe(
      "Your own terms, or Microsoft's Standard Contract. The Standard Contract cannot be left once it is live.",
    ),
  termsOfUse: text(10_000, { rule: 'properties/terms-length' })
    .optional()
    .describe('Your own terms. Goes with `custom`.'),
  termsOfUseUrl: webAddress({ rule: 'properties/terms-url-single' })
    .optional()
    .describe('Where your own terms stand. Goes with `custom`.'),
  standardContractAmendment: text(10_000)
    .optional()
    .describe('What you change in the Standard Contract for everyone. Goes with `standardMicrosoft`.'),
  customAmendments: z
    .array(CustomAmendment)
    .max(10)
    .register(facts, { rule: 'properties/custom-amendments-max' })
    .optional()
    .describe('What you change in the Standard Contract for single tenants. Goes with `standardMicrosoft`.'),
};

const page = { page: 'properties', class: 'marketing', rule: 'flow/pages-complete' } as const;

export const Properties = z
  .strictObject(propertyFields)
  .register(facts, page)
  .describe('Where the offer is found, and under which terms it is sold.');

export const SaasProperties = z
  .strictObject({ ...propertyFields, appVersion: line(50).optional().describe('The version of your service.') })
  .register(facts, page)
  .describe('Where the offer is found, and under which terms it is sold.');
