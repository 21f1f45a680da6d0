/** Files made of arithmetic, for stories and tests: nothing is fetched, and nothing has to be kept. */

/** Red, green and blue, from 0 to 255. */
type Colour = readonly [number, number, number];

/** A picture of a sunset over hills, as a PNG; another `seed` is another evening. */
export function drawPng(width: number, height: number, seed = 0): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = { x: x / width, y: y / height, shape: width / height };
      rows.set(colourAt(at, seed), y * (1 + width * 3) + 1 + x * 3);
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

/** Somebody who says `seconds` of syllables, as a WAV of eight bits. */
export function speakWav(seconds: number, seed = 0): Uint8Array<ArrayBuffer> {
  const rate = 8_000;
  const samples = Uint8Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
    const time = index / rate;
    const syllable = Math.max(Math.sin(time * 9 + seed), 0) ** 0.7;
    const sentence = 0.35 + 0.65 * Math.abs(Math.sin(time * 1.3 + seed * 2));
    const voice = Math.sin(time * 2 * Math.PI * (130 + 25 * Math.sin(time * 5)));
    return 128 + Math.round(90 * voice * syllable * sentence);
  });
  const header = new DataView(new ArrayBuffer(44));
  const letters = (at: number, text: string) =>
    [...text].forEach((letter, index) => {
      header.setUint8(at + index, letter.charCodeAt(0));
    });
  letters(0, 'RIFF');
  header.setUint32(4, 36 + samples.length, true);
  letters(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  letters(36, 'data');
  header.setUint32(40, samples.length, true);
  return concat(new Uint8Array(header.buffer), samples);
}

function colourAt({ x, y, shape }: { x: number; y: number; shape: number }, seed: number): Colour {
  const sun = Math.hypot((x - 0.3 - 0.1 * (seed % 4)) * shape, y - 0.42) * 0.7;
  const hill = (far: number) =>
    0.5 + 0.16 * far + 0.07 * Math.sin(x * (5 + far * 3) + seed * 2 + far * 4);
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
  const body = concat(new TextEncoder().encode(name), data);
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

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
