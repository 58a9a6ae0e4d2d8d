/** What the marketplace holds against an offer, at the lines that it is about. */
import type { Place } from '../../schemas/finding.ts';
import type { CertificationFile } from '../ingestion/certification-file.ts';
import type { ApiError } from '../ingestion/job.ts';
import { keyed } from '../ingestion/keyed.ts';
import { offerPlace, resourceErrors } from '../ingestion/offer-places.ts';
import type { Resource } from '../ingestion/resource.ts';
import type { CompiledOffer } from './compiled-offer.ts';

export interface PlacedError {
  /** The API's code, or the number of a policy. */
  readonly code: string;
  readonly message: string;
  /** Undefined where it names no resource of the offer. */
  readonly place: Place | undefined;
}

/** Errors of a job or an answer. `resources` are those that were sent and those that stood before. */
export function placedErrors(
  errors: readonly ApiError[],
  resources: readonly Resource[],
  offer: CompiledOffer,
): readonly PlacedError[] {
  return resourceErrors(errors, resources).map(({ code, message, key }) => ({
    code,
    message,
    place: placeOf(key, offer),
  }));
}

/** What a certification report says. */
export function placedFailures(
  { failures }: CertificationFile,
  resources: readonly Resource[],
  offer: CompiledOffer,
): readonly PlacedError[] {
  const keys = new Map(keyed(resources).map(({ key, resource }) => [resource.id, key]));
  return failures.map(({ policy = 'certification', note, resource }) => ({
    code: policy,
    message: note,
    place: placeOf(resource && keys.get(resource), offer),
  }));
}

function placeOf(key: string | undefined, { source, compiled }: CompiledOffer): Place | undefined {
  const own = compiled.find((one) => one.key === key);
  return own && source.at(offerPlace(own, [], source.value), 'key');
}
