import type { ChatSDK } from '@parlor/sdk';
import { enter } from '../enter.js';
import type { World } from '../world.js';

/** The same person with nothing in memory: logs out, and comes back on a client that was never used. */
export async function comeBack(world: World, chat: ChatSDK): Promise<ChatSDK> {
  const userID = chat.getLoginUser();
  await chat.logout();
  return enter(world, userID);
}
