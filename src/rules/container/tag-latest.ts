import { offerRule } from '../rule.ts';

export const tagLatest = offerRule({
  id: 'container/tag-latest',
  title: 'The tags have `latest` and a version',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: ['container'],
  reads: ['/plans/*/technicalConfiguration/imageTags'],
  sources: [
    {
      name: 'Partner Center documentation, create-azure-container-offer',
      quote: 'This field must include a latest tag',
    },
    { name: 'Partner Center documentation, create-azure-container-offer', quote: 'It must also include a version tag' },
  ],
  why: 'Who names no tag gets `latest`; who wants to stay at a version needs one.',
  fix: 'List `latest`, and one tag or more that begins with a version.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const technical = plan?.technicalConfiguration;
      const tags = technical?.payloadType === 'image' ? technical.imageTags : undefined;
      if (tags === undefined) return [];
      const path = ['plans', id, 'technicalConfiguration', 'imageTags'];
      if (!tags.includes('latest')) return [{ path, message: '`latest` is not among the tags; add it.' }];
      if (tags.some((tag) => tag !== 'latest')) return [];
      return [{ path, message: 'No tag begins with a version; add one, such as 2.1.0-linux-amd64.' }];
    }),
});
