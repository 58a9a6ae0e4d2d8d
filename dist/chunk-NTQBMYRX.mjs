// src/render/rule-page.ts
var version = "0.1.0";
var repository = "https://github.com/offerlane/offerlane";
function rulePage(rule) {
  return `${repository}/blob/v${version}/docs/rules/${rule}.md`;
}

export {
  version,
  repository,
  rulePage
};
