import type { FileHost } from '../core/file-host.js';
import { urlOf } from './page-files.js';
import { typeOfHosted } from './shown-types.js';

/** Files at `blob:` URLs of the page or worker in which the engine runs; nowhere where there are none. */
export function createBlobHost(): FileHost {
  const urls = new Set<string>();
  return {
    async urlFor(file, readBytes) {
      if (typeof URL.createObjectURL !== 'function') return undefined;
      const { type } = typeOfHosted(file);
      const url = urlOf(new Blob([await readBytes()], { type }));
      if (url === undefined) return undefined;
      urls.add(url);
      // What a file is shows in its URL, as on the cloud: convertVoiceToText looks there. The bytes are the same.
      const [suffix] = /\.[A-Za-z0-9-]{1,8}$/.exec(file.name) ?? [];
      return suffix ? `${url}#file${suffix}` : url;
    },
    close() {
      for (const url of urls) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}
