import { oneLine, plainText } from './plain-text.js';
import { shorten } from './shorten.js';

/** What turns the direction of a text about, or is not seen: `gnp.exe` would be read as `exe.png`. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** What joins letters and emoji is needed to write names. */
const JOINERS = new Set(['\u200c', '\u200d']);

/** No system takes longer names. */
const LONGEST = 255;
/** Longer than any extension. */
const EXTENSION = /\.[\p{L}\p{N}_-]{1,10}$/u;
/** How many letters before the extension stay in sight with it. */
const TAIL = 3;
/** Letters that do not change their shape by their neighbours: others must not be torn apart. */
const APART = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{Pd}\p{Pc}]+$/u;

/** A file's name as it may be shown and offered for saving: on one line, in its own order; `''` when it has none. */
export function cleanFileName(name: unknown): string {
  const seen = shorten(plainText(name), 4 * LONGEST).replace(UNSEEN, (letter) =>
    JOINERS.has(letter) ? letter : ' ',
  );
  return shortened(oneLine(seen.replace(/[/\\]/g, '_')));
}

/** The extension in small letters, without its dot; `''` when there is none. */
export function extensionOf(name: string): string {
  return (EXTENSION.exec(name)?.[0] ?? '').slice(1).toLowerCase();
}

/** The part of a name that may be cut off at its end, and the one that stays: the last letters and the extension. */
export function splitFileName(name: string): readonly [start: string, end: string] {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const letters = [...name.slice(0, name.length - extension.length)];
  const tail = letters.slice(-TAIL).join('');
  const kept = extension !== '' && letters.length > 2 * TAIL && APART.test(tail) ? TAIL : 0;
  const cut = letters.length - kept;
  return [letters.slice(0, cut).join(''), letters.slice(cut).join('') + extension];
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  return `${shorten(name, LONGEST - extension.length - 1)}…${extension}`;
}
