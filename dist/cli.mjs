import {
  wrapped
} from "./chunk-ZNETEOXU.mjs";
import {
  couldNotRun
} from "./chunk-IOZN47FU.mjs";
import "./chunk-36UEKHX3.mjs";
import {
  version
} from "./chunk-NTQBMYRX.mjs";
import {
  nearest,
  shown
} from "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// cli/main.ts
import process from "node:process";
import { inspect } from "node:util";

// cli/arguments.ts
import { parseArgs } from "node:util";

// cli/commands.ts
var wait = {
  "no-wait": { says: "returns once the marketplace has taken it up" }
};
var format = { value: "<format>", says: "text (unless said) or json", values: ["text", "json"] };
var rule = { value: "<id>", says: "only what this rule finds", values: "rules" };
var marketplace = async () => (await import("./marketplace-commands-RDJ6RNXF.mjs")).marketplaceCommands;
var commands = {
  init: {
    words: "<offer-id>",
    takes: [1, 1],
    title: "begins an offer; every value that only you know is left to fill in",
    says: "Beside the offer it writes .github/offerlane.yml and a workflow that judges pull requests, where there are none. It writes over nothing.",
    completes: [],
    options: {
      type: {
        value: "<type>",
        says: "virtual-machine, core-virtual-machine, software-as-a-service or container",
        values: ["virtual-machine", "core-virtual-machine", "software-as-a-service", "container"]
      },
      plan: { value: "<id>", says: "the ID of its plan; standard unless said" },
      publisher: { value: "<id>", says: "your publisher ID in Partner Center, for .github/offerlane.yml" }
    },
    load: async () => (await import("./init-QERMIFXE.mjs")).initCommand
  },
  validate: {
    words: "[paths]",
    takes: [0, Number.POSITIVE_INFINITY],
    title: "judges a publisher's offers and tells what is wrong, at its line",
    says: "A path is a publisher's folder, an offer's folder or a file in one; the current folder unless named.",
    options: {
      base: { value: "<ref>", says: "judge the offers that differ from where HEAD left this branch, tag or commit" },
      all: { says: "judge all offers, with --base too" },
      format: {
        value: "<format>",
        says: "text (unless said), json, sarif, or github: commands that a workflow shows as annotations",
        values: ["text", "json", "github", "sarif"]
      },
      checklist: { says: "with the text: what no machine can judge, as questions" },
      "fail-on": {
        value: "<level>",
        says: "the least severity that fails: error, warning, notice or never; unless said, that of .github/offerlane.yml, or else error",
        values: ["error", "warning", "notice", "never"]
      },
      remote: {
        says: "asks the addresses and disks that offers name, with OFFERLANE_SECRETS"
      },
      text: { says: "reads the text on logos and heroes, too, at a second or so each" },
      "no-cache": { says: "judges anew what an earlier run has judged and no one has changed" }
    },
    load: async () => (await import("./validate-XYOEP2GE.mjs")).validateCommand
  },
  fix: {
    words: "[paths]",
    takes: [0, Number.POSITIVE_INFINITY],
    title: "mends what has exactly one right text, and touches nothing else",
    says: "It tells each fix at its line, then what is left. Comments and layout stay as they are.",
    options: { "dry-run": { says: "tells what it would mend, and writes nothing" }, rule },
    load: async () => (await import("./fix-7DIUL3DI.mjs")).fixCommand
  },
  explain: {
    words: "[rule]",
    takes: [0, 1],
    title: "tells what a rule asks, why, and what to do; or lists all rules",
    says: "",
    completes: "rules",
    options: {
      format: {
        value: "<format>",
        says: "text (unless said), json or markdown",
        values: ["text", "json", "markdown"]
      }
    },
    load: async () => (await import("./explain-PTZHDKAT.mjs")).explainCommand
  },
  inspect: {
    words: "<files>",
    takes: [1, Number.POSITIVE_INFINITY],
    title: "measures pictures, disks and packages: what rules judge them by",
    says: "Unless said, a picture of 815 \xD7 290 px is a hero, a larger one a screenshot and any other a logo.",
    options: {
      role: {
        value: "<role>",
        says: "what the files are: logo, hero or screenshot",
        values: ["logo", "hero", "screenshot"]
      },
      family: { says: "the files are sizes of one logo, and are compared" },
      "no-text": { says: "looks for no text in them, which takes a second or so for each" },
      format
    },
    load: async () => (await import("./inspect-ZICSQACF.mjs")).inspectCommand
  },
  "preview-images": {
    words: "<offer>",
    takes: [1, 1],
    title: "draws hero and logos as customers see them",
    says: "The hero with the texts that the marketplace writes over it, and the logos on light and dark ground, as PNGs.",
    options: { output: { value: "<folder>", says: "where to; .offerlane/previews/<offer> unless said" } },
    load: async () => (await import("./preview-images-3U4K2LJZ.mjs")).previewImagesCommand
  },
  diff: {
    words: "[ref] [offers]",
    takes: [0, Number.POSITIVE_INFINITY],
    title: "tells what changed, and which steps and time publishing it takes",
    says: "Compared with a branch, tag or commit (HEAD unless said), or with the marketplace.",
    options: {
      preview: { says: "compared with what is in preview" },
      live: { says: "compared with what is live" },
      format
    },
    load: async () => (await marketplace()).diff
  },
  compile: {
    words: "<offer>",
    takes: [1, 1],
    title: "prints the resources that an offer is in the marketplace, as JSON",
    says: "Files stand by path and hash, secrets by name.",
    options: { request: { says: "prints them as the request that would make the offer anew" } },
    load: async () => (await marketplace()).compile
  },
  import: {
    words: "",
    takes: [0, 0],
    title: "writes offers that are in the marketplace as YAML, with pictures",
    says: "",
    options: {
      product: { value: "<id>", says: "the offer with this offer ID or product GUID" },
      all: { says: "all offers of the publisher" },
      tree: { value: "<file>", says: "the offer of a resource tree in a JSON file; the marketplace is not asked" },
      target: {
        value: "<target>",
        says: "draft, preview or live; unless said live, or else the draft",
        values: ["draft", "preview", "live"]
      },
      force: { says: "writes over an offer's folder that is there" }
    },
    load: async () => (await marketplace()).import
  },
  stage: {
    words: "<offer>",
    takes: [1, 1],
    title: "has an offer certified and brings it to its preview",
    says: "It writes what differs into the draft first.",
    options: {
      ...wait,
      "overwrite-draft": { says: "writes over changes that someone made in Partner Center" }
    },
    load: async () => (await marketplace()).stage
  },
  "go-live": {
    words: "<offer>",
    takes: [1, 1],
    title: "signs off a preview, if it is of this very offer, to bring it live",
    says: "",
    options: wait,
    load: async () => (await marketplace()).goLive
  },
  status: {
    words: "[offers]",
    takes: [0, Number.POSITIVE_INFINITY],
    title: "tells where offers stand in the marketplace",
    says: "",
    options: { format },
    load: async () => (await marketplace()).status
  },
  cancel: {
    words: "<offer>",
    takes: [1, 1],
    title: "ends a publication before it is signed off",
    says: "",
    options: { job: { value: "<id>", says: "the job, where another machine asked for it" } },
    load: async () => (await marketplace()).cancel
  },
  "stop-sell": {
    words: "<offer>",
    takes: [1, 1],
    title: "takes a live offer out of sale; customers who have it keep it",
    says: "",
    options: { ...wait, yes: { says: "is not asked back" } },
    load: async () => (await marketplace()).stopSell
  },
  restore: {
    words: "<offer>",
    takes: [1, 1],
    title: "offers an offer again whose sale was stopped, to its preview first",
    says: "",
    options: wait,
    load: async () => (await marketplace()).restore
  },
  sandbox: {
    words: "",
    takes: [0, 0],
    title: "runs a marketplace on this machine, to try all of this against",
    says: "docs/sandbox.md tells how it behaves and how failures are rehearsed.",
    options: {
      port: { value: "<port>", says: "on 127.0.0.1; 4880 unless said, 0 for any that is free" },
      data: { value: "<folder>", says: "keeps its state; .offerlane/sandbox unless said" },
      speed: { value: "<factor>", says: "how many times faster its time passes; 1 unless said" },
      since: { value: "<time>", says: "since when, in milliseconds since 1970, so that others keep the same time" },
      script: { value: "<file>", says: "failures to rehearse, in YAML" },
      accounts: { value: "<file>", says: "applications and the publisher, in YAML" }
    },
    load: async () => (await marketplace()).sandbox
  },
  completion: {
    words: "<shell>",
    takes: [1, 1],
    title: "prints a script that completes commands and options in a shell",
    says: "For bash or zsh: source <(offerlane completion bash). For fish: offerlane completion fish | source.",
    completes: ["bash", "zsh", "fish"],
    options: {},
    load: async () => (await import("./completion-6RBCJ44Y.mjs")).completionCommand(all())
  }
};
function all() {
  return commands;
}

// cli/arguments.ts
var everywhere = { help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } };
function asked(words) {
  const [first] = words.filter((word) => !word.startsWith("-"));
  const name = first === void 0 ? void 0 : named(first);
  const { values, positionals } = parsed(words, name === void 0 ? void 0 : commands[name]);
  if (values.get("help") || first === "help") {
    const of = first === "help" ? positionals[1] : name;
    return { command: "help", of: of === void 0 ? void 0 : known(of) };
  }
  if (values.get("version")) return { command: "version" };
  if (first === void 0) throw new Error(`No command; ${see}`);
  const command = known(first);
  const [, ...rest] = positionals;
  const [least, most] = commands[command].takes;
  if (rest.length < least || rest.length > most)
    throw new Error(
      `\`offerlane ${command}\` takes ${counted(commands[command])}; see \`offerlane ${command} --help\`.`
    );
  const text = (option) => {
    const value = values.get(option);
    return typeof value === "string" ? value : void 0;
  };
  return { command, given: { words: rest, text, flag: (option) => values.get(option) === true } };
}
var see = "see `offerlane --help`.";
var named = (word) => Object.keys(commands).find((name) => name === word);
function known(word) {
  const command = named(word);
  if (command !== void 0) return command;
  const meant = nearest(word, Object.keys(commands));
  throw new Error(`${shown(word)} is no command; ${meant === void 0 ? see : `did you mean \`${meant}\`?`}`);
}
function counted({ takes: [, most], words }) {
  if (most === 0) return "no words but options";
  return words === "<offer>" ? "one offer, by its ID or folder" : `${words} and no more`;
}
function parsed(words, command) {
  const own = Object.entries(command?.options ?? {}).map(
    ([name, { value }]) => [name, { type: value === void 0 ? "boolean" : "string" }]
  );
  const options = { ...Object.fromEntries(own), ...everywhere };
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: new Map(Object.entries(values)), positionals };
  } catch (cause) {
    const [said = ""] = cause instanceof Error ? cause.message.split(/[.\n]/) : [];
    const meant = nearest(/^Unknown option '-+(.*)'$/.exec(said)?.[1] ?? "", Object.keys(options));
    throw new Error(`${said}; ${meant === void 0 ? see : `did you mean --${meant}?`}`, { cause });
  }
}

// cli/help.ts
var screen = 80;
var width = 22;
var exits = "Exit status: 0 clean, 1 findings or a publication that failed, 2 could not run.";
var debug = "OFFERLANE_DEBUG=1 shows why it could not, in full.";
var help = `Usage: offerlane <command> [options]

Azure Marketplace offers as YAML: judged, certified and brought live.

${Object.entries(commands).map(([name, { title }]) => `  ${`${name} `.padEnd(11)}${title}`).join("\n")}

-h or --help tells more of a command; -v or --version tells the version.
${exits}
`;
function helpOf(name) {
  const { words, title, says, options } = commands[name];
  const lines = Object.entries(options).flatMap(([option, { value, says: told }]) => {
    const head = `  --${option}${value === void 0 ? "" : ` ${value}`}`;
    return wrapped(told, screen - width).map((line, index) => `${(index === 0 ? head : "").padEnd(width)}${line}`);
  });
  const usage = ["offerlane", name, words, lines.length > 0 ? "[options]" : ""].filter((part) => part !== "").join(" ");
  const about = `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${says}`.trim();
  const parts = [`Usage: ${usage}`, wrapped(about, screen).join("\n"), lines.join("\n"), `${exits}
${debug}`];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}

// cli/run.ts
async function run(words, surroundings) {
  const wanted = asked(words);
  switch (wanted.command) {
    case "help":
      return { output: wanted.of === void 0 ? help : helpOf(wanted.of), status: 0 };
    case "version":
      return { output: `${version}
`, status: 0 };
    default: {
      const command = await commands[wanted.command].load();
      return await command(wanted.given, surroundings);
    }
  }
}

// cli/main.ts
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
function ending() {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
  return controller.signal;
}
try {
  const surroundings = {
    folder: process.cwd(),
    workspace: process.env.GITHUB_WORKSPACE,
    environment: process.env,
    say: (line) => process.stdout.write(`${line}
`),
    ending
  };
  const { output, status } = await run(process.argv.slice(2), surroundings);
  process.exitCode = status;
  process.stdout.write(output);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`offerlane: ${couldNotRun(error)}
`);
  if (process.env.OFFERLANE_DEBUG) process.stderr.write(`${inspect(error)}
`);
}
