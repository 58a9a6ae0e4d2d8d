/** `offerlane compile` */
import { edits, noDraft, versionFor } from '../../src/ingestion/edits.ts';
import { unspoken } from '../../src/ingestion/product-type.ts';
import { schemaOf } from '../../src/ingestion/resource.ts';
import { compiledOffer } from '../../src/operations/compiled-offer.ts';
import { readOffer } from '../../src/operations/read.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { offerAt } from '../offers.ts';

export async function compileCommand(given: Given, { folder }: Surroundings): Promise<Outcome> {
  const { tree, offer } = await offerAt(folder, given.words[0] ?? '');
  const source = await readOffer(tree, offer);
  const reason = unspoken[source.type];
  if (reason !== undefined) throw new Error(reason);
  const compiled = compiledOffer(source);
  const resources = edits(compiled.source.type, compiled.compiled, noDraft, {});
  const configure = { $schema: schemaOf('configure', versionFor('configure', [], {})), resources };
  const shown = given.flag('request')
    ? configure
    : { fingerprint: compiled.fingerprint, resources: Object.fromEntries(compiled.tree) };
  return { output: `${JSON.stringify(shown, undefined, 2)}\n`, status: 0 };
}
