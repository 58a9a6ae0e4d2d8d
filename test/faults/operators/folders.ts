/** Faults of an offer's folder: files that are absent, or that stand where nothing reads them. */
import { withEntry } from '../edit.ts';
import { inDocument, type Operator } from '../fault.ts';
import type { Subject } from '../subject.ts';

const noOffer: Operator = {
  name: 'offer.yml is gone',
  make: ({ id }) => ({
    what: id,
    changes: { [`offers/${id}/offer.yml`]: undefined },
    expected: [{ file: `offers/${id}/offer.yml`, line: 1 }],
  }),
};

const plansOf = ({ files, id }: Subject) => Object.keys(files).filter((path) => path.startsWith(`offers/${id}/plans/`));

const noPlans: Operator = {
  name: 'all plans are gone',
  make: (subject) => ({
    what: subject.id,
    changes: Object.fromEntries(plansOf(subject).map((path) => [path, undefined])),
    expected: [{ file: `offers/${subject.id}/offer.yml`, line: 1 }],
  }),
};

const misplacedPlan: Operator = {
  name: 'a plan file is named or placed wrong',
  make(subject, random) {
    const path = random.pick(plansOf(subject));
    if (path === undefined) return undefined;
    const folder = `offers/${subject.id}`;
    const name = path.replace(/.*\/|\.yml$/g, '');
    const other = random.pick([
      `plans/${name}.yaml`,
      `plans/${name}.YML`,
      `plans/old/${name}.yml`,
      `${name}.yml`,
      `Plans/${name}.yml`,
      `plan/${name}.yml`,
    ]);
    const file = `${folder}/${other}`;
    const content = subject.files[path];
    return {
      what: `${other} for ${path}`,
      changes: { [path]: undefined, [file]: content },
      expected: [{ file, line: 1 }],
    };
  },
};

const strayYaml: Operator = {
  name: 'a YAML file that nothing reads',
  make({ id }, random) {
    const file = `offers/${id}/${random.pick(['listing.yml', 'media/notes.yaml', 'offer.yaml', 'plans.yml'])}`;
    return { what: file, changes: { [file]: 'title: Notes\n' }, expected: [{ file, line: 1 }] };
  },
};

const plansInOffer: Operator = {
  name: 'plans stand in offer.yml',
  make({ documents }, random) {
    const document = documents.find(({ file }) => file.endsWith('/offer.yml'));
    const beside = document && random.pick(document.root.children);
    if (document === undefined || beside === undefined) return undefined;
    const value = random.pick(['[]', '{}', '[{ id: basic }]', '{ basic: { alias: Basic } }', '']) ?? '{}';
    return inDocument(document, withEntry(document, beside, `plans: ${value}`.trim(), true), `plans: ${value}`);
  },
};

export const folderOperators: readonly Operator[] = [noOffer, noPlans, misplacedPlan, strayYaml, plansInOffer];
