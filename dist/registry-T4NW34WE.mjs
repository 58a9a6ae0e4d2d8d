import {
  registry
} from "./chunk-LBZDOVBK.mjs";
import "./chunk-EHVOKGBK.mjs";
import "./chunk-4Z66RJ3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  registry
};
