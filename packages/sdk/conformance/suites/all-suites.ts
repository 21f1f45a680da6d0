import type { Suite } from '../scenario.js';
import { ANSWERS_SUITE } from '../traits/answers.js';
import { ARGUMENTS_SUITE } from '../traits/arguments.js';
import { DESTROYING_SUITE } from '../traits/destroying.js';
import { GATE_SUITE } from '../traits/gate.js';
import { HANDLERS_SUITE } from '../traits/handlers.js';
import { ADDING_FRIENDS_SUITE } from './adding-friends.js';
import { ADDING_MEMBERS_SUITE } from './adding-members.js';
import { ANNOUNCING_TOPICS_SUITE } from './announcing-topics.js';
import { ANSWERED_NOTICES_SUITE } from './answered-notices.js';
import { ANSWERING_APPLICATIONS_SUITE } from './answering-applications.js';
import { ANSWERING_INVITATIONS_SUITE } from './answering-invitations.js';
import { ARGUMENTS_ABOUT_MESSAGES_SUITE } from './arguments-about-messages.js';
import { ASKING_FOR_STATUS_SUITE } from './asking-for-status.js';
import { ASKING_FRIENDS_SUITE } from './asking-friends.js';
import { ATTRIBUTE_CONFLICTS_SUITE } from './attribute-conflicts.js';
import { ATTRIBUTE_LIMITS_SUITE } from './attribute-limits.js';
import { ATTRIBUTE_MEMORY_SUITE } from './attribute-memory.js';
import { ATTRIBUTE_NEWS_SUITE } from './attribute-news.js';
import { ATTRIBUTE_PERMISSIONS_SUITE } from './attribute-permissions.js';
import { ATTRIBUTES_SUITE } from './attributes.js';
import { BANS_SUITE } from './bans.js';
import { BEING_KICKED_SUITE } from './being-kicked.js';
import { BLACKLIST_SUITE } from './blacklist.js';
import { BLACKLIST_AND_FRIENDS_SUITE } from './blacklist-and-friends.js';
import { BLACKLIST_AND_MESSAGES_SUITE } from './blacklist-and-messages.js';
import { BROADCASTS_SUITE } from './broadcasts.js';
import { CHANGED_GROUPS_SUITE } from './changed-groups.js';
import { CHANGES_IN_TOPICS_SUITE } from './changes-in-topics.js';
import { CHANGING_FRIENDS_SUITE } from './changing-friends.js';
import { CHANGING_OWNERS_SUITE } from './changing-owners.js';
import { CHANGING_PROFILES_SUITE } from './changing-profiles.js';
import { CHANGING_TOPICS_SUITE } from './changing-topics.js';
import { CHECKING_FRIENDS_SUITE } from './checking-friends.js';
import { CLEARING_HISTORIES_SUITE } from './clearing-histories.js';
import { COMMUNITIES_SUITE } from './communities.js';
import { COMMUNITY_MEMBERS_SUITE } from './community-members.js';
import { CONVERSATION_ARGUMENTS_SUITE } from './conversation-arguments.js';
import { CONVERSATION_FIELDS_SUITE } from './conversation-fields.js';
import { CONVERSATION_FILTERS_SUITE } from './conversation-filters.js';
import { CONVERSATION_GROUP_EVENTS_SUITE } from './conversation-group-events.js';
import { CONVERSATION_GROUP_LIMITS_SUITE } from './conversation-group-limits.js';
import { CONVERSATION_GROUPS_SUITE } from './conversation-groups.js';
import { CONVERSATION_LIST_SUITE } from './conversation-list.js';
import { CONVERSATION_ORDER_SUITE } from './conversation-order.js';
import { CONVERSATION_PROFILES_SUITE } from './conversation-profiles.js';
import { CONVERSATIONS_BY_GROUP_TYPE_SUITE } from './conversations-by-group-type.js';
import { CONVERSATIONS_ELSEWHERE_SUITE } from './conversations-elsewhere.js';
import { COUNTER_LIMITS_SUITE } from './counter-limits.js';
import { COUNTER_NEWS_SUITE } from './counter-news.js';
import { COUNTER_PERMISSIONS_SUITE } from './counter-permissions.js';
import { COUNTERS_SUITE } from './counters.js';
import { CREATING_GROUPS_SUITE } from './creating-groups.js';
import { CREATING_TOPICS_SUITE } from './creating-topics.js';
import { CUSTOM_ROLES_SUITE } from './custom-roles.js';
import { DELETING_CONVERSATIONS_SUITE } from './deleting-conversations.js';
import { DELETING_FRIENDS_SUITE } from './deleting-friends.js';
import { DELETING_MESSAGES_SUITE } from './deleting-messages.js';
import { DELETING_TOPICS_SUITE } from './deleting-topics.js';
import { DESCRIBING_MEMBERS_SUITE } from './describing-members.js';
import { DESTROYING_AN_INSTANCE_SUITE } from './destroying.js';
import { DO_NOT_DISTURB_SUITE } from './do-not-disturb.js';
import { DOWNLOADING_MERGED_MESSAGES_SUITE } from './downloading-merged-messages.js';
import { DRAFTS_SUITE } from './drafts.js';
import { EDITIONS_SUITE } from './editions.js';
import { ENDS_OF_SUBSCRIPTIONS_SUITE } from './ends-of-subscriptions.js';
import { EVENT_ORDER_SUITE } from './event-order.js';
import { EXPERIMENTAL_SUITE } from './experimental.js';
import { EXTENSION_EVENTS_SUITE } from './extension-events.js';
import { EXTENSION_VERSIONS_SUITE } from './extension-versions.js';
import { EXTENSIONS_SUITE } from './extensions.js';
import { FAILING_SENDS_SUITE } from './failing-sends.js';
import { FAILURES_SUITE } from './failures.js';
import { FEATURE_ARGUMENTS_SUITE } from './feature-arguments.js';
import { FIELDS_OF_GROUPS_AND_PEOPLE_SUITE } from './fields-of-groups-and-people.js';
import { FINDING_MESSAGES_SUITE } from './finding-messages.js';
import { FOLLOW_EVENTS_SUITE } from './follow-events.js';
import { FOLLOW_LISTS_SUITE } from './follow-lists.js';
import { FOLLOW_REFUSALS_SUITE } from './follow-refusals.js';
import { FOLLOWING_SUITE } from './following.js';
import { FORGETTING_TOPICS_SUITE } from './forgetting-topics.js';
import { FORWARDING_MESSAGES_SUITE } from './forwarding-messages.js';
import { FRIEND_APPLICATIONS_SUITE } from './friend-applications.js';
import { FRIEND_CHECK_SUITE } from './friend-check.js';
import { FRIEND_GROUP_EVENTS_SUITE } from './friend-group-events.js';
import { FRIEND_GROUP_MEMBERS_SUITE } from './friend-group-members.js';
import { FRIEND_GROUPS_SUITE } from './friend-groups.js';
import { FRIENDS_SUITE } from './friends.js';
import { GROUP_ACTIONS_SUITE } from './group-actions.js';
import { GROUP_APPLICATIONS_SUITE } from './group-applications.js';
import { GROUP_ARGUMENTS_SUITE } from './group-arguments.js';
import { GROUP_CONVENTIONS_SUITE } from './group-conventions.js';
import { GROUP_IDS_SUITE } from './group-ids.js';
import { GROUP_LIST_SUITE } from './group-list.js';
import { GROUP_LOOKUPS_SUITE } from './group-lookups.js';
import { GROUP_MESSAGES_SUITE } from './group-messages.js';
import { GROUP_OBJECTS_SUITE } from './group-objects.js';
import { GROUP_PERMISSIONS_SUITE } from './group-permissions.js';
import { GROUP_READ_RECEIPTS_SUITE } from './group-read-receipts.js';
import { GROUP_TYPES_SUITE } from './group-types.js';
import { GUESTS_SUITE } from './guests.js';
import { HISTORY_CONTENT_SUITE } from './history-content.js';
import { HISTORY_PAGES_SUITE } from './history-pages.js';
import { HOPPING_SUITE } from './hopping.js';
import { IDENTIFIERS_SUITE } from './identifiers.js';
import { INSTANCES_SUITE } from './instances.js';
import { INSTANCES_IN_STEP_SUITE } from './instances-in-step.js';
import { INVITATION_TIMEOUTS_SUITE } from './invitation-timeouts.js';
import { INVITATIONS_AFTER_A_LOGIN_SUITE } from './invitations-after-a-login.js';
import { INVITATIONS_BY_GROUP_TYPE_SUITE } from './invitations-by-group-type.js';
import { INVITATIONS_INTO_GROUPS_SUITE } from './invitations-into-groups.js';
import { INVITING_SUITE } from './inviting.js';
import { JOINED_COMMUNITIES_SUITE } from './joined-communities.js';
import { JOINING_GROUPS_SUITE } from './joining-groups.js';
import { JUDGED_MESSAGES_SUITE } from './judged-messages.js';
import { KEEPING_A_STATUS_SUITE } from './keeping-a-status.js';
import { KEPT_NOTICES_SUITE } from './kept-notices.js';
import { LANGUAGES_SUITE } from './languages.js';
import { LAST_MESSAGES_SUITE } from './last-messages.js';
import { LEAVING_GROUPS_SUITE } from './leaving-groups.js';
import { LEFT_GROUPS_SUITE } from './left-groups.js';
import { LIMITS_SUITE } from './limits.js';
import { LISTENING_SUITE } from './listening.js';
import { LIVE_AND_MEETING_MESSAGES_SUITE } from './live-and-meeting-messages.js';
import { LIVE_OBJECTS_SUITE } from './live-objects.js';
import { LIVE_REVOCATIONS_SUITE } from './live-revocations.js';
import { LIVE_ROOMS_SUITE } from './live-rooms.js';
import { LOGGING_IN_SUITE } from './logging-in.js';
import { LOGGING_OUT_SUITE } from './logging-out.js';
import { MAKING_MESSAGES_SUITE } from './making-messages.js';
import { MARKING_MEMBERS_SUITE } from './marking-members.js';
import { MARKS_AND_CUSTOM_DATA_SUITE } from './marks-and-custom-data.js';
import { MEMBER_MOVEMENTS_PERMISSIONS_SUITE } from './member-movements-permissions.js';
import { MEMBER_PROFILES_SUITE } from './member-profiles.js';
import { MEMBER_ROLES_SUITE } from './member-roles.js';
import { MEMBER_SETTINGS_PERMISSIONS_SUITE } from './member-settings-permissions.js';
import { MEMBERS_SUITE } from './members.js';
import { MENTIONS_SUITE } from './mentions.js';
import { MENTIONS_AND_RECEIVERS_SUITE } from './mentions-and-receivers.js';
import { MENTIONS_IN_TOPICS_SUITE } from './mentions-in-topics.js';
import { MERGED_FILES_SUITE } from './merged-files.js';
import { MERGING_MESSAGES_SUITE } from './merging-messages.js';
import { MESSAGE_ARGUMENTS_SUITE } from './message-arguments.js';
import { MESSAGE_CHANGE_ARGUMENTS_SUITE } from './message-change-arguments.js';
import { MESSAGE_CONTROL_SUITE } from './message-control.js';
import { MESSAGE_DELIVERY_SUITE } from './message-delivery.js';
import { MESSAGE_FIELDS_SUITE } from './message-fields.js';
import { MESSAGE_READERS_SUITE } from './message-readers.js';
import { MESSAGES_OF_FILES_SUITE } from './messages-of-files.js';
import { MISSED_MESSAGES_SUITE } from './missed-messages.js';
import { MISSED_REVOCATIONS_SUITE } from './missed-revocations.js';
import { MODIFYING_INVITATIONS_SUITE } from './modifying-invitations.js';
import { MODIFYING_MESSAGES_SUITE } from './modifying-messages.js';
import { MUTING_IN_TOPICS_SUITE } from './muting-in-topics.js';
import { MUTING_MEMBERS_SUITE } from './muting-members.js';
import { NETWORK_SUITE } from './network.js';
import { NEW_INSTANCE_SUITE } from './new-instance.js';
import { NOTICES_TO_MEMBERS_SUITE } from './notices-to-members.js';
import { ONLINE_COUNTS_SUITE } from './online-counts.js';
import { OWN_STATUS_SUITE } from './own-status.js';
import { PARTIAL_LISTS_SUITE } from './partial-lists.js';
import { PAYLOADS_SUITE } from './payloads.js';
import { PEOPLE_ARGUMENTS_SUITE } from './people-arguments.js';
import { PERMISSION_MATRIX_SUITE } from './permission-matrix.js';
import { PINNED_MESSAGE_EVENTS_SUITE } from './pinned-message-events.js';
import { PINNED_MESSAGES_SUITE } from './pinned-messages.js';
import { PINNING_SUITE } from './pinning.js';
import { PINNING_PERMISSIONS_SUITE } from './pinning-permissions.js';
import { PROFILE_LIMITS_SUITE } from './profile-limits.js';
import { PROFILES_SUITE } from './profiles.js';
import { PROFILES_OF_FRIENDS_SUITE } from './profiles-of-friends.js';
import { PUTTING_MEMBERS_OUT_SUITE } from './putting-members-out.js';
import { QUIET_CONVERSATIONS_SUITE } from './quiet-conversations.js';
import { RANKS_SUITE } from './ranks.js';
import { REACTION_EVENTS_SUITE } from './reaction-events.js';
import { REACTION_QUERIES_SUITE } from './reaction-queries.js';
import { REACTIONS_SUITE } from './reactions.js';
import { READ_RECEIPTS_SUITE } from './read-receipts.js';
import { READING_SUITE } from './reading.js';
import { READING_ALL_SUITE } from './reading-all.js';
import { READING_TOPICS_SUITE } from './reading-topics.js';
import { RECEIVED_MESSAGE_FIELDS_SUITE } from './received-message-fields.js';
import { REFUSED_ANSWERS_SUITE } from './refused-answers.js';
import { REFUSED_FILES_SUITE } from './refused-files.js';
import { REFUSED_FRIENDS_SUITE } from './refused-friends.js';
import { REFUSED_LABELS_SUITE } from './refused-labels.js';
import { REFUSED_MODIFICATIONS_SUITE } from './refused-modifications.js';
import { REFUSED_REVOCATIONS_SUITE } from './refused-revocations.js';
import { REMIND_TYPES_SUITE } from './remind-types.js';
import { RESENDING_MESSAGES_SUITE } from './resending-messages.js';
import { RETURNING_CONVERSATIONS_SUITE } from './returning-conversations.js';
import { REVOKING_MESSAGES_SUITE } from './revoking-messages.js';
import { ROOM_HISTORY_SUITE } from './room-history.js';
import { ROOM_MEMBERS_SUITE } from './room-members.js';
import { SEARCH_ARGUMENTS_SUITE } from './search-arguments.js';
import { SEARCH_PAGES_SUITE } from './search-pages.js';
import { SEARCH_REFUSALS_SUITE } from './search-refusals.js';
import { SEARCH_RESULTS_SUITE } from './search-results.js';
import { SEARCHING_GROUPS_SUITE } from './searching-groups.js';
import { SEARCHING_MESSAGES_SUITE } from './searching-messages.js';
import { SEARCHING_PEOPLE_SUITE } from './searching-people.js';
import { SENDING_FILES_SUITE } from './sending-files.js';
import { SENDING_MESSAGES_SUITE } from './sending-messages.js';
import { SERVICE_CODES_SUITE } from './service-codes.js';
import { SETTINGS_AFTER_A_BREAK_SUITE } from './settings-after-a-break.js';
import { SIGNALING_LISTENERS_SUITE } from './signaling-listeners.js';
import { STATUS_REFUSALS_SUITE } from './status-refusals.js';
import { STATUS_SUBSCRIPTIONS_SUITE } from './status-subscriptions.js';
import { STEPS_OF_INVITATIONS_SUITE } from './steps-of-invitations.js';
import { SYSTEM_MESSAGES_SUITE } from './system-messages.js';
import { SYSTEM_NOTICES_SUITE } from './system-notices.js';
import { TEXTS_OF_INVITATIONS_SUITE } from './texts-of-invitations.js';
import { THROTTLED_FRIENDS_SUITE } from './throttled-friends.js';
import { THROTTLING_SUITE } from './throttling.js';
import { TICKETS_SUITE } from './tickets.js';
import { TIPS_SUITE } from './tips.js';
import { TIPS_ABOUT_GROUPS_SUITE } from './tips-about-groups.js';
import { TIPS_ABOUT_MEMBERS_SUITE } from './tips-about-members.js';
import { TIPS_ABOUT_TOPICS_SUITE } from './tips-about-topics.js';
import { TIPS_OF_LIVE_ROOMS_SUITE } from './tips-of-live-rooms.js';
import { TOPIC_HISTORY_SUITE } from './topic-history.js';
import { TOPIC_LIMITS_SUITE } from './topic-limits.js';
import { TOPIC_LISTS_SUITE } from './topic-lists.js';
import { TOPIC_MEMORY_SUITE } from './topic-memory.js';
import { TOPIC_MESSAGES_SUITE } from './topic-messages.js';
import { TOPIC_OBJECTS_SUITE } from './topic-objects.js';
import { TOPICS_AND_RIGHTS_SUITE } from './topics-and-rights.js';
import { UNLIMITED_ROOMS_SUITE } from './unlimited-rooms.js';
import { UNREAD_MESSAGES_SUITE } from './unread-messages.js';
import { UPDATING_GROUPS_SUITE } from './updating-groups.js';
import { UPLOAD_PLUGIN_SUITE } from './upload-plugin.js';
import { UPLOADING_BY_PLUGIN_SUITE } from './uploading-by-plugin.js';
import { WHAT_A_LOGIN_FETCHES_SUITE } from './what-a-login-fetches.js';
import { WHAT_IS_MODIFIED_SUITE } from './what-is-modified.js';
import { WHAT_NO_SOURCE_SETTLES_SUITE } from './what-no-source-settles.js';
import { WHO_COMES_AND_GOES_SUITE } from './who-comes-and-goes.js';
import { WHO_HEARS_OF_INVITATIONS_SUITE } from './who-hears-of-invitations.js';

/** Everything the contract is tested by: what is true of every method, then noun by noun. */
export const SUITES: readonly Suite[] = [
  GATE_SUITE,
  ARGUMENTS_SUITE,
  ANSWERS_SUITE,
  DESTROYING_SUITE,
  HANDLERS_SUITE,
  LOGGING_IN_SUITE,
  LOGGING_OUT_SUITE,
  BEING_KICKED_SUITE,
  DESTROYING_AN_INSTANCE_SUITE,
  INSTANCES_SUITE,
  NEW_INSTANCE_SUITE,
  EXPERIMENTAL_SUITE,
  IDENTIFIERS_SUITE,
  TICKETS_SUITE,
  WHAT_NO_SOURCE_SETTLES_SUITE,
  PROFILES_SUITE,
  CHANGING_PROFILES_SUITE,
  PROFILE_LIMITS_SUITE,
  PROFILES_OF_FRIENDS_SUITE,
  WHAT_A_LOGIN_FETCHES_SUITE,
  BLACKLIST_SUITE,
  BLACKLIST_AND_MESSAGES_SUITE,
  BLACKLIST_AND_FRIENDS_SUITE,
  ADDING_FRIENDS_SUITE,
  REFUSED_FRIENDS_SUITE,
  ASKING_FRIENDS_SUITE,
  FRIEND_APPLICATIONS_SUITE,
  FRIENDS_SUITE,
  CHANGING_FRIENDS_SUITE,
  CHECKING_FRIENDS_SUITE,
  DELETING_FRIENDS_SUITE,
  THROTTLED_FRIENDS_SUITE,
  FRIEND_CHECK_SUITE,
  LISTENING_SUITE,
  THROTTLING_SUITE,
  MAKING_MESSAGES_SUITE,
  MERGING_MESSAGES_SUITE,
  DOWNLOADING_MERGED_MESSAGES_SUITE,
  FORWARDING_MESSAGES_SUITE,
  MERGED_FILES_SUITE,
  MESSAGE_ARGUMENTS_SUITE,
  MESSAGE_CHANGE_ARGUMENTS_SUITE,
  REVOKING_MESSAGES_SUITE,
  REFUSED_REVOCATIONS_SUITE,
  MISSED_REVOCATIONS_SUITE,
  LIVE_REVOCATIONS_SUITE,
  MODIFYING_MESSAGES_SUITE,
  WHAT_IS_MODIFIED_SUITE,
  REFUSED_MODIFICATIONS_SUITE,
  DELETING_MESSAGES_SUITE,
  SEARCH_ARGUMENTS_SUITE,
  SEARCHING_MESSAGES_SUITE,
  SEARCH_RESULTS_SUITE,
  SEARCH_PAGES_SUITE,
  SEARCH_REFUSALS_SUITE,
  SEARCHING_PEOPLE_SUITE,
  SEARCHING_GROUPS_SUITE,
  EVENT_ORDER_SUITE,
  LIVE_OBJECTS_SUITE,
  SENDING_MESSAGES_SUITE,
  FAILING_SENDS_SUITE,
  RESENDING_MESSAGES_SUITE,
  HISTORY_PAGES_SUITE,
  HOPPING_SUITE,
  HISTORY_CONTENT_SUITE,
  FINDING_MESSAGES_SUITE,
  READING_SUITE,
  READING_ALL_SUITE,
  MESSAGE_DELIVERY_SUITE,
  MESSAGE_CONTROL_SUITE,
  MENTIONS_AND_RECEIVERS_SUITE,
  LIVE_AND_MEETING_MESSAGES_SUITE,
  NETWORK_SUITE,
  MISSED_MESSAGES_SUITE,
  GROUP_ARGUMENTS_SUITE,
  GROUP_CONVENTIONS_SUITE,
  MESSAGE_FIELDS_SUITE,
  RECEIVED_MESSAGE_FIELDS_SUITE,
  JUDGED_MESSAGES_SUITE,
  SYSTEM_MESSAGES_SUITE,
  GROUP_ACTIONS_SUITE,
  GROUP_PERMISSIONS_SUITE,
  MEMBERS_SUITE,
  COMMUNITY_MEMBERS_SUITE,
  ROOM_MEMBERS_SUITE,
  MEMBER_PROFILES_SUITE,
  ADDING_MEMBERS_SUITE,
  PUTTING_MEMBERS_OUT_SUITE,
  BANS_SUITE,
  MEMBER_MOVEMENTS_PERMISSIONS_SUITE,
  MUTING_MEMBERS_SUITE,
  MUTING_IN_TOPICS_SUITE,
  MEMBER_ROLES_SUITE,
  DESCRIBING_MEMBERS_SUITE,
  MARKING_MEMBERS_SUITE,
  MEMBER_SETTINGS_PERMISSIONS_SUITE,
  SYSTEM_NOTICES_SUITE,
  KEPT_NOTICES_SUITE,
  ANSWERED_NOTICES_SUITE,
  NOTICES_TO_MEMBERS_SUITE,
  GROUP_APPLICATIONS_SUITE,
  ANSWERING_APPLICATIONS_SUITE,
  REFUSED_ANSWERS_SUITE,
  INVITATIONS_INTO_GROUPS_SUITE,
  TIPS_SUITE,
  TIPS_ABOUT_MEMBERS_SUITE,
  TIPS_ABOUT_GROUPS_SUITE,
  TIPS_ABOUT_TOPICS_SUITE,
  TIPS_OF_LIVE_ROOMS_SUITE,
  PAYLOADS_SUITE,
  CONVERSATION_FIELDS_SUITE,
  MENTIONS_SUITE,
  FIELDS_OF_GROUPS_AND_PEOPLE_SUITE,
  GROUP_OBJECTS_SUITE,
  CREATING_GROUPS_SUITE,
  GROUP_IDS_SUITE,
  PEOPLE_ARGUMENTS_SUITE,
  FAILURES_SUITE,
  LIMITS_SUITE,
  CONVERSATION_LIST_SUITE,
  CONVERSATION_ORDER_SUITE,
  CONVERSATION_FILTERS_SUITE,
  CONVERSATION_PROFILES_SUITE,
  PINNING_SUITE,
  PARTIAL_LISTS_SUITE,
  MARKS_AND_CUSTOM_DATA_SUITE,
  REFUSED_LABELS_SUITE,
  DRAFTS_SUITE,
  DELETING_CONVERSATIONS_SUITE,
  RETURNING_CONVERSATIONS_SUITE,
  CLEARING_HISTORIES_SUITE,
  CONVERSATION_GROUPS_SUITE,
  CONVERSATION_GROUP_LIMITS_SUITE,
  CONVERSATION_GROUP_EVENTS_SUITE,
  REMIND_TYPES_SUITE,
  QUIET_CONVERSATIONS_SUITE,
  DO_NOT_DISTURB_SUITE,
  OWN_STATUS_SUITE,
  KEEPING_A_STATUS_SUITE,
  ASKING_FOR_STATUS_SUITE,
  WHO_COMES_AND_GOES_SUITE,
  STATUS_SUBSCRIPTIONS_SUITE,
  ENDS_OF_SUBSCRIPTIONS_SUITE,
  STATUS_REFUSALS_SUITE,
  SETTINGS_AFTER_A_BREAK_SUITE,
  LEFT_GROUPS_SUITE,
  UNREAD_MESSAGES_SUITE,
  LAST_MESSAGES_SUITE,
  CONVERSATIONS_ELSEWHERE_SUITE,
  INSTANCES_IN_STEP_SUITE,
  CONVERSATION_ARGUMENTS_SUITE,
  CONVERSATIONS_BY_GROUP_TYPE_SUITE,
  ARGUMENTS_ABOUT_MESSAGES_SUITE,
  SERVICE_CODES_SUITE,
  GROUP_TYPES_SUITE,
  JOINING_GROUPS_SUITE,
  LEAVING_GROUPS_SUITE,
  FEATURE_ARGUMENTS_SUITE,
  COMMUNITIES_SUITE,
  JOINED_COMMUNITIES_SUITE,
  CREATING_TOPICS_SUITE,
  TOPICS_AND_RIGHTS_SUITE,
  CUSTOM_ROLES_SUITE,
  CHANGING_TOPICS_SUITE,
  DELETING_TOPICS_SUITE,
  FORGETTING_TOPICS_SUITE,
  TOPIC_LISTS_SUITE,
  TOPIC_LIMITS_SUITE,
  TOPIC_OBJECTS_SUITE,
  TOPIC_MESSAGES_SUITE,
  TOPIC_HISTORY_SUITE,
  TOPIC_MEMORY_SUITE,
  READING_TOPICS_SUITE,
  MENTIONS_IN_TOPICS_SUITE,
  CHANGES_IN_TOPICS_SUITE,
  ANNOUNCING_TOPICS_SUITE,
  GROUP_LIST_SUITE,
  UPDATING_GROUPS_SUITE,
  CHANGING_OWNERS_SUITE,
  GROUP_LOOKUPS_SUITE,
  ONLINE_COUNTS_SUITE,
  PERMISSION_MATRIX_SUITE,
  RANKS_SUITE,
  CHANGED_GROUPS_SUITE,
  LIVE_ROOMS_SUITE,
  UNLIMITED_ROOMS_SUITE,
  GUESTS_SUITE,
  ROOM_HISTORY_SUITE,
  BROADCASTS_SUITE,
  GROUP_MESSAGES_SUITE,
  REACTIONS_SUITE,
  REACTION_QUERIES_SUITE,
  REACTION_EVENTS_SUITE,
  READ_RECEIPTS_SUITE,
  GROUP_READ_RECEIPTS_SUITE,
  MESSAGE_READERS_SUITE,
  PINNED_MESSAGES_SUITE,
  PINNED_MESSAGE_EVENTS_SUITE,
  PINNING_PERMISSIONS_SUITE,
  EXTENSIONS_SUITE,
  EXTENSION_VERSIONS_SUITE,
  EXTENSION_EVENTS_SUITE,
  LANGUAGES_SUITE,
  MESSAGES_OF_FILES_SUITE,
  UPLOAD_PLUGIN_SUITE,
  UPLOADING_BY_PLUGIN_SUITE,
  REFUSED_FILES_SUITE,
  SENDING_FILES_SUITE,
  ATTRIBUTES_SUITE,
  ATTRIBUTE_LIMITS_SUITE,
  ATTRIBUTE_CONFLICTS_SUITE,
  ATTRIBUTE_MEMORY_SUITE,
  ATTRIBUTE_NEWS_SUITE,
  ATTRIBUTE_PERMISSIONS_SUITE,
  COUNTERS_SUITE,
  COUNTER_LIMITS_SUITE,
  COUNTER_NEWS_SUITE,
  COUNTER_PERMISSIONS_SUITE,
  WHO_HEARS_OF_INVITATIONS_SUITE,
  SIGNALING_LISTENERS_SUITE,
  INVITING_SUITE,
  ANSWERING_INVITATIONS_SUITE,
  MODIFYING_INVITATIONS_SUITE,
  STEPS_OF_INVITATIONS_SUITE,
  TEXTS_OF_INVITATIONS_SUITE,
  INVITATION_TIMEOUTS_SUITE,
  INVITATIONS_AFTER_A_LOGIN_SUITE,
  INVITATIONS_BY_GROUP_TYPE_SUITE,
  FOLLOWING_SUITE,
  FOLLOW_LISTS_SUITE,
  FOLLOW_EVENTS_SUITE,
  EDITIONS_SUITE,
  FOLLOW_REFUSALS_SUITE,
  FRIEND_GROUPS_SUITE,
  FRIEND_GROUP_MEMBERS_SUITE,
  FRIEND_GROUP_EVENTS_SUITE,
];
