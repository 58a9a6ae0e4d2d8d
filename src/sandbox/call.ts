/** A request and its answer, as the sandbox's parts see them. */
import type { ApiError } from '../ingestion/job.ts';

export interface Call {
  readonly method: string;
  /** Without the query, decoded, without a slash at its end. */
  readonly path: string;
  /** By names in lower case: clients spell `externalId` in three ways. */
  readonly query: ReadonlyMap<string, string>;
  /** By names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Written as JSON; bytes as they are. */
  readonly body: unknown;
}

export function done(body: unknown, status = 200): Answer {
  return { status, body };
}

const codes: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  408: 'requestTimeout',
  409: 'conflict',
  413: 'badRequest',
  423: 'locked',
  429: 'serviceUnavailable',
  500: 'internalServerError',
  501: 'notImplemented',
  503: 'serviceUnavailable',
};

/** An answer that is no success, in the shape of the API's errors (`response-error`). */
export function refusal(status: number, message: string, details: readonly ApiError[] = []): Answer {
  return { status, body: { error: { code: codes[status] ?? 'badRequest', message, details } } };
}

/** An answer to a request without a header that it needs, in the shape that v1.0 gave overnight (microsoft/AL-Go, issue 2278). */
export function headerRefusal(header: string, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  const type = 'https://tools.ietf.org/html/rfc9110#section-15.5.1';
  const title = 'One or more validation errors occurred.';
  return { status: 400, body: { errors: { [header]: [message] }, type, title, status: 400, ...more } };
}
