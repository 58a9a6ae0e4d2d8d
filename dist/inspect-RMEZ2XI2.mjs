import {
  oneOf
} from "./chunk-CDTQH3LR.mjs";
import {
  textReader
} from "./chunk-PM4PBJNL.mjs";
import {
  header,
  lookAtPicture,
  roles,
  sharpPictures
} from "./chunk-2VW54LL6.mjs";
import {
  unreadable
} from "./chunk-VACXI2WK.mjs";
import {
  hex,
  isHeroSize,
  leastContrast,
  stretches,
  surelyRead
} from "./chunk-PNJBGMMD.mjs";
import {
  shown
} from "./chunk-RTNL6V6G.mjs";
import {
  __callDispose,
  __using
} from "./chunk-32BKX3JN.mjs";

// cli/commands/inspect.ts
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

// src/render/inspected.ts
function inspectedJson(all) {
  return `${JSON.stringify(Object.fromEntries(all.map((one) => [one.file, record(one)])), void 0, 2)}
`;
}
function inspectedText(all) {
  return all.map((one) => {
    const { format, width, height, fault, words, ...rest } = record(one);
    const what = format === void 0 ? "no picture" : `${String(format).toUpperCase()}, ${width} \xD7 ${height} px`;
    const told = fault === void 0 ? Object.entries(rest).map(([key, value]) => `  ${key}: ${plain(value)}`) : [];
    const read = words?.map(
      ({ text, confidence }) => `${text} (${confidence})`
    );
    const lines = [...told, ...read === void 0 ? [] : [`  words: ${read.join(", ") || "none"}`]];
    return [`${one.file}: ${what}${fault === void 0 ? "" : `; ${fault}`}`, ...lines].join("\n");
  }).join("\n\n").concat("\n");
}
var plain = (value) => Array.isArray(value) ? value.join(" ") : String(value);
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
    const seen = await inspected(given.words, folder, role, { pictures: sharpPictures, texts });
    const all = given.flag("family") ? compared(seen) : seen;
    return { output: written[format](all), status: all.some(({ facts }) => facts.fault !== void 0) ? 1 : 0 };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
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
