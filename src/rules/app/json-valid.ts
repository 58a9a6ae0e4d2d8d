import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths, testDrivePaths } from './packages.ts';

export const jsonValid = offerRule({
  id: 'app/json-valid',
  title: 'Every JSON file of a package can be read',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [...packagePaths, ...testDrivePaths],
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, JSONFiles-Should-Be-Valid' }],
  why: 'What cannot be read fails in certification, or in the deployment of a customer.',
  fix: 'Mend the file where it is told.',
  check: (subject) => packageFaults(subject, 'app/json-valid'),
});
