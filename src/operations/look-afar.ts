/** Asks the addresses that an offer names: whether links answer, and what its disks are. */
import type { Addresses, Afar, Question } from '../ports/addresses.ts';
import type { AnswerFacts, Asking, Facts } from '../rules/facts.ts';
import { questionKey } from '../rules/facts.ts';
import { links } from '../rules/links.ts';
import type { OfferSubject } from '../rules/rule.ts';
import { readableBlobs } from '../rules/vm/blobs.ts';
import { lookAtBlob } from './look-at-blob.ts';

/** How many are asked at a time. */
const atOnce = 4;

export async function lookAfar(subject: OfferSubject, afar: Afar): Promise<Pick<Facts, 'blobs' | 'answers'>> {
  const blobs = await lookAtBlobs(subject, afar);
  const answers = await fewAtATime(links(subject), async ({ url, asking }) => [
    questionKey(asking, url),
    answerFacts(await afar.addresses.ask(question(asking, url))),
  ]);
  return { blobs, answers };
}

/** The facts of an offer's disks, by their addresses without queries. */
export function lookAtBlobs(subject: OfferSubject, afar: Afar): Promise<Facts['blobs']> {
  return fewAtATime(readableBlobs(subject), async ({ uri, host, secret }) => [
    uri,
    await blobFacts(subject.id, uri, host, secret, afar),
  ]);
}

async function fewAtATime<Asked, Found>(
  all: readonly Asked[],
  ask: (one: Asked) => Promise<readonly [string, Found]>,
): Promise<ReadonlyMap<string, Found>> {
  const found: (readonly [string, Found])[] = [];
  const next = all.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of next) found.push(await ask(one));
    }),
  );
  return new Map(found);
}

async function blobFacts(offer: string, uri: string, host: string, name: string, { secret, addresses, now }: Afar) {
  let token: string;
  try {
    token = secret(offer, name, 'sas', host);
  } catch (error) {
    return { sas: undefined, fault: `cannot be read: ${(error as Error).message.replace(/\.$/, '')}` };
  }
  return await lookAtBlob(uri, token, addresses, now);
}

const answerFacts = (answer: Awaited<ReturnType<Addresses['ask']>>): AnswerFacts =>
  typeof answer === 'string' ? { fault: answer } : { status: answer.status };

const question = (asking: Asking, url: string): Question =>
  asking === 'read'
    ? { method: 'GET', url, redirects: true }
    : { method: 'POST', url, redirects: false, body: JSON.stringify(asking === 'lead' ? testLead : {}) };

/** A lead as the marketplace posts it, of nobody (documentation of lead management by HTTPS endpoint). */
const testLead = {
  LeadSource: 'AzureMarketplace|Offerlane',
  ActionCode: 'INS',
  OfferTitle: 'Test lead of Offerlane',
  UserDetails: {
    FirstName: 'Test',
    LastName: 'Lead',
    Email: 'nobody@example.com',
    Phone: '5550100',
    Country: 'US',
    Company: 'Offerlane',
    Title: 'MSFT_TEST',
  },
  Description: 'A test lead: nobody waits for an answer.',
};
