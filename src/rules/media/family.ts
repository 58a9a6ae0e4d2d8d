/** The rules of logos and media. */
import type { Rule } from '../rule.ts';
import { assetSize } from './asset-size.ts';
import { documents } from './documents.ts';
import { mediaFields } from './fields.ts';
import { heroNotRemovable } from './hero-not-removable.ts';
import { logoHeroSize } from './logo-hero-size.ts';
import { logoLarge } from './logo-large.ts';
import { logoMedium } from './logo-medium.ts';
import { logoSmall } from './logo-small.ts';
import { logoWide } from './logo-wide.ts';
import { pngOnly } from './png-only.ts';
import { screenshotSize } from './screenshot-size.ts';
import { videoHost } from './video-host.ts';
import { videoThumbnailSize } from './video-thumbnail-size.ts';

export const mediaRules: readonly Rule[] = [
  ...mediaFields,
  documents,
  heroNotRemovable,
  logoHeroSize,
  logoLarge,
  logoMedium,
  logoSmall,
  logoWide,
  pngOnly,
  screenshotSize,
  videoHost,
  videoThumbnailSize,
  assetSize,
];
