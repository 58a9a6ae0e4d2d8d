import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { imagesOf } from '../vm/blobs.ts';

export const httpsBlobHost = offerRule({
  id: 'sas/https-blob-host',
  title: 'An image lies in the Blob storage of a storage account',
  policy: '200.5',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [{ name: 'Partner Center ingestion API, schema of storage connection strings' }],
  why: 'The marketplace fetches images from Azure Blob storage, and from nowhere else.',
  fix: 'Copy the VHD to a storage account, and give the address of its blob there.',
  check(subject) {
    return imagesOf(subject)
      .flat()
      .flatMap(({ path, host }) => {
        if (!(host !== undefined && !blobHost.test(host))) return [];
        return [
          {
            path,
            message: `${shown(host)} is no Blob storage; it must be <account>.blob.core.windows.net, or that of another Azure cloud.`,
          },
        ];
      });
  },
});

const blobHost =
  /^[a-z0-9]{3,24}\.blob\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|core\.cloudapi\.de)$/i;
