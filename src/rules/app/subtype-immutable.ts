import { shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const subtypeImmutable = changeRule({
  id: 'app/subtype-immutable',
  title: 'What kind of application a plan is stays',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['azure-application'],
  reads: ['/plans/*/subtype'],
  sources: [{ name: 'Product ingestion API, plan schema' }],
  why: 'What customers have deployed is of that kind, and the marketplace turns none into another.',
  fix: 'Put the subtype back, and add a plan of the other kind.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const [was, is] = [earlier.get(id)?.subtype, plan?.subtype];
      if (was === undefined || is === undefined || was === is) return [];
      const message = `\`subtype\` is ${shown(is)} here and ${shown(was)} in ${against}; a plan keeps it. Add a plan of the other kind instead.`;
      return [{ path: ['plans', id, 'subtype'], message }];
    });
  },
});
