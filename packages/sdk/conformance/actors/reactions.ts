import type { ChatSDK, Message, MessageReaction } from '@parlor/sdk';
import { becomesReady } from '../enter.js';
import type { World } from '../world.js';
import { say } from './small-talk.js';

/** A message that somebody sent another person, as each of the two has it. */
export interface Shared {
  readonly said: Message;
  readonly heard: Message;
}

/** Says something to one other person, and waits until they have it. */
export async function share(world: World, from: ChatSDK, to: ChatSDK): Promise<Shared> {
  const said = await say(from, to.getLoginUser(), 'tea?');
  return { said, heard: await heardBy(world, to, said) };
}

/** A message as somebody else has it. */
export async function heardBy(world: World, chat: ChatSDK, { ID }: Message): Promise<Message> {
  await world.settled(chat);
  const heard = chat.findMessage(ID);
  if (!heard) throw new Error('The message was not heard.');
  return heard;
}

/** The reactions to one message, as the service tells who asks. */
export async function reactionsTo(chat: ChatSDK, message: Message): Promise<MessageReaction[]> {
  const { data } = await chat.getMessageReactions({ messageList: [message] });
  return data.resultList[0]?.reactionList ?? [];
}

/** So many people with names of their own. */
export function crowd(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `guest${place}`);
}

/** How many of a crowd are there at once: whoever is there hears what all others do, which takes its time. */
const AT_ONCE = 10;

/** Lets these people into a group that is open to all; each does something, one after the other, and leaves. */
export async function eachInTurn(
  world: World,
  groupID: string,
  userIDs: readonly string[],
  act: (chat: ChatSDK) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < userIDs.length; first += AT_ONCE) {
    const some = userIDs.slice(first, first + AT_ONCE);
    const guests = await Promise.all(some.map((userID) => visit(world, userID, groupID)));
    for (const chat of guests) await act(chat);
    await Promise.all(guests.map((chat) => chat.logout()));
  }
}

async function visit(world: World, userID: string, groupID: string): Promise<ChatSDK> {
  const chat = world.createClient();
  await chat.login({ userID, userSig: world.signUserSig(userID) });
  await becomesReady(world, chat);
  await chat.joinGroup({ groupID });
  return chat;
}
