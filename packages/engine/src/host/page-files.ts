import type { FileLike } from '@parlor/sdk';
import type { FileAccess } from '../client/file-access.js';
import { toBase64 } from '../user-sig/base64.js';
import { measurePicture } from './measure-picture.js';
import { takeCover } from './take-cover.js';

/** What can be done with files in a page, a worker or Node, as far as each of them can. */
export function createPageFiles(): FileAccess {
  return {
    show: (file) => (file instanceof Blob ? (urlOf(file) ?? '') : ''),
    async read(file, start, end) {
      return toBase64(await bytesOf(file, start, end));
    },
    measure: async (picture) =>
      picture instanceof Blob ? measurePicture(picture) : { width: 0, height: 0 },
    coverOf: async (video) => (video instanceof Blob ? takeCover(video) : undefined),
  };
}

/** A URL for a file, good until the page ends; `undefined` where there are none. */
export function urlOf(file: Blob): string | undefined {
  return typeof URL.createObjectURL === 'function' ? URL.createObjectURL(file) : undefined;
}

async function bytesOf(file: FileLike, start: number, end: number): Promise<Uint8Array> {
  if (!(file instanceof Blob)) throw new TypeError('Only a File can be read.');
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}
