/** What the marketplace holds against an offer, at the lines that it is about. */
import type { Place } from '../../schemas/finding.ts';
import type { CertificationFile } from '../ingestion/certification-file.ts';
import type { ApiError } from '../ingestion/job.ts';
import { keyed } from '../ingestion/keyed.ts';
import { narrowed, offerPlace } from '../ingestion/offer-places.ts';
import { policyPlace } from '../ingestion/policy-place.ts';
import type { Resource } from '../ingestion/resource.ts';
import { resourceErrors } from '../ingestion/resource-errors.ts';
import type { CompiledOffer } from './compiled-offer.ts';

export interface PlacedError {
  /** The API's code, or the number of a policy. */
  readonly code: string;
  readonly message: string;
  /** Undefined where it names no resource of the offer. */
  readonly place: Place | undefined;
}

/** Errors of a job or an answer. `resources` are those of the draft before it was written. */
export function placedErrors(
  errors: readonly ApiError[],
  resources: readonly Resource[],
  offer: CompiledOffer,
): readonly PlacedError[] {
  const keys = offer.compiled.map(({ key }) => key);
  return resourceErrors(errors, keys, resources).map(({ code, message, key }) => ({
    code,
    message,
    place: placeOf(key, message, offer),
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
    place: placeOf(resource && keys.get(resource), note, offer) ?? placeOfPolicy(policy, offer),
  }));
}

/** Where a report names no resource, its policy says what it is about. */
function placeOfPolicy(policy: string, { source }: CompiledOffer): Place | undefined {
  const path = policyPlace(policy, source.value);
  return path && source.at(path, 'value');
}

function placeOf(key: string | undefined, message: string, { source, compiled }: CompiledOffer): Place | undefined {
  const own = compiled.find((one) => one.key === key);
  return own && source.at(narrowed(offerPlace(own, [], source.value), message, source.value), 'key');
}
