/** The commands of the program, by name, in the order of its help. */
import type { Command, Option } from './command.ts';

const wait: Readonly<Record<string, Option>> = {
  'no-wait': { says: 'returns once the marketplace has taken it up' },
};
const format: Option = { value: '<format>', says: 'text (unless said) or json', values: ['text', 'json'] };
const rule: Option = { value: '<id>', says: 'only what this rule finds', values: 'rules' };

const marketplace = async () => (await import('./marketplace-commands.ts')).marketplaceCommands;

export const commands = {
  init: {
    words: '<offer-id>',
    takes: [1, 1],
    title: 'begins an offer; every value that only you know is left to fill in',
    says: 'Beside the offer it writes .github/offerlane.yml and a workflow that judges pull requests, where there are none. It writes over nothing.',
    completes: [],
    options: {
      type: {
        value: '<type>',
        says: 'virtual-machine, core-virtual-machine, software-as-a-service or container',
        values: ['virtual-machine', 'core-virtual-machine', 'software-as-a-service', 'container'],
      },
      plan: { value: '<id>', says: 'the ID of its plan; standard unless said' },
      publisher: { value: '<id>', says: 'your publisher ID in Partner Center, for .github/offerlane.yml' },
    },
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  validate: {
    words: '[paths]',
    takes: [0, Number.POSITIVE_INFINITY],
    title: "judges a publisher's offers and tells what is wrong, at its line",
    says: "A path is a publisher's folder, an offer's folder or a file in one; the current folder unless named.",
    options: {
      base: { value: '<ref>', says: 'judge the offers that differ from where HEAD left this branch, tag or commit' },
      all: { says: 'judge all offers, with --base too' },
      format: {
        value: '<format>',
        says: 'text (unless said), json, sarif, or github: commands that a workflow shows as annotations',
        values: ['text', 'json', 'github', 'sarif'],
      },
      checklist: { says: 'with the text: what no machine can judge, as questions' },
      'fail-on': {
        value: '<level>',
        says: 'the least severity that fails: error, warning, notice or never; unless said, that of .github/offerlane.yml, or else error',
        values: ['error', 'warning', 'notice', 'never'],
      },
      remote: {
        says: 'asks the addresses and disks that offers name, with OFFERLANE_SECRETS',
      },
      text: { says: 'reads the text on logos and heroes, too, at a second or so each' },
      'no-cache': { says: 'judges anew what an earlier run has judged and no one has changed' },
    },
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  fix: {
    words: '[paths]',
    takes: [0, Number.POSITIVE_INFINITY],
    title: 'mends what has exactly one right text, and touches nothing else',
    says: 'It tells each fix at its line, then what is left. Comments and layout stay as they are.',
    options: { 'dry-run': { says: 'tells what it would mend, and writes nothing' }, rule },
    load: async () => (await import('./commands/fix.ts')).fixCommand,
  },
  explain: {
    words: '[rule]',
    takes: [0, 1],
    title: 'tells what a rule asks, why, and what to do; or lists all rules',
    says: '',
    completes: 'rules',
    options: {
      format: {
        value: '<format>',
        says: 'text (unless said), json or markdown',
        values: ['text', 'json', 'markdown'],
      },
    },
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  inspect: {
    words: '<files>',
    takes: [1, Number.POSITIVE_INFINITY],
    title: 'measures pictures, disks and packages: what rules judge them by',
    says: 'Unless said, a picture of 815 × 290 px is a hero, a larger one a screenshot and any other a logo.',
    options: {
      role: {
        value: '<role>',
        says: 'what the files are: logo, hero or screenshot',
        values: ['logo', 'hero', 'screenshot'],
      },
      family: { says: 'the files are sizes of one logo, and are compared' },
      'no-text': { says: 'looks for no text in them, which takes a second or so for each' },
      format,
    },
    load: async () => (await import('./commands/inspect.ts')).inspectCommand,
  },
  'preview-images': {
    words: '<offer>',
    takes: [1, 1],
    title: 'draws hero and logos as customers see them',
    says: 'The hero with the texts that the marketplace writes over it, and the logos on light and dark ground, as PNGs.',
    options: { output: { value: '<folder>', says: 'where to; .offerlane/previews/<offer> unless said' } },
    load: async () => (await import('./commands/preview-images.ts')).previewImagesCommand,
  },
  diff: {
    words: '[ref] [offers]',
    takes: [0, Number.POSITIVE_INFINITY],
    title: 'tells what changed, and which steps and time publishing it takes',
    says: 'Compared with a branch, tag or commit (HEAD unless said), or with the marketplace.',
    options: {
      preview: { says: 'compared with what is in preview' },
      live: { says: 'compared with what is live' },
      format,
    },
    load: async () => (await marketplace()).diff,
  },
  compile: {
    words: '<offer>',
    takes: [1, 1],
    title: 'prints the resources that an offer is in the marketplace, as JSON',
    says: 'Files stand by path and hash, secrets by name.',
    options: { request: { says: 'prints them as the request that would make the offer anew' } },
    load: async () => (await marketplace()).compile,
  },
  import: {
    words: '',
    takes: [0, 0],
    title: 'writes offers that are in the marketplace as YAML, with pictures',
    says: '',
    options: {
      product: { value: '<id>', says: 'the offer with this offer ID or product GUID' },
      all: { says: 'all offers of the publisher' },
      tree: { value: '<file>', says: 'the offer of a resource tree in a JSON file; the marketplace is not asked' },
      target: {
        value: '<target>',
        says: 'draft, preview or live; unless said live, or else the draft',
        values: ['draft', 'preview', 'live'],
      },
      force: { says: "writes over an offer's folder that is there" },
    },
    load: async () => (await marketplace()).import,
  },
  stage: {
    words: '<offer>',
    takes: [1, 1],
    title: 'has an offer certified and brings it to its preview',
    says: 'It writes what differs into the draft first.',
    options: {
      ...wait,
      'overwrite-draft': { says: 'writes over changes that someone made in Partner Center' },
    },
    load: async () => (await marketplace()).stage,
  },
  'go-live': {
    words: '<offer>',
    takes: [1, 1],
    title: 'signs off a preview, if it is of this very offer, to bring it live',
    says: '',
    options: wait,
    load: async () => (await marketplace()).goLive,
  },
  status: {
    words: '[offers]',
    takes: [0, Number.POSITIVE_INFINITY],
    title: 'tells where offers stand in the marketplace',
    says: '',
    options: { format },
    load: async () => (await marketplace()).status,
  },
  cancel: {
    words: '<offer>',
    takes: [1, 1],
    title: 'ends a publication before it is signed off',
    says: '',
    options: { job: { value: '<id>', says: 'the job, where another machine asked for it' } },
    load: async () => (await marketplace()).cancel,
  },
  'stop-sell': {
    words: '<offer>',
    takes: [1, 1],
    title: 'takes a live offer out of sale; customers who have it keep it',
    says: '',
    options: { ...wait, yes: { says: 'is not asked back' } },
    load: async () => (await marketplace()).stopSell,
  },
  restore: {
    words: '<offer>',
    takes: [1, 1],
    title: 'offers an offer again whose sale was stopped, to its preview first',
    says: '',
    options: wait,
    load: async () => (await marketplace()).restore,
  },
  sandbox: {
    words: '',
    takes: [0, 0],
    title: 'runs a marketplace on this machine, to try all of this against',
    says: 'docs/sandbox.md tells how it behaves and how failures are rehearsed.',
    options: {
      port: { value: '<port>', says: 'on 127.0.0.1; 4880 unless said, 0 for any that is free' },
      data: { value: '<folder>', says: 'keeps its state; .offerlane/sandbox unless said' },
      speed: { value: '<factor>', says: 'how many times faster its time passes; 1 unless said' },
      since: { value: '<time>', says: 'since when, in milliseconds since 1970, so that others keep the same time' },
      script: { value: '<file>', says: 'failures to rehearse, in YAML' },
      accounts: { value: '<file>', says: 'applications and the publisher, in YAML' },
    },
    load: async () => (await marketplace()).sandbox,
  },
  completion: {
    words: '<shell>',
    takes: [1, 1],
    title: 'prints a script that completes commands and options in a shell',
    says: 'For bash or zsh: source <(offerlane completion bash). For fish: offerlane completion fish | source.',
    completes: ['bash', 'zsh', 'fish'],
    options: {},
    load: async () => (await import('./commands/completion.ts')).completionCommand(all()),
  },
} as const satisfies Readonly<Record<string, Command>>;

/** All of them, for the one that tells of the others. */
function all(): Readonly<Record<string, Command>> {
  return commands;
}

export type CommandName = keyof typeof commands;
