import { segments } from '../internals/emoji.js';

/** Up to two letters of a name: the first of the first and of the last word, or the first two. */
export function monogram(name: string): string {
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return segments(name.trim())[0] ?? '?';
  const letters = words.length > 1 ? initial(first) + initial(last) : twoLetters(first);
  return letters.toLocaleUpperCase();
}

/** For most names the short expression will do; to read the long ones takes a browser milliseconds. */
function wordsOf(name: string): readonly string[] {
  if (/^[ -~]*$/.test(name)) return name.match(/[a-z0-9]+/gi) ?? [];
  // Control and direction characters have no letter to show, and could turn the others around.
  return name.replace(/[\p{C}]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One letter of a name, where there is no room for two. */
export function initialOf(name: string): string {
  return segments(monogram(name))[0] ?? '';
}

/** A hue in degrees, always the same for an ID, and far apart for IDs that are alike. */
export function hueOf(id: string): number {
  let hash = 2166136261;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 16777619);
  }
  return Math.round(((hash >>> 0) * 137.508) % 360);
}

function initial(word: string): string {
  return segments(word)[0] ?? '';
}

/** One character says enough in scripts that write a syllable or a word with it. */
function twoLetters(word: string): string {
  if (/^[ -~]/.test(word)) return segments(word).slice(0, 2).join('');
  const isIdeographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  return segments(word)
    .slice(0, isIdeographic.test(word) ? 1 : 2)
    .join('');
}
