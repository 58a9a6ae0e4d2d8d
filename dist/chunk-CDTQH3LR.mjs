import {
  listed,
  shown
} from "./chunk-RTNL6V6G.mjs";

// cli/one-of.ts
function oneOf(words, option, given) {
  const written = given.text(option);
  const found = written === void 0 ? words[0] : words.find((word) => word === written);
  if (found === void 0) throw new Error(`--${option} is ${shown(written)}; it must be ${listed(words, "or")}.`);
  return found;
}

export {
  oneOf
};
