import { offerRule } from '../rule.ts';

/** What each cloud needs. */
const needed = new Map<string | undefined, readonly Needed[]>([
  ['azureGlobal', ['publicAzureTenantId', 'publicAzureAuthorizations']],
  ['azureGovernment', ['azureGovernmentTenantId', 'azureGovernmentAuthorizations']],
]);

type Needed =
  | 'publicAzureTenantId'
  | 'publicAzureAuthorizations'
  | 'azureGovernmentTenantId'
  | 'azureGovernmentAuthorizations';

export const managedAuthorizations = offerRule({
  id: 'app/managed-authorizations',
  title: 'A managed application says in each cloud who manages it',
  policy: '300.4',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: [
    '/plans/*/subtype',
    '/plans/*/azureRegions',
    '/plans/*/technicalConfiguration/publicAzureTenantId',
    '/plans/*/technicalConfiguration/publicAzureAuthorizations',
    '/plans/*/technicalConfiguration/azureGovernmentTenantId',
    '/plans/*/technicalConfiguration/azureGovernmentAuthorizations',
  ],
  sources: [
    { name: 'Partner Center documentation, azure-app-managed', quote: 'Add authorization (max 100)' },
    { name: 'Partner Center documentation, plan-azure-app-managed-app', quote: '(Owner or Contributor)' },
  ],
  why: 'Azure gives your tenant its rights when a customer deploys; without them you cannot reach what you are to manage.',
  fix: 'Give the tenant, and one principal or more with its role, for each cloud under `azureRegions`.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const technical = plan?.subtype === 'managedApplication' ? plan.technicalConfiguration : undefined;
      if (technical === undefined) return [];
      return (plan?.azureRegions ?? ['azureGlobal']).flatMap((cloud) =>
        (needed.get(cloud) ?? []).flatMap((field) => {
          if (technical[field] !== undefined) return [];
          const message = `\`${field}\` is missing, and the plan is offered in ${cloud}; say who manages it there.`;
          return [{ path: ['plans', id, 'technicalConfiguration', field], part: 'key' as const, message }];
        }),
      );
    }),
});
