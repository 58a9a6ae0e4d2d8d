import {
  clip,
  few,
  kindOf,
  listed,
  nameOf,
  nearest,
  shown
} from "./chunk-KDFAWMZU.mjs";
import {
  changeClasses,
  counted,
  deployedTypes,
  many,
  offerTypeTitles,
  offerTypes,
  pageTitles,
  pageWorth,
  pages,
  pointer,
  severities,
  virtualMachineTypes
} from "./chunk-UP2IZKQM.mjs";
import {
  __export,
  plain
} from "./chunk-TWSJZBT7.mjs";

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema2) => schema2;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_2) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _2]) => numericValues.indexOf(+k) === -1).map(([_2, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_2, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start2 = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start2, end);
}
function floatSafeRemainder(val, step2) {
  const ratio = val / step2;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key3, getter) {
  let value = void 0;
  Object.defineProperty(object2, key3, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object2, key3, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema2) {
  return rawShape(schema2._zod.def) ?? schema2._zod.def.shape;
}
function deferProp(target, key3, getter) {
  Object.defineProperty(target, key3, {
    get() {
      const value = getter();
      assignProp(this, key3, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key3, value) {
  if (key3 in target)
    assignProp(target, key3, value);
  else
    target[key3] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key3 of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key3);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key3, () => {
        const value = source._zod.def.shape[key3];
        return wrap ? wrap(value, key3) : value;
      });
    } else
      putProp(target, key3, wrap ? wrap(desc.value, key3) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key3 of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key3);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key3, () => source[key3]);
    else
      putProp(target, key3, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema2) {
  return mergeDefs(schema2._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key3) => acc?.[key3], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key3) => promisesObj[key3]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_2) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key3 in data) {
    if (Object.prototype.hasOwnProperty.call(data, key3)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_2, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_2, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_2, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_2, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_2) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_2, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_2, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema2, mask) {
  const currDef = schema2._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema2, maskedKeys(schema2, mask));
  return clone(schema2, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema2, mask) {
  const raw = sourceShape(schema2);
  const keys = [];
  for (const key3 of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key3)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key3)}"`);
    }
    if (mask[key3])
      keys.push(key3);
  }
  return keys;
}
function omit(schema2, mask) {
  const currDef = schema2._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema2, mask));
  const newShape = {};
  mirrorShape(newShape, schema2, Reflect.ownKeys(sourceShape(schema2)).filter((key3) => !omitted.has(key3)));
  return clone(schema2, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema2, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema2._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema2);
    for (const key3 of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key3) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema2, mergeDefs(schema2._zod.def, { shape: extended(schema2, shape) }));
}
function extended(schema2, shape) {
  const newShape = {};
  mirrorShape(newShape, schema2, Reflect.ownKeys(sourceShape(schema2)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema2, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema2, mergeDefs(schema2._zod.def, { shape: extended(schema2, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema2, mask, name = "partial") {
  const currDef = schema2._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema2, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema2, Reflect.ownKeys(sourceShape(schema2)), Class2 && ((value, key3) => selected && !selected.has(key3) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema2, mergeDefs(schema2._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema2, mask) {
  const selected = mask ? new Set(maskedKeys(schema2, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema2, Reflect.ownKeys(sourceShape(schema2)), (value, key3) => (
    // overwrite with non-optional
    selected && !selected.has(key3) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema2, mergeDefs(schema2._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start2, inst) {
  var _a3;
  for (let i = start2; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count3 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count3--;
      i++;
    }
  }
  return count3;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _2]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table2) {
  for (const key3 in table2) {
    const desc = Object.getOwnPropertyDescriptor(table2, key3);
    if (desc.get)
      Object.defineProperty(proto, key3, { ...desc, enumerable: false });
    else
      defineBound(proto, key3, desc.value);
  }
}
function own(inst, key3, value, enumerable = true) {
  Object.defineProperty(inst, key3, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key3, value) {
  return own(inst, key3, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table2) {
  for (const key3 in computes) {
    const compute = computes[key3];
    Object.defineProperty(table2, key3, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key3, compute(this));
      },
      set(value) {
        own(this, key3, value);
      }
    });
  }
  return table2;
}
function defineBound(proto, key3, fn) {
  Object.defineProperty(proto, key3, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key3, fn.bind(this));
    },
    set(value) {
      own(this, key3, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key3, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key3 in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key3, {
    configurable: true,
    get() {
      Object.defineProperty(this, key3, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key3];
        else
          Object.defineProperty(this, key3, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key3];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key3, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key3, make, enumerable) {
  const proto = claim(inst, key3);
  if (!proto)
    return;
  Object.defineProperty(proto, key3, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key3, desc);
      desc.value = make(this);
      Object.defineProperty(this, key3, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key3, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _2;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _2.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _2(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_2, "init", { value: init });
  Object.defineProperty(_2, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_2, "name", { value: name });
  return _2;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key3, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key3)) {
    if (key3 === "__proto__") {
      Object.defineProperty(obj, key3, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key3] = make();
    }
  }
  return obj[key3];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema2, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema2._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema2, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema2._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema2._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema2._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema2, value, _ctx) => {
  const validator = schema2._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema2, value, _ctx);
});
function validateFallback(schema2, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema2._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema2._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema2._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema2, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema2, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema2, value, _ctx, _params) => {
    return parse2(schema2, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema2, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema2, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema2, value, _ctx, _params) => {
    return await parseAsync2(schema2, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema2, value, ctx);
};
var _safeDecode = (_Err) => (schema2, value, _ctx) => {
  return _safeParse(_Err)(schema2, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema2, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema2, value, _ctx) => {
  return _safeParseAsync(_Err)(schema2, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var bigint = /^-?\d+n?$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var _undefined = /^undefined$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content4 = arg;
    const lines2 = content4.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines2.map((x) => x.length - x.trimStart().length));
    const dedented = lines2.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line3 of dedented) {
      this.content.push(line3);
    }
  }
  compile() {
    const F = Function;
    const content4 = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content4.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _2 = ch._zod.check(payload);
        if (_2 instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _2 instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _2;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_2) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _2) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_3) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed2, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed2) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed2, def);
}
function parseURLObject(trimmed2, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed2)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed2) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed2);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed2 = payload.value.trim();
      const url = validateURL(trimmed2, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed2);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed2);
      return;
    } catch (_2) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts2 = value.split("/");
  if (parts2.length !== 2)
    return false;
  const [address, prefix] = parts2;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header2] = tokensParts;
    if (!header2)
      return false;
    const parsedHeader = JSON.parse(atob(header2));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_2) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_2) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodBigInt = /* @__PURE__ */ $constructor("$ZodBigInt", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = bigint;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = BigInt(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "bigint")
      return payload;
    payload.issues.push({
      expected: "bigint",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodUndefined = /* @__PURE__ */ $constructor("$ZodUndefined", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = _undefined;
  inst._zod.values = /* @__PURE__ */ new Set([void 0]);
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined")
      return payload;
    payload.issues.push({
      expected: "undefined",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodDate = /* @__PURE__ */ $constructor("$ZodDate", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) {
      try {
        payload.value = new Date(payload.value);
      } catch (_err) {
      }
    }
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate)
      return payload;
    payload.issues.push({
      expected: "date",
      code: "invalid_type",
      input,
      ...isDate ? { received: "Invalid Date" } : {},
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start2 = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start2].continue = false;
          attachSchema(payload.issues, start2, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key3, input, optin, optout) {
  const isPresent = key3 in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key3, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key3]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key3] = void 0;
    }
  } else {
    final.value[key3] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key3 in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key3))
      continue;
    if (key3 === "__proto__") {
      if (t === "never")
        unrecognized.push(key3);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key3);
      continue;
    }
    const r = _catchall.run({ value: input[key3], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key3, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key3, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key3 in shape) {
      const field4 = shape[key3]._zod;
      if (field4.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key3)) {
          assignProp(propValues, key3, /* @__PURE__ */ new Set());
        }
        for (const v of field4.values)
          propValues[key3].add(v);
        if (field4.optin !== void 0)
          propValues[key3].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key3 of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key3 === "__proto__")
        continue;
      const el = shape[key3];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key3], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key3, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key3, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key3 of normalized.allKeys) {
      ids[key3] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key3 of normalized.allKeys) {
      if (key3 === "__proto__")
        continue;
      const id = ids[key3];
      const k = typeof key3 === "symbol" ? `syms[${syms.indexOf(key3)}]` : esc(key3);
      const isPresent = `${k} in input`;
      const schema2 = shape[key3];
      const optin = schema2?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema2?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first2 = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first2) {
      return first2(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
function discriminatorMap(def) {
  const map = /* @__PURE__ */ new Map();
  for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0)
      throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) {
      if (map.has(value)) {
        if (value !== void 0)
          throw new Error(`Duplicate discriminator value "${String(value)}"`);
        map.set(value, null);
      } else {
        map.set(value, option);
      }
    }
  }
  return map;
}
var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
  def.inclusive = false;
  $ZodUnion.init(inst, def);
  const _super = inst._zod.parse;
  defineLazyInternal(inst, "propValues", (zod) => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
      const pv = option._zod.propValues;
      if (!pv || Object.keys(pv).length === 0)
        throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
      if (pv[zod.def.discriminator]?.has(void 0))
        undefinedCount++;
      for (const [k, v] of Object.entries(pv)) {
        if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
          assignProp(propValues, k, /* @__PURE__ */ new Set());
        }
        for (const val of v) {
          propValues[k].add(val);
        }
      }
    }
    if (!zod.def.unionFallback && undefinedCount > 1)
      propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
  });
  def.options.forEach((option, i) => {
    const propShape = rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
      throw new Error(`Invalid discriminated union option at index "${i}"`);
    }
  });
  const disc = cached(() => discriminatorMap(def));
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isObject(input)) {
      payload.issues.push({
        code: "invalid_type",
        expected: "object",
        input,
        inst
      });
      return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) {
      return opt._zod.run(payload, ctx);
    }
    if (def.unionFallback || ctx.direction === "backward") {
      return _super(payload, ctx);
    }
    payload.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: def.discriminator,
      options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
      input,
      path: [def.discriminator],
      inst
    });
    return payload;
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key3) => bKeys.indexOf(key3) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key3 of sharedKeys) {
      if (key3 === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key3], b[key3]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key3, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key3] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key3 of values) {
        if (typeof key3 === "string" || typeof key3 === "number" || typeof key3 === "symbol") {
          recordKeys.add(typeof key3 === "number" ? key3.toString() : key3);
          if (key3 === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key3, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key3,
              path: [key3],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key3], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key3, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key3, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key3 in input) {
        if (!recordKeys.has(key3)) {
          if (def.mode === "loose") {
            if (key3 === "__proto__")
              continue;
            payload.value[key3] = input[key3];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key3);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key3 of Reflect.ownKeys(input)) {
        if (key3 === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key3))
          continue;
        let keyResult = def.keyType._zod.run({ value: key3, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key3 === "string" && number.test(key3) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key3), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key3] = input[key3];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key3);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key3,
              path: [key3],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key3], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key3, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key3, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next2, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next2._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodPreprocess = /* @__PURE__ */ $constructor("$ZodPreprocess", (inst, def) => {
  $ZodPipe.init(inst, def);
});
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _2) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve3) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer2 = isRecursive(child, stack, resolve3);
      if (answer2 > result)
        result = answer2;
    }
  };
  const shape = (sh, spread) => {
    let answer2 = NONE;
    for (const key3 of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key3);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve3) : NONE;
      if (child > answer2)
        answer2 = child;
    }
    return answer2;
  };
  const merge2 = (answer2) => {
    if (answer2 > result)
      result = answer2;
  };
  const def = inst._zod.def;
  const kind2 = def.type;
  switch (kind2) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve3 ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind2;
      for (const key3 in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key3);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer2) {
  if (answer2 !== ASSUMED)
    recursive.set(inst, answer2 === PROVEN);
  return answer2;
}
function bucketFor(state2, inst) {
  let bucket = state2.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state2.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry2 = { value: empty, issues: null };
    bucket.set(payload.value, entry2);
    open.push(entry2);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state2 = ctx[STATE];
        if (!state2) {
          state2 = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state2;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state2, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state2.backEdges ?? (state2.backEdges = /* @__PURE__ */ new WeakSet());
            state2.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry2 = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry2)
              entry2.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry2)
          entry2.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema2, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema2, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema2);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema2) {
    const meta2 = this._map.get(schema2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema2);
    return this;
  }
  get(schema2) {
    const p = schema2._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema2) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema2);
  }
  has(schema2) {
    return this._map.has(schema2);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", coerce: true, ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", coerce: true, checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class2, params) {
  return new Class2({
    type: "boolean",
    coerce: true,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class2, params) {
  return new Class2({
    type: "bigint",
    coerce: true,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _undefined2(Class2, params) {
  return new Class2({
    type: "undefined",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class2, params) {
  return new Class2({
    type: "date",
    coerce: true,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form3) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form3));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema2 = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema2;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key3 of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key3)) {
        assignProp(target, key3, source[key3]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema2, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema2, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema2, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema2._zod.def;
  const seen = ctx.seen.get(schema2);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema2);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema2, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema2._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema2],
      path: _params.path
    };
    if (schema2._zod.processJSONSchema) {
      schema2._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema2, ctx, _json, params);
    }
    const parent = schema2._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema2);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema2)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema2);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema2) {
  const root = ctx.seen.get(schema2);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry2[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry2[0]);
    }
  }
  const makeURI = (entry2) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry2[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry2[1].defId ?? entry2[1].schema.id ?? `schema${ctx.counter++}`;
      entry2[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry2[1] === root && !entry2[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry2[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry2) => {
    if (entry2[1].schema.$ref) {
      return;
    }
    const seen = entry2[1];
    const { ref, defId } = makeURI(entry2);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema3 = seen.schema;
    for (const key3 in schema3) {
      delete schema3[key3];
    }
    schema3.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry2 of ctx.seen.entries()) {
    const seen = entry2[1];
    if (schema2 === entry2[0]) {
      extractToDef(entry2);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry2[0])?.id;
      if (schema2 !== entry2[0] && ext) {
        extractToDef(entry2);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id) {
      extractToDef(entry2);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry2);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry2);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema2) {
  const options3 = schema2.anyOf;
  if (!Array.isArray(options3) || options3.length === 0 || schema2.type !== void 0)
    return;
  const types = [];
  for (const option of options3) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member3 of Array.isArray(type) ? type : [type]) {
      if (typeof member3 !== "string")
        return;
      if (!types.includes(member3))
        types.push(member3);
    }
  }
  delete schema2.anyOf;
  schema2.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member3) {
  const extra = member3.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members3) {
  const objects = [];
  for (const member3 of members3) {
    if (typeof member3 !== "object" || member3.type !== "object")
      return null;
    for (const key3 in member3) {
      if (!FOLDABLE_KEYS.has(key3))
        return null;
    }
    objects.push(member3);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key3 in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key3))
        continue;
      const parts2 = [];
      for (const other of objects) {
        const part = other.properties?.[key3] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts2.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts2.push(part);
      }
      const merged = parts2.length === 1 ? parts2[0] : foldObjects(parts2) ?? { allOf: parts2 };
      assignProp(properties, key3, merged);
    }
    for (const key3 of object2.required ?? [])
      required2.add(key3);
  }
  const folded2 = { type: "object", properties };
  if (required2.size)
    folded2.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded2.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded2.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded2.additionalProperties = { allOf: constraints };
  }
  return folded2;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key3 of FOLDABLE_KEYS)
    if (key3 in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded2 = null;
  if (!unions.length) {
    folded2 = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded2 = { [keyword]: branches };
  }
  if (!folded2)
    return;
  delete json.allOf;
  assignProps(json, folded2);
}
function finalize(ctx, schema2) {
  const root = ctx.seen.get(schema2);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema3 = seen.def ?? seen.schema;
    const _cached = { ...schema3 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema3.allOf = schema3.allOf ?? [];
        schema3.allOf.push(refSchema);
      } else {
        assignProps(schema3, refSchema);
      }
      assignProps(schema3, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key3 in schema3) {
          if (key3 === "$ref" || key3 === "allOf")
            continue;
          if (!(key3 in _cached)) {
            delete schema3[key3];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key3 in schema3) {
          if (key3 === "$ref" || key3 === "allOf")
            continue;
          if (key3 in refSeen.def && JSON.stringify(schema3[key3]) === JSON.stringify(refSeen.def[key3])) {
            delete schema3[key3];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema3.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key3 in schema3) {
            if (key3 === "$ref" || key3 === "allOf")
              continue;
            if (key3 in parentSeen.def && JSON.stringify(schema3[key3]) === JSON.stringify(parentSeen.def[key3])) {
              delete schema3[key3];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema3,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry2[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry2 of ctx.seen.entries()) {
        compactTypeUnion(entry2[1].def ?? entry2[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema2)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema2)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema2["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema2, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema2, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key3 in def.shape) {
      if (isTransforming(def.shape[key3], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema2, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema2, ctx);
  extractDefs(ctx, schema2);
  return finalize(ctx, schema2);
};
var createStandardJSONSchemaMethod = (schema2, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema2, ctx);
  extractDefs(ctx, schema2);
  return finalize(ctx, schema2);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key3, value) => {
  if (agg[key3] === void 0 || value > agg[key3])
    agg[key3] = value;
};
var narrowMax = (agg, key3, value) => {
  if (agg[key3] === void 0 || value < agg[key3])
    agg[key3] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema2) {
  const agg = {};
  const def = schema2._zod.def;
  const list2 = schema2._zod.traits.has("$ZodCheck") ? [schema2, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list2)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema2._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema2, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema2);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema2, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema2);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema2, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first2, ...rest] = divisors;
    if (first2 !== void 0)
      json.multipleOf = first2;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var bigintProcessor = (schema2, ctx, json, params) => {
  handleUnrepresentable(schema2, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
var undefinedProcessor = (schema2, ctx, json, params) => {
  handleUnrepresentable(schema2, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var dateProcessor = (schema2, ctx, json, params) => {
  handleUnrepresentable(schema2, ctx, json, params, "Date cannot be represented in JSON Schema");
};
var enumProcessor = (schema2, _ctx, json, _params) => {
  const def = schema2._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema2, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema2, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema2, ctx, json, params) => {
  handleUnrepresentable(schema2, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema2, ctx, json, params) => {
  handleUnrepresentable(schema2, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema2, ctx, _json, params) => {
  const json = _json;
  const def = schema2._zod.def;
  const { minimum, maximum } = aggregateChecks(schema2);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema2) {
  const def = schema2._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema2._zod.optin;
}
var objectProcessor = (schema2, ctx, _json, params) => {
  const json = _json;
  const def = schema2._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema2, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key3 in shape) {
    assignProp(json.properties, key3, processSchema(shape[key3], ctx, {
      ...params,
      path: [...params.path, "properties", key3]
    }));
  }
  const requiredKeys = [];
  for (const key3 of Object.keys(shape)) {
    const field4 = def.shape[key3];
    if (ctx.io === "input" ? inputOptin(field4) === void 0 : field4._zod.optout === void 0) {
      requiredKeys.push(key3);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  const isExclusive = def.inclusive === false;
  const options3 = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options3;
  } else {
    json.anyOf = options3;
  }
};
var intersectionProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.values()) {
    if (entry2.def && !bySchema.has(entry2.schema))
      bySchema.set(entry2.schema, entry2);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry2 of ctx.seen.values()) {
    for (const carrier of [entry2.schema, entry2.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema2, ctx, _json, params) => {
  const json = _json;
  const def = schema2._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema2);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema2, ctx, _json, params) => {
  const def = schema2._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema2, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_2, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema2, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema2, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema2, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema2, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema2, ctx, _json, params) => {
  const def = schema2._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = innerType;
};
var readonlyProcessor = (schema2, ctx, json, params) => {
  const def = schema2._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema2, ctx, _json, params) => {
  const def = schema2._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema2);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key3, make) {
  Object.defineProperty(proto, key3, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key3, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key3, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description2) {
    const cl = this.clone();
    globalRegistry.add(cl, { description: description2 });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
function email2(params) {
  return _email(ZodEmail, params);
}
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
function guid2(params) {
  return _guid(ZodGUID, params);
}
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodBigInt = /* @__PURE__ */ $constructor(
  "ZodBigInt",
  (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    positive(params) {
      return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
      return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
      return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
      return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    }
  })
);
var ZodUndefined = /* @__PURE__ */ $constructor("ZodUndefined", (inst, def) => {
  $ZodUndefined.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => undefinedProcessor(inst, ctx, json, params);
});
function _undefined3(params) {
  return _undefined2(ZodUndefined, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodDate = /* @__PURE__ */ $constructor(
  "ZodDate",
  (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
  },
  /* @__PURE__ */ util_exports.derived({
    minDate: (inst) => {
      const { minimum } = aggregateChecks(inst);
      return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
      const { maximum } = aggregateChecks(inst);
      return maximum ? new Date(maximum) : null;
    }
  }, {})
);
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
function looseObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: unknown(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options3, params) {
  return new ZodUnion({
    type: "union",
    options: options3,
    ...util_exports.normalizeParams(params)
  });
}
var ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodDiscriminatedUnion", (inst, def) => {
  ZodUnion.init(inst, def);
  $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options3, params) {
  return new ZodDiscriminatedUnion({
    type: "union",
    options: options3,
    discriminator,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodPreprocess = /* @__PURE__ */ $constructor("ZodPreprocess", (inst, def) => {
  ZodPipe.init(inst, def);
  $ZodPreprocess.init(inst, def);
});
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
function preprocess(fn, schema2) {
  return new ZodPreprocess({
    type: "pipe",
    in: transform(fn),
    out: schema2
  });
}

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
function datetime2(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date2(params) {
  return _isoDate(ZodISODate, params);
}
function time2(params) {
  return _isoTime(ZodISOTime, params);
}
function duration2(params) {
  return _isoDuration(ZodISODuration, params);
}

// node_modules/zod/v4/classic/coerce.js
var coerce_exports = {};
__export(coerce_exports, {
  bigint: () => bigint2,
  boolean: () => boolean3,
  date: () => date3,
  number: () => number3,
  string: () => string3
});
function string3(params) {
  return _coercedString(ZodString, params);
}
function number3(params) {
  return _coercedNumber(ZodNumber, params);
}
function boolean3(params) {
  return _coercedBoolean(ZodBoolean, params);
}
function bigint2(params) {
  return _coercedBigint(ZodBigInt, params);
}
function date3(params) {
  return _coercedDate(ZodDate, params);
}

// schemas/facts.ts
var facts = registry();

// schemas/configuration.ts
var failLevels = [...severities, "never"];
var settings = [...severities, "off"];
var profiles = ["current", "cautious"];
var baselines = ["live", "base", "off"];
var ruleId = () => string2().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/).register(facts, { wants: "the ID of a rule, such as plan/title-unique" });
var Waiver = strictObject({
  rule: ruleId().describe("The ID of the rule."),
  offer: string2().min(1).optional().describe("The ID of the offer; every offer unless said."),
  path: string2().regex(/^(\/[^/]+)+$/).register(facts, { wants: "a JSON pointer, such as /plans/standard/listing" }).optional().describe("Where in the offer, with all below it, as a JSON pointer; the whole offer unless said."),
  reason: string2().regex(/\S/).register(facts, { wants: "text that says why" }).describe("Why, for whoever reads it later."),
  until: string2().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).register(facts, { wants: "a date, such as 2027-03-31" }).describe("The last day on which it holds, in UTC.")
}).describe("Findings that are known and accepted for a while.");
var Configuration = strictObject({
  version: literal(1).describe("The version of this file: 1."),
  publisher: string2().regex(/^[a-z0-9][a-z0-9_-]{0,49}$/).register(facts, { wants: "lower-case letters, digits, hyphens and underscores" }).optional().describe("Your publisher ID in Partner Center."),
  offers: string2().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\\0]+(\/[^/\\\0]+)*$/).register(facts, { wants: "a folder inside the repository, such as offers" }).optional().describe("The folder that holds the offers; `offers` unless said."),
  failOn: _enum(failLevels).optional().describe("The least severity that fails a run; `error` unless said."),
  profile: _enum(profiles).optional().describe(
    "What offers are held against: `current`, what the marketplace enforces now (unless said), or `cautious`, limits of earlier years as well."
  ),
  severities: record(ruleId(), _enum(settings)).optional().describe("The severity of findings by the ID of their rule, over that of the profile; `off` for none."),
  waivers: array(Waiver).max(500).optional().describe("Findings that are known and accepted for a while."),
  baseline: _enum(baselines).optional().describe(
    "The version of an offer whose findings are notices until what they are about changes: `live`, what is live, where that is known (unless said), `base`, or `off`, none. With `base` an offer is compared with the base even where it is known what is live."
  )
}).describe("How this repository is laid out, and how strict it is.");

// src/adapters/publisher.ts
import { existsSync as existsSync2, statSync } from "node:fs";
import { realpath as realpath2 } from "node:fs/promises";
import { dirname as dirname2, join as join2, relative, resolve as resolve2, sep } from "node:path";

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options3) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options3.implicit ?? false,
    matchByTagPrefix: options3.matchByTagPrefix ?? false,
    implicitFirstChars: options3.implicitFirstChars ?? null,
    resolve: options3.resolve,
    identify: options3.identify,
    represent: options3.represent ?? ((data) => String(data)),
    representTagName: options3.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options3) {
  const carrierIsResult = options3.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options3.matchByTagPrefix ?? false,
    create: options3.create,
    addItem: options3.addItem,
    finalize: options3.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options3.identify,
    represent: options3.represent ?? ((data) => data),
    representTagName: options3.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options3) {
  const carrierIsResult = options3.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options3.matchByTagPrefix ?? false,
    create: options3.create,
    addPair: options3.addPair,
    has: options3.has,
    keys: options3.keys,
    get: options3.get,
    finalize: options3.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options3.identify,
    represent: options3.represent ?? ((data) => data),
    representTagName: options3.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object2) => object2 === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object2) => object2 === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object2) => object2 === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object2) => Object.prototype.toString.call(object2) === "[object Boolean]",
  represent: (object2) => object2 ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object2) => Object.prototype.toString.call(object2) === "[object Boolean]",
  represent: (object2) => object2 ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object2) => Object.prototype.toString.call(object2) === "[object Boolean]",
  represent: (object2) => object2 ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object2) => Number.isInteger(object2) && !Object.is(object2, -0) && object2.toString(10).indexOf("e") < 0,
  represent: (object2) => object2.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object2) => Number.isInteger(object2) && !Object.is(object2, -0) && object2.toString(10).indexOf("e") < 0,
  represent: (object2) => object2.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object2) => Number.isInteger(object2) && !Object.is(object2, -0) && object2.toString(10).indexOf("e") < 0,
  represent: (object2) => object2.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object2) {
  if (isNaN(object2)) return ".nan";
  if (object2 === Number.POSITIVE_INFINITY) return ".inf";
  if (object2 === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object2, -0)) return "-0.0";
  const result = object2.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object2) => typeof object2 === "number" && (!Number.isInteger(object2) || Object.is(object2, -0) || object2.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object2) {
  if (isNaN(object2)) return ".nan";
  if (object2 === Number.POSITIVE_INFINITY) return ".inf";
  if (object2 === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object2, -0)) return "-0.0";
  const result = object2.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object2) => typeof object2 === "number" && (!Number.isInteger(object2) || Object.is(object2, -0) || object2.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object2) {
  if (isNaN(object2)) return ".nan";
  if (object2 === Number.POSITIVE_INFINITY) return ".inf";
  if (object2 === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object2, -0)) return "-0.0";
  const result = object2.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object2) => typeof object2 === "number" && (!Number.isInteger(object2) || Object.is(object2, -0) || object2.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object2) {
  let binary = "";
  for (let index = 0; index < object2.length; index++) binary += String.fromCharCode(object2[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object2) => Object.prototype.toString.call(object2) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day2, hour2 = 0, minute = 0, second = 0, fraction = 0) {
  const date4 = new Date(Date.UTC(year, month, day2, hour2, minute, second, fraction));
  date4.setUTCFullYear(year, month, day2);
  return date4;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day2 = +match[3];
  if (!match[4]) {
    const date5 = makeUtcDate(year, month, day2);
    if (date5.getUTCFullYear() !== year || date5.getUTCMonth() !== month || date5.getUTCDate() !== day2) return NOT_RESOLVED;
    return date5;
  }
  const hour2 = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour2 > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date4 = makeUtcDate(year, month, day2, hour2, minute, second, fraction);
  if (date4.getUTCFullYear() !== year || date4.getUTCMonth() !== month || date4.getUTCDate() !== day2) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date4.setTime(date4.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date4;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object2) => object2 instanceof Date,
  represent: (object2) => object2.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject2(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
function pick2(object2, keys) {
  const result = {};
  for (const key3 of keys) if (object2[key3] !== void 0) result[key3] = object2[key3];
  return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key3;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key3 = item.keys().next().value;
    } else if (isPlainObject2(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key3 = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key3)) return "duplicate key in ordered map";
    carrier.seen.add(key3);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object2 = item;
    const keys = Object.keys(object2);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object2[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject2,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key3 of Object.keys(o)) map.set(key3, o[key3]);
    return map;
  },
  addPair: (container, key3, value) => {
    if (key3 !== null && typeof key3 === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key3);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key3) => {
    if (key3 !== null && typeof key3 === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key3));
  },
  keys: (container) => Object.keys(container),
  get: (container, key3) => {
    const normalizedKey = String(key3);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key3 of data) map.set(key3, null);
    return map;
  },
  addPair: (container, key3, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key3);
    return "";
  },
  has: (container, key3) => container.has(key3),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag2 of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag2.nodeKind && previous.tagName === tag2.tagName && previous.matchByTagPrefix === tag2.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag2;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag2 of compiledTags) {
      if (tag2.nodeKind === "scalar" && tag2.implicit) {
        if (tag2.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag2);
      }
      switch (tag2.nodeKind) {
        case "scalar":
          if (tag2.matchByTagPrefix) prefix.scalar.push(tag2);
          else exact.scalar[tag2.tagName] = tag2;
          break;
        case "sequence":
          if (tag2.matchByTagPrefix) prefix.sequence.push(tag2);
          else exact.sequence[tag2.tagName] = tag2;
          break;
        case "mapping":
          if (tag2.matchByTagPrefix) prefix.mapping.push(tag2);
          else exact.mapping[tag2.tagName] = tag2;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag2) => tag2.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag2 of implicitScalarTags) if (tag2.implicitFirstChars !== null) for (const key3 of tag2.implicitFirstChars) keys.add(key3);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key3 of keys) implicitScalarByFirstChar.set(key3, implicitScalarTags.filter((tag2) => tag2.implicitFirstChars === null || tag2.implicitFirstChars.indexOf(key3) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag2 of this.prefix.scalar) if (tagName.startsWith(tag2.tagName)) return tag2;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag2 of this.prefix.sequence) if (tagName.startsWith(tag2.tagName)) return tag2;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag2 of this.prefix.mapping) if (tagName.startsWith(tag2.tagName)) return tag2;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag3 of candidates) {
      const value = tag3.resolve(source, false, tag3.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag3
      };
    }
    const tag2 = this.defaultScalarTag;
    return {
      value: tag2.resolve(source, false, tag2.tagName),
      tag: tag2
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag2 of tags) flatTags = flatTags.concat(tag2);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key3, value) => {
    container.set(key3, value);
    return "";
  },
  has: (container, key3) => container.has(key3),
  keys: (container) => container.keys(),
  get: (container, key3) => container.get(key3),
  identify: (data) => data instanceof Map || isPlainObject2(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key3 of Object.keys(obj)) map.set(key3, obj[key3]);
    return map;
  }
});
function normalizeKey(key3) {
  if (Array.isArray(key3)) {
    const array2 = Array.prototype.slice.call(key3);
    for (let index = 0; index < array2.length; index++) {
      if (Array.isArray(array2[index])) return null;
      if (typeof array2[index] === "object" && Object.prototype.toString.call(array2[index]) === "[object Object]") array2[index] = "[object Object]";
    }
    return String(array2);
  }
  if (typeof key3 === "object" && Object.prototype.toString.call(key3) === "[object Object]") return "[object Object]";
  return String(key3);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject2,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key3 of Object.keys(o)) map.set(key3, o[key3]);
    return map;
  },
  addPair: (container, key3, value) => {
    const normalizedKey = normalizeKey(key3);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key3) => {
    const normalizedKey = normalizeKey(key3);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key3) => {
    const normalizedKey = String(key3);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd2, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd2 - position > maxHalfLength) {
    tail = " ...";
    lineEnd2 = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd2).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string4, max) {
  return " ".repeat(Math.max(max - string4.length, 0)) + string4;
}
function makeSnippet(mark, options3) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options3
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line4 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line4.str}
${result}`;
  }
  const line3 = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line3.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line3.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line4 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line4.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError2(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason3, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason3;
    this.mark = mark;
    this.message = formatError2(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError2(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line3 = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line3++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line3++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line: line3,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count3) {
  if (count3 === 1) return " ";
  return "\n".repeat(count3 - 1);
}
function getPlainValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start2, end, indent2, chomping, folded2) {
  const textIndent = indent2 < 0 ? 0 : indent2;
  const region = input.slice(start2, end).replace(/\r\n?/g, "\n");
  const lines2 = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line3 of lines2) {
    let column = 0;
    while (column < textIndent && line3.charCodeAt(column) === 32) column++;
    if (indent2 < 0 || column >= line3.length) {
      emptyLines++;
      continue;
    }
    const content4 = line3.slice(textIndent);
    const first2 = content4.charCodeAt(0);
    if (folded2) {
      if (first2 === 32 || first2 === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content4;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar2) {
  if (scalar2.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar2;
  if (scalar2.fast) return input.slice(valueStart, valueEnd);
  switch (scalar2.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
  return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
  const allowed2 = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
  let result = "";
  for (let index = 0; index < source.length; index++) {
    let ch = source.charCodeAt(index);
    if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed2.includes(source[index])) {
      result += source[index];
      continue;
    }
    if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
    if (ch < 128) result += percentByte(ch);
    else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
    else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
    else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
  }
  return result;
}
function tagPercentDecode(source) {
  let result = "";
  let index = 0;
  while (index < source.length) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
  let tag2 = fullTag;
  if (tag2.charCodeAt(0) === 33) {
    tag2 = tag2.slice(1);
    return `!${tagPercentEncode(tag2, true)}`;
  }
  if (tag2.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag2.slice(18), true)}`;
  return `!<${tagPercentEncode(tag2, false)}>`;
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state2, message) {
  YAMLException.throwAt(state2.source, state2.position, message, state2.filename);
}
function finalizeCollection(state2, position, tag2, carrier) {
  try {
    return tag2.finalize(carrier);
  } catch (error2) {
    if (error2 instanceof YAMLException) throw error2;
    YAMLException.throwAt(state2.source, position, error2 instanceof Error ? error2.message : String(error2), state2.filename);
  }
}
function constructScalar(state2, event) {
  const source = getScalarValue(state2.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state2.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state2.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state2.tagHandlers);
    const scalarTag = state2.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state2, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state2.schema.lookupMappingTag(tagName) ?? state2.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state2, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state2, state2.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state2, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state2.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state2, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state2.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state2.tagHandlers);
}
function isMappingTag(tag2) {
  return tag2.nodeKind === "mapping";
}
function chargeMergeWork(state2) {
  state2.totalMergeKeys++;
  if (state2.maxTotalMergeKeys !== -1 && state2.totalMergeKeys > state2.maxTotalMergeKeys) throwError$1(state2, `merge keys exceeded maxTotalMergeKeys (${state2.maxTotalMergeKeys})`);
}
function mergeKeys(state2, frame, source, sourceTag) {
  chargeMergeWork(state2);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state2);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state2, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state2, frame, source, sourceTag) {
  state2.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state2, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state2, "abnormal merge sequence size");
    for (const element of source) {
      const elementTag = state2.nodeTags.get(element);
      if (!elementTag) throwError$1(state2, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state2, frame, element, elementTag);
    }
  } else throwError$1(state2, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state2, frame, key3, value, tag2) {
  state2.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state2, frame, value, tag2);
    return;
  }
  if (!state2.json && frame.tag.has(frame.value, key3) && !frame.overridable?.has(key3)) throwError$1(state2, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key3, value);
  if (err) throwError$1(state2, err);
  frame.overridable?.delete(key3);
}
function addValue(state2, value, tag2) {
  const frame = state2.frames[state2.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag2)) state2.nodeTags.set(value, tag2);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state2, err);
  } else if (frame.hasKey) {
    const key3 = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state2, frame, key3, value, tag2);
  } else {
    frame.key = value;
    frame.keyPosition = state2.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag2.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state2, event, value, tag2, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor2 = {
      value,
      tag: tag2,
      isValueFinal
    };
    state2.anchors.set(state2.source.slice(event.anchorStart, event.anchorEnd), anchor2);
    return anchor2;
  }
  return null;
}
function constructFromEvents(events, options3) {
  const state2 = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options3,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state2.eventIndex < state2.events.length) {
    const event = state2.events[state2.eventIndex++];
    state2.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state2.anchors = /* @__PURE__ */ new Map();
        state2.nodeTags = /* @__PURE__ */ new Map();
        state2.aliasCount = 0;
        state2.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive2 of event.directives) if (directive2.kind === "tag") state2.tagHandlers[directive2.handle] = directive2.prefix;
        state2.frames.push({
          kind: "document",
          position: state2.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag: tag2 } = constructScalar(state2, event);
        storeAnchor(state2, event, value, tag2, true);
        addValue(state2, value, tag2);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state2, event, "tag:yaml.org,2002:seq");
        const tag2 = state2.schema.lookupSequenceTag(tagName);
        if (!tag2) throwError$1(state2, `unknown sequence tag !<${tagName}>`);
        const value = tag2.create(tagName);
        const anchor2 = storeAnchor(state2, event, value, tag2, tag2.carrierIsResult);
        state2.frames.push({
          kind: "sequence",
          position: state2.position,
          value,
          tag: tag2,
          anchor: anchor2,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state2, event, "tag:yaml.org,2002:map");
        const tag2 = state2.schema.lookupMappingTag(tagName);
        if (!tag2) throwError$1(state2, `unknown mapping tag !<${tagName}>`);
        const value = tag2.create(tagName);
        const anchor2 = storeAnchor(state2, event, value, tag2, tag2.carrierIsResult);
        state2.frames.push({
          kind: "mapping",
          position: state2.position,
          value,
          tag: tag2,
          anchor: anchor2,
          key: void 0,
          keyPosition: state2.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state2.maxAliases !== -1 && ++state2.aliasCount > state2.maxAliases) throwError$1(state2, `aliases exceeded maxAliases (${state2.maxAliases})`);
        const name = state2.source.slice(event.anchorStart, event.anchorEnd);
        const anchor2 = state2.anchors.get(name);
        if (!anchor2) throwError$1(state2, `unidentified alias "${name}"`);
        if (!anchor2.isValueFinal) throwError$1(state2, `recursive alias "${name}" is not supported for tag ${anchor2.tag.tagName} because it uses finalize()`);
        addValue(state2, anchor2.value, anchor2.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state2.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state2.position = frame.keyPosition;
          throwError$1(state2, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state2.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state2, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state2, value, frame.tag);
        }
        break;
      }
    }
  }
  return state2.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state2, explicitStart, explicitEnd) {
  state2.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state2.directives
  });
}
function addSequenceEvent(state2, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state2.events.push({
    type: EVENT_ID.SEQUENCE,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state2, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state2.events.push({
    type: EVENT_ID.MAPPING,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state2, snapshot) {
  state2.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state2, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent2 = -1, fast = false) {
  state2.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent: indent2,
    fast
  });
}
function addAliasEvent(state2, anchorStart, anchorEnd) {
  state2.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state2) {
  state2.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state2) {
  addScalarEvent(state2, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state2) {
  return {
    position: state2.position,
    line: state2.line,
    lineStart: state2.lineStart,
    lineIndent: state2.lineIndent,
    firstTabInLine: state2.firstTabInLine,
    eventsLength: state2.events.length
  };
}
function restoreState(state2, snapshot) {
  state2.position = snapshot.position;
  state2.line = snapshot.line;
  state2.lineStart = snapshot.lineStart;
  state2.lineIndent = snapshot.lineIndent;
  state2.firstTabInLine = snapshot.firstTabInLine;
  state2.events.length = snapshot.eventsLength;
}
function throwError(state2, message) {
  YAMLException.throwAt(state2.input.slice(0, state2.length), state2.position, message, state2.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state2) {
  if (state2.input.charCodeAt(state2.position) === 10) state2.position++;
  else {
    state2.position++;
    if (state2.input.charCodeAt(state2.position) === 10) state2.position++;
  }
  state2.line++;
  state2.lineStart = state2.position;
  state2.lineIndent = 0;
  state2.firstTabInLine = -1;
}
function skipSeparationSpace(state2, allowComments) {
  let lineBreaks = 0;
  let ch = state2.input.charCodeAt(state2.position);
  let hasSeparation = state2.position === state2.lineStart || isWsOrEol(state2.input.charCodeAt(state2.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state2.firstTabInLine === -1) state2.firstTabInLine = state2.position;
      ch = state2.input.charCodeAt(++state2.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state2.input.charCodeAt(++state2.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state2);
    lineBreaks++;
    hasSeparation = true;
    ch = state2.input.charCodeAt(state2.position);
    while (ch === 32) {
      state2.lineIndent++;
      ch = state2.input.charCodeAt(++state2.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state2, position = state2.position) {
  const ch = state2.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state2.input.charCodeAt(position + 1) && ch === state2.input.charCodeAt(position + 2)) {
    const following = state2.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state2) {
  if (state2.position === state2.lineStart && state2.input.charCodeAt(state2.position) === 65279) {
    state2.position++;
    state2.lineStart = state2.position;
  }
}
function testDocumentBoundary(state2) {
  if (state2.position !== state2.lineStart) return false;
  if (testDocumentSeparator(state2)) return true;
  if (state2.input.charCodeAt(state2.position) !== 65279) return false;
  const snapshot = snapshotState(state2);
  skipByteOrderMark(state2);
  skipSeparationSpace(state2, true);
  const ch = state2.input.charCodeAt(state2.position);
  const result = state2.position === state2.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state2));
  restoreState(state2, snapshot);
  return result;
}
function skipUntilLineEnd(state2) {
  let ch = state2.input.charCodeAt(state2.position);
  while (ch !== 0 && !isEol(ch)) ch = state2.input.charCodeAt(++state2.position);
}
function checkPrintable(state2, start2, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state2.input.slice(start2, end));
  if (match !== null) {
    state2.position = start2 + match.index + match[0].length - 1;
    throwError(state2, "the stream contains non-printable characters");
  }
}
function readTagProperty(state2, props, inFlow) {
  if (state2.input.charCodeAt(state2.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state2, "duplication of a tag property");
  const start2 = state2.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state2.input.charCodeAt(++state2.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state2.input.charCodeAt(++state2.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state2.input.charCodeAt(++state2.position);
  }
  let suffixStart = state2.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state2.input.charCodeAt(++state2.position);
    if (ch !== 62) throwError(state2, "unexpected end of the stream within a verbatim tag");
    tagName = state2.input.slice(suffixStart, state2.position);
    state2.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state2.input.slice(suffixStart - 1, state2.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state2, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state2.position + 1;
        } else throwError(state2, "tag suffix cannot contain exclamation marks");
      }
      ch = state2.input.charCodeAt(++state2.position);
    }
    tagName = state2.input.slice(suffixStart, state2.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state2, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state2, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state2.tagHandlers, tagHandle)) throwError(state2, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start2;
  props.tagEnd = state2.position;
  return true;
}
function readAnchorProperty(state2, props) {
  if (state2.input.charCodeAt(state2.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state2, "duplication of an anchor property");
  state2.position++;
  const start2 = state2.position;
  while (state2.input.charCodeAt(state2.position) !== 0 && !isWsOrEol(state2.input.charCodeAt(state2.position)) && !isFlowIndicator(state2.input.charCodeAt(state2.position))) state2.position++;
  if (state2.position === start2) throwError(state2, "name of an anchor node must contain at least one character");
  props.anchorStart = start2;
  props.anchorEnd = state2.position;
  return true;
}
function readAlias(state2, props) {
  if (state2.input.charCodeAt(state2.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state2, "alias node should not have any properties");
  state2.position++;
  const start2 = state2.position;
  while (state2.input.charCodeAt(state2.position) !== 0 && !isWsOrEol(state2.input.charCodeAt(state2.position)) && !isFlowIndicator(state2.input.charCodeAt(state2.position))) state2.position++;
  if (state2.position === start2) throwError(state2, "name of an alias node must contain at least one character");
  addAliasEvent(state2, start2, state2.position);
  return true;
}
function readFlowScalarBreak(state2, nodeIndent) {
  skipSeparationSpace(state2, false);
  if (state2.lineIndent < nodeIndent) throwError(state2, "deficient indentation");
}
function readSingleQuotedScalar(state2, nodeIndent, props) {
  if (state2.input.charCodeAt(state2.position) !== 39) return false;
  state2.position++;
  const start2 = state2.position;
  let simple = true;
  while (state2.input.charCodeAt(state2.position) !== 0) {
    const ch = state2.input.charCodeAt(state2.position);
    if (ch === 39) {
      if (state2.input.charCodeAt(state2.position + 1) === 39) {
        simple = false;
        state2.position += 2;
        continue;
      }
      const end = state2.position;
      state2.position++;
      addScalarEvent(state2, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state2, nodeIndent);
    } else if (state2.position === state2.lineStart && testDocumentSeparator(state2)) throwError(state2, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state2, "expected valid JSON character");
    else state2.position++;
  }
  throwError(state2, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state2, nodeIndent, props) {
  if (state2.input.charCodeAt(state2.position) !== 34) return false;
  state2.position++;
  const start2 = state2.position;
  let simple = true;
  while (state2.input.charCodeAt(state2.position) !== 0) {
    const ch = state2.input.charCodeAt(state2.position);
    if (ch === 34) {
      const end = state2.position;
      state2.position++;
      addScalarEvent(state2, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state2.input.charCodeAt(++state2.position);
      if (isEol(escaped)) readFlowScalarBreak(state2, nodeIndent);
      else if (isSimpleEscape(escaped)) state2.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state2, "unknown escape sequence");
        while (hexLength-- > 0) {
          state2.position++;
          if (fromHexCode(state2.input.charCodeAt(state2.position)) < 0) throwError(state2, "expected hexadecimal character");
        }
        state2.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state2, nodeIndent);
    } else if (state2.position === state2.lineStart && testDocumentSeparator(state2)) throwError(state2, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state2, "expected valid JSON character");
    else state2.position++;
  }
  throwError(state2, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state2, parentIndent, props) {
  const ch = state2.input.charCodeAt(state2.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent2 = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state2.position++;
  while (state2.input.charCodeAt(state2.position) !== 0) {
    const current = state2.input.charCodeAt(state2.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state2, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state2.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state2, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state2, "repeat of an indentation width identifier");
      indent2 = parentIndent + digit - 1;
      detectedIndent = true;
      state2.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state2.input.charCodeAt(state2.position))) {
    hadWhitespace = true;
    state2.position++;
  }
  if (hadWhitespace && state2.input.charCodeAt(state2.position) === 35) skipUntilLineEnd(state2);
  if (isEol(state2.input.charCodeAt(state2.position))) consumeLineBreak(state2);
  else if (state2.input.charCodeAt(state2.position) !== 0) throwError(state2, "a line break is expected");
  let contentIndent = detectedIndent ? indent2 : -1;
  let maxLeadingIndent = 0;
  const valueStart = state2.position;
  let valueEnd = state2.position;
  while (state2.input.charCodeAt(state2.position) !== 0) {
    const linePosition = state2.position;
    let column = 0;
    while (state2.input.charCodeAt(linePosition + column) === 32) column++;
    const first2 = state2.input.charCodeAt(linePosition + column);
    if (first2 === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state2)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first2)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first2)) {
      if (first2 === 9 && column < parentIndent) {
        state2.position = linePosition + column;
        throwError(state2, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state2.position = linePosition + column;
        throwError(state2, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first2 !== 0 && !isEol(first2) && column < parentIndent) {
      state2.lineIndent = column;
      state2.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first2 !== 0 && !isEol(first2) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first2 !== 0 && !isEol(first2) && column < requiredIndent) {
      state2.lineIndent = column;
      state2.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state2);
    valueEnd = state2.position;
    if (isEol(state2.input.charCodeAt(state2.position))) {
      consumeLineBreak(state2);
      valueEnd = state2.position;
    }
  }
  checkPrintable(state2, valueStart, valueEnd);
  addScalarEvent(state2, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state2, nodeContext) {
  const ch = state2.input.charCodeAt(state2.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state2.input.charCodeAt(state2.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state2, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state2, nodeContext)) return false;
  const start2 = state2.position;
  let end = state2.position;
  let ch = state2.input.charCodeAt(state2.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state2)) break;
    if (ch === 58) {
      const following = state2.input.charCodeAt(state2.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state2.input.charCodeAt(state2.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state2.position;
      const savedLine = state2.line;
      const savedLineStart = state2.lineStart;
      const savedLineIndent = state2.lineIndent;
      skipSeparationSpace(state2, false);
      if (state2.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state2.input.charCodeAt(state2.position);
        continue;
      }
      state2.position = savedPosition;
      state2.line = savedLine;
      state2.lineStart = savedLineStart;
      state2.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state2.position + 1;
    ch = state2.input.charCodeAt(++state2.position);
  }
  if (end === start2) return false;
  checkPrintable(state2, start2, end);
  addScalarEvent(state2, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state2, nodeIndent) {
  const startLine = state2.line;
  skipSeparationSpace(state2, true);
  if (state2.line > startLine && state2.lineIndent < nodeIndent || state2.firstTabInLine !== -1 && state2.lineIndent < nodeIndent) throwError(state2, "deficient indentation");
}
function readFlowCollection(state2, nodeIndent, props) {
  const ch = state2.input.charCodeAt(state2.position);
  const isMapping = ch === 123;
  const start2 = state2.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state2, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state2, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state2.position++;
  while (state2.input.charCodeAt(state2.position) !== 0) {
    skipFlowSeparationSpace(state2, nodeIndent);
    let ch2 = state2.input.charCodeAt(state2.position);
    if (ch2 === terminator) {
      state2.position++;
      addPopEvent(state2);
      return true;
    } else if (!readNext) throwError(state2, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state2, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state2.input.charCodeAt(state2.position + 1))) {
      isPair = isExplicitPair = true;
      state2.position += 1;
      skipFlowSeparationSpace(state2, nodeIndent);
    }
    const entryLine = state2.line;
    const entryStart = snapshotState(state2);
    const keyWasRead = parseNode(state2, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state2, nodeIndent);
    ch2 = state2.input.charCodeAt(state2.position);
    if ((isMapping || isExplicitPair || state2.line === entryLine) && ch2 === 58) {
      isPair = true;
      state2.position++;
      skipFlowSeparationSpace(state2, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state2, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state2);
      } else if (!keyWasRead) addEmptyScalarEvent(state2);
      if (!parseNode(state2, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state2);
      skipFlowSeparationSpace(state2, nodeIndent);
      if (!isMapping) addPopEvent(state2);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state2);
      addEmptyScalarEvent(state2);
    } else if (isMapping) addEmptyScalarEvent(state2);
    else if (isPair) {
      insertFlowPairMappingEvent(state2, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state2);
      addEmptyScalarEvent(state2);
      addPopEvent(state2);
    }
    ch2 = state2.input.charCodeAt(state2.position);
    if (ch2 === 44) {
      readNext = true;
      state2.position++;
    } else readNext = false;
  }
  throwError(state2, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state2, nodeIndent, props) {
  if (state2.firstTabInLine !== -1 || state2.input.charCodeAt(state2.position) !== 45 || !isWsOrEolOrEnd(state2.input.charCodeAt(state2.position + 1))) return false;
  addSequenceEvent(state2, state2.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state2.input.charCodeAt(state2.position) === 45 && isWsOrEolOrEnd(state2.input.charCodeAt(state2.position + 1))) {
    if (state2.firstTabInLine !== -1) {
      state2.position = state2.firstTabInLine;
      throwError(state2, "tab characters must not be used in indentation");
    }
    const entryLine = state2.line;
    state2.position++;
    const hadBreak = skipSeparationSpace(state2, true) > 0;
    if (state2.firstTabInLine !== -1 && state2.input.charCodeAt(state2.position) === 45 && isWsOrEolOrEnd(state2.input.charCodeAt(state2.position + 1))) throwError(state2, "bad indentation of a sequence entry");
    if (hadBreak && state2.lineIndent <= nodeIndent) addEmptyScalarEvent(state2);
    else parseNode(state2, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state2, true);
    if (state2.lineIndent < nodeIndent || state2.position >= state2.length) break;
    if (state2.lineIndent > nodeIndent) throwError(state2, "bad indentation of a sequence entry");
    if (state2.line === entryLine && state2.input.charCodeAt(state2.position) === 45 && isWsOrEolOrEnd(state2.input.charCodeAt(state2.position + 1))) throwError(state2, "bad indentation of a sequence entry");
  }
  addPopEvent(state2);
  return true;
}
function readBlockMapping(state2, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state2.firstTabInLine !== -1) return false;
  let ch = state2.input.charCodeAt(state2.position);
  while (ch !== 0) {
    if (!atExplicitKey && state2.firstTabInLine !== -1) {
      state2.position = state2.firstTabInLine;
      throwError(state2, "tab characters must not be used in indentation");
    }
    const following = state2.input.charCodeAt(state2.position + 1);
    const entryLine = state2.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state2, state2.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state2);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state2);
        detected = true;
        atExplicitKey = false;
      }
      state2.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state2);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state2);
      if (!parseNode(state2, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state2.line === entryLine) {
        ch = state2.input.charCodeAt(state2.position);
        while (isWhiteSpace(ch)) ch = state2.input.charCodeAt(++state2.position);
        if (ch === 58) {
          ch = state2.input.charCodeAt(++state2.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state2, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state2.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state2, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state2, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state2, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state2, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state2, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state2);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state2, true);
    ch = state2.input.charCodeAt(state2.position);
    if ((state2.line === entryLine || state2.lineIndent > nodeIndent) && ch !== 0) throwError(state2, "bad indentation of a mapping entry");
    else if (state2.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state2);
  if (mappingOpened) addPopEvent(state2);
  return true;
}
function parseNode(state2, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state2.depth >= state2.maxDepth) throwError(state2, `nesting exceeded maxDepth (${state2.maxDepth})`);
  state2.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state2, true)) {
    atNewLine = true;
    if (state2.lineIndent > parentIndent) indentStatus = 1;
    else if (state2.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state2.input.charCodeAt(state2.position);
    const propertyState = snapshotState(state2);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state2);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state2, state2.position - state2.lineStart, flowIndent, props) && state2.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state2.depth--;
        return true;
      }
      restoreState(state2, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state2, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state2, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state2, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state2.lineIndent > parentIndent) indentStatus = 1;
      else if (state2.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state2.position - state2.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state2, blockIndent, props) || readBlockMapping(state2, blockIndent, flowIndent, props)) || readFlowCollection(state2, flowIndent, props)) hasContent = true;
      else {
        const ch = state2.input.charCodeAt(state2.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state2);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state2, propertyStart);
          if (readBlockMapping(state2, propertyIndent, flowIndent, emptyProperties()) && state2.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state2, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state2, flowIndent, props) || readSingleQuotedScalar(state2, flowIndent, props) || readDoubleQuotedScalar(state2, flowIndent, props) || readAlias(state2, props) || readPlainScalar(state2, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state2, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state2, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state2.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state2) {
  if (state2.lineIndent > 0 || state2.input.charCodeAt(state2.position) !== 37) return false;
  state2.position++;
  const nameStart = state2.position;
  while (state2.input.charCodeAt(state2.position) !== 0 && !isWsOrEol(state2.input.charCodeAt(state2.position))) state2.position++;
  const name = state2.input.slice(nameStart, state2.position);
  const args = [];
  if (name.length === 0) throwError(state2, "directive name must not be less than one character in length");
  while (state2.input.charCodeAt(state2.position) !== 0 && !isEol(state2.input.charCodeAt(state2.position))) {
    while (isWhiteSpace(state2.input.charCodeAt(state2.position))) state2.position++;
    if (state2.input.charCodeAt(state2.position) === 35 || isEol(state2.input.charCodeAt(state2.position)) || state2.input.charCodeAt(state2.position) === 0) break;
    const start2 = state2.position;
    while (state2.input.charCodeAt(state2.position) !== 0 && !isWsOrEol(state2.input.charCodeAt(state2.position))) state2.position++;
    args.push(state2.input.slice(start2, state2.position));
  }
  if (isEol(state2.input.charCodeAt(state2.position))) consumeLineBreak(state2);
  if (name === "YAML") {
    if (state2.directives.some((directive2) => directive2.kind === "yaml")) throwError(state2, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state2, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state2, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state2, "unacceptable YAML version of the document");
    state2.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state2, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state2, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state2.tagHandlers, handle)) throwError(state2, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state2, "ill-formed tag prefix (second argument) of the TAG directive");
    state2.tagHandlers[handle] = prefix;
    state2.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state2) {
  state2.directives = [];
  state2.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state2, true);
  while (readDirective(state2)) {
    hasDirectives = true;
    skipSeparationSpace(state2, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state2.lineIndent === 0 && state2.input.charCodeAt(state2.position) === 45 && state2.input.charCodeAt(state2.position + 1) === 45 && state2.input.charCodeAt(state2.position + 2) === 45 && isWsOrEolOrEnd(state2.input.charCodeAt(state2.position + 3))) {
    explicitStart = true;
    const markerLine = state2.line;
    state2.position += 3;
    skipSeparationSpace(state2, true);
    allowCompact = state2.line > markerLine;
  } else if (hasDirectives) throwError(state2, "directives end mark is expected");
  const documentEventIndex = state2.events.length;
  if (!explicitStart && state2.position === state2.lineStart && state2.input.charCodeAt(state2.position) === 46 && testDocumentSeparator(state2)) {
    state2.position += 3;
    skipSeparationSpace(state2, true);
    return;
  }
  addDocumentEvent(state2, explicitStart, false);
  if (!parseNode(state2, state2.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state2);
  skipSeparationSpace(state2, true);
  if (state2.position === state2.lineStart && testDocumentSeparator(state2)) {
    explicitEnd = state2.input.charCodeAt(state2.position) === 46;
    if (explicitEnd) {
      const markerLine = state2.line;
      state2.position += 3;
      skipSeparationSpace(state2, true);
      if (state2.line === markerLine && state2.position < state2.length) throwError(state2, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state2.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state2);
  if (!explicitEnd && state2.position < state2.length && !testDocumentBoundary(state2)) throwError(state2, "end of the stream or a document separator is expected");
}
function parseEvents(input, options3) {
  const length = input.length;
  const state2 = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options3,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state2.filename);
  while (state2.position < state2.length) {
    skipByteOrderMark(state2);
    skipSeparationSpace(state2, true);
    if (state2.position >= state2.length) break;
    const documentStart = state2.position;
    readDocument(state2);
    if (state2.position === documentStart)
      throwError(state2, "can not read a document");
  }
  return state2.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
var INVALID2 = /* @__PURE__ */ Symbol("INVALID");
function buildRepresentTypes(schema2) {
  const defaultTags = new Set([
    schema2.defaultScalarTag,
    schema2.defaultSequenceTag,
    schema2.defaultMappingTag
  ].filter((t) => t !== void 0));
  const implicitScalars = schema2.implicitScalarTags;
  const explicitTags = schema2.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
  const defaultTagsLast = schema2.tags.filter((t) => defaultTags.has(t));
  return [
    ...implicitScalars.map((tag2) => ({
      tag: tag2,
      implicitTag: true
    })),
    ...explicitTags.map((tag2) => ({
      tag: tag2,
      implicitTag: false
    })),
    ...defaultTagsLast.map((tag2) => ({
      tag: tag2,
      implicitTag: true
    }))
  ];
}
function matchTag(state2, object2) {
  for (let index = 0, length = state2.representTypes.length; index < length; index += 1) {
    const { tag: tag2, implicitTag } = state2.representTypes[index];
    if (tag2.identify(object2)) {
      let tagName;
      if (tag2.matchByTagPrefix) tagName = tag2.representTagName(object2);
      else tagName = tag2.tagName;
      return {
        tag: tag2,
        tagName,
        implicitTag
      };
    }
  }
  return null;
}
function build(state2, object2) {
  if (!state2.noRefs && object2 !== null && typeof object2 === "object") {
    const existing = state2.refs.get(object2);
    if (existing) {
      if (existing.anchor === void 0) existing.anchor = `ref_${state2.refCounter++}`;
      return {
        kind: "alias",
        anchor: existing.anchor
      };
    }
  }
  const matched2 = matchTag(state2, object2);
  if (!matched2) {
    if (object2 === void 0) return INVALID2;
    if (state2.skipInvalid) return INVALID2;
    throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object2)}`);
  }
  const { tag: tag2, tagName, implicitTag } = matched2;
  const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
  if (tag2.nodeKind === "scalar") return {
    kind: "scalar",
    tag: nodeTagName,
    tagged: !implicitTag,
    style: SCALAR_STYLE.PLAIN,
    value: tag2.represent(object2)
  };
  if (tag2.nodeKind === "sequence") {
    const container = tag2.represent(object2);
    const node3 = {
      kind: "sequence",
      tag: nodeTagName,
      tagged: !implicitTag,
      style: COLLECTION_STYLE.BLOCK,
      items: []
    };
    if (!state2.noRefs) state2.refs.set(object2, node3);
    for (let index = 0, length = container.length; index < length; index += 1) {
      let item = build(state2, container[index]);
      if (item === INVALID2 && container[index] === void 0) item = build(state2, null);
      if (item === INVALID2) continue;
      node3.items.push(item);
    }
    return node3;
  }
  const map = tag2.represent(object2);
  const node2 = {
    kind: "mapping",
    tag: nodeTagName,
    tagged: !implicitTag,
    style: COLLECTION_STYLE.BLOCK,
    items: []
  };
  if (!state2.noRefs) state2.refs.set(object2, node2);
  for (const [objectKey, objectValue] of map) {
    const key3 = build(state2, objectKey);
    if (key3 === INVALID2) continue;
    const value = build(state2, objectValue);
    if (value === INVALID2) continue;
    node2.items.push({
      key: key3,
      value
    });
  }
  return node2;
}
function jsToAst(input, schema2, options3 = {}) {
  const root = build({
    representTypes: buildRepresentTypes(schema2),
    noRefs: options3.noRefs ?? false,
    skipInvalid: options3.skipInvalid ?? false,
    refs: /* @__PURE__ */ new Map(),
    refCounter: 0
  }, input);
  return [{
    contents: root === INVALID2 ? null : root,
    directives: []
  }];
}
var VISIT_BREAK = /* @__PURE__ */ Symbol("visit:break");
var VISIT_SKIP = /* @__PURE__ */ Symbol("visit:skip");
function visitNode(node2, visitor, ctx) {
  const control = visitor(node2, ctx);
  if (control === VISIT_BREAK) return true;
  if (control === VISIT_SKIP) return false;
  const depth = ctx.depth + 1;
  switch (node2.kind) {
    case "sequence":
      for (const item of node2.items) if (visitNode(item, visitor, {
        depth,
        parent: node2,
        isKey: false
      })) return true;
      break;
    case "mapping":
      for (const { key: key3, value } of node2.items) {
        if (visitNode(key3, visitor, {
          depth,
          parent: node2,
          isKey: true
        })) return true;
        if (visitNode(value, visitor, {
          depth,
          parent: node2,
          isKey: false
        })) return true;
      }
  }
  return false;
}
function visit(documents2, visitor) {
  for (const doc of documents2) if (doc.contents && visitNode(doc.contents, visitor, {
    depth: 0,
    parent: null,
    isKey: false
  })) return;
}
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd2 = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd2 = nextLineBreak;
    const line3 = value.slice(position, lineEnd2);
    if (line3.length > availableWidth && line3[0] !== " " && / [^ \t]/.test(line3)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
  return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
  const str = layout.node.value;
  if (str !== "") {
    if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
    if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
    if (layout.shiftOfContent === 0) {
      const firstLineBreak = str.indexOf("\n");
      if (firstLineBreak !== -1) {
        const content4 = str.slice(firstLineBreak + 1);
        if (C_FORBIDDEN_CONTENT.test(content4)) return false;
      }
    }
  }
  const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
  if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
  if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
  return true;
}
function canUseSingleQuoted(layout) {
  const str = layout.node.value;
  if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
  if (/[ \t]\n|\n[ \t]/.test(str)) return false;
  if (!layout.isKey && layout.shiftOfContent === 0) {
    const firstLineBreak = str.indexOf("\n");
    if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
  }
  return true;
}
function canUseBlock(layout) {
  if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
  const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
  if (contentIndent < 1) return false;
  if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
  if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
  return true;
}
function detectAllowedStyles(layout) {
  let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
  if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
  if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
  if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
  layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
  switch (layout.style) {
    case SCALAR_STYLE.PLAIN:
      return renderPlain(layout);
    case SCALAR_STYLE.SINGLE_QUOTED:
      return renderSingleQuoted(layout);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return renderLiteralBlock(layout);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return renderFoldedBlock(layout);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return renderDoubleQuoted(layout);
  }
}
function renderPlain(layout) {
  return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
  return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
  const value = layout.node.value;
  return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
  const value = layout.node.value;
  const w = layout.presenterOptions.lineWidth;
  let availableWidth = Infinity;
  if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
  return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string4, shiftOfContent) {
  let nextLF = string4.indexOf("\n");
  if (nextLF === -1) return string4;
  const pad = " ".repeat(shiftOfContent);
  let result = string4.slice(0, nextLF);
  const lineRe = /(\n+)([^\n]*)/g;
  lineRe.lastIndex = nextLF;
  let match;
  while (match = lineRe.exec(string4)) {
    const breaks = match[1].length;
    const line3 = match[2];
    result += "\n".repeat(breaks + 1) + pad + line3;
  }
  return result;
}
function indentString(string4, spaces) {
  const indent2 = " ".repeat(spaces);
  let position = 0;
  let result = "";
  const length = string4.length;
  while (position < length) {
    let line3;
    const next2 = string4.indexOf("\n", position);
    if (next2 === -1) {
      line3 = string4.slice(position);
      position = length;
    } else {
      line3 = string4.slice(position, next2 + 1);
      position = next2 + 1;
    }
    if (line3.length && line3 !== "\n") result += indent2;
    result += line3;
  }
  return result;
}
function needIndentIndicator(string4) {
  return /^\n* /.test(string4);
}
function blockHeader(string4, shiftOfParent, shiftOfContent) {
  const indentIndicator = needIndentIndicator(string4) ? String(shiftOfContent - shiftOfParent) : "";
  const clip2 = string4[string4.length - 1] === "\n";
  return `${indentIndicator}${clip2 && (string4[string4.length - 2] === "\n" || string4 === "\n") ? "+" : clip2 ? "" : "-"}
`;
}
function dropEndingNewline(string4) {
  return string4[string4.length - 1] === "\n" ? string4.slice(0, -1) : string4;
}
function isMoreIndented(char) {
  return char === " " || char === "	";
}
function foldLine(line3, width) {
  if (line3 === "" || isMoreIndented(line3[0])) return line3;
  const breakRe = / [^ \t]/g;
  let match;
  let start2 = 0;
  let end;
  let curr = 0;
  let next2 = 0;
  let result = "";
  while (match = breakRe.exec(line3)) {
    next2 = match.index;
    if (next2 - start2 > width) {
      end = curr > start2 ? curr : next2;
      result += `
${line3.slice(start2, end)}`;
      start2 = end + 1;
    }
    curr = next2;
  }
  result += "\n";
  if (line3.length - start2 > width && curr > start2) result += `${line3.slice(start2, curr)}
${line3.slice(curr + 1)}`;
  else result += line3.slice(start2);
  return result.slice(1);
}
function foldBlockScalar(string4, width) {
  const lineRe = /(\n+)([^\n]*)/g;
  let nextLF = string4.indexOf("\n");
  if (nextLF === -1) nextLF = string4.length;
  lineRe.lastIndex = nextLF;
  let result = foldLine(string4.slice(0, nextLF), width);
  let prevMoreIndented = string4[0] === "\n" || isMoreIndented(string4[0]);
  let moreIndented;
  let match;
  while (match = lineRe.exec(string4)) {
    const prefix = match[1];
    const line3 = match[2];
    moreIndented = line3 !== "" && isMoreIndented(line3[0]);
    result += prefix + (!prevMoreIndented && !moreIndented && line3 !== "" ? "\n" : "") + foldLine(line3, width);
    prevMoreIndented = moreIndented;
  }
  return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
  switch (character) {
    case "\0":
      return "\\0";
    case "\x07":
      return "\\a";
    case "\b":
      return "\\b";
    case "	":
      return "\\t";
    case "\n":
      return "\\n";
    case "\v":
      return "\\v";
    case "\f":
      return "\\f";
    case "\r":
      return "\\r";
    case "\x1B":
      return "\\e";
    case '"':
      return '\\"';
    case "\\":
      return "\\\\";
    case "\x85":
      return "\\N";
    case "\xA0":
      return "\\_";
    case "\u2028":
      return "\\L";
    case "\u2029":
      return "\\P";
  }
  const code = character.charCodeAt(0);
  const hex = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
  return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string4) {
  return string4.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
function nodeTagShort(node2) {
  return node2.tagged ? node2.tag : tagNameShort(node2.tag);
}
function createPresenterState(options3) {
  const opts = {
    ...DEFAULT_PRESENTER_OPTIONS,
    ...options3
  };
  if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
  return {
    ...opts,
    defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
    openEnded: false
  };
}
function generateNextLine(state2, level) {
  return `
${" ".repeat(state2.indent * level)}`;
}
function scalarLayout(state2, node2, parent, level, isKey, flowOnly) {
  return {
    node: node2,
    parent,
    level,
    isKey,
    flowOnly,
    shiftOfParent: level === 0 ? -1 : state2.indent * (level - 1),
    shiftOfContent: state2.indent * Math.max(1, level),
    shiftOfFirstLine: level === 0 ? 0 : state2.indent * level,
    presenterOptions: state2,
    allowedStylesMask: 0,
    style: node2.style
  };
}
function writeFlowSequence(state2, level, node2) {
  let result = "";
  for (let index = 0, length = node2.items.length; index < length; index += 1) {
    const item = writeNode(state2, level, node2.items[index], node2, {}).text;
    if (index > 0) result += `,${!state2.flowSkipCommaSpace ? " " : ""}`;
    result += item;
  }
  const pad = state2.flowBracketPadding && node2.items.length > 0 ? " " : "";
  return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state2, level, node2, compact) {
  let result = "";
  for (let index = 0, length = node2.items.length; index < length; index += 1) {
    const item = writeNode(state2, level + 1, node2.items[index], node2, {
      block: true,
      compact: state2.seqInlineFirst,
      isblockseq: true
    }).text;
    if (!compact || result !== "") result += generateNextLine(state2, level);
    if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
    else result += "- ";
    result += item;
  }
  return result;
}
function writeFlowMapping(state2, level, node2) {
  let result = "";
  for (const { key: key3, value } of node2.items) {
    let pairBuffer = "";
    if (result !== "") pairBuffer += `,${!state2.flowSkipCommaSpace ? " " : ""}`;
    const keyRender = writeNode(state2, level, key3, node2, { iskey: true });
    const keyText = keyRender.text;
    const valueText = writeNode(state2, level, value, node2, {}).text;
    const sep2 = state2.flowSkipColonSpace || valueText === "" ? "" : " ";
    const keyIsBareProps = key3.kind === "scalar" && keyRender.noBody && (key3.tagged || key3.anchor !== void 0);
    const keyColonSep = key3.kind === "alias" || keyIsBareProps ? " " : "";
    pairBuffer += `${keyText}${keyColonSep}:${sep2}${valueText}`;
    result += pairBuffer;
  }
  const pad = state2.flowBracketPadding && result !== "" ? " " : "";
  return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state2, level, node2, compact) {
  let result = "";
  for (let index = 0, length = node2.items.length; index < length; index += 1) {
    let pairBuffer = "";
    if (!compact || result !== "") pairBuffer += generateNextLine(state2, level);
    const { key: key3, value } = node2.items[index];
    const keyIsBlock = (key3.kind === "mapping" || key3.kind === "sequence") && key3.style === COLLECTION_STYLE.BLOCK && key3.items.length !== 0 || key3.kind === "scalar" && (key3.style === SCALAR_STYLE.LITERAL_BLOCK || key3.style === SCALAR_STYLE.FOLDED_BLOCK);
    const keyRender = keyIsBlock ? writeNode(state2, level + 1, key3, node2, {
      block: true,
      compact: true,
      isblockseq: !cannotBeCompact(state2, key3, level + 1)
    }) : writeNode(state2, level + 1, key3, node2, {
      block: true,
      compact: true,
      iskey: true
    });
    const keyText = keyRender.text;
    const keyHasLineBreak = key3.kind === "scalar" && key3.value.indexOf("\n") !== -1;
    const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
    const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
    if (explicitPair) {
      if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
      else pairBuffer += "? ";
    }
    pairBuffer += keyText;
    if (explicitPair) pairBuffer += generateNextLine(state2, level);
    const valueText = writeNode(state2, level + 1, value, node2, {
      block: true,
      compact: explicitPair,
      isblockseq: explicitPair && !cannotBeCompact(state2, value, level + 1)
    }).text;
    const keyIsBareProps = key3.kind === "scalar" && keyRender.noBody && (key3.tagged || key3.anchor !== void 0);
    const keyColonSep = !explicitPair && (key3.kind === "alias" || keyIsBareProps) ? " " : "";
    if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
    else pairBuffer += `${keyColonSep}: `;
    pairBuffer += valueText;
    result += pairBuffer;
  }
  return result;
}
function cannotBeCompact(state2, node2, level) {
  if (node2.kind === "alias") return true;
  return node2.tagged || node2.anchor !== void 0 || state2.indent < 2 && level > 0;
}
function writeNode(state2, level, node2, parent, ctx) {
  if (node2.kind === "alias") {
    state2.openEnded = false;
    return {
      text: `*${node2.anchor}`,
      noBody: false
    };
  }
  const { block = false, iskey = false, isblockseq = false } = ctx;
  let compact = ctx.compact ?? false;
  const hasAnchor = node2.anchor !== void 0;
  if (cannotBeCompact(state2, node2, level)) compact = false;
  let body;
  let shouldPrintTag = node2.tagged;
  const useBlockCollection = block && (node2.kind === "mapping" || node2.kind === "sequence") && node2.style === COLLECTION_STYLE.BLOCK && node2.items.length !== 0;
  if (node2.kind === "mapping") {
    if (useBlockCollection) body = writeBlockMapping(state2, level, node2, compact);
    else body = writeFlowMapping(state2, level, node2);
  } else if (node2.kind === "sequence") {
    if (useBlockCollection) {
      if (state2.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state2, level - 1, node2, compact);
      else body = writeBlockSequence(state2, level, node2, compact);
    } else body = writeFlowSequence(state2, level, node2);
  } else {
    const layout = scalarLayout(state2, node2, parent, level, iskey, !block);
    detectAllowedStyles(layout);
    for (const rule of state2.scalarStyleRules) rule(layout);
    body = renderScalar(layout);
    state2.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node2.value === "\n" || node2.value.endsWith("\n\n"));
    shouldPrintTag = node2.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node2.tag !== state2.defaultScalarTagName;
  }
  if ((node2.kind === "mapping" || node2.kind === "sequence") && !useBlockCollection) state2.openEnded = false;
  if (useBlockCollection && compact && level > 0 && state2.indent > 2) body = `${" ".repeat(state2.indent - 2)}${body}`;
  const noBody = body === "";
  let text3 = body;
  if (shouldPrintTag || hasAnchor) {
    const props = [];
    const tag2 = shouldPrintTag ? nodeTagShort(node2) : null;
    const anchor2 = hasAnchor ? `&${node2.anchor}` : null;
    if (state2.tagBeforeAnchor) {
      if (tag2 !== null) props.push(tag2);
      if (anchor2 !== null) props.push(anchor2);
    } else {
      if (anchor2 !== null) props.push(anchor2);
      if (tag2 !== null) props.push(tag2);
    }
    const sep2 = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
    text3 = `${props.join(" ")}${sep2}${body}`;
  }
  return {
    text: text3,
    noBody
  };
}
function rootStartsOwnLine(node2) {
  return (node2.kind === "sequence" || node2.kind === "mapping") && node2.style === COLLECTION_STYLE.BLOCK && node2.items.length !== 0 && !node2.tagged && node2.anchor === void 0;
}
function writeDocumentDirectives(doc) {
  let result = "";
  for (const directive2 of doc.directives) {
    if (directive2.kind === "yaml") {
      result += `%YAML ${directive2.version}
`;
      continue;
    }
    const { handle, prefix } = directive2;
    result += `%TAG ${handle} ${prefix}
`;
  }
  return result;
}
function present(documents2, options3) {
  const state2 = createPresenterState(options3);
  let result = "";
  let previousEnded = false;
  for (let index = 0; index < documents2.length; index += 1) {
    const doc = documents2[index];
    state2.openEnded = false;
    const directives = writeDocumentDirectives(doc);
    const hasDirectives = directives !== "";
    const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
    result += directives;
    if (doc.contents === null) {
      if (marker) result += "---\n";
    } else if (marker) {
      const body = writeNode(state2, 0, doc.contents, null, {
        block: true,
        compact: true
      }).text;
      const sep2 = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
      result += `---${sep2}${body}
`;
    } else result += writeNode(state2, 0, doc.contents, null, {
      block: true,
      compact: true
    }).text + "\n";
    previousEnded = doc.explicitEnd || state2.openEnded;
    if (previousEnded) result += "...\n";
  }
  return result;
}
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
function defaultCompareFn(a, b) {
  const x = String(a);
  const y = String(b);
  if (x < y) return -1;
  if (x > y) return 1;
  return 0;
}
function dump(input, options3 = {}) {
  const opts = {
    ...DEFAULT_DUMP_OPTIONS,
    ...options3
  };
  const documents2 = jsToAst(input, opts.schema, {
    noRefs: opts.noRefs,
    skipInvalid: opts.skipInvalid
  });
  if (opts.flowLevel >= 0) visit(documents2, (node2, ctx) => {
    if (ctx.depth < opts.flowLevel) return;
    if (node2.kind === "sequence" || node2.kind === "mapping") node2.style = COLLECTION_STYLE.FLOW;
    return VISIT_SKIP;
  });
  if (opts.sortKeys) {
    const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
    visit(documents2, (node2) => {
      if (node2.kind !== "mapping") return;
      node2.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
    });
  }
  opts.transform(documents2);
  return present(documents2, {
    ...pick2(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
    schema: opts.schema
  });
}
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/source/limits.ts
var limits = {
  /** Bytes of a YAML file. The largest real offers are below 100 kB. */
  yamlBytes: 1e6,
  /** Bytes of a text that stands in a file of its own. */
  textBytes: 1e6,
  /** Bytes of a picture or document. */
  mediaBytes: 2e7,
  /** Bytes of all pictures and documents of one offer. */
  mediaTotalBytes: 2e8,
  /** Nesting of mappings and lists. */
  depth: 50,
  /** Uses of anchors in one file. */
  aliases: 1e3,
  /** Values in one file once its anchors are written out. */
  values: 1e5,
  /** Files in one offer's folder. */
  files: 1e3,
  /** Places in one offer that name a file. */
  references: 1e3,
  /** Bytes of all texts of one offer that stand in files, each counted as often as it is named. */
  textsBytes: 2e6,
  /** Faults of shape in one offer; with more of them its content is not judged. */
  shapeFaults: 200
};

// src/source/lines.ts
function lines(text3) {
  const starts = [0];
  for (const match of text3.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const place2 = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return {
    place: place2,
    range: ([start2, end]) => {
      const from = place2(start2);
      const to = place2(Math.max(start2, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    line: (line3) => {
      const start2 = starts[line3 - 1] ?? text3.length;
      const next2 = starts[line3] ?? text3.length;
      return [start2, start2 + text3.slice(start2, next2).replace(/[\r\n]+$/, "").length];
    }
  };
}

// src/source/places.ts
function placeNodes(events, source, keyName) {
  const anchors = /* @__PURE__ */ new Map();
  let position = 1;
  let end = 0;
  function node2() {
    const event = events[position];
    position += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const span = scalarSpan(event, source);
        end = Math.max(end, span[1], event.valueEnd);
        return anchored(event, { span });
      }
      case EVENT_ID.SEQUENCE: {
        const made = anchored(event, { span: first(event.start), items: [] });
        end = event.start;
        while (events[position]?.type !== EVENT_ID.POP) made.items.push(item());
        position += 1;
        return made;
      }
      case EVENT_ID.MAPPING: {
        const made = anchored(event, { span: first(event.start), entries: /* @__PURE__ */ new Map() });
        end = event.start + 1;
        while (events[position]?.type !== EVENT_ID.POP) entry2(made.span, made.entries);
        position += 1;
        return made;
      }
      case EVENT_ID.ALIAS:
        end = event.anchorEnd;
        return aliased(event)?.node ?? nowhere;
      default:
        return nowhere;
    }
  }
  function item() {
    const from = end;
    const made = node2();
    if (made.span[0] >= 0) return made;
    blank.lastIndex = from;
    blank.test(source);
    const dash = first(blank.lastIndex);
    end = Math.max(end, dash[1]);
    return { span: dash };
  }
  function entry2(above, entries) {
    const event = events[position];
    const span = node2().span;
    const aliases = events[position]?.type === EVENT_ID.ALIAS;
    const value = node2();
    const scalar2 = event?.type === EVENT_ID.ALIAS ? aliased(event)?.event : event;
    if (scalar2?.type !== EVENT_ID.SCALAR) return;
    const name = keyName(scalar2);
    if (name === "<<" && scalar2.style === SCALAR_STYLE.PLAIN && scalar2.tagStart < 0) {
      for (const { entries: merged = [] } of value.items ?? [value]) {
        for (const [key4, entry3] of merged) if (!entries.has(key4)) entries.set(key4, entry3);
      }
      return;
    }
    const key3 = event?.type === EVENT_ID.ALIAS ? [event.anchorStart - 1, event.anchorEnd] : span;
    const told = key3[0] < 0 ? above : key3;
    entries.delete(name);
    entries.set(name, { key: told, node: value.span[0] < 0 ? { span: told } : value, aliases });
  }
  function aliased({ anchorStart, anchorEnd }) {
    return anchors.get(source.slice(anchorStart, anchorEnd));
  }
  function anchored(event, node3) {
    if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), { event, node: node3 });
    return node3;
  }
  return node2();
}
var nowhere = { span: [0, 0] };
var first = (start2) => [start2, start2 + 1];
var blank = /[\s[\]{},:?]*(?:#[^\r\n]*[\s[\]{},:?]*)*/y;
function scalarSpan(event, source) {
  const { valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd } = event;
  const quoted3 = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted3) return [valueStart - 1, valueEnd + 1];
  const text3 = source.slice(Math.max(0, valueStart), Math.max(0, valueEnd)).trimEnd();
  if (text3 !== "") return [valueStart + text3.search(/[^ \r\n]/), valueStart + text3.length];
  return tagStart >= 0 ? [tagStart, tagEnd] : anchorStart >= 0 ? [anchorStart - 1, anchorEnd] : [-1, -1];
}
var whole = [0, 0];
function spanAt(root, path, part) {
  let node2 = root;
  let key3;
  let lacking2;
  for (const segment of path) {
    const found = step(node2, segment);
    if (found === void 0) return lacking2 ?? (node2 === root ? whole : start(node2));
    key3 = found.key;
    node2 = found.node;
    lacking2 = found.aliases ? start(node2) : key3;
  }
  if (node2 === root) return whole;
  const collection = node2.entries !== void 0 || node2.items !== void 0;
  return (part === "key" || collection ? key3 : void 0) ?? start(node2);
}
function start({ span, entries }) {
  for (const { key: key3 } of entries?.values() ?? []) if (key3[0] >= span[0]) return [span[0], key3[1]];
  return span;
}
function step(node2, segment) {
  if (node2.items === void 0) return node2.entries?.get(String(segment));
  const item = typeof segment === "number" ? node2.items[segment] : void 0;
  return item && { node: item };
}

// src/source/plain-scalar.ts
var newLine = 10;
var space = 32;
var unsure = /^(?:[,[\]{}#&*!|>'"%@`]|[?-](?: |$)|[-+]?0[xob][0-9a-fA-F]*$)/;
var integer2 = /^[-+]?[0-9]+$/;
var decimal = /^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9]+(?:[eE][-+]?[0-9]+)?)$/;
var special = /^[-+]?\.(?:inf|nan)$/i;
var words = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null]),
  ...["true", "True", "TRUE"].map((word) => [word, true]),
  ...["false", "False", "FALSE"].map((word) => [word, false])
]);
function plainValue(text3) {
  const code = text3.charCodeAt(0);
  const lower = code | 32;
  if (lower >= 97 && lower <= 122 && code < 128) {
    if (text3.length > 5) return text3;
    const known4 = words.get(text3);
    return known4 === void 0 ? text3 : known4;
  }
  if (text3 === "" || unsure.test(text3) || special.test(text3)) return void 0;
  if (integer2.test(text3)) {
    const number5 = Number(text3);
    return Number.isSafeInteger(number5) ? number5 : void 0;
  }
  if (decimal.test(text3)) {
    const number5 = Number(text3);
    return Number.isFinite(number5) && (!Number.isInteger(number5) || Number.isSafeInteger(number5)) ? number5 : void 0;
  }
  const known3 = words.get(text3);
  return known3 === void 0 ? text3 : known3;
}
function quotedAt(text3, at) {
  const double = text3.charCodeAt(at) === 34;
  let end = text3.indexOf(double ? '"' : "'", at + 1);
  if (end < 0) return void 0;
  if (!double) while (text3.charCodeAt(end + 1) === 39) end = text3.indexOf("'", end + 2);
  if (end < 0) return void 0;
  const value = text3.slice(at + 1, end);
  if (value.includes("\n") || double && value.includes("\\")) return void 0;
  return { value: double || !value.includes("'") ? value : value.replaceAll("''", "'"), end: end + 1 };
}
function doubtful(text3, from, end) {
  for (let at = from; at < end; at += 1) {
    const code = text3.charCodeAt(at);
    if (code === 35) return at === from;
    if (code !== space) return true;
  }
  return false;
}
var header = /[|>](-?)(?: *| +#[^\n]*)\n/y;
function blockText(text3, at, column) {
  header.lastIndex = at;
  const found = header.exec(text3);
  if (found === null) return void 0;
  const begin = header.lastIndex;
  let first2 = begin;
  while (text3.charCodeAt(first2) === space) first2 += 1;
  const depth = first2 - begin;
  if (depth <= column || text3.charCodeAt(first2) === newLine || first2 >= text3.length) return void 0;
  const lines2 = [];
  let end = begin;
  while (end < text3.length) {
    let word = end;
    while (word < end + depth && text3.charCodeAt(word) === space) word += 1;
    const next2 = text3.indexOf("\n", word);
    if (word < end + depth && word !== next2) break;
    lines2.push(word === next2 ? "" : text3.slice(word, next2));
    end = next2 + 1;
  }
  while (lines2.at(-1) === "") lines2.pop();
  const value = text3.charCodeAt(at) === 124 ? lines2.join("\n") : folded(lines2);
  return value === void 0 ? void 0 : { value: found[1] === "-" ? value : `${value}
`, end };
}
function folded(lines2) {
  let value = "";
  let breaks = 0;
  for (const [index, line3] of lines2.entries()) {
    if (line3 === "") {
      breaks += 1;
      continue;
    }
    if (line3.charCodeAt(0) === space) return void 0;
    if (index > 0) value += breaks === 0 ? " " : "\n".repeat(breaks);
    value += line3;
    breaks = 0;
  }
  return value;
}

// src/source/plain-flow.ts
var plain2 = /[\w./+~][^,[\]{}:#\n"']*(?::[^ ,[\]{}:#\n"'][^,[\]{}:#\n"']*)*/y;
function flowAt(text3, at, indent2, depth) {
  if (depth <= 0) return void 0;
  return text3.charCodeAt(at) === 91 ? list(text3, at, indent2, depth) : mapping(text3, at, indent2, depth);
}
function list(text3, at, indent2, depth) {
  const value = [];
  let next2 = blank2(text3, at + 1, indent2);
  if (text3.charCodeAt(next2) === 93) return { value, end: next2 + 1 };
  for (; ; ) {
    const item = member(text3, next2, indent2, depth);
    if (item === void 0) return void 0;
    value.push(item.value);
    next2 = blank2(text3, item.end, indent2);
    const code = text3.charCodeAt(next2);
    if (code === 93) return { value, end: next2 + 1 };
    if (code !== 44) return void 0;
    next2 = blank2(text3, next2 + 1, indent2);
  }
}
function mapping(text3, at, indent2, depth) {
  const value = {};
  let next2 = blank2(text3, at + 1, indent2);
  if (text3.charCodeAt(next2) === 125) return { value, end: next2 + 1 };
  for (; ; ) {
    const name = scalar(text3, next2);
    if (name === void 0 || typeof name.value !== "string" || name.value === "__proto__") return void 0;
    if (name.value === "<<" || Object.hasOwn(value, name.value)) return void 0;
    if (text3.charCodeAt(name.end) !== 58 || text3.charCodeAt(name.end + 1) !== space) return void 0;
    const own2 = member(text3, blank2(text3, name.end + 1, indent2), indent2, depth);
    if (own2 === void 0) return void 0;
    value[name.value] = own2.value;
    next2 = blank2(text3, own2.end, indent2);
    const code = text3.charCodeAt(next2);
    if (code === 125) return { value, end: next2 + 1 };
    if (code !== 44) return void 0;
    next2 = blank2(text3, next2 + 1, indent2);
  }
}
function member(text3, at, indent2, depth) {
  const code = text3.charCodeAt(at);
  return code === 91 || code === 123 ? flowAt(text3, at, indent2, depth - 1) : scalar(text3, at);
}
function scalar(text3, at) {
  const code = text3.charCodeAt(at);
  if (code === 34 || code === 39) return quotedAt(text3, at);
  plain2.lastIndex = at;
  if (!plain2.test(text3)) return void 0;
  let end = plain2.lastIndex;
  while (text3.charCodeAt(end - 1) === space) end -= 1;
  const value = plainValue(text3.slice(at, end));
  return value === void 0 ? void 0 : { value, end };
}
function blank2(text3, at, indent2) {
  let next2 = at;
  for (; ; ) {
    while (text3.charCodeAt(next2) === space) next2 += 1;
    if (text3.charCodeAt(next2) !== newLine) return next2;
    const begin = next2 + 1;
    next2 = begin;
    while (text3.charCodeAt(next2) === space) next2 += 1;
    if (next2 - begin < indent2 && text3.charCodeAt(next2) !== newLine) return text3.length;
  }
}

// src/source/plain-yaml.ts
var most = { depth: 30, length: 15e4 };
var unusual = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ud800-\udfff\ue000-\ufefe\uff00-\ufffd]/;
var marks = /^(?:---|\.\.\.|%)/m;
var opening = /^(?:(?:#[^\n]*)?\n)*---\n/;
var key = /(?:\w[\w./-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])/y;
function plainYaml(written) {
  if (written.length > most.length) return void 0;
  const lines2 = written.includes("\r") ? written.replaceAll("\r\n", "\n") : written;
  if (unusual.test(lines2)) return void 0;
  const begin = opening.exec(lines2)?.[0].length ?? 0;
  const content4 = begin === 0 ? lines2 : lines2.slice(begin);
  if (content4.endsWith(" ") || marks.test(content4)) return void 0;
  const text3 = content4.endsWith("\n") ? content4 : `${content4}
`;
  return document(text3);
}
var letter = /[A-Za-z]/;
var keyLike = (words4) => words4.endsWith(":") || words4.includes(": ");
function trimmed(words4) {
  let length = words4.length;
  while (words4.charCodeAt(length - 1) === space) length -= 1;
  return length < words4.length ? words4.slice(0, length) : words4;
}
function document(text3) {
  let lost = false;
  let here = 0;
  let indent2 = 0;
  line3(0);
  if (indent2 !== 0) return void 0;
  const whole2 = mapping2(0, 0);
  return lost || indent2 >= 0 ? void 0 : { value: whole2 };
  function line3(from) {
    let begin = from;
    for (; ; ) {
      let at = begin;
      let code = text3.charCodeAt(at);
      while (code === space) {
        at += 1;
        code = text3.charCodeAt(at);
      }
      if (at >= text3.length) {
        indent2 = -1;
        return;
      }
      if (code !== newLine && code !== 35) {
        here = at;
        indent2 = at - begin;
        return;
      }
      begin = code === newLine ? at + 1 : text3.indexOf("\n", at) + 1;
    }
  }
  function mapping2(column, depth) {
    const made = {};
    if (depth > most.depth) lost = true;
    while (!lost) {
      key.lastIndex = here;
      if (!key.test(text3)) {
        lost = true;
        break;
      }
      const end = key.lastIndex - 1;
      const first2 = text3.charCodeAt(here);
      const quoted3 = first2 === 34 || first2 === 39;
      const name = quoted3 ? text3.slice(here + 1, end - 1) : text3.slice(here, end);
      if (name === "__proto__" || !quoted3 && plainValue(name) !== name || Object.hasOwn(made, name)) lost = true;
      made[name] = value(end + 1, column, true, depth);
      if (indent2 < column) break;
      if (indent2 > column) lost = true;
    }
    return made;
  }
  function list2(column, depth) {
    const made = [];
    if (depth > most.depth) lost = true;
    while (!lost && isDash()) {
      let at = here + 1;
      while (text3.charCodeAt(at) === space) at += 1;
      key.lastIndex = at;
      if (key.test(text3)) {
        const inner = column + at - here;
        here = at;
        made.push(mapping2(inner, depth + 1));
      } else made.push(value(here + 1, column, false, depth));
      if (indent2 < column) break;
      if (indent2 > column) lost = true;
    }
    return made;
  }
  function isDash() {
    const next2 = text3.charCodeAt(here + 1);
    return text3.charCodeAt(here) === 45 && (next2 === space || next2 === newLine);
  }
  function value(from, column, ofKey, depth) {
    let at = from;
    while (text3.charCodeAt(at) === space) at += 1;
    const code = text3.charCodeAt(at);
    if (code === newLine || code === 35 && at > from) return below2(text3.indexOf("\n", at) + 1, column, ofKey, depth);
    if (code === 124 || code === 62) return block(at, column);
    if (code === 34 || code === 39) {
      const quoted3 = quotedAt(text3, at);
      return quoted3 === void 0 ? leave() : rest(quoted3.end, quoted3.value);
    }
    if (code === 91 || code === 123) {
      const flow = flowAt(text3, at, column + 1, most.depth - depth);
      return flow === void 0 ? leave() : rest(flow.end, flow.value);
    }
    const end = text3.indexOf("\n", at);
    const whole3 = text3.slice(at, end);
    const comment = whole3.indexOf(" #");
    const words4 = trimmed(comment < 0 ? whole3 : whole3.slice(0, comment));
    const value2 = plainValue(words4);
    if (value2 === void 0 || keyLike(words4)) return leave();
    line3(end + 1);
    if (indent2 <= column) return value2;
    return comment < 0 ? continued(words4, end + 1, column) : leave();
  }
  function continued(first2, from, column) {
    let value2 = first2;
    let begin = from;
    while (indent2 > column) {
      const breaks = here - indent2 - begin;
      if (text3.slice(begin, here - indent2) !== "\n".repeat(breaks) || !letter.test(text3.charAt(here))) return leave();
      const end = text3.indexOf("\n", here);
      const words4 = trimmed(text3.slice(here, end));
      if (keyLike(words4) || words4.includes(" #")) return leave();
      value2 += (breaks === 0 ? " " : "\n".repeat(breaks)) + words4;
      begin = end + 1;
      line3(begin);
    }
    return value2;
  }
  function below2(from, column, ofKey, depth) {
    line3(from);
    const dash = indent2 >= 0 && isDash();
    if (indent2 > column) return dash ? list2(indent2, depth + 1) : mapping2(indent2, depth + 1);
    if (ofKey) return dash && indent2 === column ? list2(column, depth + 1) : null;
    return leave();
  }
  function block(at, column) {
    const block2 = blockText(text3, at, column);
    if (block2 === void 0) return leave();
    line3(block2.end);
    return indent2 > column ? leave() : block2.value;
  }
  function rest(from, value2) {
    const end = text3.indexOf("\n", from);
    if (from !== end && doubtful(text3, from, end)) return leave();
    line3(end + 1);
    return value2;
  }
  function leave() {
    lost = true;
    return void 0;
  }
}

// src/source/open-flow.ts
var closes = { "]": "[", "}": "{" };
function leftOpen(text3) {
  const open3 = [];
  const indents = /* @__PURE__ */ new Map();
  const indent2 = (start2) => indents.get(start2) ?? text3.slice(start2, start2 + 200).search(/\S|$/);
  let before = "";
  let line3 = 0;
  for (let at = 0; at < text3.length; at += 1) {
    const letter2 = text3.charAt(at);
    if (letter2 === "\n" || letter2 === "\r") line3 = at + 1;
    const starts = before === "" || /[\s[{,:?]/.test(before);
    if (letter2 === "#" && /^\s?$/.test(text3.charAt(at - 1))) at = lineEnd(text3, at) - 1;
    else if (starts && (letter2 === '"' || letter2 === "'")) {
      const end = quoteEnd(text3, at);
      if (end === void 0) return at;
      at = end;
    } else if (letter2 === "[" || letter2 === "{") open3.push({ at, line: line3 });
    else if (letter2 === "]" || letter2 === "}") {
      const last = open3.pop();
      if (last === void 0) return void 0;
      const leads2 = at - line3 <= 200 && /^[\s\]},]*$/.test(text3.slice(line3, at));
      const outdented2 = leads2 && line3 !== last.line && at - line3 < indent2(last.line) && text3.slice(line3, at).trim() === "";
      if (text3.charAt(last.at) !== closes[letter2] || outdented2) return last.at;
      if (leads2) indents.set(line3, Math.min(indent2(line3), indent2(last.line)));
    }
    if (!/[ \t]/.test(letter2)) before = letter2;
  }
  return void 0;
}
function quoteEnd(text3, start2) {
  const quote = text3.charAt(start2);
  let crossed = false;
  for (let at = start2 + 1; at < text3.length; at += 1) {
    if (text3.charAt(at) === "\n" || text3.charAt(at) === "\r") crossed = true;
    if (quote === '"' && text3.charAt(at) === "\\") at += 1;
    else if (text3.charAt(at) === quote) {
      if (quote === "'" && text3.charAt(at + 1) === quote) at += 1;
      else return !crossed || /^[\s,:\]}]?$/.test(text3.charAt(at + 1)) ? at : void 0;
    }
  }
  return void 0;
}
function lineEnd(text3, from) {
  const found = /[\r\n]/g;
  found.lastIndex = from;
  return found.exec(text3)?.index ?? text3.length;
}

// src/source/yaml-lines.ts
function lineAbove(text3, index, line3) {
  for (let above = line3 - 1; above >= 1; above -= 1) {
    const content4 = text3.slice(...index.line(above)).trim();
    if (content4 !== "" && !content4.startsWith("#")) return above;
  }
  return void 0;
}
var indent = (text3, index, line3) => text3.slice(...index.line(line3)).search(/\S/);
function words2(text3, index, line3) {
  const [start2, end] = index.line(line3);
  const content4 = text3.slice(start2, end).trimEnd();
  return [start2 + content4.length - content4.trimStart().length, start2 + content4.length];
}
function failure2(text3) {
  try {
    parseEvents(text3, { maxDepth: limits.depth });
    return void 0;
  } catch (error2) {
    if (error2 instanceof YAMLException) return error2;
    throw error2;
  }
}

// src/source/outdented.ts
var most2 = { tries: 20, characters: 2e6 };
function outdented({ text: text3, index, line: line3 }) {
  let tries = Math.min(most2.tries, Math.floor(most2.characters / text3.length));
  const depth = indent(text3, index, line3);
  if (!alignedBelow(text3, index, line3)) return void 0;
  let least = depth;
  for (let odd = lineAbove(text3, index, line3); odd !== void 0 && tries > 0; odd = lineAbove(text3, index, odd)) {
    const own2 = indent(text3, index, odd);
    if (own2 === depth && isItem(text3, index, odd) && !isItem(text3, index, line3)) return void 0;
    const asDeep = own2 === depth && isItem(text3, index, line3) === isItem(text3, index, odd);
    const before = own2 >= least && least < depth || asDeep ? void 0 : lineAbove(text3, index, odd);
    if (before === void 0) continue;
    least = own2;
    if (!alignedAbove(text3, index, before, depth)) continue;
    const [start2, end] = [index.line(odd)[0], index.line(line3)[0]];
    for (const column of columnsAbove(text3, index, before, own2)) {
      tries -= 1;
      const moved = text3.slice(start2, end).replace(/^(?=.*\S)/gm, " ".repeat(column - own2));
      if (hasKey(text3.slice(0, start2) + moved + text3.slice(end), start2 + column)) return words2(text3, index, odd);
    }
  }
  return void 0;
}
function hasKey(text3, offset) {
  const quoted3 = /["']/.test(text3.charAt(offset)) ? 1 : 0;
  const begins = (event) => event.type === EVENT_ID.SCALAR && event.valueStart === offset + quoted3;
  return failure2(text3) === void 0 && parseEvents(text3, { maxDepth: limits.depth }).some(begins);
}
function columnsAbove(text3, index, from, column) {
  const columns = /* @__PURE__ */ new Set();
  for (let line3 = from; line3 !== void 0 && columns.size < 4; line3 = lineAbove(text3, index, line3)) {
    const [dashes = ""] = /^\s*(?:-\s+)*/.exec(text3.slice(...index.line(line3))) ?? [];
    if (dashes.length > column) columns.add(dashes.length);
    if (indent(text3, index, line3) <= column) break;
  }
  return [...columns];
}
var isItem = (text3, index, line3) => /^\s*-\s/.test(`${text3.slice(...index.line(line3))} `);
function alignedBelow(text3, index, line3) {
  if (isItem(text3, index, line3)) return true;
  const depth = indent(text3, index, line3);
  const last = index.place(text3.length).line;
  for (let below2 = line3 + 1; below2 <= last; below2 += 1) {
    const own2 = indent(text3, index, below2);
    if (own2 >= 0 && own2 <= depth && !isItem(text3, index, below2)) return own2 === depth;
  }
  return false;
}
function alignedAbove(text3, index, line3, depth) {
  for (let above = line3; above !== void 0; above = lineAbove(text3, index, above)) {
    const own2 = indent(text3, index, above);
    if (own2 <= depth) return own2 === depth;
  }
  return false;
}

// src/source/syntax-fault.ts
var most3 = { lines: 200, characters: 2e6 };
var indentation = /bad indentation|separator is expected|expected ':'/;
var unclosed = /deficient indentation|unexpected end of the|missed comma/;
var reserved = "Text that starts with @, `, %, ? or a comma stands in quotes.";
var indentedOddly = "This line is indented like no line that it could belong to; line it up.";
var neverClosed = "A quote or bracket that opens on this line is never closed.";
var causes = [
  { reason: /./, says: "A merge conflict begins here; settle it.", at: conflict },
  {
    reason: /directive|YAML version|previously declared/,
    says: "Text that starts with % stands in quotes.",
    at: directive
  },
  { reason: /indentation|separator is expected|expected ':'|missed comma/, after: /^[@`%]/, says: reserved },
  { reason: indentation, after: /^[?,]/, says: reserved },
  { reason: unclosed, says: neverClosed, at: openInFlow },
  { reason: /missed comma/, says: "A comma is missing here or on the line above.", at: missingComma },
  { reason: unclosed, says: neverClosed, at: opening2 },
  { reason: /missed comma/, says: "A comma is missing here, or a bracket is not closed." },
  { reason: /unexpected end of the|deficient/, says: "A quote or bracket before this is never closed." },
  { reason: /found ','/, says: "Nothing stands between two commas; take one away." },
  { reason: indentation, says: "After the colon a space is missing.", at: spaceAfterColon },
  { reason: /multiline key/, says: "After the colon a space is missing.", at: spaceAfterColon },
  {
    reason: /multiline key|separator is expected|bad indentation of a mapping/,
    says: "This line is no `key: value`; a colon and a space are missing.",
    at: lineWithoutColon
  },
  { reason: /multiline key/, says: "A key stands on one line; before this a quote or a colon is missing." },
  { reason: /^duplicated/, says: "This key stands here a second time; keep one of the two.", at: fromSign },
  { reason: /^tab /, says: "A tab indents this line; indent with spaces." },
  { reason: /^null byte/, says: "The file holds a NUL character; save it as UTF-8 text." },
  { reason: /non-printable|JSON character/, says: "A control character stands here; delete it." },
  { reason: /complex keys/, says: "A key is a list or mapping; put text with brackets in quotes.", at: complexKey },
  {
    reason: /unidentified alias/,
    says: "No anchor has this name; text that starts with * stands in quotes.",
    at: fromSign
  },
  { reason: /(anchor|alias) node/, says: "Text that starts with & or * stands in quotes." },
  { reason: /duplication of an?/, says: "Before a value one anchor and one tag can stand; take the other away." },
  { reason: /cannot merge/, says: "`<<` takes an alias of a mapping, or a list of such aliases." },
  { reason: /\btag\b/, says: "This tag cannot be read; take it away, or put text that starts with ! in quotes." },
  {
    reason: /escape|hexadecimal/,
    says: "In double quotes \\ starts an escape, and this is none; write \\\\ for a backslash."
  },
  {
    reason: /line break is expected|block scalar|chomping|indentation width/,
    says: "Text after | or > starts on the next line; put text that starts with | or > in quotes."
  },
  { reason: /whitespace character is expected/, says: "After the colon a space is missing." },
  {
    reason: /^aliases exceeded/,
    rule: "source/limit",
    says: `Anchors are used more than ${limits.aliases} times in this file; write some of them out.`
  },
  {
    reason: /^merge keys exceeded|^abnormal merge/,
    rule: "source/limit",
    says: "Too much is merged with `<<` in this file; write some of it out."
  },
  {
    reason: /^nesting exceeded/,
    rule: "source/limit",
    says: `Values are nested more than ${limits.depth} deep; make the nesting flatter.`
  },
  { reason: indentation, says: indentedOddly, at: outdented },
  {
    reason: indentation,
    before: /["']\s*$/,
    says: `The quotes close before this. In double quotes write \\" for a quote, in single quotes '' for an apostrophe.`
  },
  {
    reason: indentation,
    after: /^[\]}]/,
    says: "This bracket closes nothing; take it away, or put the text in quotes."
  },
  { reason: indentation, before: /(^|[\s[{,])\*\S+\s+$/, says: "Text that starts with * stands in quotes." },
  {
    reason: indentation,
    before: /:\s.*\S\s*$/,
    after: /^:/,
    says: "Text with a colon and a space in it stands in quotes."
  },
  { reason: indentation, after: /^-\S/, says: "After the dash a space is missing." },
  {
    reason: indentation,
    says: indentedOddly,
    at: wholeLine
  }
];
function syntaxFault(text3, index, { reason: reason3, mark }) {
  const position = Math.min(mark?.position ?? 0, text3.length);
  const { line: line3 } = index.place(position);
  const [start2, end] = index.line(line3);
  const before = text3.slice(Math.max(start2, position - 200), position);
  const after = text3.slice(position, Math.min(end, position + 200));
  const stop = { text: text3, index, position, line: line3, before, after, reason: reason3 };
  const rest = [position, Math.max(position, end)];
  for (const cause2 of causes) {
    const fits2 = cause2.reason.test(reason3) && (cause2.before ?? any).test(before) && (cause2.after ?? any).test(after);
    const span = fits2 ? (cause2.at ?? (() => rest))(stop) : void 0;
    if (span !== void 0) return { span, rule: cause2.rule ?? "source/yaml", message: cause2.says };
  }
  return { span: rest, rule: "source/yaml", message: `This is not valid YAML: ${clip(reason3, 100)}.` };
}
var any = /^/;
function conflict({ text: text3, index }) {
  const found = /^<{7}(?=[ \r\n])/m.exec(text3);
  return found === null ? void 0 : index.line(index.place(found.index).line);
}
function directive({ text: text3 }) {
  const found = /^[ \t]*%.*/m.exec(text3);
  return found === null ? void 0 : [found.index, found.index + found[0].length];
}
function missingComma({ text: text3, index, position, line: line3 }) {
  const next2 = failure2(`${text3.slice(0, position)},${text3.slice(position)}`);
  const further = next2 === void 0 || (next2.mark?.position ?? 0) > position + 1;
  return further ? [position, index.line(line3)[1]] : void 0;
}
function opening2({ text: text3, index, line: line3, reason: reason3 }) {
  const lines2 = Math.min(line3, most3.lines, Math.floor(most3.characters / text3.length));
  for (let last = line3; last > line3 - lines2; last -= 1) {
    if (failure2(text3.slice(0, index.line(last)[0])) !== void 0) continue;
    return last < line3 || /end of the/.test(reason3) ? words2(text3, index, last) : void 0;
  }
  return void 0;
}
function openInFlow(stop) {
  const { text: text3, index, line: line3 } = stop;
  const outermost = opening2(stop);
  if (outermost === void 0 || index.place(outermost[0]).line === line3) return void 0;
  const inner = leftOpen(text3.slice(outermost[0]));
  return inner === void 0 ? void 0 : words2(text3, index, index.place(outermost[0] + inner).line);
}
function spaceAfterColon({ text: text3, index, line: line3 }) {
  const above = lineAbove(text3, index, line3);
  const content4 = above === void 0 ? "" : text3.slice(...index.line(above));
  return above !== void 0 && /^[\s-]*["']?[A-Za-z][\w-]*["']?:(?!\s|$|\/\/)/.test(content4) ? words2(text3, index, above) : void 0;
}
var lonely = /^\s*(?:[A-Za-z][\w-]*\s+#.*|(?:[A-Za-z][\w-]*\s+)?(["'])[^"']*\1\s*(?:#.*)?)$/;
function lineWithoutColon({ text: text3, index, line: line3, before, after, reason: reason3 }) {
  const content4 = (at) => text3.slice(...index.line(at)).replace(/(^|\s)#.*$/, "").trim();
  const last = lineAbove(text3, index, line3);
  const alone = last !== void 0 && lonely.test(text3.slice(...index.line(last)));
  if (/indentation/.test(reason3) && !alone && (!after.startsWith(":") || /:\s/.test(before))) return void 0;
  const least = indent(text3, index, line3) + (/:(\s|$)/.test(content4(line3)) ? 1 : 0);
  let first2;
  for (let above = last; above !== void 0; above = lineAbove(text3, index, above)) {
    const words4 = content4(above);
    const key3 = /:\s+(&\S+\s+)?([^\s&]|$)/.test(words4);
    const continued = first2 !== void 0 && key3 && indent(text3, index, above) < indent(text3, index, first2);
    if (continued) return void 0;
    if (first2 === void 0 && /^-\s/.test(words4) && /multiline key/.test(reason3)) continue;
    if (/:(\s|$)|^-/.test(words4)) break;
    first2 = above;
    if (indent(text3, index, above) < least) break;
  }
  if (first2 === void 0 || /indentation/.test(reason3) && goesOn(text3, index, first2)) return void 0;
  return words2(text3, index, first2);
}
function goesOn(text3, index, line3) {
  const depth = indent(text3, index, line3);
  let above = lineAbove(text3, index, line3);
  while (above !== void 0 && indent(text3, index, above) >= depth) above = lineAbove(text3, index, above);
  return above !== void 0 && /^[\s-]*["']?[\w-]+["']?:\s+[^\s&|>#]/.test(text3.slice(...index.line(above)));
}
function fromSign({ text: text3, index, position, line: line3 }) {
  const sign = /["'*&]/.test(text3.charAt(position - 1));
  return [sign ? position - 1 : position, index.line(line3)[1]];
}
function complexKey({ text: text3, index, position, line: line3 }) {
  const open3 = [];
  for (const event of parseEvents(text3, { maxDepth: limits.depth })) {
    const parent = open3.at(-1);
    if (event.type === EVENT_ID.POP) {
      open3.pop();
      continue;
    }
    const collection = event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING;
    if (collection && parent?.mapping && parent.members % 2 === 0) return [event.start, event.start + 1];
    if (parent !== void 0) parent.members += 1;
    if (collection || event.type === EVENT_ID.DOCUMENT)
      open3.push({ mapping: event.type === EVENT_ID.MAPPING, members: 0 });
  }
  return [position, index.line(line3)[1]];
}
function wholeLine({ text: text3, index, line: line3 }) {
  return words2(text3, index, line3);
}

// src/source/unsafe-value.ts
function unsafeValue(value) {
  const sizes = /* @__PURE__ */ new Map();
  const open3 = /* @__PURE__ */ new Set();
  function measure(at, path) {
    if (typeof at === "number") return numberFault(at, path) ?? leaf;
    if (typeof at === "string") return textFault(at, path) ?? { ...leaf, characters: at.length };
    if (typeof at !== "object" || at === null) return leaf;
    if (open3.has(at))
      return { rule: "source/yaml", path, message: "This anchor holds itself; take one of the two away." };
    const known3 = sizes.get(at);
    if (path.length + (known3?.depth ?? 0) > limits.depth)
      return tooMuch(path, `is nested more than ${limits.depth} deep`);
    if (known3 !== void 0) return known3;
    open3.add(at);
    let size = leaf;
    for (const [key3, child] of Array.isArray(at) ? at.entries() : Object.entries(at)) {
      const below2 = [...path, key3];
      const measured3 = keyFault(String(key3), below2) ?? measure(child, below2);
      if ("rule" in measured3) return measured3;
      size = {
        values: size.values + measured3.values,
        characters: size.characters + (typeof key3 === "string" ? key3.length : 0) + measured3.characters,
        depth: Math.max(size.depth, measured3.depth + 1)
      };
      if (size.values > limits.values) return tooMuch(path, `holds more than ${figure(limits.values)} values`);
      if (size.characters > limits.yamlBytes)
        return tooMuch(path, `holds more than ${figure(limits.yamlBytes)} characters`);
    }
    open3.delete(at);
    sizes.set(at, size);
    return size;
  }
  const measured2 = measure(value, []);
  return "rule" in measured2 ? measured2 : void 0;
}
var leaf = { values: 1, characters: 0, depth: 0 };
var figure = (count3) => count3.toLocaleString("en-US");
function tooMuch(path, what) {
  return { rule: "source/limit", path, message: `With its anchors written out this ${what}; make it smaller.` };
}
function numberFault(value, path) {
  if (!Number.isFinite(value))
    return { rule: "source/yaml", path, message: "This is no number that JSON can hold; write it in digits." };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return { rule: "source/yaml", path, message: "This number is too long to be kept exactly; put it in quotes." };
  }
  return void 0;
}
var unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}\ufffe\uffff]/u;
function keyFault(key3, path) {
  if (key3 !== "__proto__") return textFault(key3, path);
  return { rule: "source/yaml", path, message: "`__proto__` cannot be a key; take it away." };
}
function textFault(text3, path) {
  if (!unprintable.test(text3)) return void 0;
  const message = "This text holds a control character or half a character; take it out.";
  return { rule: "source/yaml", path, message };
}

// src/source/document.ts
var schema = CORE_SCHEMA.withTags(mergeTag);
function readDocument2(file, bytes) {
  const text3 = decode2(bytes);
  if (text3 === void 0) {
    const invalid = new TextDecoder("utf-8").decode(bytes);
    const offset = Math.max(0, invalid.indexOf("\uFFFD"));
    return fault(
      file,
      lines(invalid),
      [offset, offset],
      "source/encoding",
      "The file is not UTF-8 text; save it as UTF-8."
    );
  }
  const plain6 = plainYaml(text3);
  if (plain6 !== void 0) return { file, value: plain6.value, at: places(file, text3) };
  const index = lines(text3);
  try {
    const events = parseEvents(text3, { maxDepth: limits.depth });
    return construct(file, text3, index, events);
  } catch (error2) {
    if (!(error2 instanceof YAMLException)) throw error2;
    const { span, rule, message } = syntaxFault(text3, index, error2);
    return fault(file, index, span, rule, message);
  }
}
function decode2(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return void 0;
  }
}
var utf8 = new TextDecoder("utf-8", { fatal: true });
function construct(file, text3, index, events) {
  const [start2, another] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (start2 === void 0)
    return fault(file, index, [0, 0], "source/yaml", "The file is empty; it is to hold lines of `key: value`.");
  if (another !== void 0) {
    const message = "A second document begins here; keep one document a file.";
    return fault(file, index, secondDocument(text3, start2.explicitStart), "source/yaml", message);
  }
  const value = constructed(text3, [...events]);
  const unsafe = unsafeValue(value);
  if (unsafe !== void 0) {
    return fault(file, index, spanAt(nodes(text3), unsafe.path, "value"), unsafe.rule, unsafe.message);
  }
  return { file, value, at: places(file, text3) };
}
function constructed(text3, events) {
  return constructFromEvents(events, { source: text3, schema, maxAliases: limits.aliases })[0];
}
function places(file, text3) {
  const index = once(() => lines(text3));
  const root = once(() => nodes(text3));
  return (path, part) => ({ file, ...index().range(spanAt(root(), path, part)) });
}
function nodes(text3) {
  const events = parseEvents(text3, { maxDepth: limits.depth });
  const start2 = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  const keyName = (key3) => String(constructed(text3, [...start2, key3, { type: EVENT_ID.POP }]));
  return placeNodes(events, text3, keyName);
}
function secondDocument(text3, explicitStart) {
  const [first2, second, third] = [...text3.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index);
  const [mark = 0, next2] = explicitStart ? [second, third] : [first2, second];
  const ends = text3.startsWith("...", mark) && next2 !== void 0 && blank3.test(text3.slice(mark + 3, next2));
  const at = ends ? next2 : mark;
  return [at, at + 3];
}
var blank3 = /^(?:\s|#.*)*$/;
function fault(file, index, span, rule, message) {
  return { file, ...index.range(span), rule, message };
}
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/source/field.ts
function rootField(schema2) {
  return remembered(roots, schema2, () => field(schema2, {}));
}
function fieldAt(root, value, path) {
  let at = root;
  let current = value;
  for (const segment of path) {
    at = childField(at, current, segment);
    current = member2(current, segment);
  }
  return at;
}
function childField(parent, value, segment) {
  if (parent.schema === void 0) return parent;
  const option = chosen(parent.schema, value);
  const children = remembered(parent.known, option, () => /* @__PURE__ */ new Map());
  const { type } = option.def;
  const name = type === "object" || type === "union" ? String(segment) : "";
  const known3 = children.get(name);
  if (known3 !== void 0) return known3;
  const { page: page2, class: changeClass, digest: digest2 } = parent.facts;
  const inherited = { ...page2 && { page: page2 }, ...changeClass && { class: changeClass }, ...digest2 && { digest: digest2 } };
  const child = field(memberSchema(option, segment), inherited);
  if (child.schema !== void 0) children.set(name, child);
  return child;
}
function walk(root, value, visit2) {
  const path = [];
  const step2 = (at, current) => {
    if (!visit2(at, current, path)) return;
    for (const [key3, child] of members2(current)) {
      path.push(key3);
      step2(childField(at, current, key3), child);
      path.pop();
    }
  };
  step2(root, value);
}
function says(schema2, fact) {
  if (schema2 === void 0) return false;
  const known3 = said[fact].get(schema2);
  if (known3 !== void 0) return known3;
  said[fact].set(schema2, false);
  const bare = unwrap(schema2);
  const own2 = facts.get(bare)?.[fact] !== void 0;
  const found = own2 || memberSchemas(bare).some((one) => says(one, fact));
  said[fact].set(schema2, found);
  return found;
}
var said = {
  file: /* @__PURE__ */ new WeakMap(),
  identity: /* @__PURE__ */ new WeakMap(),
  digest: /* @__PURE__ */ new WeakMap()
};
function memberSchemas(option) {
  if (option instanceof ZodObject) return Object.values(option.shape);
  if (option instanceof ZodDiscriminatedUnion) return option.options;
  if (option instanceof ZodArray) return [option.element];
  return option instanceof ZodRecord ? [option.valueType] : [];
}
function members2(value) {
  if (Array.isArray(value)) return value.entries();
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function member2(value, segment) {
  if (typeof value !== "object" || value === null) return void 0;
  return Object.getOwnPropertyDescriptor(value, segment)?.value;
}
function valueAt(value, path) {
  return path.reduce(member2, value);
}
function knownKeys(schema2, value) {
  const option = schema2 && chosen(schema2, value);
  if (option instanceof ZodObject) return Object.keys(option.shape);
  if (option instanceof ZodDiscriminatedUnion) {
    return [...new Set(option.options.flatMap((one) => one instanceof ZodObject ? Object.keys(one.shape) : []))];
  }
  return void 0;
}
function field(schema2, inherited) {
  const bare = schema2 && unwrap(schema2);
  return { schema: bare, facts: { ...inherited, ...bare && facts.get(bare) }, known: /* @__PURE__ */ new Map() };
}
function memberSchema(option, segment) {
  if (option instanceof ZodObject) {
    return Object.hasOwn(option.shape, segment) ? option.shape[segment] : void 0;
  }
  if (option instanceof ZodDiscriminatedUnion) return segment === option.def.discriminator ? option : void 0;
  if (option instanceof ZodArray) return option.element;
  return option instanceof ZodRecord ? option.valueType : void 0;
}
function chosen(schema2, value) {
  if (schema2.def.type !== "union" || !(schema2 instanceof ZodDiscriminatedUnion)) return schema2;
  const options3 = remembered(optionsByChoice, schema2, () => new Map(choices(schema2)));
  return options3.get(member2(value, schema2.def.discriminator)) ?? schema2;
}
function choices(union2) {
  return union2.options.flatMap((option) => {
    const named2 = option instanceof ZodObject ? option.shape[union2.def.discriminator] : void 0;
    return named2 instanceof ZodLiteral ? [...named2.values].map((value) => [value, option]) : [];
  });
}
var roots = /* @__PURE__ */ new WeakMap();
var optionsByChoice = /* @__PURE__ */ new WeakMap();
function remembered(memory, key3, make) {
  const known3 = memory.get(key3);
  if (known3 !== void 0) return known3;
  const made = make();
  memory.set(key3, made);
  return made;
}
function unwrap(schema2) {
  const wrapped = schema2 instanceof ZodOptional || schema2 instanceof ZodNullable;
  return wrapped ? unwrap(schema2.unwrap()) : schema2;
}

// src/source/source-fault.ts
var firstLine = { line: 1, column: 1, endLine: 1, endColumn: 1 };
var tooLarge = (size, most6) => `The file has ${size.toLocaleString("en-US")} bytes; at most ${most6.toLocaleString("en-US")} are read.`;

// src/source/offer-files.ts
function offerFolders(root, listing) {
  const offers = /* @__PURE__ */ new Map();
  for (const file of listing) {
    const [id, ...rest] = file.path.slice(root.length + 1).split("/");
    if (id === void 0 || rest.length === 0 && file.kind === "file") continue;
    const files = offers.get(id) ?? /* @__PURE__ */ new Map();
    files.set(rest.join("/"), file);
    offers.set(id, files);
  }
  return [...offers].map(([id, files]) => ({ folder: `${root}/${id}`, id, files }));
}
var plan = /^plans\/([^/]+)\.yml$/;
function planOf(path) {
  const id = plan.exec(path)?.[1];
  return id === "__proto__" ? void 0 : id;
}
function contentFault({
  kind: kind2,
  size
}) {
  if (kind2 !== "file") return { rule: "source/file-kind", message: `This is a ${kind2}; only plain files are read.` };
  return size > limits.yamlBytes ? { rule: "source/limit", message: tooLarge(size, limits.yamlBytes) } : void 0;
}
function contentFiles({ files }) {
  if (files.size > limits.files) return [];
  return [...files].filter(([path]) => path === "offer.yml" || planOf(path) !== void 0).map(([, file]) => file);
}

// src/source/shape-messages.ts
function fault2(root, value, problem) {
  const { kind: kind2, path, issue: issue2 } = problem;
  if (kind2 === "unknown") return unknownKey(root, value, path, void 0);
  const field4 = fieldAt(root, value, path);
  if (issue2.code === "invalid_key") {
    const wants2 = keyWants(fieldAt(root, value, path.slice(0, -1)));
    return {
      path,
      part: "key",
      rule: "shape/format",
      message: `${nameOf(path)} cannot stand here; it must be ${wants2}.`
    };
  }
  const claimed = kind2 === "type" && !field4.facts.secret ? void 0 : field4.facts.rule;
  return {
    path,
    part: kind2 === "missing" ? "key" : "value",
    ...issue2.code === "invalid_union" && { spoils: path.slice(0, -1) },
    rule: claimed ?? rulesByKind[kind2],
    ...claimed !== void 0 && { general: rulesByKind[kind2] },
    message: messages[kind2](problem, field4, valueAt(value, path))
  };
}
function keyWants(parent) {
  const key3 = parent.schema instanceof ZodRecord ? facts.get(parent.schema.keyType) : void 0;
  return key3?.wants ?? "a plain word";
}
function secretFault(path, { facts: { rule = "shape/format", wants: wants2 } }) {
  return { path, part: "key", rule, message: `${nameOf(path)} is not written as it must be; it must be ${wants2}.` };
}
function unknownKey(root, value, path, meant) {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const given = valueAt(value, parent);
  const owner = fieldAt(root, value, parent);
  if (owner.facts.secret) return { ...secretFault(parent, owner), at: path };
  const known3 = knownKeys(owner.schema, given) ?? [];
  const free = known3.filter((key3) => !Object.hasOwn(given, key3));
  const near = meant ?? nearest(name, free);
  const where = parent.length === 0 ? "here" : `in ${nameOf(parent)}`;
  const next2 = near ? `did you mean \`${near}\`?` : `${where === "here" ? "the fields are" : "it takes"} ${few(known3, 12)}.`;
  return {
    path,
    part: "key",
    rule: "shape/unknown-key",
    message: `\`${clip(name, 60)}\` is not a field ${where}; ${next2}`
  };
}
var rulesByKind = {
  missing: "shape/missing-key",
  unknown: "shape/unknown-key",
  type: "shape/type",
  choice: "shape/choice",
  limit: "shape/limit",
  format: "shape/format"
};
var messages = {
  missing: ({ path, issue: issue2 }, field4) => {
    const owner = path.length === 1 ? "" : ` in ${nameOf(path.slice(0, -1))}`;
    return `\`${path.at(-1)}\` is missing${owner}; it must be ${wanted(field4, issue2)}.`;
  },
  type: ({ path, issue: issue2 }, field4, given) => {
    if (given === null) return `${nameOf(path)} is empty; it must be ${wanted(field4, issue2)}.`;
    const scalar2 = typeof given === "number" || typeof given === "boolean";
    const quote = scalar2 && issue2.code === "invalid_type" && issue2.expected === "string" ? ", in quotes" : "";
    const kind2 = field4.facts.secret ? "not a reference" : kindOf(given);
    return `${nameOf(path)} is ${kind2}; it must be ${wanted(field4, issue2)}${quote && !wanted(field4, issue2).includes("quotes") ? quote : ""}.`;
  },
  choice: ({ path, issue: issue2 }, field4, given) => {
    if (given === null) return `${nameOf(path)} is empty; it must be ${wanted(field4, issue2)}.`;
    const near = typeof given === "string" ? nearest(given, options(field4.schema, issue2, path).map(String)) : void 0;
    const next2 = near ? `did you mean \`${near}\`?` : `it must be ${wanted(field4, issue2)}.`;
    return `${nameOf(path)} is ${shown(given)}; ${next2}`;
  },
  limit: ({ path, issue: issue2 }, field4, given) => {
    if (issue2.code !== "too_big" && issue2.code !== "too_small")
      return `${nameOf(path)} must be ${wanted(field4, issue2)}.`;
    const bound = issue2.code === "too_big" ? `at most ${thousands(issue2.maximum)}` : `at least ${thousands(issue2.minimum)}`;
    if (typeof given === "string") {
      if (given === "") return `${nameOf(path)} is empty; it must be ${wanted(field4, issue2)}.`;
      return `${nameOf(path)} is ${thousands(given.length)} characters long; ${bound} are allowed.`;
    }
    if (Array.isArray(given)) return `${nameOf(path)} has ${thousands(given.length)} entries; it takes ${bound}.`;
    return `${nameOf(path)} is ${shown(given)}; it must be ${bound}.`;
  },
  format: ({ path, issue: issue2 }, field4, given) => {
    const what = field4.facts.secret ? "not written as it must be" : shown(given);
    return `${nameOf(path)} is ${what}; it must be ${wanted(field4, issue2)}.`;
  }
};
var thousands = (count3) => count3.toLocaleString("en-US");
function wanted(field4, issue2) {
  const { schema: schema2 } = field4;
  if (field4.facts.wants !== void 0) return field4.facts.wants;
  const values = options(schema2, issue2, []);
  if (values.length > 0) return few(values.map(String), 8, "or");
  if (schema2 instanceof ZodString) return field4.facts.file === "text" ? "text, or { file: \u2026 }" : "text";
  if (schema2 instanceof ZodNumber) return schema2.isInt ? "a whole number" : "a number";
  if (schema2 instanceof ZodBoolean) return "true or false";
  if (schema2 instanceof ZodArray) return "a list";
  const keys = knownKeys(schema2, void 0);
  return keys === void 0 ? "a mapping" : `a mapping with ${few(keys, 6)}`;
}
function options(schema2, issue2, path) {
  if (issue2.code === "invalid_value" && issue2.values.length <= 40) return issue2.values;
  if (issue2.code === "invalid_value" && path.length > 0) return issue2.values;
  const choosing = issue2.code === "invalid_union" || issue2.code === "invalid_value";
  return choosing && schema2 instanceof ZodDiscriminatedUnion ? choices(schema2).map(([choice]) => choice) : [];
}

// src/source/shape-causes.ts
var startsWith = (path, prefix) => prefix.every((segment, index) => path[index] === segment);
var same = (a, b) => a.length === b.length && startsWith(a, b);
var mischosen = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const problem of problems2.filter(({ kind: kind2 }) => kind2 === "unknown" || kind2 === "type")) {
    const at = problem.path.slice(0, -1);
    const union2 = fieldAt(root, value, at).schema;
    if (!left.includes(problem) || !(union2 instanceof ZodDiscriminatedUnion)) continue;
    const key3 = union2.def.discriminator;
    const given = valueAt(value, at);
    const meant = choices(union2).map(([choice]) => choice).find(
      (choice) => choice !== member2(given, key3) && union2.safeParse({ ...given, [key3]: choice }).success
    );
    if (meant === void 0) continue;
    const message = `\`${key3}\` is ${shown(member2(given, key3))}, but the fields beside it are those of ${shown(meant)}; change one or the other.`;
    told.push({ path: [...at, key3], part: "value", spoils: at, rule: "shape/choice", message });
    left = left.filter(({ path }) => !startsWith(path, at));
  }
  return { told, left };
};
var nestedTooHigh = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  const empty = ({ kind: kind2, path }) => kind2 === "missing" || kind2 === "type" && valueAt(value, path) === null;
  for (const missing of problems2.filter(empty)) {
    const { schema: schema2 } = fieldAt(root, value, missing.path);
    const parent = missing.path.slice(0, -1);
    const free = fieldAt(root, value, parent).schema instanceof ZodRecord;
    const stray = ({ kind: kind2, path }) => kind2 === "unknown" || free && kind2 === "type" && valueAt(value, path) !== null;
    const strays = left.filter((problem) => stray(problem) && same(problem.path.slice(0, -1), parent));
    const belong = strays.filter(({ path }) => takes(schema2, String(path.at(-1)), valueAt(value, path)));
    const [first2] = belong;
    if (first2 === void 0 || belong.length < strays.length) continue;
    const names = few(
      belong.map(({ path }) => nameOf(path)),
      3
    );
    const message = `${names} ${belong.length > 1 ? "belong" : "belongs"} one level deeper, under ${nameOf(missing.path)}.`;
    told.push({ path: first2.path, part: "key", spoils: missing.path, rule: "shape/unknown-key", message });
    left = left.filter((problem) => problem !== missing && !belong.includes(problem));
  }
  return { told, left };
};
function takes(schema2, name, value) {
  if (schema2 instanceof ZodRecord) return schema2.valueType.safeParse(value).success;
  return knownKeys(schema2, void 0)?.includes(name) ?? false;
}
var misspelt = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const unknown3 of problems2.filter(({ kind: kind2 }) => kind2 === "unknown")) {
    const parent = unknown3.path.slice(0, -1);
    const beside = (kind2) => left.filter((other) => other.kind === kind2 && same(other.path.slice(0, -1), parent));
    const missing = beside("missing");
    const [name, names] = [String(unknown3.path.at(-1)), missing.map(({ path }) => String(path.at(-1)))];
    const near = names.find((own2) => name.startsWith(`${own2}:`)) ?? nearest(name, names);
    const only = beside("unknown").length === 1 && missing.length === 1 ? missing[0] : void 0;
    const fits2 = only !== void 0 && suits(fieldAt(root, value, only.path).schema, valueAt(value, unknown3.path));
    const meant = missing.find(({ path }) => path.at(-1) === near) ?? (fits2 ? only : void 0);
    if (meant === void 0) continue;
    told.push(unknownKey(root, value, unknown3.path, String(meant.path.at(-1))));
    left = left.filter((problem) => problem !== unknown3 && problem !== meant);
  }
  return { told, left };
};
function suits(schema2, value) {
  if (schema2 instanceof ZodArray) return Array.isArray(value);
  const mapping2 = schema2 instanceof ZodObject || schema2 instanceof ZodRecord || schema2 instanceof ZodDiscriminatedUnion;
  return mapping2 ? kindOf(value) === "a mapping" : !Array.isArray(value);
}
var misspeltDiscriminator = (root, value, problems2) => {
  const told = [];
  const left = problems2.filter(({ kind: kind2, path }) => {
    if (kind2 !== "missing") return true;
    const parent = path.slice(0, -1);
    const schema2 = fieldAt(root, value, parent).schema;
    const key3 = path.at(-1);
    if (!(schema2 instanceof ZodDiscriminatedUnion) || schema2.def.discriminator !== key3) return true;
    const known3 = knownKeys(schema2, void 0) ?? [];
    const strays = Object.keys(valueAt(value, parent)).filter((name) => !known3.includes(name));
    const stray = strays.find((name) => nearest(name, [String(key3)]) !== void 0) ?? (strays.length === 1 ? strays[0] : void 0);
    if (stray === void 0) return true;
    told.push({ ...unknownKey(root, value, [...parent, stray], String(key3)), spoils: parent });
    return false;
  });
  return { told, left };
};
var misplaced = (_root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const missing of problems2.filter(({ kind: kind2 }) => kind2 === "missing")) {
    const home = missing.path.slice(0, -1);
    const stray = left.find(({ kind: kind2, path }) => {
      const parent = path.slice(0, -1);
      const near = startsWith(parent, home) || startsWith(home, parent);
      return (kind2 === "unknown" || kind2 === "type") && near && path.at(-1) === missing.path.at(-1);
    });
    const name = String(missing.path.at(-1));
    const swallowed = left.find(
      ({ kind: kind2, path }) => kind2 === "type" && startsWith(path, home) && member2(valueAt(value, path), name) !== void 0
    );
    const found = stray ?? swallowed;
    if (found === void 0) continue;
    const stands = found === stray ? found.path : [...found.path, name];
    told.push({ ...outOfPlace(stands, home), spoils: found.kind === "unknown" ? missing.path : found.path });
    left = left.filter((problem) => problem !== missing && problem !== found);
  }
  return { told, left };
};
var indentedTooFar = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const stray of problems2.filter(({ kind: kind2, path }) => kind2 === "unknown" && path.length > 1)) {
    const parent = stray.path.slice(0, -1);
    const name = String(stray.path.at(-1));
    const homes = parent.map((_2, depth) => parent.slice(0, depth)).reverse();
    const home = homes.find((above) => lacks(root, value, above, name));
    if (!left.includes(stray) || home === void 0) continue;
    const { schema: schema2 } = fieldAt(root, value, [...home, name]);
    const along = left.filter(
      ({ kind: kind2, path }) => kind2 === "unknown" && same(path.slice(0, -1), parent) && takes(schema2, String(path.at(-1)), valueAt(value, path))
    );
    told.push({ ...outOfPlace(stray.path, home), spoils: [...home, name] });
    left = left.filter((problem) => problem !== stray && !along.includes(problem));
  }
  return { told, left };
};
var indentedTooLittle = (root, value, problems2) => {
  const told = [];
  const left = problems2.filter((problem) => {
    if (problem.kind !== "unknown") return true;
    const { path } = problem;
    const name = String(path.at(-1));
    const home = homeBefore(root, value, path).find((above) => wants(root, value, above, name, valueAt(value, path)));
    if (home === void 0) return true;
    told.push({ ...outOfPlace(path, home), spoils: [...home, name] });
    return false;
  });
  return { told, left };
};
function homeBefore(root, value, path) {
  const homes = [];
  let at = path.slice(0, -1);
  let keys = Object.keys(valueAt(value, at) ?? {});
  keys = keys.slice(0, keys.indexOf(String(path.at(-1))));
  for (let last = keys.at(-1); last !== void 0; last = keys.at(-1)) {
    at = [...at, Array.isArray(valueAt(value, at)) ? Number(last) : last];
    const given = valueAt(value, at);
    if (typeof given !== "object" || fieldAt(root, value, at).schema === void 0) break;
    homes.push(at);
    keys = Object.keys(given ?? {});
  }
  return homes;
}
function wants(root, value, path, name, given) {
  const { schema: schema2 } = fieldAt(root, value, path);
  return schema2 instanceof ZodRecord ? takes(schema2, name, given) : lacks(root, value, path, name);
}
function lacks(root, value, path, name) {
  const given = valueAt(value, path);
  const { schema: schema2 } = fieldAt(root, value, path);
  return (knownKeys(schema2, given)?.includes(name) ?? false) && member2(given, name) === void 0;
}
function outOfPlace(path, home) {
  const place2 = home.length === 0 ? "the top level" : nameOf(home);
  const message = `${nameOf(path)} belongs under ${place2}; mend its indentation.`;
  return { path, part: "key", rule: "shape/unknown-key", message };
}
var merges = [
  mischosen,
  nestedTooHigh,
  misspelt,
  misspeltDiscriminator,
  misplaced,
  indentedTooFar,
  indentedTooLittle
];

// src/source/shape-problem.ts
function problems(issues, value) {
  return firstOfEachPath(issues.flatMap((issue2) => problemsOf(issue2, value)));
}
function problemsOf(issue2, value) {
  const path = issue2.path.filter((segment) => typeof segment !== "symbol");
  if (issue2.code === "unrecognized_keys")
    return issue2.keys.map((key3) => ({ kind: "unknown", path: [...path, key3], issue: issue2 }));
  const parent = valueAt(value, path.slice(0, -1));
  const last = path.at(-1);
  const absent3 = last !== void 0 && typeof parent === "object" && parent !== null && !Object.hasOwn(parent, last);
  return [{ kind: absent3 ? "missing" : kindsByCode[issue2.code], path, issue: issue2 }];
}
var kindsByCode = {
  invalid_type: "type",
  invalid_union: "choice",
  invalid_value: "choice",
  too_big: "limit",
  too_small: "limit",
  not_multiple_of: "format",
  invalid_format: "format",
  invalid_key: "format",
  invalid_element: "format",
  unrecognized_keys: "unknown",
  custom: "format"
};
function firstOfEachPath(problems2) {
  const seen = /* @__PURE__ */ new Set();
  return problems2.filter(({ path }) => {
    const key3 = JSON.stringify(path);
    if (seen.has(key3)) return false;
    seen.add(key3);
    return true;
  });
}

// src/source/shape.ts
function shapeFaults(root, value) {
  if (root.schema === void 0) return [];
  const parsed = root.schema.safeParse(value, { error: () => "" });
  if (parsed.success) return [];
  const found = problems(parsed.error.issues, value);
  if (found.length > limits.shapeFaults) {
    return found.slice(0, limits.shapeFaults + 1).map((problem) => fault2(root, value, problem));
  }
  const told = [];
  let left = found;
  for (const merge2 of merges) {
    const merged = merge2(root, value, left);
    told.push(...merged.told);
    left = merged.left;
  }
  return [...told, ...left.flatMap((problem) => textFileFaults(root, value, problem) ?? [fault2(root, value, problem)])];
}
var TextFile = strictObject({
  file: string2().min(1).register(facts, { wants: "the path of a file in this folder" })
});
function textFileFaults(root, value, { kind: kind2, path }) {
  const given = valueAt(value, path);
  const text3 = kind2 === "type" && fieldAt(root, value, path).facts.file === "text";
  if (!text3 || kindOf(given) !== "a mapping") return void 0;
  return shapeFaults(rootField(TextFile), given).map((inner) => ({ ...inner, path, at: [...path, ...inner.path] }));
}

// src/source/configuration.ts
var configurationFile = ".github/offerlane.yml";
function unreadable(file) {
  const fault3 = contentFault(file);
  return fault3 && {
    configuration: {},
    faults: [{ path: [], part: "key", ...fault3, place: { file: file.path, ...firstLine } }]
  };
}
function readConfiguration(file, bytes) {
  const read = readDocument2(file, bytes);
  if ("rule" in read) {
    const { rule, message, ...place2 } = read;
    return { configuration: {}, faults: [{ path: [], part: "key", rule, message, place: place2 }] };
  }
  const faults = shapeFaults(rootField(Configuration), read.value);
  const parsed = Configuration.safeParse(read.value);
  return {
    configuration: parsed.success ? parsed.data : {},
    faults: faults.map((fault3) => ({ ...fault3, place: read.at(fault3.path, fault3.part) })),
    ...parsed.success && { at: read.at }
  };
}

// src/adapters/git.ts
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";

// src/adapters/path-bytes.ts
import { Buffer, isUtf8 } from "node:buffer";
function pathText(latin1) {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, "latin1");
  if (isUtf8(bytes)) return bytes.toString();
  if (latin1.includes("/")) return latin1.split("/").map(pathText).join("/");
  return latin1.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(56320 + byte.charCodeAt(0)));
}
function pathBytes(text3) {
  const names = text3.split("/").map((name) => Buffer.from(name, name.isWellFormed() ? "utf8" : "latin1"));
  return Buffer.from(names.map((name) => name.toString("latin1")).join("/"), "latin1");
}

// src/adapters/unreadable.ts
import { getSystemErrorMessage } from "node:util";
function unreadable2(what, cause2) {
  return new Error(`${what} could not be read: ${reason(cause2)}. Mend that, then run again.`, { cause: cause2 });
}
function reason(cause2) {
  if (!(cause2 instanceof Error)) return clip(String(cause2), 200);
  if ("code" in cause2 && cause2.code === "ELOOP") return "it is a link";
  return "errno" in cause2 && typeof cause2.errno === "number" ? getSystemErrorMessage(cause2.errno) : cause2.message;
}

// src/adapters/git.ts
var outputBytes = 64 * 1024 * 1024;
var fetchFirst = "If the clone is shallow or partial, fetch what it lacks (actions/checkout: `fetch-depth: 0` and no `filter`), then run again.";
async function topLevel(folder2) {
  const start2 = await realpath(folder2).catch((cause2) => {
    throw unreadable2(`The folder \`${clip(folder2, 200)}\``, cause2);
  });
  for (let at = start2; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return void 0;
  }
}
async function resolveCommit(root, ref) {
  if (ref.startsWith("-")) return void 0;
  return line(await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], [0, 1]));
}
async function mergeBase(root, a, b) {
  return line(await git(root, ["merge-base", "--end-of-options", a, b], [0, 1]));
}
async function parents(root, commit) {
  const [header2 = ""] = (await git(root, ["cat-file", "--end-of-options", "commit", commit])).toString().split("\n\n");
  return [...header2.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
async function touchedPaths(root, commit, folder2) {
  const within2 = ["--", folder2 === "" ? "." : folder2];
  const [differing, listed2] = await Promise.all([
    git(root, [...await withoutFilters(root), ...diffIndex, "--end-of-options", commit, ...within2]),
    git(root, ["ls-files", "-v", "-z", "--cached", "--others", ...within2])
  ]);
  const marked = records(listed2).filter((record2) => !record2.startsWith("H "));
  return [.../* @__PURE__ */ new Set([...records(differing), ...marked.map((record2) => record2.slice(2).replace(/\/$/, ""))])];
}
var diffIndex = ["diff-index", "-z", "--name-only", "--relative", "--ignore-submodules=dirty"];
async function withoutFilters(root) {
  const keys = await git(root, ["config", "-z", "--name-only", "--get-regexp", "^filter\\."], [0, 1]);
  return records(keys).flatMap((key3) => {
    if (key3.includes("=")) throw new Error(`The Git setting ${shown(key3)} cannot be switched off; rename its filter.`);
    return ["-c", `${key3}=`];
  });
}
async function refsBelow(root, folder2) {
  const format = "%(refname)%09%(objectname)%09%(committerdate:format:%b %e)";
  const output = (await git(root, ["for-each-ref", `--format=${format}`, folder2])).toString();
  return output.split("\n").flatMap((row) => {
    const [name = "", commit = "", day2 = ""] = row.split("	");
    return name.startsWith(folder2) && day2 !== "" ? [{ name, commit, day: day2.replace(/ +/, " ") }] : [];
  });
}
async function fetchRefs(root, folder2) {
  const shallow = line(await git(root, ["rev-parse", "--is-shallow-repository"])) === "true";
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"];
  const depth = shallow ? ["--depth=1"] : [];
  const command = ["fetch", ...quiet, ...depth, "--end-of-options", "origin", `+${folder2}*:${folder2}*`];
  await git(root, command, [0], { timeout: 6e4, env: { ...options2().env, ...outward } });
}
async function startGit(root, command) {
  return spawn("git", await words3(root, command), options2());
}
async function git(root, command, codes = [0], more = {}) {
  const all = await words3(root, command);
  return new Promise((resolve3, reject) => {
    execFile(
      "git",
      all,
      { ...options2(), ...more, encoding: "buffer", maxBuffer: outputBytes },
      (error2, stdout, stderr) => {
        const code = error2 === null ? 0 : error2.code;
        if (codes.some((one) => one === code)) resolve3(stdout);
        else reject(new Error(`Git failed in \`${clip(root, 200)}\`: ${reason2(error2, stderr)}`, { cause: error2 }));
      }
    );
  });
}
function reason2(error2, stderr) {
  const { code, signal } = error2 ?? {};
  if (code === "ENOENT") return "there is no git command. Install Git, then run again.";
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
    return `it wrote more than ${outputBytes / 1024 / 1024} MiB. Name a smaller folder as \`offers\`, then run again.`;
  return `${clip(stderr.toString().trim(), 500).replace(/\.$/, "") || `it ended with ${code ?? signal}`}. ${fetchFirst}`;
}
async function words3(root, command) {
  const top = await topLevel(root);
  if (top === void 0)
    throw new Error(`\`${clip(root, 200)}\` is in no Git repository; run \`git init\` or name another folder.`);
  return ["-C", resolve(root), `--git-dir=${join(top, ".git")}`, `--work-tree=${top}`, ...settings2, ...command];
}
var settings2 = ["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`];
function options2() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    env: { ...Object.fromEntries(inherited), ...environment },
    // Windows looks for a command in the working folder first, and that of a pull request may hold a git.exe.
    cwd: dirname(process.execPath),
    windowsHide: true
  };
}
var environment = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_LITERAL_PATHSPECS: "1",
  // What a partial clone lacks is not fetched. Older Git does not know the first, and is refused by the second.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none"
};
var outward = { GIT_ALLOW_PROTOCOL: "https:http:ssh:file", GIT_TERMINAL_PROMPT: "0" };
function records(output) {
  return output.toString("latin1").split("\0").slice(0, -1).map(pathText);
}
var line = (output) => output.toString().trim() || void 0;

// src/adapters/publisher.ts
async function publisherAt(folder2, path) {
  const real = await realpath2(resolve2(folder2, path)).catch((cause2) => {
    throw new Error(`${quoted(path)} cannot be opened; name a folder or file that is there.`, { cause: cause2 });
  });
  const start2 = statSync(real).isDirectory() ? real : dirname2(real);
  const git2 = await topLevel(start2);
  const root = nearest2(start2, git2) ?? git2;
  if (root === void 0) throw new Error(noOffers([path]));
  const top = git2 ?? root;
  return { top, inGit: git2 !== void 0, root: pathFrom(top, root), path: pathFrom(top, real) };
}
function noOffers(paths, publisher) {
  const taken = publisher && `The publisher's folder was taken to be ${quoted(resolve2(publisher.top, publisher.root))}. `;
  const next2 = "Name a folder that holds `offers/<id>/offer.yml`, or say in `.github/offerlane.yml` where they are.";
  return `No offers at ${paths.map(quoted).join(", ")}. ${taken ?? ""}${next2}`;
}
function pathFrom(folder2, path) {
  return relative(folder2, path).split(sep).join("/");
}
var quoted = (path) => `\`${clip(path, 200)}\``;
function nearest2(folder2, top) {
  for (let at = folder2; ; at = dirname2(at)) {
    if (existsSync2(join2(at, configurationFile))) return at;
    if (statSync(join2(at, "offers"), { throwIfNoEntry: false })?.isDirectory()) return at;
    if (at === top || at === dirname2(at)) return void 0;
  }
}

// src/rules/field-rule.ts
function fieldRule(text3) {
  return { severity: "error", ...text3, kind: "schema", scope: "form" };
}

// src/rules/app/fields.ts
var appFields = [
  fieldRule({
    id: "app/package-version-format",
    title: "The version of a package is X.Y.Z, three whole numbers",
    sources: [{ name: "Partner Center documentation, azure-app-solution" }],
    why: "The marketplace tells newer packages from older ones by it.",
    fix: "Write three numbers with dots between, such as 1.4.0, in quotes."
  }),
  fieldRule({
    id: "app/managed-authorization-format",
    title: "Who manages an application is named by GUIDs, 1 to 100 of them",
    policy: "300.4",
    sources: [{ name: "Partner Center documentation, azure-app-managed", quote: "Add authorization (max 100)" }],
    why: "Azure gives these principals the role in the resource group of each customer.",
    fix: "Copy the object IDs from Microsoft Entra ID, and the ID of the role from the list of built-in roles."
  }),
  fieldRule({
    id: "app/managed-policies",
    title: "At most five policies, with names of at most 50 characters",
    policy: "300.4",
    sources: [{ name: "Partner Center documentation, plan-azure-app-managed-app", quote: "Policy settings" }],
    why: "The marketplace assigns no more to the resource group of an application.",
    fix: "Keep five, and shorten their names."
  }),
  fieldRule({
    id: "app/managed-notification-url",
    title: "Notices go to an https address without /resource",
    policy: "300.4",
    sources: [
      {
        name: "Partner Center documentation, azure-app-managed",
        quote: "don't include `/resource` in the URL you enter"
      }
    ],
    why: "Azure adds /resource to the address itself and posts there.",
    fix: "Write the address with https:// and leave /resource out."
  })
];

// src/rules/rule.ts
var offerRule = (rule) => rule;
var changeRule = (rule) => rule;

// src/rules/app/managed-authorizations.ts
var needed = /* @__PURE__ */ new Map([
  ["azureGlobal", ["publicAzureTenantId", "publicAzureAuthorizations"]],
  ["azureGovernment", ["azureGovernmentTenantId", "azureGovernmentAuthorizations"]]
]);
var managedAuthorizations = offerRule({
  id: "app/managed-authorizations",
  title: "A managed application says in each cloud who manages it",
  policy: "300.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: [
    "/plans/*/subtype",
    "/plans/*/azureRegions",
    "/plans/*/technicalConfiguration/publicAzureTenantId",
    "/plans/*/technicalConfiguration/publicAzureAuthorizations",
    "/plans/*/technicalConfiguration/azureGovernmentTenantId",
    "/plans/*/technicalConfiguration/azureGovernmentAuthorizations"
  ],
  sources: [
    { name: "Partner Center documentation, azure-app-managed", quote: "Add authorization (max 100)" },
    { name: "Partner Center documentation, plan-azure-app-managed-app", quote: "(Owner or Contributor)" }
  ],
  why: "Azure gives your tenant its rights when a customer deploys; without them you cannot reach what you are to manage.",
  fix: "Give the tenant, and one principal or more with its role, for each cloud under `azureRegions`.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
    const technical2 = plan2?.subtype === "managedApplication" ? plan2.technicalConfiguration : void 0;
    if (technical2 === void 0) return [];
    return (plan2?.azureRegions ?? ["azureGlobal"]).flatMap(
      (cloud) => (needed.get(cloud) ?? []).flatMap((field4) => {
        if (technical2[field4] !== void 0) return [];
        const message = `\`${field4}\` is missing, and the plan is offered in ${cloud}; say who manages it there.`;
        return [{ path: ["plans", id, "technicalConfiguration", field4], part: "key", message }];
      })
    );
  })
});

// src/rules/app/managed-deployment-mode.ts
var managedDeploymentMode = offerRule({
  id: "app/managed-deployment-mode",
  title: "An update deletes nothing of a customer",
  policy: "300.4",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: ["/plans/*/technicalConfiguration/deploymentMode"],
  sources: [{ name: "Partner Center documentation, azure-app-managed" }],
  why: "In complete mode an update deletes what is in the resource group and not in the template: what the customer has added, too.",
  fix: "Write `deploymentMode: incremental`, unless that is what you mean.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
    const technical2 = plan2?.subtype === "managedApplication" ? plan2.technicalConfiguration : void 0;
    if (technical2?.deploymentMode !== "complete") return [];
    const message = "An update in complete mode deletes what is not in the template; take `incremental`, unless that is meant.";
    return [{ path: ["plans", id, "technicalConfiguration", "deploymentMode"], message }];
  })
});

// src/rules/app/metered-identity.ts
var meteredIdentity = offerRule({
  id: "app/metered-identity",
  title: "An application with meters says which identity reports use",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: ["/technicalConfiguration", "/plans/*/pricing/customMeters"],
  sources: [
    {
      name: "Partner Center documentation, create-new-azure-apps-offer",
      quote: "Technical configuration (offer level)"
    }
  ],
  why: "The marketplace takes reports of use from that application of Microsoft Entra ID, and from no other.",
  fix: "Add `technicalConfiguration` to offer.yml, with the tenant and the application.",
  check({ offer }) {
    const [metered] = Object.entries(offer.plans ?? {}).filter(
      ([, plan2]) => plan2?.subtype === "managedApplication" && plan2.pricing?.customMeters !== void 0
    );
    if (metered === void 0 || offer.technicalConfiguration !== void 0) return [];
    const message = `\`technicalConfiguration\` is missing, and the plan ${shown(metered[0])} has meters; say which application reports use.`;
    return [{ path: ["technicalConfiguration"], message }];
  }
});

// schemas/canonical-json.ts
function canonicalJson(value) {
  if (typeof value === "string") return quoted2(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    let members3 = "";
    for (const key3 of Object.keys(value).sort(byUnits)) {
      const child = value[key3];
      if (child !== void 0) members3 += `${members3 === "" ? "" : ","}${quoted2(key3)}:${canonicalJson(child)}`;
    }
    return `{${members3}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("JSON has no such number");
  if (value === void 0) throw new TypeError("JSON has no undefined");
  return JSON.stringify(value);
}
var byUnits = (a, b) => a < b ? -1 : 1;
var plain3 = /^[\w .:/-]*$/;
var quoted2 = (text3) => text3.length < 50 && plain3.test(text3) ? `"${text3}"` : JSON.stringify(text3);

// src/rules/app/package-version.ts
function compared(before, after) {
  const [was, is] = [before.split(".").map(Number), after.split(".").map(Number)];
  const index = was.findIndex((number5, at) => number5 !== is[at]);
  return index < 0 ? 0 : (is[index] ?? 0) - (was[index] ?? 0);
}
function content({ media }, { version: _2, ...technical2 }) {
  const file = technical2.package === void 0 ? void 0 : media.get(technical2.package);
  return canonicalJson({ ...technical2, package: file?.sha256 ?? technical2.package });
}
var packageVersion = changeRule({
  id: "app/package-version",
  title: "The version of a package goes up with each change of what is deployed",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["azure-application"],
  reads: ["/plans/*/technicalConfiguration"],
  sources: [
    {
      name: "Partner Center documentation, azure-app-solution",
      quote: "Increment this version each time you publish a change to this page"
    }
  ],
  why: "The marketplace takes a page whose version it knows for the one that it has.",
  fix: "Raise the last number of `version`.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const old = earlier.get(id);
      const [was, is] = [old?.technicalConfiguration, plan2?.technicalConfiguration];
      if (old?.subtype !== plan2?.subtype) return [];
      if (was?.version === void 0 || is?.version === void 0) return [];
      const order2 = compared(was.version, is.version);
      if (order2 > 0 || order2 === 0 && content(before, was) === content(after, is)) return [];
      const [last = "0", ...rest] = was.version.split(".").reverse();
      const next2 = [...rest.reverse(), Number(last) + 1].join(".");
      const message = order2 < 0 ? `\`version\` is ${shown(is.version)}, older than ${shown(was.version)} in ${against}; versions go up. Write \`${next2}\` or higher.` : `\`version\` is ${shown(is.version)}, and what is deployed differs from ${against}; raise it to \`${next2}\` or higher.`;
      return [{ path: ["plans", id, "technicalConfiguration", "version"], message }];
    });
  }
});

// src/rules/app/subtype-immutable.ts
var subtypeImmutable = changeRule({
  id: "app/subtype-immutable",
  title: "What kind of application a plan is stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["azure-application"],
  reads: ["/plans/*/subtype"],
  sources: [{ name: "Product ingestion API, plan schema" }],
  why: "What customers have deployed is of that kind, and the marketplace turns none into another.",
  fix: "Put the subtype back, and add a plan of the other kind.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const [was, is] = [earlier.get(id)?.subtype, plan2?.subtype];
      if (was === void 0 || is === void 0 || was === is) return [];
      const message = `\`subtype\` is ${shown(is)} here and ${shown(was)} in ${against}; a plan keeps it. Add a plan of the other kind instead.`;
      return [{ path: ["plans", id, "subtype"], message }];
    });
  }
});

// src/rules/app/family.ts
var appRules = [
  ...appFields,
  managedAuthorizations,
  managedDeploymentMode,
  meteredIdentity,
  packageVersion,
  subtypeImmutable
];

// src/rules/audience/change-needs-republish.ts
var changeNeedsRepublish = changeRule({
  id: "audience/change-needs-republish",
  title: "A new preview audience sees the offer once it is published again",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/previewAudiences"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-preview", quote: "IMPORTANT" }],
  why: "The marketplace reads the audience when it makes the preview, not before.",
  fix: "Stage the offer; where nothing else changed, the audience alone is synced.",
  check({ before, after }) {
    const was = new Set((before.offer.previewAudiences ?? []).flatMap(identity));
    const is = (after.offer.previewAudiences ?? []).flatMap(identity);
    if (before.offer.previewAudiences === void 0 || is.length === was.size && is.every((one) => was.has(one)))
      return [];
    const message = "The preview audience changes; it holds once the offer is staged.";
    return [{ path: ["previewAudiences"], part: "key", message }];
  }
});
var identity = (one) => (one !== void 0 && "id" in one ? one.id : one !== void 0 && "email" in one ? one.email : void 0) ?? [];

// src/rules/audience/fields.ts
var audienceFields = [
  fieldRule({
    id: "audience/saas-email",
    title: "The preview of a SaaS offer is for e-mail addresses",
    sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "MSA or AAD email addresses." }],
    why: "Those who preview sign in with the address.",
    fix: "Write the address of a Microsoft or work account."
  }),
  fieldRule({
    id: "audience/label-length",
    title: "The label of an audience has at most 1,000 characters",
    sources: [{ name: "API schema of price-and-availability-offer" }],
    why: "The marketplace refuses what is longer.",
    fix: "Say in a few words whose it is."
  })
];

// src/rules/audience/hidden-plan-no-preview-link.ts
var hiddenPlanNoPreviewLink = changeRule({
  id: "audience/hidden-plan-no-preview-link",
  title: "A hidden plan is previewed from the command line",
  severity: "notice",
  kind: "cross-field",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/visibility"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-preview",
      quote: "Preview links are not available for hidden plans"
    }
  ],
  why: "The preview of a hidden plan has no page, so that the links in the comment do not lead to it.",
  fix: "Deploy the preview with the Azure CLI or by the solution template that uses the plan.",
  check({ before, after }) {
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      if (plan2?.visibility !== "hidden" || before.offer.plans?.[id] !== void 0) return [];
      const message = "The plan is hidden, and hidden plans have no preview link; test it with the Azure CLI or by the template that deploys it.";
      return [{ path: ["plans", id, "visibility"], message }];
    });
  }
});

// src/rules/audience/kind-declared.ts
var kindDeclared = offerRule({
  id: "audience/kind-declared",
  title: "Subscriptions that preview an offer say of what kind they are",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/previewAudiences/*/kind"],
  sources: [
    {
      name: "Test your VM offer for the Azure Marketplace in staging (2016)",
      quote: "In case of Virtual Machines and Solution templates, please **do not** whitelist subscriptions of type CSP, DreamSpark or Azure in Open."
    }
  ],
  why: "Subscriptions of some kinds must not preview a virtual machine, and the kind cannot be told from the ID.",
  fix: "Say the `kind`. The Azure portal shows it as the offer of the subscription; it never leaves the repository.",
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      if (audience === void 0 || audience.kind !== void 0) return [];
      const message = "The kind of this subscription is not said, so it cannot be checked that it may preview the offer; add `kind`.";
      return [{ path: ["previewAudiences", index, "kind"], message }];
    });
  }
});

// src/rules/audience/no-csp-dreamspark-open.ts
var refused = /* @__PURE__ */ new Map([
  ["csp", "a cloud solution provider (CSP)"],
  ["dreamSpark", "DreamSpark"],
  ["azureInOpen", "Azure in Open"]
]);
var noCspDreamsparkOpen = offerRule({
  id: "audience/no-csp-dreamspark-open",
  title: "No CSP, DreamSpark or Azure in Open subscription previews an offer",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/previewAudiences/*/kind"],
  sources: [
    {
      name: "Test your VM offer for the Azure Marketplace in staging (2016)",
      quote: "In case of Virtual Machines and Solution templates, please **do not** whitelist subscriptions of type CSP, DreamSpark or Azure in Open."
    }
  ],
  why: "Microsoft asks publishers not to give previews of virtual machines to subscriptions of these kinds.",
  fix: "Preview the offer by a subscription of another kind.",
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      const kind2 = refused.get(audience?.kind);
      if (kind2 === void 0) return [];
      const message = `Subscriptions of ${kind2} must not preview a virtual machine offer; name one of another kind.`;
      return [{ path: ["previewAudiences", index, "kind"], message }];
    });
  }
});

// src/rules/audience/not-for-outsiders.ts
var notForOutsiders = offerRule({
  id: "audience/not-for-outsiders",
  title: "The preview is for people of your own organisation",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: [
    "/previewAudiences/*/email",
    "/listing/en-us/supportContact/email",
    "/listing/en-us/engineeringContact/email"
  ],
  sources: [
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "Do not use the preview audience to give people outside your organization visibility into an offer. Use the Private Offer option instead."
    }
  ],
  why: "The preview is for testing. Customers who are to have an offer of their own get a private offer or a private plan.",
  fix: "Take the address out, and give its owner a private plan or a private offer.",
  check({ offer }) {
    const { previewAudiences: _2, ...rest } = offer;
    const own2 = new Set(domains(rest).flatMap((domain) => organisation(domain) ?? []));
    if (own2.size === 0) return [];
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      const theirs = organisation(audience?.email?.split("@").at(-1));
      if (theirs === void 0 || own2.has(theirs) || personal.has(theirs)) return [];
      const message = `${shown(theirs)} is no domain of the offer's contacts and links: the preview is not for people outside your organisation. Give them a private plan or a private offer.`;
      return [{ path: ["previewAudiences", index, "email"], message }];
    });
  }
});
var personal = /* @__PURE__ */ new Set(["outlook.com", "hotmail.com", "live.com", "msn.com", "gmail.com"]);
function domains(value) {
  if (typeof value === "string")
    return /^[^\s@]+@([^\s@]+)$|^https?:\/\/([^/?#:]+)/i.exec(value)?.slice(1).filter(Boolean) ?? [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(domains) : [];
}
function organisation(domain) {
  const labels = domain?.toLowerCase().split(".") ?? [];
  if (labels.slice(-2).join(".") === "onmicrosoft.com") return void 0;
  const short2 = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.length < 2 ? void 0 : labels.slice(short2 ? -3 : -2).join(".");
}

// src/rules/audience/preview-required.ts
var previewRequired = offerRule({
  id: "audience/preview-required",
  title: "Somebody can see the preview",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/previewAudiences", "/setup/sellThroughMicrosoft"],
  sources: [
    {
      name: "Test your VM offer for the Azure Marketplace in staging (2016)",
      quote: "In the **Who can access your staged offer?** dialog box, enter the list of Azure subscriptions that you will use to preview your offer"
    },
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "If your offer will be sold through Microsoft (transactable), only the audience you specified on the **Preview audience** page of your offer can purchase and access the offer for testing."
    }
  ],
  why: "An offer is tried in preview before it goes live. Virtual machines are previewed by subscriptions, SaaS offers that Microsoft sells by people.",
  fix: "Name those who try the preview under `previewAudiences`: 1 to 100 subscriptions, or 1 to 20 e-mail addresses.",
  check({ offer }) {
    const needed2 = offer.type === "software-as-a-service" && offer.setup?.sellThroughMicrosoft === true;
    if (!needed2 || offer.previewAudiences !== void 0) return [];
    const message = "`previewAudiences` is missing: Microsoft sells this offer, so name the e-mail addresses of those who try the preview.";
    return [{ path: ["previewAudiences"], message }];
  }
});

// src/rules/audience/subscription-guid.ts
var subscriptionGuid = {
  id: "audience/subscription-guid",
  title: "Subscription IDs are GUIDs in lower case",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "The marketplace takes no other spelling, and a wrong ID shows the offer to nobody.",
  fix: "Copy the ID from the Azure portal, Subscriptions. Write its letters in lower case."
};

// src/rules/audience/subscription-not-nil.ts
var subscriptionNotNil = offerRule({
  id: "audience/subscription-not-nil",
  title: "A subscription is not the GUID of zeros",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: deployedTypes,
  reads: ["/previewAudiences/*/id"],
  sources: [{ name: "API schema of price-and-availability-offer" }],
  why: "Nobody has that subscription: it stands where an ID was never filled in.",
  fix: "Copy the ID from the subscriptions of the Azure portal.",
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      if (audience?.id === void 0 || /[^0-]/.test(audience.id)) return [];
      const message = "`id` is the GUID of zeros, which is no subscription; copy the ID from the Azure portal.";
      return [{ path: ["previewAudiences", index, "id"], message }];
    });
  }
});

// src/rules/audience/transactable-only-audience.ts
var transactableOnlyAudience = offerRule({
  id: "audience/transactable-only-audience",
  title: "Only an offer that Microsoft sells has a preview audience",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/previewAudiences", "/setup/sellThroughMicrosoft"],
  sources: [
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "only the audience you specified on the Preview audience page of your offer can purchase and access the offer for testing"
    },
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "This setting is not available if you choose to process transactions independently"
    }
  ],
  why: "The audience is who may buy the preview; what Microsoft does not sell is not bought.",
  fix: "Leave `previewAudiences` out, or have Microsoft sell the offer.",
  check({ offer }) {
    const listed2 = offer.setup?.sellThroughMicrosoft === false && offer.setup.callToAction !== void 0;
    if (!listed2 || offer.previewAudiences === void 0) return [];
    const message = "`previewAudiences` is given, and Microsoft does not sell this offer, so that nobody buys its preview; leave it out.";
    return [{ path: ["previewAudiences"], part: "key", message }];
  }
});

// src/rules/audience/family.ts
var audienceRules = [
  ...audienceFields,
  kindDeclared,
  noCspDreamsparkOpen,
  previewRequired,
  subscriptionGuid,
  subscriptionNotNil,
  transactableOnlyAudience,
  notForOutsiders,
  changeNeedsRepublish,
  hiddenPlanNoPreviewLink
];

// src/rules/configured.ts
function configured(found, { configuration, rules, today, known: known3 }) {
  const { waivers = [] } = configuration;
  const set = settingsOf(configuration, rules);
  const free = new Set(rules.filter(waivable).map(({ id }) => id));
  const holding = waivers.filter(({ until }) => until >= today);
  const findings = [];
  const waived = [];
  const standing2 = [];
  for (const finding2 of found) {
    const setting = set.get(finding2.rule) ?? finding2.severity;
    const waiver = free.has(finding2.rule) ? holding.find((one) => fits(one, finding2)) : void 0;
    const severity = setting === "off" ? finding2.severity : setting;
    if (waiver !== void 0) {
      waived.push({ ...finding2, severity, reason: waiver.reason, until: waiver.until });
      continue;
    }
    const told = setting === "off" && finding2.severity === "error" ? "error" : setting;
    if (told !== "off") findings.push({ ...finding2, severity: known3.has(finding2) ? "notice" : told });
    standing2.push({ ...finding2, severity: graver(severity, finding2.severity) });
  }
  return { findings, waived, standing: standing2 };
}
function idleWaivers({ waivers = [] }, found) {
  return waivers.flatMap((waiver, index) => found.some((finding2) => fits(waiver, finding2)) ? [] : [index]);
}
var waivable = ({ scope }) => scope !== "form" && scope !== "configuration";
var byProfile = {
  current: () => [],
  cautious: (rules) => rules.filter(({ id }) => id.endsWith("-older-limit")).map(({ id }) => [id, "warning"])
};
function settingsOf({ profile = "current", severities: severities2 = {} }, rules) {
  return new Map([...byProfile[profile](rules), ...Object.entries(severities2)]);
}
function fits({ rule, offer, path }, finding2) {
  if (rule !== finding2.rule || offer !== void 0 && offer !== finding2.offer) return false;
  const at = pointer(finding2.path);
  return path === void 0 || at === path || at.startsWith(`${path}/`);
}
var graver = (a, b) => severities.indexOf(a) < severities.indexOf(b) ? a : b;

// src/rules/configuration/rule-known.ts
var ruleKnown = {
  id: "configuration/rule-known",
  title: "Severities and waivers name rules that there are, and ask of them what can be",
  severity: "error",
  kind: "cross-field",
  scope: "configuration",
  reads: ["/severities", "/waivers"],
  sources: [{ name: "the configuration of Offerlane" }],
  why: "A setting of a rule that is not there does nothing, and a finding that nobody sees would keep an offer from being staged.",
  fix: "Correct the ID; docs/rules.md lists them. Lower an error to `notice`, or waive it with a reason and a date, in the place of `off`.",
  check({ configuration: { severities: severities2 = {}, waivers = [] }, rules }) {
    const set = Object.entries(severities2).flatMap(([id, setting]) => {
      const rule = rules.get(id);
      if (rule === void 0) return [{ path: ["severities", id], part: "key", message: unknown2(id, rules) }];
      if (setting !== "off" || rule.severity !== "error") return [];
      const message = `\`${id}\` is an error, which keeps an offer from being staged and is never silent; make it \`notice\`, or waive it.`;
      return [{ path: ["severities", id], message }];
    });
    const waived = waivers.flatMap(({ rule: id }, index) => {
      const path = ["waivers", index, "rule"];
      const rule = rules.get(id);
      if (rule === void 0) return [{ path, message: unknown2(id, rules) }];
      if (waivable(rule)) return [];
      const message = `\`${id}\` cannot be waived: what it finds cannot be read or sent as it is. Mend it in its place.`;
      return [{ path, message }];
    });
    return [...set, ...waived];
  }
};
function unknown2(id, rules) {
  const meant = nearest(id, rules.keys());
  return `${shown(id)} is no rule; ${meant === void 0 ? "docs/rules.md lists them." : `did you mean \`${meant}\`?`}`;
}

// src/rules/configuration/waiver-expired.ts
var waiverExpired = {
  id: "configuration/waiver-expired",
  title: "No waiver is older than its last day",
  severity: "warning",
  kind: "cross-field",
  scope: "configuration",
  reads: ["/waivers/*/until"],
  sources: [{ name: "the configuration of Offerlane" }],
  why: "What it waived is told again, as grave as it is, and the waiver only seems to hold.",
  fix: "Mend what it waived and take it out, or set a later day and say in the reason why it takes longer.",
  check({ configuration: { waivers = [] }, today }) {
    return waivers.flatMap(({ rule, until }, index) => {
      if (until >= today) return [];
      const message = `This waiver of \`${rule}\` held until ${until}; mend what it waived and take it out, or set a later day.`;
      return [{ path: ["waivers", index, "until"], message }];
    });
  }
};

// src/rules/configuration/waiver-used.ts
var waiverUsed = {
  id: "configuration/waiver-used",
  title: "Every waiver fits a finding",
  severity: "notice",
  kind: "cross-field",
  scope: "configuration",
  reads: ["/waivers/*"],
  sources: [{ name: "the configuration of Offerlane" }],
  why: "One that fits nothing may be spelt wrong, and would hide a fault that comes later.",
  fix: "Take it out, or correct its offer and path.",
  check({ configuration: { waivers = [] }, rules, today, idle }) {
    return idle.flatMap((index) => {
      const { rule: id = "", until = "" } = waivers[index] ?? {};
      const rule = rules.get(id);
      if (until < today || rule === void 0 || !waivable(rule)) return [];
      const message = `This waiver of \`${id}\` fits no finding of any offer; take it out, or correct its offer and path.`;
      return [{ path: ["waivers", index], message }];
    });
  }
};

// src/rules/configuration/family.ts
var configurationRules = [ruleKnown, waiverExpired, waiverUsed];

// src/rules/container/cnab-version-bump.ts
function bundles(plan2) {
  const technical2 = plan2?.technicalConfiguration;
  if (technical2?.payloadType !== "cnab") return [];
  return (technical2.cnabReferences ?? []).flatMap((reference, index) => {
    const { registryName, repositoryName, tag: tag2, digest: digest2 } = reference ?? {};
    if (registryName === void 0 || repositoryName === void 0 || tag2 === void 0 || digest2 === void 0)
      return [];
    return [{ name: `${registryName}/${repositoryName}:${tag2}`, tag: tag2, digest: digest2, index }];
  });
}
var cnabVersionBump = changeRule({
  id: "container/cnab-version-bump",
  title: "A new bundle has a new tag",
  policy: "500",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/cnabReferences"],
  sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
  why: "A tag that is attached to an offer stays what it is: clusters that have it would not hear of another.",
  fix: "Build the bundle with the next version, and add it under its own tag.",
  check({ before, after, against }) {
    const earlier = new Map(
      Object.values(before.offer.plans ?? {}).flatMap(
        (plan2) => bundles(plan2).map(({ name, digest: digest2 }) => [name, digest2])
      )
    );
    return Object.entries(after.offer.plans ?? {}).flatMap(
      ([id, plan2]) => bundles(plan2).flatMap(({ name, tag: tag2, digest: digest2, index }) => {
        const was = earlier.get(name);
        if (was === void 0 || was === digest2) return [];
        const message = `The tag ${shown(tag2)} is another bundle here than in ${against}; give the new bundle a tag of its own.`;
        return [{ path: ["plans", id, "technicalConfiguration", "cnabReferences", index, "digest"], message }];
      })
    );
  }
});

// src/rules/container/fields.ts
var containerFields = [
  fieldRule({
    id: "container/acr-name",
    title: "A registry is named without its domain",
    sources: [
      {
        name: "Partner Center documentation, create-azure-container-offer",
        quote: "Be sure to omit azurecr.io from the name"
      }
    ],
    why: "The marketplace adds the domain itself.",
    fix: "Write the name of the registry alone: `fabrikam`, not `fabrikam.azurecr.io`."
  }),
  fieldRule({
    id: "container/private-registry",
    title: "Images are in a repository of a private Azure Container Registry",
    sources: [
      {
        name: "Partner Center documentation, create-azure-container-offer",
        quote: "Container images must be hosted in a private Azure Container Registry"
      }
    ],
    why: "The marketplace copies the images from there before customers see them.",
    fix: "Name subscription, resource group, registry, user and repository, as the Azure portal shows them."
  }),
  fieldRule({
    id: "container/tag-version-prefix",
    title: "A tag is `latest`, or begins with a version",
    sources: [
      {
        name: "Partner Center documentation, create-azure-container-offer",
        quote: "must start with either X.Y- or X.Y.Z-"
      }
    ],
    why: "Customers tell by the version which image they get.",
    fix: "Tag the image with its version first, such as 2.1.0-linux-amd64."
  }),
  fieldRule({
    id: "container/tags-limit",
    title: "A plan has 1 to 16 tags",
    sources: [{ name: "Product ingestion API, container technical configuration schema" }],
    why: "The marketplace takes no more, and offers nothing without one.",
    fix: "Keep the tags that customers deploy."
  }),
  fieldRule({
    id: "container/k8s-extension-type-format",
    title: "A cluster extension is named by publisher and application",
    policy: "500",
    sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
    why: "Clusters know the application by this name, in which case and dots count.",
    fix: "Write the name of the publisher and that of the application, with a dot between."
  })
];

// src/rules/container/k8s-extension-type.ts
var field2 = ["technicalConfiguration", "clusterExtensionType"];
var k8sExtensionType = {
  id: "container/k8s-extension-type",
  title: "Each plan has a cluster extension of its own",
  policy: "500",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/plans/*/technicalConfiguration/clusterExtensionType", "/type"],
  sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
  why: "A cluster has one extension of each type, so that two plans with one type shut each other out.",
  fix: "Name the extension of this plan otherwise.",
  check({ judged, others }) {
    const named2 = /* @__PURE__ */ new Map();
    return [...others, ...judged].flatMap(
      (subject, index) => extensions(subject).flatMap(([plan2, type]) => {
        const own2 = `${subject.id}/${plan2}`;
        const first2 = named2.get(type.toLowerCase()) ?? own2;
        named2.set(type.toLowerCase(), first2);
        if (first2 === own2 || index < others.length) return [];
        const message = `${shown(type)} is the extension of ${shown(first2)} already; each plan has a type of its own.`;
        return [{ offer: subject.id, path: ["plans", plan2, ...field2], message }];
      })
    );
  }
};
function extensions({ offer }) {
  const plans = offer.type === "container" ? Object.entries(offer.plans ?? {}) : [];
  return plans.flatMap(([id, plan2]) => {
    const type = valueAt(plan2, field2);
    return typeof type === "string" ? [[id, type]] : [];
  });
}

// src/rules/container/k8s-extension-type-immutable.ts
var k8sExtensionTypeImmutable = changeRule({
  id: "container/k8s-extension-type-immutable",
  title: "The type of a cluster extension stays",
  policy: "500",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/clusterExtensionType"],
  sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
  why: "Clusters know what is installed on them by this name.",
  fix: "Put the name back, and add a plan for the other extension.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const path = ["technicalConfiguration", "clusterExtensionType"];
      const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan2, path)];
      if (was === void 0 || is === void 0 || was === is) return [];
      const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps it. Put it back.`;
      return [{ path: ["plans", id, ...path], message }];
    });
  }
});

// src/rules/container/repository-immutable.ts
var repositoryImmutable = changeRule({
  id: "container/repository-immutable",
  title: "The repository of a published plan stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/imageRepositoryDetails"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "After the name is set, it can't be changed. Use a unique name for each offer in your account"
    }
  ],
  why: "Customers pull by the name of the repository; another name takes their images away.",
  fix: "Put the name back, and push the new images into that repository under new tags.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const path = ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"];
      const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan2, path)];
      if (was === void 0 || is === void 0 || was === is) return [];
      const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps its repository. Put it back.`;
      return [{ path: ["plans", id, ...path], message }];
    });
  }
});

// src/rules/container/repository-unique.ts
var field3 = ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"];
var repositoryUnique = {
  id: "container/repository-unique",
  title: "Each container offer has a repository of its own",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/plans/*/technicalConfiguration/imageRepositoryDetails/repositoryName", "/type"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "After the name is set, it can't be changed. Use a unique name for each offer in your account"
    }
  ],
  why: "The marketplace keeps the images of each offer under the name of its repository.",
  fix: "Push the images of this offer into a repository of their own.",
  check({ judged, others }) {
    const named2 = /* @__PURE__ */ new Map();
    return [...others, ...judged].flatMap(
      (subject, index) => repositories(subject).flatMap(([plan2, name]) => {
        const first2 = named2.get(name) ?? subject.id;
        named2.set(name, first2);
        if (first2 === subject.id || index < others.length) return [];
        const message = `The offer ${shown(first2)} has images in ${shown(name)} already; each offer has a repository of its own.`;
        return [{ offer: subject.id, path: ["plans", plan2, ...field3], message }];
      })
    );
  }
};
function repositories({ offer }) {
  const plans = offer.type === "container" ? Object.entries(offer.plans ?? {}) : [];
  return plans.flatMap(([id, plan2]) => {
    const name = valueAt(plan2, field3);
    return typeof name === "string" ? [[id, name]] : [];
  });
}

// src/rules/container/tag-latest.ts
var tagLatest = offerRule({
  id: "container/tag-latest",
  title: "The tags have `latest` and a version",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/imageTags"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "This field must include a latest tag"
    },
    { name: "Partner Center documentation, create-azure-container-offer", quote: "It must also include a version tag" }
  ],
  why: "Who names no tag gets `latest`; who wants to stay at a version needs one.",
  fix: "List `latest`, and one tag or more that begins with a version.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
    const technical2 = plan2?.technicalConfiguration;
    const tags = technical2?.payloadType === "image" ? technical2.imageTags : void 0;
    if (tags === void 0) return [];
    const path = ["plans", id, "technicalConfiguration", "imageTags"];
    if (!tags.includes("latest")) return [{ path, message: "`latest` is not among the tags; add it." }];
    if (tags.some((tag2) => tag2 !== "latest")) return [];
    return [{ path, message: "No tag begins with a version; add one, such as 2.1.0-linux-amd64." }];
  })
});

// src/rules/container/family.ts
var containerRules = [
  ...containerFields,
  cnabVersionBump,
  k8sExtensionType,
  k8sExtensionTypeImmutable,
  repositoryImmutable,
  repositoryUnique,
  tagLatest
];

// src/rules/flow/pages-complete.ts
var pagesComplete = {
  id: "flow/pages-complete",
  title: "Every page of an offer is filled in",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "If any of the pages have a status other than **Complete**, you need to correct the issue on that page and then return to the **Review and publish** page to confirm the status now shows as **Complete**."
    },
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "The four steps under the WALKTHROUGH page in the Publishing portal should be completed and green."
    }
  ],
  why: "An offer can be staged once all its pages are Complete; of this page there is nothing yet.",
  fix: "Add the page: the block that the message names, with its fields."
};

// src/rules/flow/family.ts
var flowRules = [pagesComplete];

// src/rules/form.ts
function form(id, title, why, fix) {
  const text3 = {
    severity: "error",
    sources: [{ name: "the form of offers in YAML" }]
  };
  return { id, title, why, fix, ...text3, kind: "schema", scope: "form" };
}
var formRules = [
  form(
    "source/yaml",
    "Files are YAML, one document each",
    "Nothing in a file can be judged or published until it can be read.",
    "Mend the line. Most often a quote, a bracket, a colon or a space is missing."
  ),
  form(
    "source/encoding",
    "Files are UTF-8 text",
    "Other encodings turn letters into others on their way to the marketplace.",
    "Save the file as UTF-8."
  ),
  form(
    "source/limit",
    "Files keep to the limits of what is read",
    "Limits keep one file from costing a run all its time or memory.",
    "Make the file smaller, or write out some of its anchors."
  ),
  form(
    "source/file-missing",
    "Every file that an offer names is in its folder",
    "The marketplace receives the file, so it must be there.",
    "Add the file, or correct the path. Paths start at the folder of the offer, and their letters are upper or lower case as in the name."
  ),
  form(
    "source/file-outside",
    "An offer reads nothing outside its folder",
    "An offer is whole in its folder, so that its digest says all of it and no pull request can publish a file from elsewhere.",
    "Copy the file into the folder of the offer and name it from there."
  ),
  form(
    "source/file-kind",
    "Files are plain files",
    "Links and Git LFS pointers are not the content that customers would see.",
    "Put the file itself there; with Git LFS, check out with `lfs: true`."
  ),
  form(
    "source/file-unused",
    "Every YAML file in the folder of an offer is read",
    "A plan in a file of another name would silently not be published.",
    "Rename it to `plans/<plan-id>.yml`, or move it out of the folder."
  ),
  form(
    "source/secret-by-reference",
    "Secrets stand by name",
    "What is in a repository is read by everyone who can read the repository, for as long as its history lasts.",
    "Give the secret a name, write `{ secret: name }`, and have the operator bind it. If a value was pushed, replace it where it is used."
  ),
  form(
    "shape/unknown-key",
    "Every key is a field",
    "A key that no one reads is most often a field that is spelt wrong or indented wrong, and would silently not be published.",
    "Correct its spelling or its place. What the API has and Offerlane does not model stands under `api`."
  ),
  form(
    "shape/missing-key",
    "What is required is there",
    "The marketplace refuses an offer without it.",
    "Add the key. docs/offer.md describes each field."
  ),
  form(
    "shape/type",
    "Every value is of its kind",
    "Text, numbers, lists and mappings cannot stand for each other.",
    "Write the value as the message says. Put text that looks like a number in quotes."
  ),
  form(
    "shape/choice",
    "A value that is one of a few is one of them",
    "The marketplace knows no others.",
    "Take one of those that the message names."
  ),
  form(
    "shape/limit",
    "Texts, lists and numbers keep to their limits",
    "The marketplace refuses what is longer, shorter, more or less.",
    "Keep to the limit that the message names."
  ),
  form(
    "shape/format",
    "A value with a format is written in it",
    "The marketplace refuses other spellings.",
    "Write it as the message says."
  ),
  form(
    "shape/duplicate",
    "Items of a list that must differ do",
    "Two items with the same identity contradict each other, or one of them does nothing.",
    "Keep one of them."
  )
];

// src/rules/leads/blob-unsupported.ts
var blobUnsupported = offerRule({
  id: "leads/blob-unsupported",
  title: "Leads do not go to a blob",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/customerLeads/leadDestination"],
  sources: [
    {
      name: "Partner Center documentation, commercial-marketplace-get-customer-leads",
      quote: "The Azure Blob lead destination is no longer supported"
    }
  ],
  why: "The marketplace has given this destination up: leads that are sent there are lost.",
  fix: "Send leads to a table of the same storage account: `leadDestination: table`.",
  check({ offer }) {
    if (offer.customerLeads?.leadDestination !== "blob") return [];
    const message = "Leads cannot be sent to a blob any more; take `table`, with the same storage account.";
    return [{ path: ["customerLeads", "leadDestination"], message }];
  }
});

// src/rules/leads/dynamics-office365-rotation.ts
var dynamicsOffice365Rotation = offerRule({
  id: "leads/dynamics-office365-rotation",
  title: "The password of a user runs out every 90 days",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/customerLeads/dynamicsLeadConfiguration/authentication"],
  sources: [
    {
      name: "Partner Center documentation, commercial-marketplace-lead-management-instructions-dynamics",
      quote: "required to update your username and password every 90 days"
    }
  ],
  why: "After 90 days leads are lost until someone notices.",
  fix: "Sign in by an application: `authentication: azureAD`. Or note the day on which the password is changed.",
  check({ offer: { customerLeads } }) {
    const dynamics2 = customerLeads?.leadDestination === "dynamics" ? customerLeads.dynamicsLeadConfiguration : void 0;
    if (dynamics2?.authentication !== "office365") return [];
    const message = "The password of this user has to be changed every 90 days; an application (azureAD) needs no such care.";
    return [{ path: ["customerLeads", "dynamicsLeadConfiguration", "authentication"], message }];
  }
});

// src/rules/leads/fields.ts
var leadsFields = [
  fieldRule({
    id: "leads/destination-known",
    title: "Leads go to a destination that there is, with its own settings",
    sources: [{ name: "Product ingestion API, customer-leads schema" }],
    why: "The marketplace sends leads by the settings of the destination that is named, and by no others.",
    fix: "Name a destination, and write its settings under the field that is named after it."
  }),
  fieldRule({
    id: "leads/dynamics-auth",
    title: "Dynamics 365 is reached by an application or by a user",
    sources: [{ name: "Product ingestion API, customer-leads schema, dynamicsLeadConfiguration" }],
    why: "The marketplace signs in to your instance to write leads into it.",
    fix: "Give the instance, `authentication`, and what goes with it: an application with its tenant, or a user."
  }),
  fieldRule({
    id: "leads/https-endpoint",
    title: "Leads are posted to an https address",
    sources: [{ name: "Product ingestion API, customer-leads schema, httpsEndpointLeadConfiguration" }],
    why: "Leads are names and addresses of people; the marketplace posts them over TLS alone.",
    fix: "Write the whole address with https://."
  }),
  fieldRule({
    id: "leads/marketo",
    title: "A form of Marketo is named by three IDs",
    sources: [{ name: "Product ingestion API, customer-leads schema, marketoLeadConfiguration" }],
    why: "The marketplace fills in the form; with another ID leads are lost.",
    fix: "Copy the IDs from the embed code of the form in Marketo."
  }),
  fieldRule({
    id: "leads/salesforce",
    title: "An organisation of Salesforce is named by 15 letters and digits",
    sources: [{ name: "Product ingestion API, customer-leads schema, salesforceLeadConfiguration" }],
    why: "The marketplace sends leads to the organisation with that ID.",
    fix: "Copy the 15 characters of the organisation ID from the Web-to-Lead form."
  }),
  fieldRule({
    id: "leads/contact-email",
    title: "Who gets leads, or is told of failures, is named by e-mail addresses",
    sources: [{ name: "Product ingestion API, customer-leads schema" }],
    why: "A message to a wrong address is lost, and a lead with it.",
    fix: "Write whole e-mail addresses; for leads by e-mail, one at least."
  })
];

// src/rules/leads/required-by-type.ts
var requiredByType = offerRule({
  id: "leads/required-by-type",
  title: "An offer by contact has a destination for leads",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/customerLeads", "/setup/callToAction"],
  sources: [{ name: "Partner Center documentation, commercial-marketplace-get-customer-leads" }],
  why: "Customers of such an offer leave their address and wait for you; without a destination nobody hears of them.",
  fix: "Name a destination under `customerLeads`.",
  check({ offer: { customerLeads, setup } }) {
    const destination2 = customerLeads?.leadDestination ?? "none";
    if (setup?.callToAction !== "contactMe" || setup.sellThroughMicrosoft !== false || destination2 !== "none")
      return [];
    const message = "`callToAction` is `contactMe`, and leads go nowhere; name a destination under `customerLeads`.";
    return [{ path: ["setup", "callToAction"], message }];
  }
});

// src/rules/leads/family.ts
var leadsRules = [...leadsFields, blobUnsupported, dynamicsOffice365Rotation, requiredByType];

// src/rules/listing/active-presence.ts
var activePresence = offerRule({
  id: "listing/active-presence",
  title: "An offer that Microsoft sells has a public plan",
  policy: "100.1.5",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/audience", "/plans/*/availability", "/availability", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Commercial marketplace certification policies" }],
  why: "The policies permit private plans only beside a public one that can be bought.",
  fix: "Add a public plan, or put one back into sale. To end the sale of all, set `availability: stopped` on the offer.",
  check({ offer }) {
    const plans = Object.values(offer.plans ?? {});
    const sold2 = offer.setup?.sellThroughMicrosoft === true && offer.availability !== "stopped";
    const inSale = plans.filter((plan2) => plan2?.availability !== "stopped");
    if (!sold2 || inSale.length === 0 || inSale.some((plan2) => plan2?.audience === "public")) return [];
    const message = "Every plan in sale is private; an offer that Microsoft sells keeps one public plan, so add one.";
    return [{ path: ["plans"], message }];
  }
});

// src/rules/listing/contact-phone-format.ts
var contactPhoneFormat = offerRule({
  id: "listing/contact-phone-format",
  title: "Telephone numbers are written as the world writes them",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/supportContact/phone", "/listing/en-us/engineeringContact/phone"],
  sources: [{ name: "Marketplace criteria for content validation", quote: "ISO phone number notations are supported" }],
  why: "Customers call from other countries; a number without digits enough reaches nobody.",
  fix: 'Write it with the country first, such as "+1 425 555 0100".',
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    return ["supportContact", "engineeringContact"].flatMap((contact3) => {
      const phone = listing?.[contact3]?.phone;
      if (phone === void 0 || number4.test(phone.trim())) return [];
      const message = `${shown(phone)} is no telephone number as E.123 writes it; write it with the country first, such as "+1 425 555 0100".`;
      return [{ path: ["listing", "en-us", contact3, "phone"], message }];
    });
  }
});
var number4 = /^\+?[(]?[0-9][0-9 ()./-]{4,24}(\s*(ext\.?|x|#)\s*[0-9]{1,8})?$/i;

// src/rules/comparable.ts
function comparable(text3) {
  return text3.replace(/<\/?(?:a|abbr|b|code|em|i|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, "").replace(/<[/!]?[a-z-][^<>]*>/gi, " ").replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (entity, name) => characters[name] ?? entity).normalize("NFKC").replace(new RegExp("\\p{Cf}", "gu"), "").toLowerCase().replace(/\s+/g, " ").trim();
}
var characters = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'"
};

// src/rules/listing/description-distinct-from-plan.ts
var descriptionDistinctFromPlan = offerRule({
  id: "listing/description-distinct-from-plan",
  title: "The descriptions of an offer and of its plans differ",
  policy: "100.1.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/description", "/listing/en-us/description"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Offer and SKU description shouldn\u2019t be same."
    }
  ],
  why: "A plan is described so that customers see what sets it apart; the text of the offer tells them nothing of it.",
  fix: "Describe the plan alone: what it holds, for whom it is, how it differs from the others.",
  check({ offer }) {
    const text3 = offer.listing?.["en-us"]?.description;
    if (text3 === void 0) return [];
    const told = comparable(text3);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const own2 = plan2?.listing?.["en-us"]?.description;
      if (own2 === void 0 || comparable(own2) !== told) return [];
      const message = "The plan is described in the words of the offer; say what sets the plan apart instead.";
      return [{ path: ["plans", id, "listing", "en-us", "description"], message }];
    });
  }
});

// src/rules/listing/html-tags.ts
var tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
var attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;
var voids = /* @__PURE__ */ new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
function htmlTags(text3) {
  return [...text3.matchAll(tag)].map(({ 0: whole2, 1: slash, 2: written = "", 3: rest = "", index }) => {
    const name = written.toLowerCase();
    const attributes = [...rest.matchAll(attribute)].map(([, key3 = ""]) => key3.toLowerCase());
    const kind2 = voids.has(name) ? "void" : slash === "/" ? "close" : "open";
    return { name, kind: kind2, attributes, span: [index, index + whole2.length] };
  });
}

// src/rules/listing/marked-up.ts
function markedUp({ offer }) {
  const { description: description2 } = offer.listing?.["en-us"] ?? {};
  const plans = Object.entries(offer.plans ?? {}).map(([id, plan2]) => {
    return { path: ["plans", id, "listing", "en-us", "description"], text: plan2?.listing?.["en-us"]?.description };
  });
  return [{ path: ["listing", "en-us", "description"], text: description2 }, ...plans].flatMap(
    ({ path, text: text3 }) => text3 === void 0 ? [] : [{ path, text: text3 }]
  );
}

// src/rules/listing/description-html-allowed.ts
var descriptionHtmlAllowed = offerRule({
  id: "listing/description-html-allowed",
  title: "Descriptions have only the markup that the marketplace shows",
  policy: "100.1.3",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description", "/plans/*/listing/en-us/description"],
  sources: [
    {
      name: "Guide to push your offer to staging (2016)",
      quote: "The allowed HTML tags are h1, h2, h3, h4, h5, p, ol, ul, li, a[target|href], strong, em, b, i."
    },
    { name: "Partner Center documentation, long-description" }
  ],
  why: "Other tags and attributes are taken out or shown as text, and certification sends the offer back. A `div` is let through, for offers that the API gives out have it.",
  fix: "Take the tag out, or say it with a heading, a paragraph or a list.",
  check(subject) {
    return markedUp(subject).flatMap(({ path, text: text3 }) => {
      const told = /* @__PURE__ */ new Set();
      return htmlTags(text3).flatMap(({ name, kind: kind2, attributes, span }) => {
        const others = attributes.filter((key3) => !(allowed.get(name) ?? attributes).includes(key3));
        const wrong = allowed.has(name) ? others.map((key3) => `\`${key3}\` of \`<${name}>\``) : [`\`<${name}>\``];
        const fresh2 = kind2 === "close" ? [] : wrong.filter((one) => !told.has(one));
        for (const one of fresh2) told.add(one);
        const [first2] = fresh2;
        if (first2 === void 0) return [];
        const message = `${first2} is not shown by the marketplace; take it out. It shows ${shownTags}.`;
        return [{ path, within: span, message }];
      });
    });
  }
});
var plain4 = ["b", "br", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "li", "ol", "p", "strong", "ul", "div"];
var allowed = new Map([
  ...plain4.map((name) => [name, []]),
  ["a", ["href", "target"]]
]);
var shownTags = "a[href|target], b, br, em, h1 to h6, i, li, ol, p, strong and ul";

// src/rules/listing/description-html-balanced.ts
var descriptionHtmlBalanced = offerRule({
  id: "listing/description-html-balanced",
  title: "What is opened in the markup of a description is closed",
  policy: "100.1.3",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description", "/plans/*/listing/en-us/description"],
  sources: [
    {
      name: "Partner Center documentation, long-description",
      quote: "Most tags require both an opening and closing component"
    }
  ],
  why: "A heading or list that is never closed makes all that follows a heading or list.",
  fix: "Write the closing tag, or take the lonely one out.",
  check(subject) {
    return markedUp(subject).flatMap(
      ({ path, text: text3 }) => unbalanced(htmlTags(text3)).map(({ name, kind: kind2, span }) => {
        const has = kind2 === "open" ? "is never closed" : "closes nothing";
        const message = `\`<${kind2 === "open" ? "" : "/"}${name}>\` ${has}; ${kind2 === "open" ? `write \`</${name}>\`` : "take it out"}.`;
        return { path, within: span, message };
      })
    );
  }
});
function unbalanced(tags) {
  const open3 = [];
  const lonely2 = [];
  for (const tag2 of tags) {
    if (tag2.kind === "open") open3.push(tag2);
    if (tag2.kind !== "close") continue;
    const opened2 = open3.findLastIndex(({ name }) => name === tag2.name);
    if (opened2 === -1) lonely2.push(tag2);
    else lonely2.push(...open3.splice(opened2).slice(1));
  }
  return [...lonely2, ...open3];
}

// src/rules/listing/description-language-marker.ts
var descriptionLanguageMarker = offerRule({
  id: "listing/description-language-marker",
  title: "A description in another language says so first",
  policy: "100.1.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-listing", quote: "This application is available only in" }
  ],
  why: "The listing is the English one: who does not read the language must see at once that the offer is not for them.",
  fix: 'Begin with the sentence "This application is available only in <language>.", or describe the offer in English.',
  check({ offer }) {
    const text3 = comparable(offer.listing?.["en-us"]?.description ?? "");
    const letters2 = text3.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
    const foreign = text3.match(new RegExp("(?!\\p{Script=Latin})\\p{L}", "gu"))?.length ?? 0;
    if (foreign * 2 <= letters2 || /this application is available (only )?in [a-z]/.test(text3)) return [];
    const message = 'The description is in another language and does not say so; begin with "This application is available only in <language>.".';
    return [{ path: ["listing", "en-us", "description"], message }];
  }
});

// src/rules/older-limits.ts
function olderLimit(path, text3, most6, since) {
  if (text3 === void 0 || text3.length <= most6) return [];
  const has = `${nameOf(path)} is ${text3.length.toLocaleString("en-US")} characters long`;
  const message = `${has}; ${since} took at most ${most6.toLocaleString("en-US")}, and shorter texts are cut off nowhere.`;
  return [{ path, message }];
}

// src/rules/listing/description-older-limit.ts
var descriptionOlderLimit = offerRule({
  id: "listing/description-older-limit",
  title: "A description of at most 3,000 characters is taken everywhere",
  policy: "100.1.3",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "3,000 characters" }],
  why: "The pages of SaaS offers and those of 2020 name 3,000 characters, later ones 5,000.",
  fix: "Shorten the description, or leave it: it is taken.",
  check({ offer }) {
    const description2 = offer.listing?.["en-us"]?.description;
    return olderLimit(["listing", "en-us", "description"], description2, 3e3, "Partner Center until 2020");
  }
});

// src/rules/listing/fields.ts
var listingPage = { name: "Partner Center documentation, azure-vm-create-listing" };
var pushToStaging = "Guide to push your offer to staging (2016)";
var listingFields = [
  fieldRule({
    id: "listing/name-required-length",
    title: "An offer has a name of at most 200 characters",
    policy: "100.1.1",
    sources: [
      { name: "Partner Center documentation, azure-vm-offer-listing", quote: "Must be 200 characters or less" }
    ],
    why: "The name is the first thing that customers see, in search results and in the Azure portal.",
    fix: "Give the offer a name on one line, the shorter the better."
  }),
  fieldRule({
    id: "listing/summary-length",
    title: "The summary for search results is one line of at most 100 characters",
    policy: "100.1.2",
    sources: [{ name: pushToStaging, quote: "offer summary (maximum 100 characters)" }],
    why: "Search results show it below the name, on one line, and cut nothing: the marketplace refuses what is longer.",
    fix: "Say in one sentence what the offer does for a customer."
  }),
  fieldRule({
    id: "listing/long-summary-length",
    title: "The short description has at most 256 characters",
    policy: "100.1.2",
    sources: [{ name: pushToStaging, quote: "offer long summary (maximum 256 characters)" }],
    why: 'It is the "long summary" of the guides: the Azure portal shows it on the hero and above the description.',
    fix: "Say in two or three sentences what the offer does, and leave the rest to the description."
  }),
  fieldRule({
    id: "listing/description-length",
    title: "The description of an offer has at most 5,000 characters",
    policy: "100.1.3",
    sources: [
      { name: "Partner Center documentation, includes/long-description-1", quote: "up to 5,000 characters" },
      { name: "Partner Center documentation, plan-saas-offer", quote: "including HTML markup" }
    ],
    why: "The marketplace counts the markup too, and refuses what is longer.",
    fix: "Shorten it, or put what is detail under `generalLinks` or into a document."
  }),
  fieldRule({
    id: "listing/keywords-max",
    title: "An offer has at most three search keywords",
    policy: "100.2",
    sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "Provide up to three search keywords" }],
    why: "The marketplace takes no more.",
    fix: "Keep the three under which customers look for the offer."
  }),
  fieldRule({
    id: "listing/privacy-url-required",
    title: "An offer links to a privacy policy",
    policy: "100.6",
    sources: [{ ...listingPage, quote: "You must also post a valid privacy policy on your website" }],
    why: "Customers and Microsoft read there what becomes of their data; an offer without it is not certified.",
    fix: "Write the whole address of the page, with https://."
  }),
  fieldRule({
    id: "listing/useful-links-max",
    title: "An offer has at most 25 links",
    policy: "100.5",
    sources: [
      { name: "Partner Center documentation, azure-container-offer-listing", quote: "You can add up to 25 links" }
    ],
    why: "The marketplace takes no more.",
    fix: "Keep those that help customers to decide."
  }),
  fieldRule({
    id: "listing/useful-link-fields",
    title: "A link has a text, and an address with http:// or https://",
    policy: "100.5",
    sources: [
      {
        name: "Partner Center documentation, azure-container-offer-listing",
        quote: "The link must start with http:// or https://"
      }
    ],
    why: "The marketplace shows the text and opens the address, and refuses a link that lacks either.",
    fix: "Write `displayText` and the whole address under `link`."
  }),
  fieldRule({
    id: "listing/support-contact",
    title: "Customers find a support contact with name, e-mail address and telephone",
    policy: "100.5",
    sources: [{ name: "Partner Center documentation, azure-vm-offer-listing" }],
    why: "Customers and cloud solution providers ask there; without it the listing is not certified.",
    fix: "Write `name`, `email` and `phone`. A made-up number is allowed where support is by e-mail alone."
  }),
  fieldRule({
    id: "listing/engineering-contact",
    title: "Microsoft finds an engineering contact with name, e-mail address and telephone",
    policy: "100.5",
    sources: [{ name: "Partner Center documentation, azure-vm-offer-listing", quote: "Engineering contact" }],
    why: "Microsoft asks there when something of the offer fails, in certification or later.",
    fix: "Write `name`, `email` and `phone`."
  })
];

// src/rules/listing/getting-started-required.ts
var gettingStartedRequired = offerRule({
  id: "listing/getting-started-required",
  title: "An offer that Microsoft sells says how a customer begins",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/listing/en-us/gettingStartedInstructions", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer" }],
  why: "Customers read it right after the purchase, before they have seen anything of yours.",
  fix: "Say under `gettingStartedInstructions`, in up to 3,000 characters, what to do first.",
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    if (offer.setup?.sellThroughMicrosoft !== true || listing?.gettingStartedInstructions !== void 0) return [];
    const message = "`gettingStartedInstructions` is missing: Microsoft sells this offer, so say how a customer begins after the purchase.";
    return [{ path: ["listing", "en-us", "gettingStartedInstructions"], message }];
  }
});

// src/rules/listing/long-summary-distinct-from-sku-title.ts
var longSummaryDistinctFromSkuTitle = offerRule({
  id: "listing/long-summary-distinct-from-sku-title",
  title: "The title of a plan is not the short description of its offer",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name", "/listing/en-us/shortDescription"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "SKU\u2019s Title and Offer Long summary shouldn\u2019t be same."
    }
  ],
  why: "Customers read both, and would read the same twice.",
  fix: "Give the plan a title that names it, or say more in the `shortDescription` of the offer.",
  check({ offer }) {
    const text3 = offer.listing?.["en-us"]?.shortDescription;
    if (text3 === void 0) return [];
    const told = comparable(text3);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const own2 = plan2?.listing?.["en-us"]?.name;
      if (own2 === void 0 || comparable(own2) !== told) return [];
      const message = "The title of the plan is the `shortDescription` of the offer; give one of them words of its own.";
      return [{ path: ["plans", id, "listing", "en-us", "name"], message }];
    });
  }
});

// src/rules/listing/name-no-emoji.ts
var nameNoEmoji = offerRule({
  id: "listing/name-no-emoji",
  title: "The name of an offer has no emoji",
  policy: "100.1.1",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/title"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-listing", quote: "Can't include emojis" },
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "cannot contain emojis (unless they are the trademark and copyright symbols)"
    }
  ],
  why: "The marketplace refuses the name; only \xA9, \xAE and \u2122 are allowed.",
  fix: "Take the emoji out.",
  check({ offer }) {
    const found = emoji2.exec(offer.listing?.["en-us"]?.title ?? "");
    if (found === null) return [];
    const message = `\`title\` holds the emoji ${found[0]}; take it out. Only \xA9, \xAE and \u2122 are allowed.`;
    return [{ path: ["listing", "en-us", "title"], message }];
  }
});
var emoji2 = new RegExp("(?![\xA9\xAE\u2122])\\p{Extended_Pictographic}", "u");

// src/rules/listing/name-older-limit.ts
var nameOlderLimit = offerRule({
  id: "listing/name-older-limit",
  title: "A name of at most 50 characters is shown whole everywhere",
  policy: "100.1.1",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/title"],
  sources: [{ name: "Guide to push your offer to staging (2016)", quote: "offer title (maximum 50 characters)" }],
  why: "Until 2021 the marketplace took no longer name, and some of its pages still cut names off.",
  fix: "Shorten the name, or leave it: it is taken.",
  check({ offer }) {
    const title = offer.listing?.["en-us"]?.title;
    return olderLimit(["listing", "en-us", "title"], title, 50, "the marketplace of 2016 to 2021");
  }
});

// src/rules/listing/no-short-urls.ts
var noShortUrls = offerRule({
  id: "listing/no-short-urls",
  title: "Addresses are not shortened",
  policy: "100.3",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [
    "/listing/en-us/generalLinks",
    "/listing/en-us/media/videos",
    "/listing/en-us/description",
    "/listing/en-us/privacyPolicyLink"
  ],
  sources: [{ name: "Certification policies, 100.3", quote: "No short URLs, human readable redirects might be used" }],
  why: "Customers and reviewers cannot see where a short address leads.",
  fix: "Write the address that it leads to.",
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    const at = ["listing", "en-us"];
    const links = (listing?.generalLinks ?? []).map(
      (link, index) => [[...at, "generalLinks", index, "link"], link?.link]
    );
    const videos = (listing?.media?.videos ?? []).map(
      (video2, index) => [[...at, "media", "videos", index, "streamingUrl"], video2?.streamingUrl]
    );
    const rest = [
      [[...at, "description"], listing?.description],
      [[...at, "privacyPolicyLink"], listing?.privacyPolicyLink]
    ];
    return [...links, ...videos, ...rest].flatMap(([path, text3 = ""]) => {
      const found = short.exec(text3);
      if (found === null) return [];
      return [{ path, message: `${shown(found[0])} is a short address; write the one that it leads to.` }];
    });
  }
});
var short = /https?:\/\/(?:www\.)?(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|is\.gd)\/[^\s"'<>]*/i;

// src/rules/listing/summary-distinct-from-sku-title.ts
var summaryDistinctFromSkuTitle = offerRule({
  id: "listing/summary-distinct-from-sku-title",
  title: "The title of a plan is not the summary of its offer",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name", "/listing/en-us/searchResultSummary"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "SKU Title and Offer Summary shouldn\u2019t be same."
    }
  ],
  why: "Customers read both, and would read the same twice.",
  fix: "Give the plan a title that names it, or say more in the `searchResultSummary` of the offer.",
  check({ offer }) {
    const text3 = offer.listing?.["en-us"]?.searchResultSummary;
    if (text3 === void 0) return [];
    const told = comparable(text3);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const own2 = plan2?.listing?.["en-us"]?.name;
      if (own2 === void 0 || comparable(own2) !== told) return [];
      const message = "The title of the plan is the `searchResultSummary` of the offer; give one of them words of its own.";
      return [{ path: ["plans", id, "listing", "en-us", "name"], message }];
    });
  }
});

// src/rules/listing/support-url-required.ts
var supportUrlRequired = offerRule({
  id: "listing/support-url-required",
  title: "Customers of Azure Government find support of their own",
  policy: "100.5",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: deployedTypes,
  reads: ["/listing/en-us/governmentSupportWebsite", "/plans/*/azureRegions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-listing",
      quote: "Azure Global support website / Azure Government support website"
    }
  ],
  why: "The marketplace of Azure Government is another, and shows its own support website.",
  fix: "Write the page under `governmentSupportWebsite`.",
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    if (listing === void 0 || listing.governmentSupportWebsite !== void 0) return [];
    const plans = Object.entries(offer.plans ?? {});
    const [first2] = plans.filter(([, plan2]) => plan2?.azureRegions?.includes("azureGovernment"));
    if (first2 === void 0) return [];
    const message = `\`governmentSupportWebsite\` is missing, and the plan ${shown(first2[0])} is offered in Azure Government; write there where its customers find support.`;
    return [{ path: ["listing", "en-us", "governmentSupportWebsite"], message }];
  }
});

// src/rules/listing/family.ts
var listingRules = [
  ...listingFields,
  activePresence,
  descriptionDistinctFromPlan,
  gettingStartedRequired,
  longSummaryDistinctFromSkuTitle,
  summaryDistinctFromSkuTitle,
  nameNoEmoji,
  nameOlderLimit,
  descriptionOlderLimit,
  noShortUrls,
  contactPhoneFormat,
  supportUrlRequired,
  descriptionLanguageMarker,
  descriptionHtmlAllowed,
  descriptionHtmlBalanced
];

// src/rules/media/pictures.ts
var useTitles = {
  large: "Large logo",
  medium: "Medium logo",
  small: "Small logo",
  wide: "Wide logo",
  hero: "Hero",
  screenshot: "Screenshot",
  thumbnail: "Video thumbnail"
};
var logos = ["large", "medium", "small", "wide", "hero"];
function pictures({ offer, media }) {
  const own2 = offer.listing?.["en-us"]?.media;
  const named2 = [
    ...logos.map((use) => ({ use, written: own2?.logos?.[use], path: ["logos", use] })),
    ...(own2?.screenshots ?? []).map((screenshot, index) => ({
      use: "screenshot",
      written: screenshot?.image,
      path: ["screenshots", index, "image"]
    })),
    ...(own2?.videos ?? []).map((video2, index) => ({
      use: "thumbnail",
      written: video2?.thumbnail,
      path: ["videos", index, "thumbnail"]
    }))
  ];
  return named2.flatMap(({ use, written, path }) => {
    const file = written === void 0 ? void 0 : media.get(written);
    return file === void 0 ? [] : [{ use, file, path: ["listing", "en-us", "media", ...path] }];
  });
}
function oncePerFile(all) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter(({ file }) => {
    const first2 = !seen.has(file.path);
    seen.add(file.path);
    return first2;
  });
}

// src/rules/media/asset-size.ts
var assetSize = offerRule({
  id: "media/asset-size",
  title: "Pictures load quickly",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media"],
  sources: [{ name: "what customers and reviewers can load" }],
  why: "A picture of more than five million bytes makes the page of the offer slow, and uploads of it fail more often.",
  fix: "Save it smaller: PNG with fewer colours, or cut to the size it is shown in.",
  check(subject) {
    return pictures(subject).flatMap(({ use, file, path }) => {
      if (file.size <= most4) return [];
      const message = `${useTitles[use]} ${shown(file.path)} has ${file.size.toLocaleString("en-US")} bytes; save it with at most ${most4.toLocaleString("en-US")}.`;
      return [{ path, message }];
    });
  }
});
var most4 = 5e6;

// src/rules/media/documents.ts
var documents = offerRule({
  id: "media/documents",
  title: "Documents are PDF",
  policy: "100.5",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/documents/*/pdf"],
  sources: [{ name: "Product ingestion API, listing-asset schema" }],
  why: "The marketplace takes no other format. The bytes count, not the name.",
  fix: "Export the document as PDF.",
  check({ offer, media }) {
    const named2 = (offer.listing?.["en-us"]?.media?.documents ?? []).flatMap((document2, index) => {
      const file = document2?.pdf === void 0 ? void 0 : media.get(document2.pdf);
      return file === void 0 || file.pdf ? [] : [{ file, index }];
    });
    return oncePerFile(named2).map(({ file, index }) => ({
      path: ["listing", "en-us", "media", "documents", index, "pdf"],
      message: `${shown(file.path)} is no PDF, whatever its name says; export the document as PDF.`
    }));
  }
});

// src/rules/media/fields.ts
var mediaFields = [
  fieldRule({
    id: "media/screenshot-count",
    title: "An offer has at most five screenshots, a SaaS offer at least one",
    policy: "100.3",
    sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "at least one and up to five" }],
    why: "The marketplace takes no more, and customers of a service see nothing else of it.",
    fix: "Keep the five that show the offer best."
  }),
  fieldRule({
    id: "media/screenshot-caption",
    title: "Every screenshot has a caption",
    policy: "100.3",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-listing",
        quote: "Each screenshot must include a caption."
      }
    ],
    why: "It tells what to look at, and is read aloud to those who do not see the picture.",
    fix: "Say under `caption` what the picture shows."
  }),
  fieldRule({
    id: "media/video-count",
    title: "An offer has at most five videos",
    policy: "100.3",
    sources: [{ name: "Partner Center documentation, azure-vm-offer-listing", quote: "up to five videos" }],
    why: "The marketplace takes no more.",
    fix: "Keep the five that show the offer best."
  })
];

// src/rules/media/hero-not-removable.ts
var heroNotRemovable = changeRule({
  id: "media/hero-not-removable",
  title: "A hero stays once it is there",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/hero"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "However once uploaded the hero icon cannot be deleted from the Publishing portal."
    }
  ],
  why: "The marketplace can replace a hero, and cannot take it away: the old one would be shown on.",
  fix: "Put the hero back, or another in its place.",
  check({ before, after, against }) {
    const hero = ({ offer }) => offer.listing?.["en-us"]?.media?.logos?.hero;
    if (hero(before) === void 0 || hero(after) !== void 0) return [];
    const message = `The offer has a hero in ${against} and none here; a hero cannot be taken away. Put it back, or another in its place.`;
    return [{ path: ["listing", "en-us", "media", "logos", "hero"], part: "key", message }];
  }
});

// src/rules/media/size.ts
function exactly(width, height) {
  return {
    fits: (picture2) => picture2.width === width && picture2.height === height,
    wanted: `${width} \xD7 ${height} px`
  };
}
function sizeFaults(subject, use, { fits: fits2, wanted: wanted2 }) {
  const those = pictures(subject).filter((picture2) => picture2.use === use);
  return oncePerFile(those).flatMap(({ file: { path: name, png }, path }) => {
    if (png === void 0 || fits2(png)) return [];
    const message = `${useTitles[use]} ${shown(name)} is ${png.width} \xD7 ${png.height} px; it must be ${wanted2}.`;
    return [{ path, message }];
  });
}

// src/rules/media/logo-hero-size.ts
var logoHeroSize = offerRule({
  id: "media/logo-hero-size",
  title: "The hero is 815 \xD7 290 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/hero"],
  sources: [
    {
      name: "Complete the offer creation with marketing content (2016)",
      quote: "Hero logo should be of size 815 X 290 px"
    },
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "The Hero logo is optional."
    }
  ],
  why: "The marketplace writes the title and the button over the hero at places that hold for this size only.",
  fix: "Export the hero as a PNG of 815 \xD7 290 px.",
  check: (subject) => sizeFaults(subject, "hero", exactly(815, 290))
});

// src/rules/media/logo-large.ts
var square = ({ width, height }) => width === height && width >= 216 && width <= 350;
var logoLarge = offerRule({
  id: "media/logo-large",
  title: "The large logo is square, 216 to 350 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/large"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "Large (from 216 x 216 to 350 x 350 px, required)"
    }
  ],
  why: "The marketplace makes the smaller logos from this one, and a picture of another shape comes out stretched.",
  fix: "Export the logo as a square PNG of 216 to 350 px.",
  check: (subject) => sizeFaults(subject, "large", { fits: square, wanted: "a square of 216 to 350 px" })
});

// src/rules/media/logo-medium.ts
var logoMedium = offerRule({
  id: "media/logo-medium",
  title: "The medium logo is 90 \xD7 90 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/medium"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "Medium (90 x 90 px, optional)"
    }
  ],
  why: "The marketplace shows it as it is; a picture of another size is refused.",
  fix: "Export the logo as a PNG of 90 \xD7 90 px, or leave it out: the marketplace makes it from the large one.",
  check: (subject) => sizeFaults(subject, "medium", exactly(90, 90))
});

// src/rules/media/logo-small.ts
var logoSmall = offerRule({
  id: "media/logo-small",
  title: "The small logo is 48 \xD7 48 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/small"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "Small (48 x 48 px, optional)"
    }
  ],
  why: "The marketplace shows it as it is; a picture of another size is refused.",
  fix: "Export the logo as a PNG of 48 \xD7 48 px, or leave it out: the marketplace makes it from the large one.",
  check: (subject) => sizeFaults(subject, "small", exactly(48, 48))
});

// src/rules/media/logo-wide.ts
var logoWide = offerRule({
  id: "media/logo-wide",
  title: "The wide logo is 255 \xD7 115 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/wide"],
  sources: [{ name: "Complete the offer creation with marketing content (2016)" }],
  why: "The marketplace shows it as it is; a picture of another size is refused.",
  fix: "Export the logo as a PNG of 255 \xD7 115 px.",
  check: (subject) => sizeFaults(subject, "wide", exactly(255, 115))
});

// src/rules/media/png-only.ts
var pngOnly = offerRule({
  id: "media/png-only",
  title: "Every picture is a PNG",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [
    "/listing/en-us/media/logos/*",
    "/listing/en-us/media/screenshots/*/image",
    "/listing/en-us/media/videos/*/thumbnail"
  ],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-listing",
      quote: "All images must be in PNG format"
    }
  ],
  why: "The marketplace takes no other format. The bytes count, not the name: a renamed JPEG is still a JPEG.",
  fix: "Save the picture as PNG.",
  check: (subject) => oncePerFile(pictures(subject).filter(({ file }) => file.png === void 0)).map(({ use, file, path }) => ({
    path,
    message: `${useTitles[use]} ${shown(file.path)} is no PNG, whatever its name says; save it as PNG.`
  }))
});

// src/rules/media/screenshot-size.ts
var screenshotSize = offerRule({
  id: "media/screenshot-size",
  title: "Screenshots are 1280 \xD7 720 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/screenshots/*/image"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "1280 x 720 pixels"
    }
  ],
  why: "Screenshots of other sizes are scaled, and blurry ones are refused.",
  fix: "Take the screenshot again at 1280 \xD7 720 px. Enlarging a smaller one makes it blurry.",
  check: (subject) => sizeFaults(subject, "screenshot", exactly(1280, 720))
});

// src/rules/media/video-host.ts
var hosts = [
  "youtube.com",
  "www.youtube.com",
  "m.youtube.com",
  "youtu.be",
  "vimeo.com",
  "www.vimeo.com",
  "player.vimeo.com"
];
var videoHost = offerRule({
  id: "media/video-host",
  title: "Videos play on YouTube or Vimeo",
  policy: "100.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/videos/*/streamingUrl"],
  sources: [{ name: "Partner Center documentation, azure-vm-offer-listing", quote: "(YouTube or Vimeo only)" }],
  why: "The marketplace plays videos in the players of these two, and of no others.",
  fix: "Put the video on YouTube or Vimeo, and give its address there.",
  check: ({ offer }) => (offer.listing?.["en-us"]?.media?.videos ?? []).flatMap((video2, index) => {
    const address = video2?.streamingUrl;
    const host = address === void 0 ? void 0 : URL.parse(address)?.hostname ?? address;
    if (host === void 0 || hosts.includes(host)) return [];
    return [
      {
        path: ["listing", "en-us", "media", "videos", index, "streamingUrl"],
        message: `The video is on ${shown(host)}; the marketplace plays videos on YouTube and Vimeo only. Put it there.`
      }
    ];
  })
});

// src/rules/media/video-thumbnail-size.ts
var videoThumbnailSize = offerRule({
  id: "media/video-thumbnail-size",
  title: "Thumbnails of videos are 1280 \xD7 720 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/videos/*/thumbnail"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "1280 x 720 pixels"
    }
  ],
  why: "The thumbnail stands beside the screenshots, and is shown at their size.",
  fix: "Export the thumbnail as a PNG of 1280 \xD7 720 px.",
  check: (subject) => sizeFaults(subject, "thumbnail", exactly(1280, 720))
});

// src/rules/media/family.ts
var mediaRules = [
  ...mediaFields,
  documents,
  heroNotRemovable,
  logoHeroSize,
  logoLarge,
  logoMedium,
  logoSmall,
  logoWide,
  pngOnly,
  screenshotSize,
  videoHost,
  videoThumbnailSize,
  assetSize
];

// src/rules/offer/alias-immutable.ts
var aliasImmutable = changeRule({
  id: "offer/alias-immutable",
  title: "The alias of a container or application offer stays",
  severity: "warning",
  kind: "change",
  scope: "change",
  appliesTo: ["container", "azure-application"],
  reads: ["/alias"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "This can't be changed after you select Create"
    }
  ],
  why: "Partner Center shows the alias that the offer was made with, so that two names for it are about. The API takes another.",
  fix: "Put the alias back; what customers read is the title.",
  check({ before, after, against }) {
    const [was, is] = [before.offer.alias, after.offer.alias];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`alias\` is ${shown(is)} here and ${shown(was)} in ${against}; Partner Center keeps the first. Put it back.`;
    return [{ path: ["alias"], message }];
  }
});

// src/rules/offer/csp-byol-auto-opt-in.ts
var cspByolAutoOptIn = changeRule({
  id: "offer/csp-byol-auto-opt-in",
  title: "Plans with a licence of one's own are resold by every cloud solution provider",
  severity: "notice",
  kind: "cross-field",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/licenseModel", "/reseller/resellerChannelState"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-resell-csp",
      quote: "All Bring-your-own-license (BYOL) plans are automatically opted into the program"
    }
  ],
  why: "That resale is switched off holds for plans that Microsoft bills, not for those with a licence of one's own.",
  fix: "Nothing has to be done. Whoever must not have the plan is kept out by its licence.",
  check({ before, after }) {
    if (after.offer.reseller?.resellerChannelState !== "none") return [];
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      if (earlier.has(id) || plan2?.pricing?.licenseModel !== "byol") return [];
      const message = "Cloud solution providers may resell this plan although `resellerChannelState` is none: the marketplace opts in every plan with a licence of one's own.";
      return [{ path: ["plans", id, "pricing", "licenseModel"], message }];
    });
  }
});

// src/rules/offer/csp-not-opted-blocks-csp-customers.ts
var cspNotOptedBlocksCspCustomers = changeRule({
  id: "offer/csp-not-opted-blocks-csp-customers",
  title: "Customers of cloud solution providers can deploy what those may resell",
  severity: "notice",
  kind: "cross-field",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/reseller/resellerChannelState"],
  sources: [
    {
      name: "h2oai/h2o-llmstudio, issue 889",
      quote: "this offer is not available for subscriptions from Microsoft Azure Cloud Solution Providers"
    }
  ],
  why: "Where resale is switched off, subscriptions that were bought from a provider are refused, and their owners write to your support.",
  fix: "Leave resale on, or tell your support.",
  check({ before, after, against }) {
    const was = before.offer.reseller?.resellerChannelState;
    const is = after.offer.reseller?.resellerChannelState;
    if (is !== "none" || was === void 0 || was === is) return [];
    const message = `\`resellerChannelState\` is none here and ${was} in ${against}: subscriptions that were bought from a cloud solution provider can no longer deploy the offer.`;
    return [{ path: ["reseller", "resellerChannelState"], message }];
  }
});

// src/rules/offer/fields.ts
var offerFields = [
  fieldRule({
    id: "offer/alias-required",
    title: "An offer has an alias of at most 120 characters",
    sources: [{ name: "API schema of product" }],
    why: "It is the name of the offer in Partner Center, and the marketplace makes no offer without it.",
    fix: "Give the offer a name of your own on one line."
  }),
  fieldRule({
    id: "offer/csp-contact-when-opted-in",
    title: "Cloud solution providers find a contact with name, e-mail address and telephone",
    sources: [
      {
        name: "Partner Center documentation, create-new-saas-offer",
        quote: "You must provide a link to marketing materials if you choose to extend your offer to the CSP program"
      }
    ],
    why: "Providers who resell the offer ask there.",
    fix: "Write `name`, `email` and `phone`."
  })
];

// src/rules/offer/id-format.ts
var idFormat = {
  id: "offer/id-format",
  title: "An offer ID has 3 to 50 lower-case letters, digits, hyphens and underscores",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Product ingestion API, product schema" }],
  why: "The ID stands in the address of the offer and in templates of customers; it can never change.",
  fix: "Choose an ID of that form, begin it with a letter or digit, and name the folder by it."
};

// src/rules/offer/id-immutable.ts
var idImmutable = changeRule({
  id: "offer/id-immutable",
  title: "The ID of an offer stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/id"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-offer",
      quote: "The Offer ID can't be changed after you select Create"
    },
    { name: "Guide to push your offer to staging (2016)", quote: "Offer Identifier" }
  ],
  why: "Another ID is another offer: customers keep the old one, and nothing of its ratings and sales comes along.",
  fix: "Put the ID back. For a new offer copy the folder, and let both be.",
  check({ before, after, against }) {
    const [was, is] = [before.offer.id, after.offer.id];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`id\` is ${shown(is)} here and ${shown(was)} in ${against}; the ID of an offer never changes. Put it back, or add a folder for a new offer.`;
    return [{ path: ["id"], message }];
  }
});

// src/rules/offer/id-legacy-sku-no-trailing-dash.ts
var idLegacySkuNoTrailingDash = offerRule({
  id: "offer/id-legacy-sku-no-trailing-dash",
  title: "A SKU ID does not end with a dash",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/skus"],
  sources: [{ name: "Cloud Partner Portal documentation, cpp-skus-tab", quote: "cannot end with a dash" }],
  why: "Customers name the SKU in templates and scripts, and older tools refuse one that ends with a dash.",
  fix: "Take the dash off, while the plan is not published yet.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(
      ([id, plan2]) => (plan2?.technicalConfiguration?.skus ?? []).flatMap((sku, index) => {
        if (!sku?.skuId?.endsWith("-")) return [];
        const path = ["plans", id, "technicalConfiguration", "skus", index, "skuId"];
        return [
          { path, message: `${shown(sku.skuId)} ends with a dash; take it off, for older tools refuse such a SKU.` }
        ];
      })
    );
  }
});

// src/rules/offer/id-matches-folder.ts
var idMatchesFolder = offerRule({
  id: "offer/id-matches-folder",
  title: "The folder of an offer is named by its ID",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/id"],
  sources: [{ name: "the form of offers in YAML" }],
  why: "A copied folder would otherwise publish over the offer that it was copied from.",
  fix: "Write the name of the folder as `id`. If the offer is published, its ID stays: rename the folder instead.",
  check({ id, offer }) {
    if (offer.id === void 0 || offer.id === id) return [];
    const message = `\`id\` is ${shown(offer.id)}, and the folder is ${shown(id)}; make the two the same.`;
    return [{ path: ["id"], message }];
  }
});

// src/rules/offer/listing-url-required.ts
var listingUrlRequired = offerRule({
  id: "offer/listing-url-required",
  title: "An offer that customers get from you says where",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/setup/accessUrl", "/setup/callToAction", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, create-new-saas-offer" }],
  why: 'The button "Get it now" or "Free trial" leads there.',
  fix: "Give the address under `accessUrl`.",
  check({ offer: { setup } }) {
    const action = setup?.callToAction;
    const led = setup?.sellThroughMicrosoft === false && (action === "free" || action === "freeTrial");
    if (!led || setup?.accessUrl !== void 0) return [];
    const message = `\`accessUrl\` is missing: \`callToAction\` is \`${action}\`, so say where customers get the offer.`;
    return [{ path: ["setup", "callToAction"], message }];
  }
});

// src/rules/offer/no-duplicate-offer-name.ts
var noDuplicateOfferName = {
  id: "offer/no-duplicate-offer-name",
  title: "Offers of one type differ in their names",
  policy: "100.1",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/listing/en-us/title", "/type", "/availability"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Check if there is already an offer with the same offer name from your company. If yes, then you should add a new version of the SKU in the existing offer instead of creating a new duplicate offer."
    }
  ],
  why: "Customers who search for the name find two offers and cannot tell which is the one. Offers that are stopped do not count.",
  fix: "Add a plan, or a version of a plan, to the offer that has the name; or give this offer a name of its own.",
  check({ judged, others }) {
    const byName = /* @__PURE__ */ new Map();
    const inOrder2 = [...judged].sort((a, b) => a.id < b.id ? -1 : 1);
    return [...others, ...inOrder2].flatMap((subject, index) => {
      const name = nameOf2(subject);
      const first2 = name === void 0 ? void 0 : byName.get(name);
      if (name !== void 0 && first2 === void 0) byName.set(name, subject.id);
      if (first2 === void 0 || index < others.length) return [];
      const message = `The offer ${shown(first2)} has this name already; add a plan to it instead, or give this one a name of its own.`;
      return [{ offer: subject.id, path: ["listing", "en-us", "title"], message }];
    });
  }
};
function nameOf2({ offer }) {
  const title = offer.listing?.["en-us"]?.title;
  if (offer.type === void 0 || title === void 0 || offer.availability === "stopped") return void 0;
  return `${offer.type} ${comparable(title)}`;
}

// src/rules/offer/publisher-id-immutable.ts
var publisherIdImmutable = {
  id: "offer/publisher-id-immutable",
  title: "The publisher of offers stays",
  severity: "error",
  kind: "change",
  scope: "configuration",
  reads: ["/publisher"],
  sources: [
    { name: "Guide to push your offer to staging (2016)", quote: "Publisher Namespace" },
    {
      name: "Cloud Partner Portal documentation, cpp-update-existing-offer",
      quote: "Offer ID and Publisher ID of the offer"
    }
  ],
  why: "An offer belongs to the publisher that made it: under another ID all offers of the repository would be new ones, without customers.",
  fix: "Put the ID back. Offers of another publisher stand in a folder or repository of their own.",
  check({ configuration, trusted }) {
    const [was, is] = [trusted.publisher, configuration.publisher];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`publisher\` is ${shown(is)} here and was ${shown(was)}; the publisher of an offer never changes. Put it back.`;
    return [{ path: ["publisher"], message }];
  }
};

// src/rules/offer/selling-option.ts
var sellingOption = offerRule({
  id: "offer/selling-option",
  title: "An offer is sold by Microsoft, or says what customers do instead",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/setup/callToAction", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer" }],
  why: "The button of the listing either buys the offer or leads to you; it cannot do both, or neither.",
  fix: "With `sellThroughMicrosoft: false`, choose a `callToAction`; with `true`, leave it out.",
  check({ offer: { setup } }) {
    const sold2 = setup?.sellThroughMicrosoft;
    if (sold2 === false && setup?.callToAction === void 0) {
      const message = "`callToAction` is missing: Microsoft does not sell this offer, so say free, freeTrial or contactMe.";
      return [{ path: ["setup", "sellThroughMicrosoft"], message }];
    }
    if (sold2 === true && setup?.callToAction !== void 0) {
      const message = "`callToAction` has no place here: Microsoft sells this offer; take it out.";
      return [{ path: ["setup", "callToAction"], part: "key", message }];
    }
    return [];
  }
});

// src/rules/offer/type-immutable.ts
var typeImmutable = changeRule({
  id: "offer/type-immutable",
  title: "The type of an offer stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  fromAnyType: true,
  reads: ["/type"],
  sources: [{ name: "Partner Center ingestion API: the type is a part of what a product is" }],
  why: "Plans, prices and customers belong to an offer of one type; the marketplace turns none into another.",
  fix: "Put the type back, and add the offer of the other type as an offer of its own.",
  check({ before, after, against }) {
    const [was, is] = [before.offer.type, after.offer.type];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`type\` is ${shown(is)} here and ${shown(was)} in ${against}; an offer keeps its type. Put it back, and add a folder for an offer of the other type.`;
    return [{ path: ["type"], message }];
  }
});

// src/rules/offer/family.ts
var offerRules = [
  ...offerFields,
  idFormat,
  idMatchesFolder,
  listingUrlRequired,
  noDuplicateOfferName,
  sellingOption,
  idImmutable,
  typeImmutable,
  idLegacySkuNoTrailingDash,
  cspByolAutoOptIn,
  cspNotOptedBlocksCspCustomers,
  publisherIdImmutable,
  aliasImmutable
];

// src/rules/plan/at-least-one.ts
var atLeastOne = offerRule({
  id: "plan/at-least-one",
  title: "An offer has a plan",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans", "/setup/sellThroughMicrosoft"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-plans" },
    { name: "Partner Center documentation, plan-saas-offer" }
  ],
  why: "Customers buy a plan, never the offer itself. Only a SaaS offer that Microsoft does not sell has none.",
  fix: "Add a file `plans/<plan-id>.yml`.",
  check({ offer }) {
    const needed2 = offer.type === "software-as-a-service" ? offer.setup?.sellThroughMicrosoft === true : true;
    if (!needed2 || offer.plans === void 0 || Object.keys(offer.plans).length > 0) return [];
    const message = "The offer has no plan, and customers buy plans; add a file plans/<plan-id>.yml.";
    return [{ path: ["plans"], message }];
  }
});

// src/rules/plan/azure-region-not-removable.ts
var azureRegionNotRemovable = changeRule({
  id: "plan/azure-region-not-removable",
  title: "A published plan stays in its clouds",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: deployedTypes,
  reads: ["/plans/*/azureRegions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "Customers of that cloud run it; the marketplace takes no cloud away from a published plan.",
  fix: "Name the cloud again under `azureRegions`. A plan that nobody should buy any more can be stopped.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const was = old.get(id);
      const now = new Set(clouds(plan2));
      const gone = was === void 0 ? [] : clouds(was).filter((cloud) => !now.has(cloud));
      if (plan2 === void 0 || gone.length === 0) return [];
      const message = `The plan is in ${listed(gone.map(shown))} in ${against} and not here; a published plan stays in its clouds, so name it again.`;
      return [{ path: ["plans", id, "azureRegions"], message }];
    });
  }
});
function clouds(plan2) {
  return (plan2?.azureRegions ?? ["azureGlobal"]).filter((cloud) => cloud !== void 0);
}

// src/rules/plan/cannot-remove-last.ts
var cannotRemoveLast = offerRule({
  id: "plan/cannot-remove-last",
  title: "The last plan is stopped by stopping the offer",
  severity: "error",
  kind: "change",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans", "/availability"],
  sources: [
    {
      name: "Partner Center documentation, update-existing-offer",
      quote: "only available if you have more than one plan in the offer"
    },
    {
      name: "Partner Center documentation, azure-vm-certification-faq",
      quote: "You can't stop-sell the last plan for an offer"
    }
  ],
  why: "An offer without a plan in sale is an offer that nobody can buy, and the marketplace refuses to make one.",
  fix: "Write `availability: stopped` in offer.yml instead, or leave one plan in sale.",
  check({ offer }) {
    const plans = Object.entries(offer.plans ?? {});
    const [last] = plans.filter(([, plan2]) => plan2?.availability === "stopped").slice(-1);
    const sold2 = plans.some(([, plan2]) => plan2?.availability !== "stopped");
    if (last === void 0 || sold2 || offer.availability === "stopped") return [];
    const message = "Every plan is stopped, and the offer is not; stop the offer in offer.yml instead, or leave one plan in sale.";
    return [{ path: ["plans", last[0], "availability"], message }];
  }
});

// src/rules/plan/description-older-limit.ts
var descriptionOlderLimit2 = offerRule({
  id: "plan/description-older-limit",
  title: "A short plan description is taken everywhere",
  policy: "100.1.3",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/description"],
  sources: [
    { name: "Partner Center documentation, plans-pricing", quote: "maximum of 500 characters" },
    { name: "Guide to push your offer to staging (2016)", quote: "plan description (maximum 2000 characters)" }
  ],
  why: "Until 2022 the marketplace took 2,000 characters for virtual machine plans and 500 for SaaS plans.",
  fix: "Shorten the description, or leave it: it is taken.",
  check({ offer }) {
    const most6 = offer.type === "software-as-a-service" ? 500 : 2e3;
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const text3 = plan2?.listing?.["en-us"]?.description;
      return olderLimit(["plans", id, "listing", "en-us", "description"], text3, most6, "Partner Center until 2022");
    });
  }
});

// src/rules/plan/fields.ts
var pushToStaging2 = "Guide to push your offer to staging (2016)";
var planFields = [
  fieldRule({
    id: "plan/title-required-length",
    title: "A plan has a title of at most 200 characters",
    policy: "100.1.1",
    sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
    why: "Customers choose among the plans of an offer by their titles.",
    fix: "Give the plan a title on one line."
  }),
  fieldRule({
    id: "plan/summary-length",
    title: "The summary of a plan is one line of at most 100 characters",
    policy: "100.1.2",
    sources: [{ name: pushToStaging2, quote: "plan summary (maximum 100 characters)" }],
    why: "The marketplace shows it beside the title, on one line.",
    fix: "Say in one sentence what sets this plan apart from the others."
  }),
  fieldRule({
    id: "plan/description-length",
    title: "The description of a plan has at most 3,000 characters",
    policy: "100.1.3",
    sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
    why: "The marketplace refuses what is longer.",
    fix: "Describe what sets the plan apart; what holds of all plans belongs into the description of the offer."
  }),
  fieldRule({
    id: "plan/alias-length",
    title: "The alias of a plan has 1 to 125 characters",
    sources: [{ name: "API schema of plan" }],
    why: "It is the name of the plan in Partner Center.",
    fix: "Give the plan a name of your own on one line."
  }),
  fieldRule({
    id: "plan/azure-region-required",
    title: "A plan is offered in at least one Azure cloud",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-plans",
        quote: "Your plan must be made available in at least one Azure region"
      }
    ],
    why: "In no cloud nobody could deploy it.",
    fix: "Name `azureGlobal`, `azureGovernment` or both, or leave `azureRegions` out, which means azureGlobal."
  })
];

// src/rules/plan/gov-certifications.ts
var govCertifications = offerRule({
  id: "plan/gov-certifications",
  title: "Certifications for Azure Government belong to a plan that is sold there",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: deployedTypes,
  reads: ["/plans/*/azureGovernmentCertifications", "/plans/*/azureRegions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans", quote: "up to 100 links" }],
  why: "They are shown to customers of Azure Government alone.",
  fix: "Add `azureGovernment` to `azureRegions`, or leave the certifications out.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const none = (plan2?.azureGovernmentCertifications ?? []).length === 0;
      if (none || plan2?.azureRegions?.includes("azureGovernment")) return [];
      const message = "`azureGovernmentCertifications` is given, and the plan is not sold in Azure Government; add azureGovernment to `azureRegions`, or leave it out.";
      return [{ path: ["plans", id, "azureGovernmentCertifications"], part: "key", message }];
    });
  }
});

// src/rules/plan/hide-only-if-solution-template.ts
var hideOnlyIfSolutionTemplate = offerRule({
  id: "plan/hide-only-if-solution-template",
  title: "Only a plan that a solution template deploys is hidden",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/visibility", "/plans/*/usedBy"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: 'Under the SKUs tab, the option "Hide this SKU from the Marketplace because it should always be bought via a solution template" should be marked as YES only if the SKU is a part of a Solution Template. In all the other cases, this option should always be marked as NO.'
    }
  ],
  why: "Nobody finds a hidden plan: without a template that deploys it, it cannot be bought.",
  fix: "Name the solution templates that deploy the plan under `usedBy`, or make it visible.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      if (plan2?.visibility !== "hidden" || plan2.usedBy !== void 0) return [];
      const message = "The plan is hidden and no solution template is said to deploy it; name the templates under `usedBy`, or make the plan visible.";
      return [{ path: ["plans", id, "visibility"], message }];
    });
  }
});

// src/rules/plan/id-format.ts
var idFormat2 = {
  id: "plan/id-format",
  title: "A plan ID has 1 to 50 lower-case letters, digits, hyphens and underscores",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Product ingestion API, plan schema" }],
  why: "Customers name the plan by its ID when they deploy it; it can never change.",
  fix: "Choose an ID of that form, and name the file by it."
};

// src/rules/plan/id-immutable.ts
var idImmutable2 = changeRule({
  id: "plan/id-immutable",
  title: "A plan stays, under its ID",
  page: "plans",
  severity: "warning",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/plans/*"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-plans" },
    { name: "Partner Center documentation, update-existing-offer" }
  ],
  why: "A published plan cannot be deleted or renamed. Customers who have it keep it, and its ID is never given out again.",
  fix: "Keep the file. To take the plan out of sale, set `availability: stopped`; to rename it, add a plan and stop this one.",
  check({ before, after, against }) {
    const plans = after.offer.plans ?? {};
    const kept = new Set(Object.entries(plans).flatMap(([name, plan2]) => [name, plan2?.id]));
    return Object.keys(before.offer.plans ?? {}).flatMap((id) => {
      if (kept.has(id) || kept.size === 0) return [];
      const next2 = "a published plan stays, so keep its file and set `availability: stopped`";
      return [{ path: ["plans"], message: `The plan ${shown(id)} of ${against} is gone; ${next2}.` }];
    });
  }
});

// src/rules/plan/id-matches-file.ts
var idMatchesFile = offerRule({
  id: "plan/id-matches-file",
  title: "The file of a plan is named by its ID",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/id"],
  sources: [{ name: "the form of offers in YAML" }],
  why: "A copied file would otherwise publish over the plan that it was copied from.",
  fix: "Write the name of the file without `.yml` as `id`. If the plan is published, its ID stays: rename the file instead.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([file, plan2]) => {
      if (plan2?.id === void 0 || plan2.id === file) return [];
      const message = `\`id\` is ${shown(plan2.id)}, and the file is ${shown(`${file}.yml`)}; make the two the same.`;
      return [{ path: ["plans", file, "id"], message }];
    });
  }
});

// src/rules/plan/max-count.ts
var most5 = { plans: 100, private: 45 };
var maxCount = offerRule({
  id: "plan/max-count",
  title: "An offer has at most 100 plans, at most 45 of them private",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/audience"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "The marketplace takes no more.",
  fix: "Fold plans that differ little into one, or split the offer. Private offers to single customers need no plan.",
  check({ offer }) {
    const plans = Object.values(offer.plans ?? {});
    const privates = plans.filter((plan2) => plan2?.audience === "private");
    const faults = [];
    if (plans.length > most5.plans) {
      const message = `The offer has ${plans.length} plans and can have ${most5.plans}; take some out, or split the offer.`;
      faults.push({ path: ["plans"], message });
    }
    if (privates.length > most5.private) {
      const message = `${privates.length} plans of the offer are private and ${most5.private} can be; take some out, or split the offer.`;
      faults.push({ path: ["plans"], message });
    }
    return faults;
  }
});

// src/rules/plan/private-audience-required.ts
var privateAudienceRequired = offerRule({
  id: "plan/private-audience-required",
  title: "A private plan says for whom it is",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/privateAudiences", "/plans/*/audience"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "A private plan is shown to its audience alone; without one, to nobody.",
  fix: "Name subscriptions or tenants under `privateAudiences`, or make the plan public.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      if (plan2?.audience !== "private" || plan2.privateAudiences?.length) return [];
      const message = "The plan is private and for nobody; name its tenants or subscriptions under `privateAudiences`.";
      return [{ path: ["plans", id, "audience"], message }];
    });
  }
});

// src/rules/plan/private-not-csp.ts
var privateNotCsp = offerRule({
  id: "plan/private-not-csp",
  title: "Private plans are for no subscription of a cloud solution provider",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/plans/*/privateAudiences/*/kind"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "The marketplace does not support private plans for subscriptions that were bought from a reseller.",
  fix: "Take the subscription out, or ask the customer for one of another kind.",
  check({ offer }) {
    const plans = offer.plans ?? {};
    return Object.entries(plans).flatMap(
      ([id, plan2]) => (plan2?.privateAudiences ?? []).flatMap((audience, index) => {
        if (audience?.type !== "subscription" || audience.kind !== "csp") return [];
        const message = "Private plans do not reach subscriptions bought from a cloud solution provider (`csp`); name one of another kind.";
        return [{ path: ["plans", id, "privateAudiences", index, "kind"], message }];
      })
    );
  }
});

// src/rules/plan/public-not-to-private.ts
var publicNotToPrivate = changeRule({
  id: "plan/public-not-to-private",
  title: "A public plan stays public",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/plans/*/audience"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "Customers outside the audience may have it already; the marketplace refuses the change. A private plan can become public.",
  fix: "Set `audience` back to `public`, and add a private plan; the public one can be stopped.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      if (old.get(id)?.audience !== "public" || plan2?.audience !== "private") return [];
      const message = `The plan is public in ${against}, and a public plan cannot become private; set it back and add a private plan.`;
      return [{ path: ["plans", id, "audience"], message }];
    });
  }
});

// src/rules/vm/reuses-configuration.ts
function reusesConfiguration(plan2) {
  const { basePlan, reuseTechnicalConfigurationState } = plan2?.technicalConfiguration ?? {};
  return basePlan !== void 0 && reuseTechnicalConfigurationState !== "detach";
}

// src/rules/plan/reuse-technical-config-locked.ts
var reuseTechnicalConfigLocked = changeRule({
  id: "plan/reuse-technical-config-locked",
  title: "A plan with images of its own does not begin to reuse those of another",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "A plan that has been published independently in the past cannot reuse a technical configuration later"
    }
  ],
  why: "Its customers have its images, and the marketplace refuses to take those away.",
  fix: "Put its own configuration back, or add a plan that reuses the other.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const was = earlier.get(id);
      const own2 = was?.technicalConfiguration !== void 0 && !reusesConfiguration(was);
      if (!own2 || !reusesConfiguration(plan2)) return [];
      const message = `The plan reuses a configuration here and has its own in ${against}; one that was published on its own cannot. Put its own back, or add a plan that reuses it.`;
      return [{ path: ["plans", id, "technicalConfiguration", "basePlan"], message }];
    });
  }
});

// src/rules/plan/reused-parent-not-stoppable.ts
var reusedParentNotStoppable = offerRule({
  id: "plan/reused-parent-not-stoppable",
  title: "A plan whose images others reuse is sold as long as those are",
  severity: "error",
  kind: "change",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/availability", "/plans/*/technicalConfiguration/basePlan"],
  sources: [{ name: "Partner Center documentation, update-existing-offer" }],
  why: "Plans that reuse its images would be sold without any, and the marketplace refuses to stop it.",
  fix: "Stop the plans that reuse it first, or leave it in sale.",
  check({ offer }) {
    const plans = Object.entries(offer.plans ?? {});
    return plans.flatMap(([id, plan2]) => {
      const child = plans.find(([other, { technicalConfiguration, availability } = {}]) => {
        return other !== id && technicalConfiguration?.basePlan === id && availability !== "stopped" && reusesConfiguration(offer.plans?.[other]);
      });
      if (plan2?.availability !== "stopped" || child === void 0) return [];
      const message = `The plan is stopped, and the plan ${shown(child[0])}, which is sold, reuses its images; stop that one first.`;
      return [{ path: ["plans", id, "availability"], message }];
    });
  }
});

// src/rules/plan/title-older-limit.ts
var titleOlderLimit = offerRule({
  id: "plan/title-older-limit",
  title: "A short plan title is shown whole everywhere",
  policy: "100.1.1",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name"],
  sources: [
    { name: "Guide to push your offer to staging (2016)", quote: "plan title (maximum 50 characters)" },
    { name: "Partner Center documentation, azure-vm-create-plans", quote: "It is limited to 100 characters" }
  ],
  why: "Until 2022 the marketplace took 100 characters for virtual machine plans and 50 for SaaS plans.",
  fix: "Shorten the title, or leave it: it is taken.",
  check({ offer }) {
    const most6 = offer.type === "software-as-a-service" ? 50 : 100;
    return Object.entries(offer.plans ?? {}).flatMap(
      ([id, plan2]) => olderLimit(
        ["plans", id, "listing", "en-us", "name"],
        plan2?.listing?.["en-us"]?.name,
        most6,
        "Partner Center until 2022"
      )
    );
  }
});

// src/rules/plan/title-unique.ts
var titleUnique = offerRule({
  id: "plan/title-unique",
  title: "Plan titles differ from each other",
  policy: "100.1.1",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "SKU Titles should not be identical for an offer with multiple SKUs."
    }
  ],
  why: "Customers choose a plan by its title; they cannot tell two of the same title apart.",
  fix: "Give each plan a title that says what sets it apart.",
  check({ offer }) {
    const seen = /* @__PURE__ */ new Map();
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const name = plan2?.listing?.["en-us"]?.name;
      if (name === void 0) return [];
      const first2 = seen.get(comparable(name));
      if (first2 === void 0) {
        seen.set(comparable(name), id);
        return [];
      }
      const message = `The plans ${shown(first2)} and ${shown(id)} have the same title; give each its own.`;
      return [{ path: ["plans", id, "listing", "en-us", "name"], message }];
    });
  }
});

// src/rules/plan/visibility-immutable.ts
var visibilityImmutable = changeRule({
  id: "plan/visibility-immutable",
  title: "A listed plan stays visible or hidden",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/visibility"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Remember: You should not change the SKU visibility setting once the SKU is listed. We do not support this functionality."
    }
  ],
  why: "The marketplace does not support the change once the plan is listed.",
  fix: "Set `visibility` back, and add a plan that has the other from the start.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const was = old.get(id)?.visibility;
      if (was === void 0 || plan2?.visibility === void 0 || plan2.visibility === was) return [];
      const message = `The plan is \`${plan2.visibility}\` here and \`${was}\` in ${against}; a listed plan cannot change that, so set it back or add a plan.`;
      return [{ path: ["plans", id, "visibility"], message }];
    });
  }
});

// src/rules/plan/family.ts
var planRules = [
  ...planFields,
  atLeastOne,
  azureRegionNotRemovable,
  hideOnlyIfSolutionTemplate,
  idFormat2,
  idImmutable2,
  idMatchesFile,
  maxCount,
  privateAudienceRequired,
  privateNotCsp,
  publicNotToPrivate,
  titleUnique,
  visibilityImmutable,
  titleOlderLimit,
  descriptionOlderLimit2,
  govCertifications,
  reuseTechnicalConfigLocked,
  reusedParentNotStoppable,
  cannotRemoveLast
];

// src/rules/pricing/saas-same-model.ts
var saasSameModel = offerRule({
  id: "pricing/saas-same-model",
  title: "All plans of a SaaS offer are priced the same way",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [
    {
      name: "Partner Center documentation, create-new-saas-offer-plans",
      quote: "All plans in the same offer must use the same pricing model. For example, an offer cannot have one plan that's flat rate and another plan that\u2019s per user."
    }
  ],
  why: "Customers move between the plans of an offer; the marketplace cannot turn a flat rate into a price for each user.",
  fix: "Give all plans the same `recurrentPriceMode`, or sell the other plans in an offer of their own.",
  check({ offer }) {
    const modes = Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const mode = plan2?.pricing?.recurrentPrice?.recurrentPriceMode;
      return mode === void 0 ? [] : [{ id, mode }];
    });
    const alike2 = modes.filter(({ mode }) => mode === modes[0]?.mode);
    const others = modes.filter(({ mode }) => mode !== modes[0]?.mode);
    const [most6, odd] = alike2.length < others.length ? [others, alike2] : [alike2, others];
    return odd.map(({ id, mode }) => ({
      path: ["plans", id, "pricing", "recurrentPrice", "recurrentPriceMode"],
      message: `The plan is priced ${shown(mode)} and the plan ${shown(most6[0]?.id)} ${shown(most6[0]?.mode)}; price it the same way, or sell it in an offer of its own.`
    }));
  }
});

// src/rules/pricing/billing-model-immutable.ts
var models = [
  ["pricing", "licenseModel"],
  ["pricing", "corePricing", "priceInputOption"],
  ["pricing", "recurrentPrice", "recurrentPriceMode"]
];
var billingModelImmutable = changeRule({
  id: "pricing/billing-model-immutable",
  title: "How a published plan is billed stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: [...virtualMachineTypes, "software-as-a-service", "azure-application"],
  reads: ["/plans/*/pricing"],
  sources: [
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "Billing Model Change of listed SKU(s)"
    },
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "After a plan is published, the pricing model can't be changed."
    }
  ],
  why: "Customers who have the plan are billed by its model, and the marketplace refuses another.",
  fix: "Put the model back, and add a plan with the new one.",
  check({ before, after, against }) {
    const mixed = saasSameModel.check(after).length > 0;
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      for (const path of mixed ? [] : models) {
        const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan2, path)];
        if (was === void 0 || is === void 0 || was === is) continue;
        const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps its model. Add a plan with the new one instead.`;
        return [{ path: ["plans", id, ...path], message }];
      }
      return [];
    });
  }
});

// src/rules/pricing/subscription-prices.ts
function priceChanges({ before, after }) {
  const earlier = new Map(Object.entries(before.offer.plans ?? {}));
  return Object.entries(after.offer.plans ?? {}).flatMap(([plan2, offered]) => {
    const was = new Map(prices(earlier.get(plan2)).map(({ term: term2, amount }) => [term2, amount]));
    return prices(offered).flatMap(({ term: term2, amount, path }) => {
      const old = was.get(term2);
      return old === void 0 || old === amount ? [] : [{ plan: plan2, path: ["plans", plan2, ...path], was: old, is: amount }];
    });
  });
}
function possibleChanges(change) {
  const byPlan = Map.groupBy(priceChanges(change), ({ plan: plan2 }) => plan2);
  return [...byPlan.values()].filter((own2) => !own2.some(({ was }) => was === 0) && ways(own2) === 1).flat();
}
var ways = (changes2) => new Set(changes2.map(({ was, is }) => is > was)).size;
function prices(plan2) {
  const items = plan2?.pricing?.recurrentPrice?.prices ?? [];
  return items.flatMap((item, index) => {
    const amount = item?.pricePerPaymentInUsd;
    if (item === void 0 || amount === void 0) return [];
    const path = ["pricing", "recurrentPrice", "prices", index, "pricePerPaymentInUsd"];
    return [{ term: JSON.stringify([item.billingTerm, item.paymentOption]), amount, path }];
  });
}

// src/rules/pricing/change-alone.ts
var changeAlone = changeRule({
  id: "pricing/change-alone",
  title: "A change of price comes alone",
  policy: "100.4",
  severity: "warning",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans", "/listing", "/properties", "/previewAudiences", "/technicalConfiguration"],
  sources: [
    {
      name: "Partner Center documentation, price-changes",
      quote: "don't make other changes to the offer along with the price change"
    }
  ],
  why: "A price goes through the whole certification and holds from a month on; what comes with it waits as long.",
  fix: "Change the price in a pull request of its own.",
  check(change) {
    const [first2] = possibleChanges(change);
    if (first2 === void 0 || sameButPrices(change)) return [];
    const message = "The price changes together with other things; those wait until the price is certified. Change it in a pull request of its own.";
    return [{ path: first2.path, message }];
  }
});
function sameButPrices({ before, after }) {
  const rest = (offer) => JSON.stringify(offer, (key3, value) => key3 === "pricePerPaymentInUsd" ? void 0 : value);
  return rest(before.offer) === rest(after.offer);
}

// src/rules/pricing/change-effective-date.ts
var changeEffectiveDate = changeRule({
  id: "pricing/change-effective-date",
  title: "When a new price holds is known",
  policy: "100.4",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [{ name: "Partner Center documentation, price-changes" }],
  why: "A price that falls holds from the first of the next month, one that rises from the first of a month at least ninety days after it is live.",
  fix: "Nothing has to be done; go live four days before the end of a month, or the next one counts.",
  check(change) {
    return possibleChanges(change).flatMap(({ plan: plan2, path, was, is }) => {
      if (change.after.offer.plans?.[plan2]?.visibility === "hidden") return [];
      const from = is < was ? "the first of the month after it is live" : "the first of a month at least 90 days after it is live";
      const message = `The price goes from ${was} to ${is} and holds from ${from}; be live four days before the end of a month, or the next one counts.`;
      return [{ path, message }];
    });
  }
});

// src/rules/pricing/change-free-to-paid.ts
var changeFreeToPaid = changeRule({
  id: "pricing/change-free-to-paid",
  title: "What is free stays free",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [{ name: "Partner Center documentation, price-changes", quote: "Changing prices from free or $0 to paid" }],
  why: "Customers who got it for nothing would be billed without having agreed to it; the marketplace refuses the change.",
  fix: "Put the price back to 0, and add a plan that costs something.",
  check(change) {
    return priceChanges(change).flatMap(({ path, was, is }) => {
      if (was !== 0) return [];
      const message = `${is} US dollars here and free in ${change.against}; what is free cannot come to cost something. Add a plan with the new price instead.`;
      return [{ path, message }];
    });
  }
});

// src/rules/pricing/change-hidden-or-gov.ts
var changeHiddenOrGov = changeRule({
  id: "pricing/change-hidden-or-gov",
  title: "The price of a hidden plan stays",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice", "/plans/*/visibility"],
  sources: [{ name: "Partner Center documentation, price-changes" }],
  why: "The marketplace can announce a change only to customers of a plan that it shows.",
  fix: "Put the price back, and add a plan with the new one.",
  check(change) {
    return possibleChanges(change).flatMap(({ plan: plan2, path, was, is }) => {
      if (change.after.offer.plans?.[plan2]?.visibility !== "hidden") return [];
      const message = `The price is ${is} here and ${was} in ${change.against}; that of a hidden plan cannot change. Add a plan with the new price instead.`;
      return [{ path, message }];
    });
  }
});

// src/rules/pricing/change-mixed-direction.ts
var changeMixedDirection = changeRule({
  id: "pricing/change-mixed-direction",
  title: "The prices of one plan go one way at a time",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [
    { name: "Partner Center documentation, price-changes", quote: "Price increase and decrease on the same plan" }
  ],
  why: "An increase is announced for ninety days and a decrease holds next month; the marketplace takes one or the other.",
  fix: "Change the prices that fall first, and those that rise once that is live.",
  check(change) {
    const byPlan = Map.groupBy(priceChanges(change), ({ plan: plan2 }) => plan2);
    return [...byPlan.values()].flatMap((own2) => {
      const [first2] = own2;
      const other = own2.find(({ was, is }) => first2 !== void 0 && is > was !== first2.is > first2.was);
      if (other === void 0 || own2.some(({ was }) => was === 0)) return [];
      const way = other.is > other.was ? "rises" : "falls";
      const message = `This price ${way} from ${other.was} to ${other.is} while another of the plan ${way === "rises" ? "falls" : "rises"}; change one, and the other once that is live.`;
      return [{ path: other.path, message }];
    });
  }
});

// schemas/markets.ts
var markets = [
  "ad",
  "ae",
  "af",
  "al",
  "am",
  "ao",
  "ar",
  "at",
  "au",
  "az",
  "ba",
  "bb",
  "bd",
  "be",
  "bg",
  "bh",
  "bm",
  "bn",
  "bo",
  "br",
  "bw",
  "by",
  "bz",
  "ca",
  "ch",
  "ci",
  "cl",
  "cm",
  "cn",
  "co",
  "cr",
  "cv",
  "cw",
  "cy",
  "cz",
  "de",
  "dk",
  "do",
  "dz",
  "ec",
  "ee",
  "eg",
  "es",
  "et",
  "fi",
  "fj",
  "fo",
  "fr",
  "gb",
  "ge",
  "gh",
  "gr",
  "gt",
  "hk",
  "hn",
  "hr",
  "hu",
  "id",
  "ie",
  "il",
  "in",
  "iq",
  "is",
  "it",
  "jm",
  "jo",
  "jp",
  "ke",
  "kg",
  "kn",
  "kr",
  "kw",
  "ky",
  "kz",
  "lb",
  "li",
  "lk",
  "lt",
  "lu",
  "lv",
  "ly",
  "ma",
  "mc",
  "md",
  "me",
  "mk",
  "mn",
  "mo",
  "mt",
  "mu",
  "mx",
  "my",
  "na",
  "ng",
  "ni",
  "nl",
  "no",
  "np",
  "nz",
  "om",
  "pa",
  "pe",
  "ph",
  "pk",
  "pl",
  "pr",
  "ps",
  "pt",
  "py",
  "qa",
  "ro",
  "rs",
  "ru",
  "rw",
  "sa",
  "se",
  "sg",
  "si",
  "sk",
  "sn",
  "sv",
  "th",
  "tj",
  "tm",
  "tn",
  "tr",
  "tt",
  "tw",
  "tz",
  "ua",
  "ug",
  "us",
  "uy",
  "uz",
  "va",
  "ve",
  "vi",
  "vn",
  "ye",
  "za",
  "zm",
  "zw"
];

// src/rules/pricing/sold-in.ts
var every = new Set(markets);
function soldIn(plan2) {
  if (plan2 === void 0) return void 0;
  if (plan2.customerMarkets !== void 0 && plan2.customerMarkets !== "customMarkets") return every;
  return plan2.markets && new Set(plan2.markets.filter((market) => market !== void 0));
}

// src/rules/pricing/entered-prices.ts
function enteredPrices(plan2) {
  const core = corePricing(plan2);
  const at = ["pricing", "corePricing"];
  const everywhere = { currency: void 0, markets: [...soldIn(plan2) ?? []] };
  switch (core?.priceInputOption) {
    case "flat":
      return [{ at, amounts: amounts({ price: core.price }), ...everywhere }];
    case "perCore":
      return [{ at, amounts: amounts({ pricePerCore: core.pricePerCore }), ...everywhere }];
    case "perCoreSize":
      return [{ at: [...at, "pricePerCoreSize"], amounts: amounts(core.pricePerCoreSize), ...everywhere }];
    case "perMarketAndCoreSize":
      return (core.prices ?? []).map((entry2, index) => ({
        at: [...at, "prices", index, "prices"],
        amounts: amounts(entry2?.prices),
        currency: entry2?.currency,
        markets: (entry2?.markets ?? []).filter((market) => market !== void 0)
      }));
    case "free":
    case void 0:
      return [];
  }
}
function marketPrices(plan2) {
  const core = corePricing(plan2);
  return core?.priceInputOption === "perMarketAndCoreSize" ? core.prices ?? [] : [];
}
function pricedOnce(plan2) {
  const seen = /* @__PURE__ */ new Set();
  const once3 = /* @__PURE__ */ new Set();
  for (const market of marketPrices(plan2).flatMap((entry2) => entry2?.markets ?? [])) {
    if (market === void 0) continue;
    if (seen.has(market)) once3.delete(market);
    else once3.add(market);
    seen.add(market);
  }
  return once3;
}
function corePricing(plan2) {
  return plan2?.pricing?.licenseModel === "payAsYouGo" ? plan2.pricing.corePricing : void 0;
}
function amounts(entered = {}) {
  return new Map(Object.entries(entered).flatMap(([key3, amount]) => amount === void 0 ? [] : [[key3, amount]]));
}

// src/rules/pricing/china-free-or-byol.ts
var chinaFreeOrByol = offerRule({
  id: "pricing/china-free-or-byol",
  title: "What is sold in China is free or brings its own licence",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/markets", "/plans/*/pricing"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "Publishing to China is limited to plans that are either *Free* or *Bring-your-own-license* (BYOL)."
    }
  ],
  why: "The marketplace does not bill customers in China.",
  fix: "Take `cn` out of the markets, or add a plan that is free or brings its own licence for it.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
    const index = plan2?.markets?.indexOf("cn") ?? -1;
    const charged = enteredPrices(plan2).some(({ amounts: amounts2 }) => [...amounts2.values()].some((amount) => amount > 0));
    if (index < 0 || !charged) return [];
    const message = "The plan has a price, and only plans that are free or bring their own licence are sold in `cn`; take it out.";
    return [{ path: ["plans", id, "markets", index], message }];
  })
});

// src/rules/pricing/core-sizes.ts
var counts = [1, 2, 4, 6, 8, 10, 12, 16, 20, 24, 32, 36, 40, 44, 48, 60, 64, 72, 80, 96, 120, 128, 208, 416];
var coreSizes = ["sharedcore", ...counts.map((count3) => `${count3}core`)];
var cores = (size) => size === "sharedcore" ? 0.5 : Number.parseInt(size, 10);
var bySize = (plan2) => enteredPrices(plan2).filter(({ at }) => at.length > 2);

// src/rules/pricing/core-monotonic.ts
var coreMonotonic = changeRule({
  id: "pricing/core-monotonic",
  title: "In a new plan more cores do not cost less",
  severity: "notice",
  kind: "schema",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing"],
  sources: [{ name: "what customers expect of a price list" }],
  why: "A larger size that costs less is most often a slip of the pen, and once listed a price stays.",
  fix: "Look at the two prices again, before the plan is listed.",
  check({ before, after }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(
      ([id, plan2]) => (earlier.has(id) ? [] : bySize(plan2)).flatMap(({ at, amounts: amounts2 }) => {
        const inOrder2 = [...amounts2].sort(([a], [b]) => cores(a) - cores(b));
        return inOrder2.flatMap(([size, amount], index) => {
          const smaller = inOrder2[index - 1];
          if (smaller === void 0 || amount >= smaller[1]) return [];
          const message = `\`${size}\` costs ${amount} and \`${smaller[0]}\`, which is smaller, ${smaller[1]}; once listed a price stays.`;
          return [{ path: ["plans", id, ...at, size], message }];
        });
      })
    );
  }
});

// src/rules/pricing/core-sizes-complete.ts
var coreSizesComplete = changeRule({
  id: "pricing/core-sizes-complete",
  title: "A new plan that is priced by size prices every size",
  policy: "100.4",
  severity: "notice",
  kind: "schema",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing"],
  sources: [
    {
      name: "Cloud Partner Portal API, setting price",
      quote: "sharedcore, 1core, 2core, 4core, 6core, 8core, 10core, 12core, 16core, 20core, 24core, 32core, 36core, 40core, 44core, 48core, 60core, 64core, 72core, 80core, 96core, 120core, 128core, 208core, 416core"
    },
    { name: "Partner Center documentation, azure-vm-plan-manage" }
  ],
  why: "Sizes without a price are priced by Microsoft from those you gave, and once listed that price stays.",
  fix: "Price the other sizes too, or leave it to Microsoft.",
  check({ before, after }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      if (earlier.has(id)) return [];
      return bySize(plan2).flatMap(({ at, amounts: amounts2 }) => {
        const missing = coreSizes.filter((size) => !amounts2.has(size));
        if (missing.length === 0) return [];
        const [first2 = ""] = missing;
        const message = `${missing.length} of ${coreSizes.length} sizes have no price, \`${first2}\` for one; Microsoft will set theirs from the others, and those stay.`;
        return [{ path: ["plans", id, ...at], part: "key", message }];
      });
    });
  }
});

// src/rules/pricing/currency-of.ts
var markets2 = {
  aud: "au fj",
  brl: "br",
  cad: "ca",
  chf: "ch",
  dkk: "dk fo",
  eur: "ad at be bg hr cy cz ee fi fr de gr hu is ie it lv li lt lu mt mc nl pl pt ro sk si es va",
  gbp: "gb",
  inr: "in",
  jpy: "jp",
  krw: "kr",
  nok: "no",
  nzd: "nz",
  rub: "ru",
  sek: "se",
  twd: "tw"
};
var currencies = new Map(
  Object.entries(markets2).flatMap(([currency, those]) => those.split(" ").map((market) => [market, currency]))
);
function currencyOf(market) {
  return market === "cn" ? void 0 : currencies.get(market) ?? "usd";
}

// src/rules/pricing/market-list.ts
function marketList(markets3) {
  const shown2 = markets3.slice(0, markets3.length > 6 ? 3 : 6).map((market) => `\`${market}\``);
  return listed(markets3.length > 6 ? [...shown2, `${markets3.length - 3} more`] : shown2);
}

// src/rules/pricing/currency-matches-market.ts
var currencyMatchesMarket = offerRule({
  id: "pricing/currency-matches-market",
  title: "Prices are in the currency of their markets",
  severity: "warning",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing/prices/*/markets", "/plans/*/pricing/corePricing/prices/*/currency"],
  sources: [
    { name: "Partner Center documentation, marketplace-geo-availability-currencies" },
    {
      name: "Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price",
      quote: "Use the correct currency codes for each [region](#regions) in your request."
    }
  ],
  why: "The marketplace charges each market in one currency. The list is of 2020, so that this is a warning.",
  fix: "Set `currency` to that of the markets; give markets of another currency an item of their own.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
    const once3 = pricedOnce(plan2);
    return marketPrices(plan2).flatMap((entry2, index) => {
      const currency = entry2?.currency;
      const markets3 = (entry2?.markets ?? []).filter((market) => market !== void 0).filter((market) => once3.has(market));
      const others = markets3.filter((market) => (currencyOf(market) ?? currency) !== currency);
      const [first2] = others;
      if (currency === void 0 || first2 === void 0) return [];
      const alike2 = others.filter((market) => currencyOf(market) === currencyOf(first2));
      const message = `\`currency\` is ${currency}, and ${marketList(alike2)} ${alike2.length > 1 ? "are" : "is"} charged in ${currencyOf(first2)}; set it so, or give other markets an item of their own.`;
      return [{ path: ["plans", id, "pricing", "corePricing", "prices", index, "currency"], message }];
    });
  })
});

// src/rules/pricing/every-sell-region-priced.ts
var everySellRegionPriced = offerRule({
  id: "pricing/every-sell-region-priced",
  title: "Where prices differ by market, every market has one",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/markets", "/plans/*/customerMarkets", "/plans/*/pricing/corePricing/prices/*/markets"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price",
      quote: "Every region in the sell list must be specified in the **virtualMachinePricing**/**regionPrices** section of the definition."
    }
  ],
  why: "Prices that are entered by market are not converted, so that a market without one cannot be sold in.",
  fix: "Enter prices for the market, or take it out of `markets`.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const priced = new Set(marketPrices(plan2).flatMap((entry2) => entry2?.markets ?? []));
      const markets3 = plan2?.markets ?? [];
      const unpriced = markets3.filter((market) => market !== void 0).filter((market) => !priced.has(market));
      const [first2] = unpriced;
      if (priced.size === 0 || first2 === void 0) return [];
      const message = `The plan is sold in ${marketList(unpriced)} without a price; enter prices for it under \`prices\`, or take it out of \`markets\`.`;
      return [{ path: ["plans", id, "markets", markets3.indexOf(first2)], message }];
    });
  }
});

// src/rules/pricing/fields.ts
var pricingFields = [
  fieldRule({
    id: "pricing/market-known",
    title: "Markets are those of the marketplace",
    sources: [{ name: "Partner Center documentation, marketplace-geo-availability-currencies" }],
    why: "A plan is sold in countries and regions that the marketplace serves, and in no others.",
    fix: 'Take the two letters of a market, in lower case; Norway is "no", in quotes.'
  }),
  fieldRule({
    id: "pricing/nonnegative",
    title: "A price is an amount of 0 or more",
    sources: [{ name: "API schema of price-and-availability-plan" }],
    why: "Nobody can be billed a negative amount.",
    fix: "Write the amount as a number, without a currency."
  })
];

// src/rules/pricing/market-priced-once.ts
var marketPricedOnce = offerRule({
  id: "pricing/market-priced-once",
  title: "A market is priced once",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing/prices/*/markets"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price",
      quote: "Pricing is specific for each region and core combination."
    }
  ],
  why: "Two prices for one market contradict each other, and which of them customers would pay is not said anywhere.",
  fix: "Keep the market in one item of `prices`.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const seen = /* @__PURE__ */ new Set();
      return marketPrices(plan2).flatMap((entry2, index) => {
        const markets3 = entry2?.markets ?? [];
        const again2 = markets3.filter((market) => market !== void 0).filter((market) => seen.has(market));
        for (const market of markets3) if (market !== void 0) seen.add(market);
        const [first2] = again2;
        if (first2 === void 0) return [];
        const message = `Item ${index + 1} of \`prices\` prices ${marketList(again2)} again; keep each market in one item.`;
        const path = ["plans", id, "pricing", "corePricing", "prices", index, "markets", markets3.indexOf(first2)];
        return [{ path, message }];
      });
    });
  }
});

// src/rules/pricing/market-required.ts
var marketRequired = offerRule({
  id: "pricing/market-required",
  title: "A plan says where it is sold, once",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "software-as-a-service", "azure-application"],
  reads: ["/plans/*/markets", "/plans/*/customerMarkets"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "Every plan must be available in at least one market."
    },
    { name: "Product ingestion API, price-and-availability-plan schema" }
  ],
  why: "A plan without a market cannot be sold; with a list and all markets at once, one of the two would be ignored.",
  fix: "List the markets under `markets`, or set `customerMarkets` to `allMarkets` or `allTaxRemittedMarkets`.",
  check({ offer }) {
    const plans = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan2]) => {
      const { customerMarkets = "customMarkets", markets: markets3 } = plan2 ?? {};
      const custom = customerMarkets === "customMarkets";
      if (plan2 === void 0 || custom === (markets3 !== void 0)) return [];
      const message = custom ? "`markets` is missing; list where the plan is sold, or set `customerMarkets` to allMarkets." : `\`markets\` does not go with \`customerMarkets: ${customerMarkets}\`, which names them all; take one of the two out.`;
      return [{ path: ["plans", id, "markets"], part: "key", message }];
    });
  }
});

// src/rules/pricing/meters-defined.ts
var metersDefined = offerRule({
  id: "pricing/meters-defined",
  title: "Every meter that a plan prices is one of the offer",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: ["software-as-a-service", "azure-application"],
  reads: ["/customMeters", "/plans/*/pricing/customMeters"],
  sources: [{ name: "Product ingestion API, price-and-availability-custom-meter schema" }],
  why: "A price for a meter that is not there charges nothing, and use of it is refused.",
  fix: "Define the meter under `customMeters` in offer.yml, or correct its ID.",
  check({ offer }) {
    const known3 = new Set(Object.keys(offer.customMeters ?? {}));
    const plans = offer.plans ?? {};
    const faults = Object.entries(plans).flatMap(
      ([id, plan2]) => [...members2(valueAt(plan2, ["pricing", "customMeters", "meters"]))].flatMap(([meter]) => {
        if (known3.has(String(meter))) return [];
        known3.add(String(meter));
        const message = `${nameOf([meter])} is no meter of the offer; define it under \`customMeters\` in offer.yml, or correct its ID.`;
        return [{ path: ["plans", id, "pricing", "customMeters", "meters", meter], part: "key", message }];
      })
    );
    return offer.customMeters === void 0 ? faults.slice(0, 1) : faults;
  }
});

// src/rules/pricing/no-change-listed-sku.ts
var noChangeListedSku = changeRule({
  id: "pricing/no-change-listed-sku",
  title: "The price of a listed plan stays",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing", "/plans/*/markets", "/plans/*/customerMarkets"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "The Azure Marketplace does not support pricing change of the listed SKUS as it impacts the billing of the existing customers. Ensure that you do not change the pricing of the listed SKUs in the regions where the SKU is available. However, you can add new SKUs or add new regions to an existing SKU."
    }
  ],
  why: "Customers who have the plan are billed at the price they bought it for, and the marketplace refuses another.",
  fix: "Put the price back, and add a plan with the new one. New plans, new markets and prices for them are free.",
  check(change) {
    const earlier = new Map(Object.entries(change.before.offer.plans ?? {}));
    const remodelled = new Set(billingModelImmutable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const faults = remodelled.has(id) ? [] : changedPrices(earlier.get(id), plan2, change.against);
      return faults.map((fault3) => ({ ...fault3, path: ["plans", id, ...fault3.path] }));
    });
  }
});
function changedPrices(before, after, against) {
  const told = /* @__PURE__ */ new Map();
  for (const { was, is, markets: markets3 } of pairs(before, after)) {
    for (const fault3 of differences(was, is, `${against} for customers in ${marketList(markets3)}`)) {
      const key3 = JSON.stringify(fault3.path);
      if (!told.has(key3)) told.set(key3, fault3);
    }
  }
  return [...told.values()];
}
var instead = "the price of a listed plan cannot change. Add a plan with the new price instead.";
function differences(was, is, there) {
  if (was.currency !== void 0 && is.currency !== void 0 && was.currency !== is.currency) {
    const message = `\`currency\` is ${is.currency} here and ${was.currency} in ${there}; ${instead}`;
    return [{ path: [...is.at.slice(0, -1), "currency"], message }];
  }
  const gone = [...was.amounts.keys()].filter((key3) => !is.amounts.has(key3));
  const removed2 = gone.length === 0 ? [] : [{ path: is.at, message: goneMessage(gone, there) }];
  const changed3 = [...is.amounts].flatMap(([key3, amount]) => {
    const before = was.amounts.get(key3) ?? amount;
    if (before === amount) return [];
    return [
      { path: [...is.at, key3], message: `${nameOf([key3])} is ${amount} here and ${before} in ${there}; ${instead}` }
    ];
  });
  return [...removed2, ...changed3];
}
function goneMessage(keys, there) {
  return `${clip(listed(keys), 60)} ${keys.length > 1 ? "have prices" : "has a price"} in ${there}, and none here; ${instead}`;
}
function pairs(before, after) {
  const found = /* @__PURE__ */ new Map();
  const [earlier, later] = [byMarket(before), byMarket(after)];
  for (const [market, was] of earlier) {
    const is = later.get(market);
    if (was === void 0 || is === void 0) continue;
    const key3 = JSON.stringify([was.at, is.at]);
    const pair = found.get(key3) ?? { was, is, markets: [] };
    pair.markets.push(market);
    found.set(key3, pair);
  }
  return found.values();
}
function byMarket(plan2) {
  const sold2 = soldIn(plan2);
  const lists = /* @__PURE__ */ new Map();
  for (const list2 of enteredPrices(plan2)) {
    for (const market of list2.markets) if (sold2?.has(market)) lists.set(market, lists.has(market) ? void 0 : list2);
  }
  return lists;
}

// src/rules/pricing/region-not-removable.ts
var regionNotRemovable = changeRule({
  id: "pricing/region-not-removable",
  title: "A listed plan stays in its markets",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/markets", "/plans/*/customerMarkets"],
  sources: [
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "Removal of billing regions of listed SKU(s)"
    },
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "When you remove a market, customers from that market who are using active deployments will not be able to create new deployments or scale up their existing deployments."
    }
  ],
  why: "Customers in a market that is taken away can no longer deploy or scale what they run.",
  fix: "Put the market back. To stop selling, stop the plan.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const gone = removed(earlier.get(id), plan2);
      if (gone === void 0) return [];
      const message = `The plan is sold in ${gone} in ${against} and not here; a market of a listed plan cannot be taken away. Put it back.`;
      return [{ path: ["plans", id, plan2?.markets === void 0 ? "customerMarkets" : "markets"], message }];
    });
  }
});
function removed(before, after) {
  const [was, is] = [soldIn(before), soldIn(after)];
  if (was === void 0 || is === void 0) return void 0;
  const narrowed = before?.customerMarkets === "allMarkets" && after?.customerMarkets === "allTaxRemittedMarkets";
  if (narrowed) return "all markets";
  const gone = [...was].filter((market) => !is.has(market));
  return gone.length === 0 ? void 0 : marketList(gone);
}

// src/rules/pricing/duration.ts
function duration3(length) {
  if (length?.type === void 0 || length.value === void 0) return void 0;
  return `${length.value} ${length.type}${length.value === 1 ? "" : "s"}`;
}

// src/rules/pricing/saas-billing-term.ts
var saasBillingTerm = changeRule({
  id: "pricing/saas-billing-term",
  title: "A published billing term stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "After a billing term is published for a plan, it can't be removed later."
    }
  ],
  why: "Subscriptions of that term are renewed by it, and the marketplace refuses to take it away.",
  fix: "Put the term back.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const now = terms(plan2);
      const gone = [...terms(earlier.get(id))].filter((term2) => !now.has(term2));
      if (gone.length === 0) return [];
      const message = `The plan is sold for ${listed(gone)} in ${against} and not here; a published term cannot be removed. Put it back.`;
      return [{ path: ["plans", id, "pricing", "recurrentPrice", "prices"], message }];
    });
  }
});
function terms(plan2) {
  const prices3 = plan2?.pricing?.recurrentPrice?.prices ?? [];
  return new Set(prices3.flatMap((price2) => duration3(price2?.billingTerm) ?? []));
}

// src/rules/pricing/saas-seat-bounds.ts
var saasSeatBounds = offerRule({
  id: "pricing/saas-seat-bounds",
  title: "The fewest users of a plan are no more than the most",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice/userLimits"],
  sources: [
    {
      name: "Partner Center documentation, create-new-saas-offer-plans",
      quote: "If applicable, under **User limits**, specify the minimum and maximum number of users for this plan."
    }
  ],
  why: "No number of users fits between bounds that cross, so that nobody could buy the plan.",
  fix: "Raise `max`, or lower `min`.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const price2 = plan2?.pricing?.recurrentPrice;
      const { min, max } = price2?.recurrentPriceMode === "perUser" && price2.userLimits || {};
      if (min === void 0 || max === void 0 || min <= max) return [];
      const message = `\`max\` is ${max} and \`min\` ${min}; raise \`max\` or lower \`min\`.`;
      return [{ path: ["plans", id, "pricing", "recurrentPrice", "userLimits", "max"], message }];
    });
  }
});

// src/rules/pricing/trial-length.ts
var virtualMachine = ["1 month", "3 months", "6 months"];
var lengths = {
  "virtual-machine": virtualMachine,
  "core-virtual-machine": virtualMachine,
  "software-as-a-service": ["1 month"]
};
var trialLength = offerRule({
  id: "pricing/trial-length",
  title: "A trial has a length that the marketplace has",
  policy: "100.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "software-as-a-service"],
  reads: ["/plans/*/trial", "/type"],
  sources: [
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "SaaS plans allow for 1-month free trials. Azure virtual machine plans allow for 1, 3, or 6-month free trials."
    }
  ],
  why: "The marketplace has no trials of other lengths.",
  fix: "Set the trial to 1, 3 or 6 months for a virtual machine, and to 1 month for SaaS.",
  check({ offer }) {
    const allowed2 = offer.type === void 0 ? [] : lengths[offer.type];
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const length = duration3(plan2?.trial ?? void 0);
      if (offer.type === void 0 || length === void 0 || allowed2.includes(length)) return [];
      return [
        { path: ["plans", id, "trial"], message: `\`trial\` is ${length}; it must be ${listed(allowed2, "or")}.` }
      ];
    });
  }
});

// src/rules/pricing/trial-not-metered-byol.ts
var trialNotMeteredByol = offerRule({
  id: "pricing/trial-not-metered-byol",
  title: "Plans with meters or with licences of their own have no trial",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "software-as-a-service"],
  reads: ["/plans/*/trial", "/plans/*/pricing"],
  sources: [
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "Free trials are supported for all billing models except metered plans."
    },
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "(\u201CIs a free trial available?\u201D is only shown if you haven't selected BYOL while creating the new SKU.)"
    }
  ],
  why: "A trial suspends what the marketplace bills. It does not bill a licence of the customer's own, and cannot suspend use.",
  fix: "Take `trial` out, or sell the trial as a plan without meters.",
  check({ offer }) {
    const plans = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan2]) => {
      const pricing = plan2?.pricing ?? {};
      const byol = "licenseModel" in pricing && pricing.licenseModel === "byol";
      const metered = "customMeters" in pricing && pricing.customMeters !== void 0;
      if (!plan2?.trial || !(byol || metered)) return [];
      const message = `\`trial\` does not go with \`${byol ? "licenseModel: byol" : "customMeters"}\`; take it out.`;
      return [{ path: ["plans", id, "trial"], part: "key", message }];
    });
  }
});

// src/rules/pricing/family.ts
var pricingRules = [
  ...pricingFields,
  billingModelImmutable,
  chinaFreeOrByol,
  currencyMatchesMarket,
  everySellRegionPriced,
  marketPricedOnce,
  marketRequired,
  metersDefined,
  noChangeListedSku,
  regionNotRemovable,
  saasBillingTerm,
  saasSameModel,
  saasSeatBounds,
  trialLength,
  trialNotMeteredByol,
  coreSizesComplete,
  coreMonotonic,
  changeFreeToPaid,
  changeMixedDirection,
  changeHiddenOrGov,
  changeAlone,
  changeEffectiveDate
];

// src/rules/properties/amendments-only-with-standard.ts
var amendmentsOnlyWithStandard = offerRule({
  id: "properties/amendments-only-with-standard",
  title: "Only the Standard Contract is amended",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/standardContractAmendment", "/properties/customAmendments", "/properties/termsConditions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-properties" }],
  why: "Amendments change Microsoft's Standard Contract; beside terms of your own they change nothing.",
  fix: "Write what they say into your own terms and take them out, or choose `standardMicrosoft`.",
  check({ offer: { properties } }) {
    const given = [
      ...properties?.standardContractAmendment === void 0 ? [] : ["standardContractAmendment"],
      ...properties?.customAmendments?.length ? ["customAmendments"] : []
    ];
    const [first2] = given;
    if (properties?.termsConditions !== "custom" || first2 === void 0) return [];
    const names = listed(given.map((name) => `\`${name}\``));
    const message = `${names} ${given.length > 1 ? "amend" : "amends"} the Standard Contract, and the terms are \`custom\`; choose one or the other.`;
    return [{ path: ["properties", first2], part: "key", message }];
  }
});

// src/rules/properties/category-count.ts
var categoryCount = offerRule({
  id: "properties/category-count",
  title: "An offer has one or two categories",
  policy: "100.2",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/categories"],
  sources: [{ name: "Partner Center documentation, categories" }],
  why: "Customers find the offer under its categories; the marketplace takes one, and a second if you like.",
  fix: "Keep the two that fit best.",
  check({ offer }) {
    const categories2 = offer.properties?.categories;
    if (categories2 === void 0) return [];
    const names = Object.keys(categories2);
    const third = names[2];
    const path = ["properties", "categories"];
    if (names.length === 0)
      return [{ path, message: "The offer has no category; name one or two, such as `compute`." }];
    if (third === void 0) return [];
    const message = `The offer has ${names.length} categories and can have two; take out ${shown(third)} or another.`;
    return [{ path: [...path, third], part: "key", message }];
  }
});

// schemas/categories.ts
var categories = {
  "ai-plus-machine-learning": [
    "ai-for-business",
    "automated-ml",
    "bot-apps",
    "bot-services",
    "business-robotic-process-automation",
    "cognitive-services",
    "data-labeling",
    "data-preparation",
    "knowledge-mining",
    "ml-operations",
    "ml-service"
  ],
  analytics: [
    "advanced-analytics",
    "big-data",
    "dashboard-and-data-visualization",
    "data-analytics",
    "data-insights",
    "predictive-analytics",
    "real-time-streaming-analytics",
    "visualization-and-reporting"
  ],
  "analytics-amp": [
    "advanced-analytics",
    "big-data",
    "dashboard-and-data-visualization",
    "data-analytics",
    "data-insights",
    "predictive-analytics",
    "real-time-streaming-analytics",
    "visualization-and-reporting"
  ],
  blockchain: ["app-accelerators", "multi-node-ledger", "single-node-ledger", "tools"],
  collaboration: [
    "chat",
    "contact-management",
    "meeting-and-calendar-management",
    "site-design-and-management",
    "voice-and-video-conferencing"
  ],
  commerce: [
    "e-commerce-social-commerce-and-marketplaces",
    "loyalty-and-gifting",
    "personalization-ratings-and-reviews",
    "product-information-and-content-management",
    "store-management",
    "subscription-and-post-purchase-services"
  ],
  "compliance-and-legal": ["data-governance-and-privacy", "health-and-safety", "legal", "tax-and-audit"],
  compute: ["application-infrastructure", "cache", "operating-systems"],
  containers: ["container-apps", "container-images", "get-started-with-containers"],
  "customer-service": [
    "back-office-and-employee-service",
    "contact-center",
    "face-to-face-service",
    "knowledge-and-case-management",
    "social-media-and-omnichannel-engagement"
  ],
  database: ["data-lakes", "data-warehouse", "ledger-blockchain-databases", "nosql-databases", "relational-databases"],
  "developer-tools": ["developer-service", "scripts", "tools"],
  "developer-tools-saas": ["devService", "developer-service", "scripts", "tools"],
  devops: [],
  finance: [
    "accounting",
    "analytics-consolidation-and-reporting",
    "asset-management",
    "compliance-and-risk-management",
    "payments-credit-and-collections"
  ],
  geolocation: ["address-validation", "maps", "news-and-weather"],
  "human-resources": ["hr-operations", "people-analytics-and-insights", "talent-acquisition", "talent-management"],
  identity: ["access-management"],
  "internet-of-things": [
    "asset-management-and-operations",
    "connected-products",
    "intelligent-supply-chain",
    "iot-analytics-and-data",
    "iot-and-iiot-platforms",
    "iot-connectivity",
    "iot-core-services",
    "iot-edge-modules",
    "iot-security",
    "iot-solutions",
    "predictive-maintenance",
    "remote-monitoring",
    "safety-and-security",
    "smart-infrastructure-and-resources",
    "vehicles-and-mobility"
  ],
  "it-and-management-tools": ["business-applications", "management-solutions"],
  marketing: [
    "advertisement",
    "analytics",
    "campaign-management-and-automation",
    "email-marketing",
    "events-and-resource-management",
    "pricing-optimization",
    "research-and-analytics",
    "social-media"
  ],
  media: ["content-protection", "live-and-on-demand-streaming", "media-services"],
  migration: ["data-migration"],
  "mixed-reality": [],
  "monitoring-and-diagnostics": [],
  networking: ["appliance-managers", "connectivity", "firewalls", "load-balancers"],
  "operations-and-supply-chain": [
    "asset-and-production-management",
    "demand-forecasting",
    "information-management-and-connectivity",
    "planning-purchasing-and-reporting",
    "quality-and-service-management",
    "sales-and-order-management",
    "transportation-and-warehouse-management"
  ],
  productivity: [
    "blogs",
    "content-creation-and-management",
    "document-and-file-management",
    "email-management",
    "gamification",
    "language-and-translation",
    "search-and-reference",
    "workflow-automation"
  ],
  "project-management": [
    "project-accounting-and-revenue-recognition",
    "project-invoicing",
    "project-planning-and-tracking",
    "project-resource-planning-and-utilization-metrics",
    "project-sales-proposals-and-bids",
    "project-time-and-expense-reporting"
  ],
  sales: [
    "business-data-management",
    "configure-price-quote-cpq",
    "contract-management",
    "crm",
    "sales-enablement",
    "telesales"
  ],
  security: ["identity-and-access-management", "information-protection", "threat-protection"],
  storage: ["backup-and-recovery", "block-file-and-object-sharing", "data-management", "enterprise-hybrid-storage"],
  web: ["blogs-and-cms", "ecommerce", "starter-web-apps", "web-apps", "web-apps-frameworks"]
};

// src/rules/properties/category-known.ts
var known = new Map(Object.entries(categories));
var categoryKnown = offerRule({
  id: "properties/category-known",
  title: "Categories and subcategories are those of the marketplace",
  policy: "100.2",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/categories/*/*"],
  sources: [{ name: "Partner Center documentation, categories" }],
  why: "The marketplace refuses a category that it does not have. It publishes no list of their spellings, so this is a warning.",
  fix: "Correct the spelling. If Partner Center has the category, leave it: the warning stops nothing.",
  check({ offer }) {
    const named2 = Object.entries(offer.properties?.categories ?? {}).slice(0, 2);
    return named2.flatMap(([category, below2]) => {
      const path = ["properties", "categories", category];
      const subcategories = known.get(category);
      if (subcategories === void 0) {
        const message = `${shown(category)} is no category that is known here; ${next(category, known.keys())}`;
        return [{ path, part: "key", message }];
      }
      return (below2 ?? []).slice(0, 2).flatMap((subcategory, index) => {
        if (subcategory === void 0 || subcategories.includes(subcategory)) return [];
        const message = `${shown(subcategory)} is no subcategory of ${shown(category)} that is known here; ${next(subcategory, subcategories)}`;
        return [{ path: [...path, index], message }];
      });
    });
  }
});
function next(name, names) {
  const near = nearest(name, names);
  return near === void 0 ? "check it in Partner Center, Properties." : `did you mean ${shown(near)}?`;
}

// src/rules/properties/fields.ts
var propertiesFields = [
  fieldRule({
    id: "properties/subcategory-count",
    title: "A category has at most two subcategories",
    policy: "100.2",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties" },
      { name: "Partner Center documentation, categories" }
    ],
    why: "The marketplace takes no more.",
    fix: "Keep the two under which customers look for the offer."
  }),
  fieldRule({
    id: "properties/terms-length",
    title: "Own terms have at most 10,000 characters",
    policy: "100.5",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-properties",
        quote: "enter up to 10,000 characters of text"
      }
    ],
    why: "The marketplace refuses what is longer.",
    fix: "Put the terms on a page of your own and name it under `termsOfUseUrl`."
  }),
  fieldRule({
    id: "properties/terms-url-single",
    title: "Own terms elsewhere are one web address",
    policy: "100.5",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties", quote: "enter a single web address" }
    ],
    why: "Customers are sent there before they buy.",
    fix: "Write one whole address with https://."
  }),
  fieldRule({
    id: "properties/custom-amendments-max",
    title: "At most ten amendments are for single tenants",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties", quote: "Add custom amendment term (Max 10)" }
    ],
    why: "The marketplace takes no more.",
    fix: "Join those that say the same, with all their tenants."
  }),
  fieldRule({
    id: "properties/custom-amendment-tenants",
    title: "An amendment is agreed with one to ten tenants",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties", quote: "You can add up to 10 tenant IDs" }
    ],
    why: "The marketplace knows customers by the IDs of their tenants, and takes ten of them for an amendment.",
    fix: "Name one to ten tenant IDs, each a GUID; make a second amendment for more."
  })
];

// src/rules/properties/legal-choice.ts
var legalChoice = offerRule({
  id: "properties/legal-choice",
  title: "Own terms stand in one place, and none beside the Standard Contract",
  policy: "100.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/termsOfUse", "/properties/termsOfUseUrl", "/properties/termsConditions"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-properties" },
    { name: "Product ingestion API, property schema" }
  ],
  why: "Customers agree to one text. Two of them contradict each other, and with none there is nothing to agree to.",
  fix: "With `termsConditions: custom`, give either `termsOfUse` or `termsOfUseUrl`; with `standardMicrosoft`, neither.",
  check({ offer: { properties } }) {
    const { termsConditions, termsOfUse, termsOfUseUrl } = properties ?? {};
    const given = [
      ...termsOfUse === void 0 ? [] : ["termsOfUse"],
      ...termsOfUseUrl === void 0 ? [] : ["termsOfUseUrl"]
    ];
    const [first2, second] = given;
    if (termsConditions === "standardMicrosoft" && first2 !== void 0) {
      const message = `\`${first2}\` has no place beside Microsoft's Standard Contract; take it out, or choose \`custom\`.`;
      return [{ path: ["properties", first2], part: "key", message }];
    }
    if (termsConditions === "custom" && second !== void 0) {
      const message = "`termsOfUseUrl` stands beside `termsOfUse`; keep one of them.";
      return [{ path: ["properties", second], part: "key", message }];
    }
    if (termsConditions === "custom" && first2 === void 0) {
      const message = "The terms are `custom` and not here; give them under `termsOfUse`, or their address under `termsOfUseUrl`.";
      return [{ path: ["properties", "termsConditions"], message }];
    }
    return [];
  }
});

// src/rules/properties/standard-contract-irrevocable.ts
var standardContractIrrevocable = changeRule({
  id: "properties/standard-contract-irrevocable",
  title: "An offer stays under the Standard Contract",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/properties/termsConditions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-properties" }],
  why: "Once an offer is published under the Standard Contract, the marketplace takes no other terms for it.",
  fix: "Set `termsConditions` back, and amend the contract with `standardContractAmendment` or `customAmendments`.",
  check({ before, after, against }) {
    const was = before.offer.properties?.termsConditions;
    if (was !== "standardMicrosoft" || after.offer.properties?.termsConditions !== "custom") return [];
    const message = `The offer is under Microsoft's Standard Contract in ${against} and cannot leave it; set it back and amend the contract instead.`;
    return [{ path: ["properties", "termsConditions"], message }];
  }
});

// src/rules/properties/family.ts
var propertiesRules = [
  ...propertiesFields,
  amendmentsOnlyWithStandard,
  categoryCount,
  categoryKnown,
  legalChoice,
  standardContractIrrevocable
];

// src/rules/saas/fields.ts
var saasFields = [
  fieldRule({
    id: "saas/landing-url",
    title: "The landing page is an https address",
    policy: "1000.6",
    sources: [{ name: "Partner Center documentation, create-new-saas-offer", quote: "Landing page URL (required)" }],
    why: "Customers arrive there after the purchase, with a token in the address.",
    fix: "Write the whole address with https://."
  }),
  fieldRule({
    id: "saas/webhook-url",
    title: "The webhook is an https address",
    policy: "1000.4",
    sources: [{ name: "Partner Center documentation, create-new-saas-offer", quote: "Connection webhook (required)" }],
    why: "The marketplace tells it of changes to subscriptions.",
    fix: "Write the whole address with https://."
  }),
  fieldRule({
    id: "saas/tenant-app-guid",
    title: "Tenant and application are GUIDs",
    policy: "1000.3",
    sources: [{ name: "Partner Center documentation, create-new-saas-offer" }],
    why: "The marketplace lets that application call the fulfilment API, and no other.",
    fix: "Copy both IDs from the registration of your application in Microsoft Entra ID."
  })
];

// src/rules/saas/same-app-id.ts
var sameAppId = {
  id: "saas/same-app-id",
  title: "All SaaS offers of a publisher have the same application ID",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/technicalConfiguration/azureAdAppId"],
  sources: [
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "You must use the same application ID for all offers in that account"
    }
  ],
  why: "The marketplace signs the calls to your service for one application of your account.",
  fix: "Write the application ID of your other offers, or leave the other as it is and move this one.",
  check({ judged, others }) {
    const known3 = [...others, ...judged].flatMap(({ id, offer }) => {
      const app = offer.type === "software-as-a-service" ? offer.technicalConfiguration?.azureAdAppId : void 0;
      return app === void 0 ? [] : [{ id, app: app.toLowerCase() }];
    });
    const [first2] = known3;
    const own2 = new Set(judged.map(({ id }) => id));
    return known3.flatMap(({ id, app }) => {
      if (first2 === void 0 || app === first2.app || !own2.has(id)) return [];
      const message = `The offer ${shown(first2.id)} has another application ID; all SaaS offers of one publisher have the same.`;
      return [{ offer: id, path: ["technicalConfiguration", "azureAdAppId"], message }];
    });
  }
};

// src/rules/saas/technical-configuration-required.ts
var technicalConfigurationRequired = offerRule({
  id: "saas/technical-configuration-required",
  title: "An offer that Microsoft sells says how its service is reached",
  policy: "1000.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/technicalConfiguration", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, create-new-saas-offer" }],
  why: "After the purchase the marketplace leads customers to your landing page and tells your service of each change.",
  fix: "Add `technicalConfiguration` with the landing page, the webhook and the IDs of your application.",
  check({ offer }) {
    if (offer.setup?.sellThroughMicrosoft !== true || offer.technicalConfiguration !== void 0) return [];
    const message = "`technicalConfiguration` is missing: Microsoft sells this offer, so say how the marketplace reaches your service.";
    return [{ path: ["technicalConfiguration"], message }];
  }
});

// src/rules/saas/family.ts
var saasRules = [...saasFields, technicalConfigurationRequired, sameAppId];

// src/rules/vm/blobs.ts
function disks(source, at) {
  if (source?.sourceType !== "sasUri") return [];
  const all = [
    { uri: source.osDisk?.uri, path: [...at, "osDisk", "uri"] },
    ...(source.dataDisks ?? []).map((disk, index) => ({ uri: disk?.uri, path: [...at, "dataDisks", index, "uri"] }))
  ];
  return all.flatMap(({ uri, path }) => uri === void 0 ? [] : [{ path, uri, ...partsOf(uri) }]);
}
function imagesOf({
  offer
}) {
  return Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan2]) => (plan2?.technicalConfiguration?.vmImageVersions ?? []).flatMap(
      (version2, v) => (version2?.vmImages ?? []).map((image, i) => {
        const at = ["plans", id, "technicalConfiguration", "vmImageVersions", v, "vmImages", i, "source"];
        return disks(image?.source, at);
      })
    )
  );
}
function partsOf(uri) {
  const [, host, rest = ""] = /^https:\/\/([^/]+)(\/.*)?$/s.exec(uri) ?? [];
  return { host, name: /\/[^/]+\/(?:.*\/)?([^/]*)$/s.exec(rest)?.[1] };
}

// src/rules/sas/https-blob-host.ts
var httpsBlobHost = offerRule({
  id: "sas/https-blob-host",
  title: "An image lies in the Blob storage of a storage account",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [{ name: "Partner Center ingestion API, schema of storage connection strings" }],
  why: "The marketplace fetches images from Azure Blob storage, and from nowhere else.",
  fix: "Copy the VHD to a storage account, and give the address of its blob there.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, host }) => {
      if (!(host !== void 0 && !blobHost.test(host))) return [];
      return [
        {
          path,
          message: `${shown(host)} is no Blob storage; it must be <account>.blob.core.windows.net, or that of another Azure cloud.`
        }
      ];
    });
  }
});
var blobHost = /^[a-z0-9]{3,24}\.blob\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|core\.cloudapi\.de)$/i;

// src/rules/sas/no-special-chars.ts
var noSpecialChars = offerRule({
  id: "sas/no-special-chars",
  title: "The name of a VHD has letters, digits, dots, hyphens and underscores",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [{ name: "Partner Center documentation, azure-vm-certification-faq" }],
  why: "Certification refuses a name with other characters, such as % or a quote.",
  fix: "Name the blob with letters, digits, dots, hyphens and underscores.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, uri, name }) => {
      if (!(/.\.vhd$/i.test(name ?? "") && !/\s|%20|\+/.test(uri) && !/^[A-Za-z0-9._-]+$/.test(name ?? "")))
        return [];
      return [
        {
          path,
          message: `${shown(name ?? "")} has special characters; name the VHD with letters, digits, dots, hyphens and underscores.`
        }
      ];
    });
  }
});

// src/rules/sas/no-whitespace.ts
var noWhitespace = offerRule({
  id: "sas/no-whitespace",
  title: "The address of an image has no white space",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    { name: "Partner Center documentation, azure-vm-get-sas-uri", quote: "SAS URI has white spaces in VHD name" }
  ],
  why: "The marketplace cannot fetch a VHD whose name has white space in it, and certification fails hours later.",
  fix: "Name the blob without white space.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, uri, name }) => {
      if (!/\s|%20|\+/.test(uri)) return [];
      return [{ path, message: `${shown(name ?? uri)} has white space in its name; name the blob without.` }];
    });
  }
});

// src/rules/sas/path-vhd.ts
var pathVhd = offerRule({
  id: "sas/path-vhd",
  title: "The address of an image ends with the name of a VHD",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-get-sas-uri",
      quote: "The URI includes your VHD image filename, including the filename extension .vhd"
    }
  ],
  why: "An address of the container alone names no image.",
  fix: "Write the container and the file behind the host: /vhds/image.vhd.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, uri, name }) => {
      if (!(!/\s|%20|\+/.test(uri) && !/.\.vhd$/i.test(name ?? ""))) return [];
      return [
        {
          path,
          message: `The address does not end with the name of a VHD; write the container and the file behind the host: /vhds/image.vhd.`
        }
      ];
    });
  }
});

// src/rules/sas/family.ts
var sasRules = [httpsBlobHost, noWhitespace, pathVhd, noSpecialChars];

// src/rules/testdrive/settings.ts
var drivenTypes = [...virtualMachineTypes, "software-as-a-service", "azure-application"];
var hosted = [
  "dynamicsForBusinessCentral",
  "dynamicsForCustomerEngagement",
  "dynamicsForOperations"
];
function driven(offer) {
  return offer.testDrive?.enabled === true ? offer.testDrive : void 0;
}
function lacking(drive2, types, settings3, why) {
  const { type, technicalConfiguration: given } = drive2 ?? {};
  if (type === void 0 || given === void 0 || !types.includes(type)) return [];
  return settings3.flatMap((setting) => {
    if (given[setting] !== void 0) return [];
    const message = `\`${setting}\` is missing, and the test drive is run by ${type}; ${why}.`;
    return [{ path: ["testDrive", "technicalConfiguration", setting], part: "key", message }];
  });
}

// src/rules/testdrive/access-info.ts
var accessInfo = offerRule({
  id: "testdrive/access-info",
  title: "A test drive tells how customers get in",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/listing/en-us/accessInformation"],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "Customers get an empty deployment and a password; without a word from you they do not know what to do with them.",
  fix: "Say under `accessInformation`, in up to 10,000 characters, where to sign in and what to try first.",
  check({ offer }) {
    const drive2 = driven(offer);
    const listing = drive2?.listing?.["en-us"];
    const needed2 = drive2?.type === "azureResourceManager" || drive2?.type === "logicApp";
    if (!needed2 || listing === void 0 || listing.accessInformation !== void 0) return [];
    const message = `\`accessInformation\` is missing, and the test drive is run by ${drive2.type}; tell customers how to sign in.`;
    return [{ path: ["testDrive", "listing", "en-us", "accessInformation"], part: "key", message }];
  }
});

// src/rules/testdrive/arm-only.ts
var armOnly = offerRule({
  id: "testdrive/arm-only",
  title: "What is deployed in Azure is tried in Azure",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/testDrive/type"],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "For virtual machines and Azure applications the marketplace has test drives by Azure Resource Manager alone.",
  fix: "Write `type: azureResourceManager`, with a package that deploys the test drive.",
  check({ offer }) {
    const type = driven(offer)?.type;
    if (type === void 0 || type === "azureResourceManager") return [];
    const message = `A test drive of this offer is run by azureResourceManager, and not by ${type}; change the type.`;
    return [{ path: ["testDrive", "type"], message }];
  }
});

// src/rules/testdrive/duration.ts
var duration4 = offerRule({
  id: "testdrive/duration",
  title: "A test drive ends after some hours",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/testDriveDuration"],
  sources: [
    {
      name: "Partner Center documentation, test-drive-technical-configuration",
      quote: "This duration may only be set in whole hours"
    }
  ],
  why: "The marketplace takes the test drive away when they are over.",
  fix: "Write the number of hours, 1 or more.",
  check: ({ offer }) => lacking(
    driven(offer),
    [...hosted, "azureResourceManager", "logicApp"],
    ["testDriveDuration"],
    "say how many whole hours it lasts"
  )
});

// src/rules/testdrive/fields.ts
var testdriveFields = [
  fieldRule({
    id: "testdrive/description",
    title: "A test drive is described in at most 3,000 characters",
    sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
    why: "Customers read it before they start, and the marketplace takes no more.",
    fix: "Say under `listing` what customers can try, in up to 3,000 characters."
  }),
  fieldRule({
    id: "testdrive/id-format",
    title: "Subscription, tenant and application of a test drive are GUIDs",
    sources: [
      {
        name: "Partner Center documentation, test-drive-technical-configuration",
        quote: "Deployment subscription details"
      }
    ],
    why: "The marketplace deploys the test drive there, as that application.",
    fix: "Copy the IDs from the Azure portal."
  })
];

// src/rules/testdrive/hosted-urls.ts
var hostedUrls = offerRule({
  id: "testdrive/hosted-urls",
  title: "A hosted test drive says where it is and which role customers have",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: [
    "/testDrive/type",
    "/testDrive/technicalConfiguration/instanceUri",
    "/testDrive/technicalConfiguration/instanceWebApiUri",
    "/testDrive/technicalConfiguration/roleName"
  ],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "The marketplace adds each customer to the instance with that role, by its web API.",
  fix: "Give the address of the instance, that of its web API, and the name of the role.",
  check: ({ offer }) => lacking(
    driven(offer),
    hosted,
    ["instanceUri", "instanceWebApiUri", "roleName"],
    "say where it runs and as what customers sign in"
  )
});

// src/rules/testdrive/instances.ts
var instances = offerRule({
  id: "testdrive/instances",
  title: "One instance waits for customers",
  severity: "warning",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/hotInstances"],
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "highly recommended to have at least one Hot instance"
    }
  ],
  why: "Without it each customer waits until all is deployed, and many leave before.",
  fix: "Set `hotInstances` to 1 or more.",
  check({ offer }) {
    const drive2 = driven(offer);
    const settings3 = drive2?.technicalConfiguration;
    if (drive2?.type !== "azureResourceManager" || settings3 === void 0 || (settings3.hotInstances ?? 0) > 0) return [];
    const message = "No hot instance waits, so that each customer waits for a deployment; set `hotInstances` to 1 or more.";
    return [{ path: ["testDrive", "technicalConfiguration", "hotInstances"], message }];
  }
});

// src/rules/testdrive/max-concurrent.ts
var maxConcurrent = offerRule({
  id: "testdrive/max-concurrent",
  title: "A hosted test drive says how many customers try it at once",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/maxConcurrentTestDrives"],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "Each customer takes a licence of your instance while the test drive lasts.",
  fix: "Write a number that your licences allow, such as 3.",
  check: ({ offer }) => lacking(
    driven(offer),
    [...hosted, "logicApp"],
    ["maxConcurrentTestDrives"],
    "say how many customers try it at once"
  )
});

// src/rules/testdrive/package-required.ts
var packageRequired = offerRule({
  id: "testdrive/package-required",
  title: "A test drive in Azure has a package",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/package"],
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "must have one file named `main-template.json`"
    }
  ],
  why: "The marketplace deploys what the package holds.",
  fix: "Put the zip into the folder of the offer, and its path under `package`.",
  check: ({ offer }) => lacking(driven(offer), ["azureResourceManager"], ["package"], "name the zip with main-template.json")
});

// src/rules/testdrive/regions.ts
var regions = offerRule({
  id: "testdrive/regions",
  title: "A test drive in Azure has a region",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/regions"],
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "Currently there are 26 Azure-supported regions"
    }
  ],
  why: "Instances wait in these regions, and each costs you; one is enough to begin with.",
  fix: "Name an Azure region under `regions`.",
  check: ({ offer }) => lacking(driven(offer), ["azureResourceManager"], ["regions"], "name one region or more")
});

// src/rules/testdrive/requires-crm.ts
var requiresCrm = offerRule({
  id: "testdrive/requires-crm",
  title: "An offer with a test drive has a destination for leads",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/enabled", "/customerLeads"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-offer",
      quote: "Connecting to a CRM is required if you want to enable a Test Drive"
    }
  ],
  why: "Whoever tries the offer becomes a lead, and the marketplace does not keep leads.",
  fix: "Name a destination under `customerLeads`, or switch the test drive off.",
  check({ offer }) {
    const destination2 = offer.customerLeads?.leadDestination ?? "none";
    if (driven(offer) === void 0 || destination2 !== "none") return [];
    const message = "The offer has a test drive and no destination for leads; name one under `customerLeads`.";
    return [{ path: ["testDrive", "enabled"], message }];
  }
});

// src/rules/testdrive/subscription-details.ts
var subscriptionDetails = offerRule({
  id: "testdrive/subscription-details",
  title: "A test drive in Azure says in which subscription, and by which application",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: [
    "/testDrive/type",
    "/testDrive/technicalConfiguration/azureSubscriptionId",
    "/testDrive/technicalConfiguration/azureAdTenantId",
    "/testDrive/technicalConfiguration/azureAdAppId",
    "/testDrive/technicalConfiguration/azureAdAppKey"
  ],
  sources: [
    {
      name: "Partner Center documentation, test-drive-technical-configuration",
      quote: "Deployment subscription details"
    }
  ],
  why: "The marketplace deploys the test drive for each customer there, and takes it away again.",
  fix: "Give the IDs of subscription, tenant and application, and the key of the application by name. Take a subscription that nothing else uses.",
  check: ({ offer }) => lacking(
    driven(offer),
    ["azureResourceManager"],
    ["azureSubscriptionId", "azureAdTenantId", "azureAdAppId", "azureAdAppKey"],
    "say where it is deployed and by whom"
  )
});

// src/rules/testdrive/user-manual.ts
var userManual = offerRule({
  id: "testdrive/user-manual",
  title: "The manual of a test drive is a PDF with a name of at most 255 characters",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/listing/en-us/userManual"],
  sources: [
    {
      name: "Partner Center documentation, test-drive-technical-configuration",
      quote: "The file must be in PDF format and be named (255 characters max)"
    }
  ],
  why: "Customers download it before they start.",
  fix: "Export the manual as PDF, under a short name.",
  check({ offer, media }) {
    const written = driven(offer)?.listing?.["en-us"]?.userManual;
    const file = written === void 0 ? void 0 : media.get(written);
    if (file === void 0) return [];
    const path = ["testDrive", "listing", "en-us", "userManual"];
    if (!file.pdf)
      return [{ path, message: `${shown(file.path)} is no PDF, whatever its name says; export the manual as PDF.` }];
    const length = file.path.split("/").at(-1)?.length ?? 0;
    if (length <= 255) return [];
    return [{ path, message: `The name of the manual is ${length} characters long; at most 255 are allowed.` }];
  }
});

// src/rules/testdrive/video.ts
var video = offerRule({
  id: "testdrive/video",
  title: "A video of a test drive plays on YouTube or Vimeo, and has a still of 533 \xD7 324 px",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/listing/en-us/videos"],
  sources: [
    { name: "Partner Center documentation, test-drive-technical-configuration", quote: "Thumbnail (533 x 324 pixels)" }
  ],
  why: "The marketplace plays videos in the players of these two, and shows the still at that size.",
  fix: "Put the video on YouTube or Vimeo, and export the still as a PNG of 533 \xD7 324 px.",
  check({ offer, media }) {
    return (driven(offer)?.listing?.["en-us"]?.videos ?? []).flatMap((video2, index) => {
      const path = ["testDrive", "listing", "en-us", "videos", index];
      const host = video2?.streamingUrl === void 0 ? void 0 : URL.parse(video2.streamingUrl)?.hostname;
      const elsewhere = `The video is on ${shown(host)}; the marketplace plays videos on YouTube and Vimeo only. Put it there.`;
      const faults = host === void 0 || hosts.includes(host) ? [] : [{ path: [...path, "streamingUrl"], message: elsewhere }];
      const file = video2?.thumbnail === void 0 ? void 0 : media.get(video2.thumbnail);
      const size = file?.png && `${file.png.width} \xD7 ${file.png.height} px`;
      if (file === void 0 || size === "533 \xD7 324 px") return faults;
      const is = size ?? "no PNG";
      const message = `The still ${shown(file.path)} is ${is}; it must be a PNG of 533 \xD7 324 px.`;
      return [...faults, { path: [...path, "thumbnail"], message }];
    });
  }
});

// src/rules/testdrive/family.ts
var testdriveRules = [
  ...testdriveFields,
  accessInfo,
  armOnly,
  duration4,
  hostedUrls,
  instances,
  maxConcurrent,
  packageRequired,
  regions,
  requiresCrm,
  subscriptionDetails,
  userManual,
  video
];

// src/rules/vm/image-versions.ts
function imageVersions(id, plan2) {
  const versions = (plan2?.technicalConfiguration?.vmImageVersions ?? []).flatMap((version2, index) => {
    const number5 = version2?.versionNumber;
    if (number5 === void 0) return [];
    const path = ["plans", id, "technicalConfiguration", "vmImageVersions", index];
    return [
      {
        number: number5,
        order: order(number5),
        stopped: version2?.availability === "stopped",
        images: images(version2, path),
        path
      }
    ];
  });
  return versions.sort((a, b) => a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}
function dataDisks({ source }) {
  return source?.sourceType === "sasUri" ? source.dataDisks?.length ?? 0 : void 0;
}
function images(version2, at) {
  return (version2?.vmImages ?? []).flatMap((image, index) => {
    const path = [...at, "vmImages", index];
    return image?.imageType === void 0 ? [] : [{ type: image.imageType, source: image.source, path }];
  });
}
function order(number5) {
  return number5.split(".").map((part) => part.padStart(32, "0")).join(".");
}

// src/rules/vm/data-disk-count-immutable.ts
var dataDiskCountImmutable = offerRule({
  id: "vm/data-disk-count-immutable",
  title: "All versions of a plan have the same data disks",
  policy: "200.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Data disk should not change between two versions of the same SKU."
    },
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "You can't increment/decrement the data disk count of a listed SKU. You need to create a new SKU in this case."
    }
  ],
  why: "Customers who deploy by template or scale set move from version to version; disks that come or go break that.",
  fix: "Give the version as many data disks as the others have, or add a plan for the other disks. Images in a gallery are not compared: their disks cannot be seen here.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan2]) => [...sameType(imageVersions(id, plan2))].flatMap(([type, images2]) => {
      const usual = mostCommon(images2);
      return images2.flatMap(({ number: number5, count: count3, path }) => {
        if (usual === void 0 || count3 === usual.count) return [];
        const message = `Version ${number5} has ${inWords(count3)} for ${type} and ${usual.number} has ${inWords(usual.count)}; all versions of a plan have the same. Give it as many, or add a plan for other disks.`;
        return [{ path: [...path, "source", "dataDisks"], message }];
      });
    })
  )
});
function sameType(versions) {
  const found = /* @__PURE__ */ new Map();
  for (const { number: number5, images: images2 } of versions) {
    for (const image of images2) {
      const count3 = dataDisks(image);
      if (count3 === void 0) continue;
      const same2 = found.get(image.type) ?? [];
      same2.push({ number: number5, count: count3, path: image.path });
      found.set(image.type, same2);
    }
  }
  return found;
}
function mostCommon(images2) {
  const tally = /* @__PURE__ */ new Map();
  for (const { count: count3 } of images2) tally.set(count3, (tally.get(count3) ?? 0) + 1);
  const most6 = Math.max(...tally.values());
  return images2.find(({ count: count3 }) => tally.get(count3) === most6);
}
var inWords = (count3) => `${count3 === 0 ? "no" : count3} data ${count3 === 1 ? "disk" : "disks"}`;

// src/rules/vm/data-disk-lun-sequence.ts
var dataDiskLunSequence = offerRule({
  id: "vm/data-disk-lun-sequence",
  title: "Data disks are numbered 0, 1, 2 and so on",
  policy: "200.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions/*/vmImages/*/source/dataDisks"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-certification-faq",
      quote: "For example, the numbering order for three data disks must be *0, 1, 2*. Any other order is treated as a mapping issue."
    }
  ],
  why: "Certification refuses disks whose numbers leave one out: a disk would be missing where the next is looked for.",
  fix: "Number the data disks of the image from 0 up, leaving none out.",
  check(subject) {
    const uneven = new Set(dataDiskCountImmutable.check(subject).map(({ path }) => path[1]));
    return Object.entries(subject.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const images2 = uneven.has(id) ? [] : imageVersions(id, plan2).flatMap((version2) => version2.images);
      return images2.flatMap(({ source, path }) => {
        const disks2 = (source?.sourceType === "sasUri" ? source.dataDisks : void 0) ?? [];
        const numbered = disks2.flatMap((disk, index) => disk?.lunNumber === void 0 ? [] : [{ lun: disk.lunNumber, index }]).sort((a, b) => a.lun - b.lun);
        const absent3 = numbered.findIndex(({ lun }, position) => lun !== position);
        const last = numbered.at(-1);
        if (absent3 < 0 || last === void 0) return [];
        const message = `\`lunNumber\` is ${last.lun}, and no disk is number ${absent3}; number the data disks 0, 1, 2 and so on.`;
        return [{ path: [...path, "source", "dataDisks", last.index, "lunNumber"], message }];
      });
    });
  }
});

// src/rules/vm/fields.ts
var vmFields = [
  fieldRule({
    id: "vm/recommended-sizes-max",
    title: "At most six sizes are recommended",
    sources: [
      {
        name: "Guide to create a virtual machine image (2016)",
        quote: "Select up to six recommended virtual machine sizes"
      },
      { name: "API schema of virtual-machine-plan-technical-configuration" }
    ],
    why: "The marketplace offers six and takes no more.",
    fix: "Keep the six that suit most customers."
  }),
  fieldRule({
    id: "vm/data-disk-max",
    title: "An image has at most 16 data disks",
    sources: [{ name: "Partner Center documentation, azure-vm-create-plans", quote: "Add up to 16 data disks" }],
    why: "The marketplace takes no more.",
    fix: "Join what can lie on one disk; each slows deployment down."
  }),
  fieldRule({
    id: "vm/gallery-resource-id",
    title: "An image in a gallery is named by its whole resource ID",
    sources: [
      { name: "Partner Center documentation, azure-vm-use-own-image" },
      { name: "API schema of virtual-machine-plan-technical-configuration" }
    ],
    why: "Microsoft copies the image from there.",
    fix: "Copy the resource ID of the image version from the Azure portal; it ends in /versions/ and the number."
  }),
  fieldRule({
    id: "vm/open-ports-format",
    title: "An open port has a label, a port or a range, and a protocol",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-plan-technical-configuration",
        quote: "use a hyphen if specifying a port range (Ex: 80-150)"
      },
      { name: "API schema of virtual-machine-plan-technical-configuration" }
    ],
    why: "The deployment opens it in the network of each customer.",
    fix: 'Write `label` with 3 to 20 characters, and `portRange` as "80" or "80-150", in quotes.'
  })
];

// src/rules/vm/image-types.ts
var imageTypes = offerRule({
  id: "vm/image-types",
  title: "Every image type has a SKU, and every SKU an image",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/skus", "/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "You will need to provide a SKU ID for each new image type that is added."
    },
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "A published generation requires at least one image version to remain available for customers."
    }
  ],
  why: "Customers deploy a SKU: an image without one cannot be deployed, and a SKU without an image deploys nothing.",
  fix: "Name a SKU under `skus` for each image type, and keep a version with an image for each SKU.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
    const skus = (plan2?.technicalConfiguration?.skus ?? []).map((sku) => sku?.imageType);
    const versions = imageVersions(id, plan2);
    const images2 = versions.flatMap((version2) => version2.images);
    const nameless = new Map(images2.map((image) => [image.type, image]));
    for (const type of skus) if (type !== void 0) nameless.delete(type);
    if (nameless.size > 0) {
      return [...nameless].map(([type, { path }]) => ({
        path: [...path, "imageType"],
        message: `No SKU is for ${type}; name one under \`skus\`, or correct the type of the image.`
      }));
    }
    const sold2 = new Set(versions.flatMap(({ stopped, images: images3 }) => stopped ? [] : images3.map(({ type }) => type)));
    const empty = skus.filter((type) => type !== void 0).filter((type) => !sold2.has(type));
    const [first2] = empty;
    if (first2 === void 0 || plan2?.availability === "stopped" || offer.availability === "stopped") return [];
    const message = `No version that is sold has an image for ${listed(empty)}; add one, or take the SKU out.`;
    return [{ path: ["plans", id, "technicalConfiguration", "skus", skus.indexOf(first2), "imageType"], message }];
  })
});

// src/rules/vm/locked-down-notes.ts
var lockedDownNotes = offerRule({
  id: "vm/locked-down-notes",
  title: "Images that reviewers cannot just start and enter come with notes",
  policy: "200.6",
  severity: "warning",
  kind: "cross-file",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/notesForCertification"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-certification-faq",
      quote: "If you fail to include these attachments, your request will be denied"
    }
  ],
  why: "Reviewers deploy the image and sign in. Where they cannot, they test by what you send them, and deny what comes without.",
  fix: "Write under `notesForCertification` how the image is tested: the report of the test tool, or the template it deploys with.",
  check({ offer }) {
    if (offer.notesForCertification !== void 0) return [];
    const closed = Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const { supportsRemoteConnection, requiresCustomArmTemplate } = plan2?.technicalConfiguration?.vmProperties ?? {};
      if (requiresCustomArmTemplate) return [`Plan ${shown(id)} deploys by a custom template`];
      return supportsRemoteConnection === false ? [`Nobody can sign in to plan ${shown(id)}`] : [];
    });
    const [first2] = closed;
    if (first2 === void 0) return [];
    const message = `${first2}, and \`notesForCertification\` is missing; write there how reviewers test it.`;
    return [{ path: ["notesForCertification"], part: "key", message }];
  }
});

// src/rules/vm/version-not-removable.ts
var versionNotRemovable = changeRule({
  id: "vm/version-not-removable",
  title: "A published image version stays listed",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "What publishers report of the product ingestion API (2026)",
      quote: "Cannot delete image"
    }
  ],
  why: "The list says all versions there are: leaving one out asks the marketplace to delete it, which it refuses once it is published.",
  fix: "Put the version back. One that nobody should deploy any more gets `availability: stopped`.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const now = new Set(imageVersions(id, plan2).map(({ number: number5 }) => number5));
      const gone = imageVersions(id, old.get(id)).flatMap(({ number: number5 }) => now.has(number5) ? [] : [number5]);
      if (plan2 === void 0 || gone.length === 0) return [];
      const [is, it] = gone.length === 1 ? ["is", "it"] : ["are", "them"];
      const message = `${clip(listed(gone), 100)} ${is} in ${against} and not here, which asks the marketplace to delete ${it}. Put ${it} back, with \`availability: stopped\` if need be.`;
      return [{ path: ["plans", id, "technicalConfiguration", "vmImageVersions"], message }];
    });
  }
});

// src/rules/vm/one-new-version-per-submission.ts
var oneNewVersionPerSubmission = changeRule({
  id: "vm/one-new-version-per-submission",
  title: "A submission brings one new image version a plan",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "Provide only one new image version per plan in a specified submission."
    }
  ],
  why: "The marketplace certifies one new version of a plan at a time.",
  fix: "Publish the lowest first, and the others once it is live.",
  check(change) {
    const old = new Map(Object.entries(change.before.offer.plans ?? {}));
    const renumbered = new Set(versionNotRemovable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const known3 = new Set(imageVersions(id, old.get(id)).map(({ number: number5 }) => number5));
      const [first2, second, ...more] = imageVersions(id, plan2).filter(({ number: number5 }) => !known3.has(number5));
      if (known3.size === 0 || renumbered.has(id) || first2 === void 0 || second === void 0) return [];
      const numbers = clip(listed([first2, second, ...more].map(({ number: number5 }) => number5)), 100);
      const message = `${numbers} are new since ${change.against}; a submission brings one new version a plan. Publish ${first2.number} first.`;
      return [{ path: [...second.path, "versionNumber"], message }];
    });
  }
});

// src/rules/vm/one-vhd-per-disk.ts
var oneVhdPerDisk = offerRule({
  id: "vm/one-vhd-per-disk",
  title: "Each disk of an image has a VHD of its own",
  policy: "200.3.1",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Creating a virtual machine image for the Azure Marketplace (2015)",
      quote: "One VHD is needed per disk. Even blank data disks require a VHD to be created."
    }
  ],
  why: "A disk that is another over again starts with the content of that one.",
  fix: "Make a VHD for each disk, a blank one where the disk is blank.",
  check(subject) {
    return imagesOf(subject).flatMap((image) => {
      const seen = /* @__PURE__ */ new Set();
      return image.flatMap(({ path, uri, name }) => {
        if (!seen.has(uri)) {
          seen.add(uri);
          return [];
        }
        return [
          {
            path,
            message: `${shown(name ?? uri)} is another disk of this image already; each disk has a VHD of its own, blank ones too.`
          }
        ];
      });
    });
  }
});

// src/rules/vm/port-range.ts
function portRange(written) {
  const [first2 = 0, last = first2] = written.split("-").map(Number);
  return [first2, last];
}

// src/rules/vm/open-port-range.ts
var openPortRange = offerRule({
  id: "vm/open-port-range",
  title: "A range of ports begins with its lower port",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts/*/portRange"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "Be sure to use a hyphen if specifying a port range (Ex: 80-150)."
    }
  ],
  why: "A range that runs backwards opens no port.",
  fix: "Write the lower port first.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan2]) => (plan2?.technicalConfiguration?.openPorts ?? []).flatMap((port2, index) => {
      if (port2?.portRange === void 0) return [];
      const [first2, last] = portRange(port2.portRange);
      if (first2 <= last) return [];
      const message = `${shown(port2.portRange)} runs backwards; write it \`${last}-${first2}\`.`;
      return [{ path: ["plans", id, "technicalConfiguration", "openPorts", index, "portRange"], message }];
    })
  )
});

// src/rules/vm/open-ports-defaults.ts
var openPortsDefaults = offerRule({
  id: "vm/open-ports-defaults",
  title: "Ports that are open anyway are not listed",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts", "/plans/*/technicalConfiguration/operatingSystem"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cpp-skus-tab",
      quote: "The following default network mappings are added to all VMs"
    }
  ],
  why: "Remote desktop and PowerShell of Windows (3389 and 5986) and SSH of Linux (22) are opened by the marketplace.",
  fix: "Take the port out, or leave it: it is taken.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan2]) => {
      const { operatingSystem, openPorts = [] } = plan2?.technicalConfiguration ?? {};
      const open3 = operatingSystem?.family === void 0 ? [] : defaults[operatingSystem.family];
      return openPorts.flatMap((port2, index) => {
        if (!open3.includes(port2?.portRange ?? "") || port2?.protocol === "udp") return [];
        const path = ["plans", id, "technicalConfiguration", "openPorts", index, "portRange"];
        return [
          {
            path,
            message: `Port ${port2?.portRange} is open on every ${operatingSystem?.family === "linux" ? "Linux" : "Windows"} image of the marketplace; it need not be listed.`
          }
        ];
      });
    });
  }
});
var defaults = { linux: ["22"], windows: ["3389", "5986"] };

// src/rules/vm/open-ports-immutable.ts
var openPortsImmutable = changeRule({
  id: "vm/open-ports-immutable",
  title: "The open ports of a listed plan stay",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts"],
  sources: [
    { name: "Guide to push your offer to staging (2016)", quote: "Ports" },
    {
      name: "Cloud Partner Portal documentation, cpp-skus-tab",
      quote: "Port settings can be modified after you publish an SKU"
    }
  ],
  why: "In 2016 they could not change once listed. Today they can, and virtual machines that run already keep theirs.",
  fix: "Tell customers who run the image to open the port themselves.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    const ports = (plan2) => plan2?.technicalConfiguration?.openPorts;
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const was = earlier.get(id);
      if (was === void 0 || JSON.stringify(ports(was) ?? []) === JSON.stringify(ports(plan2) ?? [])) return [];
      const message = `The open ports differ from those in ${against}; virtual machines that run already keep theirs.`;
      return [{ path: ["plans", id, "technicalConfiguration", "openPorts"], part: "key", message }];
    });
  }
});

// src/rules/vm/open-ports-no-overlap.ts
var openPortsNoOverlap = offerRule({
  id: "vm/open-ports-no-overlap",
  title: "A port is opened once for a protocol",
  severity: "warning",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts/*"],
  sources: [
    { name: "Inferred: the deployment makes one rule for each entry, and rules for one port contradict each other" }
  ],
  why: "Of two entries for one port one does nothing, and it is not said which.",
  fix: "Take the port out of one of the two, or make one range of both.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan2]) => overlaps(plan2).map((fault3) => ({
      ...fault3,
      path: ["plans", id, "technicalConfiguration", "openPorts", ...fault3.path]
    }))
  )
});
function overlaps(plan2) {
  const ports = (plan2?.technicalConfiguration?.openPorts ?? []).flatMap((port2, index) => {
    if (port2?.portRange === void 0 || port2.protocol === void 0) return [];
    const [first2, last] = portRange(port2.portRange);
    const protocols = port2.protocol === "both" ? ["tcp", "udp"] : [port2.protocol];
    return first2 > last ? [] : protocols.map((protocol) => ({ index, protocol, first: first2, last, written: port2.portRange }));
  });
  ports.sort((a, b) => a.first - b.first || a.index - b.index);
  const faults = /* @__PURE__ */ new Map();
  const reach = /* @__PURE__ */ new Map();
  for (const port2 of ports) {
    const before = reach.get(port2.protocol);
    if (before !== void 0 && before.last >= port2.first) {
      const [narrow, wide] = before.last - before.first > port2.last - port2.first ? [port2, before] : [before, port2];
      const message = `${shown(wide.written)} and ${shown(narrow.written)} open the same ports for ${port2.protocol}; open each once.`;
      if (!faults.has(wide.index)) faults.set(wide.index, { path: [wide.index, "portRange"], message });
    }
    if (before === void 0 || before.last < port2.last) reach.set(port2.protocol, port2);
  }
  return [...faults.values()];
}

// src/rules/vm/reuse-technical-config-target.ts
var reuseTechnicalConfigTarget = offerRule({
  id: "vm/reuse-technical-config-target",
  title: "A plan reuses the configuration of another plan that has one",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "This option lets you select one of the other plans of the same type for this offer and lets you reuse its technical configuration."
    }
  ],
  why: "The plan is deployed with the images of the plan it names, so that one must be there and have images of its own.",
  fix: "Name another plan of the offer under `basePlan`, one that reuses no other.",
  check({ offer }) {
    const plans = new Map(Object.entries(offer.plans ?? {}));
    const wrong = (id, base) => {
      if (base === id) return "is this plan itself";
      if (!plans.has(base)) return "is no plan of the offer";
      return reusesConfiguration(plans.get(base)) ? "reuses a plan itself" : void 0;
    };
    return [...plans].flatMap(([id, plan2]) => {
      const base = plan2?.technicalConfiguration?.basePlan;
      if (base === void 0 || !reusesConfiguration(plan2)) return [];
      const fault3 = wrong(id, base);
      if (fault3 === void 0) return [];
      const message = `${shown(base)} ${fault3}; name another plan of the offer, one that reuses none.`;
      return [{ path: ["plans", id, "technicalConfiguration", "basePlan"], message }];
    });
  }
});

// src/rules/vm/sku-id-unique.ts
var skuIdUnique = offerRule({
  id: "vm/sku-id-unique",
  title: "Every SKU of an offer has an ID of its own",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/skus/*", "/plans/*/technicalConfiguration/basePlan"],
  sources: [{ name: "What publishers report of the product ingestion API (2026)" }],
  why: "Customers deploy by publisher, offer and SKU: two of the same ID would be two images under one name.",
  fix: "Give each SKU an ID of its own, such as that of the plan with the generation behind it.",
  check({ offer }) {
    const skus = Object.entries(offer.plans ?? {}).flatMap(([plan2, value]) => {
      const whole2 = value?.id === plan2 && !reusesConfiguration(value);
      const own2 = (whole2 ? value.technicalConfiguration?.skus : void 0) ?? [];
      return own2.flatMap((sku, index) => sku?.skuId === void 0 ? [] : [{ plan: plan2, index, skuId: sku.skuId }]);
    });
    const named2 = skus.filter(({ plan: plan2, skuId: skuId2 }) => plan2 === skuId2);
    const plans = new Set(named2.map(({ plan: plan2 }) => plan2));
    const owners = /* @__PURE__ */ new Map();
    for (const sku of [...named2, ...skus.filter(({ plan: plan2 }) => plans.has(plan2)), ...skus]) {
      if (!owners.has(sku.skuId)) owners.set(sku.skuId, sku);
    }
    return skus.flatMap((sku) => {
      const owner = owners.get(sku.skuId);
      if (owner === void 0 || owner === sku) return [];
      const message = `${shown(sku.skuId)} is a SKU of plan ${shown(owner.plan)} already; give this one an ID of its own.`;
      return [{ path: ["plans", sku.plan, "technicalConfiguration", "skus", sku.index, "skuId"], message }];
    });
  }
});

// src/rules/vm/sku-has-plan-id.ts
var skuHasPlanId = offerRule({
  id: "vm/sku-has-plan-id",
  title: "One SKU of a plan has the ID of the plan",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/id", "/plans/*/technicalConfiguration/skus", "/plans/*/technicalConfiguration/basePlan"],
  sources: [
    {
      name: "What publishers report of the product ingestion API (2026)",
      quote: "one skuId must equal the plan id"
    }
  ],
  why: "The marketplace takes the SKU with that ID for what is deployed unless a generation is asked for, and refuses a plan without it.",
  fix: "Give one SKU of the plan the ID of the plan.",
  check(subject) {
    const told = new Set([...skuIdUnique.check(subject), ...imageTypes.check(subject)].map(({ path }) => path[1]));
    return Object.entries(subject.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const skus = plan2?.technicalConfiguration?.skus;
      if (skus === void 0 || plan2?.id !== id || reusesConfiguration(plan2) || told.has(id)) return [];
      if (skus.some((sku) => sku?.skuId === id)) return [];
      const message = `No SKU of the plan has its ID, ${shown(id)}; give it to one of them.`;
      return [{ path: ["plans", id, "technicalConfiguration", "skus"], message }];
    });
  }
});

// src/rules/vm/version-format.ts
var versionFormat = {
  id: "vm/version-format",
  title: "An image version is X.Y.Z, three whole numbers",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Product ingestion API, virtual machine technical configuration schema" }],
  why: "Azure orders versions by these numbers: customers who ask for `latest` get the highest.",
  fix: "Write three numbers with dots between, such as 2.4.0."
};

// src/rules/vm/version-immutable.ts
var versionImmutable = changeRule({
  id: "vm/version-immutable",
  title: "A published image version keeps its images",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions", "/plans/*/technicalConfiguration/skus"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "After an image has been published, you can't edit it, but you can deprecate it."
    }
  ],
  why: "Customers have deployed that version; the marketplace keeps its images as they were and ignores or refuses others.",
  fix: "Put the address back, and publish the new image as a new version.",
  check(change) {
    const { before, after, against } = change;
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    const uneven = new Set(dataDiskCountImmutable.check(after).map(({ path }) => path[1]));
    const untyped = new Set(imageTypes.check(after).map(({ path }) => path[1]));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const earlier = new Map(imageVersions(id, old.get(id)).map((version2) => [version2.number, version2]));
      const told = { uneven: uneven.has(id), untyped: untyped.has(id) };
      return imageVersions(id, plan2).flatMap((version2) => edits(earlier.get(version2.number), version2, against, told));
    });
  }
});
var instead2 = "a published version keeps its images. Publish a new version instead.";
function edits(was, is, against, told) {
  const now = new Map(is.images.map((image) => [image.type, image]));
  return (was?.images ?? []).flatMap((before) => {
    const after = now.get(before.type);
    if (after === void 0) {
      const message2 = `${is.number} has an image for ${before.type} in ${against} and none here; ${instead2}`;
      return told.untyped ? [] : [{ path: [...is.path, "vmImages"], message: message2 }];
    }
    const edit = firstEdit(addresses(before), addresses(after));
    if (edit === void 0 || told.uneven && dataDisks(before) !== dataDisks(after)) return [];
    const message = `${is.number} has another image for ${before.type} in ${against}; ${instead2}`;
    return [{ path: [...after.path, "source", ...edit], message }];
  });
}
function addresses({ source }) {
  switch (source?.sourceType) {
    case "sasUri": {
      const disks2 = (source.dataDisks ?? []).map((disk, index) => ({
        lun: disk?.lunNumber ?? index,
        path: ["dataDisks", index, "uri"],
        value: disk?.uri
      }));
      return [{ path: ["osDisk", "uri"], value: source.osDisk?.uri }, ...disks2.sort((a, b) => a.lun - b.lun)];
    }
    case "sharedImageGallery":
      return [{ path: ["sharedImage", "resourceId"], value: source.sharedImage?.resourceId?.toLowerCase() }];
    case void 0:
      return [];
  }
}
function firstEdit(before, after) {
  if (before.length === 0 || after.length === 0) return void 0;
  const edited = after.find(({ value }, index) => {
    const was = before[index];
    return was?.value !== void 0 && value !== void 0 && value !== was.value;
  });
  if (edited !== void 0) return edited.path;
  return before.length === after.length ? void 0 : ["dataDisks"];
}

// src/rules/vm/version-increments.ts
var versionIncrements = changeRule({
  id: "vm/version-increments",
  title: "A new image version is above those before it",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cpp-update-existing-offer",
      quote: "Verify that the new version you provide is greater than all previous versions; otherwise after republishing the new version will not display in either the portal or the Azure Marketplace."
    },
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "Version changes should only be incremental."
    }
  ],
  why: "Customers who ask for `latest` get the highest number: a new version below it would never be deployed.",
  fix: "Number the new version above all that were there.",
  check(change) {
    const old = new Map(Object.entries(change.before.offer.plans ?? {}));
    const renumbered = new Set(versionNotRemovable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const before = imageVersions(id, old.get(id));
      const known3 = new Set(before.map(({ number: number5 }) => number5));
      const highest = before.at(-1);
      if (highest === void 0 || renumbered.has(id)) return [];
      return imageVersions(id, plan2).filter(({ number: number5, order: order2 }) => !known3.has(number5) && order2 <= highest.order).map(({ number: number5, path }) => ({
        path: [...path, "versionNumber"],
        message: `${number5} is new and not above ${highest.number}, which stands in ${change.against}; number it above that.`
      }));
    });
  }
});

// src/rules/vm/version-patch-only.ts
var versionPatchOnly = changeRule({
  id: "vm/version-patch-only",
  title: "A new version of a plan is a small step",
  policy: "200.2",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Creating a virtual machine image for the Azure Marketplace (2015)",
      quote: "Versions within a SKU should only be incremental changes, which increase the patch version (Z from X.Y.Z)"
    }
  ],
  why: "Customers who deploy the latest version get it without having asked; what is new throughout is a plan of its own.",
  fix: "Publish it as a new plan, or leave it: it is taken.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan2]) => {
      const was = majors(earlier.get(id)?.technicalConfiguration?.vmImageVersions);
      const highest = Math.max(...was.map(({ major }) => major));
      return majors(plan2?.technicalConfiguration?.vmImageVersions).flatMap(({ major, index, versionNumber }) => {
        if (was.length === 0 || major <= highest) return [];
        const path = ["plans", id, "technicalConfiguration", "vmImageVersions", index, "versionNumber"];
        const message = `${shown(versionNumber)} is a new major version; ${against} has ${highest}. Customers who deploy the latest get it unasked: think of a plan of its own.`;
        return [{ path, message }];
      });
    });
  }
});
function majors(versions) {
  return (versions ?? []).flatMap((version2, index) => {
    const versionNumber = version2?.versionNumber;
    if (versionNumber === void 0) return [];
    return [{ major: Number.parseInt(versionNumber, 10), index, versionNumber }];
  });
}

// src/rules/vm/family.ts
var vmRules = [
  ...vmFields,
  dataDiskCountImmutable,
  dataDiskLunSequence,
  imageTypes,
  lockedDownNotes,
  oneNewVersionPerSubmission,
  openPortRange,
  openPortsNoOverlap,
  reuseTechnicalConfigTarget,
  skuHasPlanId,
  skuIdUnique,
  versionFormat,
  versionImmutable,
  versionIncrements,
  versionNotRemovable,
  oneVhdPerDisk,
  versionPatchOnly,
  openPortsDefaults,
  openPortsImmutable
];

// src/rules/registry.ts
var registry2 = [
  ...formRules,
  ...configurationRules,
  ...offerRules,
  ...propertiesRules,
  ...listingRules,
  ...audienceRules,
  ...planRules,
  ...pricingRules,
  ...vmRules,
  ...sasRules,
  ...saasRules,
  ...appRules,
  ...containerRules,
  ...testdriveRules,
  ...leadsRules,
  ...mediaRules,
  ...flowRules
];

// src/render/staged.ts
var certification = {
  technical: "is certified in full",
  commercial: "changes what is sold and is certified in full",
  audience: "changes its audience only, which is synced without certification",
  marketing: "changes marketing only: certification is skipped where a version was certified before",
  none: "changes nothing that the marketplace shows"
};
function staged({ change, cost: cost2 }) {
  if (change === void 0) return void 0;
  const news = change.new ? "is new and " : "";
  const time4 = cost2?.usually === void 0 ? "" : `; usual time to preview ${cost2.usually}`;
  return `${news}${certification[change.class]}${time4}`;
}
function touching(touches2) {
  return touches2.length === 0 ? "" : `What it touches: ${touches2.join("; ")}.`;
}
function permanentLines({ id, permanent: permanent2 }) {
  const owners = Map.groupBy(permanent2, ({ path: [first2, plan2] }) => first2 === "plans" ? `${plan2}` : void 0);
  return [...owners].map(([plan2, own2]) => {
    const owner = plan2 === void 0 ? shown(id) : `the plan ${shown(plan2)} of ${shown(id)}`;
    return `${owner}: ${own2.map(({ says: says2 }) => says2).join("; ")}`;
  });
}

// src/render/text.ts
function text(judgements) {
  const findings = judgements.flatMap((judgement) => judgement.findings);
  const blocks = [judgements.flatMap(verdicts), ...byFile(findings), [closing(judgements, findings)]];
  return blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`).join("\n");
}
function verdicts({ offers, findings, removed: removed2, against }) {
  const byOffer = Map.groupBy(findings, ({ offer }) => offer);
  const told = offers.flatMap((offer) => {
    const change = staged(offer);
    const line3 = `${plain(offer.id)} ${verdict(offer, byOffer.get(offer.id) ?? [])}.`;
    const touches2 = touching(offer.cost?.touches ?? []);
    const also = touches2 === "" ? [] : [`  ${plain(touches2)}`];
    return offer.fit && change !== void 0 ? [line3, `  If staged, it ${change}.`, ...also] : [line3];
  });
  const gone = removed2.map((id) => `${plain(id)} has no folder any more; it is still sold.`);
  const none = against !== void 0 && offers.length === 0 ? [`No offer differs from ${against}.`] : [];
  return [...told, ...gone, ...none];
}
function verdict(offer, own2) {
  const { fit, pages: statuses } = offer;
  const count3 = Object.keys(statuses).length;
  if (fit) return `is fit to stage: all ${many(count3, "page")} are Complete`;
  const wanting = pages.filter((page2) => (statuses[page2] ?? "Complete") !== "Complete");
  const said2 = wanting.map((page2) => `${pageTitles[page2]} is ${pageWorth(offer, page2, own2)}`);
  return `is not fit to stage: ${listed(said2.length > 0 ? said2 : [counted(own2)])}`;
}
function byFile(findings) {
  const widest = (words4) => Math.max(0, ...words4.map((word) => word.length));
  const severityWidth = widest(severities);
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files.values()].map((own2) => {
    const lines2 = own2.map(({ file, line: line3, column, ...rest }) => ({ ...rest, at: `${plain(file)}:${line3}:${column}` }));
    const atWidth = widest(lines2.map(({ at }) => at));
    const ruleWidth = widest(lines2.map(({ rule }) => rule));
    return lines2.map(
      ({ at, severity, rule, message }) => [at.padEnd(atWidth), severity.padEnd(severityWidth), rule.padEnd(ruleWidth), plain(message)].join("  ")
    );
  });
}
function closing(judgements, findings) {
  const offers = judgements.flatMap((judgement) => judgement.offers);
  const unchanged = judgements.reduce((sum, judgement) => sum + judgement.unchanged, 0);
  const fit = offers.filter((offer) => offer.fit).length;
  const told = [
    ...offers.length > 0 ? [many(offers.length, "offer"), `${fit} fit to stage`] : [],
    ...unchanged > 0 ? [`${unchanged} unchanged`] : []
  ];
  const waived = judgements.reduce((sum, judgement) => sum + judgement.waived.length, 0);
  const found = [counted(findings) || "no findings", ...waived > 0 ? [`${waived} waived`] : []].join(", ");
  return [...told.length > 0 ? [told.join(", ")] : [], found].join("; ");
}

// schemas/values.ts
function line2(max, own2 = {}) {
  return string2().min(1).max(max).regex(/^[^\r\n]*$/).register(facts, { wants: "text on one line", ...own2 });
}
function text2(max, own2 = {}) {
  return string2().min(1).max(max).register(facts, { ...own2, file: "text" });
}
function webAddress(own2 = {}) {
  return string2().max(2048).regex(/^https?:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/).register(facts, { wants: "a web address that starts with https:// or http://", ...own2 });
}
function secureAddress(own2 = {}) {
  return string2().max(2048).regex(/^https:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/).register(facts, { wants: "a web address that starts with https://", ...own2 });
}
function guid3(own2 = {}) {
  return string2().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i).register(facts, { wants: "a GUID, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90", ...own2 });
}
function picture(own2 = {}) {
  return string2().min(1).max(400).register(facts, { ...own2, file: "png" });
}
function pdf(own2 = {}) {
  return string2().min(1).max(400).register(facts, { ...own2, file: "pdf" });
}
function zip(own2 = {}) {
  return string2().min(1).max(400).register(facts, { ...own2, file: "zip" });
}
var SecretReference = strictObject({
  secret: string2().regex(/^[a-z][a-z0-9-]{0,49}$/).register(facts, {
    secret: true,
    rule: "source/secret-by-reference",
    wants: "the name of a secret: lower-case letters, digits and hyphens"
  }).describe("The name under which the operator keeps the secret.")
}).register(facts, {
  secret: true,
  rule: "source/secret-by-reference",
  wants: "a reference such as { secret: leads-key }"
}).describe("A secret, by name. Its value is bound to this offer and field by the operator.");
function contact(rule) {
  const own2 = { rule };
  return strictObject({
    name: line2(100, own2).describe("Who to ask for."),
    email: email2().max(320).register(facts, { wants: "an e-mail address", ...own2 }).describe("Where to write to."),
    phone: string2().max(50).regex(/^[^\r\n0-9]*[0-9][^\r\n]*$/).register(facts, { wants: 'a telephone number, such as "+1 425 555 0100"', ...own2 }).describe("A telephone number. Quote it, or YAML may read it as a number."),
    url: webAddress().optional().describe("A page to get help at.")
  }).register(facts, own2).describe("A person or team that answers.");
}
var DeprecationSchedule = strictObject({
  dateOffset: string2().regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/).register(facts, { wants: "an ISO 8601 duration, such as P90D" }).optional().describe("How long after the request it stops, as an ISO 8601 duration such as P90D."),
  reason: _enum(["criticalSecurityIssue", "endOfSupport", "other"]).optional().describe("Why it stops."),
  alternative: line2(50).optional().describe("The ID of the offer or plan that customers should move to.")
}).describe("When and why it stops being sold.");
var Availability = _enum(["available", "stopped"]).describe("`stopped` takes it out of sale; customers who have it keep it.");
var Api = record(string2(), record(string2(), unknown())).register(facts, { class: "technical" }).describe("Fields of the ingestion API that Offerlane does not model, by resource type; sent as they stand.");

// schemas/audience.ts
var subscriptionKinds = [
  "payAsYouGo",
  "enterpriseAgreement",
  "msdn",
  "msdnDevTest",
  "mpn",
  "freeTrial",
  "sponsored",
  "azurePass",
  "azureForStudents",
  "csp",
  "dreamSpark",
  "azureInOpen"
];
var kind = _enum(subscriptionKinds).register(facts, { digest: "out" }).optional().describe("What kind of subscription it is; the marketplace allows not every kind. Never leaves the repository.");
var label = string2().max(1e3).register(facts, { rule: "audience/label-length" }).optional().describe("Whose it is.");
var subscription = guid3().regex(/^[^A-Z]*$/).register(facts, {
  rule: "audience/subscription-guid",
  wants: "a subscription ID: a GUID in lower case, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90"
});
var previewFacts = { page: "audience", class: "audience", rule: "audience/preview-required" };
var SubscriptionAudience = array(
  strictObject({
    type: _enum(["subscription"]).describe("What customers deploy is previewed by Azure subscriptions."),
    id: subscription.describe("The subscription ID."),
    kind,
    label
  })
).min(1).max(100).register(facts, { ...previewFacts, identity: "id" }).describe("The Azure subscriptions that see and deploy the preview. At least one.");
var EmailAudience = array(
  strictObject({
    email: email2().max(320).register(facts, { wants: "an e-mail address", rule: "audience/saas-email" }).describe("The e-mail address of a Microsoft or work account."),
    label
  })
).min(1).max(20).register(facts, { ...previewFacts, identity: "email" }).describe("The people who see and buy the preview. Needed when Microsoft sells the offer.");
var PrivateAudience = array(
  discriminatedUnion("type", [
    strictObject({
      type: literal("subscription").describe("One Azure subscription."),
      id: subscription.describe("The subscription ID."),
      kind,
      label
    }),
    strictObject({
      type: literal("tenant").describe("All of a Microsoft Entra tenant."),
      id: guid3().describe("The tenant ID."),
      label
    })
  ])
).max(2e4).register(facts, { page: "pricing", class: "audience", identity: "id" }).describe("Who sees and buys a private plan.");

// schemas/listing.ts
var logos2 = {
  large: picture({ wants: "the path of a PNG picture in this folder" }).describe(
    "The logo: a square PNG of 216 to 350 px. The marketplace makes the smaller sizes from it."
  ),
  small: picture().optional().describe("The logo at 48 x 48 px, a PNG."),
  medium: picture().optional().describe("The logo at 90 x 90 px, a PNG."),
  wide: picture().optional().describe("The logo at 255 x 115 px, a PNG."),
  hero: picture().optional().describe("The banner, a PNG of 815 x 290 px. Optional, but once it is live it cannot be taken away.")
};
var Screenshot = strictObject({
  image: picture().describe("A PNG of 1280 x 720 px."),
  caption: line2(100, { rule: "media/screenshot-caption" }).describe("What the picture shows.")
});
var Video = strictObject({
  title: line2(255).describe("What the video is called."),
  streamingUrl: webAddress({ wants: "the address of a video on YouTube or Vimeo" }).describe(
    "Where it plays: YouTube or Vimeo."
  ),
  thumbnail: picture().describe("A PNG of 1280 x 720 px.")
});
var Document = strictObject({
  pdf: pdf().describe("A PDF in this folder."),
  friendlyName: line2(255).describe("What the document is called.")
});
var usefulLink = { rule: "listing/useful-link-fields" };
var Link = strictObject({
  displayText: line2(255, usefulLink).describe("What the link says."),
  link: webAddress(usefulLink).describe("Where it leads.")
});
var Media = strictObject({
  logos: strictObject(logos2).describe("The logos."),
  screenshots: array(Screenshot).max(5).register(facts, { rule: "media/screenshot-count" }).optional().describe("Up to five screenshots, in order."),
  videos: array(Video).max(5).register(facts, { rule: "media/video-count" }).optional().describe("Up to five videos, in order."),
  documents: array(Document).max(3).optional().describe("Up to three PDF documents, in order.")
}).describe("Logos, screenshots, videos and documents.");
var listingFields2 = {
  title: line2(200, { rule: "listing/name-required-length" }).describe("The name of the offer, as customers see it."),
  searchResultSummary: line2(100, { rule: "listing/summary-length" }).describe(
    "The offer in one sentence, for search results."
  ),
  shortDescription: text2(256, { rule: "listing/long-summary-length" }).describe(
    'The offer in a few sentences: the "long summary" of the guides.'
  ),
  description: text2(5e3, { rule: "listing/description-length" }).describe(
    "The offer in full, in simple HTML; 5,000 characters with the markup."
  ),
  privacyPolicyLink: webAddress({ rule: "listing/privacy-url-required" }).describe("Your privacy policy."),
  generalLinks: array(Link).max(25).register(facts, { rule: "listing/useful-links-max" }).optional().describe("Links to more about the offer, in order."),
  globalSupportWebsite: webAddress().optional().describe("Where customers of the public cloud find support."),
  governmentSupportWebsite: webAddress().optional().describe("Where customers of Azure Government find support."),
  supportContact: contact("listing/support-contact").describe("Who helps customers."),
  engineeringContact: contact("listing/engineering-contact").describe("Whom Microsoft asks about technical matters."),
  cloudSolutionProviderContact: contact("offer/csp-contact-when-opted-in").optional().describe("Whom cloud solution providers ask."),
  cloudSolutionProviderMarketingMaterials: webAddress().optional().describe("Marketing material for cloud solution providers."),
  media: Media
};
var searchKeywords = array(line2(50)).max(3).register(facts, { rule: "listing/keywords-max" }).optional().describe("Up to three words under which customers find the offer.");
var MediaWithScreenshots = strictObject({
  ...Media.shape,
  screenshots: array(Screenshot).min(1).max(5).register(facts, { rule: "media/screenshot-count" }).describe("One to five screenshots, in order.")
}).describe("Logos, screenshots, videos and documents.");
function perLanguage(listing) {
  return strictObject({ "en-us": listing.describe("In English.") }).describe("The listing, by language.");
}
var VirtualMachineListing = perLanguage(strictObject(listingFields2)).register(facts, {
  page: "listing",
  class: "marketing",
  rule: "flow/pages-complete"
});
var SaasListing = perLanguage(
  strictObject({
    ...listingFields2,
    shortDescription: listingFields2.shortDescription.optional(),
    gettingStartedInstructions: text2(3e3).optional().describe("How a customer begins after the purchase."),
    searchKeywords,
    media: MediaWithScreenshots
  })
).register(facts, { page: "listing", class: "marketing", rule: "flow/pages-complete" });
var ContainerListing = perLanguage(strictObject({ ...listingFields2, media: MediaWithScreenshots })).register(
  facts,
  { page: "listing", class: "marketing", rule: "flow/pages-complete" }
);
var ApplicationListing = perLanguage(strictObject({ ...listingFields2, searchKeywords })).register(facts, {
  page: "listing",
  class: "marketing",
  rule: "flow/pages-complete"
});
var DeployedPlanListing = perLanguage(
  strictObject({
    name: line2(200, { rule: "plan/title-required-length" }).describe("The title of the plan, as customers see it."),
    summary: line2(100, { rule: "plan/summary-length" }).describe("The plan in one sentence."),
    description: text2(3e3, { rule: "plan/description-length" }).describe(
      "The plan in full, in simple HTML: what sets it apart, not the offer again."
    )
  })
).register(facts, { page: "plans", class: "marketing" });
var SaasPlanListing = perLanguage(
  strictObject({
    name: line2(200, { rule: "plan/title-required-length" }).describe("The title of the plan, as customers see it."),
    description: text2(3e3, { rule: "plan/description-length" }).describe(
      "The plan in full: what sets it apart, not the offer again."
    )
  })
).register(facts, { page: "plans", class: "marketing" });

// schemas/customer-leads.ts
var contact2 = { rule: "leads/contact-email" };
var Contact = email2().max(320).register(facts, { wants: "an e-mail address", ...contact2 });
var contactEmail = array(Contact).optional().describe("Who is told when sending leads fails.");
var known2 = { rule: "leads/destination-known" };
var destination = (name, description2) => literal(name).describe(description2);
var matches = (pattern, wants2, rule) => string2().regex(pattern).register(facts, { wants: wants2, ...rule && { rule } });
var auth = { rule: "leads/dynamics-auth" };
var dynamics = { instanceUrl: webAddress(auth).describe("The address of your Dynamics 365 instance."), contactEmail };
var DynamicsConfiguration = discriminatedUnion("authentication", [
  strictObject({
    ...dynamics,
    authentication: literal("azureAD").describe("By an application in Microsoft Entra ID."),
    applicationId: guid3(auth).describe("The application ID."),
    applicationKey: SecretReference,
    directoryId: guid3(auth).describe("The tenant ID.")
  }),
  strictObject({
    ...dynamics,
    authentication: literal("office365").describe("By a user; the password runs out every 90 days."),
    username: line2(128, auth).describe("The user."),
    password: SecretReference
  })
]).register(facts, auth);
var CustomerLeads = discriminatedUnion("leadDestination", [
  strictObject({ leadDestination: destination("none", "Leads are not sent anywhere.") }),
  strictObject({
    leadDestination: destination("table", "To an Azure table."),
    tableLeadConfiguration: strictObject({ storageAccountConnectionString: SecretReference, contactEmail }).register(facts, known2).describe("Which table.")
  }),
  strictObject({
    leadDestination: destination("blob", "To an Azure blob: no longer taken."),
    blobLeadConfiguration: strictObject({
      storageAccountConnectionString: SecretReference,
      containerName: matches(
        /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
        "the name of a container: lower-case letters, digits and hyphens"
      ).describe("The container."),
      contactEmail
    }).register(facts, known2).describe("Which container.")
  }),
  strictObject({
    leadDestination: destination("dynamics", "To Dynamics 365."),
    dynamicsLeadConfiguration: DynamicsConfiguration.describe("Which instance, and how to sign in to it.")
  }),
  strictObject({
    leadDestination: destination("email", "By e-mail."),
    emailLeadConfiguration: strictObject({
      contactEmail: array(Contact).min(1).register(facts, contact2).describe("Who gets the leads.")
    }).register(facts, known2).describe("Which addresses.")
  }),
  strictObject({
    leadDestination: destination("httpsEndpoint", "To an HTTPS endpoint."),
    httpsEndpointLeadConfiguration: strictObject({
      httpsEndpointUrl: secureAddress({ rule: "leads/https-endpoint" }).describe("Where leads are posted to."),
      contactEmail
    }).register(facts, known2).describe("Which endpoint.")
  }),
  strictObject({
    leadDestination: destination("marketo", "To Marketo."),
    marketoLeadConfiguration: strictObject({
      serverId: matches(/^[-a-zA-Z0-9.]{1,255}$/, "letters, digits, dots and hyphens", "leads/marketo").describe(
        "The server ID."
      ),
      munchkinId: matches(
        /^[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}$/,
        "an ID such as 123-ABC-456",
        "leads/marketo"
      ).describe("The Munchkin ID."),
      formId: matches(/^\d{1,8}$/, "up to eight digits, in quotes", "leads/marketo").describe("The form ID."),
      contactEmail
    }).register(facts, known2).describe("Which form.")
  }),
  strictObject({
    leadDestination: destination("salesforce", "To Salesforce."),
    salesforceLeadConfiguration: strictObject({
      objectIdentifier: matches(/^[a-zA-Z0-9]{15}$/, "15 letters and digits", "leads/salesforce").describe(
        "The organisation ID."
      ),
      contactEmail
    }).register(facts, known2).describe("Which organisation.")
  })
]).register(facts, { page: "leads", class: "technical", ...known2 }).describe("Where the marketplace sends customer leads; nowhere unless said.");

// schemas/test-drive.ts
var testDriveTypes = [
  "azureResourceManager",
  "dynamicsForBusinessCentral",
  "dynamicsForCustomerEngagement",
  "dynamicsForOperations",
  "logicApp",
  "powerBi"
];
var description = { rule: "testdrive/description" };
var details = { rule: "testdrive/id-format" };
var count = (description2) => int().min(0).max(1e3).optional().describe(description2);
var Listing = strictObject({
  "en-us": strictObject({
    description: text2(3e3, description).describe("What customers can try, and how."),
    accessInformation: text2(1e4).optional().describe("How customers sign in and what they do then."),
    userManual: pdf().describe("A PDF in this folder that leads through it."),
    videos: array(
      strictObject({
        title: line2(255).describe("What the video is called."),
        streamingUrl: webAddress({ wants: "the address of a video on YouTube or Vimeo" }).describe(
          "Where it plays: YouTube or Vimeo."
        ),
        thumbnail: picture().describe("A PNG of 533 x 324 px.")
      })
    ).max(5).optional().describe("Videos of the test drive, in order.")
  }).register(facts, description).describe("In English.")
}).register(facts, { class: "marketing", ...description }).describe("What customers read of it, by language. Set up in Partner Center.");
var TechnicalConfiguration = strictObject({
  package: zip().optional().describe("The zip that holds main-template.json, for azureResourceManager."),
  regions: array(
    string2().regex(/^[a-z][a-z0-9]{1,59}$/).register(facts, { wants: "an Azure region, such as westeurope" })
  ).min(1).register(facts, { identity: "" }).optional().describe("The Azure regions it runs in, for azureResourceManager."),
  hotInstances: count("How many wait, deployed, for a customer."),
  warmInstances: count("How many wait, deployed and stopped."),
  coldInstances: count("How many are deployed when a customer asks."),
  testDriveDuration: int().min(1).max(999).optional().describe("How long it lasts, in whole hours."),
  maxConcurrentTestDrives: int().min(1).max(1e4).optional().describe("How many customers try it at once."),
  instanceUri: secureAddress().optional().describe("The address of the instance that is tried."),
  instanceWebApiUri: secureAddress().optional().describe("The address of its web API."),
  roleName: line2(255).optional().describe("The role that customers are given in it."),
  azureSubscriptionId: guid3(details).optional().describe("The Azure subscription it is deployed in."),
  azureAdTenantId: guid3(details).optional().describe("The tenant of the subscription."),
  azureAdAppId: guid3(details).optional().describe("The application that deploys it."),
  azureAdAppKey: SecretReference.optional().describe("The key of the application, by name.")
}).describe("How it is run. Set up in Partner Center.");
var TestDrive = discriminatedUnion("enabled", [
  strictObject({ enabled: literal(false).describe("No test drive.") }),
  strictObject({
    enabled: literal(true).describe("There is a test drive."),
    type: _enum(testDriveTypes).describe("How it is run."),
    listing: Listing,
    technicalConfiguration: TechnicalConfiguration
  })
]).register(facts, { page: "testDrive", class: "technical" }).describe("Whether customers can try the offer before they buy it.");

// schemas/offer-fields.ts
var listOfTypes = `${offerTypes.slice(0, -1).join(", ")} or ${offerTypes.at(-1)}`;
var resellerStates = ["notSet", "none", "some", "all", "terminated"];
var state = (state2, description2) => literal(state2).describe(description2);
var nobody = {
  audiences: array(never()).max(0).optional().describe("None: they are named where the state is `some`.")
};
var Reseller = discriminatedUnion("resellerChannelState", [
  strictObject({ resellerChannelState: state("notSet", "Nothing is said yet."), ...nobody }),
  strictObject({
    resellerChannelState: state("none", "No cloud solution provider may resell the offer."),
    ...nobody
  }),
  strictObject({
    resellerChannelState: state("some", "Those under audiences may."),
    audiences: array(
      strictObject({
        type: _enum(["subscription"]).describe("Providers are named by a subscription."),
        id: guid3().describe("The ID of the provider."),
        description: line2(200).optional().describe("Who that is.")
      })
    ).min(1).register(facts, { identity: "id" }).describe("The cloud solution providers.")
  }),
  strictObject({ resellerChannelState: state("all", "Every cloud solution provider may."), ...nobody }),
  strictObject({ resellerChannelState: state("terminated", "None may any more."), ...nobody })
]).register(facts, { class: "commercial" }).describe("Resale by cloud solution providers.");
var offerFields2 = {
  id: string2().regex(/^[a-z0-9][a-z0-9-_]{2,49}$/).register(facts, {
    rule: "offer/id-format",
    wants: "3 to 50 lower-case letters, digits, hyphens and underscores, with a letter or digit first"
  }).describe("The offer ID: the folder's name. It never changes."),
  alias: line2(120).register(facts, { class: "none", wants: "text on one line", rule: "offer/alias-required" }).describe("What you call the offer in Partner Center; customers never see it."),
  customerLeads: CustomerLeads.optional(),
  testDrive: TestDrive.optional(),
  reseller: Reseller.optional(),
  notesForCertification: text2(3e3, { class: "none", digest: "out" }).optional().describe("What reviewers need to test the offer. The API has no field for it: the bot reminds you to paste it."),
  availability: Availability.register(facts, { class: "technical" }).optional(),
  deprecationSchedule: DeprecationSchedule.register(facts, { class: "technical" }).optional(),
  api: Api.optional()
};
var planFields2 = {
  id: string2().regex(/^[a-z0-9-_]{1,50}$/).register(facts, {
    rule: "plan/id-format",
    wants: "1 to 50 lower-case letters, digits, hyphens and underscores"
  }).describe("The plan ID: the file's name without .yml. It never changes."),
  alias: line2(125).register(facts, { class: "none", wants: "text on one line", rule: "plan/alias-length" }).describe("What you call the plan in Partner Center; customers never see it."),
  displayRank: int().min(0).max(2147483647).register(facts, { class: "marketing" }).optional().describe("Where the plan stands among the others; lower comes first."),
  availability: Availability.register(facts, { class: "technical" }).optional(),
  deprecationSchedule: DeprecationSchedule.register(facts, { class: "technical" }).optional(),
  api: Api.optional()
};
var cloudFields = {
  azureRegions: array(_enum(["azureGlobal", "azureGovernment", "azureGermany", "azureChina"])).min(1).register(facts, { class: "technical", identity: "", rule: "plan/azure-region-required" }).optional().describe("The clouds it is offered in; azureGlobal unless said. One that is published cannot be taken away."),
  azureGovernmentCertifications: array(
    strictObject({
      name: line2(255).describe("The certification."),
      link: webAddress().describe("Where it is described.")
    })
  ).max(100).register(facts, { class: "marketing" }).optional().describe("Certifications for Azure Government.")
};

// schemas/pricing.ts
var price = number2().min(0).max(1e9).register(facts, { wants: "an amount of 0 or more", rule: "pricing/nonnegative" });
var Market = _enum(markets).register(facts, { wants: "a market, such as us or gb", rule: "pricing/market-known" });
var pricePerCoreSize = record(
  string2().regex(/^(sharedcore|[1-9][0-9]{0,3}core)$/).register(facts, { wants: "a core size, such as sharedcore or 4core" }),
  price
);
var MarketPrice = strictObject({
  markets: array(Market).min(1).register(facts, { identity: "" }).describe("The markets that this price holds for."),
  currency: string2().regex(/^[a-z]{3}$/).register(facts, { wants: "a currency of three letters in lower case, such as usd" }).describe("The currency, such as usd."),
  prices: pricePerCoreSize.describe("The price of an hour, by core size.")
});
var CorePricing = discriminatedUnion("priceInputOption", [
  strictObject({ priceInputOption: literal("free").describe("No charge for the software.") }),
  strictObject({
    priceInputOption: literal("flat").describe("One price, whatever the size."),
    price: price.describe("US dollars an hour.")
  }),
  strictObject({
    priceInputOption: literal("perCore").describe("A price for each core."),
    pricePerCore: price.describe("US dollars an hour and core.")
  }),
  strictObject({
    priceInputOption: literal("perCoreSize").describe("A price for each size."),
    pricePerCoreSize: pricePerCoreSize.describe("US dollars an hour, by core size.")
  }),
  strictObject({
    priceInputOption: literal("perMarketAndCoreSize").describe("A price for each market and size."),
    prices: array(MarketPrice).min(1).describe("Prices, by markets.")
  })
]).describe("What an hour of the software costs.");
var VirtualMachinePrice = discriminatedUnion("licenseModel", [
  strictObject({ licenseModel: literal("byol").describe("Customers bring a licence of their own.") }),
  strictObject({
    licenseModel: literal("payAsYouGo").describe("Customers pay by the hour."),
    corePricing: CorePricing
  })
]).describe("The licence and the price.");
var Term = strictObject({
  type: _enum(["month", "year"]).describe("month or year."),
  value: int().min(1).max(5).describe("How many of them.")
});
var RecurrentPriceItem = strictObject({
  billingTerm: Term.describe("How long a subscription runs."),
  paymentOption: Term.optional().describe("How often it is paid; once a term unless said."),
  pricePerPaymentInUsd: price.describe("US dollars a payment.")
});
var prices2 = array(RecurrentPriceItem).min(1).describe("A price for each term.");
var usd = _enum(["usd"]).describe("Prices are entered in US dollars.");
var RecurrentPrice = discriminatedUnion("recurrentPriceMode", [
  strictObject({
    priceInputOption: usd,
    recurrentPriceMode: literal("flatRate").describe("One price a subscription."),
    prices: prices2
  }),
  strictObject({
    priceInputOption: usd,
    recurrentPriceMode: literal("perUser").describe("A price for each user."),
    userLimits: strictObject({
      min: int().min(1).max(1e7).describe("The fewest users."),
      max: int().min(1).max(1e7).describe("The most users.")
    }).optional().describe("How many users a subscription may have."),
    prices: prices2
  })
]).describe("What a term costs.");
var meterId = string2().regex(/^[A-Za-z0-9_-]{1,50}$/).register(facts, { wants: "the ID of a meter: letters, digits, hyphens and underscores" });
var CustomMeters = record(
  meterId,
  strictObject({
    displayName: line2(100).describe("What is counted, as customers read it."),
    unitOfMeasure: line2(100).describe("The unit, such as gigabyte.")
  })
).register(facts, { page: "pricing", class: "commercial" }).describe("What is charged by use, by meter ID.");
var MeterPrices = strictObject({
  priceInputOption: usd,
  meters: record(
    meterId,
    strictObject({
      pricePerPaymentInUsd: price.describe("US dollars a unit."),
      includedQuantities: array(
        strictObject({
          billingTerm: Term.describe("The term in which it is included."),
          quantity: number2().min(0).optional().describe("How much is included."),
          isInfinite: boolean2().optional().describe("Everything is included.")
        })
      ).optional().describe("What is included in the price of a term.")
    })
  ).describe("Prices, by meter ID.")
}).describe("What use costs beyond what is included.");
var SaasPrice = strictObject({ recurrentPrice: RecurrentPrice, customMeters: MeterPrices.optional() }).describe("The price.");
var saleFields = {
  visibility: _enum(["visible", "hidden"]).register(facts, { page: "pricing", class: "audience" }).describe("`hidden` keeps the plan out of the marketplace: only for a plan that a solution template deploys."),
  audience: _enum(["public", "private"]).register(facts, { page: "pricing", class: "audience" }).describe("Everyone, or those named under privateAudiences. A public plan cannot become private."),
  privateAudiences: PrivateAudience.optional(),
  customerMarkets: _enum(["customMarkets", "allMarkets", "allTaxRemittedMarkets"]).register(facts, { page: "pricing", class: "commercial" }).optional().describe("`customMarkets` (unless said) are those under markets; the others name them all."),
  markets: array(Market).min(1).register(facts, { page: "pricing", class: "commercial", identity: "" }).optional().describe("Where the plan is sold: countries and regions, two letters in lower case."),
  billingTag: line2(100).register(facts, { page: "pricing", class: "commercial" }).optional().describe("A tag for your billing.")
};
var trialFields = {
  type: _enum(["day", "week", "month", "year"]).describe("The unit."),
  value: int().min(1).max(365).describe("How many of them.")
};
var Trial = strictObject(trialFields).register(facts, { page: "pricing", class: "commercial" }).nullable().describe("How long customers may try it for free; null, as the API has it, for no trial.");
var SoftwareReservation = array(
  strictObject({
    type: _enum(["month", "year"]).describe("month or year."),
    term: int().min(1).max(5).describe("How many of them."),
    percentageSave: number2().min(0).max(100).describe("What is saved, in per cent.")
  })
).register(facts, { page: "pricing", class: "commercial" }).nullable().describe("Discounts for customers who commit themselves.");
var virtualMachineSale = {
  ...saleFields,
  pricing: VirtualMachinePrice.register(facts, { page: "pricing", class: "commercial" }),
  trial: Trial.optional(),
  softwareReservation: SoftwareReservation.optional()
};
var saasSale = {
  ...saleFields,
  pricing: SaasPrice.register(facts, { page: "pricing", class: "commercial" }),
  trial: Trial.optional()
};
var ContainerPrice = discriminatedUnion("licenseModel", [
  strictObject({ licenseModel: literal("byol").describe("Customers bring a licence of their own.") }),
  strictObject({
    licenseModel: literal("payAsYouGo").describe("Customers pay by the hour."),
    systemMeterPricing: strictObject({
      priceInputOption: string2().max(50).regex(/^[a-z][A-Za-z]*$/).register(facts, { wants: "what is counted, such as perCore" }).describe("What is counted, such as perCore."),
      price: price.describe("US dollars an hour, for each that is counted.")
    }).describe("What an hour of the software costs.")
  })
]).describe("The licence and the price; no charge unless said.");
var containerSale = {
  ...saleFields,
  pricing: ContainerPrice.register(facts, { page: "pricing", class: "commercial" }).optional()
};
var ManagedApplicationPrice = strictObject({
  recurrentPrice: strictObject({
    priceInputOption: usd,
    recurrentPriceMode: _enum(["flatRate"]).describe("One price a deployment."),
    prices: prices2
  }).describe("What managing the application costs."),
  customMeters: MeterPrices.optional()
}).describe("The price, beside what Azure charges for the resources.");
var managedApplicationSale = {
  ...saleFields,
  pricing: ManagedApplicationPrice.register(facts, { page: "pricing", class: "commercial" })
};

// schemas/properties.ts
var slug = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/;
var CustomAmendment = strictObject({
  terms: text2(1e4).describe("What is agreed with these tenants."),
  tenants: strictObject({
    manualEntries: array(
      strictObject({
        id: guid3({ rule: "properties/custom-amendment-tenants" }).describe("The tenant ID."),
        description: line2(200).optional().describe("Who that is.")
      })
    ).min(1).max(10).register(facts, { identity: "id", rule: "properties/custom-amendment-tenants" }).describe("One to ten tenants.")
  }).describe("Whom it is agreed with.")
});
var propertyFields = {
  categories: record(
    string2().regex(slug).register(facts, { wants: "a category, such as compute or networking" }),
    array(string2().regex(slug).register(facts, { wants: "a subcategory, such as operating-systems" })).max(2).register(facts, { identity: "", rule: "properties/subcategory-count" })
  ).describe("One or two categories, each with up to two subcategories."),
  termsConditions: _enum(["custom", "standardMicrosoft"]).describe(
    "Your own terms, or Microsoft's Standard Contract. The Standard Contract cannot be left once it is live."
  ),
  termsOfUse: text2(1e4, { rule: "properties/terms-length" }).optional().describe("Your own terms. Goes with `custom`."),
  termsOfUseUrl: webAddress({ rule: "properties/terms-url-single" }).optional().describe("Where your own terms stand. Goes with `custom`."),
  standardContractAmendment: text2(1e4).optional().describe("What you change in the Standard Contract for everyone. Goes with `standardMicrosoft`."),
  customAmendments: array(CustomAmendment).max(10).register(facts, { rule: "properties/custom-amendments-max" }).optional().describe("What you change in the Standard Contract for single tenants. Goes with `standardMicrosoft`.")
};
var page = { page: "properties", class: "marketing", rule: "flow/pages-complete" };
var Properties = strictObject(propertyFields).register(facts, page).describe("Where the offer is found, and under which terms it is sold.");
var SaasProperties = strictObject({ ...propertyFields, appVersion: line2(50).optional().describe("The version of your service.") }).register(facts, page).describe("Where the offer is found, and under which terms it is sold.");

// schemas/azure-application.ts
var packageFields = {
  version: string2().max(32).regex(/^[0-9]+\.[0-9]+\.[0-9]+$/).register(facts, { rule: "app/package-version-format", wants: "X.Y.Z, three whole numbers, in quotes" }).describe("The version of the package, X.Y.Z. It goes up with each change of this page."),
  package: zip({ wants: "the path of a zip in this folder" }).describe(
    "The zip that holds mainTemplate.json and createUiDefinition.json."
  )
};
var authorization = { rule: "app/managed-authorization-format" };
var Authorizations = array(
  strictObject({
    principalId: guid3(authorization).describe("The user, group or application in your tenant: its object ID."),
    roleDefinitionId: guid3(authorization).describe(
      "The built-in role: 8e3af657-a8ff-443c-a75c-2fe8c4bcb635 is Owner, b24988ac-6180-42a0-ab88-20f7382dd24c Contributor."
    )
  })
).min(1).max(100).register(facts, authorization);
var policy = { rule: "app/managed-policies" };
var Policies = array(
  strictObject({
    policyName: line2(50, policy).describe("The name of the assignment."),
    policyDefinitionId: line2(500, policy).describe("The definition of the policy. Each stands here once."),
    policyParameters: text2(1e4).optional().describe("The parameters, as JSON, where the policy needs them."),
    policySku: _enum(["free", "standard"]).describe("`standard` for policies that audit.")
  })
).max(5).register(facts, { identity: "policyDefinitionId", ...policy }).optional().describe("Up to five Azure policies for the resource group of the application.");
var ManagedApplication = strictObject({
  ...packageFields,
  publicAzureTenantId: guid3(authorization).optional().describe("Your tenant, for customers in the public cloud."),
  publicAzureAuthorizations: Authorizations.optional().describe("Who in it may manage the application."),
  azureGovernmentTenantId: guid3(authorization).optional().describe("Your tenant, for customers in Azure Government."),
  azureGovernmentAuthorizations: Authorizations.optional().describe("Who in it may manage the application."),
  allowJitAccess: boolean2().optional().describe("Customers grant access just in time."),
  deploymentMode: _enum(["incremental", "complete"]).describe("`complete` deletes what is in the resource group and not in the template when it is updated."),
  notificationEndpointUrl: secureAddress().regex(/^(?!.*\/resource\/?$)/i).register(facts, {
    rule: "app/managed-notification-url",
    wants: "a web address that starts with https://, without /resource at its end"
  }).optional().describe("Where Azure tells of deployments and updates; it adds /resource to the address."),
  allowedCustomerActions: array(line2(255)).max(1e3).optional().describe("Control actions customers may do beside reading, such as Microsoft.Storage/storageAccounts/read."),
  allowedDataActions: array(line2(255)).max(1e3).optional().describe("Data actions customers may do."),
  policies: Policies
}).register(facts, { page: "technical", class: "technical" }).describe("What is deployed, and who manages it.");
var SolutionTemplate = strictObject(packageFields).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var AzureApplicationPlan = discriminatedUnion("subtype", [
  strictObject({
    subtype: literal("solutionTemplate").describe("Customers deploy and manage it."),
    ...planFields2,
    ...cloudFields,
    listing: DeployedPlanListing,
    ...saleFields,
    technicalConfiguration: SolutionTemplate
  }),
  strictObject({
    subtype: literal("managedApplication").describe("You manage it in the subscription of the customer."),
    ...planFields2,
    ...cloudFields,
    listing: DeployedPlanListing,
    ...managedApplicationSale,
    technicalConfiguration: ManagedApplication
  })
]).register(facts, { page: "plans", class: "technical" }).describe("A plan of an Azure application.");
var MeteringIdentity = strictObject({
  azureAdTenantId: guid3().describe("The tenant of the application."),
  azureAdAppId: guid3().describe("The application in Microsoft Entra ID that reports use.")
}).register(facts, { page: "technical", class: "technical" }).describe("Which application reports use. Needed where a managed application has meters.");
var AzureApplicationOffer = strictObject({
  type: literal("azure-application").register(facts, { wants: listOfTypes }).describe("An Azure application."),
  ...offerFields2,
  properties: Properties,
  listing: ApplicationListing,
  previewAudiences: SubscriptionAudience,
  technicalConfiguration: MeteringIdentity.optional(),
  customMeters: CustomMeters.optional(),
  plans: record(string2(), AzureApplicationPlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("An Azure application offer.");

// schemas/container.ts
var Setup = strictObject({ sellThroughMicrosoft: boolean2().describe("Microsoft sells the offer and bills for it.") }).register(facts, { page: "setup", class: "commercial", rule: "flow/pages-complete" }).describe("How the offer is sold.");
var inPrivateRegistry = { rule: "container/private-registry" };
var registry3 = {
  subscriptionId: guid3(inPrivateRegistry).describe("The Azure subscription of the registry."),
  resourceGroupName: line2(90, inPrivateRegistry).describe("The resource group of the registry."),
  registryName: string2().regex(/^[a-zA-Z0-9]{5,50}$/).register(facts, {
    rule: "container/acr-name",
    wants: "the name of the registry alone, 5 to 50 letters and digits, without .azurecr.io"
  }).describe("The name of the Azure container registry, without .azurecr.io."),
  repositoryName: string2().max(255).regex(/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/).register(facts, { wants: "the name of a repository in the registry, such as edge/agent", ...inPrivateRegistry }).describe("The repository in the registry. It cannot change once it is published.")
};
var Images = strictObject({
  payloadType: literal("image").describe("Single images, that customers pull."),
  imageRepositoryDetails: strictObject({
    ...registry3,
    userName: line2(255, inPrivateRegistry).describe("The admin user of the registry."),
    password: SecretReference.describe("The password of the user, by name.")
  }).register(facts, inPrivateRegistry).describe("Where the images are."),
  imageTags: array(
    string2().max(128).regex(/^(latest|[0-9]+\.[0-9]+(\.[0-9]+)?(-[A-Za-z0-9._-]*)?)$/).register(facts, {
      rule: "container/tag-version-prefix",
      wants: "`latest`, or a tag that begins with a version: 2.1 or 2.1.0-linux-amd64, in quotes"
    })
  ).min(1).max(16).register(facts, { identity: "", rule: "container/tags-limit" }).describe("The tags that are offered: `latest` and one or more that begin with a version.")
});
var Bundles = strictObject({
  payloadType: literal("cnab").describe("A bundle that installs a Kubernetes application."),
  clusterExtensionType: string2().max(50).regex(/^[a-zA-Z-]+(\.[a-zA-Z-]+)+$/).register(facts, {
    rule: "container/k8s-extension-type-format",
    wants: "the publisher and the application with a dot between, such as Fabrikam.EdgeAgent"
  }).describe("The type of the cluster extension, such as Fabrikam.EdgeAgent. It cannot change after the preview."),
  cnabReferences: array(
    strictObject({
      tenantId: guid3(inPrivateRegistry).describe("The tenant of the subscription."),
      ...registry3,
      tag: string2().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/).register(facts, { wants: 'a tag, such as "2.1.0", in quotes' }).describe("The tag of the bundle. A new bundle has a new one."),
      digest: string2().regex(/^sha256:[0-9a-f]{64}$/).register(facts, { wants: "sha256: and 64 digits of 0 to 9 and a to f" }).describe("The digest of the bundle.")
    })
  ).min(1).max(100).describe("The bundle, in each of its versions.")
});
var TechnicalConfiguration2 = discriminatedUnion("payloadType", [Images, Bundles]).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var ContainerPlan = strictObject({
  ...planFields2,
  ...cloudFields,
  listing: DeployedPlanListing,
  ...containerSale,
  technicalConfiguration: TechnicalConfiguration2
}).register(facts, { page: "plans", class: "technical" }).describe("A plan of a container offer.");
var { testDrive: _, ...containerFields2 } = offerFields2;
var ContainerOffer = strictObject({
  type: literal("container").register(facts, { wants: listOfTypes }).describe("Container images, or Kubernetes."),
  ...containerFields2,
  setup: Setup.optional(),
  properties: Properties,
  listing: ContainerListing,
  previewAudiences: SubscriptionAudience,
  plans: record(string2(), ContainerPlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A container offer.");

// schemas/virtual-machine.ts
var windowsTypes = [
  "windowsServer2008R2",
  "windowsServer2012",
  "windowsServer2012R2",
  "windowsServer2012R2Datacenter",
  "windowsServer2016",
  "windowsServer2019",
  "windowsServer2022",
  "windowsServer2022DatacenterAzureEdition",
  "windowsServerVersion20H2",
  "windowsServerVersion2004",
  "other"
];
var linuxTypes = [
  "debian",
  "centos",
  "openSolaris",
  "redHat",
  "ubuntu",
  "suse",
  "cblMariner",
  "oracleLinux",
  "other"
];
var friendlyName = line2(100).describe("The operating system, as customers read it.");
var OperatingSystem = discriminatedUnion("family", [
  strictObject({
    family: literal("windows").describe("Windows."),
    type: _enum(windowsTypes).describe("The version of Windows."),
    friendlyName
  }),
  strictObject({
    family: literal("linux").describe("Linux, or another Unix."),
    type: _enum(linuxTypes).describe("The distribution."),
    friendlyName
  })
]).describe("What the image runs.");
var port = "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
var openPort = { rule: "vm/open-ports-format" };
var OpenPort = strictObject({
  label: string2().min(3).max(20).regex(/^[a-zA-Z_0-9.\- ]*[a-zA-Z_0-9]$/).register(facts, { wants: "letters, digits, spaces, dots, hyphens and underscores", ...openPort }).describe("What the port is for."),
  portRange: string2().regex(new RegExp(`^${port}(\\s*-\\s*${port})?$`)).register(facts, { wants: 'a port from 1 to 65535, or a range such as "80-150", in quotes', ...openPort }).describe('A port, or a range such as "80-150", in quotes.'),
  protocol: _enum(["tcp", "udp", "both"]).register(facts, openPort).describe("tcp, udp or both.")
});
var flag = (description2) => boolean2().optional().describe(description2);
var VirtualMachineProperties = strictObject({
  supportsExtensions: flag("Extensions can be installed; true unless said."),
  supportsBackup: flag("Azure Backup works."),
  supportsAcceleratedNetworking: flag("Accelerated networking works."),
  isNetworkVirtualAppliance: flag("It is a network virtual appliance."),
  supportsNVMe: flag("NVMe disks work."),
  supportsCloudInit: flag("cloud-init runs."),
  supportsAadLogin: flag("Sign-in with Microsoft Entra ID works."),
  supportsHibernation: flag("Hibernation works."),
  supportsRemoteConnection: flag("Customers can sign in by SSH or RDP; true unless said."),
  requiresCustomArmTemplate: flag("It deploys by a custom ARM template only.")
}).describe("What the image can do.");
var skuId = string2().max(50).regex(/^[a-z0-9-_]+$/).register(facts, { wants: "lower-case letters, digits, hyphens and underscores" });
var imageType = _enum(["x64Gen1", "x64Gen2", "arm64Gen2"]).describe("The processor and the generation of the virtual machine.");
var Sku = strictObject({
  imageType,
  skuId: skuId.describe("The SKU customers name when they deploy this generation."),
  securityType: array(line2(50)).optional().describe("Security types it supports, such as trusted.")
});
var blob = {
  uri: webAddress({ wants: "the https:// address of the blob, without its query" }).regex(/^https:\/\/[^?#]+$/).register(facts, {
    secret: true,
    wants: "the https:// address of the blob, without its query: the SAS token is a secret and goes under `sas`"
  }).describe("Where the VHD lies, without the SAS token."),
  sas: SecretReference.optional().describe("The SAS token for the blob, by name.")
};
var DataDisk = strictObject({
  lunNumber: int().min(0).max(15).describe("The number of the disk, 0 to 15."),
  ...blob
});
var ImageSource = discriminatedUnion("sourceType", [
  strictObject({
    sourceType: literal("sasUri").describe("A VHD in a storage account."),
    osDisk: strictObject(blob).describe("The disk that boots."),
    dataDisks: array(DataDisk).max(16).register(facts, { identity: "lunNumber", rule: "vm/data-disk-max" }).optional().describe("Disks beside it. Every version of a plan has the same.")
  }),
  strictObject({
    sourceType: literal("sharedImageGallery").describe("A version in an Azure compute gallery."),
    sharedImage: strictObject({
      tenantId: guid3().describe("The tenant that owns the gallery."),
      resourceId: string2().max(1e3).regex(
        /^\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Compute\/galleries\/[^/]+\/images\/[^/]+\/versions\/[0-9]+\.[0-9]+\.[0-9]+$/i
      ).register(facts, {
        wants: "the resource ID of a gallery image version: /subscriptions/\u2026/versions/1.0.0",
        rule: "vm/gallery-resource-id"
      }).describe("The resource ID of the image version.")
    }).describe("The image version.")
  })
]).describe("Where the image comes from.");
var ImageVersion = strictObject({
  versionNumber: string2().max(32).regex(/^[0-9]+\.[0-9]+\.[0-9]+$/).register(facts, { rule: "vm/version-format", wants: "X.Y.Z, three whole numbers, in quotes" }).describe("The version, X.Y.Z. Once published it never changes."),
  vmImages: array(strictObject({ imageType, source: ImageSource })).min(1).max(3).register(facts, { identity: "imageType" }).describe("An image for each generation under skus."),
  availability: Availability.optional(),
  deprecationSchedule: DeprecationSchedule.optional()
});
var TechnicalConfiguration3 = strictObject({
  operatingSystem: OperatingSystem,
  recommendedVmSizes: array(
    string2().regex(/^[a-z0-9][a-z0-9_.-]{1,59}$/).register(facts, { wants: "a size such as d2s-standard-v5" })
  ).max(6).register(facts, { rule: "vm/recommended-sizes-max" }).optional().describe("Up to six sizes, such as d2s-standard-v5, in order."),
  openPorts: array(OpenPort).max(100).register(facts, { identity: "label" }).optional().describe("Ports that are opened beside SSH or RDP."),
  vmProperties: VirtualMachineProperties.optional(),
  skus: array(Sku).min(1).max(3).register(facts, { identity: "imageType" }).describe("A SKU for each generation. One of them has the ID of the plan."),
  vmImageVersions: array(ImageVersion).min(1).register(facts, { identity: "versionNumber" }).describe("All versions, the published ones too: leaving one out asks the marketplace to delete it."),
  basePlan: line2(50).optional().describe("The plan whose technical configuration this one uses."),
  reuseTechnicalConfigurationState: _enum(["enable", "detach"]).optional().describe("Whether the configuration of basePlan is used, or was taken over.")
}).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var VirtualMachinePlan = strictObject({
  ...planFields2,
  ...cloudFields,
  usedBy: array(line2(200)).min(1).register(facts, { class: "none", digest: "out" }).optional().describe("The solution templates that deploy this plan, by offer ID: why it is hidden."),
  listing: DeployedPlanListing,
  ...virtualMachineSale,
  technicalConfiguration: TechnicalConfiguration3
}).register(facts, { page: "plans", class: "technical" }).describe("A plan of a virtual machine offer.");
var VirtualMachineOffer = strictObject({
  type: literal("virtual-machine").register(facts, { wants: listOfTypes }).describe("A virtual machine."),
  ...offerFields2,
  properties: Properties,
  listing: VirtualMachineListing,
  previewAudiences: SubscriptionAudience,
  plans: record(string2(), VirtualMachinePlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A virtual machine offer.");

// schemas/core-virtual-machine.ts
var CoreVirtualMachineProperties = strictObject({
  ...VirtualMachineProperties.shape,
  availableToFreeAccounts: flag("Free Azure accounts can deploy it."),
  supportsClientHub: flag("Sent as it stands: what it means is not documented."),
  supportsHubOnOffSwitch: flag("Sent as it stands: what it means is not documented."),
  supportsSriov: flag("SR-IOV works.")
}).describe("What the image can do.");
var CoreTechnicalConfiguration = strictObject({
  ...TechnicalConfiguration3.shape,
  softwareType: line2(50).optional().describe("What the image is, such as operatingSystem."),
  vmProperties: CoreVirtualMachineProperties.optional()
}).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var CoreVirtualMachinePlan = strictObject({ ...VirtualMachinePlan.shape, technicalConfiguration: CoreTechnicalConfiguration }).register(facts, { page: "plans", class: "technical" }).describe("A plan of a core virtual machine offer.");
var CoreVirtualMachineOffer = strictObject({
  ...VirtualMachineOffer.shape,
  type: literal("core-virtual-machine").register(facts, { wants: listOfTypes }).describe("A core virtual machine."),
  plans: record(string2(), CoreVirtualMachinePlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A core virtual machine offer.");

// schemas/software-as-a-service.ts
var Setup2 = strictObject({
  sellThroughMicrosoft: boolean2().describe("Microsoft sells the offer and bills for it. It cannot change once the offer is published."),
  useMicrosoftLicenseManagementService: boolean2().optional().describe("Microsoft manages the licences."),
  requireLicenseForInstall: boolean2().optional().describe("Only customers with a licence can install it."),
  callToAction: _enum(["free", "freeTrial", "contactMe"]).optional().describe("What customers do where Microsoft does not sell the offer."),
  accessUrl: webAddress().optional().describe("Where customers get the offer, for `free` and `freeTrial`.")
}).register(facts, { page: "setup", class: "commercial", rule: "flow/pages-complete" }).describe("How the offer is sold.");
var TechnicalConfiguration4 = strictObject({
  landingPageUrl: secureAddress({ rule: "saas/landing-url" }).describe("Where customers arrive after the purchase."),
  connectionWebhook: secureAddress({ rule: "saas/webhook-url" }).describe(
    "Where the marketplace tells you of changes to a subscription."
  ),
  azureAdTenantId: guid3({ rule: "saas/tenant-app-guid" }).describe(
    "The tenant of your application in Microsoft Entra ID."
  ),
  azureAdAppId: guid3({ rule: "saas/tenant-app-guid" }).describe("The ID of your application in Microsoft Entra ID.")
}).register(facts, { page: "technical", class: "technical" }).describe("How the marketplace reaches your service. Needed when Microsoft sells the offer.");
var SaasPlan = strictObject({ ...planFields2, listing: SaasPlanListing, ...saasSale }).register(facts, { page: "plans", class: "technical" }).describe("A plan of a SaaS offer.");
var SaasOffer = strictObject({
  type: literal("software-as-a-service").register(facts, { wants: listOfTypes }).describe("Software as a service."),
  ...offerFields2,
  setup: Setup2,
  properties: SaasProperties,
  listing: SaasListing,
  previewAudiences: EmailAudience.optional(),
  technicalConfiguration: TechnicalConfiguration4.optional(),
  customMeters: CustomMeters.optional(),
  plans: record(string2(), SaasPlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A SaaS offer.");

// schemas/offer.ts
var offersByType = {
  "virtual-machine": VirtualMachineOffer,
  "core-virtual-machine": CoreVirtualMachineOffer,
  "software-as-a-service": SaasOffer,
  container: ContainerOffer,
  "azure-application": AzureApplicationOffer
};
var plansByType = {
  "virtual-machine": VirtualMachinePlan,
  "core-virtual-machine": CoreVirtualMachinePlan,
  "software-as-a-service": SaasPlan,
  container: ContainerPlan,
  "azure-application": AzureApplicationPlan
};
var Offer = discriminatedUnion("type", [
  VirtualMachineOffer,
  CoreVirtualMachineOffer,
  SaasOffer,
  ContainerOffer,
  AzureApplicationOffer
]);

// src/source/duplicates.ts
function duplicates(root, value) {
  const faults = [];
  walk(root, value, (field4, current, path) => {
    const { identity: identity2 } = field4.facts;
    if (faults.length > limits.shapeFaults) return false;
    if (identity2 === void 0 || !Array.isArray(current)) return says(field4.schema, "identity");
    const seen = /* @__PURE__ */ new Map();
    for (const [index, item] of current.entries()) {
      const own2 = identity2 === "" ? item : member2(item, identity2);
      if (own2 === void 0 || faults.length > limits.shapeFaults) continue;
      const name = canonicalJson(own2);
      const first2 = seen.get(name);
      if (first2 === void 0) {
        seen.set(name, index);
        continue;
      }
      const what = identity2 === "" ? shown(own2) : `\`${identity2}\` ${shown(own2)}`;
      faults.push({
        path: identity2 === "" ? [...path, index] : [...path, index, identity2],
        part: "value",
        rule: "shape/duplicate",
        message: `${what} stands in ${nameOf(path)} twice, as item ${first2 + 1} and item ${index + 1}; keep one of them.`
      });
    }
    return says(field4.schema, "identity");
  });
  return faults;
}

// src/source/path-tree.ts
function pathTree(leaves) {
  const root = { below: /* @__PURE__ */ new Map() };
  for (const [path, leaf2] of leaves) {
    let at = root;
    for (const segment of path) {
      let next2 = at.below.get(segment);
      if (next2 === void 0) {
        next2 = { below: /* @__PURE__ */ new Map() };
        at.below.set(segment, next2);
      }
      at = next2;
    }
    at.leaf = leaf2;
  }
  return root;
}
function grafted(value, tree) {
  if ("leaf" in tree) return tree.leaf;
  if (typeof value !== "object" || value === null || tree.below.size === 0) return value;
  const next2 = (segment, child) => {
    const below2 = tree.below.get(segment);
    return below2 === void 0 ? child : grafted(child, below2);
  };
  if (Array.isArray(value)) return value.map((item, index) => next2(index, item));
  return Object.fromEntries(
    Object.entries(value).map(([key3, child]) => [key3, next2(key3, child)]).filter(([, child]) => child !== void 0)
  );
}

// src/source/referenced-file.ts
import { createHash } from "node:crypto";

// src/source/reference.ts
function references(root, value) {
  const found = [];
  walk(root, value, (field4, current, path) => {
    const kind2 = field4.facts.file;
    const written = kind2 === "text" ? textFile(current) : current;
    if (kind2 !== void 0 && typeof written === "string") found.push({ path: [...path], written, kind: kind2 });
    return kind2 === void 0 && says(field4.schema, "file");
  });
  return found;
}
function textFile(value) {
  const file = member2(value, "file");
  return typeof file === "string" && Object.keys(value).length === 1 ? file : void 0;
}
function resolved(written) {
  if (written === "") return { fault: "names no file" };
  if (written.includes("\\")) return { fault: "has a backslash; write paths with /" };
  if (/^([a-z][a-z0-9+.-]*:|\/|~)/i.test(written)) return { fault: "must be a path inside the folder of the offer" };
  if (new RegExp("\\p{Cc}", "u").test(written)) return { fault: "has a character that no file name has" };
  const segments = written.split("/").filter((segment) => segment !== "." && segment !== "");
  if (segments.includes("..")) return { fault: "leads out; an offer reads nothing outside its folder" };
  return segments.length === 0 ? { fault: "names no file" } : { path: segments.join("/") };
}

// src/source/referenced-file.ts
var headBytes = 64;
function referencedFiles(offer, references2, contents2) {
  const known3 = /* @__PURE__ */ new Map();
  const media = /* @__PURE__ */ new Map();
  const texts = [];
  const faults = [];
  for (const reference of references2) {
    const name = `${reference.kind} ${reference.written}`;
    const read = known3.get(name) ?? referenced(offer, reference, contents2);
    known3.set(name, read);
    if ("media" in read) media.set(reference.written, read.media);
    else if ("text" in read) texts.push([reference, read]);
    else faults.push([reference, read]);
  }
  return { media, texts, faults };
}
function referenced(offer, { written, kind: kind2 }, contents2) {
  const target = resolved(written);
  if ("fault" in target) return { rule: "source/file-outside", message: `${shown(written)} ${target.fault}.` };
  const { path } = target;
  const file = offer.files.get(path);
  if (file === void 0) return { rule: "source/file-missing", message: absent(offer, written, path) };
  if (file.kind !== "file")
    return { rule: "source/file-kind", message: `${shown(written)} is a ${file.kind}; put the file itself there.` };
  const most6 = kind2 === "text" ? limits.textBytes : limits.mediaBytes;
  if (file.size > most6) return { rule: "source/limit", message: `${shown(written)}: ${tooLarge(file.size, most6)}` };
  const bytes = contents2.get(path);
  if (bytes === void 0) return { rule: "source/file-missing", message: `${shown(written)} could not be read.` };
  if (lfsPointer.every((code, index) => bytes[index] === code)) {
    const message = `${shown(written)} is a Git LFS pointer, not the file; check out with \`lfs: true\`.`;
    return { rule: "source/file-kind", message };
  }
  if (kind2 !== "text")
    return {
      media: { path, size: file.size, sha256: sha256(bytes), head: new Uint8Array(bytes.subarray(0, headBytes)) }
    };
  const text3 = decode2(bytes);
  if (text3 === void 0)
    return { rule: "source/encoding", message: `${shown(written)} is not UTF-8 text; save it as UTF-8.` };
  if (unprintable.test(text3)) {
    const message = `${shown(written)} holds a control character or half a character; take it out.`;
    return { rule: "source/encoding", message };
  }
  return { path, text: text3.replace(/\r\n?/g, "\n").replace(/(?<!\n)\n+$/, "") };
}
function absent({ files }, written, path) {
  const name = path.toLowerCase();
  const spelt = [...files.keys()].find((file) => file.toLowerCase() === name) ?? nearest(path, files.keys());
  const next2 = spelt ? `did you mean ${shown(spelt)}?` : "paths start at the folder of the offer.";
  return `${shown(written)} is not there; ${next2}`;
}
var lfsPointer = [..."version https://git-lfs.github.com/spec/"].map((letter2) => letter2.charCodeAt(0));
var sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/source/view.ts
function without(value, paths) {
  return grafted(value, pathTree(paths.map((path) => [path, void 0])));
}

// src/source/offer-source.ts
function offerSource(outlined, contents2) {
  const { offer, documents: documents2 } = outlined;
  const { media, texts, faults: unread } = referencedFiles(offer, outlined.references, contents2);
  const faults = [...outlined.faults];
  for (const [{ path, kind: kind2 }, fault3] of unread) {
    const place2 = placeIn(offer, documents2, kind2 === "text" ? [...path, "file"] : path, "value");
    faults.push({ path, part: "value", ...fault3, place: place2 });
  }
  const broken = faults.flatMap(({ path }) => path === void 0 ? [] : [path]);
  const inFile = new Map(texts.map(([{ path }, file]) => [key2(path), file]));
  const value = grafted(outlined.value, pathTree(texts.map(([{ path }, { text: text3 }]) => [path, text3])));
  const { type, field: field4, shape } = form2(value, outlined.type, broken);
  if (shape.length > limits.shapeFaults) faults.push({ path: [], part: "key", rule: "source/limit", message: tooMany });
  const hopeless = outlined.hopeless || shape.length > limits.shapeFaults;
  const formed = without(value, parts([...broken, ...shape.map(spoilt)]));
  const doubles = hopeless ? [] : duplicates(field4, formed);
  const view = hopeless ? {} : without(formed, doubles.map(spoilt));
  faults.push(...shape, ...doubles);
  return {
    folder: offer.folder,
    id: offer.id,
    type,
    value,
    field: field4,
    view,
    media,
    faults,
    hopeless,
    at: (path, part, within2) => {
      const read = inFile.get(key2(path));
      if (read === void 0 || part === "key") return placeIn(offer, documents2, path, part);
      return { file: `${offer.folder}/${read.path}`, ...within2 ? lines(read.text).range(within2) : firstLine };
    }
  };
}
var key2 = (path) => JSON.stringify(path);
var tooMany = "More is wrong with this offer than is told; mend what is told first.";
var spoilt = ({ spoils, path }) => spoils ?? path;
var parts = (paths) => paths.filter((path) => path.length > 0);
function unheard(broken) {
  const offerBroken = broken.some((path) => path.length === 0);
  const keys = new Set(broken.map(key2));
  return ({ path }) => !(offerBroken && path[0] !== "plans") && !path.some((_2, index) => keys.has(key2(path.slice(0, index + 1))));
}
function placeIn(offer, documents2, path, part) {
  const [first2, plan2, ...rest] = path;
  const file = first2 === "plans" && plan2 !== void 0 ? `plans/${plan2}.yml` : "offer.yml";
  const inPlan = documents2.get(file);
  if (inPlan !== void 0) return inPlan.at(file === "offer.yml" ? path : rest, part);
  return { file: `${offer.folder}/${offer.files.has(file) ? file : "offer.yml"}`, ...firstLine };
}
function form2(value, type, broken) {
  const whole2 = without(value, parts(broken));
  const field4 = rootField(offersByType[type]);
  const shape = shapeFaults(field4, whole2).filter(unheard(broken));
  if (!shape.some(({ rule }) => rule === "shape/unknown-key")) return { type, field: field4, shape };
  for (const meant of offerTypes.filter((other) => other !== type)) {
    const other = rootField(offersByType[meant]);
    if (shapeFaults(other, { ...whole2, type: meant }).filter(unheard(broken)).length > 0) continue;
    const [only, ...others] = shape;
    if (only !== void 0 && others.length === 0) {
      const whose = `${nameOf(only.path)} is a field of a ${offerTypeTitles[meant]} offer`;
      const message2 = `${whose}, but \`type\` is ${shown(type)}; change one or the other.`;
      return { type, field: field4, shape: [{ ...only, message: message2 }] };
    }
    const content4 = `the content is that of a ${offerTypeTitles[meant]} offer`;
    const message = `\`type\` is ${shown(member2(value, "type"))}, but ${content4}; it must be ${shown(meant)}.`;
    const guessed = broken.some((path) => path.length === 0);
    const fault3 = { path: ["type"], part: "value", rule: "shape/choice", message };
    return { type: meant, field: other, shape: guessed ? [] : [fault3] };
  }
  return { type, field: field4, shape };
}
function fieldOf({ field: field4, value }, path) {
  return fieldAt(field4, value, path);
}

// src/source/outline.ts
function outline(offer, content4) {
  const documents2 = /* @__PURE__ */ new Map();
  const whole2 = wholeFolder(offer);
  const faults = whole2 === void 0 ? [...misplacedFiles(offer)] : [whole2];
  for (const [path, bytes] of content4) {
    const read = readDocument2(`${offer.folder}/${path}`, bytes);
    if ("rule" in read) faults.push(documentFault(path, read));
    else documents2.set(path, read);
  }
  const value = assembled(documents2, faults);
  const text3 = content4.get("offer.yml");
  const type = offerType(value, text3 === void 0 ? "" : decode2(text3) ?? "");
  const found = references(rootField(offersByType[type]), value);
  const over = tooMuchNamed(offer, found);
  if (over !== void 0) faults.push({ path: [], part: "key", rule: "source/limit", message: over });
  const hopeless = whole2 !== void 0 || over !== void 0;
  const wanted2 = hopeless ? [] : found.flatMap(({ written }) => readable(offer, written) ?? []);
  return {
    offer,
    documents: documents2,
    faults,
    type,
    value,
    references: hopeless ? [] : found,
    wanted: [...new Set(wanted2)],
    hopeless
  };
}
function wholeFolder({ folder: folder2, files }) {
  const itself2 = files.get("");
  const place2 = { file: itself2 === void 0 ? `${folder2}/offer.yml` : folder2, ...firstLine };
  if (itself2 !== void 0) {
    const message2 = `The folder of this offer is a ${itself2.kind}; only plain files in plain folders are read.`;
    return { path: [], part: "key", rule: "source/file-kind", message: message2, place: place2 };
  }
  if (files.size <= limits.files) return void 0;
  const message = `The folder of this offer holds ${count2(files.size)} files; at most ${count2(limits.files)} are read.`;
  return { path: [], part: "key", rule: "source/limit", message, place: place2 };
}
function tooMuchNamed(offer, found) {
  if (found.length > limits.references)
    return `This offer names files ${count2(found.length)} times; at most ${count2(limits.references)} times are followed.`;
  const wanted2 = new Set(found.flatMap(({ written }) => readable(offer, written) ?? []));
  const size = [...wanted2].reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  if (size > limits.mediaTotalBytes)
    return `The files that this offer names have ${count2(size)} bytes together; at most ${count2(limits.mediaTotalBytes)} are read.`;
  const texts = found.filter(({ kind: kind2 }) => kind2 === "text").flatMap(({ written }) => readable(offer, written) ?? []);
  const bytes = texts.reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  return bytes > limits.textsBytes ? `The texts that this offer names have ${count2(bytes)} bytes together; at most ${count2(limits.textsBytes)} are read.` : void 0;
}
var count2 = (number5) => number5.toLocaleString("en-US");
function misplacedFiles({ folder: folder2, files }) {
  const faults = [];
  const add = (path, at, rule, message) => faults.push({ path: at, part: "key", rule, message, place: { file: `${folder2}/${path}`, ...firstLine } });
  if (!files.has("offer.yml")) {
    add(
      "offer.yml",
      [],
      "source/file-missing",
      `\`${clip(folder2, 100)}\` has no offer.yml; a folder here is an offer, named by its ID.`
    );
  }
  for (const [path, file] of files) {
    const plan2 = planOf(path);
    const plansItself = path === "plans";
    const content4 = path === "offer.yml" || plan2 !== void 0 || plansItself;
    const at = plan2 !== void 0 ? ["plans", plan2] : plansItself ? ["plans"] : [];
    const yaml = /\.ya?ml$/i.test(path);
    const fault3 = content4 ? contentFault(file) : void 0;
    if (fault3 !== void 0) add(path, at, fault3.rule, fault3.message);
    else if (yaml && !content4)
      add(
        path,
        ["plans", path],
        "source/file-unused",
        "Nothing reads this file: an offer is `offer.yml`, and its plans are `plans/<plan-id>.yml`."
      );
  }
  return faults;
}
function documentFault(path, { rule, message, ...place2 }) {
  const plan2 = planOf(path);
  return { path: plan2 === void 0 ? [] : ["plans", plan2], part: "key", rule, message, place: place2 };
}
function assembled(documents2, faults) {
  const offer = documents2.get("offer.yml");
  const plans = [...documents2].flatMap(([path, { value }]) => {
    const plan2 = planOf(path);
    return plan2 === void 0 ? [] : [[plan2, value]];
  });
  const root = offer === void 0 ? {} : offer.value;
  if (typeof root !== "object" || root === null || Array.isArray(root)) {
    const message = "An offer is a mapping: lines of `key: value`.";
    faults.push({ path: [], part: "value", rule: "shape/type", message });
    return { plans: Object.fromEntries(plans) };
  }
  if (offer !== void 0 && Object.hasOwn(root, "plans")) {
    const message = "`plans` does not stand in offer.yml; each plan is a file, plans/<plan-id>.yml.";
    faults.push({
      path: void 0,
      spoils: ["plans"],
      part: "key",
      rule: "shape/unknown-key",
      message,
      place: offer.at(["plans"], "key")
    });
  }
  return Object.fromEntries([...Object.entries(root), ["plans", Object.fromEntries(plans)]]);
}
function offerType(value, text3) {
  const said2 = member2(value, "type") ?? /^type:[ \t]*["']?([\w-]+)/m.exec(text3)?.[1];
  const known3 = offerTypes.find((type) => type === said2) ?? offerTypes.find((type) => letters(type) === letters(String(said2))) ?? offerTypes.find((type) => type === nearest(String(said2), offerTypes));
  if (known3 !== void 0) return known3;
  const issues = (type) => offersByType[type].safeParse({ ...value, type }).error?.issues.length ?? 0;
  return offerTypes.reduce((best, type) => issues(type) < issues(best) ? type : best);
}
var letters = (word) => word.toLowerCase().replace(/[^a-z]/g, "").replace(/^azure/, "");
function readable({ files }, written) {
  const target = resolved(written);
  const file = "path" in target ? files.get(target.path) : void 0;
  return "path" in target && file?.kind === "file" && file.size <= limits.mediaBytes ? target.path : void 0;
}

// src/operations/read.ts
async function readOffer(tree, offer) {
  const readable2 = contentFiles(offer).filter((file) => contentFault(file) === void 0);
  const outlined = outline(offer, await contents(tree, offer, readable2));
  const named2 = outlined.wanted.flatMap((path) => offer.files.get(path) ?? []);
  return offerSource(outlined, await contents(tree, offer, named2));
}
async function contents(tree, { folder: folder2 }, files) {
  const read = async (file) => [file.path.slice(folder2.length + 1), await tree.read(file)];
  return new Map(await Promise.all(files.map(read)));
}
async function readSettings(tree, root) {
  const path = root === "" ? configurationFile : `${root}/${configurationFile}`;
  const listing = await tree.list(path.slice(0, path.lastIndexOf("/")));
  const file = listing.find((one) => one.path === path);
  if (file === void 0) return { configuration: {}, faults: [] };
  return unreadable(file) ?? readConfiguration(path, await tree.read(file));
}

// src/adapters/work-tree.ts
import { Buffer as Buffer2 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
function workTree(root) {
  return {
    name: "the work tree",
    list: async (folder2) => {
      let at = "";
      let entries = entriesOf(root, at);
      for (const name of folder2 === "" ? [] : folder2.split("/")) {
        if (!entries?.some((entry2) => entry2.name === name && entry2.folder)) return [];
        at = join3(at, name);
        entries = entriesOf(root, at);
      }
      return [...below(root, at, entries ?? [])].sort((a, b) => a.path < b.path ? -1 : 1);
    },
    read: async (file) => bytesOf(root, file)
  };
}
function entriesOf(root, folder2) {
  const found = attempt(
    root,
    folder2,
    () => readdirSync(place(root, folder2), { withFileTypes: true, encoding: "latin1" })
  );
  const entries = found.map((entry2) => ({ name: pathText(entry2.name), folder: entry2.isDirectory() }));
  const others = entries.filter(({ name }) => name !== ".git");
  return folder2 === "" || others.length === entries.length ? others : void 0;
}
function* below(root, folder2, entries) {
  for (const entry2 of entries) {
    const path = join3(folder2, entry2.name);
    if (entry2.folder) {
      const inside = entriesOf(root, path);
      if (inside === void 0) yield { path, kind: "submodule", size: 0 };
      else yield* below(root, path, inside);
      continue;
    }
    const stats = attempt(root, path, () => lstatSync(place(root, path)));
    if (stats.isFile()) yield { path, kind: "file", size: stats.size };
    else if (stats.isSymbolicLink()) yield { path, kind: "link", size: stats.size };
  }
}
var flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
function bytesOf(root, { path, size }) {
  return attempt(root, path, () => {
    const descriptor = openSync(place(root, path), flags);
    try {
      if (!fstatSync(descriptor).isFile()) throw new Error("it is not a plain file");
      const bytes = Buffer2.alloc(size);
      for (let filled = 0; filled < size; ) {
        const count3 = readSync(descriptor, bytes, filled, size - filled, null);
        if (count3 === 0) throw new Error("it became shorter while it was read");
        filled += count3;
      }
      return bytes;
    } finally {
      closeSync(descriptor);
    }
  });
}
function attempt(root, path, act) {
  try {
    return act();
  } catch (cause2) {
    throw unreadable2(
      path === "" ? `The folder \`${clip(root, 200)}\`` : `\`${clip(path, 200)}\` in the work tree`,
      cause2
    );
  }
}
var join3 = (folder2, name) => folder2 === "" ? name : `${folder2}/${name}`;
var place = (root, path) => path.isWellFormed() ? `${root}/${path}` : Buffer2.concat([Buffer2.from(`${root}/`), pathBytes(path)]);

// src/adapters/git-objects.ts
import { Buffer as Buffer3 } from "node:buffer";
async function gitObjects(root) {
  const child = await startGit(root, ["cat-file", "--batch"]);
  const closed = new Promise((resolve3) => child.once("close", () => resolve3()));
  let words4 = "";
  child.on("error", (error2) => {
    words4 = error2.message;
  });
  child.stderr.on("data", (chunk) => {
    words4 = `${words4}${chunk}`.slice(0, 2e3);
  });
  child.stdin.on("error", () => {
  });
  const take = taker(child.stdout, async () => {
    await closed;
    return new Error(clip(words4.trim(), 500) || "git cat-file has ended");
  });
  let last = Promise.resolve();
  return {
    read: (id, size) => {
      child.stdin.write(`${id}
`);
      const told = last.then(() => answer(take, id, size));
      last = told.catch(() => {
      });
      return told;
    },
    [Symbol.asyncDispose]: () => {
      child.stdin.end();
      child.stdout.destroy();
      return closed;
    }
  };
}
async function answer(take, id, size) {
  const start2 = `${id} blob `;
  if ((await take(start2.length)).toString() !== start2) {
    await take(`${id} missing
`.length - start2.length);
    throw new Error(`object ${id} is missing`);
  }
  const rest = await take(`${size}
`.length + size + 1);
  return rest.subarray(-size - 1, -1);
}
function taker(stream, ended) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer3.alloc(0);
  return async (count3) => {
    const parts2 = [rest];
    for (let wanting = count3 - rest.length; wanting > 0; ) {
      const { done, value } = await chunks.next();
      if (done) throw await ended();
      parts2.push(value);
      wanting -= value.length;
    }
    const all = parts2.length === 1 ? rest : Buffer3.concat(parts2);
    rest = all.subarray(count3);
    return all.subarray(0, count3);
  };
}

// src/adapters/git-tree.ts
function gitTree(root, commit, name = `commit ${commit.slice(0, 7)}`) {
  const blobs = /* @__PURE__ */ new Map();
  let objects;
  const unreadable3 = (path, why, cause2) => new Error(`\`${clip(path, 200)}\` of ${name} could not be read: ${why}. ${fetchFirst}`, { cause: cause2 });
  return {
    name,
    list: async (folder2) => {
      if (folder2 !== "" && !plain5(folder2)) return [];
      const command = ["ls-tree", "-r", "-l", "-z", "--end-of-options", commit, ...folder2 === "" ? [] : [folder2]];
      const files = [];
      for (const record2 of records(await git(root, command))) {
        const [, mode = "", id = "", said2, path = ""] = entry.exec(record2) ?? [];
        if (folder2 !== "" && !path.startsWith(`${folder2}/`)) continue;
        if (said2 === "BAD") throw unreadable3(path, `object ${id} is missing`);
        const file = { path, kind: kinds[mode] ?? "file", size: said2 === "-" ? 0 : Number(said2) };
        if (file.kind === "file") blobs.set(path, { id, size: file.size });
        files.push(file);
      }
      return files.sort((a, b) => a.path < b.path ? -1 : 1);
    },
    read: async ({ path }) => {
      const blob2 = blobs.get(path);
      if (blob2 === void 0) throw new Error(`${name} has no file \`${clip(path, 200)}\`.`);
      objects ??= gitObjects(root);
      const { read } = await objects;
      return read(blob2.id, blob2.size).catch((cause2) => {
        throw unreadable3(path, cause2.message, cause2);
      });
    },
    [Symbol.asyncDispose]: async () => (await objects)?.[Symbol.asyncDispose]()
  };
}
var entry = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s;
var kinds = { 12e4: "link", 16e4: "submodule" };
var plain5 = (folder2) => !folder2.split("/").some((name) => ["", ".", ".."].includes(name));

// src/adapters/base-commit.ts
async function baseCommit(top, ref) {
  const named2 = await resolveCommit(top, ref);
  if (named2 === void 0) throw new Error(`${shown(ref)} names no commit here. Check its spelling. ${fetchFirst}`);
  const common = await mergeBase(top, named2, "HEAD");
  if (common === void 0) throw new Error(`${shown(ref)} and HEAD have no commit in common here. ${fetchFirst}`);
  return common;
}

// src/adapters/live-trees.ts
var folder = "refs/offerlane/live/";
function liveTrees(top, fetched) {
  const trees = /* @__PURE__ */ new Map();
  let known3;
  let trouble;
  const looked = async () => {
    if (fetched)
      await fetchRefs(top, folder).catch(() => {
        trouble = `\`${folder}*\` could not be fetched, so that only what the clone knows to be live is compared with.`;
      });
    const refs = await refsBelow(top, folder);
    return new Map(refs.map(({ name, commit, day: day2 }) => [name.slice(folder.length), { commit, day: day2 }]));
  };
  return {
    of: async (offer) => {
      known3 ??= looked();
      const live = (await known3).get(offer);
      if (live === void 0) return void 0;
      const { commit, day: day2 } = live;
      const tree = trees.get(commit) ?? gitTree(top, commit, `what is live (commit ${commit.slice(0, 7)} of ${day2})`);
      trees.set(commit, tree);
      return tree;
    },
    trouble: () => trouble,
    [Symbol.asyncDispose]: async () => {
      for (const tree of trees.values()) await tree[Symbol.asyncDispose]();
    }
  };
}

// src/source/digest.ts
import { createHash as createHash2 } from "node:crypto";

// src/source/content.ts
function content2({ field: field4, value, media }) {
  const step2 = (at, current) => {
    if (at.facts.digest === "out") return void 0;
    const kind2 = at.facts.file;
    if (kind2 !== void 0 && kind2 !== "text" && typeof current === "string") {
      const file = media.get(current);
      return file === void 0 ? current : { sha256: file.sha256 };
    }
    if (typeof current !== "object" || current === null || !changed(at)) return current;
    const next2 = (key3, child) => step2(childField(at, current, key3), child);
    if (Array.isArray(current)) return inOrder(at, current).map((child) => next2(0, child));
    return Object.fromEntries(
      Object.entries(current).map(([key3, child]) => [key3, next2(key3, child)]).filter(([, child]) => child !== void 0)
    );
  };
  return step2(field4, value);
}
function changed({ schema: schema2 }) {
  return says(schema2, "digest") || says(schema2, "file") || says(schema2, "identity");
}
function inOrder({ facts: facts2 }, items) {
  if (facts2.identity === void 0) return items;
  const keyed = items.map((item) => [identityOf(item, facts2.identity ?? ""), item]);
  return keyed.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, item]) => item);
}
function identityOf(item, identity2) {
  return canonicalJson((identity2 === "" ? item : member2(item, identity2)) ?? null);
}

// src/source/digest.ts
var digestVersion = 1;
function digest(publisher, source) {
  const { id, type } = source;
  const whole2 = { v: digestVersion, publisher: publisher ?? null, id, type, offer: content2(source) };
  return `${digestVersion}:${createHash2("sha256").update(canonicalJson(whole2)).digest("hex")}`;
}

// src/ingestion/publishing-times.ts
var hour = 60;
var day = 24 * hour;
var leastReplication = day;
var mostReplication = 7 * day;
var bytesOfADay = 128 * 2 ** 30;
function replicationMinutes(vhdBytes) {
  const days2 = vhdBytes === void 0 ? 0.5 : vhdBytes / bytesOfADay;
  return Math.round(Math.min(mostReplication, leastReplication + days2 * day));
}
function usualTotal(steps) {
  const sum = (minutes) => minutes.reduce((total, one) => total + one, 0);
  const typical = sum(steps.map((step2) => step2.typical));
  const least = sum(steps.map((step2) => step2.usual?.least ?? step2.typical));
  const bounded = steps.every(({ usual }) => usual === void 0 || usual.most !== void 0);
  const most6 = bounded ? sum(steps.map((step2) => step2.usual?.most ?? step2.typical)) : void 0;
  const about = `about ${inWords2(typical)}`;
  const longer = most6 !== void 0 && inWords2(most6) !== inWords2(typical) && most6 > typical;
  const more = most6 === void 0 ? " or more" : longer ? `, up to ${inWords2(most6)}` : "";
  return { typical, least, most: most6, text: steps.length === 0 ? "no time" : `${about}${more}` };
}
function inWords2(minutes) {
  const [size, unit] = minutes < 2 * hour ? [1, "minute"] : minutes < 2 * day ? [hour, "hour"] : [day, "day"];
  const count3 = Math.round(minutes / size);
  return `${count3} ${unit}${count3 === 1 ? "" : "s"}`;
}

// src/ingestion/publishing-steps.ts
var publishingPhases = [
  "Automated validation",
  "Certification",
  "Preview creation",
  "Publisher sign-off",
  "Publish"
];
function publishingSteps(target, facts2) {
  if (target !== "stop-sell" && (facts2.class === "audience" || facts2.class === "none")) return [];
  return table.filter((row) => row.target === target && row.when(facts2)).map(({ phase, name, usual, typical, blocks = true, source }) => ({
    phase,
    name,
    usual,
    typical: typeof typical === "number" ? typical : typical(facts2),
    blocks,
    source
  }));
}
function publishingStepNames() {
  return [...new Set(table.map(({ name }) => name))];
}
var review = "How to review and publish an offer to the commercial marketplace (2020)";
var reviewLater = "How to review and publish an offer to the commercial marketplace (2022)";
var staging = "Test your VM offer for the Azure Marketplace in staging (2016)";
var production = "Deploy your offer to the Azure Marketplace (2016)";
var portal = "Cloud Partner Portal, Publish virtual machine offer";
var portalApi = "Cloud Partner Portal API, Retrieve offer status";
var always = () => true;
var sold = ({ soldThroughMicrosoft }) => soldThroughMicrosoft;
var testDrive = (facts2) => facts2.testDrive;
var leads = (facts2) => facts2.leads;
var vm = ({ type }) => type === "virtual-machine";
var saas = ({ type }) => type === "software-as-a-service";
var again = {
  preview: (facts2) => facts2.class === "marketing" && facts2.certifiedBefore,
  live: (facts2) => facts2.class === "marketing" && facts2.listed
};
var not = (condition) => (facts2) => !condition(facts2);
var both = (one, other) => (facts2) => one(facts2) && other(facts2);
var time3 = (text3, least, most6) => ({ text: text3, least, most: most6 });
var purchase = "Offer purchase flow setup";
var driveData = { name: "Test drive data validation", when: testDrive, usual: time3("~5 min", 5, 5), typical: 5 };
var drive = { name: "Test drive provisioning", when: testDrive, usual: time3("~30 min", 30, 30), typical: 30 };
var registration = "Lead management validation and registration";
var days = time3("24 to 48 hours, up to a week", day, 7 * day);
var lessThanDays = time3("less than 24 hours", 0, day);
var bySize2 = ({ vhdBytes }) => replicationMinutes(vhdBytes);
var validation = { target: "preview", phase: "Automated validation", source: review };
var publish = { target: "live", phase: "Publish", source: review };
var creation = { target: "preview", phase: "Preview creation", source: staging };
var eligibility = (target) => ({
  target,
  phase: "Certification",
  name: "Publisher business eligibility",
  when: not(again[target]),
  usual: void 0,
  typical: 10,
  source: review
});
var content3 = (target, when, source) => ({
  target,
  phase: "Certification",
  name: "Content validation",
  when,
  usual: void 0,
  typical: 240,
  source
});
var technical = (target) => {
  const row = { target, phase: "Certification", name: "Technical validation" };
  const first2 = not(again[target]);
  return [
    { ...row, when: both(vm, first2), usual: time3("~2-3 days", 2 * day, 3 * day), typical: 2 * day, source: portalApi },
    { ...row, when: both(saas, first2), usual: void 0, typical: 240, source: review }
  ];
};
var table = [
  {
    ...validation,
    name: "Validate prerequisites",
    when: always,
    usual: time3("15 min", 0, 15),
    typical: 5,
    source: portal
  },
  { ...validation, name: purchase, when: sold, usual: time3("<10 min", 0, 10), typical: 8 },
  { ...validation, ...driveData },
  { ...validation, ...drive },
  { ...validation, name: registration, when: leads, usual: time3("<15 min", 0, 15), typical: 12 },
  {
    ...validation,
    name: "Offer validation",
    when: saas,
    usual: time3("<30 min", 0, 30),
    typical: 20,
    blocks: false,
    source: reviewLater
  },
  eligibility("preview"),
  content3("preview", not(again.preview), review),
  ...technical("preview"),
  { ...creation, name: "Preview creation", when: always, usual: void 0, typical: 30, source: review },
  { ...creation, name: "Replication", when: both(vm, not(again.preview)), usual: days, typical: bySize2 },
  { ...creation, name: "Replication", when: both(vm, again.preview), usual: lessThanDays, typical: 120 },
  eligibility("live"),
  ...technical("live"),
  content3("live", always, production),
  { ...publish, name: purchase, when: sold, usual: time3(">10 min", 10, void 0), typical: 15 },
  { ...publish, ...driveData },
  { ...publish, ...drive },
  { ...publish, name: registration, when: leads, usual: time3(">15 min", 15, void 0), typical: 20 },
  { ...publish, name: "Final publish", when: always, usual: time3(">30 minutes", 30, void 0), typical: 45 },
  // The offer is Listed here, and available only after replication.
  {
    ...publish,
    name: "Replication",
    when: both(vm, not(again.live)),
    usual: days,
    typical: bySize2,
    source: production
  },
  {
    ...publish,
    name: "Replication",
    when: both(vm, again.live),
    usual: lessThanDays,
    typical: 120,
    source: production
  },
  {
    target: "stop-sell",
    phase: "Publish",
    name: "Stop sell",
    when: always,
    usual: void 0,
    typical: 120,
    source: "Update an existing offer in the commercial marketplace"
  }
];

// src/rules/cost.ts
function cost({ type, view }, change) {
  const steps = publishingSteps("preview", {
    type: published(type),
    class: change.class,
    ...sale(type, view),
    certifiedBefore: !change.new,
    listed: !change.new
  });
  return {
    certification: change.class === "marketing" && change.new ? "full" : certification2[change.class],
    usually: steps.length === 0 || !timed.has(published(type)) ? void 0 : usualTotal(steps).text,
    touches: change.new ? ["it is on sale for the first time"] : touched(type, change.changes)
  };
}
var certification2 = {
  technical: "full",
  commercial: "full",
  marketing: "skipped",
  audience: "none",
  none: "none"
};
var timed = /* @__PURE__ */ new Set(["virtual-machine", "software-as-a-service"]);
var published = (type) => machine(type) ? "virtual-machine" : type;
var machine = (type) => virtualMachineTypes.some((one) => one === type);
function sale(type, offer) {
  const plans = [...members2(valueAt(offer, ["plans"]))].map(([, plan2]) => plan2);
  return {
    soldThroughMicrosoft: machine(type) ? plans.some((plan2) => valueAt(plan2, ["pricing", "licenseModel"]) === "payAsYouGo") : valueAt(offer, ["setup", "sellThroughMicrosoft"]) === true,
    testDrive: valueAt(offer, ["testDrive", "enabled"]) === true,
    leads: !["none", void 0].some((none) => none === valueAt(offer, ["customerLeads", "leadDestination"]))
  };
}
var ofPlan = (...keys) => keys.map((key3) => ["plans", "*", key3]);
var touches = [
  { at: [["plans", "*"]], only: "added", says: (plans) => `customers can buy ${plans} as well` },
  { at: ofPlan("availability"), says: (plans) => `the sale of ${plans} stops or begins again` },
  {
    at: ofPlan("pricing", "softwareReservation"),
    says: (plans) => `what ${plans} costs changes, for customers who have it too`
  },
  { at: ofPlan("trial"), says: (plans) => `the free trial of ${plans} changes` },
  { at: ofPlan("markets", "customerMarkets"), says: (plans) => `where ${plans} is sold changes` },
  {
    at: ofPlan("audience", "visibility", "privateAudiences"),
    says: (plans) => `who sees and buys ${plans} changes`
  },
  {
    at: [["plans", "*", "technicalConfiguration", "vmImageVersions"]],
    appliesTo: virtualMachineTypes,
    says: (plans) => `what is deployed of ${plans} from then on changes`
  },
  {
    at: ofPlan("technicalConfiguration", "azureRegions"),
    says: (plans) => `how or where ${plans} is deployed changes`
  },
  {
    at: [["technicalConfiguration"]],
    appliesTo: ["software-as-a-service"],
    says: () => "the marketplace calls your service in another way"
  },
  { at: [["customMeters"]], says: () => "what is charged by use changes" },
  { at: [["setup"]], says: () => "how customers get the offer changes" },
  { at: [["reseller"]], says: () => "who may resell it changes" },
  { at: [["previewAudiences"]], says: () => "who sees the preview changes, once it is published again" },
  { at: [["customerLeads"]], says: () => "customer leads go another way" },
  { at: [["testDrive"]], says: () => "what customers can try changes" },
  {
    at: ["termsConditions", "termsOfUse", "termsOfUseUrl", "standardContractAmendment", "customAmendments"].map(
      (key3) => ["properties", key3]
    ),
    says: () => "the terms that customers accept change"
  },
  { at: [["availability"]], says: () => "the sale of the offer stops or begins again" }
];
function touched(type, changes2) {
  const rows = touches.filter(({ appliesTo }) => appliesTo?.includes(type) ?? true);
  const found = Map.groupBy(changes2, (change) => rows.find((row) => touching2(row, change)));
  return rows.flatMap((row) => {
    const own2 = found.get(row);
    if (own2 === void 0) return [];
    const plans = new Set(
      own2.flatMap(({ path: [first2, plan2] }) => first2 === "plans" ? [`\`${clip(`${plan2}`, 60)}\``] : [])
    );
    return [row.says(few([...plans], 6))];
  });
}
function touching2({ at, only }, { path, kind: kind2 }) {
  const under = (place2) => place2.every((key3, index) => path[index] !== void 0 && (key3 === "*" || key3 === path[index]));
  const there = (place2) => under(place2) && (only === void 0 || place2.length === path.length && kind2 === only);
  return at.some(there);
}

// src/measure/png-header.ts
var signature = [137, 80, 78, 71, 13, 10, 26, 10];
var imageHeader = [73, 72, 68, 82];
function pngHeader(bytes) {
  const starts = (expected, at) => expected.every((byte, index) => bytes[at + index] === byte);
  if (bytes.length < 33 || !starts(signature, 0) || !starts(imageHeader, 12)) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const colourType = view.getUint8(25);
  return width > 0 && height > 0 ? { width, height, alpha: colourType === 4 || colourType === 6 } : void 0;
}

// src/measure/starts-as-pdf.ts
var signature2 = [37, 80, 68, 70, 45];
function startsAsPdf(bytes) {
  return signature2.every((byte, index) => bytes[index] === byte);
}

// src/rules/measured-file.ts
function measured(media) {
  return new Map(
    [...media].map(([written, { path, size, sha256: sha2562, head }]) => {
      return [written, { path, size, sha256: sha2562, png: pngHeader(head), pdf: startsAsPdf(head) }];
    })
  );
}

// src/rules/judge.ts
function judgeOffer(source, before, rules = registry2) {
  const subject = offerSubject(source);
  const findings = source.faults.flatMap((fault3) => formFinding(source, fault3, rules));
  if (source.hopeless) return settled(findings);
  const applicable = rules.filter((rule) => "appliesTo" in rule).filter((rule) => rule.appliesTo.includes(source.type));
  const earlier = before && offerSubject(before.source);
  const sameType2 = before?.source.type === source.type;
  const ofChange = applicable.flatMap((rule) => {
    if (rule.scope !== "change" || earlier === void 0 || !(sameType2 || rule.fromAnyType)) return [];
    const faults = rule.check({ before: earlier, after: subject, against: before?.name ?? "" });
    return faults.flatMap((fault3) => ruleFinding(source, rule, fault3));
  });
  const refused2 = ofChange.map(({ finding: finding2 }) => finding2.path);
  const ofOffer = applicable.flatMap((rule) => {
    if (rule.scope !== "offer") return [];
    const faults = rule.check(subject).filter((fault3) => !refused2.some((path) => concerns(rule, fault3, path)));
    return faults.flatMap((fault3) => ruleFinding(source, rule, fault3));
  });
  return settled([...findings, ...ofChange, ...ofOffer]);
}
function knownFindings(source, before, findings, rules = registry2) {
  const identity2 = ({ rule, path }) => JSON.stringify([rule, path]);
  const had = new Set(judgeOffer(before, void 0, rules).map(identity2));
  const text3 = ({ value }, path) => canonicalJson(valueAt(value, path) ?? null);
  const same2 = ({ path }) => text3(before, path) === text3(source, path);
  return findings.filter((finding2) => had.has(identity2(finding2)) && same2(finding2));
}
function judgeRepository(judged, others, rules = registry2) {
  const byId = new Map(judged.map((source) => [source.id, source]));
  const subject = { judged: judged.map(offerSubject), others: others.map(offerSubject) };
  const findings = rules.flatMap((rule) => {
    if (rule.scope !== "repository") return [];
    return rule.check(subject).flatMap((fault3) => {
      const source = byId.get(fault3.offer);
      return source === void 0 ? [] : ruleFinding(source, rule, fault3);
    });
  });
  return settled(findings);
}
function readByRepositoryRules(path) {
  const patterns = registry2.flatMap((rule) => rule.scope === "repository" ? rule.reads : []);
  return patterns.some((pattern) => overlaps2(pattern.split("/").slice(1), path));
}
function judgeConfiguration(own2, { configuration: trusted }, today, idle, rules = registry2) {
  const told = ({ id, severity }, path, place2, message) => ({
    ...place2,
    rule: id,
    severity,
    offer: void 0,
    page: void 0,
    path,
    message
  });
  const form3 = own2.faults.flatMap((fault3) => {
    const { path = [], message, place: place2 } = fault3;
    const rule = formRule(fault3, rules);
    return rule === void 0 || place2 === void 0 ? [] : [told(rule, path, place2, message)];
  });
  const { configuration, at } = own2;
  if (at === void 0) return form3;
  const subject = { configuration, trusted, rules: new Map(registry2.map((rule) => [rule.id, rule])), today, idle };
  const meaning = rules.flatMap((rule) => {
    if (rule.scope !== "configuration") return [];
    return rule.check(subject).map(({ path, part = "value", message }) => told(rule, path, at(path, part), message));
  });
  return [...form3, ...meaning];
}
var offerSubject = ({ id, view, media }) => ({ id, offer: view, media: measured(media) });
function formFinding(source, fault3, rules) {
  const { path = [], at = path, part, message, place: place2 } = fault3;
  const rule = formRule(fault3, rules);
  if (rule === void 0) return [];
  const told = finding(source, rule, path, place2 ?? source.at(at, part), message);
  return [{ finding: told, cause: cause(told, part) }];
}
function formRule({ rule, general }, rules) {
  return rules.find(({ id }) => id === rule) ?? rules.find(({ id }) => id === general);
}
function ruleFinding(source, rule, fault3) {
  const { path, part = "value", within: within2, message } = fault3;
  const reads = rule.reads.map((pattern) => pinned(pattern.split("/").slice(1), path));
  const unsure2 = reads.some((read) => source.faults.some((form3) => obscures(source, form3, read)));
  if (unsure2) return [];
  const told = finding(source, rule, path, source.at(path, part, within2), message);
  return [{ finding: told, cause: cause(told, "key") }];
}
function finding(source, rule, path, place2, message) {
  const page2 = rule.page ?? fieldOf(source, path).facts.page;
  return { ...place2, rule: rule.id, severity: rule.severity, offer: source.id, page: page2, path, message };
}
function concerns({ reads }, fault3, path) {
  const is = (segments) => segments.length === path.length && segments.every((segment, index) => segment === String(path[index]));
  return is(fault3.path.map(String)) || reads.some((pattern) => is(pinned(pattern.split("/").slice(1), fault3.path)));
}
function pinned(pattern, path) {
  const bound = [...pattern];
  for (const [index, segment] of pattern.entries()) {
    const own2 = path[index];
    if (own2 === void 0 || segment !== "*" && segment !== String(own2)) break;
    bound[index] = String(own2);
  }
  return bound;
}
function obscures(source, { rule, path, spoils = path }, read) {
  if (spoils === void 0) return false;
  if (overlaps2(read, spoils)) return true;
  const stray = rule === "shape/unknown-key" || rule === "source/file-unused";
  return stray && absent2(source, read, spoils.slice(0, -1));
}
function absent2({ value }, read, parent) {
  const name = read[parent.length];
  if (name === void 0 || !overlaps2(read.slice(0, parent.length), parent)) return false;
  return name === "*" || member2(valueAt(value, parent), name) === void 0;
}
function overlaps2(pattern, path) {
  if (path.length === 0) return pattern[0] !== "plans";
  return pattern.every(
    (segment, index) => segment === "*" || path[index] === void 0 || segment === String(path[index])
  );
}
function cause(finding2, part) {
  const { file, line: line3, column, rule, path } = finding2;
  const place2 = [file, line3, column];
  const own2 = [...place2, rule, path.findLast((segment) => typeof segment === "string")];
  return JSON.stringify(part === "value" ? place2 : own2);
}
function settled(candidates) {
  const causes2 = /* @__PURE__ */ new Map();
  for (const { finding: finding2, cause: cause2 } of candidates) if (!causes2.has(cause2)) causes2.set(cause2, finding2);
  const place2 = ({ file, line: line3, column }) => JSON.stringify([file, line3, column]);
  const told = [...causes2.values()];
  const wrong = new Set(told.filter(({ severity }) => severity !== "notice").map(place2));
  const order2 = (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  return told.filter((one) => one.severity !== "notice" || !wrong.has(place2(one))).sort(order2);
}

// src/rules/page-statuses.ts
var deployed = ["setup", "properties", "listing", "audience", "technical", "plans", "pricing"];
var always2 = {
  "virtual-machine": deployed,
  "core-virtual-machine": deployed,
  "software-as-a-service": ["setup", "properties", "listing", "plans", "pricing"],
  container: deployed,
  "azure-application": deployed
};
function pageStatuses(source, findings) {
  const started = /* @__PURE__ */ new Set();
  walk(source.field, source.value, ({ facts: facts2, schema: schema2 }, _value, path) => {
    if (facts2.page !== void 0 && path.length > 0 && path[0] !== "type" && path[0] !== "plans")
      started.add(facts2.page);
    if (facts2.page !== void 0 && path[0] === "plans" && path.length > 1) started.add(facts2.page);
    return schema2 !== void 0 && path.length < 3;
  });
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ page: page2 }) => page2));
  const status = (page2) => started.has(page2) ? wrong.has(page2) ? "Incomplete" : "Complete" : "Not started";
  const has = (page2) => always2[source.type].includes(page2) || started.has(page2) || wrong.has(page2);
  return Object.fromEntries(pages.filter(has).map((page2) => [page2, status(page2)]));
}
function fitToStage(statuses, findings) {
  const complete = Object.values(statuses).every((status) => status === "Complete");
  return complete && findings.every(({ severity }) => severity !== "error");
}

// src/rules/permanent.ts
function permanent(before, after) {
  const earlier = before?.type === after.type ? before.view : void 0;
  const rows = lasting.filter(({ appliesTo }) => appliesTo?.includes(after.type) ?? true);
  const told = (of, path, now, was2) => rows.filter((row) => row.of === of).flatMap((row) => fresh(row, path, now, was2));
  const olds = new Map(Object.entries(earlier?.plans ?? {}));
  const plans = Object.entries(after.view.plans ?? {}).flatMap(([id, plan2]) => {
    const old = olds.get(id);
    const was2 = earlier === void 0 || old === void 0 ? void 0 : { offer: earlier, plan: old };
    return plan2 === void 0 ? [] : told("plan", ["plans", id], { offer: after.view, plan: plan2 }, was2);
  });
  const was = earlier && { offer: earlier, plan: void 0 };
  return [...told("offer", [], { offer: after.view, plan: void 0 }, was), ...plans];
}
function fresh({ at, rule, marks: marks2, says: says2 }, path, now, was) {
  const of = (owner) => marks2(valueAt(owner.plan ?? owner.offer, at), owner);
  const known3 = new Set(was === void 0 ? [] : of(was));
  const found = of(now).filter((mark) => !known3.has(mark));
  return found.length === 0 ? [] : [{ path: [...path, ...at], says: says2(found), rule }];
}
var standing = (value) => value === void 0 || value === null ? [] : ["it"];
var once2 = (lasts) => (value) => value === lasts ? [lasts] : [];
var itself = (value) => typeof value === "string" || typeof value === "boolean" ? [`${value}`] : [];
var named = (marks2, most6 = 6) => few(
  marks2.map((mark) => `\`${clip(mark, 60)}\``),
  most6
);
var imageOf = ({ plan: plan2 }) => plan2 !== void 0 && deploysImages(plan2) ? plan2 : void 0;
function deploysImages(plan2) {
  return "technicalConfiguration" in plan2 && "vmImageVersions" in (plan2.technicalConfiguration ?? {});
}
var versionsOf = (owner) => imageVersions("", imageOf(owner));
var lasting = [
  { of: "offer", at: ["id"], rule: "offer/id-immutable", marks: standing, says: () => "its ID" },
  {
    of: "offer",
    at: ["type"],
    rule: "offer/type-immutable",
    marks: itself,
    says: ([type]) => `its type, ${Object.entries(offerTypeTitles).find(([one]) => one === type)?.[1] ?? type}`
  },
  {
    of: "offer",
    at: ["setup", "sellThroughMicrosoft"],
    appliesTo: ["software-as-a-service", "container"],
    marks: standing,
    says: () => "whether Microsoft sells it"
  },
  {
    of: "offer",
    at: ["properties", "termsConditions"],
    rule: "properties/standard-contract-irrevocable",
    marks: once2("standardMicrosoft"),
    says: () => "the Standard Contract"
  },
  {
    of: "offer",
    at: ["listing", "en-us", "media", "logos", "hero"],
    rule: "media/hero-not-removable",
    marks: standing,
    says: () => "its hero, which can be replaced but not removed"
  },
  {
    of: "offer",
    at: ["customMeters"],
    appliesTo: ["software-as-a-service", "azure-application"],
    marks: (value) => [...members2(value)].map(([id]) => `${id}`),
    says: (ids) => `the IDs of its meters: ${named(ids)}`
  },
  { of: "plan", at: [], rule: "plan/id-immutable", marks: standing, says: () => "its ID" },
  {
    of: "plan",
    at: ["subtype"],
    rule: "app/subtype-immutable",
    appliesTo: ["azure-application"],
    marks: itself,
    says: (subtype) => `its kind, ${named(subtype)}`
  },
  {
    of: "plan",
    at: ["audience"],
    rule: "plan/public-not-to-private",
    marks: once2("public"),
    says: () => "that it is public"
  },
  {
    of: "plan",
    at: ["visibility"],
    rule: "plan/visibility-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: ([visibility]) => `that it is ${visibility}`
  },
  {
    of: "plan",
    at: ["pricing", "licenseModel"],
    rule: "pricing/billing-model-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (model) => `its licence model, ${named(model)}`
  },
  {
    of: "plan",
    at: ["pricing", "corePricing", "priceInputOption"],
    rule: "pricing/billing-model-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (option) => `that its price is ${named(option)}`
  },
  {
    of: "plan",
    at: ["pricing", "corePricing"],
    rule: "pricing/no-change-listed-sku",
    appliesTo: virtualMachineTypes,
    marks: (value, { plan: plan2 }) => value === void 0 ? [] : [...soldIn(plan2) ?? []],
    says: (markets3) => `what it costs in ${named(markets3)}`
  },
  {
    of: "plan",
    at: ["markets"],
    rule: "pricing/region-not-removable",
    appliesTo: virtualMachineTypes,
    marks: (_2, { plan: plan2 }) => [...soldIn(plan2) ?? []],
    says: (markets3) => `that it is sold in ${named(markets3)}`
  },
  {
    of: "plan",
    at: ["pricing", "recurrentPrice", "recurrentPriceMode"],
    rule: "pricing/billing-model-immutable",
    appliesTo: ["software-as-a-service"],
    marks: itself,
    says: (mode) => `its pricing model, ${named(mode)}`
  },
  {
    of: "plan",
    at: ["pricing", "recurrentPrice", "prices"],
    rule: "pricing/saas-billing-term",
    appliesTo: ["software-as-a-service"],
    marks: (value) => [...members2(value)].flatMap(([, price2]) => term(valueAt(price2, ["billingTerm"]))),
    says: (terms2) => `the billing ${terms2.length === 1 ? "term" : "terms"} ${few(terms2, 6)}`
  },
  {
    of: "plan",
    at: ["azureRegions"],
    rule: "plan/azure-region-not-removable",
    appliesTo: deployedTypes,
    marks: (value = ["azureGlobal"]) => [...members2(value)].flatMap(([, cloud]) => itself(cloud)),
    says: (clouds2) => `that it is in ${named(clouds2)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "vmImageVersions"],
    rule: "vm/version-immutable",
    appliesTo: virtualMachineTypes,
    marks: (_2, owner) => versionsOf(owner).map(({ number: number5 }) => number5),
    says: (numbers) => `the images of ${numbers.length === 1 ? "version" : "the versions"} ${named(numbers)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "vmImageVersions"],
    rule: "vm/data-disk-count-immutable",
    appliesTo: virtualMachineTypes,
    marks: (_2, owner) => {
      const [count3] = versionsOf(owner).flatMap(({ images: images2 }) => images2.flatMap((image) => dataDisks(image) ?? []));
      return count3 === void 0 ? [] : [`${count3}`];
    },
    says: ([count3]) => `the number of its data disks, ${count3}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration"],
    rule: "plan/reuse-technical-config-locked",
    appliesTo: virtualMachineTypes,
    marks: (value, owner) => value === void 0 || reusesConfiguration(imageOf(owner)) ? [] : ["own"],
    says: () => "that it has images of its own"
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"],
    rule: "container/repository-immutable",
    appliesTo: ["container"],
    marks: itself,
    says: (repository) => `the repository of its images, ${named(repository)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "clusterExtensionType"],
    rule: "container/k8s-extension-type-immutable",
    appliesTo: ["container"],
    marks: itself,
    says: (type) => `its cluster extension type, ${named(type)}`
  }
];
function term(value) {
  const [unit, count3] = [valueAt(value, ["type"]), valueAt(value, ["value"])];
  return typeof unit !== "string" || typeof count3 !== "number" ? [] : [count3 === 1 ? `one ${unit}` : `${count3} ${unit}s`];
}

// src/source/changes.ts
function changes(before, after) {
  const whole2 = before ?? after;
  if (before === void 0 || after === void 0) {
    const kind2 = after === void 0 ? "removed" : "added";
    return whole2 === void 0 ? [] : [{ path: [], kind: kind2, class: "technical" }];
  }
  const standing2 = (source, { field: field4, value }) => {
    const media = field4.facts.file !== void 0 && field4.facts.file !== "text";
    const file = media && typeof value === "string" ? source.media.get(value) : void 0;
    return canonicalJson(file === void 0 ? value ?? null : { sha256: file.sha256 });
  };
  const found = [];
  const step2 = (old, now, path) => {
    if (now.field.facts.digest === "out") return;
    const pairs2 = matched(old, now);
    if (pairs2 === void 0) {
      if (standing2(before, old) !== standing2(after, now)) found.push(changed2(now, path));
      return;
    }
    for (const { key: key3, a, b } of pairs2) {
      if (a !== void 0 && b !== void 0) step2(a, b, [...path, key3]);
      else {
        const side = a ?? b;
        const out = side === void 0 || side.field.facts.digest === "out";
        if (!out)
          found.push({ path: [...path, key3], kind: a === void 0 ? "added" : "removed", class: classOf(side) });
      }
    }
  };
  step2(before, after, []);
  return found;
}
var changed2 = (side, path) => ({ path, kind: "changed", class: classOf(side) });
var classOf = ({ field: field4 }) => field4.facts.class ?? "technical";
function matched(old, now) {
  if (now.field.schema === void 0) return void 0;
  const { identity: identity2 } = now.field.facts;
  const a = sides(old, identity2);
  const b = sides(now, identity2);
  if (a === void 0 || b === void 0 || Array.isArray(old.value) !== Array.isArray(now.value)) return void 0;
  const removed2 = [...a].filter(([key3]) => !b.has(key3)).map(([, { key: key3, side }]) => ({ key: key3, a: side, b: void 0 }));
  const kept = [...b].map(([key3, { key: place2, side }]) => ({ key: place2, a: a.get(key3)?.side, b: side }));
  return [...kept, ...removed2];
}
function sides(side, identity2) {
  const { field: field4, value } = side;
  if (typeof value !== "object" || value === null) return void 0;
  const found = /* @__PURE__ */ new Map();
  const counts2 = /* @__PURE__ */ new Map();
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key3, child] of entries) {
    const own2 = Array.isArray(value) && identity2 !== void 0 ? identityOf(child, identity2) : String(key3);
    const copies = counts2.get(own2) ?? 0;
    counts2.set(own2, copies + 1);
    found.set(copies === 0 ? own2 : `${own2}#${copies}`, {
      key: key3,
      side: { field: childField(field4, value, key3), value: child }
    });
  }
  return found;
}
function classOfAll(all) {
  return changeClasses.find((one) => all.some((change) => change.class === one)) ?? "none";
}

// src/source/alike.ts
function alike(before, after) {
  if (before.type !== after.type || changes(before, after).length > 0) return false;
  const said2 = ({ value, faults }) => canonicalJson([value ?? null, faults.map(({ rule, message }) => [rule, message])]);
  return said2(before) === said2(after);
}
function sameUnderAnotherId(gone, fresh2) {
  const title = (source) => source.view.listing?.["en-us"]?.title;
  return gone.type === fresh2.type && title(gone) !== void 0 && title(gone) === title(fresh2);
}

// src/operations/validate.ts
async function validate2(validation2) {
  return judge(await open2(validation2));
}
async function open2(validation2) {
  const { head, base, root, paths, all, today } = validation2;
  const own2 = await readSettings(head, root);
  const trusted = base === void 0 ? own2 : await readSettings(base.tree, root);
  const { publisher, offers = "offers" } = { ...own2.configuration, ...trusted.configuration };
  const folder2 = root === "" ? offers : `${root}/${offers}`;
  const asked = (path) => paths.length === 0 || paths.some((one) => within(one, path) || within(path, one));
  const heads = offerFolders(folder2, await head.list(folder2));
  const bases = base === void 0 ? [] : offerFolders(folder2, await base.tree.list(folder2));
  const earlier = new Map(bases.map((offer) => [offer.id, offer]));
  const current = new Set(heads.map(({ id }) => id));
  const gone = bases.filter(({ id }) => !current.has(id));
  const named2 = heads.filter((offer) => asked(offer.folder));
  const touched2 = base?.touched && !all ? await base.touched(folder2) : [folder2];
  const cases = [];
  for (const offer of named2) {
    if (!touched2.some((path) => within(path, offer.folder) || within(offer.folder, path))) continue;
    const baseline = trusted.configuration.baseline ?? "live";
    const found = await opened(validation2, offer, earlier.get(offer.id), gone, baseline);
    if (found !== void 0) cases.push(found);
  }
  const judged = new Set(cases.map(({ offer }) => offer.id));
  const rest = heads.filter(({ id }) => !judged.has(id));
  const others = [];
  if (cases.some(concernsOthers)) for (const offer of rest) others.push(await readOffer(head, offer));
  return {
    own: own2,
    trusted,
    publisher,
    cases,
    others,
    unchanged: named2.length - cases.length,
    removed: gone.filter((offer) => asked(offer.folder)).map(({ id }) => id),
    against: base?.tree.name,
    today,
    whole: cases.length === heads.length
  };
}
function judge({ own: own2, trusted, publisher, cases, others, today, whole: whole2, ...rest }, rules = registry2) {
  const shared = judgeRepository(
    cases.map(({ source }) => source),
    others,
    rules
  );
  const ofOffers = cases.map(({ source, before }) => judgeOffer(source, before, rules));
  const found = [...ofOffers.flat(), ...shared];
  const ofConfiguration = judgeConfiguration(
    own2,
    trusted,
    today,
    whole2 ? idleWaivers(own2.configuration, found) : [],
    rules
  );
  const known3 = cases.flatMap(
    ({ source, before, quiet }, index) => quiet && before !== void 0 ? knownFindings(source, before.source, ofOffers[index] ?? [], rules) : []
  );
  const { findings, waived, standing: standing2 } = configured([...ofConfiguration, ...found], {
    configuration: trusted.configuration,
    rules,
    today,
    known: new Set(known3)
  });
  const byOffer = Map.groupBy(standing2, ({ offer }) => offer);
  return {
    ...rest,
    offers: cases.map((one) => judgedOffer(one, byOffer.get(one.offer.id) ?? [], publisher)),
    findings,
    waived,
    failOn: trusted.configuration.failOn
  };
}
async function opened({ head, base, all, live }, offer, earlier, gone, baseline) {
  const source = await readOffer(head, offer);
  if (base === void 0) return { offer, source, before: void 0, quiet: false, change: void 0 };
  let was;
  for (const one of earlier === void 0 ? gone : [earlier]) {
    const read = await readOffer(base.tree, one);
    if (was === void 0 && (earlier !== void 0 || sameUnderAnotherId(read, source))) was = read;
  }
  const inBase = was && { source: was, name: base.tree.name };
  if (!all && inBase !== void 0 && alike(inBase.source, source)) return void 0;
  const isLive = baseline === "base" ? void 0 : await versionIn(await live?.(offer.id), offer);
  const before = isLive ?? inBase;
  const found = changes(before?.source, source);
  const against = before?.name ?? base.tree.name;
  return {
    offer,
    source,
    before,
    quiet: baseline === "base" || baseline === "live" && isLive !== void 0,
    change: { against, new: before === void 0, class: classOfAll(found), changes: found }
  };
}
async function versionIn(tree, { folder: folder2, id }) {
  if (tree === void 0) return void 0;
  const parent = folder2.slice(0, -id.length - 1);
  const [found] = offerFolders(parent, await tree.list(folder2));
  return found && { source: await readOffer(tree, found), name: tree.name };
}
function concernsOthers({ change }) {
  return change === void 0 || change.new || change.changes.some(({ path }) => readByRepositoryRules(path));
}
function judgedOffer({ offer, source, before, change }, told, publisher) {
  const pages2 = pageStatuses(source, told);
  return {
    id: offer.id,
    path: offer.folder,
    type: source.type,
    digest: digest(publisher, source),
    pages: pages2,
    fit: fitToStage(pages2, told),
    change,
    cost: change && cost(source, change),
    permanent: change === void 0 ? [] : permanent(before?.source, source)
  };
}
var within = (path, folder2) => folder2 === "" || path === folder2 || path.startsWith(`${folder2}/`);

export {
  canonicalJson,
  string2 as string,
  guid2 as guid,
  number2 as number,
  int,
  boolean2 as boolean,
  _undefined3 as _undefined,
  unknown,
  array,
  object,
  strictObject,
  looseObject,
  union,
  discriminatedUnion,
  record,
  _enum,
  literal,
  preprocess,
  iso_exports,
  coerce_exports,
  failLevels,
  SCALAR_STYLE,
  COLLECTION_STYLE,
  visit,
  dump,
  unprintable,
  readDocument2 as readDocument,
  rootField,
  fieldAt,
  walk,
  members2 as members,
  member2 as member,
  valueAt,
  knownKeys,
  offerFolders,
  testDriveTypes,
  resellerStates,
  windowsTypes,
  linuxTypes,
  offersByType,
  plansByType,
  pathTree,
  grafted,
  resolved,
  offerSource,
  outline,
  readOffer,
  readSettings,
  unreadable2 as unreadable,
  resolveCommit,
  mergeBase,
  parents,
  touchedPaths,
  publisherAt,
  noOffers,
  pathFrom,
  workTree,
  gitTree,
  usualTotal,
  publishingPhases,
  publishingSteps,
  publishingStepNames,
  changes,
  classOfAll,
  baseCommit,
  liveTrees,
  pngHeader,
  startsAsPdf,
  registry2 as registry,
  judgeOffer,
  digest,
  validate2 as validate,
  staged,
  touching,
  permanentLines,
  text
};
