/**
 * The text that UTF-8 bytes stand for; `undefined` when they are none.
 *
 * TextDecoder is neither in the language nor declared without the DOM's or Node's types.
 */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    let escaped = '';
    for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, '0')}`;
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
