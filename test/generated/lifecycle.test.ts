/** Writes docs/lifecycle.md when run with --update, and holds it to the tables otherwise. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { productStates, pullStates } from '../../schemas/records.ts';
import { productLaw } from '../../src/lifecycle/product-law.ts';
import { productFacets } from '../../src/lifecycle/product-situation.ts';
import { pullFacets, pullLaw } from '../../src/lifecycle/pull-law.ts';
import type { Facets, Row } from '../../src/lifecycle/table.ts';

const page = join(import.meta.dirname, '../../docs/lifecycle.md');

const stateSays: Readonly<Record<(typeof productStates)[number], string>> = {
  resting: 'nothing of ours is under way',
  drafting: 'the draft is made what the offer says',
  certifying: 'the marketplace validates, certifies and makes the preview',
  attention: 'the marketplace refused it; a change is needed',
  preview: 'certified and in preview, until the merge',
  goingLive: 'the marketplace publishes it',
  cancelling: 'the marketplace is cancelling the publication',
  stalled: 'a person must look at it in Partner Center',
};

const pullSays: Readonly<Record<(typeof pullStates)[number], string>> = {
  unstaged: 'not asked for yet',
  queued: 'asked for; another pull request may have the offer',
  staging: 'on its way to the preview',
  attention: 'the marketplace asks for a change',
  ready: 'certified and in preview: merging publishes exactly this',
  stale: 'the offer has changed since it was asked for',
  releasing: 'merged, and on its way to live',
  live: 'what is served is what was merged, or is here',
  notLive: 'merged, and not live',
  withdrawn: 'cancelled, or closed without merging',
  stalled: 'a person must look at it in Partner Center',
};

type AnyRow = Row<string, Facets, string>;

function table(rows: readonly AnyRow[]): string {
  const lines = rows.map(({ id, from, when, to, do: effect, look, says }) => {
    const states = from === 'any' ? 'any' : from.join(', ');
    const conditions = Object.entries(when).map(([facet, values]) => `${facet}: ${values?.join(' or ')}`);
    return `| \`${id}\` | ${states} | ${conditions.join('; ') || 'else'} | ${to ?? 'stays'} | ${effect ?? ''} | ${look ?? ''} | ${says} |`;
  });
  return ['| row | from | when | to | does | looks again | says |', '|---|---|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

function diagram(rows: readonly AnyRow[]): string {
  const edges = new Map<string, string[]>();
  for (const { id, from, to } of rows) {
    if (from === 'any' || to === undefined) continue;
    for (const state of from) {
      if (state === to) continue;
      const key = `${state} --> ${to}`;
      edges.set(key, [...(edges.get(key) ?? []), id]);
    }
  }
  const lines = [...edges].map(([edge, ids]) => `  ${edge}: ${ids.join(', ')}`);
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> resting', ...lines, '```'].join('\n');
}

/** States of an offer in a pull request follow from what is seen, not from where it comes from: by life and Claim. */
function pullDiagram(): string {
  const groups = ['open', 'merged', 'closed'].map((life) => {
    const states = pullLaw.filter(({ when }) => when.life === undefined || when.life.some((one) => one === life));
    const reached = [...new Set(states.flatMap(({ to }) => to ?? []))].filter(
      (state) => life === 'open' || state !== 'unstaged',
    );
    const own =
      life === 'open' ? reached.filter((state) => !['releasing', 'notLive'].includes(state)) : reachedOnly(life);
    return `  state ${life} {\n${own.map((state) => `    ${life}_${state}: ${state}`).join('\n')}\n  }`;
  });
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> open',
    ...groups,
    '  open --> merged',
    '  open --> closed',
    '  closed --> open',
    '```',
  ].join('\n');
}

const reachedOnly = (life: string) => [
  ...new Set(pullLaw.filter(({ when }) => when.life?.some((one) => one === life)).flatMap(({ to }) => to ?? [])),
];

const list = (says: Readonly<Record<string, string>>) =>
  Object.entries(says)
    .map(([state, text]) => `| \`${state}\` | ${text} |`)
    .join('\n');

const facets = (all: Facets) =>
  Object.entries(all)
    .map(([facet, values]) => `| ${facet} | ${values.join(', ')} |`)
    .join('\n');

test('docs/lifecycle.md is what the tables say', async () => {
  const text = `# The lifecycle

What happens to an offer is decided by two tables, one for the Product in the marketplace and one for the offer in a pull request. A turn
looks at what there is, folds it into a few facets, and takes the first row that fits. This page is made of the tables (\`npm run generate\`).

## The Product

${diagram(productLaw)}

| state | |
|---|---|
${list(stateSays)}

| facet | values |
|---|---|
${facets(productFacets)}

${table(productLaw)}

## The offer in a pull request

${pullDiagram()}

| state | |
|---|---|
${list(pullSays)}

| facet | values |
|---|---|
${facets(pullFacets)}

${table(pullLaw)}
`;
  await expect(text).toMatchFileSnapshot(page);
});
