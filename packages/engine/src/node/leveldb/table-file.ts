import { ByteReader } from './byte-reader.js';
import { maskedCrc } from './crc32c.js';
import { Damage } from './damage.js';
import { unpack } from './snappy.js';

/** Two handles of at most 20 bytes, filled up, and the number that says what it is. */
const FOOTER = 48;
const MAGIC = 0xdb4775248b80fb57n;
/** Behind each block: whether it is packed, and its checksum. */
const TRAILER = 5;
const PACKED = 1;

/** Where a block lies in the file. */
interface Handle {
  readonly offset: number;
  readonly size: number;
}

/** Compares every block of a table with its checksum. Throws {@link Damage} at the first that is not as it was written. */
export function checkTable(file: Uint8Array): void {
  if (file.length < FOOTER) throw new Damage('it ends too early');
  const footer = file.subarray(file.length - FOOTER);
  const view = new DataView(footer.buffer, footer.byteOffset, FOOTER);
  if (view.getBigUint64(FOOTER - 8, true) !== MAGIC)
    throw new Damage('its end is not that of a table');
  const reader = new ByteReader(footer);
  checkBlock(file, handleFrom(reader));
  const index = handleFrom(reader);
  for (const handle of handlesIn(checkBlock(file, index))) checkBlock(file, handle);
}

/** The block, as it is in the file: packed perhaps, and with its trailer. */
function checkBlock(file: Uint8Array, { offset, size }: Handle): Uint8Array {
  const end = offset + size;
  if (end + TRAILER > file.length) throw new Damage('a block lies beyond its end');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  // Whether it is packed is part of it.
  if (maskedCrc(file.subarray(offset, end + 1)) !== view.getUint32(end + 1, true)) {
    throw new Damage('a checksum is wrong');
  }
  return file.subarray(offset, end + 1);
}

/** What an index says: the handle of each block. */
function handlesIn(stored: Uint8Array): Handle[] {
  const contents = stored.subarray(0, -1);
  const block = stored.at(-1) === PACKED ? unpack(contents) : contents;
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (block.length < 4) throw new Damage('its index is not one');
  const restarts = view.getUint32(block.length - 4, true);
  const entries = block.length - 4 - restarts * 4;
  if (entries < 0) throw new Damage('its index is not one');
  const reader = new ByteReader(block.subarray(0, entries));
  const handles: Handle[] = [];
  while (!reader.isAtEnd) {
    // What the key shares with the one before; what it does not; the value.
    reader.varint();
    const own = reader.varint();
    const value = reader.varint();
    reader.take(own);
    handles.push(handleFrom(new ByteReader(reader.take(value))));
  }
  return handles;
}

function handleFrom(reader: ByteReader): Handle {
  return { offset: reader.varint(), size: reader.varint() };
}
