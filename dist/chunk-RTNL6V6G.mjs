// src/source/text.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
var credential = /(sig|accountkey|sharedaccesskey|sharedaccesssignature|password|pwd|secret)=[^\s&;,"']+/gi;
function shown(value) {
  if (typeof value !== "string") return typeof value === "object" && value !== null ? kindOf(value) : String(value);
  const text = clip(value, 60);
  return text.trim() === "" ? "blank text" : `\`${text}\``;
}
function clip(value, most) {
  const plain = value.slice(0, most * 4).replace(/\s+/g, " ").replace(unprintable, "").replace(credential, hidden).replaceAll("`", "'");
  const letters = [...plain];
  const cut = letters.length > most || value.length > most * 4;
  return cut ? `${letters.slice(0, most - 1).join("")}\u2026` : plain;
}
function withoutCredentials(text) {
  return text.replace(credential, hidden);
}
var hidden = "$1=\u2026";
function kindOf(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "a mapping";
    case "string":
      return "text";
    case "number":
      return "a number";
    default:
      return `\`${value}\``;
  }
}
function figure(count) {
  if (typeof count === "number" && !Number.isSafeInteger(count)) return count.toLocaleString("en-US");
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function nameOf(path) {
  const last = path.at(-1);
  if (last === void 0) return "the file";
  if (path.length === 2 && path[0] === "plans") return `the plan \`${clip(String(last), 60)}\``;
  if (typeof last === "string") return `\`${clip(last, 60)}\``;
  return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}
function listed(words, joint = "and") {
  const last = words.at(-1);
  return last === void 0 || words.length === 1 ? last ?? "" : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
function few(words, most, joint = "and") {
  if (words.length <= most) return listed(words, joint);
  return `${words.slice(0, most).join(", ")} ${joint} ${words.length - most} more`;
}
function nearest(word, words) {
  const most = Math.floor(word.length / 3);
  let best;
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (distance <= most && (best === void 0 || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}
function meant(word, words) {
  const letters = (text) => text.toLowerCase().replace(/[-_\s]/g, "");
  const [same, ...others] = words.filter((one) => letters(one) === letters(word));
  if (same !== void 0) return others.length === 0 ? same : void 0;
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const [best, second] = words.map((one) => ({ one, distance: editDistance(word.toLowerCase(), one.toLowerCase(), 2 * most) })).sort((a, b) => a.distance - b.distance);
  if (best === void 0 || best.distance > most) return void 0;
  return second === void 0 || second.distance >= 2 * best.distance ? best.one : void 0;
}
function editDistance(a, b, most) {
  if (Math.abs(a.length - b.length) > most || a.length > 100) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}

export {
  shown,
  clip,
  withoutCredentials,
  kindOf,
  figure,
  nameOf,
  listed,
  few,
  nearest,
  meant
};
