import {
  plain
} from "./chunk-36UEKHX3.mjs";

// src/render/markdown.ts
var linked = /(?<=[@#:])(?=\S)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
var zeroWidthSpace = "\u200B";
var structural = /[!"#$&*:<>@[\\\]^_`{|}~]/g;
function literal(text) {
  return plain(text).replace(linked, zeroWidthSpace).replace(structural, (letter) => `&#${letter.charCodeAt(0)};`);
}
function code(text) {
  return `<code>${literal(text)}</code>`;
}
function prose(message) {
  const parts = message.split(/`([^`]*)`/);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : literal(part)).join("");
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function tableRule(columns) {
  return tableRow(Array.from({ length: columns }, () => "---"));
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}

export {
  literal,
  code,
  prose,
  tableRow,
  tableRule,
  fold
};
