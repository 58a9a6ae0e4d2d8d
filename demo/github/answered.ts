/** The answer to a request: found among what is described, held against the description, let in, served. */

import { actorName, actorOf } from './actor-of.ts';
import { admitted } from './admission.ts';
import type { Answer, Routes } from './asked.ts';
import type { Oracle } from './openapi.ts';
import type { Operation } from './operations.ts';
import { type Fault, notFound, Refused, refusedBody } from './refused.ts';
import type { World } from './state.ts';

/** A request that the description refuses, or that nothing serves. */
export interface Refusal {
  readonly method: string;
  readonly path: string;
  readonly actor: string;
  readonly why: readonly string[];
}

export interface Call {
  readonly method: string;
  readonly address: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

export interface Answered {
  readonly answer: Answer;
  readonly actor: string;
  readonly operation: Operation | undefined;
}

export interface Serving {
  readonly world: World;
  readonly oracle: Oracle;
  readonly routes: Routes;
  readonly refused: (refusal: Refusal) => void;
}

export async function answered(serving: Serving, call: Call): Promise<Answered> {
  let actor = 'nobody';
  let operation: Operation | undefined;
  try {
    const { world, oracle, routes } = serving;
    const { method, address, headers } = call;
    const who = actorOf(world, headers.authorization);
    actor = actorName(who);
    const refuse = (...why: readonly string[]) =>
      serving.refused({ method, path: address.pathname + address.search, actor, why });
    const path = hidden(world, address.pathname);
    const found = oracle.find(method, path);
    const route = found === undefined ? undefined : routes[found.operation];
    if (found === undefined || route === undefined) {
      refuse('the double does not serve it');
      throw notFound();
    }
    operation = found.operation;
    const body = bodyOf(call);
    const faults = oracle.requestFaults(operation, address.searchParams, body);
    if (faults.length > 0) {
      refuse(...faults.map(({ message = '' }) => message));
      throw unprocessable(faults);
    }
    const accept = headers.accept ?? '';
    const asked = { world, actor: who, ...found, query: address.searchParams, body, accept, address };
    return { answer: await admitted(route, asked), actor, operation };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { answer: { status: error.status, body: refusedBody(error) }, actor, operation };
  }
}

/** `GET /repositories/{id}` is in no description, and GitHub's own links and redirects use it. */
function hidden({ repositories }: World, path: string): string {
  const [, id = '', rest = ''] = /^\/repositories\/(\d+)(.*)$/.exec(path) ?? [];
  const repository = repositories.get(Number(id));
  return repository === undefined ? path : `/repos/${repository.owner.login}/${repository.name}${rest}`;
}

function bodyOf({ text }: Call): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'Problems parsing JSON');
  }
}

const unprocessable = (faults: readonly Fault[]) =>
  new Refused(422, `Invalid request.\n\n${faults.map(({ message }) => message).join('\n')}`, faults);
