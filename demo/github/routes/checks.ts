/** Check runs, which Apps alone write. */
import * as z from 'zod';
import { type AskedOfRepository, bodyAs, notFoundUnless, ok, paged, type Routes, reads, writes } from '../asked.ts';
import { senderOf, tellCheck } from '../events.ts';
import { invalid, Refused } from '../refused.ts';
import type { CheckRun } from '../state.ts';
import { iso } from '../views/account.ts';
import { checkView } from '../views/check.ts';
import { htmlUrl } from '../views/repository.ts';
import { commitAt } from './commits.ts';

const Annotation = z.looseObject({
  path: z.string(),
  start_line: z.number(),
  end_line: z.number(),
  start_column: z.number().optional(),
  end_column: z.number().optional(),
  annotation_level: z.string(),
  message: z.string(),
  title: z.string().optional(),
  raw_details: z.string().optional(),
});
const Output = z.object({
  title: z.string().optional(),
  summary: z.string(),
  text: z.string().optional(),
  annotations: z.array(Annotation).default([]),
});
const CheckBody = z.object({
  name: z.string().optional(),
  head_sha: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  status: z.string().optional(),
  started_at: z.string().optional(),
  conclusion: z.string().optional(),
  completed_at: z.string().optional(),
  output: Output.optional(),
  actions: z.array(z.object({ label: z.string(), description: z.string(), identifier: z.string() })).optional(),
});
type CheckBody = z.infer<typeof CheckBody>;

export const checkRoutes: Routes = {
  'checks/create': writes('checks', undefined, async (asked) => {
    const { world, repository, actor } = asked;
    const body = bodyAs(asked, CheckBody);
    assertConcluded(body);
    assertAnnotations(body);
    const { head_sha = '', name = '' } = body;
    const commit = await commitAt(repository, head_sha);
    if (commit?.id !== head_sha) throw new Refused(422, `No commit found for SHA: ${head_sha}`);
    const suite = repository.suites.get(head_sha) ?? world.id();
    repository.suites.set(head_sha, suite);
    const check: CheckRun = {
      ...{ id: world.id(), suite, headSha: head_sha, name, status: 'queued', conclusion: null },
      ...{ detailsUrl: undefined, externalId: '', startedAt: iso(world.now()), completedAt: null },
      ...{ output: { title: null, summary: null, text: null }, annotations: [], actions: [] },
    };
    apply(check, body, world.now());
    repository.checks.set(check.id, check);
    tellCheck(world, repository, senderOf(world, actor), { action: 'created', check });
    if (check.status === 'completed')
      tellCheck(world, repository, senderOf(world, actor), { action: 'completed', check });
    return ok(checkView(world, repository, check), 201);
  }),
  'checks/get': reads('checks', (asked) => ok(checkView(asked.world, asked.repository, checkOf(asked)))),
  'checks/update': writes('checks', undefined, (asked) => {
    const { world, repository, actor } = asked;
    const check = checkOf(asked);
    const body = bodyAs(asked, CheckBody);
    assertConcluded(body);
    assertAnnotations(body);
    const before = check.status;
    apply(check, body, world.now());
    if (check.status === 'completed' && before !== 'completed')
      tellCheck(world, repository, senderOf(world, actor), { action: 'completed', check });
    return ok(checkView(world, repository, check));
  }),
  'checks/list-for-ref': reads('checks', async (asked) => {
    const { world, repository, params, query } = asked;
    const commit = await commitAt(repository, params.ref ?? '');
    if (commit === undefined) throw new Refused(422, `No commit found for SHA: ${params.ref}`);
    const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')];
    const found = [...repository.checks.values()]
      .filter((one) => one.headSha === commit.id)
      .filter((one) => (name ?? one.name) === one.name && (status ?? one.status) === one.status)
      .filter(() => app === null || Number(app) === world.app.id)
      .reverse();
    const latest = query.get('filter') !== 'all';
    const shown = latest ? found.filter((one, at) => found.findIndex(({ name }) => name === one.name) === at) : found;
    return paged(asked, shown, (page) => ({
      total_count: shown.length,
      check_runs: page.map((one) => checkView(world, repository, one)),
    }));
  }),
  'checks/list-annotations': reads('checks', (asked) => {
    const { annotations, headSha } = checkOf(asked);
    const blob = `${htmlUrl(asked.world, asked.repository)}/blob/${headSha}`;
    return paged(asked, annotations, (page) =>
      page.map((one) => ({
        ...{ start_column: null, end_column: null, title: null, raw_details: null },
        ...one,
        blob_href: `${blob}/${one.path}`,
      })),
    );
  }),
};

function checkOf({ repository, params }: AskedOfRepository): CheckRun {
  return notFoundUnless(repository.checks.get(Number(params.check_run_id)));
}

/** What the description does not hold: completed takes a conclusion, and only GitHub sets `stale`. */
function assertConcluded({ status, conclusion, completed_at }: CheckBody): void {
  const concluded = status === 'completed' || completed_at !== undefined;
  if (concluded && conclusion === undefined)
    throw invalid({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' });
  if (conclusion === 'stale') throw invalid({ resource: 'CheckRun', code: 'invalid', field: 'conclusion' });
}

function assertAnnotations({ output }: CheckBody): void {
  for (const one of output?.annotations ?? []) {
    const columns = one.start_column !== undefined || one.end_column !== undefined;
    const wrong =
      one.start_line < 1 ||
      one.end_line < one.start_line ||
      (columns && one.start_line !== one.end_line) ||
      [...(one.title ?? '')].length > 255 ||
      one.message.length > 65_536 ||
      (one.raw_details ?? '').length > 65_536;
    if (wrong) throw invalid({ resource: 'CheckAnnotation', code: 'invalid', field: 'annotations' });
  }
}

/** A conclusion completes; a status that is not completed takes the conclusion back; annotations are added to those there are. */
function apply(check: CheckRun, body: CheckBody, now: number): void {
  const { output, conclusion } = body;
  check.name = body.name ?? check.name;
  check.detailsUrl = body.details_url ?? check.detailsUrl;
  check.externalId = body.external_id ?? check.externalId;
  check.startedAt = body.started_at ?? check.startedAt;
  check.actions = body.actions ?? check.actions;
  check.status = conclusion === undefined ? (body.status ?? check.status) : 'completed';
  if (conclusion !== undefined) {
    check.conclusion = conclusion;
    check.completedAt = body.completed_at ?? iso(now);
  } else if (body.status !== undefined) {
    check.conclusion = null;
    check.completedAt = null;
  }
  if (output === undefined) return;
  check.output = { title: output.title ?? check.output.title, summary: output.summary, text: output.text ?? null };
  check.annotations = [...check.annotations, ...output.annotations];
}
