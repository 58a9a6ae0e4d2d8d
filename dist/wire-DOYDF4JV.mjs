import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-L72K3KCB.mjs";
import "./chunk-J72WY7J7.mjs";
import "./chunk-XAUPSP54.mjs";
import "./chunk-RELJUKZK.mjs";
import "./chunk-I7YW3Y35.mjs";
import "./chunk-CBQ6SVBB.mjs";
import "./chunk-6WW4S4FV.mjs";
import "./chunk-RPIRRKTB.mjs";
import "./chunk-4Z66RJ3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
