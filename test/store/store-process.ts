/** A process of its own that has a store: it opens the place that its first word names, and does what the second says. */
import process from 'node:process';
import { openStore } from '../../src/adapters/store/open-store.ts';
import { aPull } from './records.ts';

const [place = '', wish = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const trouble = (error: Error) => say(`trouble ${error.message}`);

const store = await openStore(JSON.parse(place), { clock: { now: Date.now }, trouble });
say('open');

/** Makes records and takes turns as fast as it can, and says what is kept. */
async function write(): Promise<void> {
  for (let index = 0; ; index += 1) {
    const key = `${process.pid}-${index}`;
    await Promise.all([
      store.pulls.touch(aPull(key)),
      store.keep({ id: key, event: 'push', body: new Uint8Array(99), received: 1 }),
    ]);
    say(`kept ${key}`);
    const turn = await store.pulls.due(Date.now(), 'writer', Date.now() + 60_000);
    if (turn === undefined) continue;
    await store.pulls.save(turn, { record: { ...turn.record, head: key }, lookAt: undefined, lease: undefined });
    say(`saved ${turn.record.key} ${key}`);
  }
}

/** Says when there is something to look at. */
async function listen(): Promise<void> {
  const look = async () => {
    for (let turn = await store.pulls.due(Date.now(), 'listener', Date.now() + 60_000); turn; ) {
      say(`looked ${turn.record.key}`);
      await store.pulls.save(turn, { record: turn.record, lookAt: undefined, lease: undefined });
      turn = await store.pulls.due(Date.now(), 'listener', Date.now() + 60_000);
    }
    say('idle');
  };
  const sweep = async () => {
    say('swept');
  };
  await store.work({ look, sweep });
}

if (wish === 'write') await write();
if (wish === 'listen') await listen();
