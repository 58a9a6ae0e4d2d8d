/**
 * The reviewer's checklist as GitHub's task list, and what people ticked of it. A hidden mark on each line names the question
 * and the hash of what it is about, so that a tick is read back from the comment before it is written again.
 */
import { createHash } from 'node:crypto';
import { byStage } from './checklist.ts';
import { many } from './counts.ts';
import { fold, prose } from './markdown.ts';
import type { OfferStatus } from './pull-status.ts';

/** What stands in a comment, by offer and question. */
export type Ticks = ReadonlyMap<string, Tick>;

interface Tick {
  readonly ticked: boolean;
  readonly hash: string;
  /** It was ticked before what it is about changed. */
  readonly lapsed: boolean;
}

export const noTicks: Ticks = new Map();

const line = /^- \[([ xX])\] .*<!-- asked ([0-9a-f]{8}) ([a-z]+\/[a-z\d-]+) ([0-9a-f]{16})( changed)? -->\s*$/;

/** The ticks in a comment, whoever edited it. Of a question that stands there twice the first counts; other lines are none. */
export function ticksIn(body: string): Ticks {
  const found = new Map<string, Tick>();
  for (const text of body.split(/\r\n?|\n/)) {
    const [, box, offer, id, hash, lapsed] = line.exec(text) ?? [];
    const name = `${offer} ${id}`;
    if (hash !== undefined && !found.has(name))
      found.set(name, { ticked: box !== ' ', hash, lapsed: lapsed !== undefined });
  }
  return found;
}

/** The questions of an offer with their ticks; one whose matter has changed is unticked, and says so. The empty string without any. */
export function taskList({ id, checklist }: Pick<OfferStatus, 'id' | 'checklist'>, ticks: Ticks): string {
  if (checklist.length === 0) return '';
  const offer = createHash('sha256').update(id).digest('hex').slice(0, 8);
  const lists = byStage(checklist).map(([title, items]) => {
    const rows = items.map(({ id: asked, question, hash }) => {
      const tick = ticks.get(`${offer} ${asked}`);
      const holds = tick?.ticked && tick.hash === hash;
      const lapsed = !holds && (tick?.ticked || tick?.lapsed);
      const said = lapsed ? ' **Changed since it was ticked.**' : '';
      const mark = `<!-- asked ${offer} ${asked} ${hash}${lapsed ? ' changed' : ''} -->`;
      return `- [${holds ? 'x' : ' '}] ${prose(question)}${said} ${mark}`;
    });
    return `${title}:\n\n${rows.join('\n')}`;
  });
  const title = `What no machine can judge: ${many(checklist.length, 'question')} for who reviews`;
  return fold(title, lists.join('\n\n'));
}
