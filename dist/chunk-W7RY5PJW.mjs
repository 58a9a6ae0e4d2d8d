// src/measure/picture/raster.ts
var hex = (colour) => `#${colour.map((level) => level.toString(16).padStart(2, "0")).join("")}`;
var drawn = 128;
function drawnMask({ width, height, pixels }, least2 = drawn) {
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < mask.length; at += 1) if (pixels[at * 4 + 3] >= least2) mask[at] = 1;
  return mask;
}
function outside(mask, width, height) {
  const seen = new Uint8Array(mask.length);
  const queue = new Int32Array(mask.length);
  let end = 0;
  const add = (at) => {
    if (mask[at] === 1 || seen[at] === 1) return;
    seen[at] = 1;
    queue[end] = at;
    end += 1;
  };
  for (let x = 0; x < width; x += 1) {
    add(x);
    add((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    add(y * width);
    add(y * width + width - 1);
  }
  for (let next = 0; next < end; next += 1) {
    const at = queue[next];
    const x = at % width;
    if (x > 0) add(at - 1);
    if (x < width - 1) add(at + 1);
    if (at >= width) add(at - width);
    if (at < mask.length - width) add(at + width);
  }
  return seen;
}
function apart(pixels, a, b) {
  const [i, j] = [a * 4, b * 4];
  const red = Math.abs(pixels[i] - pixels[j]);
  const green = Math.abs(pixels[i + 1] - pixels[j + 1]);
  const blue = Math.abs(pixels[i + 2] - pixels[j + 2]);
  return Math.max(red, green, blue);
}

// src/measure/picture/ground.ts
function shadeOf([red, green, blue]) {
  const [least2, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  if (least2 >= 252) return "white";
  if (most <= 3) return "black";
  if (least2 >= 235 && most - least2 <= 9) return "near-white";
  if (most <= 28 && most - least2 <= 10) return "near-black";
  return "coloured";
}
function groundOf(raster) {
  const mask = drawnMask(raster);
  const border = borderColour(raster, mask);
  const colour = border ?? tileColour(raster, mask);
  if (colour !== void 0) return { kind: shadeOf(colour), colour, artwork: "other", whiteShare: 0, blackShare: 0 };
  const outline = shiftedContour(raster, mask, 1);
  const whiteShare = share(raster, outline, (least2) => least2 >= 240);
  const blackShare = share(raster, outline, (_, most) => most <= 16);
  return { kind: "transparent", colour: void 0, artwork: artworkOf(whiteShare, blackShare), whiteShare, blackShare };
}
function artworkOf(white, black) {
  if (white >= 0.9) return "white";
  if (black >= 0.9) return "black";
  if (white >= 0.12 && white >= black) return "part-white";
  return black >= 0.12 ? "part-black" : "other";
}
function borderColour({ width, height, pixels }, mask) {
  const ring = [];
  let all = 0;
  for (let y = 0; y < height; y += 1) {
    const edge = y < 2 || y >= height - 2;
    for (let x = 0; x < width; x += edge || x >= width - 2 ? 1 : x === 1 ? width - 3 : 1) {
      all += 1;
      const at = y * width + x;
      if (mask[at] === 1) ring.push(at);
    }
  }
  return ring.length * 2 > all ? medianColour(pixels, ring) : void 0;
}
function tileColour(raster, mask) {
  const { width, height, pixels } = raster;
  const [left, top, right, bottom] = boxOf(mask, width, height);
  const area = (right - left) * (bottom - top);
  if (area < 0.85 * width * height) return void 0;
  const out = outside(mask, width, height);
  let filled = 0;
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 1) filled += 1;
    else if (out[at] === 0) return void 0;
  }
  if (filled < 0.74 * area) return void 0;
  const contour = shiftedContour(raster, mask, 3);
  const colour = medianColour(pixels, contour);
  if (colour === void 0) return void 0;
  const near = contour.filter(
    (at) => [0, 1, 2].every((c) => Math.abs(pixels[at * 4 + c] - colour[c]) <= 12)
  );
  return near.length > 0.9 * contour.length ? colour : void 0;
}
function shiftedContour({ width, height }, mask, depth) {
  let out = outside(mask, width, height);
  for (let ring = 0; ; ring += 1) {
    const contour = [];
    for (let at = 0; at < mask.length; at += 1) {
      if (out[at] === 1 || mask[at] === 0) continue;
      const x = at % width;
      const beside = x > 0 && out[at - 1] === 1 || x < width - 1 && out[at + 1] === 1 || at >= width && out[at - width] === 1 || at < mask.length - width && out[at + width] === 1 || ring === 0 && (x === 0 || x === width - 1 || at < width || at >= mask.length - width);
      if (beside) contour.push(at);
    }
    if (ring === depth || contour.length === 0) return contour;
    out = Uint8Array.from(out);
    for (const at of contour) out[at] = 1;
  }
}
function share({ pixels }, outline, is) {
  let found = 0;
  for (const at of outline) {
    const [red, green, blue] = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]];
    if (is(Math.min(red, green, blue), Math.max(red, green, blue))) found += 1;
  }
  return outline.length === 0 ? 0 : found / outline.length;
}
function medianColour(pixels, of) {
  if (of.length === 0) return void 0;
  const channel = (c) => {
    const values = Uint8Array.from(of, (at) => pixels[at * 4 + c]).sort();
    return values[values.length >> 1];
  };
  return [channel(0), channel(1), channel(2)];
}
function boxOf(mask, width, height) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (mask[y * width + x] === 0) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right === 0 ? [0, 0, 0, 0] : [left, top, right, bottom];
}

// src/measure/picture/hero.ts
var leastContrast = 3;
var isHeroSize = (size) => size?.width === 815 && size.height === 290;
var heroPlace = { left: 370, right: 785, rows: 100 };
function heroOf(raster) {
  const { width, height } = raster;
  const quiet = quietRows(raster);
  let [longest, run] = [0, 0];
  for (const row of quiet) {
    run = row ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const top = Math.max(0, height - heroPlace.rows >> 1);
  const free = quiet.every(Boolean) ? "empty" : longest >= heroPlace.rows ? "partial" : "blocked";
  return {
    ground: width === 0 ? "ok" : heroGround(raster),
    free,
    centreFree: quiet.slice(top, top + heroPlace.rows).every(Boolean),
    contrast: whiteContrast(raster)
  };
}
function quietRows({ width, height, pixels }) {
  const [left, right] = [Math.min(heroPlace.left, width), Math.min(heroPlace.right, width)];
  const far = (a, b) => {
    for (let c = 0; c < 3; c += 1)
      if (Math.abs(pixels[a * 4 + c] - pixels[b * 4 + c]) > 24) return true;
    return false;
  };
  return Array.from({ length: height }, (_, y) => {
    let busy = 0;
    for (let x = left; x < right; x += 1) {
      const at = y * width + x;
      if (x + 2 < right && far(at, at + 2) || y + 2 < height && far(at, at + 2 * width)) busy += 1;
      if (busy >= 2) return false;
    }
    return true;
  });
}
function heroGround({ width, height, pixels }) {
  const count = width * height;
  let clear = 0;
  const channels = [0, 1, 2].map(() => new Uint32Array(256));
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (pixels[at * 4 + 3] < 250) clear += 1;
      if (y >= 4 && y < height - 4 && x >= 4 && x < width - 4) continue;
      for (const [c, levels] of channels.entries()) {
        const level = pixels[at * 4 + c];
        levels[level] = levels[level] + 1;
      }
    }
  }
  if (clear > 5e-3 * count) return "transparent";
  const [red = 0, green = 0, blue = 0] = channels.map((levels) => quantile(levels, 0.5));
  const shade = shadeOf([red, green, blue]);
  return shade === "white" || shade === "near-white" ? "white" : shade === "black" || shade === "near-black" ? "black" : "ok";
}
function quantile(levels, part) {
  const count = levels.reduce((sum2, one) => sum2 + one, 0);
  let sum = 0;
  for (let level = 0; level < levels.length; level += 1) {
    sum += levels[level];
    if (sum >= part * count) return level;
  }
  return levels.length - 1;
}
function whiteContrast({ width, height, pixels }) {
  const levels = new Uint32Array(1001);
  for (let y = 0; y < height; y += 1) {
    for (let x = Math.min(heroPlace.left, width); x < Math.min(heroPlace.right, width); x += 1) {
      const at = (y * width + x) * 4;
      const luminance = 0.2126 * linear[pixels[at]] + 0.7152 * linear[pixels[at + 1]] + 0.0722 * linear[pixels[at + 2]];
      const level = Math.round(luminance * 1e3);
      levels[level] = levels[level] + 1;
    }
  }
  return 1.05 / (quantile(levels, 0.95) / 1e3 + 0.05);
}
var linear = Float64Array.from({ length: 256 }, (_, level) => {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

// src/measure/picture/proportions.ts
function proportionOf({ width, height, pixels }, { colour }) {
  const weights = new Float32Array(width * height);
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < weights.length; at += 1) {
    const alpha = pixels[at * 4 + 3] / 255;
    const off = colour === void 0 ? 1 : Math.min(1, apartFrom(pixels, at * 4, colour) / 96);
    weights[at] = colour === void 0 ? alpha : Math.max(off * alpha, 1 - alpha);
    if (weights[at] > 0.12) mask[at] = 1;
  }
  const [left, top, right, bottom] = boxOf(mask, width, height);
  if (right === 0) return void 0;
  const column = (x) => peak(weights, x, width, height);
  const row = (y) => peak(weights, y * width, 1, width);
  const across = right - left - 2 + (right - left > 1 ? column(left) + column(right - 1) : 1);
  const down = bottom - top - 2 + (bottom - top > 1 ? row(top) + row(bottom - 1) : 1);
  return { aspect: across / down, tolerance: 0.02 + 0.75 / Math.min(right - left, bottom - top) };
}
function apartFrom(pixels, at, [red, green, blue]) {
  return Math.max(
    Math.abs(red - pixels[at]),
    Math.abs(green - pixels[at + 1]),
    Math.abs(blue - pixels[at + 2])
  );
}
function peak(weights, start, step, count) {
  let most = 0;
  for (let k = 0; k < count; k += 1) most = Math.max(most, weights[start + k * step]);
  return most;
}
function stretches(proportions) {
  const known = proportions.flatMap((one) => one === void 0 ? [] : [Math.log(one.aspect)]);
  const middle = known.length === 2 ? known[0] : median(known);
  const off = proportions.map((one) => one === void 0 ? 0 : Math.abs(Math.log(one.aspect) - middle));
  const farthest = Math.max(0, ...off);
  return proportions.map((one, index) => {
    const own = off[index];
    return one !== void 0 && own > one.tolerance && own >= farthest / 2 ? Math.exp(own) - 1 : void 0;
  });
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[sorted.length - 1 >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

// src/measure/picture/words.ts
function surelyRead(words) {
  const told = /* @__PURE__ */ new Set();
  const sure = words.filter((word) => isSure(word, words)).sort((a, b) => b.confidence - a.confidence);
  return sure.filter(({ text }) => {
    const first = !told.has(plain(text));
    told.add(plain(text));
    return first;
  });
}
var least = { three: 0.66, four: 0.35, long: 0.1 };
function isSure({ text, confidence, plane }, words) {
  const letters = text.replace(new RegExp("\\P{L}", "gu"), "").length;
  const signs = plain(text).length;
  if (signs < 3) return false;
  if (confidence >= (letters >= 5 ? least.long : signs > 3 ? least.four : least.three)) return true;
  return letters >= 6 && words.some((other) => other.plane !== plane && plain(other.text) === plain(text));
}
var plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// src/measure/disk/vhd.ts
import { Buffer } from "node:buffer";

// src/measure/disk/partitions.ts
var mbrKinds = {
  7: "windows",
  39: "reserved",
  130: "swap",
  131: "linux",
  142: "lvm",
  239: "efi"
};
var gptKinds = {
  "c12a7328-f81f-11d2-ba4b-00a0c93ec93b": "efi",
  "21686148-6449-6e6f-744e-656564454649": "bios-boot",
  "0657fd6d-a4ab-43c4-84e5-0933c84b4f4f": "swap",
  "e6d6d379-f507-44c2-a23c-238f2a3df928": "lvm",
  "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7": "windows",
  "e3c9e316-0b5c-4db8-817d-f92df00215ae": "reserved",
  "de94bba4-06d1-4d40-a16a-bfd50179d6ac": "reserved",
  "0fc63daf-8483-4772-8e79-3d69d8477de4": "linux",
  "4f68bce3-e8cd-4db1-96e7-fbcaf984b709": "linux",
  "b921b045-1df0-41c3-af44-4c6f280d3fae": "linux",
  "bc13c2ff-59e6-4262-a352-b275fd6f7172": "linux"
};
var protective = 238;
function partitionsOf(head) {
  if (head.length < 512) return { scheme: "unknown", all: [] };
  if (head.toString("latin1", 3, 11) === "-FVE-FS-") return { scheme: "none", all: [], bitLocker: true };
  if (head.readUInt16LE(510) !== 43605) return { scheme: "none", all: [] };
  const entries = [0, 1, 2, 3].map((index) => 446 + 16 * index);
  if (entries.some((at) => head[at + 4] === protective)) return gpt(head);
  const all = entries.flatMap((at) => {
    const kind = head[at + 4];
    return kind === 0 ? [] : [{ kind: mbrKinds[kind] ?? "other", start: head.readUInt32LE(at + 8), sectors: head.readUInt32LE(at + 12) }];
  });
  return { scheme: "mbr", all };
}
function gpt(head) {
  if (head.length < 1024 || head.toString("latin1", 512, 520) !== "EFI PART") return { scheme: "unknown", all: [] };
  const first = Number(head.readBigUInt64LE(512 + 72)) * 512;
  const [count, size] = [head.readUInt32LE(512 + 80), head.readUInt32LE(512 + 84)];
  const all = [];
  if (size < 128) return { scheme: "unknown", all };
  for (let index = 0; index < Math.min(count, 128); index += 1) {
    const at = first + index * size;
    if (at + 128 > head.length) break;
    const kind = guid(head, at);
    if (kind === "00000000-0000-0000-0000-000000000000") continue;
    const [start, last] = [Number(head.readBigUInt64LE(at + 32)), Number(head.readBigUInt64LE(at + 40))];
    all.push({ kind: gptKinds[kind] ?? "other", start, sectors: Math.max(0, last - start + 1) });
  }
  return { scheme: "gpt", all };
}
function guid(bytes, at) {
  const hex2 = (value, digits) => value.toString(16).padStart(digits, "0");
  const parts = [
    hex2(bytes.readUInt32LE(at), 8),
    hex2(bytes.readUInt16LE(at + 4), 4),
    hex2(bytes.readUInt16LE(at + 6), 4)
  ];
  return [...parts, bytes.toString("hex", at + 8, at + 10), bytes.toString("hex", at + 10, at + 16)].join("-");
}

// src/measure/disk/vhd.ts
var [footerBytes, headBytes] = [512, 17408];
var mebibyte = 1048576;
var gibibyte = 1024 * mebibyte;
var formats = { 2: "fixed", 3: "dynamic", 4: "differencing" };
var cookie = "conectix";
function diskFacts(length, footer, head) {
  const foot = Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength);
  const first = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const partitions = partitionsOf(first);
  if (first.toString("latin1", 0, 8) === "vhdxfile")
    return { format: "vhdx", length, size: void 0, checksum: false, id: void 0, partitions };
  if (foot.length !== footerBytes || foot.toString("latin1", 0, 8) !== cookie)
    return { format: "none", length, size: void 0, checksum: false, id: void 0, partitions };
  const format = formats[foot.readUInt32BE(60)] ?? "none";
  return {
    format,
    length,
    size: Number(foot.readBigUInt64BE(48)),
    checksum: foot.readUInt32BE(64) === checksumOf(foot),
    id: foot.toString("hex", 68, 84),
    // Those of a dynamic disk lie elsewhere than at its beginning.
    partitions: format === "fixed" ? partitions : { scheme: "unknown", all: [] }
  };
}
function checksumOf(footer) {
  let sum = 0;
  for (const [index, byte] of footer.entries()) if (index < 64 || index > 67) sum += byte;
  return ~sum >>> 0;
}

export {
  hex,
  drawnMask,
  apart,
  groundOf,
  boxOf,
  leastContrast,
  isHeroSize,
  heroPlace,
  heroOf,
  proportionOf,
  stretches,
  surelyRead,
  footerBytes,
  headBytes,
  mebibyte,
  gibibyte,
  diskFacts
};
