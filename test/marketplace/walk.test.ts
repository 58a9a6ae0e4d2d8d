import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { partnerCenter } from '../../src/adapters/partner-center/partner-center.ts';
import { settings } from '../../src/adapters/partner-center/settings.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { fingerprint, normalise } from '../../src/ingestion/normalise.ts';
import { compiledOffer } from '../../src/operations/compiled-offer.ts';
import { productTree } from '../../src/operations/product-tree.ts';
import { aPublisher, commit, edit, home } from '../on-disk.ts';
import { exampleOffers } from './example-offers.ts';
import { pointedAt, sandboxProcess } from './sandbox-process.ts';

const secrets = {
  images: {
    value: 'sv=2024-11-04&sp=rl&sig=c2lnbmF0dXJl',
    offers: ['fabrikam-gateway'],
    fields: ['sas'],
    hosts: ['fabrikamimages.blob.core.windows.net'],
  },
  'leads-table': {
    value:
      'DefaultEndpointsProtocol=https;AccountName=fabrikamleads;AccountKey=bm90IGEga2V5;EndpointSuffix=core.windows.net',
    offers: ['fabrikam-gateway'],
    fields: ['storageAccountConnectionString'],
  },
  registry: {
    value: 'b3BlbiB0aGUgZ2F0ZQ',
    offers: ['fabrikam-edge'],
    fields: ['password'],
    hosts: ['fabrikammarketplace.azurecr.io'],
  },
};

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

function offerlane(folder: string, url: string, ...words: readonly string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, ...pointedAt(url), OFFERLANE_SECRETS: JSON.stringify(secrets) };
  const child = spawn(process.execPath, [join(home, 'dist/offerlane.mjs'), ...words], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })));
}

const hidden = [
  secrets.registry.value,
  secrets.images.value,
  secrets['leads-table'].value,
  'bm90IGEga2V5',
  'c2lnbmF0dXJl',
];

test('the examples are walked to live, and what is read back has the fingerprint of what was sent', async () => {
  await using sandbox = await sandboxProcess(['--speed', '100000']);
  const folder = aPublisher();
  cpSync(join(home, 'examples/offers/fabrikam-edge'), join(folder, 'offers/fabrikam-edge'), { recursive: true });
  commit(folder);
  const marketplace = partnerCenter(settings(pointedAt(sandbox.url)), systemClock());
  for (const [id, { source }] of await exampleOffers()) {
    for (const command of ['stage', 'go-live']) {
      const { status, output } = await offerlane(folder, sandbox.url, command, id);
      expect([status, output]).toEqual([0, expect.stringContaining('Done (submission 1152921505')]);
      for (const secret of hidden) expect(output).not.toContain(secret);
    }
    const product = await marketplace.lookup(id);
    const live = await productTree(marketplace, product?.id ?? '', 'live');
    expect(fingerprint(normalise(live?.resources ?? [], live?.hashOf ?? (() => undefined)))).toBe(
      compiledOffer(source).fingerprint,
    );
    expect((await offerlane(folder, sandbox.url, 'status', id)).output).toContain(`${id}: Live.`);
    const again = await offerlane(folder, sandbox.url, 'stage', id);
    expect(again.output).toContain('nothing was asked for');
  }
  expect((await offerlane(folder, sandbox.url, 'diff', '--live')).output).toBe('No offer differs from what is live.\n');
  for (const secret of hidden) expect(sandbox.lines.join('\n')).not.toContain(secret);
}, 180_000);

test('what certification holds against an offer is told at its line', async () => {
  await using sandbox = await sandboxProcess([
    '--speed',
    '100000',
    '--script',
    join(home, 'test/marketplace/failing.yml'),
  ]);
  const folder = aPublisher();
  commit(folder);
  const failed = await offerlane(folder, sandbox.url, 'stage', 'fabrikam-insights');
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('fabrikam-insights failed certification:');
  expect(failed.output).toContain('100.1.3  The description does not say which Azure services are used.');
  edit(folder, 'offers/fabrikam-insights/offer.yml', 'Reads your network', 'Watches your network');
  const passed = await offerlane(folder, sandbox.url, 'stage', 'fabrikam-insights');
  expect([passed.status, passed.output]).toEqual([0, expect.stringContaining('Done')]);
}, 120_000);
