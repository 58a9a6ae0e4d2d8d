import {
  registry
} from "./chunk-BN4UVZPH.mjs";
import "./chunk-MLDQXG3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-U333FQJW.mjs";
export {
  registry
};
