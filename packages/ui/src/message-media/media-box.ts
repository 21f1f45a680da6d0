import type { PictureSize } from './picture.js';

/** The room that a picture or a video takes in the thread, in pixels. */
export interface MediaBox extends PictureSize {
  /** Whether the picture is smaller than that: it is not blown up. */
  readonly isSmall: boolean;
}

const MOST: PictureSize = { width: 320, height: 340 };
const LEAST: PictureSize = { width: 120, height: 80 };
/** Of what does not say its size. */
const USUAL: MediaBox = { width: 240, height: 180, isSmall: false };

/**
 * The room that is kept for a picture before it is loaded, so that nothing moves when it is.
 *
 * It has the picture's own shape where that is neither too long nor too small; else its middle is shown.
 */
export function mediaBox(size: PictureSize | undefined): MediaBox {
  if (!size) return USUAL;
  const { width, height } = size;
  const scale = Math.min(MOST.width / width, MOST.height / height, 1);
  const box = {
    width: Math.round(Math.max(width * scale, LEAST.width)),
    height: Math.round(Math.max(height * scale, LEAST.height)),
  };
  return { ...box, isSmall: width < box.width && height < box.height };
}

/** What a box needs of a picture on this screen, in device pixels. */
export function devicePixels({ width, height }: PictureSize): PictureSize {
  // More than two per pixel are not seen on a picture this small.
  const ratio = Math.min(Math.max(globalThis.devicePixelRatio ?? 1, 1), 2);
  return { width: width * ratio, height: height * ratio };
}
