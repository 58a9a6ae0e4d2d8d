// schemas/canonical-json.ts
function canonicalJson(value) {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    let members = "";
    for (const key of Object.keys(value).sort(byUnits)) {
      const child = value[key];
      if (child !== void 0) members += `${members === "" ? "" : ","}${quoted(key)}:${canonicalJson(child)}`;
    }
    return `{${members}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("JSON has no such number");
  if (value === void 0) throw new TypeError("JSON has no undefined");
  return JSON.stringify(value);
}
var byUnits = (a, b) => a < b ? -1 : 1;
var plain = /^[\w .:/-]*$/;
var quoted = (text) => text.length < 50 && plain.test(text) ? `"${text}"` : JSON.stringify(text);

export {
  canonicalJson
};
