/** Where customers' leads go. Secrets may be masked: what is read is masked, and may be posted back. */
import * as z from 'zod';
import { maskedSecret } from '../../ingestion/tidied.ts';
import { Email, openResource, Reference, Text } from './values.ts';

const contactEmail = z.array(Email).optional();

const ConnectionString = z.union([
  z.literal(maskedSecret),
  z
    .string()
    .max(2048)
    .regex(
      /^DefaultEndpointsProtocol=https;AccountName=[a-z0-9]{3,24};AccountKey=[0-9a-zA-Z=+/]*(;|;EndpointSuffix=(core\.chinacloudapi\.cn|core\.cloudapi\.de|core\.usgovcloudapi\.net|core\.windows\.net))?$/,
      'is no connection string of a storage account',
    ),
]);

const address = "[a-zA-Z0-9/?$+-~!@#%^&*()_='.:[\\]@,;]+$";

const Dynamics = z
  .looseObject({
    instanceUrl: z.string().regex(new RegExp(`^(http|https)://${address}`)),
    authentication: z.enum(['azureAD', 'office365']),
    applicationId: z.guid().optional(),
    applicationKey: z.string().min(1).max(2048).optional(),
    directoryId: z.guid().optional(),
    username: z.string().min(1).max(128).optional(),
    password: z.string().min(1).max(256).optional(),
    contactEmail,
  })
  .superRefine((leads, context) => {
    const azure = ['applicationId', 'applicationKey', 'directoryId'];
    const office = ['username', 'password'];
    const [wanted, other] = leads.authentication === 'azureAD' ? [azure, office] : [office, azure];
    for (const field of wanted)
      if (!(field in leads)) context.addIssue({ code: 'custom', message: 'is required', path: [field] });
    if (other.every((field) => field in leads))
      context.addIssue({
        code: 'custom',
        message: `does not go with ${leads.authentication}`,
        path: other.slice(0, 1),
      });
  });

const configurations = {
  blobLeadConfiguration: z
    .looseObject({
      storageAccountConnectionString: ConnectionString,
      containerName: z.string().regex(/^[a-z0-9](([a-z0-9\-[^])){1,61}[a-z0-9]$/),
      contactEmail,
    })
    .optional(),
  dynamicsLeadConfiguration: Dynamics.optional(),
  emailLeadConfiguration: z.looseObject({ contactEmail: z.array(Email).min(1) }).optional(),
  httpsEndpointLeadConfiguration: z
    .looseObject({ httpsEndpointUrl: z.string().regex(new RegExp(`^https://${address}`)), contactEmail })
    .optional(),
  marketoLeadConfiguration: z
    .looseObject({
      serverId: z.string().regex(/^[-a-zA-Z0-9.]{1,255}$/),
      munchkinId: z.string().regex(/^[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}$/),
      formId: z.string().regex(/^\d{1,8}$/),
      clientId: Text.optional(),
      clientSecret: Text.optional(),
      contactEmail,
    })
    .optional(),
  salesforceLeadConfiguration: z
    .looseObject({ objectIdentifier: z.string().regex(/^[a-zA-Z0-9]{15}$/), contactEmail })
    .optional(),
  tableLeadConfiguration: z.looseObject({ storageAccountConnectionString: ConnectionString, contactEmail }).optional(),
};

/** The fields of lead configurations that are secrets. */
export const leadSecrets: readonly string[] = [
  'storageAccountConnectionString',
  'applicationKey',
  'password',
  'clientSecret',
];

const destinations = ['none', 'blob', 'dynamics', 'email', 'httpsEndpoint', 'marketo', 'salesforce', 'table'] as const;

export const CustomerLeads = openResource({
  product: Reference,
  leadDestination: z.enum(destinations),
  ...configurations,
}).superRefine((leads, context) => {
  const wanted = `${leads.leadDestination}LeadConfiguration`;
  const others = Object.keys(configurations).filter((field) => field !== wanted);
  if (leads.leadDestination !== 'none' && !(wanted in leads))
    context.addIssue({ code: 'custom', message: 'is required', path: [wanted] });
  // Microsoft's schema refuses all the other destinations together, and any fewer of them not.
  if (others.every((field) => field in leads))
    context.addIssue({ code: 'custom', message: `does not go with ${leads.leadDestination}`, path: [others[0] ?? ''] });
});
