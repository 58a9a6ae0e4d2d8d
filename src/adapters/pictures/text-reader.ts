/** Reads text with Tesseract, in workers that are loaded with the first picture and shared by all. */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type Tesseract from 'tesseract.js';
import type { Plane } from '../../measure/picture/text-planes.ts';
import type { Word } from '../../measure/picture/words.ts';
import type { TextReader } from '../../ports/pictures.ts';

/** White around a plane, in pixels: letters at the border are not read. */
const margin = 12;

/** Workers hold some 100 MB each. */
const most = 4;

export interface OpenTextReader extends TextReader {
  /** Ends the workers. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** A reader of English text. Nothing is loaded before it reads, and nothing is fetched. */
export function textReader(): OpenTextReader {
  let opened: Promise<readonly Tesseract.Worker[]> | undefined;
  let turn = 0;
  return {
    words: async (planes, scale) => {
      opened ??= workers(Math.min(most, availableParallelism()));
      const all = await opened;
      const reading = planes.map((plane, index) => {
        const worker = all[turn % all.length] as Tesseract.Worker;
        turn += 1;
        return wordsOf(worker, plane, scale, index);
      });
      return (await Promise.all(reading)).flat();
    },
    [Symbol.asyncDispose]: async () => {
      // Where they did not open, whoever asked was told.
      const [all] = await Promise.allSettled([opened]);
      if (all.status === 'fulfilled') for (const worker of all.value ?? []) await worker.terminate();
      opened = undefined;
    },
  };
}

async function workers(count: number): Promise<readonly Tesseract.Worker[]> {
  const { createWorker, PSM } = (await installed()).default;
  const langPath = join(createRequire(import.meta.url).resolve('@tesseract.js-data/eng'), '../4.0.0_best_int');
  const one = async () => {
    const worker = await createWorker('eng', 1, { langPath, cacheMethod: 'none', gzip: true });
    await worker.setParameters({
      tessedit_pageseg_mode: PSM.SPARSE_TEXT,
      user_defined_dpi: '70',
      debug_file: '/dev/null',
    });
    return worker;
  };
  return Promise.all(Array.from({ length: count }, one));
}

async function installed() {
  try {
    return await import('tesseract.js');
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    const next = 'run `npm install tesseract.js @tesseract.js-data/eng`, or look for no text.';
    throw new Error(`Text is read by the package tesseract.js, which is not installed; ${next}`, { cause });
  }
}

async function wordsOf(worker: Tesseract.Worker, { width, height, grey }: Plane, scale: number, plane: number) {
  const { default: sharp } = await import('sharp');
  const png = await sharp(grey, { raw: { width, height, channels: 1 } })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#fff' })
    .resize((width + 2 * margin) * scale, (height + 2 * margin) * scale, { kernel: 'cubic' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
  const words = (data.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
  );
  return words.map(({ text, confidence, bbox }): Word => {
    const at = (value: number, size: number) => Math.min(size, Math.max(0, Math.round(value / scale) - margin));
    return {
      text,
      confidence: confidence / 100,
      plane,
      box: [at(bbox.x0, width), at(bbox.y0, height), at(bbox.x1, width), at(bbox.y1, height)],
    };
  });
}
