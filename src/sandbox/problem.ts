/** What keeps a resource from being written, and how a job tells of it. */
import type { ApiError, innerCodes, outerCodes, ResourceId } from '../ingestion/job.ts';
import type { Resource } from '../ingestion/resource.ts';
import { externalIdOf } from './state.ts';

export interface Problem {
  readonly code: (typeof innerCodes)[number];
  readonly message: string;
}

export function problem(code: Problem['code'], message: string): Problem {
  return { code, message };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

const outer: Partial<Record<Problem['code'], (typeof outerCodes)[number]>> = {
  productLocked: 'conflict',
  resourceNotFound: 'notFound',
};

/** The error of a job: little outside, the reason within, as clients of the real one report. */
export function jobError(resource: Resource, { code, message }: Problem): ApiError {
  const resourceId = calledBy(resource);
  const named = resourceId === undefined ? {} : { resourceId };
  return {
    code: outer[code] ?? 'badRequest',
    message: 'Invalid resource',
    ...named,
    details: [{ code, message, ...named, details: [] }],
  };
}

/** What the request called a resource by: its name within the request before all, which is what names are for. */
export function calledBy(resource: Resource): ResourceId | undefined {
  const { resourceName, id } = resource;
  if (resourceName !== undefined) return { resourceName };
  if (id !== undefined) return id;
  const externalId = externalIdOf(resource);
  return externalId === '' ? undefined : { externalId };
}
