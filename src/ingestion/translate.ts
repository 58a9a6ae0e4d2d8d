/** Fields that an offer writes in another way than the API does, by the API's names. */
import { defined, isMapping, type Members, members, text, withTexts } from './members.ts';
import { maskedSecret, secrets } from './tidied.ts';

interface Translation {
  /** From the offer to the resource. */
  readonly out: (value: unknown) => unknown;
  /** From the resource, tidied, to the offer. */
  readonly back: (value: unknown) => unknown;
}

const each = (change: (item: Members) => unknown) => (value: unknown) =>
  Array.isArray(value) ? value.map((item) => (isMapping(item) ? change(item) : item)) : value;

const states: Translation = {
  out: (value) => (value === 'stopped' ? 'deprecated' : value === 'available' ? 'generallyAvailable' : value),
  back: (value) => (value === 'deprecated' ? 'stopped' : value),
};

/** An alternative is named by its ID in an offer. */
const schedule: Translation = {
  out: (value) => {
    const { alternative, ...rest } = members(value);
    const named = text(alternative);
    return isMapping(value)
      ? defined({ ...rest, alternative: named === undefined ? alternative : { plan: { externalId: named } } })
      : value;
  },
  back: (value) => {
    const { alternative, ...rest } = members(value);
    const named = text(members(members(alternative).plan).externalId);
    return isMapping(value) ? defined({ ...rest, alternative: named ?? alternative }) : value;
  },
};

/** The kind of a subscription stays in the repository. SaaS audiences are people, whom the API's audiences have an `id` for. */
const audiences: Translation = {
  out: each(({ kind, email, ...rest }) => (email === undefined ? rest : { type: 'none', id: email, ...rest })),
  back: each(({ type, id, ...rest }) =>
    type === 'none' && text(id)?.includes('@') ? { email: id, ...rest } : defined({ type, id, ...rest }),
  ),
};

const version = {
  out: ({ availability, deprecationSchedule, ...rest }: Members) =>
    defined({
      ...rest,
      lifecycleState: states.out(availability),
      deprecationSchedule: deprecationSchedule && schedule.out(deprecationSchedule),
    }),
  back: ({ lifecycleState, deprecationSchedule, ...rest }: Members) =>
    defined({
      ...rest,
      availability: states.back(lifecycleState),
      deprecationSchedule: deprecationSchedule && schedule.back(deprecationSchedule),
    }),
};

/** A plan is named by its ID in an offer. */
const plan: Translation = {
  out: (value) => (typeof value === 'string' ? { externalId: value } : value),
  back: (value) => members(value).externalId ?? value,
};

const translations: ReadonlyMap<string, Translation> = new Map([
  ['lifecycleState', states],
  ['deprecationSchedule', schedule],
  ['previewAudiences', audiences],
  ['privateAudiences', audiences],
  ['vmImageVersions', { out: each(version.out), back: each(version.back) }],
  ['basePlan', plan],
]);

/** A field's value as the API has it; secrets and files stay references. */
export function toApi(field: string, value: unknown): unknown {
  return value === undefined ? undefined : (translations.get(field)?.out(value) ?? value);
}

/** A field's value as an offer has it. What is masked becomes a reference to a secret that is still to be bound. */
export function fromApi(field: string, value: unknown): unknown {
  return value === undefined ? undefined : withTexts(translations.get(field)?.back(value) ?? value, named, field);
}

/** A masked value as a reference by a name made from its field. */
function named(text: string, field: string): unknown {
  if (text !== maskedSecret || !secrets.includes(field)) return text;
  return { secret: field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) };
}

/** A body as it is sent: of a core virtual machine, one property has a name of its own (requests of Flatcar). */
export function spelt(type: string, body: Members): Members {
  if (type !== 'core-virtual-machine-plan-technical-configuration' || !isMapping(body.vmProperties)) return body;
  const { isNetworkVirtualAppliance: networkVirtualAppliance, ...rest } = body.vmProperties;
  return { ...body, vmProperties: defined({ ...rest, networkVirtualAppliance }) };
}
