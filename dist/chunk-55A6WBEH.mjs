import {
  pathText
} from "./chunk-4TXHW4WA.mjs";
import {
  unreadable
} from "./chunk-VACXI2WK.mjs";
import {
  clip,
  shown
} from "./chunk-RTNL6V6G.mjs";

// src/adapters/git.ts
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
var outputBytes = 64 * 1024 * 1024;
var fetchFirst = "If the clone is shallow or partial, fetch what it lacks (actions/checkout: `fetch-depth: 0` and no `filter`), then run again.";
async function topLevel(folder) {
  const start = await realpath(folder).catch((cause) => {
    throw unreadable(`The folder \`${clip(folder, 200)}\``, cause);
  });
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return void 0;
  }
}
async function resolveCommit(root, ref) {
  if (ref.startsWith("-")) return void 0;
  return line(await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], [0, 1]));
}
async function mergeBase(root, a, b) {
  return line(await git(root, ["merge-base", "--end-of-options", a, b], [0, 1]));
}
async function parents(root, commit) {
  const [header = ""] = (await git(root, ["cat-file", "--end-of-options", "commit", commit])).toString().split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
async function touchedIn(root, commit, folder) {
  const within = ["--", folder === "" ? "." : folder];
  const inFolder = folder === "" ? [] : [`${folder}/`];
  const [differing, listed] = await Promise.all([
    withoutFilters(root).then(
      (settings2) => git(root, [...settings2, ...diffIndex, "--end-of-options", commit, ...within])
    ),
    git(root, ["ls-files", "-v", "-z", "--cached", "--others", ...within])
  ]);
  const standing = await git(root, ["ls-tree", "-z", "--end-of-options", commit, ...inFolder]);
  const marked = listed.toString("latin1").split("\0").flatMap((record) => {
    return record === "" || record.startsWith("H ") ? [] : [pathText(record.slice(2)).replace(/\/$/, "")];
  });
  const contents = records(standing).flatMap((record) => {
    const [, id = "", path = ""] = /^(?!100)\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
    return id === "" ? [] : [[path.slice(path.lastIndexOf("/") + 1), id]];
  });
  return { paths: [.../* @__PURE__ */ new Set([...records(differing), ...marked])], contents: new Map(contents) };
}
var diffIndex = ["diff-index", "-z", "--name-only", "--relative", "--ignore-submodules=dirty"];
async function withoutFilters(root) {
  const keys = await git(root, ["config", "-z", "--name-only", "--get-regexp", "^filter\\."], [0, 1]);
  return records(keys).flatMap((key) => {
    if (key.includes("=")) throw new Error(`The Git setting ${shown(key)} cannot be switched off; rename its filter.`);
    return ["-c", `${key}=`];
  });
}
async function refsBelow(root, folder) {
  const format = "%(refname)%09%(objectname)%09%(committerdate:format:%b %e)";
  const output = (await git(root, ["for-each-ref", `--format=${format}`, folder])).toString();
  return output.split("\n").flatMap((row) => {
    const [name = "", commit = "", day = ""] = row.split("	");
    return name.startsWith(folder) && day !== "" ? [{ name, commit, day: day.replace(/ +/, " ") }] : [];
  });
}
async function fetchRefs(root, folder) {
  const shallow = line(await git(root, ["rev-parse", "--is-shallow-repository"])) === "true";
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"];
  const depth = shallow ? ["--depth=1"] : [];
  const command = ["fetch", ...quiet, ...depth, "--end-of-options", "origin", `+${folder}*:${folder}*`];
  await git(root, command, [0], { timeout: 6e4, env: { ...options().env, ...outward } });
}
async function startGit(root, command) {
  return spawn("git", await words(root, command), options());
}
async function git(root, command, codes = [0], more = {}) {
  const all = await words(root, command);
  return new Promise((resolve2, reject) => {
    execFile(
      "git",
      all,
      { ...options(), ...more, encoding: "buffer", maxBuffer: outputBytes },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (codes.some((one) => one === code)) resolve2(stdout);
        else reject(new Error(`Git failed in \`${clip(root, 200)}\`: ${reason(error, stderr)}`, { cause: error }));
      }
    );
  });
}
function reason(error, stderr) {
  const { code, signal } = error ?? {};
  if (code === "ENOENT") return "there is no git command. Install Git, then run again.";
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
    return `it wrote more than ${outputBytes / 1024 / 1024} MiB. Name a smaller folder as \`offers\`, then run again.`;
  return `${clip(stderr.toString().trim(), 500).replace(/\.$/, "") || `it ended with ${code ?? signal}`}. ${fetchFirst}`;
}
async function words(root, command) {
  const top = await topLevel(root);
  if (top === void 0)
    throw new Error(`\`${clip(root, 200)}\` is in no Git repository; run \`git init\` or name another folder.`);
  return ["-C", resolve(root), `--git-dir=${join(top, ".git")}`, `--work-tree=${top}`, ...settings, ...command];
}
var settings = ["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`];
function options() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    env: { ...Object.fromEntries(inherited), ...environment },
    // Windows looks for a command in the working folder first, and that of a pull request may hold a git.exe.
    cwd: dirname(process.execPath),
    windowsHide: true
  };
}
var environment = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_LITERAL_PATHSPECS: "1",
  // What a partial clone lacks is not fetched. Older Git does not know the first, and is refused by the second.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none"
};
var outward = { GIT_ALLOW_PROTOCOL: "https:http:ssh:file", GIT_TERMINAL_PROMPT: "0" };
function records(output) {
  return output.toString("latin1").split("\0").slice(0, -1).map(pathText);
}
var line = (output) => output.toString().trim() || void 0;

export {
  fetchFirst,
  topLevel,
  resolveCommit,
  mergeBase,
  parents,
  touchedIn,
  refsBelow,
  fetchRefs,
  startGit,
  git,
  records
};
