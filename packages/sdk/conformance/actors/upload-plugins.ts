import type { ChatSDK, UploadCallback, UploadOptions, UploadPluginClass } from '@parlor/sdk';
import { logIn } from '../enter.js';
import type { World } from '../world.js';

/** What a plugin does with a file. */
type Answer = (options: UploadOptions, callback: UploadCallback) => void;

/** A plugin that can be registered, and what it was asked. */
export interface TestPlugin {
  readonly Plugin: UploadPluginClass;
  /** What its constructor was given, once for each that was made. */
  readonly made: (readonly unknown[])[];
  readonly asked: UploadOptions[];
}

/** As if the file were at the URL that the service has for it. */
export const itIsThere: Answer = ({ downloadUrl }, callback) =>
  callback(null, { statusCode: 200, data: { location: downloadUrl } });

/** As if it were somewhere else. */
export function itIsAt(location: string): Answer {
  return (_options, callback) => callback(null, { statusCode: 200, data: { location } });
}

/** As if it could not be sent. */
export const itFails: Answer = (_options, callback) =>
  callback(new Error('The network is down.'), { statusCode: 0, data: { location: '' } });

/** A plugin that keeps nothing. */
export function makePlugin(answer: Answer = itIsThere): TestPlugin {
  const made: (readonly unknown[])[] = [];
  const asked: UploadOptions[] = [];
  class Plugin {
    constructor(...given: readonly unknown[]) {
      made.push(given);
    }

    uploadFile(options: UploadOptions, callback: UploadCallback): string {
      asked.push(options);
      answer(options, callback);
      return 'of no use';
    }
  }
  return { Plugin, made, asked };
}

/** Somebody whose files a plugin uploads, logged in, ready and synchronised. */
export async function enterWithPlugin(
  world: World,
  userID: string,
  { Plugin }: Pick<TestPlugin, 'Plugin'>,
): Promise<ChatSDK> {
  const chat = world.createClient();
  chat.registerPlugin({ 'tim-upload-plugin': Plugin });
  await logIn(world, chat, userID);
  return chat;
}
