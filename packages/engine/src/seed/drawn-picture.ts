import { concat, lettersOf } from './bytes.js';

/** Red, green and blue, from 0 to 255. */
type Colour = readonly [number, number, number];

/** A picture of a sunset over hills, as a PNG of this size in pixels, three bytes each; another `evening` looks different. */
export function drawPng(width: number, height: number, evening = 0): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = { x: x / width, y: y / height, shape: width / height };
      rows.set(colourAt(at, evening), y * (1 + width * 3) + 1 + x * 3);
    }
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits for each of three colours.
  header.setUint16(8, 0x0802);
  return concat(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', storedZlib(rows)),
    chunk('IEND', new Uint8Array()),
  );
}

function colourAt(
  { x, y, shape }: { x: number; y: number; shape: number },
  evening: number,
): Colour {
  const sun = Math.hypot((x - 0.3 - 0.1 * (evening % 4)) * shape, y - 0.42) * 0.7;
  const hill = (far: number) =>
    0.5 + 0.16 * far + 0.07 * Math.sin(x * (5 + far * 3) + evening * 2 + far * 4);
  if (y > hill(2)) return mix([24, 46, 52], [12, 26, 34], y);
  if (y > hill(1)) return mix([52, 84, 88], [32, 60, 68], y);
  if (y > hill(0)) return mix([104, 128, 132], [72, 100, 110], y);
  if (sun < 0.06) return [255, 244, 214];
  const sky = mix([94, 132, 176], [250, 190, 142], Math.min(y * 1.9, 1));
  return mix([255, 226, 176], sky, Math.min(0.25 + sun * 2.2, 1));
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const of = (place: 0 | 1 | 2) => Math.round(one[place] + (other[place] - one[place]) * share);
  return [of(0), of(1), of(2)];
}

/** The format of zlib, without making anything smaller. */
function storedZlib(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let at = 0; at < data.length; at += 0xffff) {
    const part = data.subarray(at, at + 0xffff);
    const isLast = at + 0xffff >= data.length ? 1 : 0;
    const { length } = part;
    const head = [isLast, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff];
    parts.push(Uint8Array.from(head), part);
  }
  return concat(...parts, uint32(adler32(data)));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = concat(lettersOf(name), data);
  return concat(uint32(data.length), body, uint32(crc32(body)));
}

function adler32(data: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
