import {
  oneOf
} from "./chunk-CDTQH3LR.mjs";
import {
  textReader
} from "./chunk-PM4PBJNL.mjs";
import {
  lookAtPicture,
  packageFacts,
  roles
} from "./chunk-XAIVPZFZ.mjs";
import {
  header,
  sharpPictures
} from "./chunk-J2YOQ7UF.mjs";
import {
  unreadable
} from "./chunk-VACXI2WK.mjs";
import {
  diskFacts,
  footerBytes,
  headBytes,
  hex,
  isHeroSize,
  leastContrast,
  stretches,
  surelyRead
} from "./chunk-W7RY5PJW.mjs";
import {
  shown
} from "./chunk-RTNL6V6G.mjs";
import {
  __callDispose,
  __using
} from "./chunk-FTNLRP3J.mjs";

// cli/commands/inspect.ts
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

// src/adapters/disk-file.ts
import { open } from "node:fs/promises";
async function diskFile(path) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path), true);
    const { size } = await file.stat();
    const part = async (from, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    const footer = await part(Math.max(0, size - footerBytes), Math.min(footerBytes, size));
    return diskFacts(size, footer, await part(0, Math.min(headBytes, size)));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/render/inspected.ts
function inspectedJson(all) {
  return `${JSON.stringify(Object.fromEntries(all.map(({ file, measured }) => [file, measured])), void 0, 2)}
`;
}
function inspectedText(all) {
  const lines = ({ file, measured }) => [
    file,
    ...Object.entries(measured).flatMap(([key, value]) => value === void 0 ? [] : [`  ${key}: ${plain(value)}`])
  ];
  return `${all.map((one) => lines(one).join("\n")).join("\n\n")}
`;
}
function plain(value) {
  if (Array.isArray(value)) return value.map(plain).join(", ") || "none";
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
function diskRecord(file, { partitions, ...disk }) {
  const { scheme, all, bitLocker } = partitions;
  return { file, measured: { role: "disk", ...disk, scheme, bitLocker: bitLocker ?? false, partitions: all } };
}
function packageRecord(file, { role, files, faults }) {
  return { file, measured: { role, files, faults } };
}
var pictureRecord = (one) => ({ file: one.file, measured: record(one) });
function record({ facts, stretch, compared: compared2 }) {
  const { header: header2, fault, role, crispness, logo, hero, words, measuredBy } = facts;
  const read = words && surelyRead(words);
  return {
    role,
    ...header2 && { format: header2.format, width: header2.width, height: header2.height, alpha: header2.alpha },
    ...fault && { fault: fault.message },
    ...logo && {
      background: logo.ground.kind,
      ...logo.ground.colour && { backgroundColour: hex(logo.ground.colour) },
      foreground: logo.ground.artwork,
      whiteOutline: rounded(logo.ground.whiteShare),
      blackOutline: rounded(logo.ground.blackShare),
      gradient: logo.gradient.share > 0,
      gradientShare: rounded(logo.gradient.share),
      colours: logo.colours.length,
      palette: logo.colours.map(hex),
      box: logo.box,
      ...logo.proportion && { proportion: rounded(logo.proportion.aspect) },
      ...read && { text: read.length > 0 }
    },
    ...compared2 && { stretched: stretch !== void 0, ...stretch !== void 0 && { stretch: rounded(stretch) } },
    ...hero && {
      heroBackground: hero.ground,
      heroFree: hero.free,
      heroCentreFree: hero.centreFree,
      whiteContrast: rounded(hero.contrast),
      whiteLegible: hero.contrast >= leastContrast,
      ...read && { heroText: read.length > 0 }
    },
    ...read && { words: read.map(({ text, confidence, box }) => ({ text, confidence: rounded(confidence), box })) },
    ...crispness !== void 0 && { crispness },
    measuredBy: `offerlane ${measuredBy}`
  };
}
var rounded = (value) => Math.round(value * 1e3) / 1e3;

// cli/commands/inspect.ts
var written = { text: inspectedText, json: inspectedJson };
async function inspectCommand(given, { folder }) {
  var _stack = [];
  try {
    const format = oneOf(["text", "json"], "format", given);
    const role = given.text("role") === void 0 ? void 0 : oneOf(roles, "role", given);
    const texts = __using(_stack, given.flag("no-text") ? void 0 : textReader(), true);
    const others = await Promise.all(given.words.map((file) => other(file, folder)));
    const files = given.words.filter((_2, index) => others[index] === void 0);
    const seen = await inspected(files, folder, role, { pictures: sharpPictures, texts });
    const all = (given.flag("family") ? compared(seen) : seen).map(pictureRecord);
    const records = others.map((one) => one ?? all.shift());
    const faulty = ({ measured: { fault, faults } }) => fault !== void 0 || Array.isArray(faults) && faults.length > 0;
    return { output: written[format](records), status: records.some(faulty) ? 1 : 0 };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function other(file, folder) {
  const path = resolve(folder, file);
  try {
    if (/\.vhdx?$/i.test(file)) return diskRecord(file, await diskFile(path));
    return /\.zip$/i.test(file) ? packageRecord(file, packageFacts(await readFile(path), "application")) : void 0;
  } catch (cause) {
    throw unreadable(shown(file), cause);
  }
}
async function inspected(files, folder, role, eyes) {
  const all = new Array(files.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      const bytes = await readFile(resolve(folder, file)).catch((cause) => {
        throw unreadable(shown(file), cause);
      });
      all[index] = { file, facts: await lookAtPicture(bytes, role ?? roleOf(bytes), eyes), compared: false };
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return all;
}
function roleOf(bytes) {
  const { width = 0, height = 0 } = header(bytes) ?? {};
  if (isHeroSize({ width, height })) return "hero";
  return width >= 533 && height >= 324 ? "screenshot" : "logo";
}
function compared(all) {
  const area = ({ facts: { header: head } }) => (head?.width ?? 0) * (head?.height ?? 0);
  const square = all.filter(({ facts: { header: head } }) => head !== void 0 && head.width === head.height).sort((a, b) => area(b) - area(a));
  const off = stretches(square.map(({ facts }) => facts.logo?.proportion));
  return all.map((one) => {
    const index = square.indexOf(one);
    return index < 0 ? one : { ...one, stretch: off[index], compared: true };
  });
}
export {
  inspectCommand
};
