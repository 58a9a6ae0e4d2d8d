import type { AzureApplicationPlan } from '../../../schemas/azure-application.ts';
import { canonicalJson } from '../../../schemas/canonical-json.ts';
import { shown } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { changeRule, type OfferSubject } from '../rule.ts';

type Technical = NonNullable<View<AzureApplicationPlan>['technicalConfiguration']>;

/** Above 0 where the second version is the higher one. */
function compared(before: string, after: string): number {
  const [was, is] = [before.split('.').map(Number), after.split('.').map(Number)];
  const index = was.findIndex((number, at) => number !== is[at]);
  return index < 0 ? 0 : (is[index] ?? 0) - (was[index] ?? 0);
}

/** What is deployed, the package by its bytes. */
function content({ media }: OfferSubject, { version: _, ...technical }: Technical): string {
  const file = technical.package === undefined ? undefined : media.get(technical.package);
  return canonicalJson({ ...technical, package: file?.sha256 ?? technical.package });
}

export const packageVersion = changeRule({
  id: 'app/package-version',
  title: 'The version of a package goes up with each change of what is deployed',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['azure-application'],
  reads: ['/plans/*/technicalConfiguration'],
  sources: [
    {
      name: 'Partner Center documentation, azure-app-solution',
      quote: 'Increment this version each time you publish a change to this page',
    },
  ],
  why: 'The marketplace takes a page whose version it knows for the one that it has.',
  fix: 'Raise the last number of `version`.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const old = earlier.get(id);
      const [was, is] = [old?.technicalConfiguration, plan?.technicalConfiguration];
      // What of another kind is deployed is told by app/subtype-immutable.
      if (old?.subtype !== plan?.subtype) return [];
      if (was?.version === undefined || is?.version === undefined) return [];
      const order = compared(was.version, is.version);
      if (order > 0 || (order === 0 && content(before, was) === content(after, is))) return [];
      const [last = '0', ...rest] = was.version.split('.').reverse();
      const next = [...rest.reverse(), Number(last) + 1].join('.');
      const message =
        order < 0
          ? `\`version\` is ${shown(is.version)}, older than ${shown(was.version)} in ${against}; versions go up. Write \`${next}\` or higher.`
          : `\`version\` is ${shown(is.version)}, and what is deployed differs from ${against}; raise it to \`${next}\` or higher.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'version'], message }];
    });
  },
});
