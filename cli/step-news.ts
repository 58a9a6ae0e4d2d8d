import type { WorkflowStep } from '../src/ports/marketplace.ts';
import type { StepNews } from '../src/render/walk.ts';

/** A step as it is told, with how long it took. */
export function stepNews(step: WorkflowStep): StepNews {
  const { start, end } = step;
  const took = start === undefined || end === undefined ? undefined : Date.parse(end) - Date.parse(start);
  return { ...step, took };
}
