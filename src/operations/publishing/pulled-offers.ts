/** The offers that a pull request changes, judged as they would be after merging. */
import type { JudgedOffer, Judgement } from '../../../schemas/judgement.ts';
import { type PulledOffer, PulledOffers, type Repository } from '../../../schemas/records.ts';
import { permanentLines } from '../../render/staged.ts';
import type { Eyes } from '../eyes.ts';
import { validate } from '../validate.ts';
import { type Desk, isoTime } from './desk.ts';

/** How many errors are told one by one. */
const told = 5;

/** Those that differ between two commits. A judgement is kept for the day: commits do not change, and waivers end. */
export async function changedOffers(
  desk: Desk,
  repository: Repository,
  commit: string,
  base: string,
): Promise<readonly PulledOffer[]> {
  const today = day(desk);
  const key = `judged/${desk.release}/${repository.id}/${commit}/${base}/${today}`;
  return kept(desk, key, () => judged(desk, repository, commit, base, desk.eyes));
}

/** The same once what they name was asked, for a Request: once for each, for answers change. */
export async function askedOffers(
  desk: Desk,
  repository: Repository,
  commit: string,
  request: string,
): Promise<readonly PulledOffer[] | undefined> {
  const { afar } = desk;
  if (afar === undefined) return undefined;
  return kept(desk, `asked/${desk.release}/${request}/${commit}`, async () => {
    const { parents } = await desk.github.commit(repository, commit);
    return judged(desk, repository, commit, parents[0] ?? commit, { ...desk.eyes, afar: afar() });
  });
}

async function kept(
  desk: Desk,
  key: string,
  offers: () => Promise<readonly PulledOffer[]>,
): Promise<readonly PulledOffer[]> {
  const known = PulledOffers.safeParse(await desk.store.fact(key)).data;
  if (known !== undefined) return known;
  const found = await offers();
  await desk.store.learn(key, found);
  return found;
}

async function judged(desk: Desk, repository: Repository, commit: string, base: string, eyes: Eyes) {
  const tree = (sha: string) => desk.github.tree(repository, sha);
  const trees = { head: tree(commit), base: { tree: tree(base) } };
  return pulledOffers(await validate({ ...trees, root: '', paths: [], all: false, eyes, today: day(desk) }));
}

/** Offers in folders at a commit, whether or not they differ from anything. */
export async function offersIn(
  desk: Desk,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<readonly PulledOffer[]> {
  if (paths.length === 0) return [];
  const head = desk.github.tree(repository, commit);
  const asked = { head, base: undefined, root: '', paths, all: true, eyes: desk.eyes, today: day(desk) };
  return pulledOffers(await validate(asked));
}

const day = ({ clock }: Desk) => isoTime(clock.now()).slice(0, 'YYYY-MM-DD'.length);

function pulledOffers({ offers, findings }: Judgement): readonly PulledOffer[] {
  return offers.map((offer: JudgedOffer): PulledOffer => {
    const errors = findings.filter((one) => one.offer === offer.id && one.severity === 'error');
    return {
      id: offer.id,
      path: offer.path,
      type: offer.type,
      digest: offer.digest,
      class: offer.change?.class ?? 'none',
      fit: offer.fit,
      errors: errors.length,
      firstErrors: errors.slice(0, told).map(({ rule, message, file, line, column, endLine, endColumn }) => ({
        code: rule,
        message,
        place: { file, line, column, endLine, endColumn },
      })),
      ...(offer.cost?.usually !== undefined && { usually: offer.cost.usually }),
      ...(offer.cost && { touches: [...offer.cost.touches], permanent: [...permanentLines(offer)] }),
      ...(offer.cost && { checklist: offer.checklist.map(({ id, hash }) => ({ id, hash })) }),
    };
  });
}
