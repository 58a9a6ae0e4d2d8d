/** Makes a repository with its first commit, and puts the App on it. */
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { tellInstalled } from './events.ts';
import { gitRepository } from './git-repository.ts';
import { personalToken } from './installation-token.ts';
import type { Account, Installation, Repository, Role, World } from './state.ts';
import { emailOf } from './views/commit.ts';

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly id?: number;
  /** What is in the first commit on `main`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly people: Readonly<Record<string, Exclude<Role, 'none'>>>;
  readonly labels?: readonly { readonly name: string; readonly color?: string; readonly description?: string }[];
}

export async function newRepository(world: World, data: string, given: NewRepository): Promise<Repository> {
  const { owner: login, name, files, people, labels = [] } = given;
  const taken = [...world.repositories.values()].some((one) => one.owner.login === login && one.name === name);
  if (taken) throw new Error(`There is a repository ${login}/${name} already; name another.`);
  const owner = account(world, login, login in people ? 'User' : 'Organization');
  for (const person of Object.keys(people)) account(world, person, 'User');
  const known = world.installations.get(owner.id);
  const installation: Installation = known ?? { id: world.id(), account: owner, createdAt: world.now() };
  world.installations.set(owner.id, installation);
  const git = await gitRepository(join(data, login, `${name}.git`));
  const now = world.now();
  const repository: Repository = {
    ...{ id: given.id ?? world.id(), owner, name, private: given.private ?? false, installation, git },
    people: new Map(Object.entries(people).map(([person, role]) => [person.toLowerCase(), role])),
    labels: new Map(
      labels.map(({ name: label, color = 'ededed', description = null }) => [
        label.toLowerCase(),
        { id: world.id(), name: label, color, description },
      ]),
    ),
    ...{ issues: new Map(), comments: new Map(), checks: new Map(), suites: new Map(), deployments: new Map() },
    ...{ createdAt: now, updatedAt: now, pushedAt: now },
  };
  const edits = await Promise.all(
    Object.entries(files).map(async ([path, content]) => ({
      ...{ path, mode: '100644' },
      sha: await git.writeBlob(Buffer.from(content)),
    })),
  );
  const author = { name: owner.login, email: emailOf(owner), at: now };
  const tree = await git.writeTree(undefined, edits);
  const first = await git.writeCommit({ tree, parents: [], message: 'Initial commit', author, committer: author });
  await git.point('refs/heads/main', first);
  world.repositories.set(repository.id, repository);
  tellInstalled(world, repository, known === undefined);
  return repository;
}

function account(world: World, login: string, type: Account['type']): Account {
  const known = world.accounts.get(login.toLowerCase());
  if (known !== undefined) return known;
  const made: Account = { id: world.id(), login, type };
  world.accounts.set(login.toLowerCase(), made);
  if (type === 'User') world.personal.set(personalToken(), made);
  return made;
}
