/** Asks addresses that an offer names, and that anyone may have written there. */

export interface Question {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: string;
  /** The first and the last byte that are wanted. */
  readonly range?: readonly [first: number, last: number];
  /** JSON, for POST. */
  readonly body?: string;
  /** Where an answer sends elsewhere, that is asked; not where the address holds a secret. */
  readonly redirects: boolean;
}

export interface Answer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** No more than a few thousand. */
  readonly bytes: Uint8Array;
}

export interface Addresses {
  /** The answer, or why there is none: the end of a sentence that begins with the address. It never rejects. */
  readonly ask: (question: Question) => Promise<Answer | string>;
}

/** What addresses are asked with. */
export interface Afar {
  readonly addresses: Addresses;
  /** The value of a secret of an offer, for a field and a host; throws where none is bound to that place. */
  readonly secret: (offer: string, name: string, field: string, host: string) => string;
  /** In milliseconds since 1970. */
  readonly now: number;
}
