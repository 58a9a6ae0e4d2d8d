/** What the sandbox says of publications on its own output: each step that ended, and whether it judged there. */
import { clip } from '../source/text.ts';
import { apiTime } from './api-time.ts';
import { externalIdOf, rootOf, type State } from './state.ts';

/** Regions that images are replicated to, one after another. */
const regions = 60;

/** How many regions have an image, of a replication that runs from `start` to `end`. */
export function replicated(start: number, end: number, now: number): { readonly done: number; readonly of: number } {
  const share = Math.min(1, Math.max(0, (now - start) / (end - start)));
  return { done: Math.floor(share * regions), of: regions };
}

/** Lines about the steps that ended after a time, up to the state's, and about replications that run. */
export function toldSteps({ products, now }: State, after: number): readonly string[] {
  return [...products.values()].flatMap((product) =>
    product.publishings.flatMap(({ plan, target, state }) =>
      plan.steps.flatMap(({ phase, name, start, end, judged, note, failed }) => {
        const offer = `${apiTime(Math.min(end, now)).slice(0, 16)} ${clip(externalIdOf(rootOf(product)), 60)} (${target})`;
        if (state !== 'cancelled' && end > after && end <= now)
          return [
            `${offer} ${phase}: ${name} ${failed ? 'failed' : 'done'}, ${judged ? 'judged' : 'not judged'}: ${clip(note, 200)}`,
          ];
        if (name !== 'Replication' || state !== 'running' || now <= start || now >= end) return [];
        const { done, of } = replicated(start, end, now);
        return replicated(start, end, after).done === done
          ? []
          : [`${offer} ${phase}: ${name}, ${done} of ${of} regions`];
      }),
    ),
  );
}
