import type { VideoCover } from '../client/file-access.js';
import { inTime } from './in-time.js';

/** Where in a video its cover is taken, in seconds: the very beginning is often black. */
const MOMENT = 0.1;

const FORMAT = 'image/jpeg';
const QUALITY = 0.8;

/** A picture from the beginning of a video; `undefined` in a worker, in Node, or when it cannot be played here. */
export async function takeCover(video: Blob): Promise<VideoCover | undefined> {
  if (typeof document === 'undefined' || typeof URL.createObjectURL !== 'function') {
    return undefined;
  }
  const url = URL.createObjectURL(video);
  const player = document.createElement('video');
  try {
    return await inTime(pictureFrom(player, url));
  } finally {
    player.removeAttribute('src');
    URL.revokeObjectURL(url);
  }
}

async function pictureFrom(player: HTMLVideoElement, url: string): Promise<VideoCover | undefined> {
  player.muted = true;
  player.preload = 'auto';
  const isThere = next(player, 'loadeddata');
  player.src = url;
  await isThere;
  const isAtMoment = next(player, 'seeked');
  player.currentTime = Math.min(MOMENT, player.duration || 0);
  await isAtMoment;
  const { videoWidth: width, videoHeight: height } = player;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(player, 0, 0);
  const picture = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, FORMAT, QUALITY);
  });
  return picture
    ? { file: new File([picture], 'cover.jpg', { type: FORMAT }), width, height }
    : undefined;
}

function next(player: HTMLVideoElement, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    player.addEventListener(event, () => resolve(), { once: true });
    player.addEventListener('error', () => reject(new Error('It cannot be played.')), {
      once: true,
    });
  });
}
