import { attributeHandlers, attributeTellers } from '../attributes/index.js';
import { conversationHandlers, conversationTellers } from '../conversations/index.js';
import { groupHandlers, groupTellers } from '../groups/index.js';
import { messageHandlers, messageTellers } from '../messages/index.js';
import { profileHandlers, profileTellers } from '../profiles/index.js';
import { reactionHandlers, reactionTellers } from '../reactions/index.js';
import { sessionHandlers, sessionTellers } from '../session/index.js';
import type { Handlers, PushTellers } from './handler.js';

/** Who answers which command. */
export const ALL_HANDLERS: Handlers = {
  ...sessionHandlers,
  ...profileHandlers,
  ...messageHandlers,
  ...reactionHandlers,
  ...conversationHandlers,
  ...groupHandlers,
  ...attributeHandlers,
};

/** Who tells which push. */
export const ALL_TELLERS: PushTellers = {
  ...sessionTellers,
  ...profileTellers,
  ...messageTellers,
  ...reactionTellers,
  ...conversationTellers,
  ...groupTellers,
  ...attributeTellers,
};
