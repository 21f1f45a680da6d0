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
import { getBySequences } from './by-sequences.js';
import { deleteMessages } from './delete-messages.js';
import { getHistory } from './history.js';
import { hopBySequence, hopByTime } from './hops.js';
import { findMergedList, isMergedMessage, keepMergedList } from './merged-lists.js';
import { isElement, isOutgoingMessage } from './messages.rules.js';
import { modifyMessage } from './modify-message.js';
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

const isModification = objectOf<Commands['messages.modify']['request']>({
  conversationID: isString,
  sequence: isCount,
  random: isNumber,
  time: isNumber,
  version: isCount,
  elements: optional(listOf(isElement)),
  cloudCustomData: isString,
});

const isSequencesRequest = objectOf<Commands['messages.bySequences']['request']>({
  groupID: isString,
  sequences: listOf(isCount),
});

export const messageRoutes: Routes<
  | 'messages.send'
  | 'messages.history'
  | 'messages.hopBySequence'
  | 'messages.hopByTime'
  | 'messages.bySequences'
  | 'messages.revoke'
  | 'messages.delete'
  | 'messages.keepMergedList'
  | 'messages.mergedList'
  | 'messages.modify'
> = {
  'messages.send': forUsers(objectOf({ message: isOutgoingMessage }), sendMessage),
  'messages.history': forUsers(isHistoryRequest, getHistory),
  'messages.hopBySequence': forUsers(isSequenceHop, hopBySequence),
  'messages.hopByTime': forUsers(isTimeHop, hopByTime),
  'messages.bySequences': forUsers(isSequencesRequest, getBySequences),
  'messages.revoke': forUsers(namesMessage, revokeMessage),
  'messages.delete': forUsers(namesMessages, deleteMessages),
  'messages.keepMergedList': forUsers(
    objectOf({ messages: listOf(isMergedMessage) }),
    keepMergedList,
  ),
  'messages.mergedList': forUsers(objectOf({ downloadKey: isString }), findMergedList),
  'messages.modify': forUsers(isModification, modifyMessage),
};
