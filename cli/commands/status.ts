/** `offerlane status` */
import { systemClock } from '../../src/adapters/system-clock.ts';
import { publications, submissionNumber } from '../../src/ingestion/submission.ts';
import { portal } from '../../src/operations/cancel.ts';
import { type OfferStanding, offerStanding } from '../../src/operations/offer-standing.ts';
import { moment, stepLine } from '../../src/render/walk.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { attemptsOf, marketplaceOf } from '../marketplace.ts';
import { offerAt, offersAt } from '../offers.ts';
import { oneOf } from '../one-of.ts';
import { stepNews } from '../step-news.ts';

const formats = ['text', 'json'] as const;

export async function statusCommand(given: Given, around: Surroundings): Promise<Outcome> {
  const format = oneOf(formats, 'format', given);
  const { publisher, offers } = await offersAt(around.folder);
  const named = await Promise.all(given.words.map(async (word) => (await offerAt(around.folder, word)).offer));
  const clock = systemClock();
  const marketplace = marketplaceOf(around, clock);
  const attempts = attemptsOf(around, publisher);
  const found: OfferStanding[] = [];
  for (const { id } of given.words.length > 0 ? named : offers)
    found.push(await offerStanding({ marketplace, attempts, clock }, id));
  const output = format === 'json' ? JSON.stringify(found, undefined, 2) : found.flatMap(lines).join('\n');
  return { output: `${output}\n`, status: 0 };
}

function lines({ id, product, status, submissions, steps, attempt }: OfferStanding): readonly string[] {
  if (product === undefined) return [`${id}: not in the marketplace yet.`];
  const own = publications(submissions).map((one) => {
    const state = one.status === 'completed' ? one.result : one.status;
    return `  ${moment(one.created)}  ${one.target.targetType}: ${state ?? 'unknown'} (submission ${submissionNumber(one)})`;
  });
  const job = attempt?.result === 'pending' && attempt.job !== undefined ? [`  job ${attempt.job}`] : [];
  const told = steps.filter(({ start }) => start !== undefined).map((step) => `  ${stepLine(stepNews(step))}`);
  return [`${id}: ${status}.`, ...own, ...told, ...job, `  ${portal(product.id)}`];
}
