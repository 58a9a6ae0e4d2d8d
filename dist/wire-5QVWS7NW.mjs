import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-W7G47CG3.mjs";
import "./chunk-QSWRSXPA.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-TMUXOFWZ.mjs";
import "./chunk-I7YW3Y35.mjs";
import "./chunk-JO4YVQ6V.mjs";
import "./chunk-CBQ6SVBB.mjs";
import "./chunk-6WW4S4FV.mjs";
import "./chunk-LBZDOVBK.mjs";
import "./chunk-EHVOKGBK.mjs";
import "./chunk-4Z66RJ3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
