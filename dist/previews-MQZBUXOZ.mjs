import {
  previewImages,
  sharpDrawing,
  writtenFiles
} from "./chunk-BNCBK72Z.mjs";
import "./chunk-ZNETEOXU.mjs";
import {
  offerFilesAt,
  readSettings
} from "./chunk-HSV6QKME.mjs";
import "./chunk-Z4YLB7V4.mjs";
import {
  workTree
} from "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import {
  sharpPictures
} from "./chunk-J2YOQ7UF.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// action/previews.ts
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
async function previews({ top, root }, offers) {
  const tree = workTree(top);
  const { configuration } = await readSettings(tree, root);
  const all = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "offerlane-previews-"));
  for (const { id, path } of offers) {
    const offer = await offerFilesAt(tree, path);
    if (offer === void 0) continue;
    const eyes = { pictures: sharpPictures, drawing: sharpDrawing };
    const made = await previewImages(tree, offer, configuration.publisher, eyes);
    if (made.length > 0) await writtenFiles(join(all, id), made);
  }
  return all;
}
export {
  previews
};
