/** Check runs, as much of them as GitHub takes in one call. */
import type { Repository } from '../../../schemas/records.ts';
import type { Check, CheckAnnotation } from '../../ports/github.ts';
import { Created } from './answers.ts';
import { cut } from './at-most.ts';
import type { Calls } from './calls.ts';

/** How much GitHub takes: annotations a call and actions, and characters. */
const most = {
  annotations: 50,
  actions: 3,
  summary: 65_535,
  message: 16_000,
  title: 255,
  label: 20,
  description: 40,
};

/** Makes a check run, or makes one with an ID so; another where that one is gone. Answers its ID. */
export async function checkRun(
  own: Calls,
  { owner, name: repo }: Repository,
  check: Check,
  id: number | undefined,
): Promise<number> {
  const { name, head, externalId, status, conclusion, annotations, actions } = check;
  const title = cut(check.title, most.title);
  const summary = cut(check.summary, most.summary);
  const output = (from: number) => ({
    title,
    summary,
    annotations: annotations.slice(from, from + most.annotations).map(annotation),
  });
  const body = {
    status,
    ...(conclusion && { conclusion }),
    external_id: externalId,
    output: output(0),
    actions: actions.slice(0, most.actions).map(({ label, description, identifier }) => ({
      label: cut(label, most.label),
      description: cut(description, most.description),
      identifier,
    })),
  };
  const update = (run: number, more: object) =>
    own.tell('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id: run, ...more });
  const make = async () => {
    const route = 'POST /repos/{owner}/{repo}/check-runs';
    return (await own.read(route, { owner, repo, name, head_sha: head, ...body }, Created)).id;
  };
  const run = id !== undefined && (await update(id, body)) ? id : await make();
  // Those of a later call are added to those of the calls before.
  for (let from = most.annotations; from < annotations.length; from += most.annotations)
    await update(run, { output: output(from) });
  return run;
}

function annotation(told: CheckAnnotation): object {
  const { file, startLine, endLine, startColumn, endColumn, level, title, message } = told;
  const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    ...(columns && { start_column: startColumn, end_column: endColumn }),
    annotation_level: level,
    title: cut(title, most.title),
    message: cut(message, most.message),
  };
}
