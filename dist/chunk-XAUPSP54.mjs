// src/adapters/cache-folder.ts
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder({
  XDG_CACHE_HOME: base
}) {
  try {
    return join(base?.startsWith("/") ? base : join(homedir(), ".cache"), "offerlane");
  } catch {
    return void 0;
  }
}

export {
  cacheFolder
};
