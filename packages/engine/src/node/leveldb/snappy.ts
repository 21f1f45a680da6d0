import { ByteReader } from './byte-reader.js';
import { Damage } from './damage.js';

/** Up to this length a literal says it in its tag. */
const SHORT_LITERAL = 60;

/** What Snappy has made small; throws {@link Damage} when it is not Snappy's. */
export function unpack(packed: Uint8Array): Uint8Array {
  const reader = new ByteReader(packed);
  const out = new Output(reader.varint());
  while (!reader.isAtEnd) {
    const tag = reader.byte();
    const upper = tag >> 2;
    const kind = tag & 3;
    if (kind === 0) out.add(reader.take(literalLength(reader, upper)));
    else if (kind === 1) out.repeat(((upper >> 3) << 8) | reader.byte(), (upper & 7) + 4);
    else out.repeat(littleEndian(reader, kind === 2 ? 2 : 4), upper + 1);
  }
  return out.whole();
}

function literalLength(reader: ByteReader, upper: number): number {
  return (upper < SHORT_LITERAL ? upper : littleEndian(reader, upper - SHORT_LITERAL + 1)) + 1;
}

function littleEndian(reader: ByteReader, bytes: number): number {
  let number = 0;
  for (let index = 0; index < bytes; index += 1) number += reader.byte() * 256 ** index;
  return number;
}

/** A block of LevelDB is of some kilobytes; whoever asks for more than this asks for damage. */
const MOST = 1 << 28;

class Output {
  readonly #bytes: Uint8Array;
  #end = 0;

  constructor(length: number) {
    if (length > MOST) throw new Damage('a block is too large');
    this.#bytes = new Uint8Array(length);
  }

  add(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** What is repeated may overlap with what is being written. */
  repeat(back: number, length: number): void {
    this.#makeRoom(length);
    if (back === 0 || back > this.#end) throw new Damage('a block refers to nothing');
    for (let index = 0; index < length; index += 1) {
      this.#bytes[this.#end] = this.#bytes[this.#end - back] ?? 0;
      this.#end += 1;
    }
  }

  whole(): Uint8Array {
    if (this.#end < this.#bytes.length) throw new Damage('a block is too short');
    return this.#bytes;
  }

  #makeRoom(length: number): void {
    if (this.#end + length > this.#bytes.length) throw new Damage('a block is too long');
  }
}
