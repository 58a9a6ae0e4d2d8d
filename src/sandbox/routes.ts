/** All that can be called: "Product Ingestion API" (its calls 1 to 10), the token endpoints of Entra, and assets. */
import { clip } from '../source/text.ts';
import { assetAnswer } from './asset-answer.ts';
import { unauthorized } from './authorized.ts';
import { type Answer, refusal } from './call.ts';
import { configureRequest, isAnswer } from './configure-request.ts';
import { tokenAnswer } from './entra.ts';
import { readDetail, readStatus } from './jobs.ts';
import { readPlans, readProducts, readResource, readSubmission, readSubmissions, readTree } from './reads.ts';
import type { Context, Route } from './route.ts';
import { audiences } from './token.ts';
import { v1Routes } from './v1.ts';

const api = '/rp/product-ingestion';

/** A route of the ingestion API. */
function ingestion(method: Route['method'], path: string, answer: Route['answer']): Route {
  return { method, path: new RegExp(`^${api}/${path}$`, 'i'), audience: audiences.graph, answer };
}

const routes: readonly Route[] = [
  ingestion('GET', 'product', readProducts),
  ingestion('GET', 'plan', readPlans),
  ingestion('GET', 'resource-tree/product/([^/]+)', (context, guid = '') => readTree(context, guid)),
  ingestion('GET', 'submission/([^/]+)', (context, guid = '') => readSubmissions(context, guid)),
  ingestion('GET', 'submission/([^/]+)/(\\d+)', (context, guid = '', number = '') =>
    readSubmission(context, guid, number),
  ),
  ingestion('POST', 'configure', configure),
  ingestion('GET', 'configure/([^/]+)/status', (context, job = '') => readStatus(context, job)),
  ingestion('GET', 'configure/([^/]+)', (context, job = '') => readDetail(context, job)),
  ingestion('POST', 'configure/([^/]+)/cancel', ({ cancel }, job = '') => cancel(job)),
  ingestion('GET', '((?!(?:configure|submission|resource-tree)/)[a-z0-9-]+/.+)', (context, id = '') =>
    readResource(context, id),
  ),
  token(/^\/([^/]+)\/oauth2\/v2\.0\/token$/i, 2),
  token(/^\/([^/]+)\/oauth2\/token$/i, 1),
  {
    method: 'GET',
    path: /^\/assets\/([0-9a-f]{64})$/,
    audience: undefined,
    answer: ({ asset }, sha256 = '') => assetAnswer(asset(sha256)),
  },
  ...v1Routes,
];

function token(path: RegExp, version: 1 | 2): Route {
  const answer: Route['answer'] = ({ call, gate, trace }, tenant = '') =>
    tokenAnswer(call, tenant, version, { ...gate, trace });
  return { method: 'POST', path, audience: undefined, answer };
}

function configure(context: Context): Answer | Promise<Answer> {
  const { call, configure: take, view } = context;
  const resources = configureRequest(call.body, view.ceiling);
  return isAnswer(resources) ? resources : take(resources);
}

const version = /^\d{4}-\d\d-\d\d(?:-(?:dev|preview\d+))?$/;

/** The answer of whatever route a call finds. */
export function answered(context: Context): Answer | Promise<Answer> {
  const { call, gate, view } = context;
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  const there = routes.filter(({ path }) => path.test(call.path));
  const route = there.find((one) => one.method === method);
  const audience = there[0]?.audience ?? (call.path.toLowerCase().startsWith(api) ? audiences.graph : undefined);
  const refused = audience === undefined ? undefined : unauthorized(call, audience, gate);
  if (refused !== undefined) return refused;
  if (there.length === 0) return nowhere(call.path);
  if (route === undefined) {
    const allow = [...new Set(there.map((one) => one.method))].join(', ');
    return { ...refusal(405, `${clip(call.method, 20)} is not allowed here; ${allow} is`), headers: { allow } };
  }
  if (audience === audiences.graph && view.ceiling !== undefined && !version.test(view.ceiling))
    return refusal(400, `The $version '${clip(view.ceiling, 40)}' is none, such as 2022-03-01-preview5`);
  const [, ...captured] = route.path.exec(call.path) ?? [];
  return route.answer(context, ...captured);
}

function nowhere(path: string): Answer {
  return refusal(
    404,
    `There is nothing at '${clip(path, 200)}'. The ingestion API is below ${api}, tokens are at /<tenant>/oauth2/v2.0/token`,
  );
}
