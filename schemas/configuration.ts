/** `.github/offerlane.yml`: how a publisher's repository is laid out and how strict it is. */
import * as z from 'zod';
import { facts } from './facts.ts';
import { failLevels } from './words.ts';

export const Configuration = z
  .strictObject({
    version: z.literal(1).describe('The version of this file: 1.'),
    publisher: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]{0,49}$/)
      .register(facts, { wants: 'lower-case letters, digits, hyphens and underscores' })
      .optional()
      .describe('Your publisher ID in Partner Center.'),
    offers: z
      .string()
      .regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\\0]+(\/[^/\\\0]+)*$/)
      .register(facts, { wants: 'a folder inside the repository, such as offers' })
      .optional()
      .describe('The folder that holds the offers; `offers` unless said.'),
    failOn: z.enum(failLevels).optional().describe('The least severity that fails a run; `error` unless said.'),
  })
  .describe('How this repository is laid out.');
export type Configuration = z.infer<typeof Configuration>;
