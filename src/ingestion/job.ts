/** What the ingestion API tells of a request to configure: a job, its state and its errors. */
import * as z from 'zod';

export const outerCodes = [
  'badRequest',
  'unauthorized',
  'forbidden',
  'notFound',
  'methodNotAllowed',
  'requestTimeout',
  'conflict',
  'locked',
  'internalServerError',
  'notImplemented',
  'serviceUnavailable',
] as const;

export const innerCodes = [
  'businessValidationError',
  'collectionLimitExceeded',
  'invalidId',
  'invalidEntityStatus',
  'invalidRequest',
  'invalidResource',
  'invalidState',
  'notDeployed',
  'notSupported',
  'operationCanceled',
  'productLocked',
  'resourceNotFound',
  'schemaValidationError',
] as const;

/** How an error names its resource: a durable ID, or what the request called it by. */
export const ResourceId = z.union([
  z.string(),
  z.looseObject({ externalId: z.string() }),
  z.looseObject({ resourceName: z.string() }),
]);
export type ResourceId = z.infer<typeof ResourceId>;

/** An error, as HTTP answers and jobs have it. Codes are an open list, in either case (`conflict`, `Conflict`). */
export interface ApiError {
  readonly code: string;
  readonly message?: string | undefined;
  readonly resourceId?: ResourceId | undefined;
  readonly details?: readonly ApiError[] | undefined;
}
export const ApiError: z.ZodType<ApiError> = z.looseObject({
  code: z.string(),
  message: z.string().optional(),
  resourceId: ResourceId.optional(),
  get details() {
    return z.array(ApiError).optional();
  },
});

/** What errors and all within them say, outermost first and each once; the code of one that says nothing. */
export function errorMessages(errors: readonly ApiError[]): readonly string[] {
  const told = errors.flatMap(({ code, message = '', details = [] }) => [
    message.trim() || code,
    ...errorMessages(details),
  ]);
  return [...new Set(told)];
}

/** The body of an answer that is no success. */
export const ErrorBody = z.looseObject({ error: ApiError });

export const jobStatuses = ['notStarted', 'running', 'completed'] as const;
export const jobResults = ['pending', 'succeeded', 'failed', 'cancelled'] as const;

/** `configure-status`. A job that publishes runs for as long as the publication does. */
export const Job = z.looseObject({
  jobId: z.string().min(1),
  jobStatus: z.enum(jobStatuses),
  jobResult: z.enum(jobResults),
  jobStart: z.string().optional(),
  /** `0001-01-01T00:00:00` until it has ended. */
  jobEnd: z.string().optional(),
  resourceUri: z.string().optional(),
  errors: z.array(ApiError).default([]),
});
export type Job = z.infer<typeof Job>;

/**
 * Whether errors say that certification failed, which no retry mends: somewhere in them the state is invalid and
 * certification is named (the client that Red Hat publishes with looks for the same).
 */
export function certificationFailed(errors: readonly ApiError[]): boolean {
  return errors.some(
    ({ code, message = '', details = [] }) =>
      (code.toLowerCase() === 'invalidstate' && /certification/i.test(message)) || certificationFailed(details),
  );
}
