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

export {
  pngHeader,
  header,
  sharpPictures
};
