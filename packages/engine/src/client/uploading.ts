import {
  ChatError,
  type FileLike,
  type ImageMessage,
  type UploadFileType,
  type UploadPlugin,
  type VideoMessage,
} from '@parlor/sdk';
import { LARGE, scaledTo, scaledURL, THUMBNAIL } from '../core/picture-sizes.js';
import type { ClientParts } from './client-parts.js';
import type { FileAccess } from './file-access.js';
import type { SdkMessage } from './live-message.js';
import { cover, imageFormatOf, putThumbnailFirst, subtypeOf } from './media-content.js';
import { requireFile } from './media-limits.js';
import type { MediaSource, MediaSources } from './media-source.js';
import { isMediaType, type MediaType } from './media-wire.js';
import { type FileToUpload, uploadByPlugin } from './upload-by-plugin.js';
import type { UploadPlugins } from './upload-plugins.js';
import { uploadToEngine } from './upload-to-engine.js';

const FILE_TYPES: Readonly<Record<MediaType, UploadFileType>> = {
  TIMImageElem: 1,
  TIMVideoFileElem: 2,
  TIMSoundElem: 3,
  TIMFileElem: 255,
};

/** What uploads stand on, besides the parts of the client. */
export interface UploadingTools {
  readonly sources: MediaSources;
  readonly plugins: UploadPlugins;
  readonly access: FileAccess;
  /** Whether the engine takes files itself where no plugin is registered. */
  readonly takesFiles: boolean;
  /** Whether it takes them in the place of what the registered plugin would upload to, and else not. */
  readonly standsInForPlugin: boolean;
}

/** The first step of sending a message that has a file. */
export class Uploading {
  readonly #parts: ClientParts;
  readonly #tools: UploadingTools;

  constructor(parts: ClientParts, tools: UploadingTools) {
    this.#parts = parts;
    this.#tools = tools;
  }

  /** Whether a message has to be uploaded first. What was forwarded, or sent before, is there already. */
  isDue(message: SdkMessage): boolean {
    return isMediaType(message.type) && !message._relayFlag && this.#tools.sources.has(message);
  }

  /** Uploads the file of a message, and writes into its payload where it is. */
  async upload(message: SdkMessage): Promise<void> {
    const source = this.#tools.sources.get(message);
    if (!source || !isMediaType(message.type)) return;
    const file = requireFile(message.type, source.file);
    const upload = toUpload(message, message.type, source, file);
    switch (message.type) {
      case 'TIMImageElem':
        return this.#completeImage(message, file, await this.#send(upload));
      case 'TIMVideoFileElem':
        return this.#completeVideo(message, file, await this.#sendVideo(upload));
      case 'TIMSoundElem':
        message.payload.remoteAudioUrl = await this.#send(upload);
        return;
      case 'TIMFileElem':
        message.payload.fileUrl = await this.#send(upload);
        message.payload.remoteFileUrl = message.payload.fileUrl;
    }
  }

  /** It has been sent: the app's file is not needed any more, and a picture is as the service has it. */
  done(message: SdkMessage): void {
    const wasUploaded = this.#tools.sources.delete(message);
    if (wasUploaded && message.type === 'TIMImageElem') {
      putThumbnailFirst(message.payload.imageInfoArray);
    }
  }

  /** To the plugin where there is one, else to the engine; 2040 where that takes none. */
  async #send(upload: FileToUpload): Promise<string> {
    const { connection } = this.#parts;
    const plugin = this.#plugin;
    if (plugin) return uploadByPlugin(plugin, connection, upload);
    if (this.#engineTakes) return uploadToEngine(connection, this.#tools.access, upload);
    throw new ChatError({ code: 2040 });
  }

  /** Who uploads, when it is not the engine that takes the file. */
  get #plugin(): UploadPlugin | undefined {
    return this.#tools.standsInForPlugin ? undefined : this.#tools.plugins.current;
  }

  get #engineTakes(): boolean {
    const { plugins, takesFiles, standsInForPlugin } = this.#tools;
    return standsInForPlugin ? plugins.canUpload : takesFiles;
  }

  /** As the SDK does, a second time as a whole, whatever was the matter. */
  async #sendVideo(upload: FileToUpload): Promise<string> {
    try {
      return await this.#send(upload).catch(() => this.#send(upload));
    } catch (error) {
      throw new ChatError({ code: 2350, cause: error });
    }
  }

  async #completeImage({ payload }: ImageMessage, file: FileLike, url: string): Promise<void> {
    const size = await this.#tools.access.measure(file);
    payload.imageFormat = imageFormatOf(subtypeOf(file.type));
    const [original, large, thumbnail] = payload.imageInfoArray;
    Object.assign(original ?? {}, { size: file.size, imageUrl: url, ...size });
    for (const [info, shorter] of [
      [large, LARGE],
      [thumbnail, THUMBNAIL],
    ] as const) {
      const imageUrl = this.#makesSizes ? scaledURL(url, size, shorter) : url;
      Object.assign(info ?? {}, { imageUrl, ...scaledTo(size, shorter) });
    }
  }

  /** What a plugin uploads to may make other sizes of a picture by its URL; the engine has the one. */
  get #makesSizes(): boolean {
    return this.#plugin !== undefined;
  }

  /** Where a plugin uploads to, the service would have to make the cover. */
  async #completeVideo({ payload }: VideoMessage, file: FileLike, url: string): Promise<void> {
    payload.remoteVideoUrl = url;
    if (this.#plugin) return;
    const made = await this.#tools.access.coverOf(file);
    if (!made) return;
    const { file: picture, width, height } = made;
    const upload = { ...NO_SOURCE, file: picture, fileType: FILE_TYPES.TIMImageElem };
    // A video without a cover is better than none.
    const coverURL = await this.#send(upload).catch(() => '');
    if (coverURL === '') return;
    const { size } = picture;
    Object.assign(payload, cover({ url: coverURL, remoteUrl: coverURL, width, height, size }));
  }
}

const NO_SOURCE = { customFileName: undefined, onProgress: () => undefined };

function toUpload(
  message: SdkMessage,
  type: MediaType,
  { customFileName, onProgress }: MediaSource,
  file: FileLike,
): FileToUpload {
  const [element] = message.getElements();
  return {
    file,
    fileType: FILE_TYPES[type],
    customFileName,
    onProgress(percent) {
      if (element) element._percent = Math.min(percent, 1);
      try {
        onProgress?.(percent);
      } catch {
        // An app that fails to show how far it is must not fail to send.
      }
    },
  };
}
