import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { requirePermitted } from '../moderation/index.js';
import { areCustomFields, isRemarkTooLong, mergedFields } from './friends.rules.js';
import { findFriend, saveFriend } from './friendships.js';

type Update = Commands['friends.update'];

/** `friends.update`: my other instances are told, and nobody else. */
export async function updateFriend(
  work: SessionWork,
  { userID: friendID, ...changes }: Update['request'],
): Promise<Update['reply']> {
  const { userID, session, outbox } = work;
  const friend = await findFriend(work, userID, friendID);
  if (!friend) return refuse(31704);
  const { remark = friend.remark, friendCustomField: fields = [] } = changes;
  const friendCustomField = mergedFields(friend.friendCustomField, fields);
  if (isRemarkTooLong(remark) || !areCustomFields(friendCustomField)) return refuse(30001);
  requirePermitted(work, [remark], 'friend');
  saveFriend(work, userID, { ...friend, remark, friendCustomField });
  const change = { userID: friendID, remark, friendCustomField: fields };
  outbox.toUser(userID, { type: 'friends.changed', friends: [change] }, { except: session });
  return {};
}
