import {
  asking,
  askingNow
} from "./chunk-KYRUTIKF.mjs";
import "./chunk-ISNDSZXR.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  asking,
  askingNow
};
