import {
  annotations,
  checklistFold,
  json,
  shown as shown2,
  unseen
} from "./chunk-7NS67NJU.mjs";
import {
  code,
  literal,
  prose,
  tableRow,
  tableRule
} from "./chunk-SVO3HS3F.mjs";
import {
  relocated
} from "./chunk-JOSVFGF3.mjs";
import {
  couldNotRun
} from "./chunk-IOZN47FU.mjs";
import {
  permanentLines,
  staged,
  text,
  touching
} from "./chunk-RD2G6YWQ.mjs";
import {
  cut
} from "./chunk-36UEKHX3.mjs";
import {
  rulePage
} from "./chunk-NTQBMYRX.mjs";
import {
  counted,
  counts,
  empty,
  failing,
  many,
  pageWorth
} from "./chunk-CXHN32CA.mjs";
import {
  noOffers,
  pathFrom,
  publisherAt
} from "./chunk-EOK5ZIZ5.mjs";
import {
  baseCommit,
  gitTree,
  keptPictures,
  liveTrees,
  validate
} from "./chunk-IZ6JMQRX.mjs";
import "./chunk-MIBK2QRK.mjs";
import "./chunk-XAIVPZFZ.mjs";
import "./chunk-HSV6QKME.mjs";
import "./chunk-Z4YLB7V4.mjs";
import {
  mergeBase,
  parents,
  resolveCommit,
  touchedIn
} from "./chunk-55A6WBEH.mjs";
import {
  workTree
} from "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import {
  sharpPictures
} from "./chunk-J2YOQ7UF.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import {
  registry
} from "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import {
  failLevels,
  pageTitles,
  pages
} from "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import {
  int,
  object,
  string
} from "./chunk-SPNZBOOC.mjs";
import {
  few,
  listed,
  shown
} from "./chunk-RTNL6V6G.mjs";
import {
  __callDispose,
  __using
} from "./chunk-FTNLRP3J.mjs";

// action/run.ts
import { realpathSync } from "node:fs";
import { join as join2 } from "node:path";
import process4 from "node:process";
import { inspect } from "node:util";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row2) => {
      const cells = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header: header2, data, colspan, rowspan } = cell;
        const tag = header2 ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// action/base.ts
async function base(top, event2, named) {
  const { pull_request, merge_group, before } = event2;
  if (top === void 0) {
    if (named ?? pull_request ?? merge_group) throw new Error(noClone);
    return against(void 0);
  }
  if (named !== void 0) return against(await baseCommit(top, named));
  if (pull_request !== void 0) return await ofPullRequest(top, pull_request);
  if (merge_group !== void 0) return against(await held(top, merge_group.base_sha, 0));
  if (before !== void 0) return await ofPush(top, before);
  return against(void 0);
}
var against = (commit) => ({ commit, notes: [] });
async function ofPullRequest(top, { base: base2, head }) {
  const current = await resolveCommit(top, "HEAD");
  if (current === head.sha) {
    const common = await mergeBase(top, await held(top, base2.sha, 0), current);
    if (common === void 0) throw new Error(`HEAD and the base have no commit in common in the clone. ${onMerge}`);
    return { commit: common, notes: [`Not the merge but the head of the pull request was judged. ${onMerge}`] };
  }
  const [first, second] = current === void 0 ? [] : await parents(top, current);
  if (first === void 0 || second !== head.sha)
    throw new Error(`HEAD is neither the merge of the pull request nor its head. ${onMerge}`);
  return against(await held(top, first, 2));
}
async function ofPush(top, before) {
  const commit = await resolveCommit(top, before);
  if (commit !== void 0) return against(commit);
  const notes = /^0+$/.test(before) ? [] : [beforeUnknown];
  return { commit: await resolveCommit(top, "HEAD^1"), notes };
}
var beforeUnknown = "The clone does not hold the commit that the branch was at, so that only the last commit of the push counts: write `fetch-depth: 0` under `with:` of actions/checkout.";
var onMerge = "To have the merge judged, run on `pull_request`, leave `ref` out of actions/checkout, and write `fetch-depth: 2` there.";
var noClone = "The workspace is no Git clone, so there is nothing to compare with. Install Git before actions/checkout, and write `fetch-depth: 2` there.";
async function held(top, commit, depth) {
  const known = await resolveCommit(top, commit);
  if (known !== void 0) return known;
  const next = `Write \`fetch-depth: ${depth}\` under \`with:\` of actions/checkout, then run again.`;
  throw new Error(`The clone does not hold the base, commit ${commit.slice(0, 7)}. ${next}`);
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync as existsSync2 } from "fs";
import { EOL as EOL5 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync2(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL5}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// action/event.ts
var Commit = object({ sha: string() });
var Event = object({
  pull_request: object({ number: int(), base: Commit, head: Commit }).optional(),
  merge_group: object({ base_sha: string() }).optional(),
  /** Of a push: the commit that the branch was at. */
  before: string().optional()
});
function event() {
  return Event.parse(context.payload);
}

// action/inputs.ts
function inputs() {
  return {
    path: getInput("path") || ".",
    base: getInput("base") || void 0,
    all: oneOf(["true", "false"], "all") === "true",
    failOn: oneOf(failLevels, "fail-on"),
    remote: oneOf(["true", "false"], "remote") === "true",
    sarif: oneOf(["true", "false"], "sarif") === "true",
    previews: oneOf(["true", "false"], "previews") === "true",
    suggestWith: suggestWith()
  };
}
function suggestWith() {
  if (oneOf(["true", "false"], "suggest") !== "true") return void 0;
  const token = getInput("token");
  if (token === "") throw new Error("`suggest: true` takes a token; leave the input `token` out, or give it one.");
  setSecret(token);
  return token;
}
function oneOf(words, name) {
  const written2 = getInput(name);
  const found = words.find((word) => word === written2);
  if (found === void 0 && written2 !== "")
    throw new Error(`The input \`${name}\` is ${shown(written2)}; it must be ${listed(words, "or")}.`);
  return found;
}

// action/tell.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process3 from "node:process";

// src/render/summary.ts
import { Buffer as Buffer2 } from "node:buffer";

// src/render/finding-tables.ts
import { Buffer } from "node:buffer";
var reserve = 200;
function findingTables({ findings, waived }, room) {
  const byOffer = [...Map.groupBy(findings, ({ offer }) => offer)];
  const groups = [...byOffer.map(ofOffer), { title: "Waived", findings: waived }];
  const written2 = [];
  let left = room - reserve;
  let untold = 0;
  for (const group of groups) {
    for (const [index, finding] of group.findings.entries()) {
      const lines = index === 0 ? `${tableHead(group)}${row(finding)}` : row(finding);
      left -= Buffer.byteLength(lines);
      if (left < 0) untold += 1;
      else written2.push(lines);
    }
  }
  const rest = untold === 0 ? "" : `
${many(untold, "finding")} more, left out here: a summary holds at most 1 MiB. The report has them all.
`;
  return written2.join("") + rest;
}
var ofOffer = ([offer, findings]) => ({
  title: offer === void 0 ? "Repository" : code(cut(offer, 60)),
  findings
});
function tableHead({ title, findings }) {
  const columns = ["", "Where", "What", "Rule"];
  return `
#### ${title}: ${counted(findings)}

${tableRow(columns)}
${tableRule(columns.length)}
`;
}
function row(finding) {
  const { severity, file, line, column, message, rule } = finding;
  const where = `<code>${literal(cut(file, 300))}:${line}:${column}</code>`;
  const docs = `[${literal(rule)}](${rulePage(rule)})`;
  const waiver = "reason" in finding ? ` Waived until ${finding.until}: ${finding.reason}` : "";
  return `${tableRow([severity, where, prose(cut(message, 1e3) + cut(waiver, 1e3)), docs])}
`;
}

// src/render/summary.ts
var mostBytes = 1e6;
var mostOffers = 100;
var mostLines = 200;
var mostAsked = 20;
function summary2(judgement, notes, hidden) {
  const { findings } = judgement;
  const byOffer = Map.groupBy(findings, ({ offer }) => offer);
  const offers = judgement.offers.map((offer) => ({ offer, own: byOffer.get(offer.id) ?? [] }));
  offers.sort((a, b) => Number(a.offer.fit) - Number(b.offer.fit));
  const shownOffers = offers.slice(0, mostOffers);
  const opening = [
    `### ${header(judgement)}`,
    pageTable(shownOffers),
    leftOut(offers.length - shownOffers.length, "offer"),
    shownOffers.flatMap(({ offer }) => ifStaged(offer)).join("\n"),
    becomesPermanent(shownOffers),
    checklistFold(
      shownOffers.map(({ offer }) => offer),
      mostAsked
    ),
    removed(judgement),
    [...compared(judgement), ...notes.map(prose)].join(" "),
    hidden === 0 ? "" : unseen(hidden)
  ].filter((block) => block !== "");
  const head = `${opening.join("\n\n")}
`;
  return head + findingTables(judgement, mostBytes - Buffer2.byteLength(head));
}
function header({ offers, against: against2 }) {
  const fit = offers.filter((offer) => offer.fit).length;
  const rest = offers.length - fit;
  if (offers.length === 0) return against2 === void 0 ? "No offers" : "No offer changed";
  const changed = offers.every(({ change }) => change?.new || (change?.changes.length ?? 0) > 0);
  const ready = fit > 0 ? [`${fit} ready`] : [];
  const unready = rest > 0 ? [`${rest} ${rest === 1 ? "needs" : "need"} work`] : [];
  return `${many(offers.length, "offer")}${changed ? " changed" : ""}: ${[...ready, ...unready].join(", ")}`;
}
function pageTable(rows) {
  if (rows.length === 0) return "";
  const columns = pages.filter((page) => rows.some(({ offer }) => offer.pages[page] !== void 0));
  const head = ["Offer", ...columns.map((page) => pageTitles[page]), "Verdict"];
  const body = rows.map(({ offer, own }) => {
    const cells = columns.map((page) => pageWorth(offer, page, own));
    const verdict = [...offer.fit ? ["ready"] : [], ...own.length > 0 ? [counted(own)] : []].join(", ");
    return tableRow([code(cut(offer.id, 60)), ...cells, verdict || "needs work"]);
  });
  return [tableRow(head), tableRule(head.length), ...body].join("\n");
}
function ifStaged(offer) {
  const told = staged(offer);
  const fit = offer.fit ? "" : ", once it is fit to stage,";
  const touches = touching(offer.cost?.touches ?? []);
  const also = touches === "" ? "" : ` ${prose(touches)}`;
  return told === void 0 ? [] : [`- **If staged**: ${code(cut(offer.id, 60))}${fit} ${told}.${also}`];
}
function becomesPermanent(rows) {
  if (rows.every(({ offer }) => offer.change === void 0)) return "";
  const lines = rows.flatMap(({ offer }) => permanentLines(offer));
  const shownLines = lines.slice(0, mostLines).map((line) => `- ${prose(line)}`);
  const rest = leftOut(lines.length - shownLines.length, "line");
  const title = "**Becomes permanent when live**:";
  if (lines.length === 0) return `${title} nothing.`;
  return [title, "", ...shownLines, ...rest === "" ? [] : [`- ${rest}`]].join("\n");
}
function removed({ removed: ids }) {
  const rows = ids.slice(0, mostOffers).map((id) => {
    const next = "To take it out of sale, restore the folder and write `availability: stopped` in its offer.yml.";
    return `- ${code(cut(id, 60))} has no folder any more and **is still sold**. ${next}`;
  });
  return [...rows, leftOut(ids.length - rows.length, "offer")].filter((row2) => row2 !== "").join("\n");
}
function compared({ offers, against: against2, unchanged }) {
  if (against2 === void 0) return [];
  const rest = unchanged === 0 ? "" : `; ${many(unchanged, "other offer")} ${unchanged === 1 ? "is" : "are"} as before`;
  const others = Map.groupBy(offers, ({ change }) => change?.against ?? against2);
  const own = others.get(against2)?.length ?? 0;
  others.delete(against2);
  const live = [...others].map(([name, some]) => {
    const ids = few(
      some.map(({ id }) => code(cut(id, 60))),
      mostOffers
    );
    return own === 0 && others.size === 1 ? literal(name) : `${literal(name)}: ${ids}`;
  });
  const base2 = own === 0 && live.length > 0 ? [] : [literal(against2)];
  return [`Compared with ${listed([...live, ...base2])}${rest}.`];
}
var leftOut = (number, noun) => number > 0 ? `${many(number, noun)} more, not shown here.` : "";

// action/wire.ts
import process2 from "node:process";
async function judge(publisher, commit, all, remote) {
  var _stack = [];
  try {
    const { top, root, path } = publisher;
    const head = workTree(top);
    const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, "YYYY-MM-DD".length);
    const afar = remote ? (await import("./asking-MSNHJG34.mjs")).askingNow(process2.env) : void 0;
    const asked = {
      head,
      root,
      paths: [path],
      all,
      asks: true,
      eyes: { pictures: sharpPictures, kept: keptPictures(process2.env), afar },
      today
    };
    if (commit === void 0) return { judgement: await validate({ ...asked, base: void 0 }), notes: [] };
    const tree = __using(_stack, gitTree(top, commit), true);
    const live = __using(_stack, liveTrees(top, true), true);
    const touched = (folder) => touchedIn(top, commit, folder);
    const judgement = await validate({ ...asked, base: { tree, touched }, live: live.of });
    const trouble = live.trouble();
    return { judgement, notes: trouble === void 0 ? [] : [trouble] };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var ruleTitles = new Map(registry.map(({ id, title }) => [id, title]));

// action/tell.ts
async function tell(judgement, notes, asked) {
  info(text([judgement]));
  const failed = failing(judgement, asked.failOn);
  const all = annotations(judgement.findings, ruleTitles);
  const seen = shown2(all, failed.length > 0);
  for (const { severity, message, place } of seen) annotate[severity](message, place);
  for (const [name, value] of Object.entries(await outputs(judgement, asked))) setOutput(name, value);
  const hidden = all.length - seen.length;
  await summarise(summary2(judgement, notes, hidden));
  for (const note of notes) info(note);
  if (hidden > 0) info(unseen(hidden));
  if (failed.length === 0) return;
  const offers = new Set(failed.flatMap(({ offer }) => offer ?? [])).size;
  const rest = hidden === 0 ? "" : `; ${many(hidden, "finding")} more in the summary of the job`;
  setFailed(`${counted(failed)}${offers > 0 ? ` in ${many(offers, "offer")}` : ""}${rest}`);
}
var annotate = { error, warning, notice };
async function summarise(markdown) {
  if (process3.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
}
async function outputs(judgement, { sarif, previews }) {
  const { offers, findings, waived } = judgement;
  const { error: error2, warning: warning2, notice: notice2 } = counts(findings);
  const folder = mkdtempSync(join(process3.env.RUNNER_TEMP || tmpdir(), "offerlane-"));
  return {
    ready: offers.every(({ fit }) => fit),
    errors: error2,
    warnings: warning2,
    notices: notice2,
    waived: waived.length,
    offers: offers.map(({ id, path, fit, change }) => ({ id, path, fit, class: change?.class })),
    report: written(folder, "report.json", json([judgement])),
    // Loaded where it is asked for: nobody else waits for it.
    sarif: sarif ? written(folder, "report.sarif", (await import("./sarif-WXI42VWQ.mjs")).sarif([judgement], registry)) : "",
    previews
  };
}
function written(folder, name, content) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

// action/run.ts
async function run() {
  try {
    await judged();
  } catch (error2) {
    const said = couldNotRun(error2);
    debug(inspect(error2));
    setOutput("ready", false);
    await summarise(`### Offerlane could not run

${prose(said)}
`);
    setFailed(said);
  }
}
async function judged() {
  const { path, base: named, all, failOn, remote, sarif, previews, suggestWith: suggestWith2 } = inputs();
  const workspace = realpathSync(process4.env.GITHUB_WORKSPACE || process4.cwd());
  const publisher = await publisherAt(workspace, path);
  const { top, inGit } = publisher;
  const told = event();
  const { commit, notes } = await base(inGit ? top : void 0, told, named);
  const { judgement, notes: more } = await judge(publisher, commit, all, remote);
  if (empty(judgement)) throw new Error(noOffers([path], publisher));
  const seen = inGit ? judgement : relocated(judgement, (file) => pathFrom(workspace, join2(top, file)));
  const pull = told.pull_request;
  const refused = suggestWith2 === void 0 || pull === void 0 || commit === void 0 || top === void 0 ? [] : await (await import("./suggest-JNH2HLZ6.mjs")).suggest(top, commit, pull, suggestWith2, judgement.findings);
  const drawn = previews ? await (await import("./previews-MQZBUXOZ.mjs")).previews(publisher, judgement.offers) : "";
  await tell(seen, [...notes, ...more, ...refused], { failOn, sarif, previews: drawn });
}

// action/main.ts
await run();
