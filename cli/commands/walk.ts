/** `offerlane stage`, `go-live`, `cancel`, `stop-sell` and `restore`. */

import { askingNow } from '../../src/adapters/addresses/asking.ts';
import { redacted } from '../../src/adapters/bound-secrets.ts';
import { unspoken } from '../../src/ingestion/product-type.ts';
import { cancel, portal } from '../../src/operations/cancel.ts';
import { type CompiledOffer, compiledOffer } from '../../src/operations/compiled-offer.ts';
import { goLive } from '../../src/operations/go-live.ts';
import { readOffer } from '../../src/operations/read.ts';
import { stage } from '../../src/operations/stage.ts';
import { restore, stopSell } from '../../src/operations/stop-sell.ts';
import type { Outcome as Ended, News, Walk } from '../../src/operations/walk.ts';
import { changeLines } from '../../src/render/offer-changes.ts';
import { text } from '../../src/render/text.ts';
import { askedLine, errorLine, stepLine, writingLine } from '../../src/render/walk.ts';
import { digest } from '../../src/source/digest.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { attemptsOf, marketplaceOf, sandboxed, secretValues, walkOf } from '../marketplace.ts';
import { offerAt } from '../offers.ts';
import { stepNews } from '../step-news.ts';
import { judge } from '../wire.ts';

export async function stageCommand(given: Given, around: Surroundings): Promise<Outcome> {
  const overwriteDraft = given.flag('overwrite-draft');
  const act = (walk: Walk, offer: CompiledOffer, { digest, wait }: Asked) =>
    stage(walk, offer, { digest, wait, overwriteDraft });
  return await walked(given, around, act, true);
}

export async function goLiveCommand(given: Given, around: Surroundings): Promise<Outcome> {
  return await walked(given, around, goLive);
}

export async function stopSellCommand(given: Given, around: Surroundings): Promise<Outcome> {
  const [word = ''] = given.words;
  if (!given.flag('yes'))
    throw new Error(
      `\`offerlane stop-sell\` takes ${word} out of sale for all customers; those who have it keep it. Run it again with --yes if that is meant.`,
    );
  return await walked(given, around, stopSell);
}

export async function restoreCommand(given: Given, around: Surroundings): Promise<Outcome> {
  return await walked(given, around, restore);
}

export async function cancelCommand(given: Given, around: Surroundings): Promise<Outcome> {
  const { publisher, offer } = await offerAt(around.folder, given.words[0] ?? '');
  const attempts = attemptsOf(around, publisher);
  const ended = await cancel({ marketplace: marketplaceOf(around), attempts }, offer.id, given.text('job'));
  if (ended.kind === 'done') return { output: `The publication of ${offer.id} is cancelled.\n`, status: 0 };
  return told(ended, offer.id);
}

interface Asked {
  readonly digest: string;
  readonly wait: boolean;
}

/** Judges an offer, with what it names where it is to be staged, and walks it where it is fit. */
async function walked(
  given: Given,
  around: Surroundings,
  act: (walk: Walk, offer: CompiledOffer, asked: Asked) => Promise<Ended>,
  stages = false,
): Promise<Outcome> {
  const found = await offerAt(around.folder, given.words[0] ?? '');
  const { publisher, tree, offer, account } = found;
  const judgement = await judge(publisher, [offer.folder], undefined, true);
  if (judgement.offers.some(({ fit }) => !fit)) return { output: text([judgement]), status: 1 };
  const source = await readOffer(tree, offer);
  const reason = unspoken[source.type];
  if (reason !== undefined) return { output: `${reason}\n`, status: 1 };
  if (stages && !sandboxed(around)) {
    const seen = await judge(publisher, [offer.folder], undefined, true, { afar: askingNow(around.environment) });
    if (seen.offers.some(({ fit }) => !fit)) return { output: text([seen]), status: 1 };
  }
  const compiled = compiledOffer(source);
  const secrets = secretValues(around.environment);
  const tell = (news: News) => around.say(redacted(newsLine(news), secrets));
  await using walk = await walkOf(around, found, compiled, tell);
  try {
    const ended = await act(walk, compiled, { digest: digest(account, compiled.source), wait: !given.flag('no-wait') });
    const { output, status } = told(ended, offer.id);
    return { output: redacted(output, secrets), status };
  } catch (error) {
    if (error instanceof Error) error.message = redacted(error.message, secrets);
    throw error;
  }
}

function newsLine(news: News): string {
  switch (news.kind) {
    case 'writing':
      return writingLine(news.resources, news.class);
    case 'written':
      return 'The draft is as the offer says.';
    case 'asked':
      return askedLine(news.target, news.job);
    case 'adopted':
      return `Goes on with submission ${news.submission}, which an earlier run asked for.`;
    case 'step':
      return stepLine(stepNews(news.step));
  }
}

function told(ended: Ended, id: string): Outcome {
  switch (ended.kind) {
    case 'done': {
      const at = ended.submission === undefined ? '' : ` (submission ${ended.submission})`;
      return { output: `Done${at}: ${portal(ended.product)}\n`, status: 0 };
    }
    case 'accepted':
      return { output: `\`offerlane status ${id}\` tells where it is.\n`, status: 0 };
    case 'unchanged':
      return { output: `${id} is in ${ended.target} as it is here; nothing was asked for.\n`, status: 0 };
    case 'refused':
      return { output: `${[ended.reason, ...changeLines(ended.changes ?? [])].join('\n')}\n`, status: 1 };
    case 'failed': {
      const heads = {
        draft: `The marketplace does not take the draft of ${id}:`,
        certification: `${id} failed certification:`,
        publication: `The publication of ${id} failed:`,
      };
      const errors = ended.errors.map(({ place, code, message }) => `  ${errorLine(place, code, message)}`);
      const report = ended.report === undefined ? [] : ['', 'The report says:', ended.report.trim()];
      return { output: `${[heads[ended.what], ...errors, ...report].join('\n')}\n`, status: 1 };
    }
  }
}
