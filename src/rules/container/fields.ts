/** What one field of a container plan may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const containerFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'container/acr-name',
    title: 'A registry is named without its domain',
    sources: [
      {
        name: 'Partner Center documentation, create-azure-container-offer',
        quote: 'Be sure to omit azurecr.io from the name',
      },
    ],
    why: 'The marketplace adds the domain itself.',
    fix: 'Write the name of the registry alone: `fabrikam`, not `fabrikam.azurecr.io`.',
  }),
  fieldRule({
    id: 'container/private-registry',
    title: 'Images are in a repository of a private Azure Container Registry',
    sources: [
      {
        name: 'Partner Center documentation, create-azure-container-offer',
        quote: 'Container images must be hosted in a private Azure Container Registry',
      },
    ],
    why: 'The marketplace copies the images from there before customers see them.',
    fix: 'Name subscription, resource group, registry, user and repository, as the Azure portal shows them.',
  }),
  fieldRule({
    id: 'container/tag-version-prefix',
    title: 'A tag is `latest`, or begins with a version',
    sources: [
      {
        name: 'Partner Center documentation, create-azure-container-offer',
        quote: 'must start with either X.Y- or X.Y.Z-',
      },
    ],
    why: 'Customers tell by the version which image they get.',
    fix: 'Tag the image with its version first, such as 2.1.0-linux-amd64.',
  }),
  fieldRule({
    id: 'container/tags-limit',
    title: 'A plan has 1 to 16 tags',
    sources: [{ name: 'Product ingestion API, container technical configuration schema' }],
    why: 'The marketplace takes no more, and offers nothing without one.',
    fix: 'Keep the tags that customers deploy.',
  }),
  fieldRule({
    id: 'container/k8s-extension-type-format',
    title: 'A cluster extension is named by publisher and application',
    policy: '500',
    sources: [{ name: 'Partner Center documentation, azure-container-plan-technical-configuration-kubernetes' }],
    why: 'Clusters know the application by this name, in which case and dots count.',
    fix: 'Write the name of the publisher and that of the application, with a dot between.',
  }),
];
