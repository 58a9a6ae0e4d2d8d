/** Runs the Action's own bundle on a pull request, as GitHub's runner would: on a checkout of its test merge, with the event in a file. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { Report } from '../schemas/report.ts';
import { checkout } from './checkout.ts';

const run = promisify(execFile);
const bundle = join(import.meta.dirname, '../dist/action.mjs');

export interface Judged {
  readonly report: Report;
  /** The step failed. */
  readonly failed: boolean;
}

export interface Job {
  /** A new folder for it. */
  readonly folder: string;
  /** The repository to clone. */
  readonly repository: string;
  readonly number: number;
  readonly base: string;
  readonly head: string;
}

/** Throws where the Action itself could not run. */
export async function workflow({ folder, repository, number, base, head }: Job): Promise<Judged> {
  const workspace = join(folder, 'workspace');
  await checkout(workspace, repository, `refs/pull/${number}/merge`);
  const files = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: event(number, base, head) };
  const environment: Record<string, string> = {};
  for (const [name, content] of Object.entries(files)) {
    environment[name] = join(folder, name.toLowerCase());
    await writeFile(environment[name], content);
  }
  const { code } = await run(process.execPath, [bundle], {
    cwd: workspace,
    env: {
      ...environment,
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'pull_request',
      RUNNER_TEMP: folder,
      INPUT_PATH: '.',
      INPUT_ALL: 'false',
    },
  }).then(
    () => ({ code: 0 }),
    (error: { readonly code?: unknown }) => ({ code: Number(error.code) }),
  );
  const outputs = await readFile(environment.GITHUB_OUTPUT ?? '', 'utf8');
  const path = /^report<<(\S+)\n(.*)\n\1$/m.exec(outputs)?.[2];
  if (path === undefined)
    throw new Error('The Action could not run; dist/ may be incomplete: `npm run build` makes it.');
  return { report: Report.parse(JSON.parse(await readFile(path, 'utf8'))), failed: code !== 0 };
}

const event = (number: number, base: string, head: string) =>
  JSON.stringify({ pull_request: { number, base: { sha: base }, head: { sha: head } } });
