import { groupConversationID } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { messageIDOf } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireGroupReceipt } from '../../protocol/entities.js';
import { keyOf, within } from '../../storage/keys.js';
import { entryAt, entryOf, groupLogID } from '../messages/index.js';
import { findMessage, requireConversation } from '../visible-messages/index.js';
import { requireAcknowledgedGroup } from './acknowledged-group.js';
import { receiptKey, receiptReaders, receiptReceivers, receipts } from './receipts.records.js';
import { readersAfter } from './receipts.rules.js';

type CountsCommand = Commands['receipts.counts'];
type MembersCommand = Commands['receipts.members'];
type TimesCommand = Commands['receipts.times'];

/** `receipts.counts`: for who has sent the messages. */
export async function countReaders(
  work: SessionWork,
  { groupID, messageIDs }: CountsCommand['request'],
): Promise<CountsCommand['reply']> {
  await requireAcknowledgedGroup(work, groupID);
  const logID = groupLogID(groupID);
  const told: WireGroupReceipt[] = [];
  for (const messageID of messageIDs) {
    const entry = await entryOf(work, logID, messageID);
    if (entry?.message.from !== work.userID) continue;
    const counts = await work.store.get(receipts, receiptKey(logID, entry.index));
    if (counts) told.push({ messageID, ...counts });
  }
  return { receipts: told };
}

/** `receipts.members`: whoever can see a message may ask who else has read it. */
export async function listReaders(
  work: SessionWork,
  { groupID, messageID, isRead, cursor, count }: MembersCommand['request'],
): Promise<MembersCommand['reply']> {
  const key = await requireReceipt(work, groupID, messageID);
  const readers = await work.store.values(receiptReaders, within(key));
  const userIDs = readers.map(({ userID }) => userID);
  if (isRead) return readersAfter(userIDs, { cursor, count });
  const read = new Set(userIDs);
  const receivers = (await work.store.get(receiptReceivers, key)) ?? [];
  const others = receivers.filter((userID) => !read.has(userID));
  return readersAfter(others, { cursor, count });
}

/** Where the receipts of a message are; 10062 when nothing is known of them. */
async function requireReceipt(
  work: SessionWork,
  groupID: string,
  messageID: string,
): Promise<string> {
  await requireAcknowledgedGroup(work, groupID);
  const conversation = await requireConversation(work, groupConversationID(groupID));
  const message = await findMessage(work, conversation, messageID);
  if (!message) return refuse(10062);
  const key = receiptKey(conversation.logID, message.sequence);
  return (await work.store.get(receipts, key)) ? key : refuse(10062);
}

/** `receipts.times`: messages of which nothing is known, or that one cannot see, are left out. */
export async function listReadTimes(
  work: SessionWork,
  { groupID, messages }: TimesCommand['request'],
): Promise<TimesCommand['reply']> {
  await requireAcknowledgedGroup(work, groupID);
  const conversation = await requireConversation(work, groupConversationID(groupID));
  const told: TimesCommand['reply']['messages'] = [];
  for (const { sequence, userIDs } of messages) {
    const entry = await entryAt(work, conversation.logID, sequence);
    const key = receiptKey(conversation.logID, sequence);
    if (!entry || !(await work.store.get(receipts, key))) continue;
    if (!(await findMessage(work, conversation, messageIDOf(entry.message)))) continue;
    told.push({ sequence, times: await timesOf(work, key, userIDs) });
  }
  return { messages: told };
}

async function timesOf({ store }: SessionWork, key: string, userIDs: readonly string[]) {
  const times: { userID: string; time: number }[] = [];
  for (const userID of userIDs) {
    const reader = await store.get(receiptReaders, keyOf(key, userID));
    times.push({ userID, time: reader?.time ?? 0 });
  }
  return times;
}
