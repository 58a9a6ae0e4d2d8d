/** Resources as the API gives them back, which is not quite as they were written. */
import { withTexts } from '../ingestion/members.ts';
import { type Resource, schemaOf, typeOf, versionOf } from '../ingestion/resource.ts';
import { apiTime } from './api-time.ts';
import type { StoredResource } from './publication.ts';
import { newestVersion, resourceTypes } from './resource-types.ts';
import type { ProductState, Publishing } from './state.ts';

/** How a reader wants resources. */
export interface View {
  /** `$version`: the newest version that is wanted. */
  readonly ceiling: string | undefined;
  /** The address of an asset at this moment, by the one that it is stored under. */
  readonly assetUrl: (stored: string) => string;
}

const oldHost = 'https://product-ingestion.azureedge.net/';
const host = 'https://schema.mp.microsoft.com/';

/** A resource as it is read; undefined where it has no version as old as is wanted. */
export function shown(resource: StoredResource, view: View): Resource | undefined {
  const type = typeOf(resource);
  const { ceiling = versionOf(resource) } = view;
  const version = view.ceiling === undefined ? ceiling : newestVersion(type, ceiling);
  if (version === undefined) return undefined;
  const schema = schemaOf(type, version);
  const $schema = resourceTypes.get(type)?.oldHost === true ? schema.replace(host, oldHost) : schema;
  return { ...resource, ...assetFields(type, resource, view), $schema };
}

function assetFields(type: string, resource: StoredResource, view: View): Readonly<Record<string, unknown>> {
  if (type === 'listing-trailer') return { ...withAssetUrls(resource, view.assetUrl) };
  if (type !== 'listing-asset') return {};
  const name = String(resource.type);
  // What is read has types with a capital letter, which writing refuses (a client that clones offers turns them back).
  return { ...withAssetUrls(resource, view.assetUrl), type: `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
}

/** A listing asset or trailer with other addresses for the files it names. */
export function withAssetUrls<Kind extends Resource>(resource: Kind, of: (url: string) => string): Kind {
  const replaced = (value: string, key: string) => (key === 'url' ? of(value) : value);
  const { url, assets } = resource;
  return {
    ...resource,
    ...(url !== undefined && { url: withTexts(url, replaced, 'url') }),
    ...(assets !== undefined && { assets: withTexts(assets, replaced, 'assets') }),
  };
}

const submissionSchema = schemaOf('submission', '2022-03-01-preview2');

/** The submission of a draft. */
export function draftSubmission({ guid }: ProductState): StoredResource {
  return {
    $schema: submissionSchema,
    id: `submission/${guid}/0`,
    product: `product/${guid}`,
    target: { targetType: 'draft' },
    lifecycleState: 'generallyAvailable',
  };
}

/** The submission of a publication. A cancelled one is told of as a failed one, for want of another word. */
export function submissionOf({ guid }: ProductState, publishing: Publishing): StoredResource {
  const { number, target, state, created, lifecycleState, deprecationSchedule } = publishing;
  const results = { running: 'pending', succeeded: 'succeeded', failed: 'failed', cancelled: 'failed' } as const;
  return {
    $schema: submissionSchema,
    id: `submission/${guid}/${number}`,
    product: `product/${guid}`,
    target: { targetType: target },
    lifecycleState,
    ...(deprecationSchedule && { deprecationSchedule }),
    status: state === 'running' ? 'running' : 'completed',
    result: results[state],
    created: apiTime(created),
  };
}
