/** The calls that write, which become lines of the log. */
import { randomUUID } from 'node:crypto';
import type { Resource } from '../ingestion/resource.ts';
import type { Accounts } from './accounts.ts';
import { jobOf } from './advance.ts';
import { cancellable } from './applied.ts';
import { type Answer, done, refusal } from './call.ts';
import type { DataFolder } from './data-folder.ts';
import { type Decoder, takenIn } from './intake.ts';
import type { PortalEdit, Script } from './interference.ts';
import { jobStatus, noJob } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import { publicationAsked } from './publication-asked.ts';

export interface Writing {
  readonly ledger: Ledger;
  readonly folder: DataFolder;
  readonly script: Script;
  readonly accounts: Accounts;
  readonly decoded: Decoder | undefined;
}

/** `POST configure`: assets are fetched, then the request is written down, then it is answered. */
export async function configured(writing: Writing, resources: readonly Resource[]): Promise<Answer> {
  const { ledger, folder, script, accounts, decoded } = writing;
  const posted = await takenIn(resources, folder, decoded);
  const asked = publicationAsked(ledger.now(), resources);
  const scripted = asked === undefined ? [] : script.steps(asked);
  const job = randomUUID();
  const { facts: account } = accounts;
  const state = ledger.write((at) => ({ kind: 'configured', at, job, posted, scripted, account }));
  return done(jobStatus(state, jobOf(state, job)), 202);
}

/** `POST configure/<job>/cancel` */
export function cancelled({ ledger }: Writing, id: string): Answer {
  const before = ledger.now();
  const job = before.jobs.get(id);
  if (job === undefined) return noJob(id);
  if (job.phase === 'ended') return refusal(400, 'Cannot cancel job, job has already completed.');
  if (!cancellable(before, job))
    return refusal(400, 'Cannot cancel job, the publication is past the sign-off of the publisher.');
  const state = ledger.write((at) => ({ kind: 'cancelled', at, job: id }));
  return done(jobStatus(state, jobOf(state, id)));
}

/** Makes an edit of the portal that was not made before. */
export async function editedInPortal(writing: Writing, { name, resources }: PortalEdit): Promise<void> {
  const { ledger, folder, accounts, decoded } = writing;
  const made = () => ledger.now().portalEdits.has(name);
  if (made()) return;
  const posted = await takenIn(resources, folder, decoded);
  // Another call may have made it while its assets were fetched.
  if (made()) return;
  const { facts: account } = accounts;
  ledger.write((at) => ({ kind: 'configured', at, job: name, portal: true, posted, scripted: [], account }));
}
