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
    oncePerFile(pictures(subject).filter(({ file }) => file.png === undefined)).map(({ use, file, path }) => ({
      path,
      message: `${useTitles[use]} ${shown(file.path)} is no PNG, whatever its name says; save it as PNG.`,
    })),
});
