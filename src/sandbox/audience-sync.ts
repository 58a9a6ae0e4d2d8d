/** Private audiences, which are changed in draft, preview and live at once, without a publication. */
import * as z from 'zod';
import type { Edit } from './edit.ts';
import { type Problem, problem } from './problem.ts';
import { Audience, Audiences } from './resource-schemas/values.ts';
import { liveOf, type ProductState, previewOf, type Resources } from './state.ts';

const Change = z.looseObject({
  add: z.array(Audience).default([]),
  remove: z.array(Audience).default([]),
});

/** The product after `price-and-availability-update-private-audiences`. */
export function synced({ posted, product }: Edit): ProductState | Problem {
  const id = `price-and-availability-plan/${String(posted.plan).slice('plan/'.length)}`;
  const plan = product.draft.get(id);
  if (plan?.audience !== 'private')
    return problem('businessValidationError', 'Only a plan with a private audience has one to be updated');
  const change = Change.parse(posted.privateAudiences);
  const live = liveOf(product);
  const known = new Set(audiencesOf(live?.resources, id).map(({ type }) => type));
  const kind = change.add.find(({ type }) => live?.resources.has(id) === true && !known.has(type));
  if (kind !== undefined)
    return problem('businessValidationError', `A first audience of type ${kind.type} takes a full publication`);
  const after = (resources: Resources): Resources => {
    const old = resources.get(id);
    if (old === undefined) return resources;
    const privateAudiences = changed(audiencesOf(resources, id), change);
    return new Map(resources).set(id, { ...old, privateAudiences });
  };
  const shown = [live, previewOf(product)];
  const publishings = product.publishings.map((one) =>
    shown.includes(one) ? { ...one, resources: after(one.resources) } : one,
  );
  return { ...product, draft: after(product.draft), publishings };
}

const audiencesOf = (resources: Resources | undefined, id: string) =>
  Audiences.parse(resources?.get(id)?.privateAudiences ?? []) ?? [];

function changed(audiences: readonly Audience[], { add, remove }: z.infer<typeof Change>): readonly Audience[] {
  const same = (a: Audience, b: Audience) => a.type === b.type && a.id === b.id;
  const kept = audiences.filter((one) => ![...add, ...remove].some((other) => same(one, other)));
  return [...kept, ...add];
}
