import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-SOPKIGTT.mjs";
import "./chunk-6Q55SHSD.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-IZ6JMQRX.mjs";
import "./chunk-MIBK2QRK.mjs";
import "./chunk-XAIVPZFZ.mjs";
import "./chunk-HSV6QKME.mjs";
import "./chunk-Z4YLB7V4.mjs";
import "./chunk-55A6WBEH.mjs";
import "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import "./chunk-J2YOQ7UF.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
