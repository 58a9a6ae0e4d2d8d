import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-KCLBM4OJ.mjs";
import "./chunk-276ML7CW.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-HD2B2KSS.mjs";
import "./chunk-K2WUDH2P.mjs";
import "./chunk-2VW54LL6.mjs";
import "./chunk-YER6IQ65.mjs";
import "./chunk-P2KMR4KQ.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-QBQUUD44.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-PNJBGMMD.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-ISNDSZXR.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
