// src/render/plain.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
var command = /^(\s*):(?=:)|##(?=\[)/g;
function plain(text) {
  return text.replace(unprintable, writtenOut).replace(command, (found) => found.slice(0, -1) + writtenOut(found.slice(-1)));
}
var unheard = (json) => json.replaceAll("##[", "#\\u0023[");
function cut(text, most) {
  const letters = [...text.slice(0, most * 2 + 1)];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}\u2026` : text;
}
var writtenOut = (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;

export {
  plain,
  unheard,
  cut
};
