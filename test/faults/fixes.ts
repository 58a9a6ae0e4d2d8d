/** Faults that carry a fix: whether mending them restores what was there. */
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { type Mending, mend } from '../../src/operations/mend.ts';
import type { Failure, Figures } from './campaign.ts';
import { hurt, type Operator } from './fault.ts';
import { offers } from './offers.ts';
import { operators } from './operators.ts';
import { type Random, seeded } from './random.ts';
import { restyled } from './restyle.ts';
import type { Files, Subject } from './subject.ts';
import { judged } from './trial.ts';

/**
 * `same bytes`: every file is byte for byte what it was. `same digest`: the offer is, and the files differ inside the fixed place alone.
 * `no fix`: none is offered. The others are faults of the fix.
 */
export const fixVerdicts = ['same bytes', 'same digest', 'no fix', 'another offer', 'other bytes', 'crash'] as const;
export type FixVerdict = (typeof fixVerdicts)[number];

const wrong: readonly FixVerdict[] = ['another offer', 'other bytes', 'crash'];

/** What these overwrite is gone, so that a fix cannot bring it back: it can only make another right offer of what stands there. */
export const lossy: readonly string[] = [
  'text becomes a number',
  'text becomes true or false',
  'a number becomes text',
  'true or false becomes a word',
  'a reference to a file that names none',
  'a wrong duration',
  'a wrong publisher ID',
  'a wrong region',
  'an ID becomes that of an earlier item',
  'an ID becomes that of a later item',
  'a plan file is renamed',
];

export interface FixCampaign {
  readonly seed: number;
  /** How many faults that a fix is offered for. */
  readonly fixes: number;
}

export interface FixResult {
  readonly figures: Figures<FixVerdict>;
  readonly failures: readonly Failure[];
  /** The types of the offers that were mended, with how often. */
  readonly types: ReadonlyMap<Subject['type'], number>;
}

/** Hurts offers until so many faults were mended, each operator in turn that hurts an offer by itself. */
export async function fixCampaign({ seed, fixes }: FixCampaign): Promise<FixResult> {
  const random = seeded(seed);
  const subjects = offers();
  const chosen = operators.filter(({ compared, name }) => compared === undefined && !lossy.includes(name));
  const figures = new Map(chosen.map(({ name }) => [name, new Map<FixVerdict, number>()]));
  const failures: Failure[] = [];
  const types = new Map<Subject['type'], number>();
  let mended = 0;
  for (let number = 0; mended < fixes && number < 100 * fixes; number += 1) {
    const operator = chosen[number % chosen.length];
    const found = operator && attempt(operator, subjects, random);
    if (operator === undefined || found === undefined) continue;
    const { subject, fault } = found;
    const after = hurt(subject.files, fault);
    const { verdict, mending, error } = await fixTrial(subject.files, after);
    const own = figures.get(operator.name);
    own?.set(verdict, (own.get(verdict) ?? 0) + 1);
    if (verdict === 'no fix') continue;
    mended += 1;
    types.set(subject.type, (types.get(subject.type) ?? 0) + 1);
    if (!wrong.includes(verdict)) continue;
    const findings = mending?.mended.map(({ finding }) => finding) ?? [];
    const trial = { verdict, findings, ...(error !== undefined && { error }) };
    const failure = { operator: operator.name, offer: subject.id, before: subject.files, ...fault };
    failures.push({ ...failure, expected: 'what was there', trial: { ...trial, verdict: trial.verdict } });
  }
  return { figures, failures, types };
}

function attempt(operator: Operator, subjects: readonly Subject[], random: Random) {
  for (const own of random.shuffled(subjects)) {
    const subject = random.chance(0.5) ? restyled(own, random) : own;
    const fault = operator.make(subject, random);
    if (fault !== undefined) return { subject, fault };
  }
  return undefined;
}

interface FixTrial {
  readonly verdict: FixVerdict;
  readonly mending?: Mending;
  readonly error?: unknown;
}

/** Mends hurt files and holds them against those before. */
export async function fixTrial(before: Files, after: Files): Promise<FixTrial> {
  try {
    const head = memoryTree('the harness', after);
    const mending = await mend({ head, base: undefined, root: '', paths: [], all: true, today: '2026-11-26' });
    if (mending.mended.length === 0) return { verdict: 'no fix', mending };
    const files: Record<string, string | Uint8Array> = { ...after };
    for (const [path, file] of mending.files) files[path] = file.after;
    if (Object.keys(before).every((path) => textOf(files[path]) === textOf(before[path])))
      return { verdict: 'same bytes', mending };
    const [old, now] = [await judged(before), await judged(files)];
    const same = old.offers[0]?.digest === now.offers[0]?.digest && now.findings.length === 0;
    if (!same) return { verdict: 'another offer', mending };
    return { verdict: untouched(after, files, mending) ? 'same digest' : 'other bytes', mending };
  } catch (error) {
    return { verdict: 'crash', error };
  }
}

/** Whether mended files are what they were with each fix in the place of what stood there, and nothing else. */
function untouched(after: Files, files: Files, { mended, files: rewritten }: Mending): boolean {
  return [...rewritten.keys()].every((path) => {
    const [first, ...others] = mended.filter(({ finding }) => finding.fix.file === path);
    if (first === undefined || others.length > 0) return first !== undefined;
    const [old, now] = [textOf(after[path]), textOf(files[path])];
    const { text } = first.finding.fix;
    const same = (at: number) => old.slice(0, at) + text + old.slice(at + first.before.length) === now;
    return [...old].some((_, at) => old.startsWith(first.before, at) && same(at));
  });
}

/** Every byte as it is, a byte order mark too. */
const textOf = (content: string | Uint8Array | undefined) =>
  typeof content === 'string' ? content : Buffer.from(content ?? []).toString('utf8');
