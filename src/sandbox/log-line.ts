/** The lines of the log: the writes that were acknowledged, each with all that is not determined by the lines before it. */
import * as z from 'zod';
import { Resource } from '../ingestion/resource.ts';

const ScriptedStep = z.object({
  step: z.string(),
  fail: z
    .array(
      z
        .object({ policy: z.string().optional(), note: z.string(), resource: z.string().optional() })
        .transform(({ policy, note, resource }) => ({ policy, note, resource })),
    )
    .readonly()
    .exactOptional(),
  stall: z.literal(true).exactOptional(),
  slower: z.number().exactOptional(),
});

const Account = z
  .object({
    publisher: z.string().optional(),
    certifiedPartner: z.boolean(),
    subscriptions: z.record(z.string(), z.string()).readonly(),
  })
  .transform(({ publisher, ...facts }) => ({ publisher, ...facts }));

/** A resource of a request, with what it needs beside itself. */
const Posted = z.object({
  /** Its assets' addresses are those of the sandbox where their bytes were fetched. */
  resource: Resource,
  /** The GUID that it gets where it is a new product or plan. */
  guid: z.string(),
  /** Why an asset that it names could not be fetched. */
  unfetched: z.string().exactOptional(),
});
export type Posted = z.infer<typeof Posted>;

/** A request to configure, or an edit in the portal. */
const Configured = z.object({
  kind: z.literal('configured'),
  at: z.number(),
  /** The job's ID; for an edit in the portal its name in the script. */
  job: z.string(),
  portal: z.literal(true).exactOptional(),
  posted: z.array(Posted).readonly(),
  /** What the script and the accounts said of the publication that it asks for, when it was asked for. */
  scripted: z.array(ScriptedStep).readonly(),
  account: Account,
});
export type Configured = z.infer<typeof Configured>;

const Cancelled = z.object({ kind: z.literal('cancelled'), at: z.number(), job: z.string() });

export const LogLine = z.discriminatedUnion('kind', [Configured, Cancelled]);
export type LogLine = z.infer<typeof LogLine>;
