/** The sandbox: a marketplace of one's own, behind the addresses of the real one. */
import { randomUUID } from 'node:crypto';
import type { PictureFacts } from '../measure/picture/picture-facts.ts';
import { clip } from '../source/text.ts';
import type { Accounts } from './accounts.ts';
import { ownAsset, servedAsset } from './asset-address.ts';
import { type Answer, type Call, refusal } from './call.ts';
import { type DataFolder, dataFolder } from './data-folder.ts';
import { httpServer, type Reply } from './http-server.ts';
import type { Decoder } from './intake.ts';
import type { Script } from './interference.ts';
import { ledger } from './ledger.ts';
import { type Log, openLog } from './log.ts';
import type { Publication, PublicationRequest } from './publication.ts';
import type { Context } from './route.ts';
import { answered } from './routes.ts';
import type { State, Surroundings } from './state.ts';
import { toldSteps } from './told-steps.ts';
import { cancelled, configured, editedInPortal, type Writing } from './writes.ts';

export interface SandboxOptions {
  /** On 127.0.0.1; 0 for any that is free. */
  readonly port: number;
  /** The folder that keeps its state. */
  readonly data: string;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
  /** The time of tokens, which last as long however fast the other runs; the other unless said. */
  readonly wall?: { now(): number };
  readonly accounts: Accounts;
  readonly script: Script;
  /** Decodes pictures, so that certification can look at them; it does not without. */
  readonly decoded?: Decoder;
  readonly planned: (request: PublicationRequest) => Publication;
  /** Is told of each call, a line for each, and of what else is worth a word. Nothing secret is in it. */
  readonly log: (line: string) => void;
}

export interface Sandbox {
  readonly url: string;
  readonly port: number;
  /** The marketplace as it is now. */
  readonly state: () => State;
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox on a folder, from where it was left. Throws where the folder is used by another one, its log cannot be
 * read, or the port is taken.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const folder = dataFolder(options.data);
  let log: Log | undefined;
  try {
    log = openLog(folder.path);
    return await opened(options, folder, log);
  } catch (error) {
    log?.close();
    folder.release();
    throw error;
  }
}

async function opened(options: SandboxOptions, folder: DataFolder, log: Log): Promise<Sandbox> {
  const { accounts, script, planned, decoded, clock, wall = clock } = options;
  const around: Surroundings = {
    planned,
    asset: (url) => folder.bytes(ownAsset(url) ?? ''),
    looked: (url) => (folder.measured(ownAsset(url) ?? '') ?? []) as readonly PictureFacts[],
  };
  const book = ledger(log, clock, around);
  const writing: Writing = { ledger: book, folder, script, accounts, decoded };
  if (log.torn) options.log('the last line of the log was cut short and is gone; nobody was told that it was written');
  let base = '';
  let turn = 0;
  let told = book.now().now;

  const contextOf = (call: Call): Context => {
    const state = book.now();
    const assetUrl = (stored: string) => servedAsset(stored, base, folder.key, state.now);
    turn += 1;
    return {
      state,
      call,
      base,
      turn,
      view: { ceiling: call.query.get('$version'), assetUrl },
      gate: { key: folder.key, accounts, now: wall.now() },
      configure: (resources) => configured(writing, resources),
      cancel: (job) => cancelled(writing, job),
      asset: folder.bytes,
      trace: randomUUID(),
    };
  };

  const reply = async (call: Call): Promise<Reply> => {
    const state = book.now();
    const { now } = state;
    for (const line of toldSteps(state, told)) options.log(line);
    told = now;
    for (const edit of script.portalEdits(now)) await editedInPortal(writing, edit);
    const { answer: scripted, delay = 0 } = script.interfere({ ...call, now }) ?? {};
    const answer = scripted ?? (await answered(contextOf(call)));
    options.log(`${call.method} ${clip(call.path, 200)} ${answer.status}${scripted === undefined ? '' : ' (script)'}`);
    return { answer, delay };
  };

  const server = await httpServer(options.port, (call) =>
    reply(call).catch((error: unknown): Reply => {
      options.log(`${call.method} ${clip(call.path, 200)} 500 ${clip(String(error), 300)}`);
      return { answer: internal, delay: 0 };
    }),
  );
  base = `http://127.0.0.1:${server.port}`;
  return {
    url: base,
    port: server.port,
    state: book.now,
    close: async () => {
      await server.close();
      log.close();
      folder.release();
    },
  };
}

const internal: Answer = refusal(500, 'The sandbox failed; its own output says why');
