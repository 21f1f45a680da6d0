import { parseConversationID, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireGroupReceipt } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { presentMemberIDs } from '../group-records/index.js';
import { c2cLogID, changeInLog, entryOf, groupLogID, type LogEntry } from '../messages/index.js';
import { requireAcknowledgedGroup } from './acknowledged-group.js';
import {
  type ReceiptRecord,
  receiptKey,
  receiptReaders,
  receiptReceivers,
  receipts,
} from './receipts.records.js';
import { asksFor, MOST_MESSAGES } from './receipts.rules.js';

type Nothing = Record<string, never>;

/** `receipts.send` */
export async function acknowledge(
  work: SessionWork,
  { conversationID, messageIDs }: Commands['receipts.send']['request'],
): Promise<Nothing> {
  const id = parseConversationID(conversationID);
  const isTooMuch = messageIDs.length > MOST_MESSAGES;
  if (id?.type === TYPES.CONV_C2C) {
    return isTooMuch ? refuse(20001) : acknowledgeToPerson(work, id.targetID, messageIDs);
  }
  if (id?.type === TYPES.CONV_GROUP) {
    return isTooMuch ? refuse(10004) : acknowledgeInGroup(work, id.targetID, messageIDs);
  }
  return refuse(50002);
}

/** The message itself says when, to its sender, who may not be there to hear of it. */
async function acknowledgeToPerson(
  work: SessionWork,
  peer: string,
  messageIDs: readonly string[],
): Promise<Nothing> {
  const logID = c2cLogID(work.userID, peer);
  const time = secondsOf(work.clock);
  const read: string[] = [];
  for (const [messageID, entry] of await entriesToRead(work, logID, messageIDs)) {
    if (entry.message.receiptTime !== undefined) continue;
    changeInLog(work, logID, { ...entry, message: { ...entry.message, receiptTime: time } });
    read.push(messageID);
  }
  if (read.length > 0) {
    const push = { userID: work.userID, messageIDs: read, time };
    work.outbox.toUser(peer, { type: 'receipts.ofPeer', ...push });
  }
  return {};
}

async function acknowledgeInGroup(
  work: SessionWork,
  groupID: string,
  messageIDs: readonly string[],
): Promise<Nothing> {
  const group = await requireAcknowledgedGroup(work, groupID);
  const logID = groupLogID(groupID);
  const news = new Map<string, WireGroupReceipt[]>();
  for (const [messageID, entry] of await entriesToRead(work, logID, messageIDs)) {
    const counts = await noteReader(work, receiptKey(logID, entry.index));
    const { from } = entry.message;
    if (counts) news.set(from, [...(news.get(from) ?? []), { messageID, ...counts }]);
  }
  for (const sender of await presentMemberIDs(work, group, (userID) => news.has(userID))) {
    const told = news.get(sender) ?? [];
    work.outbox.toUser(sender, { type: 'receipts.ofGroup', groupID, receipts: told });
  }
  return {};
}

/** Those that are there, each once, and ask this person for it; what else was named is passed over. */
async function entriesToRead(
  work: SessionWork,
  logID: string,
  messageIDs: readonly string[],
): Promise<[messageID: string, entry: LogEntry][]> {
  const found: [string, LogEntry][] = [];
  for (const messageID of new Set(messageIDs)) {
    const entry = await entryOf(work, logID, messageID);
    if (entry && asksFor(entry.message, work.userID)) found.push([messageID, entry]);
  }
  return found;
}

/** One more has read a message: the new counts; `undefined` when it was not sent to them, or is no news. */
async function noteReader(
  { store, userID, clock }: SessionWork,
  key: string,
): Promise<ReceiptRecord | undefined> {
  const counts = await store.get(receipts, key);
  const receivers = (await store.get(receiptReceivers, key)) ?? [];
  const reader = keyOf(key, userID);
  if (!counts || !receivers.includes(userID) || (await store.get(receiptReaders, reader))) {
    return undefined;
  }
  const { readCount, unreadCount } = counts;
  const changed = { readCount: readCount + 1, unreadCount: unreadCount - 1 };
  store.put(receiptReaders, reader, { userID, time: secondsOf(clock) });
  store.put(receipts, key, changed);
  return changed;
}
