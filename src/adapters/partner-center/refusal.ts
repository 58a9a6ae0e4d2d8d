/** What is told of a request that is refused. */
import * as z from 'zod';
import { type ApiError, ErrorBody, errorMessages } from '../../ingestion/job.ts';
import { Refused, Stalled } from '../../ports/failure.ts';
import { clip } from '../../source/text.ts';
import { fitted, json, tellable } from './answer-body.ts';
import type { Answer } from './exchange.ts';

/**
 * The error for an answer that is no success, with all that the service says at any depth, and without the token that was
 * sent. A redirect is an error too: the token is for the address it is sent to.
 */
export function refusal(name: string, answer: Answer, token: string): Stalled {
  const { status, headers } = answer;
  if (status < 400) {
    const target = clip((headers.get('location') ?? '').split(/[?#]/)[0] ?? '', 200);
    return new Stalled(
      `${name} answered ${status} and points to \`${target}\`, which is not followed. Check the address in the environment.`,
    );
  }
  const errors = errorsOf(json(answer), token);
  const code = errors.length === 1 ? ` ${errors[0]?.code}` : '';
  const says = clip(errorMessages(errors).map(sentence).join(' '), 2000);
  return new Refused(
    [`${name} was refused (${status}${code}).`, says, advice[status]].filter(Boolean).join(' '),
    errors,
  );
}

/** The ways in which the two APIs write errors. */
const bodies = z.union([
  ErrorBody.transform(({ error }) => [error]),
  // v1.0: faults by the header or field they are about.
  z
    .looseObject({ errors: z.record(z.string(), z.array(z.string())) })
    .transform(({ errors }) =>
      Object.entries(errors).flatMap(([code, messages]) => messages.map((message) => ({ code, message }))),
    ),
  // v1.0: a text that starts with a code.
  z.string().transform((message) => [{ code: message.split(' ')[0] ?? '', message }]),
]);

function errorsOf(body: unknown, token: string): readonly ApiError[] {
  const told = z.preprocess((value) => tellable(value, [token]), bodies);
  const found = fitted<readonly ApiError[]>(body, told);
  return 'value' in found ? found.value : [];
}

const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`);

/** What usually mends it. */
const advice: Readonly<Record<number, string>> = {
  401: 'Check that the application is of the Entra tenant that is associated with Partner Center, then try again.',
  403: 'Add the Entra application to Partner Center (Account settings, User management, Microsoft Entra applications) with the role Manager, then try again.',
};
