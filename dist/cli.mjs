import {
  __callDispose,
  __using,
  annotations,
  baseCommit,
  couldNotRun,
  empty,
  failLevels,
  failing,
  gitTree,
  json,
  listed,
  nearest,
  noOffers,
  pathFrom,
  publisherAt,
  registry,
  relocated,
  shown,
  text,
  touchedPaths,
  validate,
  version,
  workTree
} from "./shared.mjs";

// cli/main.ts
import process from "node:process";
import { inspect } from "node:util";

// cli/run.ts
import { join } from "node:path";

// src/render/workflow-commands.ts
function workflowCommands(annotations2) {
  return annotations2.map((annotation) => `${workflowCommand(annotation)}
`).join("");
}
function workflowCommand({ severity, message, place }) {
  const properties = {
    title: place.title,
    file: place.file,
    line: place.startLine,
    endLine: place.endLine,
    col: place.startColumn,
    endColumn: place.endColumn
  };
  const written2 = Object.entries(properties).flatMap(
    ([name, value]) => value === void 0 ? [] : [`${name}=${escapedProperty(String(value))}`]
  );
  return `::${severity} ${written2.join(",")}::${escaped(message)}`;
}
var escaped = (text2) => text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapedProperty = (text2) => escaped(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");

// cli/arguments.ts
import { parseArgs } from "node:util";
var formats = ["text", "json", "github"];
var options = {
  base: { type: "string" },
  all: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  "fail-on": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
function asked(words) {
  const { values, positionals } = parsed(words);
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  const [command, ...paths] = positionals;
  if (command === void 0) throw new Error(`No command; ${see}`);
  if (command !== "validate") throw new Error(`${shown(command)} is no command; ${see}`);
  if (values.base === "") throw new Error("--base names nothing; name a branch, tag or commit.");
  return {
    command,
    paths: paths.length === 0 ? ["."] : paths,
    base: values.base,
    all: values.all,
    format: oneOf(formats, "--format", values.format),
    failOn: values["fail-on"] === void 0 ? void 0 : oneOf(failLevels, "--fail-on", values["fail-on"])
  };
}
var see = "see `offerlane --help`.";
function parsed(words) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    const [said = ""] = cause instanceof Error ? cause.message.split(/[.\n]/) : [];
    const meant = nearest(/^Unknown option '-+(.*)'$/.exec(said)?.[1] ?? "", Object.keys(options));
    throw new Error(`${said}; ${meant === void 0 ? see : `did you mean --${meant}?`}`, { cause });
  }
}
function oneOf(words, option, written2) {
  const found = words.find((word) => word === written2);
  if (found === void 0) throw new Error(`${option} is ${shown(written2)}; it must be ${listed(words, "or")}.`);
  return found;
}

// cli/help.ts
var help = `Usage: offerlane validate [paths] [options]

Judges the offers of a publisher's repository and tells what is wrong, at its line.
A path is a publisher's folder, an offer's folder or a file in one; the current folder unless named.

  --base <ref>        judge the offers that differ from where HEAD left this branch, tag or commit, and their changes
  --all               judge all offers, with --base too
  --format <format>   text (unless said), json, or github: commands that a workflow shows as annotations
  --fail-on <level>   the least severity that fails: error, warning, notice or never; unless said, that of
                      .github/offerlane.yml, or else error
  -h, --help          this text
  -v, --version       the version

Exit status: 0 clean, 1 findings that fail, 2 could not run. OFFERLANE_DEBUG=1 shows why it could not, in full.
`;

// cli/wire.ts
async function judge(publisher, paths, base, all) {
  var _stack = [];
  try {
    const { top, root } = publisher;
    const head = workTree(top);
    if (base === void 0) return validate({ head, base, root, paths, all });
    const commit = await baseCommit(top, base);
    const tree = __using(_stack, gitTree(top, commit), true);
    const touched = (folder) => touchedPaths(top, commit, folder);
    return await validate({ head, base: { tree, touched }, root, paths, all });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var ruleTitles = new Map(registry.map(({ id, title }) => [id, title]));

// cli/run.ts
async function run(words, surroundings) {
  const wanted = asked(words);
  switch (wanted.command) {
    case "help":
      return { output: help, status: 0 };
    case "version":
      return { output: `${version}
`, status: 0 };
    case "validate":
      return await validated(wanted, surroundings);
  }
}
var written = {
  text,
  json,
  github: (judgements) => workflowCommands(
    annotations(
      judgements.flatMap(({ findings }) => findings),
      ruleTitles
    )
  )
};
async function validated(wanted, { folder, workspace = folder }) {
  const { paths, base, all, format, failOn } = wanted;
  const found = await Promise.all(paths.map((path) => publisherAt(folder, path)));
  const judgements = [];
  for (const group of Map.groupBy(found, ({ top, root }) => join(top, root)).values()) {
    const [publisher] = group;
    if (publisher === void 0) continue;
    const within = group.map(({ path }) => path);
    const judgement = await judge(publisher, within, base, all);
    if (empty(judgement)) throw new Error(noOffers(paths, publisher));
    const { top, inGit } = publisher;
    const from = format !== "github" ? folder : inGit ? top : workspace;
    judgements.push(relocated(judgement, (path) => pathFrom(from, join(top, path)) || "."));
  }
  const failed = judgements.some((judgement) => failing(judgement, failOn).length > 0);
  return { output: written[format](judgements), status: failed ? 1 : 0 };
}

// cli/main.ts
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  const surroundings = { folder: process.cwd(), workspace: process.env.GITHUB_WORKSPACE };
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
