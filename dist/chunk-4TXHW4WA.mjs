// src/adapters/path-bytes.ts
import { Buffer, isUtf8 } from "node:buffer";
function pathText(latin1) {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, "latin1");
  if (isUtf8(bytes)) return bytes.toString();
  if (latin1.includes("/")) return latin1.split("/").map(pathText).join("/");
  return latin1.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(56320 + byte.charCodeAt(0)));
}
function pathBytes(text) {
  const names = text.split("/").map((name) => Buffer.from(name, name.isWellFormed() ? "utf8" : "latin1"));
  return Buffer.from(names.map((name) => name.toString("latin1")).join("/"), "latin1");
}

export {
  pathText,
  pathBytes
};
