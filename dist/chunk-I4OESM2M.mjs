import {
  pathBytes,
  pathText
} from "./chunk-4TXHW4WA.mjs";
import {
  unreadable
} from "./chunk-VACXI2WK.mjs";
import {
  clip
} from "./chunk-RTNL6V6G.mjs";

// src/source/configuration-file.ts
var configurationFile = ".github/offerlane.yml";

// src/adapters/work-tree.ts
import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
function workTree(root, seen) {
  return {
    name: "the work tree",
    list: async (folder) => {
      let at = "";
      let entries = entriesOf(root, at);
      for (const name of folder === "" ? [] : folder.split("/")) {
        const inside = join(at, name);
        seen?.(inside, stampAt(root, inside));
        if (!entries?.some((entry) => entry.name === name && entry.folder)) return [];
        at = inside;
        entries = entriesOf(root, at);
      }
      return [...below(root, at, entries ?? [], seen)].sort((a, b) => a.path < b.path ? -1 : 1);
    },
    read: async (file) => bytesOf(root, file)
  };
}
function stamp({ size, mtimeMs, ctimeMs, ino, mode }) {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino} ${mode}`;
}
var unsure = `${Number.MAX_SAFE_INTEGER} ${Number.MAX_SAFE_INTEGER}`;
function stampAt(root, path) {
  try {
    const stats = lstatSync(place(root, path), { throwIfNoEntry: false });
    return stats === void 0 ? "" : stamp(stats);
  } catch {
    return unsure;
  }
}
function entriesOf(root, folder) {
  const found = attempt(
    root,
    folder,
    () => readdirSync(place(root, folder), { withFileTypes: true, encoding: "latin1" })
  );
  const entries = found.map((entry) => ({ name: pathText(entry.name), folder: entry.isDirectory() }));
  const others = entries.filter(({ name }) => name !== ".git");
  return folder === "" || others.length === entries.length ? others : void 0;
}
function* below(root, folder, entries, seen) {
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.folder) {
      seen?.(path, stampAt(root, path));
      const inside = entriesOf(root, path);
      if (inside === void 0) yield { path, kind: "submodule", size: 0 };
      else yield* below(root, path, inside, seen);
      continue;
    }
    const stats = attempt(root, path, () => lstatSync(place(root, path)));
    seen?.(path, stamp(stats));
    if (stats.isFile()) yield { path, kind: "file", size: stats.size };
    else if (stats.isSymbolicLink()) yield { path, kind: "link", size: stats.size };
  }
}
var flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
function bytesOf(root, { path, size }) {
  return attempt(root, path, () => {
    const descriptor = openSync(place(root, path), flags);
    try {
      if (!fstatSync(descriptor).isFile()) throw new Error("it is not a plain file");
      const bytes = Buffer.alloc(size);
      for (let filled = 0; filled < size; ) {
        const count = readSync(descriptor, bytes, filled, size - filled, null);
        if (count === 0) throw new Error("it became shorter while it was read");
        filled += count;
      }
      return bytes;
    } finally {
      closeSync(descriptor);
    }
  });
}
function attempt(root, path, act) {
  try {
    return act();
  } catch (cause) {
    throw unreadable(
      path === "" ? `The folder \`${clip(root, 200)}\`` : `\`${clip(path, 200)}\` in the work tree`,
      cause
    );
  }
}
var join = (folder, name) => folder === "" ? name : `${folder}/${name}`;
var place = (root, path) => path.isWellFormed() ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), pathBytes(path)]);

export {
  configurationFile,
  workTree,
  unsure,
  stampAt
};
