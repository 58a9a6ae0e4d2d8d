/** The container offer and its plans (container-plan-technical-configuration): images, or a bundle for Kubernetes. */
import * as z from 'zod';
import { SubscriptionAudience } from './audience.ts';
import { facts } from './facts.ts';
import { ContainerListing, DeployedPlanListing } from './listing.ts';
import { cloudFields, listOfTypes, offerFields, planFields } from './offer-fields.ts';
import { containerSale } from './pricing.ts';
import { Properties } from './properties.ts';
import { guid, line, SecretReference } from './values.ts';

const Setup = z
  .strictObject({ sellThroughMicrosoft: z.boolean().describe('Microsoft sells the offer and bills for it.') })
  .register(facts, { page: 'setup', class: 'commercial', rule: 'flow/pages-complete' })
  .describe('How the offer is sold.');

const inPrivateRegistry = { rule: 'container/private-registry' };

const registry = {
  subscriptionId: guid(inPrivateRegistry).describe('The Azure subscription of the registry.'),
  resourceGroupName: line(90, inPrivateRegistry).describe('The resource group of the registry.'),
  registryName: z
    .string()
    .regex(/^[a-zA-Z0-9]{5,50}$/)
    .register(facts, {
      rule: 'container/acr-name',
      wants: 'the name of the registry alone, 5 to 50 letters and digits, without .azurecr.io',
    })
    .describe('The name of the Azure container registry, without .azurecr.io.'),
  repositoryName: z
    .string()
    .max(255)
    .regex(/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/)
    .register(facts, { wants: 'the name of a repository in the registry, such as edge/agent', ...inPrivateRegistry })
    .describe('The repository in the registry. It cannot change once it is published.'),
};

const Images = z.strictObject({
  payloadType: z.literal('image').describe('Single images, that customers pull.'),
  imageRepositoryDetails: z
    .strictObject({
      ...registry,
      userName: line(255, inPrivateRegistry).describe('The admin user of the registry.'),
      password: SecretReference.describe('The password of the user, by name.'),
    })
    .register(facts, inPrivateRegistry)
    .describe('Where the images are.'),
  imageTags: z
    .array(
      z
        .string()
        .max(128)
        .regex(/^(latest|[0-9]+\.[0-9]+(\.[0-9]+)?(-[A-Za-z0-9._-]*)?)$/)
        .register(facts, {
          rule: 'container/tag-version-prefix',
          wants: '`latest`, or a tag that begins with a version: 2.1 or 2.1.0-linux-amd64, in quotes',
        }),
    )
    .min(1)
    .max(16)
    .register(facts, { identity: '', rule: 'container/tags-limit' })
    .describe('The tags that are offered: `latest` and one or more that begin with a version.'),
});

const Bundles = z.strictObject({
  payloadType: z.literal('cnab').describe('A bundle that installs a Kubernetes application.'),
  clusterExtensionType: z
    .string()
    .max(50)
    .regex(/^[a-zA-Z-]+(\.[a-zA-Z-]+)+$/)
    .register(facts, {
      rule: 'container/k8s-extension-type-format',
      wants: 'the publisher and the application with a dot between, such as Fabrikam.EdgeAgent',
    })
    .describe('The type of the cluster extension, such as Fabrikam.EdgeAgent. It cannot change after the preview.'),
  cnabReferences: z
    .array(
      z.strictObject({
        tenantId: guid(inPrivateRegistry).describe('The tenant of the subscription.'),
        ...registry,
        tag: z
          .string()
          .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/)
          .register(facts, { wants: 'a tag, such as "2.1.0", in quotes' })
          .describe('The tag of the bundle. A new bundle has a new one.'),
        digest: z
          .string()
          .regex(/^sha256:[0-9a-f]{64}$/)
          .register(facts, { wants: 'sha256: and 64 digits of 0 to 9 and a to f' })
          .describe('The digest of the bundle.'),
      }),
    )
    .min(1)
    .max(100)
    .describe('The bundle, in each of its versions.'),
});

const TechnicalConfiguration = z
  .discriminatedUnion('payloadType', [Images, Bundles])
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('What is deployed.');

/** A plan of a container offer: `plans/<plan-id>.yml`. */
export const ContainerPlan = z
  .strictObject({
    ...planFields,
    ...cloudFields,
    listing: DeployedPlanListing,
    ...containerSale,
    technicalConfiguration: TechnicalConfiguration,
  })
  .register(facts, { page: 'plans', class: 'technical' })
  .describe('A plan of a container offer.');
export type ContainerPlan = z.infer<typeof ContainerPlan>;

const { testDrive: _, ...containerFields } = offerFields;

export const ContainerOffer = z
  .strictObject({
    type: z.literal('container').register(facts, { wants: listOfTypes }).describe('Container images, or Kubernetes.'),
    ...containerFields,
    setup: Setup.optional(),
    properties: Properties,
    listing: ContainerListing,
    previewAudiences: SubscriptionAudience,
    plans: z
      .record(z.string(), ContainerPlan)
      .register(facts, { page: 'plans', class: 'technical', rule: 'plan/at-least-one' })
      .describe('The plans, by plan ID: each is a file of its own.'),
  })
  .register(facts, { page: 'setup', class: 'technical' })
  .describe('A container offer.');
export type ContainerOffer = z.infer<typeof ContainerOffer>;
