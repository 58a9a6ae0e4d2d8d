import { shown } from '../../source/text.ts';
import type { RepositoryRule } from '../rule.ts';

export const sameAppId: RepositoryRule = {
  id: 'saas/same-app-id',
  title: 'All SaaS offers of a publisher have the same application ID',
  severity: 'error',
  kind: 'cross-file',
  scope: 'repository',
  reads: ['/technicalConfiguration/azureAdAppId'],
  sources: [
    {
      name: 'Partner Center documentation, plan-saas-offer',
      quote: 'You must use the same application ID for all offers in that account',
    },
  ],
  why: 'The marketplace signs the calls to your service for one application of your account.',
  fix: 'Write the application ID of your other offers, or leave the other as it is and move this one.',
  marks(offer) {
    const app = offer.type === 'software-as-a-service' ? offer.technicalConfiguration?.azureAdAppId : undefined;
    return app === undefined
      ? []
      : [{ path: ['technicalConfiguration', 'azureAdAppId'], key: app.toLowerCase(), text: app }];
  },
  check({ judged, others }) {
    const first = [...others, ...judged].find(({ marks }) => marks.length > 0);
    return judged.flatMap(({ id, marks }) =>
      marks.flatMap(({ path, key }) => {
        if (first === undefined || key === first.marks[0]?.key) return [];
        const message = `The offer ${shown(first.id)} has another application ID; all SaaS offers of one publisher have the same.`;
        return [{ offer: id, path, message }];
      }),
    );
  },
};
