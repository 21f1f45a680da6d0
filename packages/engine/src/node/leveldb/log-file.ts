import { maskedCrc } from './crc32c.js';
import { Damage } from './damage.js';

const BLOCK = 32_768;
/** Checksum (4 bytes), length (2), kind (1). */
const HEADER = 7;

/** How a piece lies in its record. */
const FULL = 1;
const FIRST = 2;
const LAST = 4;

const WRONG_LENGTH = 'the length of a record is wrong';

/** What a log holds. */
export interface LogContents {
  readonly records: readonly Uint8Array[];
  /** Whether its last record was begun only: whoever wrote it was killed before anybody heard of it. */
  readonly isCutOff: boolean;
}

/**
 * Reads one of LevelDB's logs, or its manifest, which is one too.
 *
 * LevelDB itself leaves out in silence what it cannot read, and then deletes the log. Here that throws {@link Damage},
 * but for the one thing that is no damage: the end that a killed process leaves.
 */
export function readLog(file: Uint8Array): LogContents {
  const pieces = new Pieces(file);
  const records: Uint8Array[] = [];
  let begun: Uint8Array[] | undefined;
  for (let piece = pieces.next(); piece; piece = pieces.next()) {
    const { kind, bytes } = piece;
    const isBeginning = kind === FULL || kind === FIRST;
    if (isBeginning === (begun !== undefined)) throw new Damage('a record is not whole');
    begun = [...(begun ?? []), bytes];
    if (kind !== FULL && kind !== LAST) continue;
    records.push(Buffer.concat(begun));
    begun = undefined;
  }
  return { records, isCutOff: begun !== undefined || pieces.isCutOff };
}

interface Piece {
  readonly kind: number;
  readonly bytes: Uint8Array;
}

class Pieces {
  isCutOff = false;
  readonly #file: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(file: Uint8Array) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  }

  /** `undefined` when there is none, or only the beginning of one. */
  next(): Piece | undefined {
    this.#skipTrailer();
    const left = this.#file.length - this.#at;
    if (left <= 0) return undefined;
    if (left < HEADER) return this.#cutOff();
    const length = this.#view.getUint16(this.#at + 4, true);
    const kind = this.#view.getUint8(this.#at + 6);
    // Space that a file system had given to the file when the power went.
    if (kind === 0 && length === 0 && this.#isNothingButZeros()) return this.#cutOff();
    if (kind < FULL || kind > LAST) throw new Damage('a record is of no known kind');
    if (HEADER + length > this.#room()) throw new Damage(WRONG_LENGTH);
    if (HEADER + length > left) return this.#cutOffInRecord();
    return { kind, bytes: this.#checked(length) };
  }

  #checked(length: number): Uint8Array {
    const from = this.#at + HEADER;
    if (!this.#fits(this.#at, length)) throw new Damage('a checksum is wrong');
    this.#at = from + length;
    return this.#file.subarray(from, this.#at);
  }

  /** Whether a record of this length lies here. Its kind is part of what the checksum is of. */
  #fits(at: number, length: number): boolean {
    const sum = this.#view.getUint32(at, true);
    return maskedCrc(this.#file.subarray(at + HEADER - 1, at + HEADER + length)) === sum;
  }

  /** The file ends within a record. If it is a whole one, or others follow, its length is not what was written. */
  #cutOffInRecord(): undefined {
    const end = this.#file.length;
    if (this.#fits(this.#at, end - this.#at - HEADER)) throw new Damage(WRONG_LENGTH);
    for (let at = this.#at + HEADER; at + HEADER <= end; at += 1) {
      const length = this.#view.getUint16(at + 4, true);
      const kind = this.#view.getUint8(at + 6);
      const isPossible = kind >= FULL && kind <= LAST && at + HEADER + length <= end;
      if (isPossible && this.#fits(at, length)) throw new Damage(WRONG_LENGTH);
    }
    return this.#cutOff();
  }

  /** A block ends with nothing where a header has no room. */
  #skipTrailer(): void {
    if (this.#room() < HEADER) this.#at += this.#room();
  }

  #room(): number {
    return BLOCK - (this.#at % BLOCK);
  }

  #isNothingButZeros(): boolean {
    return this.#file.subarray(this.#at).every((byte) => byte === 0);
  }

  #cutOff(): undefined {
    this.isCutOff = true;
    return undefined;
  }
}
