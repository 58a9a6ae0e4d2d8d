/** Where the marketplace sends customer leads (customer-leads resource). */
import * as z from 'zod';
import { facts } from './facts.ts';
import { guid, line, SecretReference, secureAddress, webAddress } from './values.ts';

const contact = { rule: 'leads/contact-email' };
const Contact = z
  .email()
  .max(320)
  .register(facts, { wants: 'an e-mail address', ...contact });

const contactEmail = z.array(Contact).optional().describe('Who is told when sending leads fails.');
const known = { rule: 'leads/destination-known' };
const destination = <Name extends string>(name: Name, description: string) => z.literal(name).describe(description);
const matches = (pattern: RegExp, wants: string, rule?: string) =>
  z
    .string()
    .regex(pattern)
    .register(facts, { wants, ...(rule && { rule }) });

const auth = { rule: 'leads/dynamics-auth' };
const dynamics = { instanceUrl: webAddress(auth).describe('The address of your Dynamics 365 instance.'), contactEmail };

const DynamicsConfiguration = z
  .discriminatedUnion('authentication', [
    z.strictObject({
      ...dynamics,
      authentication: z.literal('azureAD').describe('By an application in Microsoft Entra ID.'),
      applicationId: guid(auth).describe('The application ID.'),
      applicationKey: SecretReference,
      directoryId: guid(auth).describe('The tenant ID.'),
    }),
    z.strictObject({
      ...dynamics,
      authentication: z.literal('office365').describe('By a user; the password runs out every 90 days.'),
      username: line(128, auth).describe('The user.'),
      password: SecretReference,
    }),
  ])
  .register(facts, auth);

export const CustomerLeads = z
  .discriminatedUnion('leadDestination', [
    z.strictObject({ leadDestination: destination('none', 'Leads are not sent anywhere.') }),
    z.strictObject({
      leadDestination: destination('table', 'To an Azure table.'),
      tableLeadConfiguration: z
        .strictObject({ storageAccountConnectionString: SecretReference, contactEmail })
        .register(facts, known)
        .describe('Which table.'),
    }),
    z.strictObject({
      leadDestination: destination('blob', 'To an Azure blob: no longer taken.'),
      blobLeadConfiguration: z
        .strictObject({
          storageAccountConnectionString: SecretReference,
          containerName: matches(
            /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
            'the name of a container: lower-case letters, digits and hyphens',
          ).describe('The container.'),
          contactEmail,
        })
        .register(facts, known)
        .optional()
        .describe('Which container.'),
    }),
    z.strictObject({
      leadDestination: destination('dynamics', 'To Dynamics 365.'),
      dynamicsLeadConfiguration: DynamicsConfiguration.describe('Which instance, and how to sign in to it.'),
    }),
    z.strictObject({
      leadDestination: destination('email', 'By e-mail.'),
      emailLeadConfiguration: z
        .strictObject({
          contactEmail: z.array(Contact).min(1).register(facts, contact).describe('Who gets the leads.'),
        })
        .register(facts, known)
        .describe('Which addresses.'),
    }),
    z.strictObject({
      leadDestination: destination('httpsEndpoint', 'To an HTTPS endpoint.'),
      httpsEndpointLeadConfiguration: z
        .strictObject({
          httpsEndpointUrl: secureAddress({ rule: 'leads/https-endpoint' }).describe('Where leads are posted to.'),
          contactEmail,
        })
        .register(facts, known)
        .describe('Which endpoint.'),
    }),
    z.strictObject({
      leadDestination: destination('marketo', 'To Marketo.'),
      marketoLeadConfiguration: z
        .strictObject({
          serverId: matches(/^[-a-zA-Z0-9.]{1,255}$/, 'letters, digits, dots and hyphens', 'leads/marketo').describe(
            'The server ID.',
          ),
          munchkinId: matches(
            /^[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}$/,
            'an ID such as 123-ABC-456',
            'leads/marketo',
          ).describe('The Munchkin ID.'),
          formId: matches(/^\d{1,8}$/, 'up to eight digits, in quotes', 'leads/marketo').describe('The form ID.'),
          contactEmail,
        })
        .register(facts, known)
        .describe('Which form.'),
    }),
    z.strictObject({
      leadDestination: destination('salesforce', 'To Salesforce.'),
      salesforceLeadConfiguration: z
        .strictObject({
          objectIdentifier: matches(/^[a-zA-Z0-9]{15}$/, '15 letters and digits', 'leads/salesforce').describe(
            'The organisation ID.',
          ),
          contactEmail,
        })
        .register(facts, known)
        .describe('Which organisation.'),
    }),
  ])
  .register(facts, { page: 'leads', class: 'technical', ...known })
  .describe('Where the marketplace sends customer leads; nowhere unless said.');
