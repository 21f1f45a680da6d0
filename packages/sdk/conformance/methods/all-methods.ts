import type { MethodName } from '@parlor/sdk';
import { ATTRIBUTE_TRAITS } from './attribute.js';
import { BLACKLIST_TRAITS } from './blacklist.js';
import { CONVERSATION_TRAITS } from './conversation.js';
import { CONVERSATION_GROUP_TRAITS } from './conversation-group.js';
import { COUNTER_TRAITS } from './counter.js';
import { EXTENSION_TRAITS } from './extension.js';
import { FOLLOW_TRAITS } from './follow.js';
import { FRIEND_TRAITS } from './friend.js';
import { GROUP_TRAITS } from './group.js';
import { HISTORY_TRAITS } from './history.js';
import { MEMBER_TRAITS } from './member.js';
import { MESSAGE_TRAITS } from './message.js';
import type { MethodTable } from './method-traits.js';
import { PRESENCE_TRAITS } from './presence.js';
import { PROFILE_TRAITS } from './profile.js';
import { REACTION_TRAITS } from './reaction.js';
import { RECEIPT_TRAITS } from './receipt.js';
import { SESSION_TRAITS } from './session.js';
import { SIGNALING_TRAITS } from './signaling.js';
import { TOPIC_TRAITS } from './topic.js';

/** The traits of all 149 methods. */
export const METHOD_TRAITS: MethodTable<MethodName> = {
  ...ATTRIBUTE_TRAITS,
  ...BLACKLIST_TRAITS,
  ...CONVERSATION_GROUP_TRAITS,
  ...CONVERSATION_TRAITS,
  ...COUNTER_TRAITS,
  ...EXTENSION_TRAITS,
  ...FOLLOW_TRAITS,
  ...FRIEND_TRAITS,
  ...GROUP_TRAITS,
  ...HISTORY_TRAITS,
  ...MEMBER_TRAITS,
  ...MESSAGE_TRAITS,
  ...PRESENCE_TRAITS,
  ...PROFILE_TRAITS,
  ...REACTION_TRAITS,
  ...RECEIPT_TRAITS,
  ...SESSION_TRAITS,
  ...SIGNALING_TRAITS,
  ...TOPIC_TRAITS,
};
