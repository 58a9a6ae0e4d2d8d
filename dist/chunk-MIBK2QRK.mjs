// src/adapters/write-cache.ts
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
function writeCache(file, value) {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 448 });
    try {
      writeFileSync(own, JSON.stringify(value), { mode: 384 });
      renameSync(own, file);
    } finally {
      rmSync(own, { force: true });
    }
  } catch {
  }
}

export {
  writeCache
};
