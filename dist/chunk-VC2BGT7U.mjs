// cli/today.ts
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, "YYYY-MM-DD".length);
}

export {
  today
};
