import {
  ChatError,
  type ChatSDK,
  type ImageMessage,
  type Message,
  toChatError,
  type UploadCallback,
  type UploadOptions,
  type UploadPluginClass,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

type Upload = (options: UploadOptions, callback: UploadCallback) => unknown;

const NAME = 'tim-upload-plugin';

/** The same client, which deals with the plugins of apps in a way of its own. */
function dealingWithPlugins(
  client: ChatSDK,
  deal: (upload: Upload, Plugin: UploadPluginClass) => Upload,
): ChatSDK {
  return replace(client, 'registerPlugin', (honest) => (plugins) => {
    const Plugin = plugins[NAME];
    if (!Plugin) return honest(plugins);
    class Tampered {
      readonly #plugin = Plugin && new Plugin();

      uploadFile(options: UploadOptions, callback: UploadCallback): unknown {
        if (!Plugin) return;
        const upload: Upload = (...given) => this.#plugin?.uploadFile(...given);
        return deal(upload, Plugin)(options, callback);
      }
    }
    honest({ ...plugins, [NAME]: Tampered });
  });
}

/** The same client, which changes what it has sent. */
function afterSending(client: ChatSDK, change: (message: Message) => void): ChatSDK {
  return replace(client, 'sendMessage', (honest) => async (message, options) => {
    const sent = await honest(message, options);
    change(message);
    return sent;
  });
}

/** The same client, which says that something else is wrong with a file. */
function mistaking(client: ChatSDK, code: number, other: number): ChatSDK {
  return replace(
    client,
    'sendMessage',
    (honest) => (message, options) =>
      honest(message, options).catch((error: unknown) => {
        throw toChatError(error).code === code ? new ChatError({ code: other }) : error;
      }),
  );
}

function afterMakingImages(client: ChatSDK, change: (image: ImageMessage) => void): ChatSDK {
  return replace(client, 'createImageMessage', (honest) => (options) => {
    const message = honest(options);
    change(message);
    return message;
  });
}

/** Those that deal wrongly with files. */
export const UPLOAD_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'knows the format of a picture before it was uploaded',
    against: 'making messages of files',
    breaks: ['MSG-1.35'],
    sabotage: (client) =>
      afterMakingImages(client, ({ payload }) => {
        payload.imageFormat = 3;
      }),
  },
  {
    does: 'rounds the seconds of a recording',
    against: 'making messages of files',
    breaks: ['MSG-1.38', 'OBJ-2.11'],
    sabotage: (client) =>
      replace(client, 'createAudioMessage', (honest) => (options) => {
        const message = honest(options);
        message.payload.second = (message.payload.second ?? 0) + 1;
        return message;
      }),
  },
  {
    does: 'looks at a file when its message is made',
    against: 'making messages of files',
    breaks: ['MSG-1.33'],
    sabotage: (client) =>
      replace(client, 'createVideoMessage', (honest) => (options) => {
        const message = honest(options);
        if (message.payload.videoFormat !== 'mp4') throw new ChatError({ code: 2352 });
        return message;
      }),
  },
  {
    does: 'makes a plugin for each file',
    against: 'the upload plugin',
    breaks: ['UPL-7.3'],
    sabotage: (client) =>
      dealingWithPlugins(
        client,
        (_upload, Plugin) => (options, callback) => new Plugin().uploadFile(options, callback),
      ),
  },
  {
    does: 'uploads each file twice',
    against: 'the upload plugin',
    breaks: ['UPL-7.4'],
    sabotage: (client) =>
      dealingWithPlugins(client, (upload) => (options, callback) => {
        upload(options, () => undefined);
        upload(options, callback);
      }),
  },
  {
    does: 'counts progress up to a hundred',
    against: 'uploading by a plugin',
    breaks: ['UPL-7.24', 'MSG-0.8'],
    sabotage: (client) =>
      dealingWithPlugins(client, (upload) => (options, callback) => {
        const onProgress: UploadOptions['onProgress'] = ({ percent, ...rest }) =>
          options.onProgress({ ...rest, percent: percent * 100 });
        upload({ ...options, onProgress }, callback);
      }),
  },
  {
    does: 'takes every answer for a success',
    against: 'the upload plugin',
    breaks: ['UPL-7.14', 'UPL-7.15', 'UPL-7.16'],
    sabotage: (client) =>
      dealingWithPlugins(client, (upload) => (options, callback) => {
        const answer = { statusCode: 200, data: { location: options.downloadUrl } };
        upload(options, () => callback(null, answer));
      }),
  },
  {
    does: 'forgets its plugins at a logout',
    against: 'the upload plugin',
    breaks: ['SES-3.38'],
    sabotage: (client) =>
      replace(client, 'logout', (honest) => () => {
        class Nothing {
          uploadFile(_options: UploadOptions, callback: UploadCallback): void {
            callback(new Error('There is no plugin.'), { statusCode: 0, data: { location: '' } });
          }
        }
        client.registerPlugin({ [NAME]: Nothing });
        return honest();
      }),
  },
  {
    does: 'takes a picture of a wrong type for one that is too large',
    against: 'files that are refused',
    breaks: ['MSG-1.36'],
    sabotage: (client) => mistaking(client, 2252, 2253),
  },
  {
    does: 'fails with a video as with any file',
    against: 'files that are refused',
    breaks: ['ERR-2.3', 'UPL-7.16'],
    sabotage: (client) => mistaking(client, 2350, 2040),
  },
  {
    does: 'has the large size of a picture before the thumbnail',
    against: 'sending files',
    breaks: ['OBJ-2.6'],
    sabotage: (client) =>
      afterSending(client, (message) => {
        if (message.type !== 'TIMImageElem') return;
        const { imageInfoArray } = message.payload;
        imageInfoArray.push(...imageInfoArray.splice(1, 1));
      }),
  },
  {
    does: 'shows the sender what was uploaded, and not what they have',
    against: 'sending files',
    breaks: ['OBJ-2.8'],
    sabotage: (client) =>
      afterSending(client, (message) => {
        if (message.type !== 'TIMImageElem') return;
        for (const info of message.payload.imageInfoArray) info.url = info.imageUrl;
      }),
  },
];
