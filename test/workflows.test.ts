/** Every workflow that is shown or shipped is safe to paste, and each check is shown what it must see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { home } from './on-disk.ts';

const Step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions.optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string(),
      'timeout-minutes': z.int().optional(),
      environment: z.string().optional(),
      env: z.record(z.string(), z.string()).optional(),
      permissions: Permissions.optional(),
      steps: z.array(Step).min(1),
    }),
  ),
});
type Workflow = z.infer<typeof Workflow>;

const parsed = (text: string): Workflow => Workflow.parse(load(text));
const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);
const granted = ({ permissions = {}, jobs }: Workflow) => [
  ...Object.entries(permissions),
  ...Object.values(jobs).flatMap((job) => Object.entries(job.permissions ?? {})),
];

/** What takes a permission to write. */
const writers: Readonly<Record<string, (workflow: Workflow) => boolean>> = {
  'pull-requests': (workflow) => steps(workflow).some((step) => step.with?.suggest === true),
  'security-events': (workflow) => steps(workflow).some((step) => step.uses?.includes('/upload-sarif@')),
  'id-token': (workflow) => steps(workflow).some((step) => step.run?.includes('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
};

const aWorkflow = (own: {
  readonly on?: string;
  readonly permissions?: string;
  readonly job?: string;
  readonly step?: string;
}) => `
name: Offers
on:
  ${own.on ?? 'pull_request:'}
${own.permissions ?? 'permissions:\n  contents: read'}
jobs:
  offers:
    runs-on: ubuntu-latest
    ${own.job ?? 'timeout-minutes: 10'}
    steps:
      - ${own.step ?? 'uses: offerlane/offerlane@v0'}
`;

interface Check {
  /** Whether a workflow keeps to it; `text` is as it is written. */
  readonly holds: (workflow: Workflow, text: string) => boolean;
  /** Workflows that do not. */
  readonly planted: readonly string[];
}

const checks: Readonly<Record<string, Check>> = {
  'says which permissions it takes': {
    holds: ({ permissions }) => permissions !== undefined && Object.keys(permissions).length > 0,
    planted: [aWorkflow({ permissions: '' }), aWorkflow({ permissions: 'permissions: {}' })],
  },
  'writes nothing but what a step of it needs': {
    holds: (workflow) =>
      granted(workflow).every(([name, level]) => level === 'read' || writers[name]?.(workflow) === true),
    planted: ['contents', 'pull-requests', 'security-events', 'id-token'].map((name) =>
      aWorkflow({ permissions: `permissions:\n  ${name}: write` }),
    ),
  },
  'pins what others wrote to a commit, and says its version': {
    holds: (workflow, text) =>
      steps(workflow).every(
        ({ uses }) =>
          uses === undefined ||
          uses === 'offerlane/offerlane@v0' ||
          (/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) &&
            new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm').test(text)),
      ),
    planted: [
      aWorkflow({ step: 'uses: actions/checkout@v5' }),
      aWorkflow({ step: 'uses: actions/checkout@08c6903' }),
      aWorkflow({ step: `uses: actions/checkout@${'0'.repeat(40)}` }),
      aWorkflow({ step: 'uses: offerlane/offerlane@main' }),
      aWorkflow({ step: 'uses: docker://alpine' }),
    ],
  },
  'has no rights of the base while it reads what a stranger wrote': {
    holds: ({ on }) => !('pull_request_target' in on || 'workflow_run' in on),
    planted: [aWorkflow({ on: 'pull_request_target:' }), aWorkflow({ on: 'workflow_run: { workflows: [a] }' })],
  },
  'ends by itself': {
    holds: ({ jobs }) => Object.values(jobs).every((job) => (job['timeout-minutes'] ?? 999) <= 30),
    planted: [aWorkflow({ job: 'environment: a' }), aWorkflow({ job: 'timeout-minutes: 360' })],
  },
  'puts no expression into a script': {
    holds: (workflow) => steps(workflow).every(({ run }) => run === undefined || !run.includes('${{')),
    planted: [aWorkflow({ step: ['run: echo $', '{{ github.head_ref }}'].join('') })],
  },
};

/** The workflows in fences of Markdown, and in files. */
const workflows = ['README.md', 'docs', 'examples'].flatMap((path) => {
  const files = path.endsWith('.md')
    ? [path]
    : readdirSync(join(home, path), { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`);
  return files.flatMap((file) => {
    if (/\/workflows\/.*\.ya?ml$/.test(file)) return [{ name: file, text: readFileSync(join(home, file), 'utf8') }];
    if (!file.endsWith('.md')) return [];
    const fences = readFileSync(join(home, file), 'utf8').matchAll(/^```ya?ml\n(.*?)^```$/gms);
    const texts = [...fences].map(([, text = '']) => text).filter((text) => /^jobs:/m.test(text));
    return texts.map((text, index) => ({ name: `${file}, workflow ${index + 1}`, text }));
  });
});

test('there are workflows to look at', () => {
  expect(workflows.length).toBeGreaterThan(5);
});

describe.each(workflows)('$name', ({ text }) => {
  test.each(Object.entries(checks))('%s', (_, { holds }) => {
    expect(holds(parsed(text), text)).toBe(true);
  });
});

test.each(Object.entries(checks))('is seen where it does not: %s', (_, { holds, planted }) => {
  expect(holds(parsed(aWorkflow({})), aWorkflow({}))).toBe(true);
  for (const text of planted) expect(holds(parsed(text), text), text).toBe(false);
});
