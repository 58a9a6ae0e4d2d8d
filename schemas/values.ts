/** The small shapes that offers are made of. */
import * as z from 'zod';
import { type Facts, facts } from './facts.ts';

/** A line of text of at most `max` characters (UTF-16 units, as the marketplace's forms count). */
export function line(max: number, own: Facts = {}) {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/)
    .register(facts, { wants: 'text on one line', ...own });
}

/** A text that may stand in a file of its own: `{ file: description.html }`. */
export function text(max: number, own: Facts = {}) {
  return z
    .string()
    .min(1)
    .max(max)
    .register(facts, { ...own, file: 'text' });
}

/** An absolute web address. */
export function webAddress(own: Facts = {}) {
  return z
    .string()
    .max(2048)
    .regex(/^https?:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/)
    .register(facts, { wants: 'a web address that starts with https:// or http://', ...own });
}

/** An absolute web address that is served over TLS. */
export function secureAddress(own: Facts = {}) {
  return z
    .string()
    .max(2048)
    .regex(/^https:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/)
    .register(facts, { wants: 'a web address that starts with https://', ...own });
}

/** A GUID, in letters of either case. */
export function guid(own: Facts = {}) {
  return z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i)
    .register(facts, { wants: 'a GUID, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90', ...own });
}

/** A picture in the offer's folder. */
export function picture(own: Facts = {}) {
  return z
    .string()
    .min(1)
    .max(400)
    .register(facts, { ...own, file: 'png' });
}

/** A document in the offer's folder. */
export function pdf(own: Facts = {}) {
  return z
    .string()
    .min(1)
    .max(400)
    .register(facts, { ...own, file: 'pdf' });
}

/** A zip in the offer's folder: what is deployed. */
export function zip(own: Facts = {}) {
  return z
    .string()
    .min(1)
    .max(400)
    .register(facts, { ...own, file: 'zip' });
}

/** The name of a secret that the operator keeps; the value never stands in a repository. */
export const SecretReference = z
  .strictObject({
    secret: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,49}$/)
      .register(facts, {
        secret: true,
        rule: 'source/secret-by-reference',
        wants: 'the name of a secret: lower-case letters, digits and hyphens',
      })
      .describe('The name under which the operator keeps the secret.'),
  })
  .register(facts, {
    secret: true,
    rule: 'source/secret-by-reference',
    wants: 'a reference such as { secret: leads-key }',
  })
  .describe('A secret, by name. Its value is bound to this offer and field by the operator.');

/** A contact; `rule` is told of what is missing or wrong in form in it. */
export function contact(rule: string) {
  const own = { rule };
  return z
    .strictObject({
      name: line(100, own).describe('Who to ask for.'),
      email: z
        .email()
        .max(320)
        .register(facts, { wants: 'an e-mail address', ...own })
        .describe('Where to write to.'),
      phone: z
        .string()
        .max(50)
        .regex(/^[^\r\n0-9]*[0-9][^\r\n]*$/)
        .register(facts, { wants: 'a telephone number, such as "+1 425 555 0100"', ...own })
        .describe('A telephone number. Quote it, or YAML may read it as a number.'),
      url: webAddress().optional().describe('A page to get help at.'),
    })
    .register(facts, own)
    .describe('A person or team that answers.');
}

/** When and why something stops being sold (deprecation-schedule of the ingestion API). */
export const DeprecationSchedule = z
  .strictObject({
    dateOffset: z
      .string()
      .regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/)
      .register(facts, { wants: 'an ISO 8601 duration, such as P90D' })
      .optional()
      .describe('How long after the request it stops, as an ISO 8601 duration such as P90D.'),
    reason: z.enum(['criticalSecurityIssue', 'endOfSupport', 'other']).optional().describe('Why it stops.'),
    alternative: line(50).optional().describe('The ID of the offer or plan that customers should move to.'),
  })
  .describe('When and why it stops being sold.');

export const Availability = z
  .enum(['available', 'stopped'])
  .describe('`stopped` takes it out of sale; customers who have it keep it.');

/** Fields of the marketplace that have no noun here, by resource type, carried untouched. */
export const Api = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .register(facts, { class: 'technical' })
  .describe('Fields of the ingestion API that Offerlane does not model, by resource type; sent as they stand.');
