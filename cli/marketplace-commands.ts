/** The commands that know the marketplace, loaded together: `validate` waits for none of their code. */
import type { Run } from './command.ts';
import { compileCommand } from './commands/compile.ts';
import { diffCommand } from './commands/diff.ts';
import { importCommand } from './commands/import.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { statusCommand } from './commands/status.ts';
import { cancelCommand, goLiveCommand, restoreCommand, stageCommand, stopSellCommand } from './commands/walk.ts';

export const marketplaceCommands = {
  cancel: cancelCommand,
  compile: compileCommand,
  diff: diffCommand,
  goLive: goLiveCommand,
  import: importCommand,
  restore: restoreCommand,
  sandbox: sandboxCommand,
  stage: stageCommand,
  status: statusCommand,
  stopSell: stopSellCommand,
} as const satisfies Readonly<Record<string, Run>>;
