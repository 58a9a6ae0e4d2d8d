const signature = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Whether bytes begin as a PDF does: with `%PDF-` (ISO 32000-1, 7.5.2). */
export function startsAsPdf(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
