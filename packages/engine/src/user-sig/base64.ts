const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
const PADDING = '='.charCodeAt(0);

/** What stands in {@link VALUES} where a character is none of the alphabet. */
const NONE = 64;
const VALUES = new Uint8Array(128).fill(NONE);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

/** How many characters are made of codes at once: more than an engine takes as arguments would throw. */
const AT_ONCE = 8_192;

/** Bytes as standard base64 with padding. Written out here: neither Buffer nor btoa is everywhere. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [first = 0, second = 0, third = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
    const bits = (first << 16) | (second << 8) | third;
    const digits = Math.min(bytes.length - from, 3) + 1;
    for (let digit = 0; digit < digits; digit += 1) {
      codes[to + digit] = CODES[(bits >> (18 - digit * 6)) & 63] ?? PADDING;
    }
  }
  let text = '';
  for (let start = 0; start < codes.length; start += AT_ONCE) {
    text += String.fromCharCode(...codes.subarray(start, start + AT_ONCE));
  }
  return text;
}

/** The bytes of a standard base64 text; `undefined` when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const length = text.length - (/={0,2}$/.exec(text)?.[0].length ?? 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let written = 0;
  for (let index = 0; index < length; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? NONE;
    if (value === NONE) return undefined;
    held = (held << 6) | value;
    // Of four characters the first completes no byte and each of the others one.
    if (index % 4 !== 0) {
      const surplus = 6 - (index % 4) * 2;
      bytes[written] = held >> surplus;
      held &= (1 << surplus) - 1;
      written += 1;
    }
  }
  return bytes;
}
