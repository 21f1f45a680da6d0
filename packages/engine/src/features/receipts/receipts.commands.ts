import { isBoolean, isCount, isString, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { acknowledge } from './acknowledge.js';
import { countReaders, listReaders, listReadTimes } from './receipt-queries.js';

const namesMessages = objectOf<Commands['receipts.send']['request']>({
  conversationID: isString,
  messageIDs: listOf(isString),
});

const namesGroupMessages = objectOf<Commands['receipts.counts']['request']>({
  groupID: isString,
  messageIDs: listOf(isString),
});

const isMembersRequest = objectOf<Commands['receipts.members']['request']>({
  groupID: isString,
  messageID: isString,
  isRead: isBoolean,
  cursor: isString,
  count: isCount,
});

const isTimesRequest = objectOf<Commands['receipts.times']['request']>({
  groupID: isString,
  messages: listOf(objectOf({ sequence: isCount, userIDs: listOf(isString) })),
});

type ReceiptCommand = 'receipts.send' | 'receipts.counts' | 'receipts.members' | 'receipts.times';

export const receiptRoutes: Routes<ReceiptCommand> = {
  'receipts.send': forUsers(namesMessages, acknowledge),
  'receipts.counts': forUsers(namesGroupMessages, countReaders),
  'receipts.members': forUsers(isMembersRequest, listReaders),
  'receipts.times': forUsers(isTimesRequest, listReadTimes),
};
