/** The reads of the older v1.0 API ("Partner Center ingestion API", its OpenAPI), which knows the same products and submissions. */
import { apiTime } from './api-time.ts';
import { type Answer, type Call, done, headerRefusal, refusal } from './call.ts';
import {
  reportAddress,
  reportFile,
  reportPath,
  reportSignature,
  reportStatus,
  reportTime,
} from './certification-report.ts';
import type { Context, Route } from './route.ts';
import { externalIdOf, liveOf, type ProductState, type Publishing, rootOf } from './state.ts';
import { audiences } from './token.ts';
import { workflows } from './workflow.ts';

const api = '/v1.0/ingestion';

export const v1Routes: readonly Route[] = [
  read('products', readProducts),
  read('products/([^/]+)', ({ state }, id = '') => ofProduct(state.products.get(id), productOf)),
  read('products/([^/]+)/submissions', ({ state }, id = '') =>
    ofProduct(state.products.get(id), (product) => ({
      value: [...numbers(product)].map((one) => submissionOf(product, one)),
    })),
  ),
  read('products/([^/]+)/submissions/(\\d+)', ({ state }, id = '', number = '') =>
    ofSubmission(state.products.get(id), number, (product) => submissionOf(product, number)),
  ),
  read('products/([^/]+)/submissions/(\\d+)/workflowdetails', ({ state }, id = '', number = '') =>
    ofSubmission(state.products.get(id), number, (_, all) => ({
      value: workflows(all, state.now),
    })),
  ),
  read('products/([^/]+)/submissions/(\\d+)/reports', (context, id = '', number = '') =>
    ofSubmission(context.state.products.get(id), number, (product, all) => ({
      value: all.flatMap((one) => reportOf(context, product, one)),
    })),
  ),
  read('products/([^/]+)/submissions/(\\d+)/validations', ({ state }, id = '', number = '') =>
    ofSubmission(state.products.get(id), number, (_, all) => ({
      value: all.flatMap((one) => validations(one, state.now)),
    })),
  ),
  { method: 'GET', path: /^(\/reports\/[^/]+\/\d+\/(?:preview|live))$/, audience: undefined, answer: readReport },
];

function read(path: string, answer: Route['answer']): Route {
  const withPublisher: Route['answer'] = (context, ...captured) =>
    publisherFault(context.call, context.trace) ?? answer(context, ...captured);
  return {
    method: 'GET',
    path: new RegExp(`^${api}/${path}$`, 'i'),
    audience: audiences.partner,
    answer: withPublisher,
  };
}

/** The header became mandatory on 2026-06-12; the answer is as it was then (microsoft/AL-Go, issue 2278). */
function publisherFault({ headers }: Call, trace: string): Answer | undefined {
  if (/^[1-9]\d{0,18}$/.test(headers.get('x-ms-publisherid') ?? '')) return undefined;
  const traceId = `00-${trace.replaceAll('-', '')}-0000000000000000-00`;
  return headerRefusal('x-ms-publisherId', 'PublisherId is a required header, and must be a positive number.', {
    traceId,
  });
}

const pageSize = 100;

function readProducts({ state, call }: Context): Answer {
  const passes = productFilter(call.query.get('$filter'));
  if (passes === undefined) return refusal(400, 'The $filter is none by resourceType or externalIDs');
  const all = [...state.products.values()].filter(passes);
  const start = Number(call.query.get('$skiptoken') || 0);
  if (!Number.isSafeInteger(start) || start < 0) return refusal(400, 'The $skipToken is none that was given');
  const value = all.slice(start, start + pageSize).map(productOf);
  const more = all.length > start + pageSize;
  return done({ ...(more && { nextLink: `v1.0/ingestion/products?$skipToken=${start + pageSize}` }), value });
}

/** What products a filter lets pass; undefined where it is of no form that the OpenAPI or a recorded call has. */
function productFilter(filter: string | undefined): ((product: ProductState) => boolean) | undefined {
  if (filter === undefined || filter.trim() === '') return () => true;
  const named = /^externalIDs\/Any\(i:\s*i\/type\s+eq\s+'([^']*)'\s+and\s+i\/value\s+eq\s+'([^']*)'\)$/i.exec(
    filter.trim(),
  );
  if (named !== null) {
    const [, type = '', value = ''] = named;
    const known = type.toLowerCase() === 'azureofferid';
    return (one) => known && externalIdOf(rootOf(one)) === value.toLowerCase();
  }
  const types = filter.split(/\s+or\s+/i).map((part) => /^\s*resourceType\s+eq\s+'([^']*)'\s*$/i.exec(part)?.[1]);
  if (types.includes(undefined)) return undefined;
  return (one) => types.some((type) => type?.toLowerCase() === resourceTypeOf(one).toLowerCase());
}

/** As recorded of the real API; that core virtual machines have the type of virtual machines is inferred. */
const resourceTypes: Readonly<Record<string, string>> = {
  azureVirtualMachine: 'AzureThirdPartyVirtualMachine',
  coreVirtualMachine: 'AzureThirdPartyVirtualMachine',
  softwareAsAService: 'SoftwareAsAService',
  azureContainer: 'AzureContainer',
  azureApplication: 'AzureApplication',
};

/** Of types that no recording has, the API's own name. */
function resourceTypeOf(product: ProductState): string {
  const type = String(rootOf(product).type);
  return resourceTypes[type] ?? type;
}

function productOf(product: ProductState) {
  const root = rootOf(product);
  return {
    resourceType: resourceTypeOf(product),
    name: root.alias,
    externalIDs: [{ type: 'AzureOfferId', value: externalIdOf(root) }],
    isModularPublishing: true,
    id: product.guid,
  };
}

const absent = (what: string) => refusal(404, `The ${what} does not exist`);

function ofProduct(product: ProductState | undefined, body: (product: ProductState) => unknown): Answer {
  return product === undefined ? absent('product') : done(body(product));
}

function ofSubmission(
  product: ProductState | undefined,
  number: string,
  body: (product: ProductState, all: readonly Publishing[]) => unknown,
): Answer {
  const all = product?.publishings.filter((one) => one.number === number) ?? [];
  return product === undefined || all.length === 0 ? absent('submission') : done(body(product, all));
}

const numbers = ({ publishings }: ProductState) => new Set(publishings.map(({ number }) => number));

const never = '1601-01-01T00:00:00Z';

/** Of a submission that is in preview and live, the live one. */
function submissionOf(product: ProductState, number: string) {
  const all = product.publishings.filter((one) => one.number === number);
  const last = all.at(-1);
  const live = liveOf(product);
  return {
    resourceType: 'Submission',
    state: last !== undefined && last === live ? 'Published' : 'InProgress',
    substate: last === undefined ? 'InDraft' : substate(last),
    targets: [{ type: 'Scope', value: last?.target === 'live' ? 'Live' : 'Preview' }],
    publishedTimeInUtc: last?.target === 'live' && last.state === 'succeeded' ? apiTime(last.plan.end) : never,
    pendingUpdateInfo: { updateType: 'Create', status: 'Completed' },
    releaseNumber: [...numbers(product)].indexOf(number) + 1,
    friendlyName: `Submission ${[...numbers(product)].indexOf(number) + 1}`,
    areResourcesReady: true,
    id: number,
  };
}

function substate({ state, target, plan }: Publishing): string {
  if (state === 'cancelled') return 'Failed';
  if (state === 'failed') return plan.steps.at(-1)?.phase === 'Certification' ? 'FailedInCertification' : 'Failed';
  if (state === 'running') return target === 'live' ? 'Publishing' : 'Submitted';
  return target === 'live' ? 'InStore' : 'ReadyToPublish';
}

function reportOf({ state, base, gate }: Context, product: ProductState, publishing: Publishing): readonly unknown[] {
  const status = reportStatus(publishing, state.now);
  if (status === undefined) return [];
  const ended = reportFile(publishing, state.now) !== undefined;
  const fileUri = reportAddress(base, gate.key, product.guid, publishing);
  return [{ status, ...(ended && { reportTimeInUtc: reportTime(publishing), fileUri }) }];
}

/** What automated validation holds against a publication. */
function validations({ plan }: Publishing, now: number): readonly unknown[] {
  const failed = plan.steps.find((step) => step.failed && step.phase !== 'Certification');
  if (failed === undefined || now < failed.end) return [];
  return plan.failures.map(({ policy, note, resource }) => ({
    errorCode: policy ?? 'businessValidationError',
    severity: 'Error',
    message: note,
    resource,
  }));
}

function readReport({ state, call, gate }: Context, path = ''): Answer {
  const [, , product = '', number, target] = path.split('/');
  const publishing = state.products
    .get(product)
    ?.publishings.find((one) => one.number === number && one.target === target);
  const file = publishing && reportFile(publishing, state.now);
  const signed = call.query.get('sig') === reportSignature(gate.key, path);
  if (publishing === undefined || file === undefined || !signed || reportPath(product, publishing) !== path)
    return absent('report');
  return done(file);
}
