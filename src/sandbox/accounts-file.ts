/** The file that tells the sandbox of applications and of the publisher. */
import * as z from 'zod';
import type { Accounts } from './accounts.ts';
import { settingsFile } from './settings-file.ts';

const AccountsFile = z.strictObject({
  version: z.literal(1),
  publisher: z
    .strictObject({
      id: z.string().optional(),
      /** A Microsoft Azure Certified partner, which takes it to publish virtual machines. */
      certifiedPartner: z.boolean().optional(),
    })
    .optional(),
  /** Who may ask for tokens; without them anyone may. */
  applications: z
    .array(
      z.strictObject({
        tenant: z.string(),
        clientId: z.string(),
        secret: z.string().optional(),
        federated: z.array(z.strictObject({ issuer: z.string(), subject: z.string() })).optional(),
        role: z.enum(['manager', 'none']).optional(),
      }),
    )
    .optional(),
  /** What kind of subscription each ID is, as offers call kinds: certification refuses some in a preview audience. */
  subscriptions: z.record(z.string(), z.string()).optional(),
});

/** Without a file: anyone is a manager, of a publisher that is a certified partner. */
export const anyone: Accounts = { facts: { publisher: undefined, certifiedPartner: true, subscriptions: {} } };

/** Reads an accounts file. Throws, naming each line that is wrong. */
export function readAccounts(file: string, bytes: Uint8Array): Accounts {
  const { publisher, applications, subscriptions = {} } = settingsFile(file, bytes, AccountsFile);
  return {
    applications: applications?.map(({ role = 'manager', ...own }) => ({ ...own, ...(role !== 'none' && { role }) })),
    facts: {
      publisher: publisher?.id,
      certifiedPartner: publisher?.certifiedPartner ?? true,
      subscriptions: Object.fromEntries(Object.entries(subscriptions).map(([id, kind]) => [id.toLowerCase(), kind])),
    },
  };
}
