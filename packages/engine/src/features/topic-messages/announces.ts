import { groupConversationID, isTopicID, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireMessage } from '../../protocol/entities.js';
import { discards, remindTypeOf } from '../remind-types/index.js';
import { sumUpLater } from './sum-up.js';

/** A message of a group or a topic, and a member who may be told of it. */
interface Announcement {
  groupID: string;
  message: WireMessage;
  userID: string;
}

/** Whether a message is delivered to a member as it is said: else they look for it themselves, or are told later. */
export async function announces(
  work: Work,
  { groupID, message, userID }: Announcement,
): Promise<boolean> {
  // What I say myself my other instances are told all the same.
  if (userID === message.from) return true;
  // In a community that is discarded it matters no more what is wanted of its topics.
  if (await discards(work, userID, groupConversationID(groupID))) return false;
  const { to, atUserList, onlineUserOnly } = message;
  if (!isTopicID(to)) return true;
  const remindType = await remindTypeOf(work, userID, groupConversationID(to));
  if (remindType !== TYPES.NOT_RECEIVE_MSG_EXCEPT_AT)
    return remindType !== TYPES.MSG_REMIND_DISCARD;
  const mentions = atUserList.includes(userID);
  if (!mentions && !onlineUserOnly) sumUpLater(work, to, userID);
  return mentions;
}
