/**
 * Keys as bytes, for databases that sort bytes: two keys stand in the order of their character codes, as texts compare
 * in JavaScript, and no two keys are one.
 *
 * It is UTF-8 of each character code (CESU-8). UTF-8 itself promises neither: it puts an emoji, which is two
 * codes from U+D800 on, behind U+FF01, and makes the same question mark of every half of one.
 */
export const keyBytes = {
  name: 'character-codes',
  format: 'view',
  encode: toBytes,
  decode: fromBytes,
} as const;

/** Up to here a code is one byte, up to the other two. */
const ONE_BYTE = 0x7f;
const TWO_BYTES = 0x7ff;

function toBytes(key: string): Uint8Array {
  const bytes = new Uint8Array(key.length * 3);
  let end = 0;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    if (code <= ONE_BYTE) {
      bytes[end++] = code;
      continue;
    }
    if (code <= TWO_BYTES) {
      bytes[end++] = 0xc0 | (code >> 6);
    } else {
      bytes[end++] = 0xe0 | (code >> 12);
      bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[end++] = 0x80 | (code & 0x3f);
  }
  return bytes.subarray(0, end);
}

function fromBytes(bytes: Uint8Array): string {
  const at = (index: number) => (bytes[index] ?? 0) & 0x3f;
  let key = '';
  for (let index = 0; index < bytes.length; ) {
    const first = bytes[index] ?? 0;
    if (first <= ONE_BYTE) {
      key += String.fromCharCode(first);
      index += 1;
    } else if (first < 0xe0) {
      key += String.fromCharCode(((first & 0x1f) << 6) | at(index + 1));
      index += 2;
    } else {
      key += String.fromCharCode(((first & 0x0f) << 12) | (at(index + 1) << 6) | at(index + 2));
      index += 3;
    }
  }
  return key;
}
