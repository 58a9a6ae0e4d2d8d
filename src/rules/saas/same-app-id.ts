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
  check({ judged, others }) {
    const known = [...others, ...judged].flatMap(({ id, offer }) => {
      const app = offer.type === 'software-as-a-service' ? offer.technicalConfiguration?.azureAdAppId : undefined;
      return app === undefined ? [] : [{ id, app: app.toLowerCase() }];
    });
    const [first] = known;
    const own = new Set(judged.map(({ id }) => id));
    return known.flatMap(({ id, app }) => {
      if (first === undefined || app === first.app || !own.has(id)) return [];
      const message = `The offer ${shown(first.id)} has another application ID; all SaaS offers of one publisher have the same.`;
      return [{ offer: id, path: ['technicalConfiguration', 'azureAdAppId'], message }];
    });
  },
};
