/** Prices by the number of cores (Cloud Partner Portal API, setting price; the list is open, for Microsoft adds sizes). */
import { enteredPrices } from './entered-prices.ts';

const counts = [1, 2, 4, 6, 8, 10, 12, 16, 20, 24, 32, 36, 40, 44, 48, 60, 64, 72, 80, 96, 120, 128, 208, 416];

/** The keys of all sizes known, the smallest first. */
export const coreSizes: readonly string[] = ['sharedcore', ...counts.map((count) => `${count}core`)];

/** How many cores a key stands for; less than one for a shared core. */
export const cores = (size: string) => (size === 'sharedcore' ? 0.5 : Number.parseInt(size, 10));

/** The price lists of a plan whose keys are sizes. */
export const bySize = (plan: Parameters<typeof enteredPrices>[0]) =>
  enteredPrices(plan).filter(({ at }) => at.length > 2);
