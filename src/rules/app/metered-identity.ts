import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const meteredIdentity = offerRule({
  id: 'app/metered-identity',
  title: 'An application with meters says which identity reports use',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: ['/technicalConfiguration', '/plans/*/pricing/customMeters'],
  sources: [
    {
      name: 'Partner Center documentation, create-new-azure-apps-offer',
      quote: 'Technical configuration (offer level)',
    },
  ],
  why: 'The marketplace takes reports of use from that application of Microsoft Entra ID, and from no other.',
  fix: 'Add `technicalConfiguration` to offer.yml, with the tenant and the application.',
  check({ offer }) {
    const [metered] = Object.entries(offer.plans ?? {}).filter(
      ([, plan]) => plan?.subtype === 'managedApplication' && plan.pricing?.customMeters !== undefined,
    );
    if (metered === undefined || offer.technicalConfiguration !== undefined) return [];
    const message = `\`technicalConfiguration\` is missing, and the plan ${shown(metered[0])} has meters; say which application reports use.`;
    return [{ path: ['technicalConfiguration'], message }];
  },
});
