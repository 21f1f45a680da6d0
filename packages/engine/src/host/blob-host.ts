import type { FileHost } from '../core/file-host.js';
import { urlOf } from './page-files.js';

/**
 * The types that a browser shows, and runs nothing of. A URL of this kind belongs to the app's own origin: a page,
 * or a drawing with a script in it, that somebody has sent must never be opened as one.
 */
const SHOWN = /^(image\/(png|jpe?g|gif|webp|bmp|avif)|(audio|video)\/[\w.+-]+|text\/plain)$/i;

const ANY_BYTES = 'application/octet-stream';

/** Files at `blob:` URLs of the page or worker in which the engine runs; nowhere where there are none. */
export function createBlobHost(): FileHost {
  const urls = new Set<string>();
  return {
    async urlFor({ name, type }, readBytes) {
      if (typeof URL.createObjectURL !== 'function') return undefined;
      const safe = SHOWN.test(type) ? type : ANY_BYTES;
      const url = urlOf(new Blob([await readBytes()], { type: safe }));
      if (url === undefined) return undefined;
      urls.add(url);
      // What a file is shows in its URL, as on the cloud: convertVoiceToText looks there. The bytes are the same.
      const [suffix] = /\.[A-Za-z0-9-]{1,8}$/.exec(name) ?? [];
      return suffix ? `${url}#file${suffix}` : url;
    },
    close() {
      for (const url of urls) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}
