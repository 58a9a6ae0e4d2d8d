/** What a comment asks of the bot: lines that begin with `/offerlane`, outside code, quotes and what nobody sees. */
import type { PublishingRequest } from '../schemas/records.ts';

export interface Command {
  readonly kind: PublishingRequest['kind'];
  /** The offers that are named; all of the pull request where none is. */
  readonly offers: readonly string[];
  /** The word that was written, where it is no command. */
  readonly unknown?: string;
}

const kinds: ReadonlyMap<string, Command['kind']> = new Map([
  ['help', 'help'],
  ['status', 'status'],
  ['history', 'history'],
  ['stage', 'stage'],
  ['retry', 'stage'],
  ['cancel', 'cancel'],
]);

/** How many commands of one comment are taken, and how many offers one may name. */
const most = { commands: 5, offers: 50 } as const;

/** In their order. The text may be anyone's. */
export function commandsIn(body: string): readonly Command[] {
  const found: Command[] = [];
  let fence: string | undefined;
  for (const line of body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/)) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      continue;
    }
    if (mark !== undefined) fence = mark;
    else if (/^\/offerlane(?=\s|$)/.test(line)) found.push(command(line));
    if (found.length === most.commands) break;
  }
  return found;
}

function command(line: string): Command {
  const [, word = 'help', ...offers] = line.trim().split(/\s+/);
  const kind = kinds.get(word.toLowerCase());
  if (kind === undefined) return { kind: 'help', offers: [], unknown: word.slice(0, 50) };
  return { kind, offers: offers.slice(0, most.offers) };
}
