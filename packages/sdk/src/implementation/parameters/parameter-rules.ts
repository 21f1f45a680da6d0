import type { MethodName } from '../../method-names.js';
import { ATTRIBUTE_PARAMETERS } from './attribute.js';
import { BLACKLIST_PARAMETERS } from './blacklist.js';
import { CONVERSATION_PARAMETERS } from './conversation.js';
import { CONVERSATION_GROUP_PARAMETERS } from './conversation-group.js';
import { COUNTER_PARAMETERS } from './counter.js';
import { EXTENSION_PARAMETERS } from './extension.js';
import { FOLLOW_PARAMETERS } from './follow.js';
import { FRIEND_PARAMETERS } from './friend.js';
import { GROUP_PARAMETERS } from './group.js';
import { HISTORY_PARAMETERS } from './history.js';
import { MEMBER_PARAMETERS } from './member.js';
import { MESSAGE_PARAMETERS } from './message.js';
import { PRESENCE_PARAMETERS } from './presence.js';
import { PROFILE_PARAMETERS } from './profile.js';
import { REACTION_PARAMETERS } from './reaction.js';
import { RECEIPT_PARAMETERS } from './receipt.js';
import { SESSION_PARAMETERS } from './session.js';
import { SIGNALING_PARAMETERS } from './signaling.js';
import { TOPIC_PARAMETERS } from './topic.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. A method that is not here takes anything. */
export const PARAMETER_RULES: { readonly [Name in MethodName]?: Rules } = {
  ...SESSION_PARAMETERS,
  ...MESSAGE_PARAMETERS,
  ...HISTORY_PARAMETERS,
  ...REACTION_PARAMETERS,
  ...EXTENSION_PARAMETERS,
  ...RECEIPT_PARAMETERS,
  ...CONVERSATION_PARAMETERS,
  ...CONVERSATION_GROUP_PARAMETERS,
  ...PROFILE_PARAMETERS,
  ...BLACKLIST_PARAMETERS,
  ...PRESENCE_PARAMETERS,
  ...FRIEND_PARAMETERS,
  ...FOLLOW_PARAMETERS,
  ...GROUP_PARAMETERS,
  ...MEMBER_PARAMETERS,
  ...ATTRIBUTE_PARAMETERS,
  ...COUNTER_PARAMETERS,
  ...TOPIC_PARAMETERS,
  ...SIGNALING_PARAMETERS,
};
