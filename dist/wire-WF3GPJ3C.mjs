import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-A52CVJQC.mjs";
import "./chunk-276ML7CW.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-EWDPA5TO.mjs";
import "./chunk-K2WUDH2P.mjs";
import "./chunk-2VW54LL6.mjs";
import "./chunk-CBQ6SVBB.mjs";
import "./chunk-P2KMR4KQ.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-7M77HV2Z.mjs";
import "./chunk-PNJBGMMD.mjs";
import "./chunk-4Z66RJ3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
