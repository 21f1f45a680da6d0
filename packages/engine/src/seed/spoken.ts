import type { Chance } from './chance.js';
import { drawPng } from './drawn-picture.js';
import { SENTENCES } from './sentences.js';
import { speakWav } from './spoken-voice.js';
import type { Saying } from './talk.js';

/** Ways in which people react. */
const REACTIONS = ['👍', '❤️', '😂', '🎉', '🙏'];

/** What somebody says, and what the others do to it: mostly texts, now and then something else. */
export function spoken(chance: Chance, userIDs: readonly string[]): Saying {
  const share = chance.next();
  if (share < 0.9) return { text: chance.oneOf(SENTENCES), ...deeds(chance, userIDs) };
  if (share < 0.94) return { face: { index: chance.between(0, 9), data: 'smile' } };
  if (share < 0.97)
    return { location: { description: 'Library', longitude: -0.08, latitude: 51.5 } };
  if (share < 0.995) return { custom: { data: '{"order":12}', description: 'Order 12' } };
  return chance.isLucky(0.5) ? { image: picture(chance.below(4)) } : { audio: voice(1) };
}

/** A picture that was drawn: 32 by 24 pixels. */
export function picture(evening: number) {
  const size = { width: 32, height: 24 };
  const data = once(`evening ${evening}`, () => drawPng(size.width, size.height, evening));
  return { name: `evening-${evening + 1}.png`, type: 'image/png', ...size, data };
}

/** A voice of so many seconds. */
export function voice(seconds: number) {
  const data = once(`voice ${seconds}`, () => speakWav(seconds));
  return { name: 'voice.wav', type: 'audio/wav', seconds, data };
}

const files = new Map<string, Uint8Array>();

/** Many messages may have the same file: it takes its time to make one. */
function once(name: string, make: () => Uint8Array): Uint8Array {
  const data = files.get(name) ?? make();
  files.set(name, data);
  return data;
}

/** One in thirty has reactions. */
function deeds(chance: Chance, userIDs: readonly string[]) {
  if (!chance.isLucky(1 / 30)) return {};
  const reactions = { [chance.oneOf(REACTIONS)]: chance.some(userIDs, chance.between(1, 3)) };
  return { reactions };
}
