/** Tells the runner what was found. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import type { Judgement } from '../schemas/judgement.ts';
import type { FailOn } from '../schemas/words.ts';
import { annotations, shown, unseen } from '../src/render/annotations.ts';
import { counted, counts, failing, many } from '../src/render/counts.ts';
import { json } from '../src/render/report.ts';
import { summary } from '../src/render/summary.ts';
import { text } from '../src/render/text.ts';
import { registry } from '../src/rules/registry.ts';
import { ruleTitles } from './wire.ts';

interface Asked {
  readonly failOn: FailOn | undefined;
  /** Whether SARIF is written beside the report. */
  readonly sarif: boolean;
  /** The folder of what was drawn; empty where nothing was. */
  readonly previews: string;
}

/** Writes log, annotations, outputs and summary, and fails the step where the findings are grave enough. */
export async function tell(judgement: Judgement, notes: readonly string[], asked: Asked): Promise<void> {
  core.info(text([judgement]));
  const failed = failing(judgement, asked.failOn);
  const all = annotations(judgement.findings, ruleTitles);
  const seen = shown(all, failed.length > 0);
  for (const { severity, message, place } of seen) annotate[severity](message, place);
  for (const [name, value] of Object.entries(await outputs(judgement, asked))) core.setOutput(name, value);
  const hidden = all.length - seen.length;
  await summarise(summary(judgement, notes, hidden));
  for (const note of notes) core.info(note);
  if (hidden > 0) core.info(unseen(hidden));
  if (failed.length === 0) return;
  const offers = new Set(failed.flatMap(({ offer }) => offer ?? [])).size;
  const rest = hidden === 0 ? '' : `; ${many(hidden, 'finding')} more in the summary of the job`;
  core.setFailed(`${counted(failed)}${offers > 0 ? ` in ${many(offers, 'offer')}` : ''}${rest}`);
}

/** Spelt out, so that building leaves out the rest of the kit. */
const annotate = { error: core.error, warning: core.warning, notice: core.notice };

/** Adds to the summary of the job, where there is one: older versions of GitHub Enterprise Server have none. */
export async function summarise(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
}

async function outputs(judgement: Judgement, { sarif, previews }: Asked): Promise<Readonly<Record<string, unknown>>> {
  const { offers, findings, waived } = judgement;
  const { error, warning, notice } = counts(findings);
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'offerlane-'));
  return {
    ready: offers.every(({ fit }) => fit),
    errors: error,
    warnings: warning,
    notices: notice,
    waived: waived.length,
    offers: offers.map(({ id, path, fit, change }) => ({ id, path, fit, class: change?.class })),
    report: written(folder, 'report.json', json([judgement])),
    // Loaded where it is asked for: nobody else waits for it.
    sarif: sarif
      ? written(folder, 'report.sarif', (await import('../src/render/sarif.ts')).sarif([judgement], registry))
      : '',
    previews,
  };
}

/** Writes a file into a folder that is the step's own, for a job may use the Action more than once; its path. */
function written(folder: string, name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
