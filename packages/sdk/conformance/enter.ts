import type { ChatSDK } from '@parlor/sdk';
import type { Page, World } from './world.js';

/** How often to look again before giving up: readiness takes a few turns, never seconds. */
const ROUNDS = 50;

/** One more client of a person, logged in, ready and synchronised. */
export async function enter(world: World, userID: string, page: Page = world): Promise<ChatSDK> {
  const chat = page.createClient();
  await logIn(world, chat, userID);
  return chat;
}

/** Logs a client in and waits until it is ready and its lists are here. */
export async function logIn(world: World, chat: ChatSDK, userID: string): Promise<void> {
  await chat.login({ userID, userSig: world.signUserSig(userID) });
  await becomesReady(world, chat);
  await until(world, chat, 'was never synchronised', async () => {
    const { data } = await chat.getConversationList();
    return data.isSyncCompleted;
  });
}

/** Resolves when everything may be called. */
export async function becomesReady(world: World, chat: ChatSDK): Promise<void> {
  await until(world, chat, 'never became ready', () => chat.isReady());
}

async function until(
  world: World,
  chat: ChatSDK,
  complaint: string,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await isSo()) return;
    await world.settled(chat);
  }
  throw new Error(`${chat.getLoginUser()} ${complaint}.`);
}
