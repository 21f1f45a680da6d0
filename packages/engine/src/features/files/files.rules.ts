import { type Guard, isCount, isString, objectOf, textUpTo } from '../../core/guards.js';
import type { WireFile } from '../../protocol/entities.js';

/** The largest file there can be: 100 MiB, as on the cloud. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The most that a piece may hold: 256 KiB. */
export const MOST_BYTES_AT_ONCE = 256 * 1024;

/** How many files one instance may be sending at a time. */
export const MOST_UPLOADS = 20;

/** How long an upload may stand still before it is forgotten, milliseconds. */
export const UPLOAD_PATIENCE = 600_000;

const LONGEST_NAME = 1_024;
const LONGEST_TYPE = 255;

const isSize: Guard<number> = (value): value is number => isCount(value) && value <= MOST_BYTES;

/** What is said of a file before it is sent. Its name is the sender's own: it is only bounded. */
export const isWireFile = objectOf<WireFile>({
  name: textUpTo(LONGEST_NAME),
  type: textUpTo(LONGEST_TYPE),
  size: isSize,
});

/** A piece of a file: standard base64 of 1 byte to {@link MOST_BYTES_AT_ONCE}. */
export const isPiece: Guard<string> = (value): value is string =>
  isString(value) &&
  value.length > 0 &&
  value.length <= Math.ceil(MOST_BYTES_AT_ONCE / 3) * 4 &&
  value.length % 4 === 0 &&
  /^[A-Za-z0-9+/]+={0,2}$/.test(value);

/** How many bytes a piece holds. */
export function bytesIn(piece: string): number {
  const padding = piece.endsWith('==') ? 2 : piece.endsWith('=') ? 1 : 0;
  return (piece.length / 4) * 3 - padding;
}

/**
 * Where the engine's files are, in what it keeps: nobody answers there. Whoever is told of a file is given
 * a URL that works in the place of it, and what comes back from them is turned round.
 */
const PLACE = 'https://files.parlor.invalid/';

/** The name of a file as a URL. Of its own name only the suffix is in it. */
export function nameOfFile(fileID: string, { name }: Pick<WireFile, 'name'>): string {
  return PLACE + fileID + (/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '');
}

/** The fileID in the name of a file, or of another size of it; `undefined` in any other text. */
export function fileIDIn(url: string): string | undefined {
  if (!url.startsWith(PLACE)) return undefined;
  return /^[0-9a-f]{32}(?=$|[.?])/.exec(url.slice(PLACE.length))?.[0];
}
