/** Answers of the ingestion API, which are spelt in more than one way, as the nouns are spelt. */
import * as z from 'zod';
import { Job, jobResults, jobStatuses } from '../../ingestion/job.ts';
import { productGuid, ResourceTree, treeTargets } from '../../ingestion/resource.ts';
import { Submission } from '../../ingestion/submission.ts';
import type { Product } from '../../ports/marketplace.ts';
import { tellable } from './answer-body.ts';

/** The fields that documentation and clients write in two ways (`jobID`, `externalID`). */
const fields = ['jobId', 'jobStatus', 'jobResult', 'externalId', 'targetType'];
/** The values of the nouns' enumerations. */
const values = [...jobStatuses, ...jobResults, ...treeTargets];
/** Where those values stand. */
const enumerated = ['jobStatus', 'jobResult', 'targetType', 'status', 'result'];

const spelling = (words: readonly string[], word: string) =>
  words.find((known) => known.toLowerCase() === word.toLowerCase()) ?? word;

function respelt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(respelt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([written, inner]) => {
      const key = spelling(fields, written);
      const word = typeof inner === 'string' && enumerated.includes(key);
      return [key, word ? spelling(values, inner) : respelt(inner)];
    }),
  );
}

/** What a job's errors say may repeat addresses with signatures that the request had. */
export const JobAnswer = z.preprocess((value) => respelt(tellable(value)), Job);

export const SubmissionAnswer = z.preprocess((value) => respelt(tellable(value)), Submission);

export const ProductAnswer: z.ZodType<Product> = z
  .preprocess(
    respelt,
    z.looseObject({
      id: z.string().regex(/^product\/[A-Za-z0-9-]+$/),
      identity: z.looseObject({ externalId: z.string() }),
      type: z.string(),
      alias: z.string().nullish(),
    }),
  )
  .transform(({ id, identity, type, alias }) => ({
    id: productGuid(id),
    externalId: identity.externalId,
    type,
    alias: alias ?? '',
  }));

/** Resources stay as they are: what they mean in other spellings is for those who read them. */
export const TreeAnswer = ResourceTree.extend({
  target: z.preprocess(respelt, ResourceTree.shape.target),
});
