import { type ChatSDK, EVENT, type UserStatus } from '@parlor/sdk';
import type { Page, World } from '../world.js';
import { cutLine } from './broken-line.js';

/** Milliseconds that a lost client is waited for, and less than that by a second. */
const WAITING = 30_000;
export const NOT_YET_LOST = WAITING - 1_000;

/** A status in a few words: `bob 1 “at lunch”`. */
export function inShort({ userID, statusType, customStatus }: UserStatus): string {
  return `${userID} ${statusType} “${customStatus}”`;
}

/** Every change of a status that a client is told of from now on; those of one event in one text. */
export function statusesTold(chat: ChatSDK): string[] {
  const told: string[] = [];
  chat.on(EVENT.USER_STATUS_UPDATED, ({ data }) => void told.push(data.map(inShort).join(', ')));
  return told;
}

/** What a client is answered about somebody. */
export async function statusOf(chat: ChatSDK, userID: string): Promise<string | undefined> {
  const { data } = await chat.getUserStatus({ userIDList: [userID] });
  return data.successUserList.map(inShort)[0];
}

/** Loses the clients of a page for good: their line is cut for as long as they are waited for, and longer. */
export async function lose(world: World, page: Page): Promise<void> {
  await cutLine(world, page);
  await world.clock.advance(WAITING + 1_000);
}

/** So many people who do not exist. */
export function strangers(count: number): string[] {
  return Array.from({ length: count }, (_, position) => `stranger-${position}`);
}
