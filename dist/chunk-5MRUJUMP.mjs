import {
  publisherAt
} from "./chunk-EOK5ZIZ5.mjs";

// cli/publishers.ts
import { join } from "node:path";
async function publishersAt(folder, paths) {
  const found = await Promise.all(paths.map((path) => publisherAt(folder, path)));
  return [...Map.groupBy(found, ({ top, root }) => join(top, root)).values()].flatMap((group) => {
    const [publisher] = group;
    return publisher === void 0 ? [] : [{ publisher, paths: group.map(({ path }) => path) }];
  });
}

export {
  publishersAt
};
