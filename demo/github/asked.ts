/** A request with what answers are made of, and what a route is. */
import type * as z from 'zod';
import type { Actor } from './actor-of.ts';
import type { Operation } from './operations.ts';
import { invalid, notFound, Refused } from './refused.ts';
import {
  type Access,
  type Account,
  type Installation,
  type Issue,
  type Repository,
  type Role,
  roles,
  type World,
} from './state.ts';
import { isPull, type PullIssue } from './views/pull.ts';

export interface Answer {
  readonly status: number;
  /** Written as JSON; bytes and texts as they are; nothing where undefined. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is described and let in. */
export interface Asked {
  readonly world: World;
  readonly actor: Actor;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
  /** The whole address, for links to other pages of a list. */
  readonly address: URL;
}

/** Of a repository, whose reader the actor is. */
export interface AskedOfRepository extends Asked {
  readonly repository: Repository;
}

export type Route =
  | { readonly of: 'app'; readonly answer: (asked: Asked) => Answer | Promise<Answer> }
  | { readonly of: 'anyone'; readonly answer: (asked: Asked) => Answer | Promise<Answer> }
  | {
      readonly of: 'installation';
      readonly answer: (asked: Asked, installation: Installation) => Answer | Promise<Answer>;
    }
  | {
      readonly of: 'repository';
      /** What an App needs, one of these; an App alone may ask where there is no role. */
      readonly permissions: readonly string[];
      readonly access: Access;
      readonly role: Role | undefined;
      readonly answer: (asked: AskedOfRepository) => Answer | Promise<Answer>;
    };

export type Routes = Partial<Readonly<Record<Operation, Route>>>;

/** A route of a repository. Persons need a role for it, Apps one of the permissions. */
export function reads(
  permissions: string | readonly string[],
  answer: (asked: AskedOfRepository) => Answer | Promise<Answer>,
  role: Role = 'read',
): Route {
  return { of: 'repository', permissions: [permissions].flat(), access: 'read', role, answer };
}

export function writes(
  permissions: string | readonly string[],
  role: Role | undefined,
  answer: (asked: AskedOfRepository) => Answer | Promise<Answer>,
): Route {
  return { of: 'repository', permissions: [permissions].flat(), access: 'write', role, answer };
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** The account of whoever asks. Throws for one who has none. */
export function accountOf(actor: Actor): Account {
  if (actor.kind === 'person' || actor.kind === 'installation') return actor.account;
  throw new Refused(401, 'Requires authentication');
}

export function byApp(actor: Actor): boolean {
  return actor.kind === 'installation';
}

export function roleOf(repository: Repository, login: string): Role {
  return repository.people.get(login.toLowerCase()) ?? (repository.private ? 'none' : 'read');
}

export function atLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

export function issueOf({ repository, params }: AskedOfRepository): Issue {
  const issue = repository.issues.get(Number(params.issue_number));
  if (issue === undefined) throw notFound();
  return issue;
}

export function pullOf({ repository, params }: AskedOfRepository): PullIssue {
  const issue = repository.issues.get(Number(params.pull_number));
  if (!isPull(issue)) throw notFound();
  return issue;
}

/** A body that the description let through, read. */
export function bodyAs<Body extends z.ZodType>(asked: Asked, body: Body): z.infer<Body> {
  const read = body.safeParse(asked.body ?? {});
  if (read.success) return read.data;
  throw invalid(...read.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: 'invalid', message })));
}

/** A page of a list, with links to the others. */
export function paged<Item>(asked: Asked, items: readonly Item[], view: (items: readonly Item[]) => unknown): Answer {
  const number = (name: string, unless: number) => {
    const given = Number(asked.query.get(name) ?? unless);
    return Number.isInteger(given) && given > 0 ? given : unless;
  };
  const size = Math.min(number('per_page', 30), 100);
  const page = number('page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string) => {
    const address = new URL(asked.address);
    address.searchParams.set('page', String(to));
    return `<${address}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    ...ok(view(items.slice((page - 1) * size, page * size))),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}

export function notFoundUnless<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw notFound();
  return thing;
}
