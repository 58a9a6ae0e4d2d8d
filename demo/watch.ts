/** Watches a pull request as a person would: what its comment says at the top, and waits for what it comes to. */
import { setTimeout as after } from 'node:timers/promises';
import type { Actor } from './github/actor.ts';
import type { Teller } from './teller.ts';

export interface Seen {
  /** What the title says after the offer: `is being certified`. */
  readonly title: string;
  readonly comment: string;
}

/** How long nothing may happen, in milliseconds of real time. */
const patience = 90_000;

export interface Watch {
  /** Tells each new title until one is among these, which is what it answers. Throws where nothing happens for long. */
  until(...titles: readonly RegExp[]): Promise<Seen>;
}

export function watch(actor: Actor, number: number, { tell }: Teller): Watch {
  let last = '';
  return {
    until: async (...titles) => {
      let moved = Date.now();
      for (;;) {
        const [comment] = await actor.comments(number);
        const body = comment?.body ?? '';
        const title = /^### Marketplace: (.*)$/m.exec(body)?.[1] ?? '';
        if (title !== last) {
          last = title;
          moved = Date.now();
          tell('bot', `comment: ${plain(title)}`);
        }
        if (
          titles.some(
            (wanted) => wanted.test(title) || wanted.test(body.split('\n').find((line) => line.startsWith('> ')) ?? ''),
          )
        )
          return { title, comment: body };
        if (Date.now() - moved > patience) throw new Error(`Nothing has happened since the comment said: ${title}`);
        await after(150);
      }
    },
  };
}

/** Markdown of the comment as a terminal shows it. */
export function plain(markdown: string): string {
  return markdown
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('\u200b', '')
    .replaceAll('**', '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
