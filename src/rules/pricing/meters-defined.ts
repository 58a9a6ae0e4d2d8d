import type { Plan } from '../../../schemas/offer.ts';
import { members, valueAt } from '../../source/field.ts';
import { nameOf } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { offerRule } from '../rule.ts';

export const metersDefined = offerRule({
  id: 'pricing/meters-defined',
  title: 'Every meter that a plan prices is one of the offer',
  severity: 'error',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: ['software-as-a-service', 'azure-application'],
  reads: ['/customMeters', '/plans/*/pricing/customMeters'],
  sources: [{ name: 'Product ingestion API, price-and-availability-custom-meter schema' }],
  why: 'A price for a meter that is not there charges nothing, and use of it is refused.',
  fix: 'Define the meter under `customMeters` in offer.yml, or correct its ID.',
  check({ offer }) {
    const known = new Set(Object.keys(offer.customMeters ?? {}));
    const plans: Readonly<Record<string, View<Plan> | undefined>> = offer.plans ?? {};
    const faults = Object.entries(plans).flatMap(([id, plan]) =>
      [...members(valueAt(plan, ['pricing', 'customMeters', 'meters']))].flatMap(([meter]) => {
        if (known.has(String(meter))) return [];
        known.add(String(meter));
        const message = `${nameOf([meter])} is no meter of the offer; define it under \`customMeters\` in offer.yml, or correct its ID.`;
        return [{ path: ['plans', id, 'pricing', 'customMeters', 'meters', meter], part: 'key' as const, message }];
      }),
    );
    // However many plans price a meter that is not there, and however many meters there should be: it is one cause.
    return offer.customMeters === undefined ? faults.slice(0, 1) : faults;
  },
});
