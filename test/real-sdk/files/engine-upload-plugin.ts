import type { UploadCallback, UploadOptions, UploadPluginClass } from '@parlor/sdk';
import type { Engine } from '../../../packages/engine/src/engine.js';
import { internalsOf } from '../../../packages/engine/src/engine-internals.js';
import { toBase64 } from '../../../packages/engine/src/user-sig/base64.js';
import { EngineLine } from '../gateway/engine-line.js';

/** Who sends files to the engine in the name of everybody. */
const UPLOADER = 'uploader';

const PIECE = 255 * 1024;

/** A plugin for the SDK that keeps its files in an engine, as Parlor's own client does without a plugin. */
export function engineUploadPlugin(engine: Engine): UploadPluginClass {
  const uploads = new EngineUploads(engine);
  return class {
    uploadFile(options: UploadOptions, callback: UploadCallback): void {
      uploads.upload(options).then(
        (location) => callback(null, { statusCode: 200, data: { location } }),
        (error: unknown) => callback(error, { statusCode: 0, data: { location: '' } }),
      );
    }
  };
}

class EngineUploads {
  readonly #engine: Engine;
  #line: Promise<EngineLine> | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Where the file is. */
  async upload({ resources, fileName, onProgress }: UploadOptions): Promise<string> {
    if (!(resources instanceof Blob)) throw new TypeError('It is no file.');
    this.#line ??= this.#open();
    const line = await this.#line;
    const { size, type } = resources;
    const { fileID } = await line.call('files.begin', { name: fileName, type, size });
    const bytes = new Uint8Array(await resources.arrayBuffer());
    for (let offset = 0; offset < size; offset += PIECE) {
      const data = toBase64(bytes.subarray(offset, offset + PIECE));
      const { received } = await line.call('files.put', { fileID, offset, data });
      onProgress({ percent: received / size });
    }
    return (await line.call('files.end', { fileID })).url;
  }

  async #open(): Promise<EngineLine> {
    const line = new EngineLine(internalsOf(this.#engine).switchboard(), {
      onPush: () => undefined,
      onClose: () => undefined,
    });
    const userSig = this.#engine.signUserSig(UPLOADER);
    await line.call('session.login', { userID: UPLOADER, userSig });
    return line;
  }
}
