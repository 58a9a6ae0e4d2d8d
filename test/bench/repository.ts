/** A repository of offers of about 150 lines of YAML, always the same for the same size, of which 2 % have one seeded fault. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seeded } from '../faults/random.ts';

/** A fault that was put into a file, at the lines at which telling it is right. */
export interface Seeded {
  /** From the repository's root. */
  readonly file: string;
  readonly lines: readonly number[];
}

export interface Repository {
  readonly folder: string;
  /** Files from the root, by the JSON Schema that they are held against. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly Seeded[];
}

const examples = join(import.meta.dirname, '../../examples/offers');
const read = (path: string) => readFileSync(join(examples, path), 'utf8');

/** What an offer consists of: its YAML by path, and the files that it names. */
interface Model {
  readonly schema: string;
  readonly yaml: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** A text in the offer, not in a file beside it. */
const described = `    description: >-
      ${'Everything that a network needs, looked after by one appliance. '.repeat(2).trim()}

      ${'It is set up in an hour, and shows every tunnel in one console.'}
`;
const gateway = read('fabrikam-gateway/offer.yml')
  .replace(/^ {8}(?:medium|small|hero): .*\n/gm, '')
  .replace(/^ {8}- image: media\/set-up.png\n.*\n/m, '')
  .replace(/^ {6}videos:\n(?: {8}.*\n)+/m, '')
  .replace(/^ {4}description:\n {6}file: .*\n/m, described)
  .replace(/^notesForCertification:\n.*\n/m, 'notesForCertification: Sign in with the account of the sandbox.\n');
/** The plan with one image version, not two. */
const standard = read('fabrikam-gateway/plans/standard.yml').replace(
  /^ {4}- versionNumber: 2\.3\.0\n(?: {6,}.*\n)+/m,
  '',
);
const insights = read('fabrikam-insights/offer.yml')
  .replace(/^ {4}description:\n {6}file: .*\n/m, described)
  .replace(/^ {6}documents:\n(?: {8}.*\n)+/m, '');
const team = read('fabrikam-insights/plans/team.yml');

const models: readonly Model[] = [
  {
    schema: 'virtual-machine-plan',
    yaml: { 'offer.yml': gateway, 'plans/standard.yml': standard },
    files: ['fabrikam-gateway/media/logo-large.png', 'fabrikam-gateway/media/console.png'],
  },
  {
    schema: 'software-as-a-service-plan',
    yaml: {
      'offer.yml': insights,
      'plans/enterprise.yml': read('fabrikam-insights/plans/enterprise.yml'),
      'plans/team.yml': team,
      'plans/group.yml': team.replace('id: team', 'id: group').replaceAll('Team', 'Group'),
    },
    files: ['fabrikam-insights/media/logo-large.png', 'fabrikam-insights/media/overview.png'],
  },
];

/** An edit of `offer.yml` that both types have a place for; all are faults of shape, which the peers see too. */
interface Kind {
  readonly pattern: RegExp;
  readonly words: string;
  /** The key whose line is right, where it is not that of the edit: what is missing stands at what lacks it. */
  readonly holder?: RegExp;
}

const kinds: readonly Kind[] = [
  { pattern: /^ {4}privacyPolicyLink: .*\n/m, words: '', holder: /^ {2}en-us:/m },
  { pattern: /^ {4}supportContact:$/m, words: '    supportContacts:' },
  { pattern: /title: (.*)$/m, words: 'title: [$1]' },
  { pattern: /leadDestination: \w+/, words: 'leadDestination: tables' },
  { pattern: /termsConditions: \w+/, words: 'termsConditions: standard' },
  { pattern: /privacyPolicyLink: https/, words: 'privacyPolicyLink: ftp' },
  { pattern: /searchResultSummary: /, words: `searchResultSummary: ${'Networks and more. '.repeat(8)}` },
  { pattern: /^alias: .*$/m, words: 'alias: { name: Gateway }' },
];

/** Writes a repository. Pictures and texts are links to one file each, as they are the same in all offers. */
export function repository(folder: string, offers: number): Repository {
  const random = seeded(2026);
  const faulty = new Set(random.shuffled([...Array(offers).keys()]).slice(0, Math.max(1, Math.round(offers / 50))));
  const files: Record<string, string[]> = {};
  const faults: Seeded[] = [];
  for (let number = 0; number < offers; number += 1) {
    const model = models[number % models.length];
    if (model === undefined) continue;
    const id = `offer-${String(number).padStart(5, '0')}`;
    for (const [path, text] of Object.entries(model.yaml)) {
      const file = `offers/${id}/${path}`;
      let own = path === 'offer.yml' ? withOwnNames(text, id, number) : text;
      if (path === 'offer.yml' && faulty.has(number)) {
        const kind = kinds[faults.length % kinds.length];
        if (kind === undefined) continue;
        const at = own.search(kind.pattern);
        own = own.replace(kind.pattern, kind.words);
        faults.push({ file, lines: [lineOf(own, kind.holder === undefined ? at : own.search(kind.holder))] });
      }
      write(join(folder, file), own);
      const schema = path === 'offer.yml' ? 'offer' : model.schema;
      files[schema] ??= [];
      files[schema].push(file);
    }
    for (const path of model.files) {
      const shared = join(folder, '.shared', path);
      if (number < models.length) {
        mkdirSync(dirname(shared), { recursive: true });
        copyFileSync(join(examples, path), shared);
      }
      const to = join(folder, 'offers', id, path.slice(path.indexOf('/') + 1));
      mkdirSync(dirname(to), { recursive: true });
      linkSync(shared, to);
    }
  }
  return { folder, files, faults };
}

function withOwnNames(text: string, id: string, number: number): string {
  return text
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^alias: .*$/m, `alias: Product ${number}`)
    .replace(/^ {4}title: .*$/m, `    title: Product ${number}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
