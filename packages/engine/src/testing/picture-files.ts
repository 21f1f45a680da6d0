import type { FileAccess } from '../client/file-access.js';
import type { PictureSize } from '../core/picture-sizes.js';
import { createPageFiles } from '../host/page-files.js';

/** Files of a page on which every picture has the same size: 0 by 0 when none can be loaded. */
export function filesWithPictures(size: PictureSize): FileAccess {
  return { ...createPageFiles(), measure: async () => size };
}
