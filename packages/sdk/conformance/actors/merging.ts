import { type ChatSDK, type MergerMessage, type Message, TYPES } from '@parlor/sdk';
import type { World } from '../world.js';
import { text } from './small-talk.js';

/** What the merged messages of these scenarios are called. */
export const MERGED = {
  title: 'What we said',
  abstractList: ['Alice: hello'],
  compatibleText: 'Your client cannot show this.',
};

/** Several messages as one. Not sent. */
export function merge(
  chat: ChatSDK,
  to: string,
  messageList: Message[],
  conversationType: 'C2C' | 'GROUP' = TYPES.CONV_C2C,
): MergerMessage {
  return chat.createMergerMessage({
    to,
    conversationType,
    payload: { messageList, ...MERGED },
  });
}

/** A merged message that is too long to travel with its list. Not sent. */
export function mergeMuch(
  chat: ChatSDK,
  to: string,
  conversationType: 'C2C' | 'GROUP' = TYPES.CONV_C2C,
): MergerMessage {
  const pages = ['one ', 'two ', 'three '].map((word) => text(chat, to, word.repeat(2_000)));
  return merge(chat, to, pages, conversationType);
}

/** Sends a merged message, and returns it as somebody else has it. */
export async function passOn(
  world: World,
  message: MergerMessage,
  { from, to }: { from: ChatSDK; to: ChatSDK },
): Promise<MergerMessage> {
  await from.sendMessage(message);
  await world.settled(to);
  return asMerger(to.findMessage(message.ID));
}

/** The same as a merged message; fails where it is none. */
export function asMerger(message: Message | null | undefined): MergerMessage {
  if (message?.type !== TYPES.MSG_MERGER) throw new Error(`No merged message: ${message?.type}.`);
  return message;
}

/** The same as JSON says it: without what is undefined, and without prototypes. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
