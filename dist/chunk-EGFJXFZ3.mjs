import {
  grafted,
  offersByType,
  pathTree,
  plansByType
} from "./chunk-HSV6QKME.mjs";
import {
  COLLECTION_STYLE,
  SCALAR_STYLE,
  dump,
  unprintable,
  visit
} from "./chunk-Z4YLB7V4.mjs";
import {
  knownKeys,
  members,
  rootField,
  walk
} from "./chunk-SFOHYTGX.mjs";

// src/source/write-yaml.ts
var shortList = 70;
function writeYaml(value) {
  const text = dump(value, {
    noRefs: true,
    lineWidth: 110,
    transform: (documents) => visit(documents, (node) => {
      if (node.kind === "sequence" && short(node.items)) node.style = COLLECTION_STYLE.FLOW;
      if (node.kind === "mapping" && small(node.items)) node.style = COLLECTION_STYLE.FLOW;
      if (node.kind === "scalar" && fragile.test(node.value)) node.style = SCALAR_STYLE.DOUBLE_QUOTED;
    })
  });
  const entries = text.split(/^(?=\S)/m);
  return entries.map((entry, index) => {
    const long = (one = "") => one.trimEnd().includes("\n");
    return index > 0 && (long(entry) || long(entries[index - 1])) ? `
${entry}` : entry;
  }).join("");
}
var fragile = /[ \t](?=\n|$)|\n\n$|^(?:---|\.\.\.)/;
function short(items) {
  const line = items.map(word).join(", ");
  return !line.includes("\n") && line.length <= shortList;
}
var inline = ["secret", "file", "type, value", "min, max"];
function small(items) {
  return inline.includes(items.map(({ key }) => word(key)).join(", "));
}
var word = (node) => node.kind === "scalar" ? node.value : "\n";

// src/source/offer-folder.ts
var longText = 200;
var schemas = "https://raw.githubusercontent.com/offerlane/offerlane/v0/schemas/json";
function offerFolder(type, value) {
  const taken = /* @__PURE__ */ new Set();
  const texts = [];
  walk(rootField(offersByType[type]), value, ({ facts, schema }, current, path) => {
    const text = facts.file === "text" ? ownText(current) : void 0;
    if (text !== void 0) texts.push({ path: [...path], file: freeName(textFile(path, text), taken), text });
    return schema !== void 0;
  });
  const linked = grafted(value, pathTree(texts.map(({ path, file }) => [path, { file }])));
  const { plans, ...offer } = Object.fromEntries(members(linked));
  const written = [...members(plans)].map(([id, plan]) => {
    if (!planId.test(String(id)))
      throw new Error("A plan ID is none that the marketplace gives; no file can be named by it.");
    return [`plans/${id}.yml`, yamlFile(`${type}-plan`, plan, plansByType[type])];
  });
  return new Map([
    ["offer.yml", yamlFile("offer", offer, offersByType[type])],
    ...written,
    ...texts.map(({ file, text }) => [file, `${text}
`])
  ]);
}
var planId = /^[a-z0-9-_]{1,50}$/;
function ownText(value) {
  if (typeof value !== "string" || unprintable.test(value) || value.startsWith("\uFEFF")) return void 0;
  const text = value.replace(/\r\n?/g, "\n").replace(/(?<!\n)\n+$/, "");
  return text.length > longText || /[^\n]\n|\n[^\n]/.test(text) ? text : void 0;
}
function freeName(name, taken) {
  const isFree = (one) => !taken.has(one.toLowerCase());
  let free = name;
  for (let count = 2; !isFree(free); count += 1) free = name.replace(/(?=\.\w+$)/, `-${count}`);
  taken.add(free.toLowerCase());
  return free;
}
function yamlFile(name, value, schema) {
  const order = knownKeys(schema, value) ?? [];
  const fields = [...members(value)].sort(([a], [b]) => rank(order, a) - rank(order, b));
  return `${schemaLine(name)}${writeYaml(Object.fromEntries(fields))}`;
}
var schemaLine = (name) => `# yaml-language-server: $schema=${schemas}/${name}.schema.json
`;
var leading = ["id", "type", "alias"];
var trailing = ["api"];
var rank = (order, name) => {
  const key = String(name);
  if (leading.includes(key)) return leading.indexOf(key) - leading.length;
  return trailing.includes(key) ? order.length : order.indexOf(key);
};
function textFile(path, text) {
  const [first, plan, ...rest] = path;
  const ofPlan = first === "plans";
  const words = (ofPlan ? rest : path).filter(
    (word2) => word2 !== "listing" && word2 !== "en-us" && word2 !== "properties"
  );
  const name = words.map((word2) => typeof word2 === "number" ? word2 + 1 : kebab(word2)).join("-");
  return `${ofPlan ? `plans/${plan}-` : ""}${name}.${/<\w+[^>]*>/.test(text) ? "html" : "txt"}`;
}
var kebab = (word2) => word2.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export {
  offerFolder,
  schemaLine
};
