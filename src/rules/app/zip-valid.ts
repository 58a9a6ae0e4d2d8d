import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths, testDrivePaths } from './packages.ts';

export const zipValid = offerRule({
  id: 'app/zip-valid',
  title: 'A package is a zip that can be unpacked safely',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [...packagePaths, ...testDrivePaths],
  sources: [{ name: 'what unpacking takes' }],
  why: 'A zip that leads out of its folder, hides files behind one name or grows without end is refused, whoever made it.',
  fix: 'Zip the files anew, without links, passwords and absolute paths.',
  check: (subject) => packageFaults(subject, 'app/zip-valid'),
});
