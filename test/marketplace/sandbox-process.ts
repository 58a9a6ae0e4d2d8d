/** The sandbox as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const main = join(import.meta.dirname, '../../dist/offerlane.mjs');

export interface SandboxProcess extends AsyncDisposable {
  readonly url: string;
  readonly data: string;
  readonly lines: readonly string[];
  /** Ends it with a signal, and waits until it is gone. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** Starts `offerlane sandbox` on a folder, a new one unless named, and waits until it answers. */
export async function sandboxProcess(words: readonly string[] = [], data?: string): Promise<SandboxProcess> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'offerlane-sandbox-'));
  const child = spawn(process.execPath, [main, 'sandbox', '--port', '0', '--data', folder, ...words]);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines: string[] = [];
  const url = await started(child, lines);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await gone;
  };
  return {
    url,
    data: folder,
    lines,
    end,
    [Symbol.asyncDispose]: async () => {
      await end('SIGKILL');
      if (data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function started(child: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.on('data', (chunk) => {
      told += chunk;
      lines.push(...String(chunk).split('\n'));
      const url = /The sandbox is at (http:\S+)\. /.exec(told)?.[1];
      if (url !== undefined) resolve(url);
    });
    let words = '';
    child.stderr?.on('data', (chunk) => {
      words += chunk;
    });
    child.once('close', () => reject(new Error(words)));
  });
}

/** What points the command line at a sandbox. */
export function pointedAt(url: string): Readonly<Record<string, string>> {
  return {
    OFFERLANE_MARKETPLACE_URL: `${url}/rp/product-ingestion`,
    OFFERLANE_LOGIN_URL: url,
    OFFERLANE_PARTNER_CENTER_URL: `${url}/v1.0/ingestion`,
    OFFERLANE_PUBLISHER_ID: '1',
    AZURE_TENANT_ID: 'sandbox.example',
    AZURE_CLIENT_ID: 'developer',
    AZURE_CLIENT_SECRET: 'sandbox',
    OFFERLANE_POLL: '0.2',
  };
}
