/** The headers in which GitHub tells how many requests are left in the hour. Nothing is refused for them; faults do that. */

const hourly = 5000;
const hour = 3_600_000;

/** Counts by actors, in hours of real time, for clients reckon with their own clocks. */
export function rateLimit(): (actor: string) => Readonly<Record<string, string>> {
  const used = new Map<string, { readonly until: number; readonly count: number }>();
  return (actor) => {
    const known = used.get(actor);
    const fresh = known === undefined || known.until <= Date.now();
    const now = fresh ? { until: Date.now() + hour, count: 1 } : { ...known, count: known.count + 1 };
    used.set(actor, now);
    return {
      'x-ratelimit-limit': String(hourly),
      'x-ratelimit-remaining': String(Math.max(0, hourly - now.count)),
      'x-ratelimit-used': String(now.count),
      'x-ratelimit-reset': String(Math.ceil(now.until / 1000)),
      'x-ratelimit-resource': 'core',
    };
  };
}
