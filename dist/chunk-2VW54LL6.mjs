import {
  apart,
  boxOf,
  drawnMask,
  groundOf,
  heroOf,
  proportionOf
} from "./chunk-PNJBGMMD.mjs";

// src/measure/picture/header.ts
import { Buffer } from "node:buffer";

// src/measure/png-header.ts
var signature = [137, 80, 78, 71, 13, 10, 26, 10];
var imageHeader = [73, 72, 68, 82];
function pngHeader(bytes) {
  const starts = (expected, at) => expected.every((byte, index) => bytes[at + index] === byte);
  if (bytes.length < 33 || !starts(signature, 0) || !starts(imageHeader, 12)) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const colourType = view.getUint8(25);
  return width > 0 && height > 0 ? { width, height, alpha: colourType === 4 || colourType === 6 } : void 0;
}

// src/measure/picture/header.ts
var begins = {
  png: ["\x89PNG\r\n\n"],
  jpeg: ["\xFF\xD8\xFF"],
  gif: ["GIF87a", "GIF89a"],
  webp: ["RIFF"],
  bmp: ["BM"],
  tiff: ["II*\0", "MM\0*"]
};
function header(bytes) {
  const format = formatOf(bytes);
  if (format === void 0) return void 0;
  const size = format === "png" ? pngHeader(bytes) : format === "jpeg" ? jpegSize(bytes) : void 0;
  return { format, ...size ?? { width: 0, height: 0, alpha: false } };
}
function formatOf(bytes) {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString("latin1");
  for (const [format, beginnings] of Object.entries(begins))
    if (beginnings.some((text) => start.startsWith(text))) {
      if (format === "webp" && start.slice(8, 12) !== "WEBP") return void 0;
      return format;
    }
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)?<svg[\s>]/.test(start) ? "svg" : void 0;
}
function jpegSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 255) return void 0;
    const marker = bytes[at + 1];
    if (marker === 255) at += 1;
    else if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), alpha: false };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return void 0;
}
var isFrame = (marker) => marker >= 192 && marker <= 207 && ![196, 200, 204].includes(marker);

// src/adapters/pictures/decoded.ts
var pictureLimits = { bytes: 2e7, pixels: 21e5, seconds: 5 };
var decoders = ["png", "jpeg"];
var sharpPictures = {
  decoded: async (bytes) => {
    const head = header(bytes);
    if (head === void 0 || !decoders.includes(head.format))
      return { kind: "format", message: "it is neither a PNG nor a JPEG" };
    const { width, height } = head;
    if (bytes.length > pictureLimits.bytes || width * height > pictureLimits.pixels)
      return { kind: "large", message: `it has ${width} \xD7 ${height} px, too many to be looked at` };
    return pixels(bytes);
  }
};
async function pixels(bytes) {
  const { default: sharp } = await import("./sharp.cjs");
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: "warning", pages: 1 }).timeout({ seconds: pictureLimits.seconds }).toColourspace("srgb").ensureAlpha().raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: data };
  } catch (error) {
    const { message } = error;
    if (/timeout/i.test(message)) return { kind: "slow", message: "it takes too long to decode" };
    return { kind: "damaged", message: "it cannot be decoded: the file is damaged or cut off" };
  }
}

// src/measure/picture/colours.ts
var [like, merge, least] = [8, 17, 5e-3];
function coloursOf(raster) {
  const { width, height, pixels: pixels2 } = raster;
  const mask = drawnMask(raster, 250);
  const bins = /* @__PURE__ */ new Map();
  let content = 0;
  const alike = (a, b) => mask[b] === 1 && apart(pixels2, a, b) <= like;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (mask[at] === 0) continue;
      content += 1;
      const across = x > 0 && alike(at, at - 1) || x < width - 1 && alike(at, at + 1);
      const down = y > 0 && alike(at, at - width) || y < height - 1 && alike(at, at + width);
      if (!across || !down) continue;
      const [red, green, blue] = [pixels2[at * 4], pixels2[at * 4 + 1], pixels2[at * 4 + 2]];
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
function crispnessOf({ width, height, pixels: pixels2 }) {
  const light = new Float32Array(width * height);
  for (let at = 0; at < light.length; at += 1) {
    const alpha = pixels2[at * 4 + 3] / 255;
    const [red, green, blue] = [pixels2[at * 4], pixels2[at * 4 + 1], pixels2[at * 4 + 2]];
    light[at] = (0.299 * red + 0.587 * green + 0.114 * blue) * alpha + 128 * (1 - alpha);
  }
  const shares = new Uint32Array(101);
  let edges2 = 0;
  const along = (start, step, count) => {
    for (let from = 0; from + reach < count; from += reach >> 1) {
      let [least3, most, jump] = [255, 0, 0];
      for (let k = from; k <= from + reach; k += 1) {
        const own = light[start + k * step];
        if (own < least3) least3 = own;
        if (own > most) most = own;
        if (k > from) jump = Math.max(jump, Math.abs(own - light[start + (k - 1) * step]));
      }
      if (most - least3 < contrast) continue;
      const share = Math.round(100 * jump / (most - least3));
      shares[share] = shares[share] + 1;
      edges2 += 1;
    }
  };
  for (let y = 0; y < height; y += 1) along(y * width, 1, width);
  for (let x = 0; x < width; x += 1) along(x, width, height);
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
    const own = rows[k * wide + k];
    return Math.abs(own) < 1e-9 ? 0 : rows[k * wide + size] / own;
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
    const own = gradientSpan(queue.subarray(0, size), smooth, width, look);
    if (own === void 0) continue;
    inGradients += size;
    span = Math.max(span, own);
  }
  return { share: inGradients / content, span };
}
function edges({ width, height, pixels: pixels2 }, most) {
  const found = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (x + 1 < width && differ(pixels2, at * 4, at * 4 + 4, most)) found[at] = found[at + 1] = 1;
      if (y + 1 < height && differ(pixels2, at * 4, (at + width) * 4, most)) found[at] = found[at + width] = 1;
    }
  }
  return found;
}
function differ(pixels2, a, b, most) {
  const own = pixels2[a + 3] >= solid;
  if (own !== pixels2[b + 3] >= solid) return true;
  if (!own) return false;
  return Math.abs(pixels2[a] - pixels2[b]) > most || Math.abs(pixels2[a + 1] - pixels2[b + 1]) > most || Math.abs(pixels2[a + 2] - pixels2[b + 2]) > most;
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
function smoothed({ width, height, pixels: pixels2 }, mask) {
  const rows = new Uint16Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      let [red, green, blue, n] = [0, 0, 0, 0];
      const [first, last] = [x === 0 ? at : at - 1, x === width - 1 ? at : at + 1];
      for (let other = first; other <= last; other += 1) {
        if (mask[other] === 0) continue;
        red += pixels2[other * 4];
        green += pixels2[other * 4 + 1];
        blue += pixels2[other * 4 + 2];
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
      const below = (y === height - 1 ? at : at + width) * 4;
      const [up, down] = [y === 0 ? 0 : 1, y === height - 1 ? 0 : 1];
      const n = rows[at * 4 + 3] + up * rows[above + 3] + down * rows[below + 3];
      for (let c = 0; c < 3; c += 1)
        means[at * 3 + c] = (rows[at * 4 + c] + up * rows[above + c] + down * rows[below + c]) / n;
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
function pictureFacts(role, head, raster) {
  const facts = { measuredBy: measurer, role, header: head, crispness: crispnessOf(raster) };
  if (role === "logo") return { ...facts, logo: logoOf(raster) };
  return role === "hero" ? { ...facts, hero: heroOf(raster) } : facts;
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

// src/measure/picture/text-planes.ts
function textPlanes(raster, ground) {
  const { width, height, pixels: pixels2 } = raster;
  const count = width * height;
  const far = new Float32Array(count);
  const bright = new Float32Array(count);
  const mask = drawnMask(raster);
  let [sum, drawn] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue, alpha] = [0, 1, 2, 3].map((c) => pixels2[at * 4 + c]);
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
      const opacity = pixels2[at * 4 + 3] / 255;
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
  let [least3, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least3) least3 = value;
    if (value > most) most = value;
  }
  const scale = most > least3 ? 255 / (most - least3) : 0;
  return Uint8Array.from(values, (value) => {
    const level = Math.round((value - least3) * scale);
    return turned ? 255 - level : level;
  });
}

// src/operations/look-at-picture.ts
var scales = { logo: 3, hero: 2, screenshot: 1 };
async function lookAtPicture(bytes, role, { pictures, texts }) {
  const head = header(bytes);
  const raster = await pictures.decoded(bytes);
  if (head === void 0 || "kind" in raster)
    return { measuredBy: measurer, role, header: head, ..."kind" in raster && { fault: raster } };
  const facts = pictureFacts(role, head, raster);
  if (texts === void 0 || role === "screenshot") return facts;
  return { ...facts, words: await texts.words(textPlanes(raster, groundOf(raster).colour), scales[role]) };
}

export {
  pngHeader,
  header,
  sharpPictures,
  measurer,
  roles,
  lookAtPicture
};
