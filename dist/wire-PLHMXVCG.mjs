import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-ZH6MIS6T.mjs";
import "./chunk-DRGGSVLR.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-G45Y4RTP.mjs";
import "./chunk-MIBK2QRK.mjs";
import "./chunk-XAIVPZFZ.mjs";
import "./chunk-DKF56VBH.mjs";
import "./chunk-K2WUDH2P.mjs";
import "./chunk-J2YOQ7UF.mjs";
import "./chunk-CX62GZBL.mjs";
import "./chunk-P2KMR4KQ.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-VDGJB4VO.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-ISNDSZXR.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
