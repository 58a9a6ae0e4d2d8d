/** What only the v1.0 API tells of a submission. It is asked for the products of either API, for their IDs are the same. */
import * as z from 'zod';
import { Stalled, Waiting } from '../../ports/failure.ts';
import type { CertificationReport, Progress, WorkflowStep } from '../../ports/marketplace.ts';
import { download } from './download.ts';
import { atLoopback } from './loopback.ts';
import { pages } from './pages.ts';
import type { Service } from './service.ts';

/** Partner Center ingestion API v1.0 (OpenAPI): WorkflowDetail, ValidationItem, CertificationReport. All fields are optional there. */
const Time = z.string().nullish().transform(present);
const Step = z.looseObject({
  name: z.string().nullish(),
  state: z.string().nullish(),
  startDateTimeInUtc: Time,
  completeDateTimeInUtc: Time,
});
const Workflow = Step.extend({ type: z.string().nullish(), workflowSteps: z.array(Step).nullish() });
const Item = z.looseObject({
  errorCode: z.string().nullish(),
  severity: z.string().nullish(),
  message: z.string().nullish(),
  resource: z.string().nullish(),
});
const Report = z.looseObject({ status: z.string().nullish(), reportTimeInUtc: Time, fileUri: z.string().nullish() });

const reportLimits = { timeout: 20_000, bytes: 1_000_000 };
/** Files are fetched for so many reports of a submission; the others are told without a text. */
const mostFiles = 20;

/** Undefined where the API has nothing to tell of the submission, or not to this application. */
export async function submissionProgress(
  service: Service,
  product: string,
  submission: string,
): Promise<Progress | undefined> {
  const root = `${service.url}/products/${encodeURIComponent(product)}/submissions/${encodeURIComponent(submission)}`;
  const list = <Shape>(name: string, item: z.ZodType<Shape>) =>
    pages(service, { method: 'GET', url: new URL(`${root}/${name}`), absent: [403, 404] }, item);
  const workflows = await list('workflowdetails', Workflow);
  const validations = await list('validations', Item);
  const reports = await list('reports', Report);
  if (workflows === undefined && validations === undefined && reports === undefined) return undefined;
  return {
    steps: (workflows ?? []).flatMap(stepsOf),
    validations: (validations ?? []).map(({ errorCode, severity, message, resource }) => ({
      code: errorCode ?? '',
      severity: severity ?? '',
      message: message ?? '',
      resource: resource ?? undefined,
    })),
    reports: await Promise.all((reports ?? []).map((report, index) => withText(service, report, index < mostFiles))),
  };
}

function stepsOf({ type, workflowSteps, ...own }: z.infer<typeof Workflow>): readonly WorkflowStep[] {
  const steps = workflowSteps?.length ? workflowSteps : [own];
  return steps.map(({ name, state, startDateTimeInUtc: start, completeDateTimeInUtc: end }) => ({
    phase: type ?? '',
    name: name ?? type ?? '',
    state: state ?? '',
    start,
    end,
  }));
}

async function withText(service: Service, report: z.infer<typeof Report>, read: boolean): Promise<CertificationReport> {
  const { status, reportTimeInUtc: time, fileUri } = report;
  return {
    status: status ?? 'Unknown',
    time,
    text: fileUri && read ? await textAt(service, fileUri) : undefined,
  };
}

/** A report without its text is still one, so a file that cannot be had, or is no text, is left out. */
async function textAt({ clock, url }: Service, address: string): Promise<string | undefined> {
  try {
    const loopback = atLoopback(new URL(url));
    const bytes = await download(clock, address, { limits: reportLimits, loopback });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Stalled || error instanceof Waiting || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The API writes a time that has not come as one long before there were computers. */
function present(time: string | null | undefined): string | undefined {
  return !time || /^(0001|1601)-/.test(time) ? undefined : time;
}
