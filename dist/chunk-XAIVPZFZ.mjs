import {
  header
} from "./chunk-J2YOQ7UF.mjs";
import {
  apart,
  boxOf,
  drawnMask,
  groundOf,
  heroOf,
  proportionOf
} from "./chunk-W7RY5PJW.mjs";

// src/measure/picture/colours.ts
var [like, merge, least] = [8, 17, 5e-3];
function coloursOf(raster) {
  const { width, height, pixels } = raster;
  const mask = drawnMask(raster, 250);
  const bins = /* @__PURE__ */ new Map();
  let content = 0;
  const alike = (a, b) => mask[b] === 1 && apart(pixels, a, b) <= like;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (mask[at] === 0) continue;
      content += 1;
      const across = x > 0 && alike(at, at - 1) || x < width - 1 && alike(at, at + 1);
      const down = y > 0 && alike(at, at - width) || y < height - 1 && alike(at, at + width);
      if (!across || !down) continue;
      const [red, green, blue] = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]];
      const key = red >> 2 << 12 | green >> 2 << 6 | blue >> 2;
      const bin = bins.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
      bin.count += 1;
      bin.red += red;
      bin.green += green;
      bin.blue += blue;
      bins.set(key, bin);
    }
  }
  const merged = [];
  for (const { count, red, green, blue } of [...bins.values()].sort((a, b) => b.count - a.count)) {
    const colour = [red / count, green / count, blue / count];
    const near = merged.find((one) => distance(one.colour, colour) <= merge);
    if (near === void 0) merged.push({ count, colour });
    else near.count += count;
  }
  return merged.filter(({ count }) => count >= least * content).sort((a, b) => b.count - a.count).map(({ colour: [red, green, blue] }) => [Math.round(red), Math.round(green), Math.round(blue)]);
}
var distance = (a, b) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

// src/measure/picture/crispness.ts
var [reach, contrast, enough] = [16, 64, 24];
var lines = 180;
function crispnessOf({ width, height, pixels }) {
  const light = new Float32Array(Math.max(width, height));
  const shares = new Uint32Array(101);
  let edges2 = 0;
  const along = (start, step, count) => {
    for (let k = 0, at = start * 4; k < count; k += 1, at += step * 4) {
      const alpha = pixels[at + 3] / 255;
      const own2 = 0.299 * pixels[at] + 0.587 * pixels[at + 1] + 0.114 * pixels[at + 2];
      light[k] = own2 * alpha + 128 * (1 - alpha);
    }
    for (let from = 0; from + reach < count; from += reach >> 1) {
      let [least3, most3, jump] = [255, 0, 0];
      for (let k = from; k <= from + reach; k += 1) {
        const own2 = light[k];
        if (own2 < least3) least3 = own2;
        if (own2 > most3) most3 = own2;
        if (k > from) jump = Math.max(jump, Math.abs(own2 - light[k - 1]));
      }
      if (most3 - least3 < contrast) continue;
      const share = Math.round(100 * jump / (most3 - least3));
      shares[share] = shares[share] + 1;
      edges2 += 1;
    }
  };
  const every = Math.max(1, Math.floor(Math.min(width, height) / lines));
  for (let y = 0; y < height; y += every) along(y * width, 1, width);
  for (let x = 0; x < width; x += every) along(x, width, height);
  if (edges2 < enough) return void 0;
  let above = 0;
  for (let share = 100; share > 0; share -= 1) {
    above += shares[share];
    if (above >= 0.1 * edges2) return share / 100;
  }
  return 0;
}

// src/measure/picture/surface.ts
function quadraticFit(area, smooth, width, channel) {
  const size = 6;
  const matrix = new Float64Array(size * (size + 1));
  const terms = new Float64Array(size);
  let [sum, squares] = [0, 0];
  const stride = Math.max(1, Math.floor(area.length / 4e3));
  const scale = 1 / Math.max(1, width);
  let n = 0;
  const set = (at) => {
    const [x, y] = [at % width * scale, Math.floor(at / width) * scale];
    terms[0] = 1;
    terms[1] = x;
    terms[2] = y;
    terms[3] = x * x;
    terms[4] = x * y;
    terms[5] = y * y;
  };
  for (let i = 0; i < area.length; i += stride) {
    const at = area[i];
    set(at);
    const value = smooth[at * 3 + channel];
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1)
        matrix[row * 7 + column] = matrix[row * 7 + column] + terms[row] * terms[column];
      matrix[row * 7 + 6] = matrix[row * 7 + 6] + terms[row] * value;
    }
    sum += value;
    squares += value * value;
    n += 1;
  }
  const weights = solved(matrix, size);
  let rest = 0;
  for (let i = 0; i < area.length; i += stride) {
    const at = area[i];
    set(at);
    let made = 0;
    for (let k = 0; k < size; k += 1) made += weights[k] * terms[k];
    rest += (smooth[at * 3 + channel] - made) ** 2;
  }
  const variance = squares - sum * sum / n;
  return variance <= 0 ? 0 : 1 - rest / variance;
}
function solved(rows, size) {
  const wide = size + 1;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1)
      if (Math.abs(rows[row * wide + pivot]) > Math.abs(rows[best * wide + pivot])) best = row;
    if (Math.abs(rows[best * wide + pivot]) < 1e-9) continue;
    for (let k = 0; k < wide; k += 1) {
      const [a, b] = [rows[pivot * wide + k], rows[best * wide + k]];
      rows[pivot * wide + k] = b;
      rows[best * wide + k] = a;
    }
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = rows[row * wide + pivot] / rows[pivot * wide + pivot];
      for (let k = pivot; k < wide; k += 1)
        rows[row * wide + k] = rows[row * wide + k] - factor * rows[pivot * wide + k];
    }
  }
  return Float64Array.from({ length: size }, (_, k) => {
    const own2 = rows[k * wide + k];
    return Math.abs(own2) < 1e-9 ? 0 : rows[k * wide + size] / own2;
  });
}

// src/measure/picture/gradient.ts
var solid = 250;
var looks = [
  { edge: 12, grow: 2, step: 5, span: 8, spread: 0.5, fit: 0.6, share: 8e-3 },
  { edge: 24, grow: 1, step: 10, span: 20, spread: 0.6, fit: 0.9, share: 6e-3 }
];
var least2 = { pixels: 60, share: 2e-3 };
function gradientOf(raster) {
  for (const look of looks) {
    const found = seen(raster, look);
    if (found.share >= look.share) return found;
  }
  return { share: 0, span: 0 };
}
function seen(raster, look) {
  const { width, height } = raster;
  const calm = drawnMask(raster, solid);
  const content = calm.reduce((sum, one) => sum + one, 0);
  if (content === 0) return { share: 0, span: 0 };
  leaveOut(calm, edges(raster, look.edge), width, height, look.grow);
  const smooth = smoothed(raster, calm);
  const joined = new Uint8Array(calm.length);
  const queue = new Int32Array(calm.length);
  let [inGradients, span] = [0, 0];
  for (let start = 0; start < calm.length; start += 1) {
    if (calm[start] === 0 || joined[start] !== 0) continue;
    const size = fill(start, calm, smooth, joined, queue, width, look.step);
    if (size < least2.pixels || size < least2.share * content) continue;
    const own2 = gradientSpan(queue.subarray(0, size), smooth, width, look);
    if (own2 === void 0) continue;
    inGradients += size;
    span = Math.max(span, own2);
  }
  return { share: inGradients / content, span };
}
function edges({ width, height, pixels }, most3) {
  const found = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (x + 1 < width && differ(pixels, at * 4, at * 4 + 4, most3)) found[at] = found[at + 1] = 1;
      if (y + 1 < height && differ(pixels, at * 4, (at + width) * 4, most3)) found[at] = found[at + width] = 1;
    }
  }
  return found;
}
function differ(pixels, a, b, most3) {
  const own2 = pixels[a + 3] >= solid;
  if (own2 !== pixels[b + 3] >= solid) return true;
  if (!own2) return false;
  return Math.abs(pixels[a] - pixels[b]) > most3 || Math.abs(pixels[a + 1] - pixels[b + 1]) > most3 || Math.abs(pixels[a + 2] - pixels[b + 2]) > most3;
}
function leaveOut(mask, what, width, height, near) {
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (what[at] === 0) continue;
      const [top, bottom] = [Math.max(0, y - near), Math.min(height - 1, y + near)];
      const [left, right] = [Math.max(0, x - near), Math.min(width - 1, x + near)];
      for (let row = top; row <= bottom; row += 1) mask.fill(0, row * width + left, row * width + right + 1);
    }
  }
}
function smoothed({ width, height, pixels }, mask) {
  const rows = new Uint16Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      let [red, green, blue, n] = [0, 0, 0, 0];
      const [first, last] = [x === 0 ? at : at - 1, x === width - 1 ? at : at + 1];
      for (let other = first; other <= last; other += 1) {
        if (mask[other] === 0) continue;
        red += pixels[other * 4];
        green += pixels[other * 4 + 1];
        blue += pixels[other * 4 + 2];
        n += 1;
      }
      rows[at * 4] = red;
      rows[at * 4 + 1] = green;
      rows[at * 4 + 2] = blue;
      rows[at * 4 + 3] = n;
    }
  }
  const means = new Float32Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (mask[at] === 0) continue;
      const above = (y === 0 ? at : at - width) * 4;
      const below2 = (y === height - 1 ? at : at + width) * 4;
      const [up, down] = [y === 0 ? 0 : 1, y === height - 1 ? 0 : 1];
      const n = rows[at * 4 + 3] + up * rows[above + 3] + down * rows[below2 + 3];
      for (let c = 0; c < 3; c += 1)
        means[at * 3 + c] = (rows[at * 4 + c] + up * rows[above + c] + down * rows[below2 + c]) / n;
    }
  }
  return means;
}
function fill(start, mask, smooth, joined, queue, width, step) {
  let end = 1;
  queue[0] = start;
  joined[start] = 1;
  const add = (from, to) => {
    if (mask[to] === 0 || joined[to] !== 0) return;
    for (let c = 0; c < 3; c += 1)
      if (Math.abs(smooth[from * 3 + c] - smooth[to * 3 + c]) > step) return;
    joined[to] = 1;
    queue[end] = to;
    end += 1;
  };
  for (let next = 0; next < end; next += 1) {
    const at = queue[next];
    const x = at % width;
    if (x > 0) add(at, at - 1);
    if (x < width - 1) add(at, at + 1);
    if (at >= width) add(at, at - width);
    if (at < mask.length - width) add(at, at + width);
  }
  return end;
}
function gradientSpan(area, smooth, width, look) {
  let best;
  for (let channel = 0; channel < 3; channel += 1) {
    const levels = new Uint32Array(256);
    for (const at of area) {
      const level = Math.round(smooth[at * 3 + channel]);
      levels[level] = levels[level] + 1;
    }
    const span = quantile(levels, area.length, 0.97) - quantile(levels, area.length, 0.03);
    if (best === void 0 || span > best.span) best = { channel, span, levels };
  }
  if (best === void 0 || best.span < look.span) return void 0;
  const strongest = [...best.levels].sort((a, b) => b - a);
  const outsideTwo = 1 - (strongest[0] + strongest[1]) / area.length;
  if (outsideTwo < look.spread) return void 0;
  return quadraticFit(area, smooth, width, best.channel) >= look.fit ? best.span : void 0;
}
function quantile(levels, count, part) {
  let sum = 0;
  for (let level = 0; level < 256; level += 1) {
    sum += levels[level];
    if (sum >= part * count) return level;
  }
  return 255;
}

// src/measure/picture/picture-facts.ts
var measurer = 1;
var roles = ["logo", "hero", "screenshot"];
function pictureFacts(role, head, decoded) {
  const known = { measuredBy: measurer, role, header: head };
  if ("kind" in decoded) return { ...known, fault: decoded };
  const facts = { ...known, crispness: crispnessOf(decoded) };
  if (role === "logo") return { ...facts, logo: logoOf(decoded) };
  return role === "hero" ? { ...facts, hero: heroOf(decoded) } : facts;
}
function logoOf(raster) {
  const ground = groundOf(raster);
  return {
    ground,
    gradient: gradientOf(raster),
    colours: coloursOf(raster),
    box: boxOf(drawnMask(raster), raster.width, raster.height),
    proportion: proportionOf(raster, ground)
  };
}

// src/measure/package/json.ts
var [deepest, most] = [100, 5e4];
var Wrong = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var none = /* @__PURE__ */ new Map();
var literals = [
  ["true", true],
  ["false", false],
  ["null", null]
];
function readJson(bytes) {
  const text = new TextDecoder("utf-8").decode(bytes);
  const placeAt = placing(text);
  try {
    const { value, node } = parsed(text);
    return {
      value,
      placeOf: (path) => {
        let own2 = node;
        for (const key of path) own2 = own2.inside.get(key) ?? own2;
        return placeAt(own2.offset);
      }
    };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { fault: error.message, ...placeAt(error.offset) };
  }
}
function placing(text) {
  let starts;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function parsed(text) {
  let [at, count] = [0, 0];
  const skip = () => {
    for (; ; ) {
      const code = text.charCodeAt(at);
      if (code === 32 || code >= 9 && code <= 13 || code === 65279) at += 1;
      else if (text.startsWith("//", at)) at = after("\n", at);
      else if (text.startsWith("/*", at)) at = after("*/", at + 2);
      else return;
    }
  };
  const after = (mark, from) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  const fail = (message, offset = at) => {
    throw new Wrong(message, offset);
  };
  const one = (depth) => {
    skip();
    const offset = at;
    const sign = text[at];
    count += 1;
    if (count > most) fail(`it has more than ${most} values, which is no template`);
    if (depth > deepest) fail(`values stand in each other more than ${deepest} deep`);
    if (sign === "{") return object(depth, offset);
    if (sign === "[") return list(depth, offset);
    if (sign === '"') return { value: string(), node: { offset, inside: none } };
    const literal2 = literals.find(([word]) => text.startsWith(word, at));
    if (literal2 !== void 0) {
      at += literal2[0].length;
      return { value: literal2[1], node: { offset, inside: none } };
    }
    number.lastIndex = at;
    const found = number.exec(text)?.[0];
    if (found === void 0) return fail(at >= text.length ? "it ends too early" : "a value is expected here");
    at += found.length;
    return { value: Number(found), node: { offset, inside: none } };
  };
  const object = (depth, offset) => {
    const value = /* @__PURE__ */ Object.create(null);
    const inside = /* @__PURE__ */ new Map();
    at += 1;
    skip();
    while (text[at] !== "}") {
      if (text[at] !== '"')
        fail(text[at] === void 0 ? "it ends too early" : "a name in double quotes is expected here");
      const key = at;
      const name = string();
      if (inside.has(name)) fail("a name stands twice in one object", key);
      skip();
      if (text[at] !== ":") fail("a colon is expected here");
      at += 1;
      const own2 = one(depth + 1);
      value[name] = own2.value;
      inside.set(name, own2.node);
      comma("}");
    }
    at += 1;
    return { value, node: { offset, inside } };
  };
  const list = (depth, offset) => {
    const value = [];
    const inside = /* @__PURE__ */ new Map();
    at += 1;
    skip();
    while (text[at] !== "]") {
      const own2 = one(depth + 1);
      inside.set(value.length, own2.node);
      value.push(own2.value);
      comma("]");
    }
    at += 1;
    return { value, node: { offset, inside } };
  };
  const comma = (end) => {
    skip();
    if (text[at] === end) return;
    if (text[at] !== ",") fail(text[at] === void 0 ? "it ends too early" : "a comma is missing here");
    const own2 = at;
    at += 1;
    skip();
    if (text[at] === end) fail("a comma stands before the end", own2);
  };
  const string = () => {
    const start = at;
    let end = at + 1;
    while (end < text.length && text[end] !== '"') {
      if (text.charCodeAt(end) < 32) fail("a text in quotes ends on its line", start);
      end += text[end] === "\\" ? 2 : 1;
    }
    if (end >= text.length) fail("a text has no closing quote", start);
    at = end + 1;
    try {
      return JSON.parse(text.slice(start, at));
    } catch {
      return fail("a text has a backslash that stands for nothing", start);
    }
  };
  const read = one(0);
  skip();
  if (at < text.length) fail("more stands behind the end");
  return read;
}
var number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

// src/measure/package/walk.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function entry(value, name) {
  if (!isObject(value)) return void 0;
  const names = namesOf.get(value) ?? new Map(Object.keys(value).map((key2) => [key2.toLowerCase(), key2]));
  namesOf.set(value, names);
  const key = names.get(name.toLowerCase());
  return key === void 0 ? void 0 : [key, value[key]];
}
var namesOf = /* @__PURE__ */ new WeakMap();
var member = (value, name) => entry(value, name)?.[1];
var below = (value, ...names) => names.reduce((inside, name) => member(inside, name), value);
var longest = 8e3;
var textOf = (value) => typeof value === "string" ? value.slice(0, longest) : "";
function* members(value, path) {
  if (isObject(value)) for (const [name, own2] of Object.entries(value)) yield [[...path, name], name, own2];
}
function everything(value, path = []) {
  if (path.length === 0 && typeof value === "object" && value !== null) {
    const known = foundIn.get(value) ?? gathered(value, path, []);
    foundIn.set(value, known);
    return known;
  }
  return gathered(value, path, []);
}
var foundIn = /* @__PURE__ */ new WeakMap();
function gathered(value, path, found) {
  found.push([path, value]);
  if (Array.isArray(value))
    for (const [index, own2] of value.entries()) gathered(own2, [...path, index], found);
  else if (isObject(value)) for (const [key, own2] of Object.entries(value)) gathered(own2, [...path, key], found);
  return found;
}
function* texts(value) {
  for (const [path, own2] of everything(value)) if (typeof own2 === "string") yield [path, own2.slice(0, longest)];
}
function* resources(template, path = []) {
  const found = entry(template, "resources");
  if (found === void 0) return;
  const [key, all] = found;
  const list = Array.isArray(all) ? all.entries() : isObject(all) ? Object.entries(all) : [];
  for (const [index, resource] of list) {
    if (!isObject(resource)) continue;
    const at = [...path, key, index];
    yield [at, resource];
    yield* resources(resource, at);
  }
}
var virtualMachine = "Microsoft.Compute/virtualMachines";
var deployment = "Microsoft.Resources/deployments";
var isType = (resource, type) => textOf(member(resource, "type")).toLowerCase() === type.toLowerCase();
var isExpression = (text) => text.startsWith("[") && !text.startsWith("[[");
function named(text, what) {
  const pattern = what === "parameters" ? /\bparameters\s*\(\s*'([^']*)'/gi : /\bvariables\s*\(\s*'([^']*)'/gi;
  return isExpression(text) ? [...text.matchAll(pattern)].map(([, name = ""]) => name) : [];
}
function resolvedText(value, template) {
  const text = textOf(value);
  const variable = /variables\('([^']+)'\)/i.exec(text)?.[1];
  return variable === void 0 ? text : textOf(below(template, "variables", variable));
}

// src/measure/package/secret-checks.ts
var secure = /^secure(string|object)$/i;
var parametersOf = (template) => members(member(template, "parameters"), [entry(template, "parameters")?.[0] ?? "parameters"]);
var secureNames = (template) => new Set(
  [...parametersOf(template)].flatMap(
    ([, name, own2]) => secure.test(textOf(member(own2, "type"))) ? [name.toLowerCase()] : []
  )
);
var namesSecure = (text, secrets2) => named(text, "parameters").some((name) => secrets2.has(name.toLowerCase()));
var listed = /\blist[A-Za-z]*\s*\(/i;
function* secrets(template) {
  const own2 = secureNames(template);
  for (const [path, name, parameter] of parametersOf(template)) {
    const type = textOf(member(parameter, "type"));
    const preset = entry(parameter, "defaultValue");
    if (secure.test(type) && preset !== void 0 && !harmless(preset[1]))
      yield {
        path: [...path, preset[0]],
        message: `The secret parameter \`${name}\` has a value that everyone can read; take \`defaultValue\` out`
      };
    if (/password|secret|accountkey/i.test(name) && !/name|uri|url|enabled|length|version|id$/i.test(name) && !secure.test(type) && /^string$|^object$/i.test(type))
      yield { path, message: `The parameter \`${name}\` is a secret by its name; make it a \`securestring\`` };
  }
  for (const [path, name, output] of members(member(template, "outputs"), ["outputs"])) {
    for (const [inside, text] of texts(output)) {
      if (!isExpression(text)) continue;
      if (listed.test(text) || namesSecure(text, own2))
        yield {
          path: [...path, ...inside],
          message: `The output \`${name}\` tells a secret to everyone who can read the deployment`
        };
    }
    if (/password/i.test(name)) yield { path, message: `The output \`${name}\` is a secret by its name; take it out` };
  }
}
var harmless = (preset) => preset === "" || /^\[newGuid\(\)\]$/i.test(textOf(preset)) || isObject(preset) && Object.keys(preset).length === 0;
function* blocking(template) {
  const own2 = secureNames(template);
  for (const [path, name, parameter] of parametersOf(template))
    for (const limit of ["minValue", "maxValue", "minLength", "maxLength"]) {
      const value = member(parameter, limit);
      if (value !== void 0 && typeof value !== "number")
        yield { path: [...path, limit], message: `\`${limit}\` of the parameter \`${name}\` is no number` };
    }
  for (const [path, resource] of resources(template)) {
    if (isType(resource, deployment)) {
      if (below(resource, "properties", "debugSetting") !== void 0)
        yield {
          path: [...path, "properties", "debugSetting"],
          message: "The deployment logs what it is given, secrets too; take `debugSetting` out"
        };
      const scope = textOf(below(resource, "properties", "expressionEvaluationOptions", "scope")).toLowerCase();
      if (scope !== "inner" && isObject(below(resource, "properties", "template"))) {
        for (const [inside, text] of texts(below(resource, "properties", "template") ?? null))
          if (isExpression(text) && (namesSecure(text, own2) || listed.test(text)))
            yield {
              path: [...path, "properties", "template", ...inside],
              message: "A nested deployment writes a secret into its history; set its scope to `inner`"
            };
      }
    }
    const profile = below(resource, "properties", "osProfile") ?? below(resource, "properties", "virtualMachineProfile", "osProfile");
    for (const key of ["adminUsername", "adminPassword"]) {
      const value = member(profile, key);
      if (value !== void 0 && literal(value, template))
        yield {
          path: [...path, "properties", "osProfile", key],
          message: `\`${key}\` is written out; take it from a parameter`
        };
    }
    const size = below(resource, "properties", "hardwareProfile", "vmSize");
    if (isType(resource, virtualMachine) && size !== void 0 && literal(size, template))
      yield {
        path: [...path, "properties", "hardwareProfile", "vmSize"],
        message: "The size of the machine is written out; take it from a parameter"
      };
    const command = below(resource, "properties", "settings", "commandToExecute");
    if (command !== void 0 && (namesSecure(textOf(command), own2) || listed.test(textOf(command))))
      yield {
        path: [...path, "properties", "settings", "commandToExecute"],
        message: "The command holds a secret; move it to `protectedSettings`"
      };
  }
}
function literal(value, template) {
  if (typeof value !== "string") return false;
  if (!isExpression(value)) return true;
  const only = /^\[\s*variables\s*\(\s*'([^']+)'\s*\)\s*\]$/i.exec(value)?.[1];
  const variable = only === void 0 ? void 0 : below(template, "variables", only);
  return typeof variable === "string" && !isExpression(variable);
}

// src/measure/package/template-checks.ts
var schemas = /^https:\/\/schema\.management\.azure\.com\/schemas\/(2019-04-01\/deploymentTemplate|2015-01-01\/deploymentTemplate|2018-05-01\/subscriptionDeploymentTemplate|2019-08-01\/tenantDeploymentTemplate|2019-08-01\/managementGroupDeploymentTemplate)\.json#?$/i;
var hosts = [
  "management.core.windows.net",
  "gallery.azure.com",
  "management.azure.com",
  "database.windows.net",
  "core.windows.net",
  "login.microsoftonline.com",
  "graph.windows.net",
  "vault.azure.net",
  "datalake.azure.net",
  "azuredatalakestore.net",
  "azuredatalakeanalytics.net",
  "api.loganalytics.io",
  "asazure.windows.net"
];
var scaleSet = "Microsoft.Compute/virtualMachineScaleSets";
function* schema(template) {
  const own2 = textOf(member(template, "$schema"));
  if (!schemas.test(own2)) yield { path: ["$schema"], message: "Its `$schema` is none of a deployment template" };
  else if (own2.includes("2015-01-01"))
    yield { path: ["$schema"], message: "Its `$schema` of 2015-01-01 is no longer kept up; use that of 2019-04-01" };
}
function* location(template) {
  const parameter = entry(member(template, "parameters"), "location");
  if (parameter !== void 0) {
    const [name, own2] = parameter;
    const preset = member(own2, "defaultValue");
    const path = ["parameters", name];
    if (textOf(member(own2, "type")).toLowerCase() !== "string")
      yield { path, message: "The parameter `location` must be a string" };
    if (preset !== void 0 && !/^(\[resourceGroup\(\)\.location\]|\[deployment\(\)\.location\]|global)$/i.test(textOf(preset)))
      yield {
        path: [...path, "defaultValue"],
        message: "The parameter `location` begins with a place of its own; begin with `[resourceGroup().location]`"
      };
  }
  for (const [path, resource] of resources(template)) {
    const own2 = entry(resource, "location");
    if (own2 === void 0) {
      if (path.length === 2 && needsLocation(resource))
        yield { path, message: "The resource has no `location`; take it from a parameter" };
    } else if (!isExpression(textOf(own2[1])) && textOf(own2[1]).toLowerCase() !== "global")
      yield {
        path: [...path, own2[0]],
        message: "The resource stands in a place that is written out; take it from a parameter"
      };
    else if (/\b(resourceGroup|deployment)\(\)\.location/i.test(textOf(own2[1])) && path.length > 0 && parameter !== void 0)
      yield {
        path: [...path, own2[0]],
        message: "The resource does not heed the parameter `location`; write `[parameters('location')]`"
      };
  }
}
function needsLocation(resource) {
  const type = textOf(member(resource, "type"));
  return type.split("/").length === 2 && !/^Microsoft\.(Resources|Authorization|Insights\/(diagnosticSettings|metricAlerts|actionGroups))|providers\/|\/(locks|roleAssignments|deployments|tags)$/i.test(
    type
  );
}
function* hardcoded(template) {
  for (const [path, text] of texts(template)) {
    if (path[0] === "$schema" || path[0] === "parameters" || path.at(-1) === "$schema" || /metadata/i.test(String(path[path.length - 2])))
      continue;
    const host = /https?:\/\/[^\s'"\])]+/i.exec(text)?.[0]?.toLowerCase();
    const found = host === void 0 ? void 0 : hosts.find((one) => host.includes(one));
    if (found !== void 0)
      yield { path, message: `It names \`${found}\`, which is another in other clouds; use environment()` };
  }
}
function* versions(template) {
  for (const [path, resource] of resources(template)) {
    const [key, own2] = entry(resource, "apiVersion") ?? [];
    if (key === void 0 || isExpression(textOf(own2))) continue;
    const at = [...path, key];
    if (!/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/i.test(textOf(own2)))
      yield { path: at, message: "The `apiVersion` is no date; write one, such as `2024-07-01`" };
    else if (/-preview$/i.test(textOf(own2)))
      yield { path: at, message: "The `apiVersion` is a preview; take one that is released" };
  }
}
function* artifacts(template) {
  const [address, token] = ["_artifactsLocation", "_artifactsLocationSasToken"].map(
    (name) => entry(member(template, "parameters"), name)
  );
  if (address === void 0 !== (token === void 0)) {
    const [has, lack] = address === void 0 ? ["_artifactsLocationSasToken", "_artifactsLocation"] : ["_artifactsLocation", "_artifactsLocationSasToken"];
    yield { path: ["parameters", has], message: `The parameter \`${has}\` goes with \`${lack}\`, which is missing` };
  }
  if (address !== void 0 && textOf(member(address[1], "type")).toLowerCase() !== "string")
    yield { path: ["parameters", address[0]], message: "The parameter `_artifactsLocation` must be a string" };
  if (token !== void 0 && textOf(member(token[1], "type")).toLowerCase() !== "securestring")
    yield {
      path: ["parameters", token[0]],
      message: "The parameter `_artifactsLocationSasToken` must be a securestring"
    };
  const preset = member(token?.[1], "defaultValue");
  if (token !== void 0 && preset !== void 0 && preset !== "")
    yield {
      path: ["parameters", token[0], "defaultValue"],
      message: "The parameter `_artifactsLocationSasToken` begins with a value; it must begin empty"
    };
}
function* previewImages(template) {
  for (const [path, value] of everything(template)) {
    if (String(path.at(-1)).toLowerCase() !== "imagereference") continue;
    for (const key of ["offer", "sku", "version"])
      if (/preview$/i.test(textOf(member(value, key))))
        yield { path: [...path, key], message: "The image is a preview; take one that is released" };
  }
}
function* managedDisks(template) {
  for (const [path, resource] of resources(template)) {
    if (!isType(resource, virtualMachine) && !isType(resource, scaleSet)) continue;
    for (const [inside] of everything(resource, path))
      if (/^(vhd|vhdContainers)$/i.test(String(inside.at(-1))))
        yield { path: inside, message: "The disk stands in a storage account; use managed disks" };
  }
}
function* attribution(template) {
  const pid = /^pid-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-partnercenter)?$/i;
  for (const [path, resource] of resources(template))
    if (isType(resource, deployment) && /^pid-/i.test(textOf(member(resource, "name"))) && !pid.test(textOf(member(resource, "name"))))
      yield {
        path: [...path, "name"],
        message: "The deployment that counts usage has a name that is no `pid-` with a GUID; usage is not counted"
      };
}
function* linked(template, { files }) {
  const ends = new Set(
    [...files].flatMap((file) => file.split("/").map((_, index, parts) => parts.slice(index).join("/")))
  );
  for (const [path, text] of texts(template)) {
    if (!isExpression(text) || !/_artifactsLocation|templateLink/i.test(text)) continue;
    for (const [, name = ""] of text.matchAll(/'([^']+\.(?:json|ps1|sh|zip|py|psm1))'/gi)) {
      const file = name.replace(/^[./]+/, "");
      if (!ends.has(file)) yield { path, message: `It names \`${file}\`, which is not in the zip` };
    }
  }
}
function* advised(template) {
  const used = { parameters: /* @__PURE__ */ new Set(), variables: /* @__PURE__ */ new Set() };
  for (const [, text] of texts(template))
    for (const what of ["parameters", "variables"])
      for (const name of named(text, what)) used[what].add(name.toLowerCase());
  const dynamic = [...texts(template)].some(([, text]) => /\b(variables|parameters)\s*\(\s*[^'\s]/i.test(text));
  for (const what of ["parameters", "variables"])
    for (const [path, name] of members(member(template, what), [what]))
      if (!dynamic && name.toLowerCase() !== "copy" && !used[what].has(name.toLowerCase()))
        yield { path, message: `\`${name}\` of \`${what}\` is not used` };
  for (const [path, resource] of resources(template)) {
    const key = entry(resource, "dependsOn")?.[0];
    const depends = key === void 0 ? [] : resource[key];
    if (Array.isArray(depends)) {
      for (const [index, one] of depends.entries())
        if (/^\[\s*concat\s*\(/i.test(textOf(one)))
          yield {
            path: [...path, key ?? "", index],
            message: "It depends on a name that is put together; use `resourceId()`"
          };
    }
    if (/^ManagedIdentityExtensionFor/i.test(textOf(below(resource, "properties", "type"))))
      yield { path, message: "The extension for managed identities is no longer kept up; take it out" };
  }
  for (const [path, text] of texts(template))
    if (isExpression(text) && /\bproviders\s*\(.*\)\.apiVersions/i.test(text))
      yield { path, message: "The `apiVersion` is looked up when it is deployed; write it out" };
}
var templateChecks = [
  { rule: "app/template-schema", find: schema },
  { rule: "app/template-location", find: location },
  { rule: "app/template-no-hardcoded-uri", find: hardcoded },
  { rule: "app/template-secure-params", find: secrets },
  { rule: "app/template-api-versions", find: versions },
  { rule: "app/template-artifacts", find: artifacts },
  { rule: "app/template-no-preview-images", find: previewImages },
  { rule: "app/managed-disks", find: managedDisks },
  { rule: "app/usage-attribution", find: attribution },
  { rule: "app/linked-files-present", find: linked },
  { rule: "app/arm-ttk-errors", find: blocking },
  { rule: "app/arm-ttk-warnings", find: advised }
];

// src/measure/package/test-drive-checks.ts
var kinds = ["baseuri", "username", "password", "sessionid"];
var global = /^Microsoft\.(Storage\/storageAccounts|Web\/sites|KeyVault\/vaults|Sql\/servers|DocumentDB\/databaseAccounts|Cache\/Redis|Network\/publicIPAddresses\/dns|ContainerRegistry\/registries)$/i;
function* metadata(template) {
  for (const [path, name, parameter] of members(member(template, "parameters"), ["parameters"])) {
    const kind = textOf(below(parameter, "metadata", "type")).toLowerCase();
    if (!kinds.includes(kind))
      yield { path, message: `The parameter \`${name}\` needs \`metadata\` with a \`type\` of ${kinds.join(", ")}` };
    else if (kind === "password" && textOf(member(parameter, "type")).toLowerCase() !== "securestring")
      yield { path: [...path, "type"], message: `The password \`${name}\` must be a securestring` };
  }
}
function* place(template) {
  for (const [path, resource] of resources(template)) {
    const [key, own2] = entry(resource, "location") ?? [];
    if (key === void 0 || textOf(own2).toLowerCase() === "global") continue;
    if (!/resourceGroup\(\)\.location/i.test(resolvedText(own2, template)))
      yield {
        path: [...path, key],
        message: "The resource does not stand where its resource group does; write `[resourceGroup().location]`"
      };
  }
}
function* uniqueNames(template) {
  for (const [path, resource] of resources(template)) {
    if (!global.test(textOf(member(resource, "type")))) continue;
    const name = member(resource, "name");
    if (!isExpression(textOf(name)) || !/uniqueString|parameters\(/i.test(resolvedText(name, template)))
      yield {
        path: [...path, "name"],
        message: "The name must be one in all of Azure, and every test drive makes it; put `uniqueString(resourceGroup().id)` in it"
      };
  }
}
var testDriveChecks = [
  { rule: "testdrive/parameter-metadata", find: metadata },
  { rule: "testdrive/location-from-rg", find: place },
  { rule: "testdrive/unique-names", find: uniqueNames }
];

// src/measure/package/ui-checks.ts
var uiSchema = /^https:\/\/schema\.management\.azure\.com\/schemas\/([^/]+)\/CreateUIDefinition\.MultiVm\.json#?$/i;
var handlers = ["Microsoft.Compute.MultiVm", "Microsoft.Azure.CreateUIDef"];
var own = ["location", "applicationresourcename", "jitaccesspolicy", "managedidentity", "managedresourcegroupid"];
function* controls(ui) {
  function* inside(list, path) {
    if (!Array.isArray(list)) return;
    for (const [index, control] of list.entries()) {
      if (!isObject(control)) continue;
      yield [[...path, index], control];
      const key = entry(control, "elements")?.[0];
      if (key !== void 0) yield* inside(control[key], [...path, index, key]);
    }
  }
  yield* inside(below(ui, "parameters", "basics"), ["parameters", "basics"]);
  yield* inside(below(ui, "parameters", "steps"), ["parameters", "steps"]);
}
var isControl = (control, type) => textOf(member(control, "type")).toLowerCase() === type.toLowerCase();
function* schemaAndHandler(ui) {
  const version = uiSchema.exec(textOf(member(ui, "$schema")))?.[1];
  if (version === void 0)
    yield { path: ["$schema"], message: "Its `$schema` is not that of CreateUIDefinition.MultiVm" };
  else if (textOf(member(ui, "version")) !== version)
    yield { path: ["version"], message: `Its \`version\` must be that of its \`$schema\`, ${version}` };
  if (!handlers.includes(textOf(member(ui, "handler"))))
    yield { path: ["handler"], message: `Its \`handler\` must be ${handlers.join(" or ")}` };
}
function* outputs(ui, { json }) {
  const found = entry(member(ui, "parameters"), "outputs");
  if (found === void 0 || !isObject(found[1])) {
    yield { path: ["parameters"], message: "It has no `outputs`" };
    return;
  }
  const path = ["parameters", found[0]];
  const place2 = entry(found[1], "location");
  if (place2 === void 0)
    yield { path, message: 'Its `outputs` have no `location`; write `"location": "[location()]"`' };
  else if (!/^\[location\(\)\]$|resourceGroup/i.test(textOf(place2[1]).replaceAll(" ", "")) && !/location/i.test(textOf(place2[1])))
    yield { path: [...path, place2[0]], message: "The output `location` must be `[location()]`" };
  const template = json.get("mainTemplate.json")?.value;
  if (template === void 0) return;
  const parameters = member(template, "parameters") ?? {};
  for (const [at, name] of members(found[1], path))
    if (!own.includes(name.toLowerCase()) && entry(parameters, name) === void 0)
      yield { path: at, message: `The output \`${name}\` is no parameter of mainTemplate.json` };
  for (const [, name, parameter] of members(parameters, []))
    if (member(parameter, "defaultValue") === void 0 && member(parameter, "nullable") !== true && entry(found[1], name) === void 0)
      yield {
        path,
        message: `The parameter \`${name}\` of mainTemplate.json has no value of its own, and no output gives it one`
      };
}
function* passwords(ui, { json }) {
  for (const [path, control] of controls(ui)) {
    const name = textOf(member(control, "name"));
    if (isControl(control, "Microsoft.Common.PasswordBox") || isControl(control, "Microsoft.Compute.CredentialsCombo")) {
      if (below(control, "options", "hideConfirmation") === true)
        yield {
          path: [...path, "options", "hideConfirmation"],
          message: `The password \`${name}\` is asked for once; do not hide its confirmation`
        };
      const regex = textOf(below(control, "constraints", "regex"));
      const least3 = /\{(\d+)(?:,\d*)?\}\$?$/.exec(regex)?.[1];
      if (regex !== "" && least3 !== void 0 && Number(least3) < 12)
        yield {
          path: [...path, "constraints", "regex"],
          message: `The password \`${name}\` may have ${least3} characters; it takes 12 or more`
        };
    }
    if (isControl(control, "Microsoft.Compute.UserNameTextBox") && textOf(member(control, "defaultValue")) !== "")
      yield {
        path: [...path, "defaultValue"],
        message: `The user name \`${name}\` begins with a name that anyone can guess; take \`defaultValue\` out`
      };
  }
  const template = json.get("mainTemplate.json")?.value ?? null;
  const byName = new Map([...controls(ui)].map(([, control]) => [textOf(member(control, "name")), control]));
  const given = below(ui, "parameters", "outputs");
  for (const [, name, parameter] of members(member(template, "parameters"), [])) {
    if (!/^securestring$/i.test(textOf(member(parameter, "type")))) continue;
    const [key, value] = entry(given, name) ?? [];
    const control = /\(?'([A-Za-z0-9_-]+)'\)?\]?$|\.([A-Za-z0-9_]+)\]$/.exec(textOf(value));
    const source = control?.[1] ?? control?.[2];
    const box = source === void 0 ? void 0 : byName.get(source);
    if (key !== void 0 && box !== void 0 && isControl(box, "Microsoft.Common.TextBox"))
      yield {
        path: ["parameters", "outputs", key],
        message: `The secret \`${name}\` comes from a text box, which shows it; use a PasswordBox`
      };
  }
}
function* wellFormed(ui) {
  const names = new Set([...controls(ui)].map(([, control]) => textOf(member(control, "name")).toLowerCase()));
  for (const [path, control] of controls(ui)) {
    const name = textOf(member(control, "name"));
    const typed = textOf(member(control, "type"));
    if (isControl(control, "Microsoft.Common.TextBox") && below(control, "constraints", "validations") === void 0) {
      const constraints = member(control, "constraints");
      const regex = member(constraints, "regex");
      if (regex === void 0)
        yield { path, message: `The text box \`${name}\` takes anything; give it \`constraints\` with a \`regex\`` };
      else if (!compiles(textOf(regex)))
        yield { path: [...path, "constraints", "regex"], message: `The \`regex\` of \`${name}\` is none` };
      if (regex !== void 0 && textOf(member(constraints, "validationMessage")) === "")
        yield {
          path: [...path, "constraints"],
          message: `The text box \`${name}\` does not say what it takes; give it a \`validationMessage\``
        };
    }
    if (/^Microsoft\.Common\.(TextBox|PasswordBox|DropDown|OptionsGroup)$/i.test(typed) && member(control, "toolTip") === void 0)
      yield { path, message: `\`${name}\` has no \`toolTip\`` };
    const rules = below(control, "constraints", "validations");
    if (Array.isArray(rules)) {
      for (const [index, one] of rules.entries())
        if (textOf(member(one, "message")) === "")
          yield {
            path: [...path, "constraints", "validations", index],
            message: `A validation of \`${name}\` has no \`message\``
          };
    }
  }
  for (const [path, , value] of members(below(ui, "parameters", "outputs"), ["parameters", "outputs"]))
    for (const [, name = ""] of textOf(value).matchAll(/\b(?:basics|steps)\('([^']+)'\)/g))
      if (!names.has(name.toLowerCase()))
        yield { path, message: `The output takes its value from \`${name}\`, which is not there` };
}
function compiles(text) {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
var uiChecks = [
  { rule: "app/ui-schema-handler", find: schemaAndHandler },
  { rule: "app/ui-outputs-match", find: outputs },
  { rule: "app/ui-passwords", find: passwords },
  { rule: "app/arm-ttk-errors", find: wellFormed }
];

// src/measure/package/zip.ts
import { Buffer } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
var zipLimits = {
  entries: 1e4,
  inflated: 4194304,
  all: 8388608,
  ratio: 200,
  free: 1048576,
  file: 1073741824
};
var [endMark, entryMark, fileMark] = [101010256, 33639248, 67324752];
var [endSize, entrySize, fileSize] = [22, 46, 30];
function openZip(bytes) {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip);
  if (end === void 0) return "is no zip, or is cut off";
  const [count, length, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (zip.readUInt16LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count)
    return "is a part of a zip in several files";
  if (count === 65535 || start === 4294967295)
    return "is a zip in the form for very large ones (Zip64); make it smaller";
  if (count > zipLimits.entries) return `holds ${count} files; at most ${zipLimits.entries} are read`;
  if (start + length > end) return "has a directory that lies outside of it";
  const listed2 = [];
  const seen2 = /* @__PURE__ */ new Set();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > end || zip.readUInt32LE(at) !== entryMark) return "has a directory that is damaged";
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const next = at + entrySize + nameLength + extra + comment;
    if (next > end) return "has a directory that is damaged";
    const name = zip.toString("utf8", at + entrySize, at + entrySize + nameLength);
    const wrong = wrongName(name) ?? wrongKind(zip, at);
    if (wrong !== void 0) return `holds ${quoted(name)}, which ${wrong}`;
    if (seen2.has(name.toLowerCase())) return `holds ${quoted(name)} twice`;
    seen2.add(name.toLowerCase());
    const offset = zip.readUInt32LE(at + 42);
    const size = zip.readUInt32LE(at + 24);
    const packed = zip.readUInt32LE(at + 20);
    if (size > zipLimits.file) return `holds ${quoted(name)}, which has more than 1 GB`;
    if (size > zipLimits.free && size > packed * zipLimits.ratio)
      return `holds ${quoted(name)}, which grows from ${packed} to ${size} bytes: that is no file that is meant to be read`;
    if (nameAt(zip, offset, start) !== zip.toString("latin1", at + entrySize, at + entrySize + nameLength))
      return `holds ${quoted(name)}, which has another name where its content stands`;
    if (!name.endsWith("/"))
      listed2.push({ name, size, packed, offset, method: zip.readUInt16LE(at + 10), crc: zip.readUInt32LE(at + 16) });
    at = next;
  }
  if (overlapping(listed2)) return "holds files that lie over each other";
  const byName = new Map(listed2.map((entry2) => [entry2.name, entry2]));
  let inflated2 = 0;
  const read = (entry2) => {
    const own2 = byName.get(entry2.name);
    if (own2 === void 0) return "is not there";
    inflated2 += own2.size;
    if (own2.size > zipLimits.inflated || inflated2 > zipLimits.all) return `is too large to be read: ${own2.size} bytes`;
    return contentOf(zip, own2, start);
  };
  return { entries: listed2.map(({ name, size, packed }) => ({ name, size, packed })), read };
}
function nameAt(zip, offset, directory) {
  if (offset + fileSize > directory || zip.readUInt32LE(offset) !== fileMark) return void 0;
  return zip.toString("latin1", offset + fileSize, offset + fileSize + zip.readUInt16LE(offset + 26));
}
function overlapping(listed2) {
  const sorted = listed2.toSorted((a, b) => a.offset - b.offset);
  return sorted.some(({ offset, packed }, index) => {
    const next = sorted[index + 1];
    return next !== void 0 && offset + fileSize + packed > next.offset;
  });
}
function endOf(zip) {
  for (let at = zip.length - endSize; at >= 0 && at >= zip.length - endSize - 65535; at -= 1)
    if (zip.readUInt32LE(at) === endMark && at + endSize + zip.readUInt16LE(at + 20) === zip.length) return at;
  return void 0;
}
function wrongName(name) {
  if (name === "" || /[\0-\x1f\x7f\ufffd]/.test(name)) return "has a name that cannot be shown";
  if (name.includes("\\")) return "has a backslash in its name; names have slashes";
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "has a path from the root of a disk";
  return name.split("/").some((part) => part === ".." || part === ".") ? "has a path that leads out of the zip" : void 0;
}
function wrongKind(zip, at) {
  if ((zip.readUInt16LE(at + 8) & 1) !== 0) return "is encrypted";
  const madeOnUnix = zip.readUInt8(at + 5) === 3;
  const kind = zip.readUInt32LE(at + 38) >>> 28 & 15;
  return madeOnUnix && kind !== 0 && kind !== 8 && kind !== 4 ? "is a link or a device" : void 0;
}
function contentOf(zip, { offset, packed, size, method, crc }, directory) {
  if (offset + fileSize > directory || zip.readUInt32LE(offset) !== fileMark) return "is damaged";
  const start = offset + fileSize + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > directory) return "is cut off";
  const raw = zip.subarray(start, start + packed);
  const content = method === 0 ? raw : method === 8 ? inflated(raw, size) : `is packed in a way that is not read (${method})`;
  if (typeof content === "string") return content;
  return content.length === size && crc32(content) === crc ? content : "is damaged: its checksum is wrong";
}
function inflated(raw, size) {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch {
    return "is damaged, or larger than the zip says";
  }
}
var quoted = (name) => `\`${name.replace(/[^\x20-\x5f\x61-\x7e]/g, "?").slice(0, 80)}\``;

// src/measure/package/package-facts.ts
var main = {
  application: ["mainTemplate.json", "createUiDefinition.json"],
  "test-drive": ["main-template.json"]
};
var lacks = {
  application: "app/zip-root-files",
  "test-drive": "testdrive/zip-main-template"
};
var most2 = 200;
function packageFacts(bytes, role) {
  const zip = openZip(bytes);
  if (typeof zip === "string") return { role, files: [], faults: [{ rule: "app/zip-valid", message: zip }] };
  const faults = [];
  const files = new Set(zip.entries.map(({ name }) => name));
  for (const name of main[role])
    if (!files.has(name)) faults.push({ rule: lacks[role], message: missing(name, files) });
  const json = /* @__PURE__ */ new Map();
  for (const entry2 of zip.entries.filter(({ name }) => /\.jsonc?$/i.test(name) && !name.startsWith("__MACOSX/"))) {
    const content = zip.read(entry2);
    const read = typeof content === "string" ? content : readJson(content);
    if (typeof read === "string")
      faults.push({ rule: "app/zip-valid", message: `holds \`${entry2.name}\`, which ${read}` });
    else if ("fault" in read)
      faults.push({
        rule: "app/json-valid",
        at: { file: entry2.name, line: read.line, column: read.column },
        message: `It is no JSON: ${read.fault}`
      });
    else json.set(entry2.name, read);
  }
  const all = { files, json };
  for (const [file, own2] of json)
    for (const { rule, find } of checksOf(file, role))
      for (const { path, message } of find(own2.value, all)) {
        if (faults.length >= most2) break;
        faults.push({ rule, at: { file, ...own2.placeOf(path) }, message: plain(message) });
      }
  return { role, files: [...files], faults };
}
function checksOf(file, role) {
  if (role === "test-drive") return file === "main-template.json" ? testDriveChecks : [];
  if (file === "createUiDefinition.json") return uiChecks;
  return file === "mainTemplate.json" ? templateChecks : [];
}
function missing(name, files) {
  const inside = [...files].find((file) => file.toLowerCase().endsWith(`/${name.toLowerCase()}`));
  const spelt = [...files].find((file) => file.toLowerCase() === name.toLowerCase());
  if (spelt !== void 0) return `holds \`${plain(spelt)}\`; its name must be \`${name}\``;
  if (inside !== void 0)
    return `has \`${name}\` in a folder (\`${plain(inside)}\`); zip the files, not the folder that they are in`;
  return `has no \`${name}\` at its root`;
}
var plain = (text) => text.replace(/[^\x20-\x7e]/g, "?").slice(0, 240);

// src/measure/picture/text-planes.ts
function textPlanes(raster, ground) {
  const { width, height, pixels } = raster;
  const count = width * height;
  const far = new Float32Array(count);
  const bright = new Float32Array(count);
  const mask = drawnMask(raster);
  let [sum, drawn] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue, alpha] = [0, 1, 2, 3].map((c) => pixels[at * 4 + c]);
    const opacity = alpha / 255;
    const distance2 = ground === void 0 ? 255 : Math.max(Math.abs(red - ground[0]), Math.abs(green - ground[1]), Math.abs(blue - ground[2]));
    far[at] = distance2 * opacity;
    bright[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
    if (mask[at] === 1) {
      sum += bright[at];
      drawn += 1;
    }
  }
  const light = drawn > 0 && sum / drawn > 140;
  const page = ground === void 0 ? light ? 0 : 255 : void 0;
  if (page !== void 0)
    for (let at = 0; at < count; at += 1) {
      const opacity = pixels[at * 4 + 3] / 255;
      bright[at] = bright[at] * opacity + page * (1 - opacity);
    }
  const mostly = median(bright) < 128;
  return [
    { width, height, grey: stretched(far, true) },
    { width, height, grey: stretched(bright, mostly) }
  ];
}
function median(values) {
  const sorted = Float32Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
function stretched(values, turned) {
  let [least3, most3] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least3) least3 = value;
    if (value > most3) most3 = value;
  }
  const scale = most3 > least3 ? 255 / (most3 - least3) : 0;
  return Uint8Array.from(values, (value) => {
    const level = Math.round((value - least3) * scale);
    return turned ? 255 - level : level;
  });
}

// src/operations/look-at-picture.ts
var scales = { logo: 3, hero: 2, screenshot: 1 };
async function lookAtPicture(bytes, role, { pictures, texts: texts2 }) {
  const raster = await pictures.decoded(bytes);
  const facts = pictureFacts(role, header(bytes), raster);
  if ("kind" in raster || texts2 === void 0 || role === "screenshot") return facts;
  return { ...facts, words: await texts2.words(textPlanes(raster, groundOf(raster).colour), scales[role]) };
}

export {
  measurer,
  roles,
  pictureFacts,
  packageFacts,
  lookAtPicture
};
