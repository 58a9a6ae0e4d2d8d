import {
  previewImages,
  sharpDrawing,
  writtenFiles
} from "./chunk-BNCBK72Z.mjs";
import "./chunk-ZNETEOXU.mjs";
import {
  offerAt
} from "./chunk-CQP2Y2JU.mjs";
import "./chunk-EOK5ZIZ5.mjs";
import "./chunk-HSV6QKME.mjs";
import "./chunk-Z4YLB7V4.mjs";
import "./chunk-55A6WBEH.mjs";
import "./chunk-I4OESM2M.mjs";
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

// cli/commands/preview-images.ts
import { join, resolve } from "node:path";
async function previewImagesCommand(given, { folder }) {
  const { offer, tree, account } = await offerAt(folder, given.words[0] ?? "");
  const made = await previewImages(tree, offer, account, { pictures: sharpPictures, drawing: sharpDrawing });
  if (made.length === 0) throw new Error(`${offer.id} names no logo and no hero that can be shown.`);
  const to = resolve(folder, given.text("output") ?? join(".offerlane", "previews", offer.id));
  return { output: `${(await writtenFiles(to, made)).join("\n")}
`, status: 0 };
}
export {
  previewImagesCommand
};
