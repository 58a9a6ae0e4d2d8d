import { expect, test } from 'vitest';
import { campaign } from './faults/campaign.ts';
import { unknown } from './faults/known-gaps.ts';
import { offers } from './faults/offers.ts';
import { operators } from './faults/operators.ts';
import { seeded } from './faults/random.ts';
import { reproduction } from './faults/report.ts';
import { faultTrial, judged } from './faults/trial.ts';
import { anyHabit, writeYaml } from './faults/write-yaml.ts';
import { allNodes, lineOf, type Node, yamlNodes } from './faults/yaml-nodes.ts';

const subjects = offers();

test.each(subjects)('$id is right before it is hurt', async ({ files }) => {
  const { findings, offers: found } = await judged(files);
  expect(findings).toEqual([]);
  expect(found.map(({ fit }) => fit)).toEqual([true]);
});

test('faults are found at their line, with no second finding, and edits that do no harm are quiet', async () => {
  const { failures } = await campaign({ seed: 4, faults: 500, edits: 100, operator: '' });
  expect(failures.filter(unknown).map(reproduction)).toEqual([]);
});

test('the harness has 150 operators or more, each with a name of its own', () => {
  const names = new Set(operators.map(({ name }) => name));
  expect(names.size).toBe(operators.length);
  expect(names.size).toBeGreaterThanOrEqual(150);
});

test('the harness does not call a fault found where nothing is', async () => {
  const [subject] = subjects;
  const files = subject?.files ?? {};
  const trial = await faultTrial(files, [{ file: `offers/${subject?.id}/offer.yml`, line: 1 }]);
  expect(trial.verdict).toBe('missed');
});

test('the harness does not call a fault found at another line or beside a second one', async () => {
  const [subject] = subjects;
  const file = `offers/${subject?.id}/offer.yml`;
  const text = String(subject?.files[file]);
  const one = { ...subject?.files, [file]: text.replace('alias:', 'nickname:') };
  const two = { ...subject?.files, [file]: text.replace('alias:', 'nickname:').replace('listing:', 'colour:') };
  expect((await faultTrial(one, [{ file, line: 1 }])).verdict).toBe('wrong line');
  expect((await faultTrial(two, [{ file, line: 1 }])).verdict).toBe('second finding');
});

test('the harness reads keys and values on the lines on which its writer put them', () => {
  const random = seeded(3);
  for (const { documents } of subjects) {
    for (const { value } of documents) {
      const { text, lines } = writeYaml(value, { ...anyHabit(random), mark: false }, random);
      const root = yamlNodes(text);
      expect(root.value).toEqual(value);
      for (const node of allNodes(root)) {
        const written = lines.get(JSON.stringify(pathOf(node)));
        if (node.kind === 'alias' || written === undefined) continue;
        expect(node.key && lineOf(text, node.key.start)).toBe(written.key);
        // Comments may stand before what is first in a block collection.
        if (node.kind === 'scalar' || node.style === 'flow') expect(lineOf(text, node.start)).toBe(written.value);
      }
    }
  }
});

function pathOf(node: Node): readonly (string | number)[] {
  const { key, parent } = node;
  return parent === undefined ? [] : [...pathOf(parent), key?.name ?? parent.children.indexOf(node)];
}
