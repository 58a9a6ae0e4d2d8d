/** The sandbox as the command line starts it, on any clock: with publications as the guides tell them. */
import type { Accounts } from '../../src/sandbox/accounts.ts';
import { anyone } from '../../src/sandbox/accounts-file.ts';
import type { Script } from '../../src/sandbox/interference.ts';
import { plannedPublication } from '../../src/sandbox/planned-publication.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { quiet } from '../../src/sandbox/script.ts';

export type Start = (options: Pick<SandboxOptions, 'port' | 'data' | 'clock' | 'log'>) => Promise<Sandbox>;

/** With accounts, and with a script that is new for each start. */
export function startWith(own: { readonly accounts?: Accounts; readonly script?: () => Script }): Start {
  const { accounts = anyone, script = () => quiet } = own;
  return (options) => startSandbox({ ...options, accounts, script: script(), planned: plannedPublication });
}

export const startWhole: Start = startWith({});
