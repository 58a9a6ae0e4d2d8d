/** The plans of an offer that could be read, by ID: the name of the plan's file. */
export function plansOf<Plan>(offer: {
  readonly plans?: Readonly<Record<string, Plan | undefined>> | undefined;
}): ReadonlyMap<string, Plan> {
  return new Map(Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => (plan === undefined ? [] : [[id, plan]])));
}
