/** `offerlane sandbox` */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { anyone, readAccounts } from '../../src/sandbox/accounts-file.ts';
import { plannedPublication } from '../../src/sandbox/planned-publication.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { quiet, readScript } from '../../src/sandbox/script.ts';
import { clip, shown } from '../../src/source/text.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';

export async function sandboxCommand(given: Given, { folder, say, ending }: Surroundings): Promise<Outcome> {
  const signal = ending();
  const sandbox = await startSandbox({
    port: numberOf(given, 'port', 4880, 0, 65_535),
    data: resolve(folder, given.text('data') ?? '.offerlane/sandbox'),
    clock: systemClock(
      numberOf(given, 'speed', 1, 0.001, 10_000_000),
      numberOf(given, 'since', Date.now(), 0, Date.now()),
    ),
    wall: systemClock(),
    accounts: (await fileOf(given, 'accounts', folder, readAccounts)) ?? anyone,
    script: (await fileOf(given, 'script', folder, readScript)) ?? quiet,
    decoded: sharpPictures.decoded,
    planned: plannedPublication,
    log: say,
  });
  say(greeting(sandbox.url));
  if (!signal.aborted)
    await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  await sandbox.close();
  return { output: '', status: 0 };
}

function numberOf(given: Given, option: string, unless: number, least: number, most: number): number {
  const text = given.text(option);
  const value = text === undefined ? unless : Number(text);
  if (text === '' || !(value >= least && value <= most))
    throw new Error(`--${option} is ${shown(text)}; it must be a number from ${least} to ${most}.`);
  return value;
}

async function fileOf<Content>(
  given: Given,
  option: string,
  folder: string,
  read: (file: string, bytes: Uint8Array) => Content,
): Promise<Content | undefined> {
  const file = given.text(option);
  if (file === undefined) return undefined;
  const bytes = await readFile(resolve(folder, file)).catch((cause: unknown) => {
    throw new Error(`--${option}: \`${clip(file, 200)}\` cannot be opened; name a file that is there.`, { cause });
  });
  return read(file, bytes);
}

/** How to point the commands at it. The credentials are any: without an accounts file it knows every application. */
function greeting(url: string): string {
  return `The sandbox is at ${url}. In another terminal:

  export OFFERLANE_MARKETPLACE_URL=${url}/rp/product-ingestion OFFERLANE_LOGIN_URL=${url}
  export OFFERLANE_PARTNER_CENTER_URL=${url}/v1.0/ingestion OFFERLANE_PUBLISHER_ID=1
  export AZURE_TENANT_ID=sandbox.example AZURE_CLIENT_ID=developer AZURE_CLIENT_SECRET=sandbox
`;
}
