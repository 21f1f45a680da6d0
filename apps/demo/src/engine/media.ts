import type { SeedAudio, SeedFile, SeedImage, SeedVideo } from '@parlor/engine';

/** The demo's own pictures and its video, drawn for it: in `media/`. */
export const shelves: SeedImage = {
  name: 'shelves.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 900,
  size: 99_012,
  url: new URL('./media/shelves.jpg', import.meta.url).href,
};

export const firstEdition: SeedImage = {
  name: 'first-edition.jpg',
  type: 'image/jpeg',
  width: 900,
  height: 1200,
  size: 90_139,
  url: new URL('./media/first-edition.jpg', import.meta.url).href,
};

export const rain: SeedImage = {
  name: 'rain.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  size: 54_892,
  url: new URL('./media/rain.jpg', import.meta.url).href,
};

export const trolley: SeedVideo = {
  name: 'trolley.mp4',
  type: 'video/mp4',
  seconds: 4,
  size: 36_187,
  url: new URL('./media/trolley.mp4', import.meta.url).href,
  cover: {
    name: 'trolley-cover.jpg',
    type: 'image/jpeg',
    width: 640,
    height: 360,
    size: 9_432,
    url: new URL('./media/trolley-cover.jpg', import.meta.url).href,
  },
};

/** A file of plain text. */
export function textFile(name: string, lines: readonly string[]): SeedFile {
  return { name, type: 'text/plain', data: new TextEncoder().encode(lines.join('\n')) };
}

const RATE = 8_000;
const HEADER_BYTES = 44;

/** Somebody who hums something like speech for so many seconds, as a WAV of eight bits. */
export function hum(name: string, seconds: number): SeedAudio {
  const count = seconds * RATE;
  const data = new Uint8Array(HEADER_BYTES + count);
  writeHeader(new DataView(data.buffer), count);
  for (let index = 0; index < count; index += 1) {
    const time = index / RATE;
    const syllable = Math.max(Math.sin(time * 10 + Math.sin(time * 2.3) * 2), 0) ** 0.6;
    const sentence = 0.3 + 0.7 * Math.abs(Math.sin(time * 1.1 + 0.4));
    const pitch = 2 * Math.PI * time * 170 + 3 * Math.sin(time * 5);
    const voice = Math.sin(pitch) + 0.4 * Math.sin(2 * pitch) + 0.2 * Math.sin(3 * pitch);
    data[HEADER_BYTES + index] = 128 + Math.round(56 * voice * syllable * sentence);
  }
  return { name, type: 'audio/wav', seconds, data };
}

/** One channel, eight bits for a sample. */
function writeHeader(header: DataView, count: number): void {
  const words = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) {
      header.setUint8(at + index, letter.charCodeAt(0));
    }
  };
  words(0, 'RIFF');
  header.setUint32(4, HEADER_BYTES - 8 + count, true);
  words(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  words(36, 'data');
  header.setUint32(40, count, true);
}
