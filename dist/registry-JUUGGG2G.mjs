import {
  registry
} from "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";
export {
  registry
};
