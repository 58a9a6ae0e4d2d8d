/** Deprecation: what is sold no longer, now or on a day. */
import { apiDate, durationOf } from './api-time.ts';
import { DeprecationSchedule } from './resource-schemas/values.ts';

const hour = 3_600_000;

/** How long it takes by itself: 90 days for virtual machines, hours for others ("Update an existing offer"). */
const usual = (productType: string) => (/VirtualMachine$/i.test(productType) ? 90 * 24 * hour : 4 * hour);

/** The schedule with its day, which the marketplace says: after the offset that is asked for, or the usual time. */
export function schedule(asked: unknown, productType: string, now: number): DeprecationSchedule {
  const { dateOffset, ...rest } = DeprecationSchedule.parse(asked ?? {});
  const offset = dateOffset === undefined ? usual(productType) : durationOf(dateOffset);
  return { ...rest, ...(dateOffset !== undefined && { dateOffset }), date: apiDate(now + offset) };
}

/** What has a `lifecycleState` and a `deprecationSchedule`, or may have. */
export type Deprecable = Readonly<Record<string, unknown>>;

/** The schedule of a plan or image version: none unless it is deprecated, and then the one it has, or a new one. */
export function scheduleOf(
  { lifecycleState, deprecationSchedule }: Deprecable,
  before: Deprecable | undefined,
  productType: string,
  now: number,
): DeprecationSchedule | undefined {
  if (lifecycleState !== 'deprecated') return undefined;
  const kept = before?.lifecycleState === 'deprecated' ? before.deprecationSchedule : undefined;
  return kept === undefined ? schedule(deprecationSchedule, productType, now) : DeprecationSchedule.parse(kept);
}
