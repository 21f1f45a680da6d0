import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyBytes } from './key-bytes.js';

/** Any sequence of character codes, halves of characters too. */
const key = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

const isBefore = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) < 0;

describe('keys as bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(key, (one) => {
        expect(keyBytes.decode(keyBytes.encode(one))).toBe(one);
      }),
    );
  });

  it('stand in the order of the texts', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(isBefore(keyBytes.encode(one), keyBytes.encode(other))).toBe(one < other);
      }),
    );
  });

  it('are UTF-8 where every character is one code', () => {
    const text = 'parlor\u0000é中Ａ';
    expect(Buffer.from(keyBytes.encode(text))).toEqual(Buffer.from(text));
  });
});
