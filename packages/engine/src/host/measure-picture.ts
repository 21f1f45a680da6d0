import type { PictureSize } from '../core/picture-sizes.js';
import { inTime } from './in-time.js';

const UNKNOWN: PictureSize = { width: 0, height: 0 };

/** How large a picture is, if the browser can read it. */
export async function measurePicture(picture: Blob): Promise<PictureSize> {
  return (await inTime(measured(picture))) ?? UNKNOWN;
}

/** Workers have the former, some pages the latter alone, Node neither. */
async function measured(picture: Blob): Promise<PictureSize | undefined> {
  if (typeof createImageBitmap === 'function') {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  }
  if (typeof Image !== 'function' || typeof URL.createObjectURL !== 'function') return undefined;
  const image = new Image();
  const url = URL.createObjectURL(picture);
  image.src = url;
  try {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(url);
  }
}
