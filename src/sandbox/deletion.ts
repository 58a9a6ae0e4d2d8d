/** What `lifecycleState: deleted` does to a draft. */
import type { Edit } from './edit.ts';
import { type Problem, problem } from './problem.ts';
import { publishedIn, type Resources } from './state.ts';

/**
 * The draft without a resource and what belongs to it. A product or plan goes only while it was never published, to
 * preview or live; content goes from the draft, and from the marketplace with the next publication. A hero image that was
 * published stays ("Deploy your offer to the Azure Marketplace").
 */
export function withoutDeleted({ type, id, product, posted }: Edit): Resources | Problem {
  const before = product.draft;
  if (!before.has(id)) return problem('resourceNotFound', `There is no '${id}' to be deleted`);
  const published = publishedIn(product, id) !== undefined;
  const forever = type === 'plan' || posted.type === 'azureLogoHero';
  if (published && forever) return problem('invalidEntityStatus', `Cannot delete '${id}' as it is already published`);
  const plan = type === 'plan' ? id : undefined;
  return new Map([...before].filter(([key, resource]) => key !== id && (plan === undefined || resource.plan !== plan)));
}
