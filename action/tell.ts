/** Tells the runner what was found. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import type { Judgement } from '../schemas/judgement.ts';
import type { FailOn } from '../schemas/words.ts';
import { annotations, type RuleTitles, shown } from '../src/render/annotations.ts';
import { counted, counts, failing, many } from '../src/render/counts.ts';
import { json } from '../src/render/report.ts';
import { summary } from '../src/render/summary.ts';
import { text } from '../src/render/text.ts';

/** Writes log, annotations, outputs and summary, and fails the step where the findings are grave enough. */
export async function tell(
  judgement: Judgement,
  titles: RuleTitles,
  notes: readonly string[],
  failOn: FailOn | undefined,
): Promise<void> {
  core.info(text([judgement]));
  for (const { severity, message, place } of shown(annotations(judgement.findings, titles)))
    annotate[severity](message, place);
  for (const [name, value] of Object.entries(outputs(judgement))) core.setOutput(name, value);
  await summarise(summary(judgement, notes));
  const failed = failing(judgement, failOn);
  if (failed.length === 0) return;
  const offers = new Set(failed.flatMap(({ offer }) => offer ?? [])).size;
  core.setFailed(`${counted(failed)}${offers > 0 ? ` in ${many(offers, 'offer')}` : ''}`);
}

/** Spelt out, so that building leaves out the rest of the kit. */
const annotate = { error: core.error, warning: core.warning, notice: core.notice };

/** Adds to the summary of the job, where there is one: older versions of GitHub Enterprise Server have none. */
export async function summarise(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
}

function outputs(judgement: Judgement): Readonly<Record<string, unknown>> {
  const { offers, findings } = judgement;
  const { error, warning, notice } = counts(findings);
  return {
    ready: offers.every(({ fit }) => fit),
    errors: error,
    warnings: warning,
    notices: notice,
    offers: offers.map(({ id, path, fit, change }) => ({ id, path, fit, class: change?.class })),
    report: reportFile(judgement),
  };
}

/** A folder of its own, for a job may use the Action more than once. */
function reportFile(judgement: Judgement): string {
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'offerlane-'));
  const file = join(folder, 'report.json');
  writeFileSync(file, json([judgement]));
  return file;
}
