import {
  afarOf
} from "./chunk-4XLJF6L7.mjs";
import "./chunk-57UPGQJO.mjs";
import "./chunk-ISNDSZXR.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-4NNPVTGT.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  afarOf
};
