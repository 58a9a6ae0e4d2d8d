import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const usageAttribution = offerRule({
  id: 'app/usage-attribution',
  title: 'The deployment that counts usage has a name that does',
  policy: '300.4',
  severity: 'notice',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    {
      name: 'Partner Center documentation, azure-partner-customer-usage-attribution',
      quote: 'Partner Center will add a tracking ID',
    },
  ],
  why: 'A deployment called `pid-` without the GUID of the registration counts nothing.',
  fix: 'Name it `pid-` and the GUID, or leave it out: Partner Center adds one.',
  check: (subject) => packageFaults(subject, 'app/usage-attribution'),
});
