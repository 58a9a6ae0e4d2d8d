/** zod's issues as problems: one for each place, of a few kinds. */
import type { z } from 'zod';
import type { Path } from '../../schemas/words.ts';
import { valueAt } from './field.ts';
import type { Fix } from './fix.ts';
import type { Part } from './places.ts';

/** A fault of shape. `path` names what is wrong; for something missing, what should be there. */
export interface ShapeFault {
  readonly path: Path;
  readonly part: Part;
  /** The place to tell it at, where that is below `path`. */
  readonly at?: Path;
  /** What it leaves unknown, where that is more than what stands at `path`: a union whose choice is wrong. */
  readonly spoils?: Path;
  readonly rule: string;
  /** The general rule of its kind, where the field has a rule of its own. */
  readonly general?: string;
  readonly message: string;
  /** It is told of already where the mapping or list stands that an alias uses here again. */
  readonly again?: true;
  /** Only where exactly one text is right. */
  readonly fix?: Fix;
}

export type Kind = 'missing' | 'unknown' | 'type' | 'choice' | 'limit' | 'format';

export interface Problem {
  readonly kind: Kind;
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
}

/** The problems of a value, the first of each place. */
export function problems(issues: readonly z.core.$ZodIssue[], value: unknown): readonly Problem[] {
  return firstOfEachPath(issues.flatMap((issue) => problemsOf(issue, value)));
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): Problem[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ kind: 'unknown', path: [...path, key], issue }));
  const parent = valueAt(value, path.slice(0, -1));
  const last = path.at(-1);
  const absent = last !== undefined && typeof parent === 'object' && parent !== null && !Object.hasOwn(parent, last);
  return [{ kind: absent ? 'missing' : kindsByCode[issue.code], path, issue }];
}

const kindsByCode: Readonly<Record<z.core.$ZodIssue['code'], Kind>> = {
  invalid_type: 'type',
  invalid_union: 'choice',
  invalid_value: 'choice',
  too_big: 'limit',
  too_small: 'limit',
  not_multiple_of: 'format',
  invalid_format: 'format',
  invalid_key: 'format',
  invalid_element: 'format',
  unrecognized_keys: 'unknown',
  custom: 'format',
};

function firstOfEachPath(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const key = JSON.stringify(path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
