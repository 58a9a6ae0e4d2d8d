import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const uiPasswords = offerRule({
  id: 'app/ui-passwords',
  title: 'The UI asks for passwords as passwords',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, PasswordBoxes-Must-Have-Min-Length' }],
  why: 'A password that is shown, short or typed once does not pass certification.',
  fix: 'Use a PasswordBox with twelve characters or more and its confirmation.',
  check: (subject) => packageFaults(subject, 'app/ui-passwords'),
});
