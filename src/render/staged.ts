/** What staging an offer would mean, by the class of its change. */
import type { JudgedOffer } from '../../schemas/judgement.ts';
import type { ChangeClass, OfferType } from '../../schemas/words.ts';
import { shown } from '../source/text.ts';

/** What a change means for certification, and when that is skipped (seeds 000 and 002). Audiences are synced without a publication. */
export const certification: Readonly<Record<ChangeClass, string>> = {
  technical: 'is certified in full',
  commercial: 'changes what is sold and is certified in full',
  audience: 'changes its audience only, which is synced without certification',
  marketing: 'changes marketing only: certification is skipped where a version was certified before',
  none: 'changes nothing that the marketplace shows',
};

type Times = Partial<Record<ChangeClass, string>>;

const virtualMachine: Times = {
  technical: 'replication usually takes 24 to 48 hours, up to a week for large disks',
  commercial: 'replication usually takes 24 to 48 hours, up to a week for large disks',
  marketing: 'replication is faster than the usual 24 to 48 hours',
};

/** The usual times that the guides name: replication in seeds 000 and 002, automated validation in seed 003. */
const times: Readonly<Partial<Record<OfferType, Times>>> = {
  'virtual-machine': virtualMachine,
  'core-virtual-machine': virtualMachine,
  'software-as-a-service': {
    technical: 'the automated validation before it usually takes less than 25 minutes',
    commercial: 'the automated validation before it usually takes less than 25 minutes',
    marketing: 'automated validation usually takes less than 25 minutes',
  },
};

/** The rest of a sentence that begins with the offer; undefined where it is compared with nothing. */
export function staged({ type, change }: JudgedOffer): string | undefined {
  if (change === undefined) return undefined;
  const news = change.new ? 'is new and ' : '';
  const time = times[type]?.[change.class];
  return `${news}${certification[change.class]}${time === undefined ? '' : `; ${time}`}`;
}

/** What can never be taken back once the change is live: IDs, and a hero logo (seed 002). */
export function permanent({ id, change }: JudgedOffer): readonly string[] {
  if (change === undefined) return [];
  if (change.new) return [`the offer ID ${shown(id)} and the IDs of its plans`];
  return change.changes.flatMap(({ kind, path }) => {
    if (kind !== 'added') return [];
    if (path.length === 2 && path[0] === 'plans') return [`the plan ID ${shown(path[1])}`];
    return path.at(-2) === 'logos' && path.at(-1) === 'hero'
      ? [`the hero logo of ${shown(id)}, which can be replaced but not removed`]
      : [];
  });
}
