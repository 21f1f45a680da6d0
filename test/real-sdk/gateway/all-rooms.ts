import { attributeHandlers, attributeTellers } from '../attributes/index.js';
import { blacklistHandlers, blacklistTellers } from '../blacklist/index.js';
import { searchHandlers } from '../cloud-search/index.js';
import {
  conversationGroupHandlers,
  conversationGroupTellers,
} from '../conversation-groups/index.js';
import { conversationHandlers, conversationTellers } from '../conversations/index.js';
import { counterHandlers, counterTellers } from '../counters/index.js';
import { extensionHandlers, extensionTellers } from '../extensions/index.js';
import { fileHandlers } from '../files/index.js';
import { followHandlers, followTellers } from '../follow/index.js';
import { friendGroupHandlers } from '../friend-groups/index.js';
import { friendApplicationHandlers, friendHandlers, friendTellers } from '../friends/index.js';
import { groupApplicationHandlers } from '../group-applications/index.js';
import { groupHandlers, groupTellers } from '../groups/index.js';
import { languageHandlers } from '../language/index.js';
import { memberSettingsHandlers } from '../member-settings/index.js';
import { memberHandlers } from '../members/index.js';
import { messageHandlers, messageTellers } from '../messages/index.js';
import { pinnedMessageHandlers, pinnedMessageTellers } from '../pinned-messages/index.js';
import { presenceHandlers, presenceTellers } from '../presence/index.js';
import { profileHandlers, profileTellers } from '../profiles/index.js';
import { reactionHandlers, reactionTellers } from '../reactions/index.js';
import { receiptHandlers, receiptTellers } from '../receipts/index.js';
import { remindTypeHandlers, remindTypeTellers } from '../remind-types/index.js';
import { sessionHandlers, sessionTellers } from '../session/index.js';
import { topicMessageTellers } from '../topic-messages/index.js';
import { topicHandlers } from '../topics/index.js';
import type { Handlers, PushTellers } from './handler.js';

/** Who answers which command. */
export const ALL_HANDLERS: Handlers = {
  ...sessionHandlers,
  ...profileHandlers,
  ...presenceHandlers,
  ...blacklistHandlers,
  ...friendHandlers,
  ...friendApplicationHandlers,
  ...friendGroupHandlers,
  ...followHandlers,
  ...messageHandlers,
  ...reactionHandlers,
  ...extensionHandlers,
  ...languageHandlers,
  ...receiptHandlers,
  ...pinnedMessageHandlers,
  ...conversationHandlers,
  ...conversationGroupHandlers,
  ...remindTypeHandlers,
  ...memberSettingsHandlers,
  ...memberHandlers,
  ...groupHandlers,
  ...groupApplicationHandlers,
  ...attributeHandlers,
  ...topicHandlers,
  ...counterHandlers,
  ...fileHandlers,
  ...searchHandlers,
};

/** Who tells which push. */
export const ALL_TELLERS: PushTellers = {
  ...sessionTellers,
  ...profileTellers,
  ...presenceTellers,
  ...blacklistTellers,
  ...friendTellers,
  ...followTellers,
  ...messageTellers,
  ...topicMessageTellers,
  ...reactionTellers,
  ...extensionTellers,
  ...receiptTellers,
  ...pinnedMessageTellers,
  ...conversationTellers,
  ...conversationGroupTellers,
  ...remindTypeTellers,
  ...groupTellers,
  ...attributeTellers,
  ...counterTellers,
};
