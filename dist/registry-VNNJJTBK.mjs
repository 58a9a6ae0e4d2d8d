import {
  registry
} from "./chunk-VDGJB4VO.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-ISNDSZXR.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  registry
};
