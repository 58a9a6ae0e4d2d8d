/** Who may ask what: the App, its installations by their permissions, people by their roles. */
import { type Answer, type Asked, type AskedOfRepository, accountOf, atLeast, type Route, roleOf } from './asked.ts';
import { notFound, Refused } from './refused.ts';
import type { Installation, Repository } from './state.ts';

/** The answer of a route, to one who may have it. */
export function admitted(route: Route, asked: Asked): Answer | Promise<Answer> {
  const { actor } = asked;
  if (route.of === 'anyone') return route.answer(asked);
  if (route.of === 'app') {
    if (actor.kind !== 'app') throw new Refused(401, 'A JSON web token could not be decoded');
    return route.answer(asked);
  }
  if (route.of === 'installation') return route.answer(asked, installationOf(asked));
  // The App itself may only ask where it is installed.
  if (actor.kind === 'app' && asked.operation !== 'apps/get-repo-installation')
    throw new Refused(401, 'A JSON web token could not be decoded');
  if (actor.kind !== 'app' && asked.operation === 'apps/get-repo-installation')
    throw new Refused(401, 'A JSON web token could not be decoded');
  const whole = { ...asked, repository: visible(asked) };
  assertAllowed(route, whole);
  return route.answer(whole);
}

function installationOf({ actor }: Asked): Installation {
  if (actor.kind === 'installation') return actor.grant.installation;
  throw new Refused(
    403,
    'You must authenticate with an installation access token in order to list repositories for an installation.',
  );
}

/** The repository, unless it is hidden from the actor: what one may not see is not there. */
function visible({ world, actor, params }: Asked): Repository {
  const { owner = '', repo = '' } = params;
  const found = [...world.repositories.values()].find(
    (one) => one.owner.login.toLowerCase() === owner.toLowerCase() && one.name.toLowerCase() === repo.toLowerCase(),
  );
  if (found === undefined) throw notFound();
  const seen =
    !found.private ||
    actor.kind === 'app' ||
    (actor.kind === 'person' && roleOf(found, actor.account.login) !== 'none') ||
    (actor.kind === 'installation' && granted(found, actor));
  if (!seen) throw notFound();
  return found;
}

function granted(
  repository: Repository,
  { grant }: Extract<Asked['actor'], { readonly kind: 'installation' }>,
): boolean {
  return repository.installation === grant.installation && (grant.repositories?.includes(repository.id) ?? true);
}

function assertAllowed(route: Extract<Route, { readonly of: 'repository' }>, asked: AskedOfRepository): void {
  const { actor, repository } = asked;
  const { permissions, access, role } = route;
  if (actor.kind === 'app') return;
  if (actor.kind === 'installation') {
    const has = permissions.some((name) => ['write', access].includes(actor.grant.permissions[name] ?? ''));
    if (!granted(repository, actor) || !has) throw new Refused(403, 'Resource not accessible by integration');
    return;
  }
  if (actor.kind === 'nobody') {
    if (access === 'write' || repository.private) throw new Refused(401, 'Requires authentication');
    return;
  }
  if (role === undefined) throw new Refused(403, 'You must authenticate via a GitHub App.');
  const login = accountOf(actor).login;
  if (!atLeast(roleOf(repository, login), role)) throw new Refused(403, 'Must have admin rights to Repository.');
}
