import type { SeedAudio, SeedFile, SeedImage, SeedVideo } from '@parlor/engine';
import { speakWav } from '@parlor/engine/seed';
import trolleyVideo from './media/trolley.mp4?inline';
import trolleyCover from './media/trolley-cover.jpg?inline';

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
  data: inlined(trolleyVideo),
  cover: {
    name: 'trolley-cover.jpg',
    type: 'image/jpeg',
    width: 640,
    height: 360,
    data: inlined(trolleyCover),
  },
};

/** The bytes of what came with the code: a player asks for a video when it is played, and then there may be no network. */
function inlined(dataURL: string): Uint8Array {
  return Uint8Array.from(atob(dataURL.slice(dataURL.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  );
}

/** A file of plain text. */
export function textFile(name: string, lines: readonly string[]): SeedFile {
  return { name, type: 'text/plain', data: new TextEncoder().encode(lines.join('\n')) };
}

/** Somebody who hums something like speech for so many seconds. */
export function hum(name: string, seconds: number): SeedAudio {
  return { name, type: 'audio/wav', seconds, data: speakWav(seconds) };
}
