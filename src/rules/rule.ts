/** What a rule is. docs/decisions/003-rules.md says why it is so. */
import type { Configuration } from '../../schemas/configuration.ts';
import type { Offer } from '../../schemas/offer.ts';
import type { OfferType, Page, Path, Severity } from '../../schemas/words.ts';
import type { Fix } from '../source/fix.ts';
import type { Span } from '../source/lines.ts';
import type { Part } from '../source/places.ts';
import type { View } from '../source/view.ts';
import type { Facts } from './facts.ts';
import type { MeasuredFile } from './measured-file.ts';

/** Where a rule comes from. */
export interface Source {
  /** The guide, API schema or documentation page. */
  readonly name: string;
  /** What it says, word for word, where it says it. */
  readonly quote?: string;
}

/** How a rule is decided; the kinds are those of the catalogue in docs/rules. */
export type Kind = 'schema' | 'cross-field' | 'cross-file' | 'change' | 'asset';

/** What a rule says of itself: its page in docs/rules is folded out of this and of its fixtures. */
export interface RuleText {
  /** `family/name`; the name says what must hold. Also the rule's file and page. */
  readonly id: string;
  /** What must hold, as a sentence without its full stop. */
  readonly title: string;
  /** The page of the offer it belongs to; undefined where the place tells. */
  readonly page?: Page;
  /** Microsoft's certification policy behind it. */
  readonly policy?: string;
  readonly severity: Severity;
  readonly kind: Kind;
  readonly sources: readonly Source[];
  /** Why it matters, for a publisher. */
  readonly why: string;
  /** What to do about a finding. */
  readonly fix: string;
}

/** What a rule says of one place. */
export interface Fault {
  /** Where; what is missing is named by the place it should have. */
  readonly path: Path;
  /** `value` unless said. */
  readonly part?: Part;
  /** The stretch of the text at `path` that it is about, by UTF-16 offsets; told as its own place where the text is a file. */
  readonly within?: Span;
  /** What is wrong and what to do: one or two plain sentences, on one line. */
  readonly message: string;
  /** Only where exactly one text is right, and it follows from what stands there. */
  readonly fix?: Fix;
}

/** The offer of a type. */
export type OfferOf<Type extends OfferType> = Extract<Offer, { type: Type }>;

export interface OfferSubject<Type extends OfferType = OfferType> {
  /** The folder's name. */
  readonly id: string;
  readonly offer: View<OfferOf<Type>>;
  /** Pictures and documents, by the path as the offer writes it; those that could not be read are absent. */
  readonly media: ReadonlyMap<string, MeasuredFile>;
  readonly facts: Facts;
}

export interface ChangeSubject<Type extends OfferType = OfferType> {
  readonly before: OfferSubject<Type>;
  readonly after: OfferSubject<Type>;
  /** What it is compared with, to stand in a sentence: `commit 8c1d0aa`. */
  readonly against: string;
}

/** What of an offer is held against the publisher's other offers: plain and small, so that it can be kept from run to run. */
export interface Mark {
  readonly path: Path;
  /** What is compared. */
  readonly key: string;
  /** As the offer has it. */
  readonly text: string;
}

export interface MarkedOffer {
  readonly id: string;
  readonly marks: readonly Mark[];
}

export interface RepositorySubject {
  /** The offers that are judged: faults are told of them alone. */
  readonly judged: readonly MarkedOffer[];
  /** The publisher's other offers. */
  readonly others: readonly MarkedOffer[];
}

/** A rule that zod decides: the field's facts name it, and it has no check of its own. */
export interface SchemaRule extends RuleText {
  readonly kind: 'schema';
  readonly scope: 'form';
}

interface Checked extends RuleText {
  /** Places it looks at, as JSON pointers with `*` for any one key. Where one of them is wrong in form, it is silent. */
  readonly reads: readonly string[];
}

/** A rule of one offer. */
export interface OfferRule<Type extends OfferType = OfferType> extends Checked {
  readonly scope: 'offer';
  readonly appliesTo: readonly Type[];
  check(subject: OfferSubject<Type>): readonly Fault[];
}

/** A rule of what changes between two versions of an offer; they are of the same type unless it says otherwise. */
export interface ChangeRule<Type extends OfferType = OfferType> extends Checked {
  readonly scope: 'change';
  readonly appliesTo: readonly Type[];
  /** Judges offers that were of another type before, too. */
  readonly fromAnyType?: true;
  check(subject: ChangeSubject<Type>): readonly Fault[];
}

/** A rule of all offers of a publisher. A fault names the offer it is told of. */
export interface RepositoryRule extends Checked {
  readonly scope: 'repository';
  /** What `check` sees of each offer. */
  marks(offer: View<Offer>): readonly Mark[];
  check(subject: RepositorySubject): readonly (Fault & { readonly offer: string })[];
}

export interface ConfigurationSubject {
  /** As the repository's own file says; what is wrong in form is no part of it. */
  readonly configuration: Partial<Configuration>;
  /** The same of what the offers are compared with; its own where they are compared with nothing. */
  readonly trusted: Partial<Configuration>;
  /** Every rule there is, by ID. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The day of the judging in UTC: `2026-11-26`. */
  readonly today: string;
  /** Indexes of waivers that fit no finding; none unless all offers were judged. */
  readonly idle: readonly number[];
}

/** A rule of the configuration file. */
export interface ConfigurationRule extends Checked {
  readonly scope: 'configuration';
  check(subject: ConfigurationSubject): readonly Fault[];
}

export type Rule = SchemaRule | OfferRule | ChangeRule | RepositoryRule | ConfigurationRule;

/** Types a rule by the offer types it applies to; the rule is the object given. */
export const offerRule = <const Type extends OfferType>(rule: OfferRule<Type>): OfferRule => rule;
export const changeRule = <const Type extends OfferType>(rule: ChangeRule<Type>): ChangeRule => rule;
