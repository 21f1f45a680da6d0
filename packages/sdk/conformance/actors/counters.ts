import { type ChatSDK, EVENT, type GroupCounters, type GroupCounterUpdate } from '@parlor/sdk';
import { enter } from '../enter.js';
import type { World } from '../world.js';
import { record } from './records.js';

/** All that is done with counters: what a scenario about them needs. */
export const COUNTER_METHODS = [
  'setGroupCounters',
  'increaseGroupCounter',
  'decreaseGroupCounter',
  'getGroupCounters',
] as const;

/** These counters of a group as a client knows them; all of them when no key is named. */
export async function countersOf(
  chat: ChatSDK,
  groupID: string,
  ...keyList: string[]
): Promise<GroupCounters> {
  const named = keyList.length > 0 ? { keyList } : {};
  return (await chat.getGroupCounters({ groupID, ...named })).data.counters;
}

/** What the service says to a client that remembers nothing: a new one of this person, who is a member. */
export async function countersAsSeenBy(
  world: World,
  userID: string,
  groupID: string,
): Promise<GroupCounters> {
  return countersOf(await enter(world, userID), groupID);
}

/** Gives counters their values; resolves with what is answered. */
export async function setCounters(
  chat: ChatSDK,
  groupID: string,
  counters: GroupCounters,
): Promise<GroupCounters> {
  return (await chat.setGroupCounters({ groupID, counters })).data.counters;
}

/** Counts up, or down by a negative value; resolves with what is answered. */
export async function count(
  chat: ChatSDK,
  groupID: string,
  key: string,
  value: number,
): Promise<GroupCounters> {
  return (await chat.increaseGroupCounter({ groupID, key, value })).data.counters;
}

/** Counts down, or up by a negative value; resolves with what is answered. */
export async function countDown(
  chat: ChatSDK,
  groupID: string,
  key: string,
  value: number,
): Promise<GroupCounters> {
  return (await chat.decreaseGroupCounter({ groupID, key, value })).data.counters;
}

/** What somebody is told of counters from now on. */
export function recordCounters(chat: ChatSDK): GroupCounterUpdate[] {
  return record(chat, EVENT.GROUP_COUNTER_UPDATED);
}
