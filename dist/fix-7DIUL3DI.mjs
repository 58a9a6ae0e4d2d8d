import {
  publishersAt
} from "./chunk-5MRUJUMP.mjs";
import {
  knownRule
} from "./chunk-2IE5B3GG.mjs";
import {
  relocated
} from "./chunk-JOSVFGF3.mjs";
import {
  text
} from "./chunk-RD2G6YWQ.mjs";
import {
  cut,
  plain
} from "./chunk-36UEKHX3.mjs";
import {
  empty,
  failing,
  many
} from "./chunk-CXHN32CA.mjs";
import {
  noOffers,
  pathFrom
} from "./chunk-EOK5ZIZ5.mjs";
import {
  mendedOffers
} from "./chunk-SOPKIGTT.mjs";
import "./chunk-6Q55SHSD.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-IZ6JMQRX.mjs";
import "./chunk-MIBK2QRK.mjs";
import "./chunk-XAIVPZFZ.mjs";
import "./chunk-HSV6QKME.mjs";
import "./chunk-Z4YLB7V4.mjs";
import "./chunk-55A6WBEH.mjs";
import "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import "./chunk-J2YOQ7UF.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import {
  clip
} from "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// cli/commands/fix.ts
import { join as join2 } from "node:path";

// src/adapters/rewrite-file.ts
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
function rewriteFile(path, before, after) {
  const mode = modeOf(path, before);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, "wx", mode);
  try {
    writeFileSync(descriptor, after);
    fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Error(`\`${clip(path, 200)}\` could not be written; it is as it was.`, { cause });
  } finally {
    closeSync(descriptor);
  }
}
function modeOf(path, before) {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || !readFileSync(descriptor).equals(before))
      throw new Error(`\`${clip(path, 200)}\` changed while it was mended; run it again.`);
    return stats.mode & 511;
  } finally {
    closeSync(descriptor);
  }
}

// src/render/mended.ts
function mendedLines(mended, made) {
  if (mended.length === 0) return "Nothing here is mended by machine: no finding has exactly one right text.\n";
  const rows = mended.map(({ finding: { rule, fix }, before }) => ({
    at: `${plain(fix.file)}:${fix.line}:${fix.column}`,
    rule,
    what: fix.text === "" ? `${words(before)} is taken away` : `${words(before)} becomes ${words(fix.text)}`
  }));
  const widest = (pick) => Math.max(...rows.map((row) => pick(row).length));
  const [atWidth, ruleWidth] = [widest(({ at }) => at), widest(({ rule }) => rule)];
  const lines = rows.map(({ at, rule, what }) => `${at.padEnd(atWidth)}  ${rule.padEnd(ruleWidth)}  ${what}`);
  const files = new Set(mended.map(({ finding }) => finding.fix.file)).size;
  const sum = made ? `${many(mended.length, "fault")} mended in ${many(files, "file")}.` : `${many(mended.length, "fault")} can be mended in ${many(files, "file")}. This is a dry run: nothing is written.`;
  return `${[...lines, "", sum].join("\n")}
`;
}
var words = (text2) => `\`${cut(plain(text2.trim().replace(/\s+/g, " ")), 60)}\``;

// cli/commands/fix.ts
async function fixCommand(given, { folder }) {
  const paths = given.words.length === 0 ? ["."] : given.words;
  const rule = given.text("rule");
  const only = rule === void 0 ? void 0 : knownRule(rule).id;
  const writes = !given.flag("dry-run");
  const mended = [];
  const judgements = [];
  for (const { publisher, paths: within } of await publishersAt(folder, paths)) {
    const { top } = publisher;
    const found = await mendedOffers(publisher, within, only);
    if (empty(found.judgement)) throw new Error(noOffers(paths, publisher));
    for (const [path, { before, after }] of writes ? found.files : []) rewriteFile(join2(top, path), before, after);
    const seen = (path) => pathFrom(folder, join2(top, path)) || ".";
    const seenFix = ({ finding, before }) => ({
      finding: { ...finding, file: seen(finding.file), fix: { ...finding.fix, file: seen(finding.fix.file) } },
      before
    });
    mended.push(...found.mended.map(seenFix));
    judgements.push(relocated(found.judgement, seen));
  }
  const failed = judgements.some((judgement) => failing(judgement, void 0).length > 0);
  return { output: `${mendedLines(mended, writes)}
${text(judgements)}`, status: failed ? 1 : 0 };
}
export {
  fixCommand
};
