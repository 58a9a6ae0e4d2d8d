import {
  wrapped
} from "./chunk-ZNETEOXU.mjs";
import {
  offerAt
} from "./chunk-3WGHIG7M.mjs";
import "./chunk-IHKGGYDH.mjs";
import {
  offerSubject,
  readOffer
} from "./chunk-DKF56VBH.mjs";
import "./chunk-K2WUDH2P.mjs";
import {
  sharpPictures
} from "./chunk-J2YOQ7UF.mjs";
import "./chunk-CX62GZBL.mjs";
import "./chunk-P2KMR4KQ.mjs";
import "./chunk-VACXI2WK.mjs";
import {
  noFacts,
  pictures
} from "./chunk-VDGJB4VO.mjs";
import "./chunk-5CPY3RO3.mjs";
import {
  heroPlace
} from "./chunk-W7RY5PJW.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-ISNDSZXR.mjs";
import {
  clip
} from "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";

// cli/commands/preview-images.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/render/hero-preview.ts
var font = 'font-family="Segoe UI, Open Sans, DejaVu Sans, Arial, sans-serif"';
var escaped = (text) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
function heroTexts({ publisher, plan, summary }, width, height) {
  const { left, rows } = heroPlace;
  const top = (height - rows) / 2;
  const line = (text, y, size, weight) => `<text x="${left}" y="${top + y}" ${font} font-size="${size}" font-weight="${weight}" fill="#fff">${escaped(text)}</text>`;
  const told = wrapped(clip(summary, 140), 70).slice(0, 2);
  const button = `<rect x="${left}" y="${top + 76}" width="84" height="24" fill="#fff"/><text x="${left + 42}" y="${top + 93}" text-anchor="middle" ${font} font-size="13" fill="#1b1a19">Create</text>`;
  const texts = [
    line(clip(publisher, 50), 10, 12, 400),
    line(clip(plan, 34), 36, 22, 600),
    ...told.map((text, index) => line(text, 54 + 15 * index, 12, 400))
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${texts.join("")}${button}</svg>`;
}
var grounds = { light: "#ffffff", dark: "#1b1a19" };
function tile(theme, title, size) {
  const [width, height] = [size + 260, size + 32];
  const ink = theme === "light" ? "#1b1a19" : "#ffffff";
  const text = `<text x="${size + 32}" y="${height / 2 + 5}" ${font} font-size="15" fill="${ink}">${escaped(clip(title, 28))}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${grounds[theme]}"/>${text}</svg>`;
}

// src/adapters/pictures/previews.ts
async function heroPreview(hero, width, height, texts) {
  const { default: sharp } = await import("./sharp.cjs");
  return sharp(hero).composite([{ input: Buffer.from(heroTexts(texts, width, height)) }]).png().toBuffer();
}
async function logoPreviews(logo, height, title) {
  const { default: sharp } = await import("./sharp.cjs");
  const themes = Object.keys(grounds);
  const made = async (theme) => {
    const png = await sharp(Buffer.from(tile(theme, title, height))).composite([{ input: Buffer.from(logo), left: 16, top: 16 }]).png().toBuffer();
    return [theme, png];
  };
  return Promise.all(themes.map(made));
}

// cli/commands/preview-images.ts
async function previewImagesCommand(given, { folder }) {
  const { offer, tree, account } = await offerAt(folder, given.words[0] ?? "");
  const source = await readOffer(tree, offer);
  const subject = offerSubject(source, noFacts);
  const page = subject.offer.listing?.["en-us"];
  const title = page?.title ?? source.id;
  const [plan] = Object.values(subject.offer.plans ?? {});
  const listing = plan !== void 0 && "listing" in plan ? plan.listing?.["en-us"] : void 0;
  const texts = {
    publisher: account ?? "Publisher",
    plan: listing?.name ?? title,
    summary: page !== void 0 && "shortDescription" in page ? page.shortDescription ?? "" : ""
  };
  const made = [];
  for (const { use, file } of pictures(subject)) {
    const at = offer.files.get(file.path);
    if (at === void 0 || use === "screenshot" || use === "thumbnail") continue;
    const bytes = await tree.read(at);
    const decoded = await sharpPictures.decoded(bytes);
    if ("kind" in decoded) continue;
    const { width, height } = decoded;
    if (use === "hero") made.push(["hero.png", await heroPreview(bytes, width, height, texts)]);
    else
      for (const [theme, png] of await logoPreviews(bytes, Math.max(width, height), title))
        made.push([`logo-${use}-${theme}.png`, png]);
  }
  if (made.length === 0) throw new Error(`${source.id} names no logo and no hero that can be shown.`);
  const to = resolve(folder, given.text("output") ?? join(".offerlane", "previews", source.id));
  await mkdir(to, { recursive: true });
  for (const [name, png] of made) await writeFile(join(to, name), png);
  return { output: `${made.map(([name]) => join(to, name)).join("\n")}
`, status: 0 };
}
export {
  previewImagesCommand
};
