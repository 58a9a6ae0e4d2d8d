import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const linkedFilesPresent = offerRule({
  id: 'app/linked-files-present',
  title: 'Every file that the template names is in the zip',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    {
      name: 'Partner Center documentation, solution-template-creation',
      quote: 'Any linked templates and all required scripts',
    },
  ],
  why: 'A linked template or script that is not there ends the deployment of a customer.',
  fix: 'Put the file into the zip, or take its name out of the template.',
  check: (subject) => packageFaults(subject, 'app/linked-files-present'),
});
