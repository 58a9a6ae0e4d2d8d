import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { oncePerFile, pictures, useTitles } from './pictures.ts';

export const pngOnly = offerRule({
  id: 'media/png-only',
  title: 'Every picture is a PNG',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [
    '/listing/en-us/media/logos/*',
    '/listing/en-us/media/screenshots/*/image',
    '/listing/en-us/media/videos/*/thumbnail',
  ],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-listing',
      quote: 'All images must be in PNG format',
    },
  ],
  why: 'The marketplace takes no other format. The bytes count, not the name: a renamed JPEG is still a JPEG.',
  fix: 'Save the picture as PNG.',
  check: (subject) =>
    oncePerFile(pictures(subject)).flatMap(({ use, file, path, facts }) => {
      const name = `${useTitles[use]} ${shown(file.path)}`;
      if (file.png === undefined)
        return [{ path, message: `${name} is no PNG, whatever its name says; save it as PNG.` }];
      const { kind, message } = facts?.fault ?? {};
      if (kind !== 'damaged' && kind !== 'slow') return [];
      return [{ path, message: `${name} is no picture that can be shown: ${message}; save it again.` }];
    }),
});
