import {
  type ChatSDK,
  type CreateMediaMessageOptions,
  type FileLike,
  type InputLike,
  type Message,
  type MessageOf,
  TYPES,
} from '@parlor/sdk';
import { makeFile } from './files.js';

type Options = Pick<CreateMediaMessageOptions<unknown>, 'onProgress'> & {
  to?: string;
  conversationType?: 'C2C' | 'GROUP';
  customFileName?: string;
};

function optionsOf<File>(
  file: File,
  { to = 'bob', conversationType = TYPES.CONV_C2C, customFileName, ...rest }: Options,
) {
  const payload = customFileName === undefined ? { file } : { file, customFileName };
  return { to, conversationType, payload, ...rest };
}

/** A picture, a recording, a video or a file, to bob when nobody else is named. Not sent. */
export const image = (
  chat: ChatSDK,
  file: FileLike | InputLike = makeFile('cat.png', 'image/png'),
  options: Options = {},
): MessageOf<'TIMImageElem'> => chat.createImageMessage(optionsOf(file, options));

export const audio = (
  chat: ChatSDK,
  file: FileLike = makeFile('voice.mp3', 'audio/mp3', { duration: 2_900 }),
  options: Options = {},
): MessageOf<'TIMSoundElem'> => chat.createAudioMessage(optionsOf(file, options));

export const video = (
  chat: ChatSDK,
  file: FileLike | InputLike = makeFile('cat.mp4', 'video/mp4', { duration: 2.6 }),
  options: Options = {},
): MessageOf<'TIMVideoFileElem'> => chat.createVideoMessage(optionsOf(file, options));

export const file = (
  chat: ChatSDK,
  document: FileLike | InputLike = makeFile('notes.pdf', 'application/pdf'),
  options: Options = {},
): MessageOf<'TIMFileElem'> => chat.createFileMessage(optionsOf(document, options));

/** One of each, by what it is called. */
export const MEDIA: Readonly<
  Record<'image' | 'audio' | 'video' | 'file', (chat: ChatSDK, options?: Options) => Message>
> = {
  image: (chat, options) => image(chat, undefined, options),
  audio: (chat, options) => audio(chat, undefined, options),
  video: (chat, options) => video(chat, undefined, options),
  file: (chat, options) => file(chat, undefined, options),
};
