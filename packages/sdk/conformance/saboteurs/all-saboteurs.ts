import { ADDING_FRIENDS_SABOTEURS } from './adding-friends.js';
import { ANSWERS_SABOTEURS } from './answers.js';
import { ARGUMENTS_SABOTEURS } from './arguments.js';
import { ARGUMENTS_ABOUT_MESSAGES_SABOTEURS } from './arguments-about-messages.js';
import { ATTRIBUTE_SABOTEURS } from './attributes.js';
import { BEING_KICKED_SABOTEURS } from './being-kicked.js';
import { BLACKLIST_SABOTEURS } from './blacklist.js';
import { CALLS_UNDER_WAY_SABOTEURS } from './calls-under-way.js';
import { CHANGED_CONVERSATION_SABOTEURS } from './changed-conversations.js';
import { CHANGING_OWNER_SABOTEURS } from './changing-owners.js';
import { CHANGING_TOPICS_SABOTEURS } from './changing-topics.js';
import { CLOUD_SEARCH_SABOTEURS } from './cloud-search.js';
import { COMMUNITIES_SABOTEURS } from './communities.js';
import { CONVERSATION_CHANGE_SABOTEURS } from './conversation-changes.js';
import { CONVERSATION_GROUP_SABOTEURS } from './conversation-groups.js';
import { CONVERSATION_OBJECT_SABOTEURS } from './conversation-objects.js';
import { CONVERSATION_SABOTEURS } from './conversations.js';
import { COUNTER_SABOTEURS } from './counters.js';
import { DELETING_FRIENDS_SABOTEURS } from './deleting-friends.js';
import { DESCRIBING_MEMBERS_SABOTEURS } from './describing-members.js';
import { DESTROYING_SABOTEURS } from './destroying.js';
import { DO_NOT_DISTURB_SABOTEURS } from './do-not-disturb.js';
import { DRAFT_AND_PARTIAL_LIST_SABOTEURS } from './drafts-and-partial-lists.js';
import { ERRORS_SABOTEURS } from './errors.js';
import { EVENTS_SABOTEURS } from './events.js';
import { EXPERIMENTAL_SABOTEURS } from './experimental.js';
import { EXTENSION_EVENT_SABOTEURS } from './extension-events.js';
import { EXTENSION_SABOTEURS } from './extensions.js';
import { FOLLOW_SABOTEURS } from './follow.js';
import { FRIEND_APPLICATION_SABOTEURS } from './friend-applications.js';
import { FRIEND_GROUP_SABOTEURS } from './friend-groups.js';
import { FRIEND_SABOTEURS } from './friends.js';
import { GATE_SABOTEURS } from './gate.js';
import { GROUP_APPLICATION_SABOTEURS } from './group-applications.js';
import { GROUP_CONVENTION_SABOTEURS } from './group-conventions.js';
import { GROUP_CREATION_SABOTEURS } from './group-creation.js';
import { GROUP_LIFE_SABOTEURS } from './group-life.js';
import { GROUP_LIST_SABOTEURS } from './group-lists.js';
import { GROUP_LOOKUP_SABOTEURS } from './group-lookups.js';
import { GROUP_MEMBERS_SABOTEURS } from './group-members.js';
import { HANDLERS_SABOTEURS } from './handlers.js';
import { HISTORY_SABOTEURS } from './history.js';
import { HOPPING_SABOTEURS } from './hopping.js';
import { IDENTIFIERS_SABOTEURS } from './identifiers.js';
import { INSTANCES_SABOTEURS } from './instances.js';
import { INSTANCES_IN_STEP_SABOTEURS } from './instances-in-step.js';
import { INVITATION_TIMER_SABOTEURS } from './invitation-timers.js';
import { INVITATION_SABOTEURS } from './invitations.js';
import { LABEL_AND_READING_ALL_SABOTEURS } from './labels-and-reading-all.js';
import { LANGUAGE_SABOTEURS } from './languages.js';
import { LOGGING_IN_SABOTEURS } from './logging-in.js';
import { LOGGING_OUT_SABOTEURS } from './logging-out.js';
import { MAKING_MESSAGES_SABOTEURS } from './making-messages.js';
import { MARKING_MEMBERS_SABOTEURS } from './marking-members.js';
import { MEMBER_LIST_SABOTEURS } from './member-lists.js';
import { MEMBER_MOVEMENT_SABOTEURS } from './member-movements.js';
import { MEMBER_ROLES_SABOTEURS } from './member-roles.js';
import { MERGED_MESSAGE_SABOTEURS } from './merged-messages.js';
import { MESSAGE_CHANGE_SABOTEURS } from './message-changes.js';
import { MESSAGE_DELIVERY_SABOTEURS } from './message-delivery.js';
import { MESSAGE_OBJECT_SABOTEURS } from './message-objects.js';
import { MISSED_INVITATION_SABOTEURS } from './missed-invitations.js';
import { MODIFICATION_SABOTEURS } from './modifications.js';
import { MUTING_MEMBERS_SABOTEURS } from './muting-members.js';
import { NEW_INSTANCE_SABOTEURS } from './new-instance.js';
import { OPEN_ROOM_SABOTEURS } from './open-rooms.js';
import { OPERATED_MESSAGE_SABOTEURS } from './operated-messages.js';
import { OWN_STATUS_SABOTEURS } from './own-status.js';
import { PEOPLE_AT_LOGIN_SABOTEURS } from './people-at-login.js';
import { PINNED_MESSAGE_SABOTEURS } from './pinned-messages.js';
import { PRESENCE_SABOTEURS } from './presence.js';
import { PROFILES_SABOTEURS } from './profiles.js';
import { REACTION_EVENT_SABOTEURS } from './reaction-events.js';
import { REACTION_SABOTEURS } from './reactions.js';
import { READING_SABOTEURS } from './reading.js';
import { RECEIPT_SABOTEURS } from './receipts.js';
import { REMIND_TYPE_SABOTEURS } from './remind-types.js';
import type { Saboteur } from './saboteur.js';
import { SENDING_MESSAGES_SABOTEURS } from './sending-messages.js';
import { SIGNALING_SABOTEURS } from './signaling.js';
import { SYSTEM_NOTICES_SABOTEURS } from './system-notices.js';
import { TICKETS_SABOTEURS } from './tickets.js';
import { TIPS_SABOTEURS } from './tips.js';
import { TIPS_ABOUT_CHANGES_SABOTEURS } from './tips-about-changes.js';
import { TOPIC_LIST_SABOTEURS } from './topic-lists.js';
import { TOPIC_MESSAGE_SABOTEURS } from './topic-messages.js';
import { TOPIC_SABOTEURS } from './topics.js';
import { UNLIMITED_ROOM_SABOTEURS } from './unlimited-rooms.js';
import { UNREAD_MESSAGE_SABOTEURS } from './unread-messages.js';
import { UPDATING_GROUP_SABOTEURS } from './updating-groups.js';
import { UPLOAD_SABOTEURS } from './uploads.js';
import { WHAT_NO_SOURCE_SETTLES_SABOTEURS } from './what-no-source-settles.js';

/** The saboteurs that the suite has to catch: at least one for each of its subjects. */
export const SABOTEURS: readonly Saboteur[] = [
  ...GATE_SABOTEURS,
  ...ARGUMENTS_SABOTEURS,
  ...ANSWERS_SABOTEURS,
  ...CALLS_UNDER_WAY_SABOTEURS,
  ...HANDLERS_SABOTEURS,
  ...LOGGING_IN_SABOTEURS,
  ...LOGGING_OUT_SABOTEURS,
  ...BEING_KICKED_SABOTEURS,
  ...DESTROYING_SABOTEURS,
  ...INSTANCES_SABOTEURS,
  ...NEW_INSTANCE_SABOTEURS,
  ...EXPERIMENTAL_SABOTEURS,
  ...IDENTIFIERS_SABOTEURS,
  ...TICKETS_SABOTEURS,
  ...WHAT_NO_SOURCE_SETTLES_SABOTEURS,
  ...MAKING_MESSAGES_SABOTEURS,
  ...MERGED_MESSAGE_SABOTEURS,
  ...SENDING_MESSAGES_SABOTEURS,
  ...MESSAGE_DELIVERY_SABOTEURS,
  ...PROFILES_SABOTEURS,
  ...PEOPLE_AT_LOGIN_SABOTEURS,
  ...BLACKLIST_SABOTEURS,
  ...OWN_STATUS_SABOTEURS,
  ...PRESENCE_SABOTEURS,
  ...EVENTS_SABOTEURS,
  ...ERRORS_SABOTEURS,
  ...HISTORY_SABOTEURS,
  ...HOPPING_SABOTEURS,
  ...CLOUD_SEARCH_SABOTEURS,
  ...READING_SABOTEURS,
  ...MESSAGE_OBJECT_SABOTEURS,
  ...MESSAGE_CHANGE_SABOTEURS,
  ...MODIFICATION_SABOTEURS,
  ...CONVERSATION_OBJECT_SABOTEURS,
  ...ARGUMENTS_ABOUT_MESSAGES_SABOTEURS,
  ...GROUP_CONVENTION_SABOTEURS,
  ...GROUP_CREATION_SABOTEURS,
  ...GROUP_LIFE_SABOTEURS,
  ...UNLIMITED_ROOM_SABOTEURS,
  ...OPEN_ROOM_SABOTEURS,
  ...OPERATED_MESSAGE_SABOTEURS,
  ...GROUP_LIST_SABOTEURS,
  ...UPDATING_GROUP_SABOTEURS,
  ...CHANGING_OWNER_SABOTEURS,
  ...GROUP_LOOKUP_SABOTEURS,
  ...TIPS_SABOTEURS,
  ...TIPS_ABOUT_CHANGES_SABOTEURS,
  ...SYSTEM_NOTICES_SABOTEURS,
  ...COMMUNITIES_SABOTEURS,
  ...TOPIC_SABOTEURS,
  ...CHANGING_TOPICS_SABOTEURS,
  ...TOPIC_LIST_SABOTEURS,
  ...GROUP_MEMBERS_SABOTEURS,
  ...MEMBER_LIST_SABOTEURS,
  ...MEMBER_MOVEMENT_SABOTEURS,
  ...MUTING_MEMBERS_SABOTEURS,
  ...MEMBER_ROLES_SABOTEURS,
  ...DESCRIBING_MEMBERS_SABOTEURS,
  ...MARKING_MEMBERS_SABOTEURS,
  ...CONVERSATION_SABOTEURS,
  ...CONVERSATION_CHANGE_SABOTEURS,
  ...CHANGED_CONVERSATION_SABOTEURS,
  ...DRAFT_AND_PARTIAL_LIST_SABOTEURS,
  ...LABEL_AND_READING_ALL_SABOTEURS,
  ...CONVERSATION_GROUP_SABOTEURS,
  ...REMIND_TYPE_SABOTEURS,
  ...DO_NOT_DISTURB_SABOTEURS,
  ...INSTANCES_IN_STEP_SABOTEURS,
  ...UNREAD_MESSAGE_SABOTEURS,
  ...REACTION_SABOTEURS,
  ...REACTION_EVENT_SABOTEURS,
  ...RECEIPT_SABOTEURS,
  ...PINNED_MESSAGE_SABOTEURS,
  ...TOPIC_MESSAGE_SABOTEURS,
  ...EXTENSION_SABOTEURS,
  ...EXTENSION_EVENT_SABOTEURS,
  ...LANGUAGE_SABOTEURS,
  ...UPLOAD_SABOTEURS,
  ...ATTRIBUTE_SABOTEURS,
  ...COUNTER_SABOTEURS,
  ...SIGNALING_SABOTEURS,
  ...INVITATION_SABOTEURS,
  ...INVITATION_TIMER_SABOTEURS,
  ...MISSED_INVITATION_SABOTEURS,
  ...FOLLOW_SABOTEURS,
  ...ADDING_FRIENDS_SABOTEURS,
  ...FRIEND_SABOTEURS,
  ...DELETING_FRIENDS_SABOTEURS,
  ...FRIEND_APPLICATION_SABOTEURS,
  ...FRIEND_GROUP_SABOTEURS,
  ...GROUP_APPLICATION_SABOTEURS,
];
