/** A length of time in words, such as `3 months`; undefined where a part of it is. */
export function duration(
  length: { readonly type?: string | undefined; readonly value?: number | undefined } | undefined,
): string | undefined {
  if (length?.type === undefined || length.value === undefined) return undefined;
  return `${length.value} ${length.type}${length.value === 1 ? '' : 's'}`;
}
