// src/adapters/pictures/text-reader.ts
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
var margin = 12;
var most = 4;
function textReader() {
  let opened;
  let turn = 0;
  return {
    words: async (planes, scale) => {
      opened ??= workers(Math.min(most, availableParallelism()));
      const all = await opened;
      const reading = planes.map((plane, index) => {
        const worker = all[turn % all.length];
        turn += 1;
        return wordsOf(worker, plane, scale, index);
      });
      return (await Promise.all(reading)).flat();
    },
    [Symbol.asyncDispose]: async () => {
      const [all] = await Promise.allSettled([opened]);
      if (all.status === "fulfilled") for (const worker of all.value ?? []) await worker.terminate();
      opened = void 0;
    }
  };
}
async function workers(count) {
  const { createWorker, PSM } = (await installed()).default;
  const langPath = join(createRequire(import.meta.url).resolve("@tesseract.js-data/eng"), "../4.0.0_best_int");
  const one = async () => {
    const worker = await createWorker("eng", 1, { langPath, cacheMethod: "none", gzip: true });
    await worker.setParameters({
      tessedit_pageseg_mode: PSM.SPARSE_TEXT,
      user_defined_dpi: "70",
      debug_file: "/dev/null"
    });
    return worker;
  };
  return Promise.all(Array.from({ length: count }, one));
}
async function installed() {
  try {
    return await import("tesseract.js");
  } catch (cause) {
    if (cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
    const next = "run `npm install tesseract.js @tesseract.js-data/eng`, or look for no text.";
    throw new Error(`Text is read by the package tesseract.js, which is not installed; ${next}`, { cause });
  }
}
async function wordsOf(worker, { width, height, grey }, scale, plane) {
  const { default: sharp } = await import("./sharp.cjs");
  const png = await sharp(grey, { raw: { width, height, channels: 1 } }).extend({ top: margin, bottom: margin, left: margin, right: margin, background: "#fff" }).resize((width + 2 * margin) * scale, (height + 2 * margin) * scale, { kernel: "cubic" }).png({ compressionLevel: 1 }).toBuffer();
  const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
  const words = (data.blocks ?? []).flatMap(
    ({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words))
  );
  return words.map(({ text, confidence, bbox }) => {
    const at = (value, size) => Math.min(size, Math.max(0, Math.round(value / scale) - margin));
    return {
      text,
      confidence: confidence / 100,
      plane,
      box: [at(bbox.x0, width), at(bbox.y0, height), at(bbox.x1, width), at(bbox.y1, height)]
    };
  });
}

export {
  textReader
};
