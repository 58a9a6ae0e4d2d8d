/** Walks a road with a bot that is killed at a point of it, and holds that it ends as it does without. */
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { aStory, type Seen, type StoreName, type Story, type Teller } from '../stories/a-story.ts';
import { theEnd } from '../stories/the-end.ts';
import { type Gate, gate, type Point } from './gate.ts';
import { type Road, type RoadName, roads, type Shown } from './roads.ts';

/** For so long, in milliseconds of the machine's time, the bot has nothing done when all is done. */
const calm = 600;

/** Answers the effects on the way. Throws where the end is another one. */
export async function walked(context: Teller, store: StoreName, name: RoadName, point?: Point): Promise<Gate> {
  const { script, shows, walk }: Road = roads[name];
  const kept = gate(point);
  const story = await aStory(context, { store, between: kept.between, ...(script && { script }) });
  context.onTestFinished(async () => kept[Symbol.asyncDispose]());
  const { bot } = story.world;
  kept.kill = async () => {
    await bot.end('SIGKILL');
    await bot.start();
  };
  const ended = await walk(story, point);
  const [number = 0] = story.pulls;
  await story.until(number, `it shows ${JSON.stringify(shows)}`, (seen) => isAsShown(seen, shows));
  await untilCalm(kept);
  context.expect(await shown(story, number)).toEqual(shows);
  await theEnd(story, { ...ended, troubled: true });
  return kept;
}

const Deployments = z.array(z.object({ environment: z.string() }).transform(({ environment }) => environment));

async function untilCalm({ effects, busy }: Gate): Promise<void> {
  let before = -1;
  while (before !== effects.length || busy()) {
    before = effects.length;
    await setTimeout(calm);
  }
}

function isAsShown({ check, comment, pull }: Seen, { check: wanted, title, labels }: Shown): boolean {
  return check === wanted && comment.includes(`${title}\n`) && String(pull.labels) === String(labels);
}

async function shown({ mira }: Story, number: number): Promise<Shown> {
  const [pull, comments, checks, deployments] = await Promise.all([
    mira.pull(number),
    mira.comments(number),
    mira.checks(number),
    mira.call('GET', '/deployments'),
  ]);
  return {
    check: String(checks[0]?.conclusion),
    title: comments.flatMap(({ body }) => body.split('\n').filter((line) => line.startsWith('### '))).join('\n'),
    labels: pull.labels,
    deployments: Deployments.parse(deployments).toReversed(),
  };
}
