/** The rules of logos and media. */
import type { Rule } from '../rule.ts';
import { assetSize } from './asset-size.ts';
import { documents } from './documents.ts';
import { mediaFields } from './fields.ts';
import { heroBackgroundNotBlackWhite } from './hero-background-not-black-white.ts';
import { heroBackgroundOpaque } from './hero-background-opaque.ts';
import { heroContrastWhiteText } from './hero-contrast-white-text.ts';
import { heroNoText } from './hero-no-text.ts';
import { heroNotRemovable } from './hero-not-removable.ts';
import { heroTextZoneEmpty } from './hero-text-zone-empty.ts';
import { logoBackgroundNearBlackWhite } from './logo-background-near-black-white.ts';
import { logoBackgroundNotBlackWhite } from './logo-background-not-black-white.ts';
import { logoFlat } from './logo-flat.ts';
import { logoHeroSize } from './logo-hero-size.ts';
import { logoLarge } from './logo-large.ts';
import { logoMedium } from './logo-medium.ts';
import { logoNoText } from './logo-no-text.ts';
import { logoNotStretched } from './logo-not-stretched.ts';
import { logoPalette } from './logo-palette.ts';
import { logoSmall } from './logo-small.ts';
import { logoTransparentForeground } from './logo-transparent-foreground.ts';
import { logoTransparentOutline } from './logo-transparent-outline.ts';
import { logoWide } from './logo-wide.ts';
import { noDuplicates } from './no-duplicates.ts';
import { notBlurry } from './not-blurry.ts';
import { pngOnly } from './png-only.ts';
import { screenshotSize } from './screenshot-size.ts';
import { videoHost } from './video-host.ts';
import { videoPlays } from './video-plays.ts';
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
  logoFlat,
  logoBackgroundNotBlackWhite,
  logoBackgroundNearBlackWhite,
  logoTransparentForeground,
  logoTransparentOutline,
  logoPalette,
  logoNoText,
  logoNotStretched,
  noDuplicates,
  notBlurry,
  heroBackgroundOpaque,
  heroBackgroundNotBlackWhite,
  heroContrastWhiteText,
  heroTextZoneEmpty,
  heroNoText,
  videoHost,
  videoThumbnailSize,
  assetSize,
  videoPlays,
];
