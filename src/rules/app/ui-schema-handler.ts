import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const uiSchemaHandler = offerRule({
  id: 'app/ui-schema-handler',
  title: 'The UI definition says what it is',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, Handler-Must-Be-Correct' }],
  why: 'The portal shows nothing of a definition whose schema, version and handler it does not know.',
  fix: 'Use the schema of CreateUIDefinition.MultiVm, its version, and the handler Microsoft.Azure.CreateUIDef.',
  check: (subject) => packageFaults(subject, 'app/ui-schema-handler'),
});
