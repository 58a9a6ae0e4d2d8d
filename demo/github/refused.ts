/** What GitHub answers instead of doing what it was asked, in its words. */

/** One error of a 422, as GitHub names it. */
export interface Fault {
  readonly resource?: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: unknown;
  readonly contexts?: unknown;
}

export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly errors: readonly (Fault | string)[] | undefined;

  constructor(status: number, message: string, errors?: readonly (Fault | string)[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export function notFound(message = 'Not Found'): Refused {
  return new Refused(404, message);
}

/** The answer to a body that is well formed and cannot be. */
export function invalid(...errors: readonly Fault[]): Refused {
  return new Refused(422, 'Validation Failed', errors);
}

export function refusedBody(refused: Refused): Readonly<Record<string, unknown>> {
  return {
    message: refused.message,
    ...(refused.errors !== undefined && { errors: refused.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(refused.status),
  };
}
