import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { MOST_NAMED } from './friends.rules.js';
import { endFriendships, findFriend, strikeOff } from './friendships.js';
import { failureOf } from './read-friends.js';

type Delete = Commands['friends.delete'];

/** `friends.delete`: who is no friend of mine stays as they are, though I may be one of theirs. */
export async function deleteFriends(
  work: SessionWork,
  { userIDs, type }: Delete['request'],
): Promise<Delete['reply']> {
  if (userIDs.length > MOST_NAMED) return refuse(30001);
  const mine: string[] = [];
  for (const userID of new Set(userIDs)) {
    if (await findFriend(work, work.userID, userID)) mine.push(userID);
  }
  if (type === TYPES.SNS_DELETE_TYPE_BOTH) await endFriendships(work, work.userID, mine);
  else await strikeOff(work, work.userID, mine);
  const isMine = new Set(mine);
  const others = userIDs.filter((userID) => !isMine.has(userID));
  return { userIDs: mine, failures: others.map((userID) => failureOf(userID, 31704)) };
}
