/** Repositories, people, and what people may do. */
import { notFoundUnless, ok, type Routes, reads, roleOf } from '../asked.ts';
import { accountView, publicUserView } from '../views/account.ts';
import { fullRepositoryView, permissionsView } from '../views/repository.ts';

export const repositoryRoutes: Routes = {
  'repos/get': reads('metadata', ({ world, repository, actor }) => {
    const role = actor.kind === 'person' ? roleOf(repository, actor.account.login) : 'none';
    const permissions = actor.kind === 'nobody' ? {} : { permissions: permissionsView(role) };
    return ok({ ...fullRepositoryView(world, repository), ...permissions });
  }),
  'repos/get-collaborator-permission-level': reads(
    'metadata',
    ({ world, repository, params }) => {
      const user = notFoundUnless(world.accounts.get((params.username ?? '').toLowerCase()));
      const role = roleOf(repository, user.login);
      // The old word has four values only; a non-collaborator of a public repository has read in both.
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      const view = { ...accountView(world, user), permissions: permissionsView(role), role_name: role };
      return ok({ permission, role_name: role, user: view });
    },
    'write',
  ),
  'users/get-by-username': {
    of: 'anyone',
    answer: ({ world, params }) =>
      ok(publicUserView(world, notFoundUnless(world.accounts.get((params.username ?? '').toLowerCase())))),
  },
};
