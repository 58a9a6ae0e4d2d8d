/** All that is measured of a picture: plain values, to be kept and judged. */
import { coloursOf } from './colours.ts';
import { crispnessOf } from './crispness.ts';
import { type Gradient, gradientOf } from './gradient.ts';
import { boxOf, type Ground, groundOf } from './ground.ts';
import type { Header } from './header.ts';
import { type Hero, heroOf } from './hero.ts';
import { type Proportion, proportionOf } from './proportions.ts';
import { type Colour, drawnMask, type Raster } from './raster.ts';
import type { Word } from './words.ts';

/** Raised whenever anything is measured in another way: what was kept is measured anew. */
export const measurer = 1;

export const roles = ['logo', 'hero', 'screenshot'] as const;
export type Role = (typeof roles)[number];

/** Why a picture's pixels are not known. */
export interface PictureFault {
  readonly kind: 'format' | 'damaged' | 'large' | 'slow';
  /** To end a sentence. */
  readonly message: string;
}

export interface PictureFacts {
  /** The version of the measurer. */
  readonly measuredBy: number;
  readonly role: Role;
  /** Undefined where it is no picture that is known. */
  readonly header: Header | undefined;
  /** Its pixels are not known, and nothing below is. */
  readonly fault?: PictureFault;
  /** How much of its crispest edges lies within a pixel, 0 to 1; undefined where it has hardly an edge. */
  readonly crispness?: number | undefined;
  readonly logo?: Logo;
  readonly hero?: Hero;
  /** Undefined where nobody has read the picture. */
  readonly words?: readonly Word[];
}

export interface Logo {
  readonly ground: Ground;
  readonly gradient: Gradient;
  /** Those that fill areas, the largest first. */
  readonly colours: readonly Colour[];
  /** Where anything is drawn, in pixels: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  readonly proportion: Proportion | undefined;
}

/** The facts of a picture: with its pixels, or with why they are not known. */
export function pictureFacts(role: Role, head: Header | undefined, decoded: Raster | PictureFault): PictureFacts {
  const known = { measuredBy: measurer, role, header: head };
  if ('kind' in decoded) return { ...known, fault: decoded };
  const facts = { ...known, crispness: crispnessOf(decoded) };
  if (role === 'logo') return { ...facts, logo: logoOf(decoded) };
  return role === 'hero' ? { ...facts, hero: heroOf(decoded) } : facts;
}

function logoOf(raster: Raster): Logo {
  const ground = groundOf(raster);
  return {
    ground,
    gradient: gradientOf(raster),
    colours: coloursOf(raster),
    box: boxOf(drawnMask(raster), raster.width, raster.height),
    proportion: proportionOf(raster, ground),
  };
}
