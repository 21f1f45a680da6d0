import type { EngineSeed } from '@parlor/engine';
import { drawPng, speakWav } from '@parlor/engine/seed';
import { teamSeed } from './seed.js';

type SeedMessages = NonNullable<EngineSeed['messages']>;
type SeedMessage = SeedMessages[number];

const MINUTE = 60;

/** What the engine is given of a file: its bytes, or an address on the web that nothing is at. */
type Source = { data: Uint8Array } | { url: string };

interface MediaSeedOptions {
  /** `bytes` in a browser; `links` where nothing can be drawn or played, as in tests. */
  files: 'bytes' | 'links';
}

/** The names of the files that `ben` sends in {@link mediaSeed}. */
export const FILE_NAMES = [
  'Minutes of the design review, second part, with all notes and corrections.pdf',
  'seats-2026.xlsx',
  'ملاحظات الاجتماع الأسبوعي.docx',
  'invoice\u202Efdp.exe',
] as const;

/** `ann` and `ben` send each other pictures, voices, a video, files and places. */
export function mediaSeed({ files }: MediaSeedOptions): EngineSeed {
  return { ...teamSeed, groups: [], messages: mediaMessages(files) };
}

function mediaMessages(files: MediaSeedOptions['files']): SeedMessages {
  const source = (name: string, make: () => Uint8Array): Source =>
    files === 'bytes' ? { data: make() } : { url: `https://media.example/${name}` };
  // Drawn at a quarter of what is said: a file that shows nothing sharp need not be large.
  const picture = (name: string, width: number, height: number, seed: number) => ({
    name,
    type: 'image/png',
    width,
    height,
    ...source(name, () => drawPng(Math.ceil(width / 4), Math.ceil(height / 4), seed)),
  });
  const voice = (name: string, seconds: number, seed: number) => ({
    name,
    type: 'audio/wav',
    seconds,
    ...source(name, () => speakWav(seconds, seed)),
  });
  const file = (name: string, size: number) => ({
    name,
    ...source(encodeURIComponent(name), () => new Uint8Array(size)),
    size,
  });
  const [minutes, seats, notes, disguised] = FILE_NAMES;
  const said: readonly Omit<SeedMessage, 'to' | 'secondsAgo'>[] = [
    { from: 'ben', text: 'Look what I saw on the way:' },
    { from: 'ben', image: picture('hills.png', 1600, 1200, 0) },
    { from: 'ben', image: picture('tower.png', 900, 1600, 1) },
    { from: 'ann', image: picture('coast.png', 2400, 800, 2) },
    { from: 'ann', text: 'And this is from the coast.' },
    {
      from: 'ben',
      video: {
        name: 'waves.mp4',
        type: 'video/mp4',
        seconds: 67,
        ...source('waves.mp4', () => new Uint8Array(64)),
        cover: picture('waves.png', 1280, 720, 3),
      },
    },
    { from: 'ben', audio: voice('note.wav', 6, 0) },
    { from: 'ann', audio: voice('answer.wav', 11, 1) },
    { from: 'ben', file: file(minutes, 2_400_000) },
    { from: 'ann', file: file(seats, 48_300) },
    { from: 'ben', file: file(notes, 18_000) },
    { from: 'ben', file: file(disguised, 900_000) },
    {
      from: 'ben',
      location: { description: 'Tempelhofer Feld, Berlin', latitude: 52.4731, longitude: 13.4019 },
    },
  ];
  return said.map(
    (message, index) =>
      ({
        ...message,
        to: message.from === 'ann' ? 'ben' : 'ann',
        secondsAgo: (said.length - index) * 2 * MINUTE,
        isRead: true,
      }) as SeedMessage,
  );
}
