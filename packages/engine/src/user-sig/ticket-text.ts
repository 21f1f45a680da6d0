import { unzlibSync, zlibSync } from 'fflate';
import { fromBase64, toBase64 } from './base64.js';

/** A ticket is some two hundred bytes; a text longer than this, or one that swells to more, is an attack. */
const MAX_BYTES = 4096;

const CHECKSUM_BYTES = 4;

/** Squeezes the bytes of a ticket into a text that can stand in a URL. */
export function packTicket(bytes: Uint8Array): string {
  return toBase64(zlibSync(bytes)).replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_');
}

/** Takes such a text apart again; `undefined` when it is damaged, cut off, or swells beyond 4 KB. */
export function unpackTicket(text: string): Uint8Array | undefined {
  if (text.length > MAX_BYTES || /[+/=]/.test(text)) return undefined;
  const plain = text.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=');
  const squeezed = fromBase64(plain);
  return squeezed && inflate(squeezed);
}

function inflate(squeezed: Uint8Array): Uint8Array | undefined {
  try {
    // With a buffer of its own the inflater cannot be made to allocate: what does not fit is dropped.
    const bytes = unzlibSync(squeezed, { out: new Uint8Array(MAX_BYTES + 1) });
    return bytes.length <= MAX_BYTES && isIntact(bytes, squeezed) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the Adler-32 checksum at the end fits; fflate reads over it. */
function isIntact(bytes: Uint8Array, squeezed: Uint8Array): boolean {
  const end = squeezed.slice(-CHECKSUM_BYTES);
  return end.length === CHECKSUM_BYTES && new DataView(end.buffer).getUint32(0) === adler32(bytes);
}

function adler32(bytes: Uint8Array): number {
  const modulus = 65_521;
  let sum = 1;
  let sumOfSums = 0;
  for (const byte of bytes) {
    sum = (sum + byte) % modulus;
    sumOfSums = (sumOfSums + sum) % modulus;
  }
  return sumOfSums * 65_536 + sum;
}
