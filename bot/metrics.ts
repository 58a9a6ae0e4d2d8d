/** What the bot counts for Prometheus: nothing that names a person, a repository or an offer. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Stalled, Waiting } from '../src/ports/failure.ts';
import { Overtaken, type Turn } from '../src/ports/store.ts';
import type { Answer } from './server.ts';

export interface Metrics {
  /** A turn, counted by what becomes of it, with how long it takes. */
  readonly counted: <Doc>(
    record: 'pull' | 'product',
    turn: (turn: Turn<Doc>) => Promise<void>,
  ) => (turn: Turn<Doc>) => Promise<void>;
  readonly page: () => Promise<Answer>;
}

/** `late` tells how many seconds ago the longest waiting turn was due; 0 where none waits. */
export function metrics(late: () => Promise<number>): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'offerlane_turns_total',
    help: 'Turns that were taken, by the kind of record and by what became of them.',
    labelNames: ['record', 'result'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'offerlane_turn_seconds',
    help: 'How long turns take.',
    labelNames: ['record'] as const,
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  new Gauge({
    name: 'offerlane_late_seconds',
    help: 'How long ago the turn was due that waits longest.',
    registers,
    async collect() {
      this.set(await late());
    },
  });
  return {
    counted: (record, turn) => async (taken) => {
      const end = seconds.startTimer({ record });
      try {
        await turn(taken);
        turns.inc({ record, result: 'done' });
      } catch (error) {
        turns.inc({ record, result: resultOf(error) });
        throw error;
      } finally {
        end();
      }
    },
    page: async () => ({ status: 200, text: await registry.metrics(), type: registry.contentType }),
  };
}

function resultOf(error: unknown): string {
  if (error instanceof Overtaken) return 'overtaken';
  if (error instanceof Waiting) return 'waits';
  return error instanceof Stalled ? 'stalled' : 'failed';
}
