/** `offerlane init` */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { Configuration } from '../../schemas/configuration.ts';
import { offersByType, plansByType } from '../../schemas/offer.ts';
import { newFiles } from '../../src/adapters/new-files.ts';
import { pathFrom } from '../../src/adapters/publisher.ts';
import { many } from '../../src/render/counts.ts';
import { configurationFile } from '../../src/source/configuration-file.ts';
import { fieldAt, rootField } from '../../src/source/field.ts';
import { startedConfiguration, startedOffer, startedTypes, startedWorkflow } from '../../src/source/starters.ts';
import { listed, shown } from '../../src/source/text.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { offersOrNew } from '../offers.ts';
import { oneOf } from '../one-of.ts';
import { judge } from '../wire.ts';

const workflowFile = '.github/workflows/offerlane.yml';

export async function initCommand(given: Given, { folder }: Surroundings): Promise<Outcome> {
  const [first, ...others] = startedTypes;
  if (first === undefined || given.text('type') === undefined)
    throw new Error(`\`offerlane init\` takes --type: ${listed(startedTypes, 'or')}.`);
  const type = oneOf([first, ...others], 'type', given);
  const id = right('The offer ID', offersByType[type], 'id', given.words[0] ?? '');
  const plan = right('--plan', plansByType[type], 'id', given.text('plan') ?? 'standard');
  const named = given.text('publisher');
  const account = named === undefined ? undefined : right('--publisher', Configuration, 'publisher', named);
  const { publisher, folder: offers, account: own, taken } = await offersOrNew(folder);
  if (account !== undefined && own !== undefined && account !== own)
    throw new Error(`${shown(configurationFile)} says that the publisher is ${shown(own)}; leave --publisher out.`);
  const { top, root } = publisher;
  const path = `${offers}/${id}`;
  const other = taken.find((one) => one.toLowerCase() === id.toLowerCase());
  if (other !== undefined || existsSync(join(top, path)))
    throw new Error(`There is an offer ${shown(other ?? id)} already; nothing was written. Choose another ID.`);
  const within = (file: string) => (root === '' ? file : `${root}/${file}`);
  const files = [...startedOffer(type, id, plan)].map(([file, text]) => [`${path}/${file}`, text] as const);
  const settings = [within(configurationFile), startedConfiguration(account)] as const;
  // GitHub runs only the workflows at the top.
  const { written, kept } = newFiles(top, new Map([...files, settings, [workflowFile, startedWorkflow]]));
  const { findings } = await judge(publisher, [path], undefined, true);
  const seen = (file: string) => pathFrom(folder, join(top, file));
  const lines = [
    ...written.map(seen),
    ...kept.map((file) => `${seen(file)} was there, and is as it was`),
    '',
    `${many(findings.length, 'value')} to fill in, each with a finding at its line: offerlane validate ${seen(path)}`,
  ];
  return { output: `${lines.join('\n')}\n`, status: 0 };
}

/** A text that is right for a field. Throws, saying what it must be, where it is not. */
function right(what: string, schema: z.ZodType, field: string, text: string): string {
  const { schema: own, facts } = fieldAt(rootField(schema), {}, [field]);
  if (own?.safeParse(text).success) return text;
  throw new Error(`${what} is ${shown(text)}; it must be ${facts.wants ?? 'text'}.`);
}
