import {
  judge,
  mendedOffers,
  ruleTitles
} from "./chunk-RKDDLZOU.mjs";
import "./chunk-VC2BGT7U.mjs";
import "./chunk-MQ3CEPLN.mjs";
import "./chunk-JQMEPBYW.mjs";
import "./chunk-J6GBRRBM.mjs";
import "./chunk-T6JAOG7E.mjs";
import "./chunk-TVGL4JWG.mjs";
import "./chunk-MLDQXG3W.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-U333FQJW.mjs";
export {
  judge,
  mendedOffers,
  ruleTitles
};
