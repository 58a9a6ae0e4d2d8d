/** Judges an offer after an edit, and says whether what was found is what should be. */
import type { Finding } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { validate } from '../../src/operations/validate.ts';
import type { Place } from './fault.ts';
import type { Files } from './subject.ts';

export const verdicts = ['found', 'missed', 'wrong line', 'second finding', 'crash'] as const;
export type Verdict = (typeof verdicts)[number];

export const calmVerdicts = ['quiet', 'finding', 'digest', 'crash'] as const;
export type CalmVerdict = (typeof calmVerdicts)[number];

export interface Trial<Outcome extends string> {
  readonly verdict: Outcome | 'crash';
  readonly findings: readonly Finding[];
  /** What was thrown, where something was. */
  readonly error?: unknown;
}

export function judged(files: Files, base?: Files): Promise<Judgement> {
  const head = memoryTree('the harness', files);
  const before = base && { tree: memoryTree('the base', base) };
  return validate({ head, base: before, root: '', paths: [], all: base === undefined, today: '2026-11-26' });
}

/** A fault is found where there is one finding, no mere notice, at one of the places expected. */
export function faultTrial(files: Files, expected: readonly Place[], base?: Files): Promise<Trial<Verdict>> {
  return caught(async () => {
    const { findings } = await judged(files, base);
    const [first] = findings;
    const right = expected.some(({ file, line }) => file === first?.file && line === first.line);
    if (first === undefined) return { verdict: 'missed', findings };
    if (findings.length > 1) return { verdict: 'second finding', findings };
    if (first.severity === 'notice') return { verdict: 'missed', findings };
    return { verdict: right ? 'found' : 'wrong line', findings };
  });
}

/**
 * An edit that does no harm is quiet: no finding, and digest and differences say the same as what the marketplace would
 * receive, that it is something else or that it is not.
 */
export function calmTrial(before: Files, after: Files, content: boolean): Promise<Trial<CalmVerdict>> {
  return caught(async () => {
    const [old, now, compared] = [await judged(before), await judged(after), await judged(after, before)];
    const { findings } = now;
    if (findings.length > 0) return { verdict: 'finding', findings };
    const differs = old.offers[0]?.digest !== now.offers[0]?.digest;
    const changes = compared.offers[0]?.change?.changes ?? [];
    return { verdict: differs === content && changes.length > 0 === content ? 'quiet' : 'digest', findings };
  });
}

async function caught<Outcome extends string>(run: () => Promise<Trial<Outcome>>): Promise<Trial<Outcome>> {
  try {
    return await run();
  } catch (error) {
    return { verdict: 'crash', findings: [], error };
  }
}
