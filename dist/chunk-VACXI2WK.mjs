import {
  clip
} from "./chunk-RTNL6V6G.mjs";

// src/adapters/unreadable.ts
import { getSystemErrorMessage } from "node:util";
function unreadable(what, cause) {
  return new Error(`${what} could not be read: ${reason(cause)}. Mend that, then run again.`, { cause });
}
function reason(cause) {
  if (!(cause instanceof Error)) return clip(String(cause), 200);
  if ("code" in cause && cause.code === "ELOOP") return "it is a link";
  return "errno" in cause && typeof cause.errno === "number" ? getSystemErrorMessage(cause.errno) : cause.message;
}

export {
  unreadable
};
