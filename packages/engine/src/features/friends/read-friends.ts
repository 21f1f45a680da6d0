import { ChatError } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireFriend, WireUserFailure } from '../../protocol/friend-commands.js';
import { findProfile } from '../profiles/index.js';
import type { FriendRecord } from './friends.records.js';
import { MOST_NAMED } from './friends.rules.js';
import { findFriend, friendRecordsOf } from './friendships.js';

type List = Commands['friends.list'];
type Get = Commands['friends.get'];

/** Each page goes through the whole list: there are three at most. */
const FRIENDS_PER_PAGE = 1000;

/** `friends.list` */
export async function listFriends(
  work: SessionWork,
  { offset }: List['request'],
): Promise<List['reply']> {
  const all = await friendRecordsOf(work, work.userID);
  const nextOffset = Math.min(offset + FRIENDS_PER_PAGE, all.length);
  const friends = all.slice(offset, nextOffset).map(wireFriend);
  return { friends, nextOffset, isCompleted: nextOffset === all.length };
}

/** `friends.get` */
export async function getFriends(
  work: SessionWork,
  { userIDs }: Get['request'],
): Promise<Get['reply']> {
  if (userIDs.length > MOST_NAMED) return refuse(30001);
  const reply: Get['reply'] = { friends: [], failures: [] };
  for (const userID of userIDs) {
    const profile = await findProfile(work, userID);
    const friend = await findFriend(work, work.userID, userID);
    if (profile && friend) reply.friends.push({ ...wireFriend(friend), profile });
    else reply.failures.push(failureOf(userID, profile ? 31704 : 30003));
  }
  return reply;
}

/** What could not be done for a person. */
export function failureOf(userID: string, code: number): WireUserFailure {
  return { userID, code, message: new ChatError({ code }).message };
}

function wireFriend({ friendID: userID, ...friend }: FriendRecord): WireFriend {
  return { userID, ...friend };
}
