import type { Plain } from '@parlor/hooks';
import type { ImagePayload, VideoPayload } from '@parlor/sdk';
import { plainText } from '../internals/plain-text.js';
import { safeImageUrl } from '../internals/safe-url.js';

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** One size of a picture; `width` and `height` are 0 when they are not known. */
interface PictureSource extends PictureSize {
  readonly url: string;
  /** The one that was sent; the others are made of it. */
  readonly isOriginal: boolean;
}

/** A picture as it can be shown: what was malformed in its payload is left out. */
export interface Picture {
  /** `undefined` when nobody says it, or says what cannot be. */
  readonly size: PictureSize | undefined;
  /** From the smallest to the largest, the original last; empty when no address may be loaded. */
  readonly sources: readonly PictureSource[];
}

/** Larger than any camera makes them. */
const MOST_PIXELS = 100_000;

/** Reads a picture's payload; it comes from other people's programs. */
export function pictureOf(payload: Plain<ImagePayload>): Picture {
  const infos: readonly unknown[] = payload.imageInfoArray;
  const sources = infos
    .map(sourceOf)
    .filter((source) => source !== undefined)
    .sort((one, other) => rank(one) - rank(other));
  const size = sources.findLast(({ width }) => width > 0);
  return { size: size && { width: size.width, height: size.height }, sources };
}

/** The cover of a video; without sources when it has none. */
export function coverOf(payload: Plain<VideoPayload>): Picture {
  const url = safeImageUrl(plainText(payload.snapshotUrl) || plainText(payload.thumbUrl));
  const size =
    sizeOf(payload.snapshotWidth, payload.snapshotHeight) ??
    sizeOf(payload.thumbWidth, payload.thumbHeight);
  // The SDK says 200 × 200 of a video that has none.
  if (url === undefined) return { size: isPlaceholder(size) ? undefined : size, sources: [] };
  return { size, sources: [{ url, ...(size ?? UNKNOWN), isOriginal: true }] };
}

/** The address of the smallest source that is sharp on so many device pixels; of the largest when none is. */
export function pictureUrl({ sources }: Picture, wanted: PictureSize): string | undefined {
  const sharp = sources.find(
    ({ width, height }) => width >= wanted.width && height >= wanted.height,
  );
  return (sharp ?? sources.at(-1))?.url;
}

const UNKNOWN: PictureSize = { width: 0, height: 0 };

function sourceOf(info: unknown): PictureSource | undefined {
  if (typeof info !== 'object' || info === null) return undefined;
  const { url, imageUrl, width, height, type } = info as Record<string, unknown>;
  const address = safeImageUrl(plainText(url) || plainText(imageUrl));
  if (address === undefined) return undefined;
  return { url: address, ...(sizeOf(width, height) ?? UNKNOWN), isOriginal: type === 0 };
}

function sizeOf(width: unknown, height: unknown): PictureSize | undefined {
  return isLength(width) && isLength(height) ? { width, height } : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= MOST_PIXELS;
}

function isPlaceholder(size: PictureSize | undefined): boolean {
  return size?.width === 200 && size.height === 200;
}

function rank({ width, height, isOriginal }: PictureSource): number {
  return isOriginal ? Number.POSITIVE_INFINITY : width * height;
}
