import { isCount, isString, objectOf, optional } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { getHistory } from './history.js';
import { isOutgoingMessage } from './messages.rules.js';
import { sendMessage } from './send-message.js';

const isHistoryRequest = objectOf<Commands['messages.history']['request']>({
  conversationID: isString,
  beforeID: optional(isString),
  beforeSequence: optional(isCount),
  limit: isCount,
});

export const messageRoutes: Routes<'messages.send' | 'messages.history'> = {
  'messages.send': forUsers(objectOf({ message: isOutgoingMessage }), sendMessage),
  'messages.history': forUsers(isHistoryRequest, getHistory),
};
