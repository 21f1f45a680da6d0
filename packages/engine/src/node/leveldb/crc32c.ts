/** Castagnoli's polynomial, mirrored. */
const POLYNOMIAL = 0x82f63b78;

/** LevelDB turns its checksums and adds this, since a checksum of what holds checksums says little. */
const MASK = 0xa282ead8;

/** How many bytes are taken at one stroke. */
const STRIDE = 8;

const TABLES = makeTables();

/** The CRC-32C of some bytes, masked as in LevelDB's files. */
export function maskedCrc(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + MASK) >>> 0;
}

/** Eight bytes at a time, by eight tables: whole stores go through here. */
function crc32c(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  const inStrides = bytes.length - (bytes.length % STRIDE);
  let crc = -1;
  for (let index = 0; index < inStrides; index += STRIDE) {
    const low = crc ^ view.getInt32(index, true);
    const high = view.getInt32(index + 4, true);
    crc =
      lookUp(t7, low) ^
      lookUp(t6, low >>> 8) ^
      lookUp(t5, low >>> 16) ^
      lookUp(t4, low >>> 24) ^
      lookUp(t3, high) ^
      lookUp(t2, high >>> 8) ^
      lookUp(t1, high >>> 16) ^
      lookUp(t0, high >>> 24);
  }
  for (let index = inStrides; index < bytes.length; index += 1) {
    crc = (crc >>> 8) ^ lookUp(t0, crc ^ (bytes[index] ?? 0));
  }
  return ~crc >>> 0;
}

function lookUp(table: Int32Array, byte: number): number {
  return table[byte & 0xff] ?? 0;
}

type Tables = [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function makeTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
  const next = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ lookUp(first, crc));
  const t1 = next(first);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  return [first, t1, t2, t3, t4, t5, t6, next(t6)];
}
