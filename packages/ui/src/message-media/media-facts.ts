import type { MessageSnapshotOf, Plain } from '@parlor/hooks';
import type { AudioPayload, FilePayload, LocationPayload, VideoPayload } from '@parlor/sdk';
import { plainText } from '../internals/plain-text.js';
import { safeMediaUrl } from '../internals/safe-url.js';

/** The address of a voice, a video or a file that may be loaded: the first of these that is one. */
function firstSafe(...urls: readonly unknown[]): string | undefined {
  for (const url of urls) {
    const safe = safeMediaUrl(plainText(url));
    if (safe !== undefined) return safe;
  }
  return undefined;
}

/** A sender has no `url` in browsers. */
export function voiceUrl(payload: Plain<AudioPayload>): string | undefined {
  return firstSafe(payload.url, payload.remoteAudioUrl);
}

export function videoUrl(payload: Plain<VideoPayload>): string | undefined {
  return firstSafe(payload.videoUrl, payload.remoteVideoUrl);
}

export function fileUrl(payload: Plain<FilePayload>): string | undefined {
  return firstSafe(payload.fileUrl, payload.remoteFileUrl);
}

/** No voice message and no video lasts longer than this, in seconds. */
const LONGEST = 24 * 3600;

/** A length in seconds, as somebody's program says it; 0 when it is none. */
export function secondsOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && value <= LONGEST ? value : 0;
}

/** A size in bytes, as somebody's program says it; 0 when it is none. */
export function bytesOf(value: unknown): number {
  // Where the size is not known, the SDK says 1.
  return typeof value === 'number' && value > 1 && Number.isFinite(value) ? value : 0;
}

/** Where a place is, in degrees. */
export interface Place {
  /** Degrees of WGS 84, from -90 in the south to 90. */
  readonly latitude: number;
  /** Degrees of WGS 84, from -180 in the west to 180. */
  readonly longitude: number;
}

/** `undefined` when it is nowhere on earth. */
export function placeOf({ latitude, longitude }: Plain<LocationPayload>): Place | undefined {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { latitude, longitude } : undefined;
}

/** A message whose file may be on its way. */
export type MediaMessage = MessageSnapshotOf<
  'TIMImageElem' | 'TIMSoundElem' | 'TIMVideoFileElem' | 'TIMFileElem'
>;
