/** Judges hostile cases one after the other, in a process with little memory, and tells of each how it went. */
import process from 'node:process';
import { found, untellable } from '../source/examples.ts';
import { cases } from './cases.ts';

/** One line of output. */
export interface Outcome {
  readonly name: string;
  /** Of processor time. */
  readonly milliseconds: number;
  /** Of the offer that has the most. */
  readonly findings: number;
  readonly found: boolean;
  /** The first of them as they are told, and any that are not told as they should be. */
  readonly told: readonly string[];
  readonly untellable: readonly string[];
}

for (const name of process.argv.slice(2)) {
  const hostile = cases[name]?.();
  if (hostile === undefined) continue;
  const start = process.cpuUsage();
  const findings = await found(hostile.files);
  const { user, system } = process.cpuUsage(start);
  const told = findings.map(({ rule, file, line, column, message }) => `${rule} ${file}:${line}:${column} ${message}`);
  const perOffer = Map.groupBy(findings, ({ offer }) => offer);
  const outcome: Outcome = {
    name,
    milliseconds: Math.round((user + system) / 1000),
    findings: Math.max(0, ...[...perOffer.values()].map(({ length }) => length)),
    found: told.some((one) => hostile.finds.test(one.replace('offers/fabrikam-gateway/', ''))),
    told: told.slice(0, 3).map((one) => one.slice(0, 300)),
    untellable: findings
      .filter(untellable)
      .map(({ message }) => message)
      .slice(0, 3),
  };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
