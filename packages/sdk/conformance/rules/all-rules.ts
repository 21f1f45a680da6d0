import { ADDING_FRIENDS_RULES } from './adding-friends.js';
import { ATTRIBUTE_RULES } from './attributes.js';
import { BLACKLIST_RULES } from './blacklist.js';
import { CLOUD_SEARCH_RULES } from './cloud-search.js';
import { CONSTANT_RULES } from './constants.js';
import { CONVERSATION_CHANGE_RULES } from './conversation-changes.js';
import { CONVERSATION_GROUP_RULES } from './conversation-groups.js';
import { CONVERSATION_KIND_RULES } from './conversation-kinds.js';
import { CONVERSATION_QUERY_RULES } from './conversation-queries.js';
import { CONVERSATION_RULES } from './conversations.js';
import { COUNTER_RULES } from './counters.js';
import { DELIVERY_RULES } from './delivery.js';
import { ELECTRON_RULES } from './electron.js';
import { ERROR_RULES } from './errors.js';
import { EVENT_RULES } from './events.js';
import { EXPERIMENTAL_RULES } from './experimental.js';
import { EXTENSION_RULES } from './extensions.js';
import { FOLLOW_RULES } from './follow.js';
import { FRIEND_APPLICATION_RULES } from './friend-applications.js';
import { FRIEND_GROUP_RULES } from './friend-groups.js';
import { FRIEND_RULES } from './friends.js';
import { GROUP_ACTION_RULES } from './group-actions.js';
import { GROUP_APPLICATION_RULES } from './group-applications.js';
import { GROUP_CREATION_RULES } from './group-creation.js';
import { GROUP_LIFE_RULES } from './group-life.js';
import { GROUP_PROFILE_RULES } from './group-profiles.js';
import { GROUP_SEARCH_RULES } from './group-search.js';
import { GROUP_TYPE_RULES } from './group-types.js';
import { GROUP_RULES } from './groups.js';
import { HISTORY_RULES } from './history.js';
import { IDENTIFIER_RULES } from './identifiers.js';
import { INSTANCE_RULES } from './instances.js';
import { MEMBER_RULES } from './members.js';
import { MESSAGE_CHANGE_RULES } from './message-changes.js';
import { MESSAGE_CONTENT_RULES } from './message-content.js';
import { MESSAGE_RULES } from './messages.js';
import { MEDIA_MESSAGE_RULES } from './messages-of-files.js';
import { MODULE_RULES } from './module.js';
import { OBJECT_RULES } from './objects.js';
import { OPEN_POINT_RULES } from './open-points.js';
import { PERMISSION_RULES } from './permissions.js';
import { PINNED_MESSAGE_RULES } from './pinned-messages.js';
import { PRESENCE_RULES } from './presence.js';
import { PROFILE_RULES } from './profiles.js';
import { REACTION_RULES } from './reactions.js';
import { READ_STATE_RULES } from './read-state.js';
import { RECEIPT_RULES } from './receipts.js';
import { REMIND_TYPE_RULES } from './remind-types.js';
import type { RuleIDOf } from './rule.js';
import { SDK_FACT_RULES } from './sdk-facts.js';
import { SDK_EVENT_FACT_RULES } from './sdk-facts-events.js';
import { SDK_FIELD_FACT_RULES } from './sdk-facts-fields.js';
import { SDK_GROUP_FACT_RULES } from './sdk-facts-groups.js';
import { SDK_MESSAGE_FACT_RULES } from './sdk-facts-messages.js';
import { SDK_NETWORK_FACT_RULES } from './sdk-facts-network.js';
import { SEAT_RULES } from './seats.js';
import { SENDING_RULES } from './sending.js';
import { SESSION_RULES } from './session.js';
import { SIGNALING_RULES } from './signaling.js';
import { SIGNALING_METHOD_RULES } from './signaling-methods.js';
import { SIGNALING_RECORD_RULES } from './signaling-records.js';
import { SYSTEM_NOTICE_RULES } from './system-notices.js';
import { TIP_EFFECT_RULES } from './tip-effects.js';
import { TIP_RULES } from './tips.js';
import { TOPIC_METHOD_RULES } from './topic-methods.js';
import { TOPIC_UPDATE_RULES } from './topic-updates.js';
import { TOPIC_RULES } from './topics.js';
import { UPLOAD_RULES } from './uploads.js';
import { USER_SEARCH_RULES } from './user-search.js';
import { USER_SIG_RULES } from './user-sig.js';

/** Every rule of the contract, noun by noun. */
export const RULE_BOOKS = [
  ADDING_FRIENDS_RULES,
  ATTRIBUTE_RULES,
  BLACKLIST_RULES,
  CLOUD_SEARCH_RULES,
  CONSTANT_RULES,
  CONVERSATION_CHANGE_RULES,
  CONVERSATION_GROUP_RULES,
  CONVERSATION_KIND_RULES,
  CONVERSATION_QUERY_RULES,
  CONVERSATION_RULES,
  COUNTER_RULES,
  DELIVERY_RULES,
  ELECTRON_RULES,
  ERROR_RULES,
  EVENT_RULES,
  EXPERIMENTAL_RULES,
  EXTENSION_RULES,
  FOLLOW_RULES,
  FRIEND_APPLICATION_RULES,
  FRIEND_GROUP_RULES,
  FRIEND_RULES,
  GROUP_ACTION_RULES,
  GROUP_APPLICATION_RULES,
  GROUP_CREATION_RULES,
  GROUP_LIFE_RULES,
  GROUP_PROFILE_RULES,
  GROUP_SEARCH_RULES,
  GROUP_TYPE_RULES,
  GROUP_RULES,
  HISTORY_RULES,
  IDENTIFIER_RULES,
  INSTANCE_RULES,
  MEMBER_RULES,
  MESSAGE_CHANGE_RULES,
  MESSAGE_CONTENT_RULES,
  MEDIA_MESSAGE_RULES,
  MESSAGE_RULES,
  MODULE_RULES,
  OBJECT_RULES,
  OPEN_POINT_RULES,
  PERMISSION_RULES,
  PINNED_MESSAGE_RULES,
  PRESENCE_RULES,
  PROFILE_RULES,
  REACTION_RULES,
  READ_STATE_RULES,
  RECEIPT_RULES,
  REMIND_TYPE_RULES,
  SDK_EVENT_FACT_RULES,
  SDK_FIELD_FACT_RULES,
  SDK_GROUP_FACT_RULES,
  SDK_MESSAGE_FACT_RULES,
  SDK_NETWORK_FACT_RULES,
  SDK_FACT_RULES,
  SEAT_RULES,
  SENDING_RULES,
  SESSION_RULES,
  SIGNALING_METHOD_RULES,
  SIGNALING_RECORD_RULES,
  SIGNALING_RULES,
  SYSTEM_NOTICE_RULES,
  TIP_EFFECT_RULES,
  TIP_RULES,
  TOPIC_METHOD_RULES,
  TOPIC_UPDATE_RULES,
  TOPIC_RULES,
  UPLOAD_RULES,
  USER_SEARCH_RULES,
  USER_SIG_RULES,
] as const;

/** The ID of a rule of the contract. */
export type RuleID = RuleIDOf<(typeof RULE_BOOKS)[number]>;
