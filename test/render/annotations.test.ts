import * as core from '@actions/core';
import { expect, test, vi } from 'vitest';
import { annotations, shown } from '../../src/render/annotations.ts';
import { workflowCommands } from '../../src/render/workflow-commands.ts';
import { aFinding, hostile, titles } from './samples.ts';

test('names the rule by its title and its ID', () => {
  expect(annotations([aFinding()], titles)).toEqual([
    {
      severity: 'error',
      message: '`title` has 60 characters; at most 50 are taken.',
      place: {
        title: 'Texts, lists and numbers keep to their limits (shape/limit)',
        file: 'offers/fabrikam-gateway/offer.yml',
        startLine: 14,
        endLine: 14,
        startColumn: 12,
        endColumn: 40,
      },
    },
  ]);
});

test('has columns only on one line', () => {
  const [annotation] = annotations([aFinding({ endLine: 15 })], titles);
  expect(annotation?.place).not.toHaveProperty('startColumn');
  expect(annotation?.place).not.toHaveProperty('endColumn');
});

test('puts the gravest first and shows ten of each, with room for why the step fails', () => {
  const findings = (['notice', 'error', 'warning'] as const).flatMap((severity) =>
    Array.from({ length: 12 }, (_, index) => aFinding({ severity, line: index + 1 })),
  );
  const all = annotations(findings, titles);
  expect(all.map(({ severity }) => severity)).toEqual([
    ...Array(12).fill('error'),
    ...Array(12).fill('warning'),
    ...Array(12).fill('notice'),
  ]);
  const ten = Array.from({ length: 10 }, (_, index) => index + 1);
  const lines = (failed: boolean) => shown(all, failed).map(({ place }) => place.startLine);
  expect(lines(false)).toEqual([...ten, ...ten, ...ten]);
  expect(lines(true)).toEqual([...ten.slice(0, -1), ...ten, ...ten]);
});

test.each(hostile)("writes %j as GitHub's own kit does, on one line", (name) => {
  const all = annotations([aFinding({ file: name, message: name }), aFinding({ rule: name, endLine: 20 })], titles);
  const written = workflowCommands(all);
  const kit = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const { message, place } of all) core.error(message, place);
  const expected = kit.mock.calls.map(([line]) => String(line)).join('');
  kit.mockRestore();
  expect(written).toBe(expected);
  expect(written.match(/[\r\n]/g)).toHaveLength(2);
});

test('keeps a message within what GitHub takes', () => {
  const [annotation] = annotations([aFinding({ message: '\u202e'.repeat(70_000) })], titles);
  expect(annotation?.message).toHaveLength(4000);
});
