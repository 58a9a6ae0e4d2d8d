/** The marketplace behind Partner Center's two APIs; the sandbox answers like them. */
import * as z from 'zod';
import { Resource, schemaOf, typeOf, versionOf } from '../../ingestion/resource.ts';
import { compareVersions, defaultVersions } from '../../ingestion/version.ts';
import type { Clock } from '../../ports/clock.ts';
import { FateUnknown, Refused } from '../../ports/failure.ts';
import type { Marketplace } from '../../ports/marketplace.ts';
import { bodyOf } from './answer-body.ts';
import { download } from './download.ts';
import { entra } from './entra.ts';
import { type Answer, nameOf } from './exchange.ts';
import { atLoopback } from './loopback.ts';
import { pages } from './pages.ts';
import { lookFirst } from './patience.ts';
import { submissionProgress } from './progress.ts';
import { ask, type Call, type Service } from './service.ts';
import type { Settings } from './settings.ts';
import { JobAnswer, ProductAnswer, SubmissionAnswer, TreeAnswer } from './spelling.ts';

const ConfigureDetail = z.looseObject({ resources: z.array(Resource) });

/** What is not there is answered with 404, and where a product has nothing at a target with 400. */
const absent = [400, 404];
const assetLimits = { timeout: 30_000, bytes: 20_000_000 };

/** Partner Center as the application of the settings sees it. Nothing is asked before the first call. */
export function partnerCenter(settings: Settings, clock: Clock): Marketplace {
  const tokens = entra(settings, clock);
  const service: Service = {
    url: settings.marketplace,
    scope: 'https://graph.microsoft.com/.default',
    headers: {},
    tokens,
    clock,
  };
  const { older } = settings;
  const olderService: Service | undefined = older && {
    url: older.url,
    scope: 'https://api.partner.microsoft.com/.default',
    headers: { 'x-ms-publisherId': older.publisher },
    tokens,
    clock,
  };
  const versions = { ...defaultVersions, ...settings.versions };
  const newest = Object.values(versions).reduce(newer);
  const { configure = newest } = versions;

  /** `$version` is the newest schema version that an answer may have. */
  const get = (path: string, query: Readonly<Record<string, string>> = {}): Call => ({
    method: 'GET',
    url: address(path, { ...query, $version: newest }),
  });
  const address = (path: string, query: Readonly<Record<string, string>>) => {
    const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    return new URL(`${service.url}/${path}?${pairs.join('&')}`);
  };
  const read = async <Shape>(call: Call, shape: z.ZodType<Shape>): Promise<Shape> =>
    bodyOf(nameOf(call), await ask(service, call), shape);
  const find = async <Shape>(call: Call, shape: z.ZodType<Shape>): Promise<Shape | undefined> => {
    const answer = await ask(service, { ...call, absent });
    return absent.includes(answer.status) ? undefined : bodyOf(nameOf(call), answer, shape);
  };
  const job = (id: string) => read(get(`configure/${encodeURIComponent(id)}/status`), JobAnswer);

  return {
    products: async () => (await pages(service, get('product'), ProductAnswer)) ?? [],

    lookup: async (externalId) => {
      // Offer IDs are in lower case, and nothing says that a query in other letters finds them.
      const wanted = externalId.toLowerCase();
      const found = await pages(service, get('product', { externalId: wanted }), ProductAnswer);
      return found?.find((product) => product.externalId.toLowerCase() === wanted);
    },

    tree: (product, targetType) =>
      find(get(`resource-tree/product/${encodeURIComponent(product)}`, { targetType }), TreeAnswer),

    submissions: async (product) =>
      (await pages(service, get(`submission/${encodeURIComponent(product)}`), SubmissionAnswer)) ?? [],

    configure: async (resources) => {
      const publishes = resources.some((resource) => typeOf(resource) === 'submission');
      const $version = resources.map(versionOf).reduce(newer, newest);
      const call: Call = {
        method: 'POST',
        url: address('configure', { $version }),
        body: { $schema: schemaOf('configure', configure), resources },
        once: publishes,
      };
      const answer = await ask(service, call);
      return publishes ? acknowledged(nameOf(call), answer) : bodyOf(nameOf(call), answer, JobAnswer);
    },

    job,

    outcome: async (id) => (await find(get(`configure/${encodeURIComponent(id)}`), ConfigureDetail))?.resources,

    cancel: async (id) => {
      const url = address(`configure/${encodeURIComponent(id)}/cancel`, { $version: newest });
      try {
        return await read({ method: 'POST', url }, JobAnswer);
      } catch (error) {
        // A try whose answer was lost may have cancelled it, and the next is then too late.
        const stands = error instanceof Refused ? await job(id) : undefined;
        if (stands?.jobResult === 'cancelled') return stands;
        throw error;
      }
    },

    asset: (url) => download(clock, url, { limits: assetLimits, loopback: atLoopback(new URL(settings.marketplace)) }),

    progress: async (product, submission) =>
      olderService && (await submissionProgress(olderService, product, submission)),
  };
}

function newer(a: string, b: string): string {
  return compareVersions(a, b) < 0 ? b : a;
}

/** The job of a publication. An answer that cannot be read is still a success, and its job lost. */
function acknowledged(name: string, answer: Answer) {
  try {
    return bodyOf(name, answer, JobAnswer);
  } catch (cause) {
    throw new FateUnknown(`${name} was taken up, but its job is unknown. ${lookFirst}`, { cause });
  }
}
