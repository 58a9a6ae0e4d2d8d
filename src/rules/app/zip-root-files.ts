import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const zipRootFiles = offerRule({
  id: 'app/zip-root-files',
  title: 'The zip has mainTemplate.json and createUiDefinition.json at its root',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    {
      name: 'Partner Center documentation, solution-template-creation',
      quote: 'mainTemplate.json and createUiDefinition.json file at its root directory',
    },
  ],
  why: 'Azure looks for both there and nowhere else.',
  fix: 'Zip the files themselves, not the folder that they are in.',
  check: (subject) => packageFaults(subject, 'app/zip-root-files'),
});
