import {
  isCount,
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
} from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { deleteMessages } from './delete-messages.js';
import { getHistory } from './history.js';
import { hopBySequence, hopByTime } from './hops.js';
import { isOutgoingMessage } from './messages.rules.js';
import { revokeMessage } from './revoke-message.js';
import { sendMessage } from './send-message.js';

const isHistoryRequest = objectOf<Commands['messages.history']['request']>({
  conversationID: isString,
  beforeID: optional(isString),
  beforeSequence: optional(isCount),
  limit: isCount,
});

const isSequenceHop = objectOf<Commands['messages.hopBySequence']['request']>({
  conversationID: isString,
  sequence: optional(isNumber),
  limit: isCount,
});

const isTimeHop = objectOf<Commands['messages.hopByTime']['request']>({
  conversationID: isString,
  towards: oneOf('older', 'newer'),
  time: optional(isNumber),
  besideID: optional(isString),
  limit: isCount,
});

const namesMessage = objectOf<Commands['messages.revoke']['request']>({
  conversationID: isString,
  messageID: isString,
});

const namesMessages = objectOf<Commands['messages.delete']['request']>({
  conversationID: isString,
  messageIDs: listOf(isString),
});

export const messageRoutes: Routes<
  | 'messages.send'
  | 'messages.history'
  | 'messages.hopBySequence'
  | 'messages.hopByTime'
  | 'messages.revoke'
  | 'messages.delete'
> = {
  'messages.send': forUsers(objectOf({ message: isOutgoingMessage }), sendMessage),
  'messages.history': forUsers(isHistoryRequest, getHistory),
  'messages.hopBySequence': forUsers(isSequenceHop, hopBySequence),
  'messages.hopByTime': forUsers(isTimeHop, hopByTime),
  'messages.revoke': forUsers(namesMessage, revokeMessage),
  'messages.delete': forUsers(namesMessages, deleteMessages),
};
