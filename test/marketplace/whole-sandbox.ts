/** The sandbox as the command line starts it, on any clock: with publications as the guides tell them, without a script. */
import { plannedPublication } from '../../src/sandbox/planned-publication.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

export type Start = (options: Pick<SandboxOptions, 'port' | 'data' | 'clock' | 'log'>) => Promise<Sandbox>;

const facts = { publisher: '1', certifiedPartner: true, subscriptions: {} };

export const startWhole: Start = (options) =>
  startSandbox({
    ...options,
    accounts: { facts },
    script: { interfere: () => undefined, steps: () => [], portalEdits: () => [] },
    planned: plannedPublication,
  });
