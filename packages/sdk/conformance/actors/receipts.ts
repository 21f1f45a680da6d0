import {
  type ChatSDK,
  type GetGroupMessageReadMemberListOptions,
  type GroupMessageReadMemberPage,
  type Message,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import { heardBy } from './reactions.js';

/** How a message is to be sent that asks who has read it. */
interface Asking {
  readonly conversationType?: 'C2C' | 'GROUP';
  readonly receiverList?: string[];
}

/** Says something, and asks who has read it. */
export async function sayAsking(
  chat: ChatSDK,
  to: string,
  text: string,
  { conversationType = TYPES.CONV_C2C, ...options }: Asking = {},
): Promise<Message> {
  const message = chat.createTextMessage({
    to,
    conversationType,
    payload: { text },
    needReadReceipt: true,
    ...options,
  });
  return (await chat.sendMessage(message)).data.message;
}

/** The same in a group. */
export function askGroup(
  chat: ChatSDK,
  groupID: string,
  options: Omit<Asking, 'conversationType'> = {},
): Promise<Message> {
  return sayAsking(chat, groupID, 'tea?', { conversationType: TYPES.CONV_GROUP, ...options });
}

/** Says that somebody has read messages, once they have them. */
export async function acknowledge(
  world: World,
  chat: ChatSDK,
  ...messages: readonly Message[]
): Promise<void> {
  const heard: Message[] = [];
  for (const message of messages) heard.push(await heardBy(world, chat, message));
  await chat.sendMessageReadReceipt(heard);
}

/** A page of those who have, or have not, read a message. */
export async function readersOf(
  chat: ChatSDK,
  message: Message,
  options: Omit<GetGroupMessageReadMemberListOptions, 'message'> = {},
): Promise<GroupMessageReadMemberPage> {
  return (await chat.getGroupMessageReadMemberList({ message, ...options })).data;
}
