/** The image versions of a plan: posted as a whole, and for ever once they are live. */

import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { Resource } from '../ingestion/resource.ts';
import { scheduleOf } from './deprecation.ts';
import type { Edit } from './edit.ts';
import { type Problem, problem } from './problem.ts';
import { type ImageVersion, ImageVersions } from './resource-schemas/virtual-machine.ts';

/**
 * The versions that a posted list comes to: images that are left out (`vmImages: []`) are those that are there, and so is a
 * state that is left out; what is deleted is gone.
 */
export function imageVersions({ posted, before, live, productType, now }: Edit): readonly ImageVersion[] | Problem {
  const there = versionsOf(before);
  const published = versionsOf(live);
  const numbers = new Set(versionsOf(posted).map(({ versionNumber }) => versionNumber));
  if (numbers.size < versionsOf(posted).length)
    return problem('businessValidationError', 'A versionNumber is used by two image versions');
  const lost = published.find(({ versionNumber }) => !numbers.has(versionNumber));
  if (lost !== undefined) return undeletable(lost);
  const merged: ImageVersion[] = [];
  for (const version of versionsOf(posted)) {
    const old = there.find(({ versionNumber }) => versionNumber === version.versionNumber);
    const own = published.find(({ versionNumber }) => versionNumber === version.versionNumber);
    const vmImages = version.vmImages.length > 0 ? version.vmImages : (old?.vmImages ?? []);
    const { lifecycleState = old?.lifecycleState ?? 'generallyAvailable' } = version;
    if (lifecycleState === 'deleted') {
      if (own !== undefined) return undeletable(own);
      continue;
    }
    if (vmImages.length === 0)
      return problem('businessValidationError', `The image version '${version.versionNumber}' has no images`);
    if (own !== undefined && imagesOf(own) !== imagesOf({ vmImages }))
      return problem(
        'businessValidationError',
        `Cannot change image '${version.versionNumber}' as it is already published`,
      );
    const deprecationSchedule = scheduleOf({ ...version, lifecycleState }, old, productType, now);
    const { versionNumber } = version;
    merged.push({ versionNumber, vmImages, lifecycleState, ...(deprecationSchedule && { deprecationSchedule }) });
  }
  return merged;
}

const undeletable = ({ versionNumber }: ImageVersion) =>
  problem('businessValidationError', `Cannot delete image '${versionNumber}' as it is already published`);

/** The image versions of a technical configuration. */
export function versionsOf(configuration: Resource | undefined): readonly ImageVersion[] {
  return ImageVersions.parse(configuration?.vmImageVersions ?? []);
}

/** The images to compare by: in no order, and without what is new in every signature of a blob's address. */
function imagesOf({ vmImages }: Pick<ImageVersion, 'vmImages'>): string {
  return vmImages
    .map((image) => canonicalJson(withoutSignatures(image)))
    .sort()
    .join();
}

function withoutSignatures(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[?&](?:st|se|sv|sig)=[^&]*/g, '');
  if (Array.isArray(value)) return value.map(withoutSignatures);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, child]) => !(Array.isArray(child) && child.length === 0));
  return Object.fromEntries(fields.map(([key, child]) => [key, withoutSignatures(child)]));
}
