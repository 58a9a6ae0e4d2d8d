/** What offers are looked at with, beyond their texts. */
import type { Afar } from '../ports/addresses.ts';
import type { KeptPictures, Pictures, TextReader } from '../ports/pictures.ts';

export interface Eyes {
  readonly pictures: Pictures;
  /** Text is not looked for without it: that takes a second or so for a picture. */
  readonly texts?: TextReader | undefined;
  readonly kept?: KeptPictures | undefined;
  /** Addresses are not asked without it. */
  readonly afar?: Afar | undefined;
}
