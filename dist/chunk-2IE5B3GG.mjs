import {
  registry
} from "./chunk-SFOHYTGX.mjs";
import {
  listed,
  nearest,
  shown
} from "./chunk-RTNL6V6G.mjs";

// cli/known-rule.ts
function knownRule(id) {
  const rule = registry.find((one) => one.id === id);
  if (rule !== void 0) return rule;
  const ids = registry.map((one) => one.id);
  const near = nearest(id, ids);
  const holding = ids.filter((one) => id.length > 2 && one.includes(id.toLowerCase()));
  const meant = [.../* @__PURE__ */ new Set([...near === void 0 ? [] : [near], ...holding])].slice(0, 5);
  const next = meant.length === 0 ? "`offerlane explain` lists them all." : `Did you mean ${listed(
    meant.map((one) => `\`${one}\``),
    "or"
  )}?`;
  throw new Error(`${shown(id)} is no rule. ${next}`);
}

export {
  knownRule
};
