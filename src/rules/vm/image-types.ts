import { virtualMachineTypes } from '../../../schemas/words.ts';
import { listed } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { imageVersions } from './image-versions.ts';

export const imageTypes = offerRule({
  id: 'vm/image-types',
  title: 'Every image type has a SKU, and every SKU an image',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/skus', '/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-plan-technical-configuration',
      quote: 'You will need to provide a SKU ID for each new image type that is added.',
    },
    {
      name: 'Partner Center documentation, azure-vm-plan-technical-configuration',
      quote: 'A published generation requires at least one image version to remain available for customers.',
    },
  ],
  why: 'Customers deploy a SKU: an image without one cannot be deployed, and a SKU without an image deploys nothing.',
  fix: 'Name a SKU under `skus` for each image type, and keep a version with an image for each SKU.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const skus = (plan?.technicalConfiguration?.skus ?? []).map((sku) => sku?.imageType);
      const versions = imageVersions(id, plan);
      const images = versions.flatMap((version) => version.images);
      const nameless = new Map(images.map((image) => [image.type, image] as const));
      for (const type of skus) if (type !== undefined) nameless.delete(type);
      if (nameless.size > 0) {
        return [...nameless].map(([type, { path }]) => ({
          path: [...path, 'imageType'],
          message: `No SKU is for ${type}; name one under \`skus\`, or correct the type of the image.`,
        }));
      }
      const sold = new Set(versions.flatMap(({ stopped, images }) => (stopped ? [] : images.map(({ type }) => type))));
      const empty = skus.filter((type) => type !== undefined).filter((type) => !sold.has(type));
      const [first] = empty;
      if (first === undefined || plan?.availability === 'stopped' || offer.availability === 'stopped') return [];
      const message = `No version that is sold has an image for ${listed(empty)}; add one, or take the SKU out.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'skus', skus.indexOf(first), 'imageType'], message }];
    }),
});
