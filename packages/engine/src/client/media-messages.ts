import type { ChatSDK, CreateMediaMessageOptions, FileLike, InputLike } from '@parlor/sdk';
import { field } from '@parlor/sdk/implementation';
import type { FileAccess } from './file-access.js';
import type { LiveMessage } from './live-message.js';
import { chosenFile, chosenImage, chosenVideo, recordedAudio } from './media-content.js';
import { fileOf, type MediaSources } from './media-source.js';
import type { MessageFactory } from './message-factory.js';
import type { SessionState } from './session-state.js';

type MediaMethods = Pick<
  ChatSDK,
  'createImageMessage' | 'createAudioMessage' | 'createVideoMessage' | 'createFileMessage'
>;

/** What media messages are made with. */
export interface MediaMessagesTools {
  readonly sdkAppID: number;
  readonly session: SessionState;
  readonly factory: MessageFactory;
  readonly access: FileAccess;
  readonly sources: MediaSources;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes messages of files. They are looked at when the message is sent, not before. */
export class MediaMessages {
  readonly #tools: MediaMessagesTools;

  constructor(tools: MediaMessagesTools) {
    this.#tools = tools;
  }

  methods(): MediaMethods {
    const { factory, access } = this.#tools;
    return {
      createImageMessage: (options) => {
        const file = chosen(options.payload.file);
        const content = chosenImage(this.#uuid(suffixOf(file.name)), access.show(file));
        return this.#keep(factory.create('TIMImageElem', options, content), options);
      },
      createAudioMessage: (options) => {
        const { file } = options.payload;
        const content = recordedAudio(this.#uuid(suffixOf(nameOf(file))), file);
        return this.#keep(factory.create('TIMSoundElem', options, content), options);
      },
      createVideoMessage: (options) => {
        const given = options.payload.file;
        const file = chosen(given);
        const uuids = { video: this.#uuid(suffixOf(file.name)), thumb: this.#uuid('jpg') };
        const content = chosenVideo(uuids, { file, url: access.show(file), given });
        return this.#keep(factory.create('TIMVideoFileElem', options, content), options);
      },
      createFileMessage: (options) => {
        const file = chosen(options.payload.file);
        const content = chosenFile(this.#uuid(suffixOf(file.name)), file);
        return this.#keep(factory.create('TIMFileElem', options, content), options);
      },
    };
  }

  #keep<Message extends LiveMessage>(
    message: Message,
    { payload, onProgress }: CreateMediaMessageOptions<{ file: unknown; customFileName?: string }>,
  ): Message {
    const { file, customFileName } = payload;
    this.#tools.sources.set(message, { file, customFileName, onProgress });
    return message;
  }

  /** The SDK's name for a file: who sends it, in which application, and something that is made up. */
  #uuid(suffix: string): string {
    const { sdkAppID, session } = this.#tools;
    const letters = Array.from({ length: 32 }, () =>
      ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length)),
    );
    const name = `${sdkAppID}-${session.userID}-${letters.join('')}`;
    return suffix === '' ? name : `${name}.${suffix}`;
  }
}

/** The argument check has seen that there is one. */
function chosen(given: FileLike | InputLike): FileLike {
  return fileOf(given) ?? { name: '', size: 0, type: '' };
}

function nameOf(file: unknown): string {
  const name = field(file, 'name') || field(file, 'url') || field(file, 'tempFilePath');
  return typeof name === 'string' ? name : '';
}

/** What stands behind the last full stop; the whole name where there is none, as in the SDK. */
function suffixOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
