/** Stores as tests need them: each its own, copied from what is made once a run. */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { StorePlace } from '../../src/adapters/store/database.ts';
import { inDatabase } from './in-database.ts';

export interface Place<Settings extends StorePlace> {
  readonly settings: Settings;
  /** Removes it, once what was opened there is closed. */
  readonly dispose: () => Promise<void>;
}

/** Places of new stores, migrated and empty, by what is under them. */
export const stores = {
  pglite: async (): Promise<Place<{ readonly folder: string }>> => {
    const folder = mkdtempSync(join(tmpdir(), 'offerlane-store-'));
    cpSync(await template('folder'), folder, { recursive: true });
    return { settings: { folder }, dispose: async () => rmSync(folder, { recursive: true, force: true }) };
  },
  server: async (): Promise<Place<{ readonly url: string }>> => {
    const [url = '', name = ''] = (await template('server')).split(' ');
    const database = `offerlane_${randomUUID().replaceAll('-', '')}`;
    await commanded(url, `create database ${database} template ${name}`);
    return {
      settings: { url: inDatabase(url, database) },
      dispose: () => commanded(url, `drop database ${database} with (force)`),
    };
  },
};

async function template(kind: 'folder' | 'server'): Promise<string> {
  const answer = await fetch(`${inject('templates')}/${kind}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

async function commanded(url: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(command).finally(() => client.end());
}
