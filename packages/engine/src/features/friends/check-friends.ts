import { type FriendRelation, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { findProfile } from '../profiles/index.js';
import { MOST_NAMED } from './friends.rules.js';
import { findFriend } from './friendships.js';
import { failureOf } from './read-friends.js';

type Check = Commands['friends.check'];

/** `friends.check` */
export async function checkFriends(
  work: SessionWork,
  { userIDs, type }: Check['request'],
): Promise<Check['reply']> {
  if (userIDs.length > MOST_NAMED) return refuse(30001);
  const reply: Check['reply'] = { relations: [], failures: [] };
  const looksAtTheirs = type === TYPES.SNS_CHECK_TYPE_BOTH;
  for (const userID of userIDs) {
    if (await findProfile(work, userID)) {
      const relation = await relationWith(work, userID, looksAtTheirs);
      reply.relations.push({ userID, relation });
    } else reply.failures.push(failureOf(userID, 30003));
  }
  return reply;
}

/** Who has whom; when only my list is looked at, they are taken not to have me. */
async function relationWith(
  work: SessionWork,
  otherID: string,
  looksAtTheirs: boolean,
): Promise<FriendRelation> {
  const isMine = (await findFriend(work, work.userID, otherID)) !== undefined;
  const isTheirs = looksAtTheirs && (await findFriend(work, otherID, work.userID)) !== undefined;
  if (isMine) return isTheirs ? TYPES.SNS_TYPE_BOTH_WAY : TYPES.SNS_TYPE_A_WITH_B;
  return isTheirs ? TYPES.SNS_TYPE_B_WITH_A : TYPES.SNS_TYPE_NO_RELATION;
}
