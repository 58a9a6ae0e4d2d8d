/** The small shapes that resources are made of, as Microsoft's JSON Schemas (2022-03-01-preview2) have them. */
import * as z from 'zod';

/** The durable IDs that Microsoft's pattern takes, in a pattern of our own: theirs backtracks without end on some texts. */
const durableId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

export const DurableId = z.string().regex(durableId, 'is no durable ID');

/** What names another resource: its durable ID, a product's or plan's own ID, or a name within the request; one of the three. */
export const Reference = z.union([
  DurableId,
  z.looseObject({
    externalId: z
      .string()
      .min(3)
      .max(50)
      .regex(/^[a-z0-9][a-z0-9-_]{2,49}$/),
    resourceName: z.undefined().optional(),
  }),
  z.looseObject({
    resourceName: z
      .string()
      .min(1)
      .max(50)
      .regex(/^[a-zA-Z0-9-_]+$/),
    externalId: z.undefined().optional(),
  }),
]);
export type Reference = z.infer<typeof Reference>;

const Validation = z.looseObject({ code: z.string(), level: z.enum(['informational', 'warning']) });

/** The fields that every resource may have. */
export const resourceFields = {
  $schema: z.string(),
  id: DurableId.optional(),
  resourceName: z.string().min(1).max(50).optional(),
};

/** A resource that keeps top-level fields which are not named. */
export function openResource<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject({ ...resourceFields, validations: z.array(Validation).optional(), ...shape });
}

/** A resource that has no other fields than these. */
export function closedResource<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...resourceFields, ...shape });
}

export const Text = z.string();

/** A URI in the characters of RFC 3986. */
export const Uri = z.string().regex(/^[a-z][a-z0-9+\-.]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i, 'is no URI');

/** An address that begins with http:// or https://. */
export const WebUrl = z.string().regex(/^https?:\/\//, 'begins neither with http:// nor with https://');

export const Email = z
  .string()
  .max(320, { abort: true })
  .regex(
    /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    'is no e-mail address',
  );

/** Never-published resources can be deleted. Whatever else changes them is an update. */
export const ContentState = z.enum(['generallyAvailable', 'deleted']).optional();
export const SaleState = z.enum(['generallyAvailable', 'deprecated', 'deleted']).optional();

const duration = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/;

export const DeprecationSchedule = z.strictObject({
  $schema: z.string().optional(),
  date: z.iso.date().optional(),
  dateOffset: z.string().max(50).regex(duration, 'is no ISO 8601 duration').optional(),
  reason: z.enum(['criticalSecurityIssue', 'endOfSupport', 'other']).optional(),
  alternative: z.union([z.strictObject({ product: Reference }), z.strictObject({ plan: Reference })]).optional(),
});
export type DeprecationSchedule = z.infer<typeof DeprecationSchedule>;

/** Who may see a preview, or a private plan. */
export const Audience = z.strictObject({
  type: z.enum(['none', 'subscription', 'ea', 'msdn', 'tenant']).optional(),
  id: z.string().min(1).max(50).optional(),
  label: z.string().max(1000).optional(),
});
export type Audience = z.infer<typeof Audience>;
export const Audiences = z.array(Audience).nullable();
