import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateNoPreviewImages = offerRule({
  id: 'app/template-no-preview-images',
  title: 'The template deploys no preview of an image',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, Virtual-Machines-Should-Not-Be-Preview' }],
  why: 'Customers cannot deploy what only a preview audience has.',
  fix: 'Name an image that is live.',
  check: (subject) => packageFaults(subject, 'app/template-no-preview-images'),
});
