import { ChatError, type FriendGroup } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { inBatches, MOST_PER_CALL, outcomeOf, type PeopleOutcome } from '../friends/index.js';

type Asking = Pick<ChatStore, 'calls' | 'sdk'>;
type IDs = readonly string[];

/** Makes a friend group with any number of friends in it. It is made also when nobody comes into it. */
export async function createFriendGroup(
  chat: Asking,
  name: string,
  userIDs: IDs,
): Promise<PeopleOutcome> {
  const { calls, sdk } = chat;
  const first = userIDs.slice(0, MOST_PER_CALL);
  const answer = await calls.call(() => sdk.createFriendGroup({ name, userIDList: [...first] }));
  const made = putOutcome(first, answer.friendGroup, answer.failureUserIDList);
  const more = await addToFriendGroup(chat, name, userIDs.slice(MOST_PER_CALL));
  return {
    succeeded: [...made.succeeded, ...more.succeeded],
    failed: [...made.failed, ...more.failed],
  };
}

/** Puts any number of friends into a group. */
export function addToFriendGroup(
  { calls, sdk }: Asking,
  name: string,
  userIDs: IDs,
): Promise<PeopleOutcome> {
  return inBatches(userIDs, async (userIDList) => {
    const options = { name, userIDList: [...userIDList] };
    const answer = await calls.call(() => sdk.addToFriendGroup(options));
    return putOutcome(userIDList, answer.friendGroup, answer.failureUserIDList);
  });
}

/** Takes any number of friends out of a group; those who were not in it have succeeded too. */
export function removeFromFriendGroup(
  { calls, sdk }: Asking,
  name: string,
  userIDs: IDs,
): Promise<PeopleOutcome> {
  return inBatches(userIDs, async (userIDList) => {
    const options = { name, userIDList: [...userIDList] };
    const { failureUserIDList } = await calls.call(() => sdk.removeFromFriendGroup(options));
    return outcomeOf(userIDList, failureUserIDList);
  });
}

/** The SDK leaves out who is no friend, without a word: the group says who came into it. */
function putOutcome(userIDs: IDs, group: FriendGroup, failures: unknown): PeopleOutcome {
  if (!isRecord(group) || !Array.isArray(group.userIDList)) throw malformedData('friend group');
  const members = new Set(group.userIDList);
  const { failed } = outcomeOf(userIDs, failures);
  const reasons = new Map(failed.map(({ userID, error }) => [userID, error]));
  const isIn = (userID: string) => members.has(userID);
  return {
    succeeded: userIDs.filter(isIn),
    failed: userIDs
      .filter((userID) => !isIn(userID))
      .map((userID) => ({ userID, error: reasons.get(userID) ?? new ChatError({ code: 2700 }) })),
  };
}
