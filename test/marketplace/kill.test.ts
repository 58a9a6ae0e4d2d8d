import { expect, test } from 'vitest';
import { partnerCenter } from '../../src/adapters/partner-center/partner-center.ts';
import { settings } from '../../src/adapters/partner-center/settings.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { schemaOf } from '../../src/ingestion/resource.ts';
import { pointedAt, sandboxProcess } from './sandbox-process.ts';

test('no write that was acknowledged is lost over kill -9, at whatever moment', async () => {
  await using first = await sandboxProcess(['--speed', '1000']);
  let current = first;
  const acknowledged: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const marketplace = partnerCenter(settings(pointedAt(current.url)), systemClock());
    const writes = Array.from({ length: 12 }, async (_, index) => {
      const externalId = `contoso-${round}-${index}`;
      const product = { identity: { externalId }, type: 'softwareAsAService', alias: externalId };
      await marketplace.configure([{ $schema: schemaOf('product', '2022-03-01-preview3'), ...product }]);
      acknowledged.push(externalId);
      // The first to be answered has the process killed while the others are under way.
      await current.end('SIGKILL');
    });
    await Promise.race(writes.map((write) => write.catch(() => new Promise(() => {}))));
    current = await sandboxProcess(['--speed', '1000'], first.data);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const marketplace = partnerCenter(settings(pointedAt(current.url)), systemClock());
  const known = (await marketplace.products()).map(({ externalId }) => externalId);
  expect(acknowledged.length).toBeGreaterThanOrEqual(4);
  expect(acknowledged.filter((id) => !known.includes(id))).toEqual([]);
  await current.end('SIGTERM');
}, 120_000);
