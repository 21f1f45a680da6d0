const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Bytes as standard base64 with padding. Written out here: neither Buffer nor btoa is everywhere. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    text += encodeGroup(bytes.subarray(start, start + 3));
  }
  return text;
}

/** The bytes of a standard base64 text; `undefined` when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const digits = text.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let held = 0;
  let written = 0;
  for (const [index, character] of [...digits].entries()) {
    const value = VALUE_OF.get(character);
    if (value === undefined) return undefined;
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

function encodeGroup(group: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = group;
  const bits = (first << 16) | (second << 8) | third;
  const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
  return digits.slice(0, group.length + 1).padEnd(4, '=');
}
