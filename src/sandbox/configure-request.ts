/** Holds a request to configure against schemas, before anything else looks at it. */
import * as z from 'zod';
import { parsedJson } from '../../schemas/parsed-json.ts';
import type { ApiError } from '../ingestion/job.ts';
import { Resource, typeOf, versionOf } from '../ingestion/resource.ts';
import { compareVersions } from '../ingestion/version.ts';
import { clip } from '../source/text.ts';
import { type Answer, refusal } from './call.ts';
import { calledBy } from './problem.ts';
import { resourceTypes } from './resource-types.ts';

const known = ['2022-03-01-preview2', '2022-03-01-preview3', '2022-07-01'];

const Request = z.strictObject({ $schema: z.string().optional(), resources: z.array(z.unknown()).min(1).max(1000) });

const Named = z.looseObject({ $schema: z.string(), resourceName: z.string().optional() });

/** The resources of a request's body; an answer with 400 where it is not well formed. `ceiling` is its `$version`. */
export function configureRequest(body: string, ceiling: string | undefined): readonly Resource[] | Answer {
  const value = parsed(body);
  if (value === undefined) return refusal(400, 'Invalid configuration: the body is not JSON, or is nested too deeply');
  const request = Request.safeParse(value);
  if (!request.success) return invalid([schemaError('configure', request.error)]);
  const { $schema = configure, resources } = request.data;
  const wrong = [$schema, ...resources.map(schemaUriOf)].map((uri) => unusable(uri, ceiling)).find(Boolean);
  if (wrong !== undefined) return wrong;
  if (!/\/schema\/configure\//.test($schema) || !known.includes(versionOf({ $schema })))
    return refusal(400, `Schema ${shownUri($schema)} could not be found`);
  const errors = resources.flatMap(resourceErrors);
  if (errors.length > 0) return invalid(errors);
  const typed = z.array(Resource).parse(resources);
  const twice = typed
    .map(({ resourceName }) => resourceName)
    .find((name, index, all) => all.indexOf(name) < index && name);
  return twice === undefined
    ? typed
    : invalid([{ code: 'schemaValidationError', message: `The resourceName '${twice}' is used twice`, details: [] }]);
}

const configure = 'https://schema.mp.microsoft.com/schema/configure/2022-03-01-preview2';
const deepest = 50;

function parsed(body: string): unknown {
  return depthOf(body) > deepest ? undefined : parsedJson(body.replace(/^\uFEFF/, ''));
}

/** How deep brackets stand in each other, outside of strings. */
function depthOf(json: string): number {
  let depth = 0;
  let greatest = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const letter = json[index];
    if (inString && letter === '\\') index += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === '[' || letter === '{')) greatest = Math.max(greatest, ++depth);
    else if (!inString && (letter === ']' || letter === '}')) depth -= 1;
  }
  return greatest;
}

const schemaUriOf = (resource: unknown) => Named.safeParse(resource).data?.$schema ?? '';
const shownUri = (uri: string) => clip(uri, 200);

/** Why a schema cannot be used at all, which the real one says before it looks at a resource. */
function unusable(uri: string, ceiling: string | undefined): Answer | undefined {
  if (/^https?:\/\/product-ingestion\.azureedge\.net\//i.test(uri))
    return refusal(400, `Schema ${shownUri(uri)} could not be accessed`);
  const version = versionOf({ $schema: uri });
  if (version === '') return undefined;
  const type = typeOf({ $schema: uri });
  if (type !== 'configure' && resourceTypes.get(type)?.versions.includes(version) !== true)
    return refusal(400, `Schema ${shownUri(uri)} could not be found`);
  if (ceiling === undefined || compareVersions(version, ceiling) <= 0) return undefined;
  return refusal(400, `Schema ${shownUri(uri)} is newer than the $version ${clip(ceiling, 40)} of the request`);
}

function resourceErrors(resource: unknown): readonly ApiError[] {
  const uri = schemaUriOf(resource);
  const result = resourceTypes
    .get(typeOf({ $schema: uri }))
    ?.schema(versionOf({ $schema: uri }))
    .safeParse(resource);
  if (result?.success === true) return [];
  const error = schemaError(uri, result?.error ?? Resource.safeParse(resource).error);
  const resourceId = calledBy(Resource.safeParse(resource).data ?? { $schema: uri });
  return [{ ...error, ...(resourceId !== undefined && { resourceId }) }];
}

const invalid = (errors: readonly ApiError[]) =>
  refusal(400, 'Invalid configuration: schema validation failed', errors);

/** The first words are those of the real one; what follows says where and why. Values are not repeated: some are secrets. */
function schemaError(uri: string, error: z.ZodError | undefined): ApiError {
  const reasons = (error?.issues ?? []).slice(0, 5).map(reason);
  const message = `Schema validation failed for schema ${shownUri(uri)}`;
  return {
    code: 'schemaValidationError',
    message: reasons.length === 0 ? message : `${message}: ${reasons.join('; ')}`,
    details: [],
  };
}

function reason(issue: z.core.$ZodIssue): string {
  const place = `/${issue.path.map(String).join('/')}`;
  return `${clip(place, 120)}: ${clip(issue.message, 200)}`;
}

/** Whether an answer stands in the place of resources. */
export function isAnswer(value: readonly Resource[] | Answer): value is Answer {
  return !Array.isArray(value);
}
