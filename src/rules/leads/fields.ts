/** What one field of the customer leads may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const leadsFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'leads/destination-known',
    title: 'Leads go to a destination that there is, with its own settings',
    sources: [{ name: 'Product ingestion API, customer-leads schema' }],
    why: 'The marketplace sends leads by the settings of the destination that is named, and by no others.',
    fix: 'Name a destination, and write its settings under the field that is named after it.',
  }),
  fieldRule({
    id: 'leads/dynamics-auth',
    title: 'Dynamics 365 is reached by an application or by a user',
    sources: [{ name: 'Product ingestion API, customer-leads schema, dynamicsLeadConfiguration' }],
    why: 'The marketplace signs in to your instance to write leads into it.',
    fix: 'Give the instance, `authentication`, and what goes with it: an application with its tenant, or a user.',
  }),
  fieldRule({
    id: 'leads/https-endpoint',
    title: 'Leads are posted to an https address',
    sources: [{ name: 'Product ingestion API, customer-leads schema, httpsEndpointLeadConfiguration' }],
    why: 'Leads are names and addresses of people; the marketplace posts them over TLS alone.',
    fix: 'Write the whole address with https://.',
  }),
  fieldRule({
    id: 'leads/marketo',
    title: 'A form of Marketo is named by three IDs',
    sources: [{ name: 'Product ingestion API, customer-leads schema, marketoLeadConfiguration' }],
    why: 'The marketplace fills in the form; with another ID leads are lost.',
    fix: 'Copy the IDs from the embed code of the form in Marketo.',
  }),
  fieldRule({
    id: 'leads/salesforce',
    title: 'An organisation of Salesforce is named by 15 letters and digits',
    sources: [{ name: 'Product ingestion API, customer-leads schema, salesforceLeadConfiguration' }],
    why: 'The marketplace sends leads to the organisation with that ID.',
    fix: 'Copy the 15 characters of the organisation ID from the Web-to-Lead form.',
  }),
  fieldRule({
    id: 'leads/contact-email',
    title: 'Who gets leads, or is told of failures, is named by e-mail addresses',
    sources: [{ name: 'Product ingestion API, customer-leads schema' }],
    why: 'A message to a wrong address is lost, and a lead with it.',
    fix: 'Write whole e-mail addresses; for leads by e-mail, one at least.',
  }),
];
