/** Faults that a test or a demonstration asks for: answers that go wrong, deliveries that do, and moments to step in at. */

import type { Answer } from './asked.ts';
import { Refused, refusedBody } from './refused.ts';

/** Requests by method, where it is given, and by path. */
export interface Pattern {
  readonly method?: string;
  readonly path: RegExp;
}

/** The `nth` matching one is the first that is hit (1 unless said), and `times` in a row are (1 unless said). */
export interface Count {
  readonly nth?: number;
  readonly times?: number;
}

export interface AnswerFault extends Pattern, Count {
  /** A status answers in place of the work; `drop` does the work and ends the connection without an answer. */
  readonly fault: 500 | 502 | 429 | 'secondary-limit' | 'drop';
  /** Seconds, of the limits; 60 unless said. */
  readonly retryAfter?: number;
}

export interface DeliveryFault extends Count {
  readonly event: string;
  readonly action?: string;
  readonly fault: 'drop' | 'double' | { readonly delay: number };
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly actor: string;
  /** As it was sent, read as JSON. */
  readonly body: unknown;
  /** After it is served. */
  readonly answer: Answer | undefined;
}

export interface Faults {
  readonly answer: (fault: AnswerFault) => void;
  readonly deliver: (fault: DeliveryFault) => void;
  /** Forgets all faults. */
  readonly clear: () => void;
  /** Calls back before a matching request is served, or when it is and before it is answered. Answers how to stop it. */
  readonly onRequest: (
    pattern: Pattern,
    when: 'before' | 'after',
    callback: (seen: Seen) => void | Promise<void>,
  ) => () => void;
}

export interface FaultBook extends Faults {
  readonly answerFault: (method: string, path: string) => AnswerFault | undefined;
  readonly deliveryFault: (event: string, action: string | undefined) => DeliveryFault | undefined;
  readonly told: (when: 'before' | 'after', seen: Seen) => Promise<void>;
}

interface Watch {
  readonly pattern: Pattern;
  readonly when: 'before' | 'after';
  readonly callback: (seen: Seen) => void | Promise<void>;
}

export function faultBook(answers: readonly AnswerFault[] = [], deliveries: readonly DeliveryFault[] = []): FaultBook {
  const answering = answers.map(counted);
  const delivering = deliveries.map(counted);
  const watches = new Set<Watch>();
  return {
    answer: (fault) => answering.push(counted(fault)),
    deliver: (fault) => delivering.push(counted(fault)),
    clear: () => {
      answering.length = 0;
      delivering.length = 0;
    },
    onRequest: (pattern, when, callback) => {
      const watch = { pattern, when, callback };
      watches.add(watch);
      return () => watches.delete(watch);
    },
    answerFault: (method, path) => firstDue(answering.filter(({ rule }) => matches(rule, method, path))),
    deliveryFault: (event, action) =>
      firstDue(delivering.filter(({ rule }) => rule.event === event && (rule.action ?? action) === action)),
    told: async (when, seen) => {
      for (const watch of [...watches])
        if (watch.when === when && matches(watch.pattern, seen.method, seen.path)) await watch.callback(seen);
    },
  };
}

const matches = (pattern: Pattern, method: string, path: string) =>
  (pattern.method ?? method) === method && pattern.path.test(path);

/** Each rule counts what it matches, whether another one is hit or not. */
function firstDue<Rule>(rules: readonly { readonly rule: Rule; readonly due: () => boolean }[]): Rule | undefined {
  const [first] = rules.filter(({ due }) => due());
  return first?.rule;
}

function counted<Rule extends Count>(rule: Rule) {
  const { nth = 1, times = 1 } = rule;
  let met = 0;
  return {
    rule,
    due: () => {
      met += 1;
      return met >= nth && met < nth + times;
    },
  };
}

const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';

/** What is answered in place of the work; undefined where the work is done. */
export function faultAnswer({ fault, retryAfter = 60 }: AnswerFault): Answer | undefined {
  if (fault === 'drop') return undefined;
  if (fault === 500 || fault === 502)
    return { status: fault, body: refusedBody(new Refused(fault, fault === 500 ? 'Server Error' : 'Bad Gateway')) };
  const status = fault === 429 ? 429 : 403;
  return { status, body: refusedBody(new Refused(status, secondary)), headers: { 'retry-after': String(retryAfter) } };
}
