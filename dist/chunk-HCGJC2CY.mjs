import {
  baseCommit,
  gitTree,
  liveTrees,
  registry,
  touchedPaths,
  validate,
  workTree
} from "./chunk-LNUTW3PT.mjs";
import {
  listed,
  shown
} from "./chunk-KDFAWMZU.mjs";
import {
  __callDispose,
  __using
} from "./chunk-TWSJZBT7.mjs";

// cli/one-of.ts
function oneOf(words, option, given) {
  const written = given.text(option);
  const found = written === void 0 ? words[0] : words.find((word) => word === written);
  if (found === void 0) throw new Error(`--${option} is ${shown(written)}; it must be ${listed(words, "or")}.`);
  return found;
}

// cli/wire.ts
async function judge(publisher, paths, base, all) {
  var _stack = [];
  try {
    const { top, root } = publisher;
    const head = workTree(top);
    const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, "YYYY-MM-DD".length);
    if (base === void 0) return validate({ head, base, root, paths, all, today });
    const commit = await baseCommit(top, base);
    const tree = __using(_stack, gitTree(top, commit), true);
    const live = __using(_stack, liveTrees(top, false), true);
    const touched = (folder) => touchedPaths(top, commit, folder);
    return await validate({ head, base: { tree, touched }, live: live.of, root, paths, all, today });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var ruleTitles = new Map(registry.map(({ id, title }) => [id, title]));

export {
  oneOf,
  judge,
  ruleTitles
};
