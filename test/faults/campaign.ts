/** Many edits, spread evenly over operators and offers, each tried on its own. */

import type { Edit } from './edits/edit.ts';
import { edits } from './edits.ts';
import { type Fault, hurt, type Operator, type Place } from './fault.ts';
import { offers } from './offers.ts';
import { operators } from './operators.ts';
import { type Random, seeded } from './random.ts';
import { restyled } from './restyle.ts';
import type { Files, Subject } from './subject.ts';
import { type CalmVerdict, calmTrial, faultTrial, type Trial, type Verdict } from './trial.ts';

export interface Campaign {
  readonly seed: number;
  /** How many faults. */
  readonly faults: number;
  /** How many edits that do no harm. */
  readonly edits: number;
  /** Only operators whose name holds these words. */
  readonly operator: string;
}

export interface Failure {
  readonly operator: string;
  readonly offer: string;
  readonly what: string;
  readonly before: Files;
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** In words. */
  readonly expected: string;
  readonly trial: Trial<string>;
}

/** How often each verdict was reached, by operator. */
export type Figures<Outcome extends string> = ReadonlyMap<string, ReadonlyMap<Outcome, number>>;

export interface Result {
  readonly faults: Figures<Verdict>;
  readonly edits: Figures<CalmVerdict>;
  readonly failures: readonly Failure[];
}

export async function campaign({ seed, faults, edits: count, operator }: Campaign): Promise<Result> {
  const subjects = offers();
  const failures: Failure[] = [];

  /** Tries operators in turn, so many times in all, each on an offer that has a place for it. */
  async function tried<Made extends Changed, One extends Maker<Made>, Outcome extends string>(
    all: readonly One[],
    times: number,
    good: Outcome,
    judge: (one: One, files: Files, made: Made) => Promise<Told<Outcome>>,
  ): Promise<Figures<Outcome | 'crash'>> {
    const random = seeded(seed);
    const chosen = all.filter(({ name }) => name.includes(operator));
    const figures = new Map(chosen.map(({ name }) => [name, new Map<Outcome | 'crash', number>()]));
    for (let number = 0; number < times && chosen.length > 0; number += 1) {
      const one = chosen[number % chosen.length];
      const attempted = one && attempt(one, subjects, random);
      if (one === undefined || attempted === undefined) throw new Error(`no offer has a place for: ${one?.name}`);
      const { subject, made } = attempted;
      const { trial, expected } = await judge(one, subject.files, made);
      const own = figures.get(one.name);
      own?.set(trial.verdict, (own.get(trial.verdict) ?? 0) + 1);
      if (trial.verdict === good) continue;
      failures.push({ operator: one.name, offer: subject.id, before: subject.files, ...made, expected, trial });
    }
    return figures;
  }

  return {
    faults: await tried<Fault, Operator, Verdict>(operators, faults, 'found', async ({ compared }, files, fault) => ({
      trial: await faultTrial(hurt(files, fault), fault.expected, compared && files),
      expected: inWords(fault.expected),
    })),
    edits: await tried<Changed, Edit, CalmVerdict>(edits, count, 'quiet', async ({ content }, files, edit) => ({
      trial: await calmTrial(files, hurt(files, edit), content),
      expected: content ? 'no finding and another digest' : 'no finding and the same digest',
    })),
    failures,
  };
}

interface Changed {
  readonly what: string;
  readonly changes: Failure['changes'];
}

interface Maker<Made extends Changed> {
  readonly name: string;
  readonly make: (subject: Subject, random: Random) => Made | undefined;
}

interface Told<Outcome extends string> {
  readonly trial: Trial<Outcome>;
  readonly expected: string;
}

/** An edit of any offer that has a place for it, as it is written or in another style. */
function attempt<Made extends Changed>(one: Maker<Made>, subjects: readonly Subject[], random: Random) {
  for (const own of random.shuffled(subjects)) {
    const subject = random.chance(0.5) ? restyled(own, random) : own;
    const made = one.make(subject, random);
    if (made !== undefined) return { subject, made };
  }
  return undefined;
}

const inWords = (places: readonly Place[]) =>
  [...new Set(places.map(({ file, line }) => `${file}:${line}`))].join(' or ');
