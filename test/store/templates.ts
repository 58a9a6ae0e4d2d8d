/** What all tests of a run copy their stores from: made by the first that asks, once a run. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import type { StorePlace } from '../../src/adapters/store/database.ts';
import { embeddedPostgres } from './embedded-postgres.ts';
import { inDatabase } from './in-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for `/folder`, a store of PGlite, and `/server`, the URL of a server and a database's name. */
    readonly templates: string;
  }
}

/** Another name for each run, as a server may stay. */
const template = `offerlane_template_${process.pid}`;
/** Called by vitest before the first test; what it returns, after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'offerlane-stores-'));
  const undo: (() => Promise<void>)[] = [];
  let folder: Promise<string> | undefined;
  let server: Promise<string> | undefined;
  const answers: Readonly<Record<string, () => Promise<string>>> = {
    '/folder': () => (folder ??= folderTemplate(join(root, 'template'))),
    '/server': () => (server ??= serverTemplate(root, undo)),
  };
  const http = createServer((request, response) => {
    const answer = answers[request.url ?? ''] ?? (async () => '');
    answer().then(
      (text) => response.end(text),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await listening(http);
  project.provide('templates', `http://127.0.0.1:${port}`);
  return async () => {
    http.closeAllConnections();
    http.close();
    for (const each of undo.reverse()) await each();
    rmSync(root, { recursive: true, force: true });
  };
}

/** Imported when it is needed: most runs have no store in them. */
async function made(place: StorePlace): Promise<void> {
  const { openStore } = await import('../../src/adapters/store/open-store.ts');
  const trouble = (error: Error) => {
    throw error;
  };
  await (await openStore(place, { clock: { now: () => 0 }, trouble })).close();
}

async function folderTemplate(folder: string): Promise<string> {
  await made({ folder });
  return folder;
}

/** The URL of a server, and the name of the database in it that others are copied from. */
async function serverTemplate(root: string, undo: (() => Promise<void>)[]): Promise<string> {
  const url = process.env.DATABASE_URL ?? (await ownServer(root, undo));
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${template}`);
  undo.push(async () => {
    await client.query(`drop database ${template}`);
    await client.end();
  });
  await made({ url: inDatabase(url, template) });
  return `${url} ${template}`;
}

async function ownServer(root: string, undo: (() => Promise<void>)[]): Promise<string> {
  // PostgreSQL does not run as root; the user that it runs as has to reach its files.
  chmodSync(root, 0o755);
  const probe = createSocket();
  const port = await listening(probe);
  probe.close();
  const said: unknown[] = [];
  const EmbeddedPostgres = await embeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(root, 'server'),
    port,
    createPostgresUser: userInfo().uid === 0,
    // What a test leaves need not outlive the machine's power.
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories=', '-c', 'max_connections=300'],
    onLog: (text) => said.push(text),
    onError: (text) => said.push(text),
  });
  await server.initialise();
  await server.start().catch(() => {
    throw new Error(`PostgreSQL does not start: ${said.join('\n')}`);
  });
  undo.push(() => server.stop());
  return `postgres://postgres:password@127.0.0.1:${port}/postgres`;
}

function listening(server: ReturnType<typeof createSocket>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
