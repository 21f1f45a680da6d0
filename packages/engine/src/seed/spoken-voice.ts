import { concat, lettersOf } from './bytes.js';

/** Samples a second, eight bits each. */
const RATE = 8_000;

/** Somebody who says so many seconds of syllables, as a WAV of 8,000 bytes a second; another `voice` sounds different. */
export function speakWav(seconds: number, voice = 0): Uint8Array<ArrayBuffer> {
  const samples = Uint8Array.from({ length: Math.round(seconds * RATE) }, (_, index) => {
    const time = index / RATE;
    const syllable = Math.max(Math.sin(time * 9 + voice), 0) ** 0.7;
    const sentence = 0.35 + 0.65 * Math.abs(Math.sin(time * 1.3 + voice * 2));
    const tone = Math.sin(time * 2 * Math.PI * (130 + 25 * Math.sin(time * 5)));
    return 128 + Math.round(90 * tone * syllable * sentence);
  });
  return concat(headerOf(samples.length), samples);
}

function headerOf(length: number): Uint8Array {
  const header = new Uint8Array(44);
  const words = new DataView(header.buffer);
  header.set(lettersOf('RIFF'));
  words.setUint32(4, 36 + length, true);
  header.set(lettersOf('WAVEfmt '), 8);
  words.setUint32(16, 16, true);
  words.setUint16(20, 1, true);
  words.setUint16(22, 1, true);
  words.setUint32(24, RATE, true);
  words.setUint32(28, RATE, true);
  words.setUint16(32, 1, true);
  words.setUint16(34, 8, true);
  header.set(lettersOf('data'), 36);
  words.setUint32(40, length, true);
  return header;
}
