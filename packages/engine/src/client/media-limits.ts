import { ChatError, type FileLike } from '@parlor/sdk';
import { fileOf } from './media-source.js';
import type { MediaType } from './media-wire.js';

const MEBIBYTE = 1024 * 1024;

const IMAGE_SUFFIXES: ReadonlySet<string> = new Set([
  'jpg',
  'jpeg',
  'gif',
  'png',
  'bmp',
  'image',
  'webp',
]);

const VIDEO_SUBTYPES: ReadonlySet<string> = new Set(['mp4', 'quicktime', 'mov', 'video']);

const EMPTY = 2108;

/** Why a file cannot be sent as what it is meant to be; `undefined` when it can. In the SDK's order. */
type Check = (file: FileLike) => number | undefined;

/** What is refused, and what is said where there is no file at all. */
const LIMITS: Readonly<Record<MediaType, { missing: number; check: Check }>> = {
  TIMImageElem: {
    missing: 2251,
    check({ name, size }) {
      if (!IMAGE_SUFFIXES.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) return 2252;
      if (size === 0) return EMPTY;
      return size < 20 * MEBIBYTE ? undefined : 2253;
    },
  },
  TIMSoundElem: {
    missing: 2300,
    check: ({ size }) => (size > 20 * MEBIBYTE ? 2301 : size === 0 ? EMPTY : undefined),
  },
  TIMVideoFileElem: {
    missing: 2350,
    // An empty one is not looked for: the SDK takes it for one of a byte.
    check({ size, type }) {
      if (size > 100 * MEBIBYTE) return 2351;
      return VIDEO_SUBTYPES.has(type.split('/')[1] ?? '') ? undefined : 2352;
    },
  },
  TIMFileElem: {
    missing: 2401,
    check: ({ size }) => (size > 100 * MEBIBYTE ? 2402 : size === 0 ? EMPTY : undefined),
  },
};

/** The file of a message, if it can be sent; throws the code that says why it cannot. */
export function requireFile(type: MediaType, given: unknown): FileLike {
  const { missing, check } = LIMITS[type];
  const file = fileOf(given);
  if (!file) throw new ChatError({ code: missing });
  const code = check(file);
  if (code !== undefined) throw new ChatError({ code });
  return file;
}
