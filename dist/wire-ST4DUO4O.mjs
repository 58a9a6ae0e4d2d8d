import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-SZMY4DYC.mjs";
import "./chunk-6MELA5G5.mjs";
import "./chunk-PIY56QYB.mjs";
import "./chunk-WBCCFX4X.mjs";
import "./chunk-J6GBRRBM.mjs";
import "./chunk-L5DCMKA2.mjs";
import "./chunk-BN4UVZPH.mjs";
import "./chunk-MLDQXG3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-U333FQJW.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
