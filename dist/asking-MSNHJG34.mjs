import {
  asking,
  askingNow
} from "./chunk-MSPEUXEZ.mjs";
import "./chunk-SPNZBOOC.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";
export {
  asking,
  askingNow
};
