/** The value of a JSON text; undefined where it is none. Nothing is told of why: the text may hold a secret. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
