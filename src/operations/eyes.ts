/** What offers are looked at with, beyond their texts. */
import type { Addresses } from '../ports/addresses.ts';
import type { KeptPictures, Pictures, TextReader } from '../ports/pictures.ts';

export interface Eyes {
  readonly pictures: Pictures;
  /** Text is not looked for without it: that takes a second or so for a picture. */
  readonly texts?: TextReader | undefined;
  readonly kept?: KeptPictures | undefined;
  /** Addresses are not asked without it. */
  readonly afar?: Afar | undefined;
}

export interface Afar {
  readonly addresses: Addresses;
  /** The value of a secret of an offer, for a field and a host; throws where none is bound to that place. */
  readonly secret: (offer: string, name: string, field: string, host: string) => string;
  /** In milliseconds since 1970. */
  readonly now: number;
}
