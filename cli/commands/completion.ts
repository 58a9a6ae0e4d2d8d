/** `offerlane completion` */
import { registry } from '../../src/rules/registry.ts';
import { listed, shown } from '../../src/source/text.ts';
import type { Given, Outcome } from '../command.ts';
import { commands } from '../commands.ts';
import { completion, shells } from '../completion.ts';

export async function completionCommand(given: Given): Promise<Outcome> {
  const [word = ''] = given.words;
  const shell = shells.find((one) => one === word);
  if (shell === undefined)
    throw new Error(`${shown(word)} is no shell that is known here; name ${listed(shells, 'or')}.`);
  return { output: completion[shell]({ commands, rules: registry.map(({ id }) => id) }), status: 0 };
}
