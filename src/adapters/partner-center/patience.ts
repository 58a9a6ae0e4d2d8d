/** What is tried again, after how long, and for how long. */
import type { Clock } from '../../ports/clock.ts';
import { FateUnknown, Waiting } from '../../ports/failure.ts';
import { type Answer, exchange, nameOf, type Request, Unanswered } from './exchange.ts';

type Outcome = Answer | Unanswered;

/** The most to wait between the tries of one call, all pauses together, in milliseconds. */
const patience = 120_000;
const shortest = 1000;
const longest = 30_000;
/** When to come back where the service does not say. */
const later = 60_000;
/** No `Retry-After` is believed beyond a day. */
const day = 86_400_000;

/**
 * The answer to a request, which is tried again over 408, 429, 5xx and lost connections. Throws Waiting where that takes more
 * than two minutes of the clock. With `once`, what may have been taken up is not repeated: that throws FateUnknown.
 */
export async function patiently(clock: Clock, request: Request, once = false): Promise<Answer> {
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    const outcome = await exchange(request).catch((error: unknown) => unanswered(error, once));
    if (!(outcome instanceof Unanswered) && !troubled(outcome.status)) return outcome;
    const trouble = `${nameOf(request)} ${said(outcome)}`;
    // An answer is no cause: whoever shows the error would show its headers and body.
    const cause = outcome instanceof Unanswered ? { cause: outcome } : {};
    if (once && !untouched(outcome)) throw new FateUnknown(`${trouble} ${lookFirst}`, cause);
    const asked = retryAfter(outcome, clock.now());
    const pause = Math.max(asked ?? 0, Math.min(shortest * 2 ** tries, longest));
    if (waited + pause > patience) {
      const until = clock.now() + (asked ?? later);
      throw new Waiting(`${trouble} Try again after ${new Date(until).toISOString()}.`, until, cause);
    }
    await clock.sleep(pause);
    waited += pause;
  }
}

/** What to do about a request to publish whose fate is unknown. */
export const lookFirst =
  'It may have begun to publish. Look at the submissions of the offer before publishing it again.';

function unanswered(error: unknown, once: boolean): Unanswered {
  if (error instanceof Unanswered) return error;
  throw once && error instanceof Error ? new FateUnknown(`${error.message} ${lookFirst}`, { cause: error }) : error;
}

/** Whether time may mend an answer. */
function troubled(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** Whether the service took nothing up. */
function untouched(outcome: Outcome): boolean {
  if (outcome instanceof Unanswered) return !outcome.sent;
  return outcome.status === 429 || (outcome.status === 503 && outcome.headers.has('retry-after'));
}

/** Milliseconds that an answer asks to wait, by seconds or by a date; undefined where it asks for none that can be read. */
function retryAfter(outcome: Outcome, now: number): number | undefined {
  const text = outcome instanceof Unanswered ? undefined : outcome.headers.get('retry-after')?.trim();
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), day);
}

function said(outcome: Outcome): string {
  return outcome instanceof Unanswered ? outcome.reason : `answered ${outcome.status}.`;
}
