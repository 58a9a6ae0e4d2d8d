/** What a story does to the marketplace while it runs, and what the marketplace was asked to publish. */
import { Buffer } from 'node:buffer';
import * as z from 'zod';
import { parsedJson } from '../../schemas/parsed-json.ts';
import type { Interference, PortalEdit, Script } from '../../src/sandbox/interference.ts';
import { quiet, readScript } from '../../src/sandbox/script.ts';

export interface Weather {
  readonly script: Script;
  /** Answers every call with 503 while it is set. */
  down: boolean;
  /** What someone edits in the portal. */
  readonly edits: PortalEdit[];
  /** The target of each request to publish, whatever was answered. */
  readonly asked: readonly string[];
}

/** The targets of what is sent to `configure`. */
export const Submitted = z.object({
  resources: z.array(z.object({ target: z.object({ targetType: z.string() }).optional() })),
});

/** Weather over a script; `text` is one without its version. */
export function weather(text?: string): Weather {
  const under = text === undefined ? quiet : readScript('script.yml', Buffer.from(`version: 1\n${text}`));
  const asked: string[] = [];
  const edits: PortalEdit[] = [];
  const unavailable: Interference = { answer: { status: 503, body: 'The service is unavailable.' } };
  const made: Weather = {
    down: false,
    edits,
    asked,
    script: {
      ...under,
      portalEdits: () => edits,
      interfere: (request) => {
        if (made.down) return unavailable;
        if (request.method === 'POST' && request.path.endsWith('/configure')) {
          const { resources = [] } = Submitted.safeParse(parsedJson(request.body)).data ?? {};
          asked.push(...resources.flatMap(({ target }) => target?.targetType ?? []));
        }
        return under.interfere(request);
      },
    },
  };
  return made;
}
