/** The seam at which a script steps between a client and the sandbox. */
import type { Resource } from '../ingestion/resource.ts';
import type { Answer, Call } from './call.ts';
import type { ScriptedStep } from './publication.ts';

/** A request, before anything has looked at it. */
export interface RequestFacts extends Call {
  /** Milliseconds since 1970 of the sandbox's clock. */
  readonly now: number;
}

/** What a script does to one request. */
export interface Interference {
  /** Answered in place of the sandbox; without it the sandbox answers. */
  readonly answer?: Answer;
  /** How long the answer is held back, in real milliseconds. */
  readonly delay?: number;
}

/** A publication that is asked for. */
export interface PublicationFacts {
  /** The offer ID. */
  readonly offer: string;
  readonly target: 'preview' | 'live';
  /** How many publications of this offer for this target began before. */
  readonly earlier: number;
  readonly now: number;
}

/** An edit that a person makes in the portal: laid over the draft without a job and in spite of a publication. */
export interface PortalEdit {
  /** Told apart by this from others, so that each is made once, whatever is restarted. */
  readonly name: string;
  /** References are durable IDs or offer and plan IDs, as in a request to configure. */
  readonly resources: readonly Resource[];
}

/** What a script says. All of it is asked for anew at each request; it keeps its own counts. */
export interface Script {
  readonly interfere: (request: RequestFacts) => Interference | undefined;
  readonly steps: (publication: PublicationFacts) => readonly ScriptedStep[];
  /** The edits that are due by a time. Those that were made already are passed over. */
  readonly portalEdits: (now: number) => readonly PortalEdit[];
}
