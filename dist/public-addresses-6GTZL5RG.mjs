import {
  publicAddresses
} from "./chunk-4NNPVTGT.mjs";
import "./chunk-32BKX3JN.mjs";
export {
  publicAddresses
};
