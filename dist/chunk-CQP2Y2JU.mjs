import {
  publisherAt
} from "./chunk-EOK5ZIZ5.mjs";
import {
  offerFolders,
  readSettings
} from "./chunk-HSV6QKME.mjs";
import {
  workTree
} from "./chunk-I4OESM2M.mjs";
import {
  listed,
  nearest,
  shown
} from "./chunk-RTNL6V6G.mjs";

// cli/offers.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
async function offersAt(folder, path = ".") {
  const publisher = await publisherAt(folder, path);
  const { top, root } = publisher;
  const tree = workTree(top);
  const { configuration } = await readSettings(tree, root);
  const offers = root === "" ? configuration.offers ?? "offers" : `${root}/${configuration.offers ?? "offers"}`;
  const account = configuration.publisher;
  return { publisher, tree, account, folder: offers, offers: offerFolders(offers, await tree.list(offers)) };
}
async function offersOrNew(folder) {
  const own = { top: folder, inGit: false, root: "", path: "" };
  const found = await offersAt(folder).catch(() => ({
    publisher: own,
    folder: "offers",
    account: void 0,
    offers: []
  }));
  const { publisher, account, offers } = found;
  return { publisher, account, folder: found.folder, taken: offers.map(({ id }) => id) };
}
async function offerAt(folder, word) {
  const isPath = existsSync(join(folder, word));
  const found = await offersAt(folder, isPath ? word : ".");
  const { path } = found.publisher;
  const offer = found.offers.find(
    (one) => isPath ? path === one.folder || path.startsWith(`${one.folder}/`) : one.id === word
  );
  if (offer !== void 0) return { ...found, offer };
  const ids = found.offers.map(({ id }) => id);
  const meant = nearest(word, ids);
  const next = meant === void 0 ? `There ${ids.length === 1 ? "is" : "are"} ${listed(ids.slice(0, 10)) || "none"}.` : `Did you mean \`${meant}\`?`;
  throw new Error(`There is no offer ${shown(word)} in \`${found.folder}\`. ${next}`);
}

export {
  offersAt,
  offersOrNew,
  offerAt
};
