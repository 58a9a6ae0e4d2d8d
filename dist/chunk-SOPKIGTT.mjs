import {
  keptFile,
  today
} from "./chunk-6Q55SHSD.mjs";
import {
  textReader
} from "./chunk-PM4PBJNL.mjs";
import {
  baseCommit,
  gitTree,
  keptPictures,
  liveTrees,
  validate
} from "./chunk-IZ6JMQRX.mjs";
import {
  decode,
  lines,
  readDocument
} from "./chunk-Z4YLB7V4.mjs";
import {
  touchedIn
} from "./chunk-55A6WBEH.mjs";
import {
  configurationFile,
  workTree
} from "./chunk-I4OESM2M.mjs";
import {
  sharpPictures
} from "./chunk-J2YOQ7UF.mjs";
import {
  registry
} from "./chunk-SFOHYTGX.mjs";
import {
  __callDispose,
  __using
} from "./chunk-FTNLRP3J.mjs";

// src/adapters/marks-cache.ts
function marksCache(top, environment) {
  const file = keptFile(["marks", top], environment);
  if (file === void 0) return void 0;
  let kept;
  const used = /* @__PURE__ */ new Map();
  let learnt = false;
  return {
    marksOf: (content) => {
      kept ??= new Map(Object.entries(file.read() ?? {}));
      const known = kept.get(content);
      if (known !== void 0) used.set(content, known);
      return known;
    },
    keep: (content, marks) => {
      learnt = true;
      used.set(content, marks);
    },
    save: () => {
      if (learnt) file.write(Object.fromEntries(used));
    }
  };
}

// src/source/edited-file.ts
function editedFile(bytes, edits) {
  const text = decode(bytes);
  if (text === void 0) return { bytes, made: [] };
  const index = lines(text);
  const offset = (line, column) => index.line(line)[0] + column - 1;
  const placed = edits.map((edit) => ({ edit, start: offset(edit.line, edit.column), end: offset(edit.endLine, edit.endColumn) })).sort((a, b) => a.start - b.start);
  const made = [];
  let whole = bytes[0] === 239 ? "\uFEFF" : "";
  let from = 0;
  for (const { edit, start, end } of placed) {
    if (start < from || end > text.length) continue;
    whole += text.slice(from, start) + edit.text;
    made.push({ edit, before: text.slice(start, end) });
    from = end;
  }
  return { bytes: new TextEncoder().encode(whole + text.slice(from)), made };
}

// src/operations/mend.ts
var mostRounds = 20;
async function mend(validation, only) {
  const files = /* @__PURE__ */ new Map();
  const mended = [];
  for (let round = 1; ; round += 1) {
    const head = overlaid(validation.head, files);
    const judgement = await validate({ ...validation, head });
    const byFile = Map.groupBy(
      judgement.findings.filter(fixable(judgement, validation.root, only)),
      ({ fix }) => fix.file
    );
    const before = mended.length;
    for (const [file, findings] of round > mostRounds ? [] : byFile) {
      const bytes = await bytesOf(head, file);
      if (bytes === void 0) continue;
      const { made, after } = edited(file, bytes, findings);
      if (made.length === 0) continue;
      mended.push(...made);
      files.set(file, { before: files.get(file)?.before ?? bytes, after });
    }
    if (mended.length === before) return { mended, files, judgement };
  }
}
function fixable({ offers }, root, only) {
  const own = [
    ...offers.map(({ path }) => `${path}/`),
    root === "" ? configurationFile : `${root}/${configurationFile}`
  ];
  return (finding) => finding.fix !== void 0 && (only === void 0 || finding.rule === only) && own.some((path) => path.endsWith("/") ? finding.fix?.file.startsWith(path) : finding.fix?.file === path);
}
function edited(file, bytes, findings) {
  const all = withFixes(bytes, findings);
  return "rule" in readDocument(file, all.after) ? withFixes(bytes, findings.slice(0, 1)) : all;
}
function withFixes(bytes, findings) {
  const { bytes: after, made } = editedFile(
    bytes,
    findings.map(({ fix }) => fix)
  );
  const told = made.flatMap(({ edit, before }) => {
    const finding = findings.find(({ fix }) => fix === edit);
    return finding === void 0 ? [] : [{ finding, before }];
  });
  return { after, made: told };
}
async function bytesOf(tree, path) {
  const listing = await tree.list(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  const file = listing.find((one) => one.path === path && one.kind === "file");
  return file && tree.read(file);
}
function overlaid(tree, files) {
  return {
    name: tree.name,
    list: async (folder) => (await tree.list(folder)).map((file) => {
      const own = files.get(file.path);
      return own === void 0 ? file : { ...file, size: own.after.length };
    }),
    read: async (file) => files.get(file.path)?.after ?? tree.read(file)
  };
}

// cli/wire.ts
async function judge(publisher, paths, base, all, { day = today(), seen, asks, readsText, afar, environment } = {}) {
  var _stack = [];
  try {
    const { top, root } = publisher;
    const texts = __using(_stack, readsText ? textReader() : void 0, true);
    const eyes = { pictures: sharpPictures, texts, kept: keptPictures(environment), afar };
    const asked = { head: workTree(top, seen), root, paths, all, asks, eyes, today: day };
    if (base === void 0) return await validate({ ...asked, base });
    const commit = await baseCommit(top, base);
    const tree = __using(_stack, gitTree(top, commit), true);
    const live = __using(_stack, liveTrees(top, false), true);
    const remembered = environment && marksCache(top, environment);
    const touched = (folder) => touchedIn(top, commit, folder);
    const judgement = await validate({ ...asked, base: { tree, touched }, live: live.of, remembered });
    remembered?.save();
    return judgement;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function mendedOffers({ top, root }, paths, rule) {
  return mend({ head: workTree(top), base: void 0, root, paths, all: true, today: today() }, rule);
}
var ruleTitles = new Map(registry.map(({ id, title }) => [id, title]));

export {
  judge,
  mendedOffers,
  ruleTitles
};
