import {
  type ChatSDK,
  type Message,
  type MessageExtension,
  type MessageExtensionOutcome,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import { heardBy, type Shared } from './reactions.js';

/** The methods about extensions. */
export const EXTENDING = [
  'setMessageExtensions',
  'getMessageExtensions',
  'deleteMessageExtensions',
] as const;

/** Asks something under which people can put their answers. */
export async function ask(
  chat: ChatSDK,
  to: string,
  conversationType: 'C2C' | 'GROUP' = TYPES.CONV_C2C,
): Promise<Message> {
  const message = chat.createTextMessage({
    to,
    conversationType,
    payload: { text: 'tea?' },
    isSupportExtension: true,
  });
  return (await chat.sendMessage(message)).data.message;
}

/** Asks one other person, and waits until they have the question. */
export async function askOne(world: World, from: ChatSDK, to: ChatSDK): Promise<Shared> {
  const said = await ask(from, to.getLoginUser());
  return { said, heard: await heardBy(world, to, said) };
}

/** One extension. */
export function extension(key: string, value: string): MessageExtension {
  return { key, value };
}

/** So many extensions with keys of their own. */
export function extensions(count: number, first = 0): MessageExtension[] {
  return Array.from({ length: count }, (_, place) => extension(`key${first + place}`, 'yes'));
}

/** Sets one key, and returns what became of it. */
export async function vote(
  chat: ChatSDK,
  message: Message,
  key: string,
  value: string,
): Promise<MessageExtensionOutcome | undefined> {
  const { data } = await chat.setMessageExtensions(message, [{ key, value }]);
  return data.extensions[0];
}

/** Deletes one key, and returns what became of it. */
export async function unvote(
  chat: ChatSDK,
  message: Message,
  key: string,
): Promise<MessageExtensionOutcome | undefined> {
  return (await chat.deleteMessageExtensions(message, [key])).data.extensions[0];
}

/** The extensions of a message, as somebody gets them: keys and values. */
export async function votesOn(chat: ChatSDK, message: Message): Promise<string[]> {
  const { data } = await chat.getMessageExtensions(message);
  return data.extensions.map(({ key, value }) => `${key}=${value}`);
}
