import {
  registry
} from "./chunk-7M77HV2Z.mjs";
import "./chunk-PNJBGMMD.mjs";
import "./chunk-4Z66RJ3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  registry
};
