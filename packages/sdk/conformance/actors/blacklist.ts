import type { ChatSDK } from '@parlor/sdk';
import type { World } from '../world.js';

/** Puts people on the blacklist, and waits until the client knows that they are on it. */
export async function block(world: World, chat: ChatSDK, ...userIDList: string[]): Promise<void> {
  await chat.addToBlacklist({ userIDList });
  await world.settled(chat);
}

/** Takes people off it, and waits until the client has told so. */
export async function unblock(world: World, chat: ChatSDK, ...userIDList: string[]): Promise<void> {
  await chat.removeFromBlacklist({ userIDList });
  await world.settled(chat);
}

/** Who is on it, as far as the client knows. */
export async function blacklistOf(chat: ChatSDK): Promise<string[]> {
  return (await chat.getBlacklist()).data;
}
