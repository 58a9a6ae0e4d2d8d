/** `.github/offerlane.yml`: how a publisher's repository is laid out and how strict it is. */
import * as z from 'zod';
import { facts } from './facts.ts';
import { failLevels, severities } from './words.ts';

/** What a rule's findings may be made. */
export const settings = [...severities, 'off'] as const;
export type Setting = (typeof settings)[number];

/** Tables of severities, named by what they hold an offer against. */
export const profiles = ['current', 'cautious'] as const;
export type Profile = (typeof profiles)[number];

/** Whose findings are known. */
export const baselines = ['live', 'base', 'off'] as const;
export type Baseline = (typeof baselines)[number];

const ruleId = () =>
  z
    .string()
    .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
    .register(facts, { wants: 'the ID of a rule, such as plan/title-unique' });

export const Waiver = z
  .strictObject({
    rule: ruleId().describe('The ID of the rule.'),
    offer: z.string().min(1).optional().describe('The ID of the offer; every offer unless said.'),
    path: z
      .string()
      .regex(/^(\/[^/]+)+$/)
      .register(facts, { wants: 'a JSON pointer, such as /plans/standard/listing' })
      .optional()
      .describe('Where in the offer, with all below it, as a JSON pointer; the whole offer unless said.'),
    reason: z
      .string()
      .regex(/\S/)
      .register(facts, { wants: 'text that says why' })
      .describe('Why, for whoever reads it later.'),
    until: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      .register(facts, { wants: 'a date, such as 2027-03-31' })
      .describe('The last day on which it holds, in UTC.'),
  })
  .describe('Findings that are known and accepted for a while.');
export type Waiver = z.infer<typeof Waiver>;

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
    profile: z
      .enum(profiles)
      .optional()
      .describe(
        'What offers are held against: `current`, what the marketplace enforces now (unless said), or `cautious`, limits of earlier years as well.',
      ),
    severities: z
      .record(ruleId(), z.enum(settings))
      .optional()
      .describe('The severity of findings by the ID of their rule, over that of the profile; `off` for none.'),
    waivers: z.array(Waiver).max(500).optional().describe('Findings that are known and accepted for a while.'),
    baseline: z
      .enum(baselines)
      .optional()
      .describe(
        'Whose findings are notices until what they are about changes: those of `live`, what is live, where that is known (unless said), of `base`, which is then what an offer is compared with too, or nobody’s, `off`.',
      ),
  })
  .describe('How this repository is laid out, and how strict it is.');
export type Configuration = z.infer<typeof Configuration>;
