/** Where the marketplace sends customer leads (customer-leads resource). */
import * as z from 'zod';
import { facts } from './facts.ts';
import { Email, guid, line, SecretReference, secureAddress, webAddress } from './values.ts';

const contactEmail = z.array(Email).optional().describe('Who is told when sending leads fails.');
const destination = <Name extends string>(name: Name, description: string) => z.literal(name).describe(description);
const matches = (pattern: RegExp, wants: string) => z.string().regex(pattern).register(facts, { wants });

const dynamics = { instanceUrl: webAddress().describe('The address of your Dynamics 365 instance.'), contactEmail };

const DynamicsConfiguration = z.discriminatedUnion('authentication', [
  z.strictObject({
    ...dynamics,
    authentication: z.literal('azureAD').describe('By an application in Microsoft Entra ID.'),
    applicationId: guid().describe('The application ID.'),
    applicationKey: SecretReference,
    directoryId: guid().describe('The tenant ID.'),
  }),
  z.strictObject({
    ...dynamics,
    authentication: z.literal('office365').describe('By a user; the password runs out every 90 days.'),
    username: line(128).describe('The user.'),
    password: SecretReference,
  }),
]);

export const CustomerLeads = z
  .discriminatedUnion('leadDestination', [
    z.strictObject({ leadDestination: destination('none', 'Leads are not sent anywhere.') }),
    z.strictObject({
      leadDestination: destination('table', 'To an Azure table.'),
      tableLeadConfiguration: z
        .strictObject({ storageAccountConnectionString: SecretReference, contactEmail })
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
        .describe('Which container.'),
    }),
    z.strictObject({
      leadDestination: destination('dynamics', 'To Dynamics 365.'),
      dynamicsLeadConfiguration: DynamicsConfiguration.describe('Which instance, and how to sign in to it.'),
    }),
    z.strictObject({
      leadDestination: destination('email', 'By e-mail.'),
      emailLeadConfiguration: z
        .strictObject({ contactEmail: z.array(Email).min(1).describe('Who gets the leads.') })
        .describe('Which addresses.'),
    }),
    z.strictObject({
      leadDestination: destination('httpsEndpoint', 'To an HTTPS endpoint.'),
      httpsEndpointLeadConfiguration: z
        .strictObject({
          httpsEndpointUrl: secureAddress().describe('Where leads are posted to.'),
          contactEmail,
        })
        .describe('Which endpoint.'),
    }),
    z.strictObject({
      leadDestination: destination('marketo', 'To Marketo.'),
      marketoLeadConfiguration: z
        .strictObject({
          serverId: matches(/^[-a-zA-Z0-9.]{1,255}$/, 'letters, digits, dots and hyphens').describe('The server ID.'),
          munchkinId: matches(/^[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}$/, 'an ID such as 123-ABC-456').describe(
            'The Munchkin ID.',
          ),
          formId: matches(/^\d{1,8}$/, 'up to eight digits, in quotes').describe('The form ID.'),
          contactEmail,
        })
        .describe('Which form.'),
    }),
    z.strictObject({
      leadDestination: destination('salesforce', 'To Salesforce.'),
      salesforceLeadConfiguration: z
        .strictObject({
          objectIdentifier: matches(/^[a-zA-Z0-9]{15}$/, '15 letters and digits').describe('The organisation ID.'),
          contactEmail,
        })
        .describe('Which organisation.'),
    }),
  ])
  .register(facts, { page: 'leads', class: 'technical' })
  .describe('Where the marketplace sends customer leads; nowhere unless said.');
