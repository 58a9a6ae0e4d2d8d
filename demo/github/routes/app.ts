/** The App, its installations, its tokens and its deliveries. */
import * as z from 'zod';
import { bodyAs, notFoundUnless, ok, paged, type Routes } from '../asked.ts';
import type { Deliveries, Delivery } from '../deliveries.ts';
import { installationToken } from '../installation-token.ts';
import { Refused } from '../refused.ts';
import type { Access, Grant, Repository, World } from '../state.ts';
import { appView, iso, type View } from '../views/account.ts';
import { installationView, permissionsView, repositoryView } from '../views/repository.ts';

const hour = 3_600_000;

const TokenBody = z.object({
  repositories: z.array(z.string()).optional(),
  repository_ids: z.array(z.number()).optional(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
});

export function appRoutes(deliveries: () => Deliveries): Routes {
  const installationAt = (world: World, id = '') =>
    notFoundUnless([...world.installations.values()].find((one) => String(one.id) === id));
  const deliveryAt = (id = '') => notFoundUnless(deliveries().log.find((one) => String(one.id) === id));
  return {
    'apps/get-authenticated': {
      of: 'app',
      answer: ({ world }) => ok({ ...appView(world), installations_count: world.installations.size }),
    },
    'apps/list-installations': {
      of: 'app',
      answer: (asked) =>
        paged(asked, [...asked.world.installations.values()], (page) =>
          page.map((one) => installationView(asked.world, one)),
        ),
    },
    'apps/get-installation': {
      of: 'app',
      answer: ({ world, params }) => ok(installationView(world, installationAt(world, params.installation_id))),
    },
    'apps/create-installation-access-token': {
      of: 'app',
      answer: (asked) => {
        const { world, params } = asked;
        const installation = installationAt(world, params.installation_id);
        const body = bodyAs(asked, TokenBody);
        const all = [...world.repositories.values()].filter((one) => one.installation === installation);
        const chosen = chosenRepositories(all, body);
        const grant = {
          installation,
          permissions: chosenPermissions(world.app.permissions, body.permissions),
          repositories: chosen?.map(({ id }) => id),
          expires: Date.now() + hour,
        };
        const token = installationToken(world.app);
        world.grants.set(token, grant);
        return ok(grantView(world, token, grant, chosen), 201);
      },
    },
    'apps/list-repos-accessible-to-installation': {
      of: 'installation',
      answer: (asked, installation) => {
        const { world, actor } = asked;
        const within = actor.kind === 'installation' ? actor.grant.repositories : undefined;
        const seen = [...world.repositories.values()].filter(
          (one) => one.installation === installation && (within?.includes(one.id) ?? true),
        );
        return paged(asked, seen, (page) => ({
          total_count: seen.length,
          repository_selection: 'selected',
          repositories: page.map((one) => ({ ...repositoryView(world, one), permissions: permissionsView('none') })),
        }));
      },
    },
    'apps/get-repo-installation': {
      of: 'repository',
      permissions: [],
      access: 'read',
      role: undefined,
      answer: ({ world, repository }) => ok(installationView(world, repository.installation)),
    },
    'apps/list-webhook-deliveries': {
      of: 'app',
      answer: (asked) => {
        const newest = [...deliveries().log].reverse();
        const cursor = asked.query.get('cursor');
        const from = cursor === null ? 0 : newest.findIndex((one) => `v1_${one.id}` === cursor);
        const size = Math.min(Number(asked.query.get('per_page') ?? 30), 100);
        const next = newest[Math.max(from, 0) + size];
        const address = new URL(asked.address);
        address.searchParams.set('cursor', `v1_${next?.id}`);
        return {
          ...ok(newest.slice(Math.max(from, 0), Math.max(from, 0) + size).map(deliveryInListView)),
          ...(next !== undefined && { headers: { link: `<${address}>; rel="next"` } }),
        };
      },
    },
    'apps/get-webhook-delivery': {
      of: 'app',
      answer: ({ params }) => {
        const one = deliveryAt(params.delivery_id);
        return ok({
          ...deliveryInListView(one),
          url: one.url,
          request: { headers: one.request.headers, payload: JSON.parse(one.request.body) },
          response: { headers: one.response.headers, payload: one.response.body },
        });
      },
    },
    'apps/redeliver-webhook-delivery': {
      of: 'app',
      answer: ({ params }) => {
        deliveries().again(deliveryAt(params.delivery_id));
        return ok({}, 202);
      },
    },
  };
}

function chosenRepositories(
  all: readonly Repository[],
  { repositories, repository_ids }: z.infer<typeof TokenBody>,
): readonly Repository[] | undefined {
  if (repositories === undefined && repository_ids === undefined) return undefined;
  const chosen = all.filter(
    ({ id, name }) => repositories?.includes(name) === true || repository_ids?.includes(id) === true,
  );
  if (chosen.length < (repositories?.length ?? 0) + (repository_ids?.length ?? 0))
    throw new Refused(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  return chosen;
}

type Permissions = Readonly<Record<string, Access>>;

function chosenPermissions(has: Permissions, wanted: Permissions | undefined): Permissions {
  if (wanted === undefined) return has;
  const more = Object.entries(wanted).filter(([name, access]) => !['write', access].includes(has[name] ?? ''));
  if (more.length > 0) throw new Refused(422, 'The permissions requested are not granted to this installation.');
  return { metadata: 'read', ...wanted };
}

function grantView(world: World, token: string, grant: Grant, chosen: readonly Repository[] | undefined): View {
  return {
    token,
    expires_at: iso(grant.expires),
    permissions: grant.permissions,
    repository_selection: 'selected',
    ...(chosen !== undefined && { repositories: chosen.map((one) => repositoryView(world, one)) }),
  };
}

function deliveryInListView({
  id,
  guid,
  deliveredAt,
  redelivery,
  duration,
  status,
  statusCode,
  event,
}: Delivery): View {
  return {
    id,
    guid,
    delivered_at: new Date(deliveredAt).toISOString(),
    redelivery,
    duration,
    status,
    status_code: statusCode,
    event: event.name,
    action: event.action ?? null,
    installation_id: event.installation.id,
    repository_id: event.repository?.id ?? null,
    throttled_at: null,
  };
}
