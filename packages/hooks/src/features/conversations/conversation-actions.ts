import { type MessageRemindType, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { messagesFeature, showRead } from '../messages/index.js';
import { apartFromTopics, refuseTopics } from './apart-from-topics.js';
import { oneByOne } from './batch-calls.js';
import { askMark, askNote, askPinned, askRead, askRemoved } from './conversation-calls.js';
import {
  announced,
  cleared,
  marked,
  noted,
  pinned,
  read,
  removed,
} from './conversation-changes.js';
import { isMarkedUnread, isUnread, mentionOf } from './conversation-facts.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { conversationOf } from './conversations.store.js';
import { conversationsFeature } from './conversations-control.js';
import {
  type ConversationsOutcome,
  mergeOutcomes,
  outcomeForAll,
} from './conversations-outcome.js';
import { erasuresFeature } from './erasures.js';
import { lateTopicsFeature } from './late-topics.js';
import { livesOf } from './lives-of.js';
import { remind } from './remind-calls.js';

type IDs = readonly string[];

/** Which conversations are read at once. */
export type ReadScope = 'all' | 'C2C' | 'GROUP';

/** Reads conversations with their messages, and takes away that they are marked as unread. */
export function markRead(chat: ChatStore, ids: IDs): Promise<ConversationsOutcome> {
  const takeBack = showRead(chat, ids);
  const outcome = askToRead(chat, ids);
  outcome.then(
    ({ failed }) => takeBack(failed.map(idOf)),
    () => takeBack(ids),
  );
  return outcome;
}

function askToRead(chat: ChatStore, ids: IDs): Promise<ConversationsOutcome> {
  const { wishes } = chat.feature(conversationsFeature);
  const ofTopics = (topics: IDs) =>
    chat
      .feature(lateTopicsFeature)
      .do(({ readTopics }) => readTopics(chat, topics, (asked) => askRead(chat, asked)));
  return apartFromTopics(ids, ofTopics, (listed) =>
    wishes.enact(listed, read(known(chat, listed)), async (asked) =>
      mergeOutcomes([await askRead(chat, asked), await unmarkUnread(chat, asked)]),
    ),
  );
}

/** Reads everything, or everything of a kind. */
export async function markAllRead(chat: ChatStore, scope: ReadScope): Promise<void> {
  const control = chat.feature(conversationsFeature);
  const unread = control.slice.read().list.filter((one) => isOf(one, scope) && waits(one));
  if (unread.length === 0 && scope === 'all') return askAllRead(chat);
  const { failed } = await control.wishes.enact(unread.map(idOf), read(unread), async (asked) => {
    if (scope === 'all') await askAllRead(chat);
    const left = scope === 'all' ? unread.filter(isLeftOut).map(idOf) : asked;
    return mergeOutcomes([
      outcomeForAll(asked),
      await askRead(chat, left),
      await unmarkUnread(chat, asked),
    ]);
  });
  if (failed[0]) throw failed[0].error;
}

/** Pins or unpins conversations. */
export function setPinned(
  chat: ChatStore,
  ids: IDs,
  isPinned: boolean,
): Promise<ConversationsOutcome> {
  const { wishes } = chat.feature(conversationsFeature);
  return apartFromTopics(ids, refuseTopics, (listed) =>
    wishes.enact(listed, pinned(isPinned), (asked) => askPinned(chat, asked, isPinned)),
  );
}

/** Sets how messages of conversations are announced. */
export function setRemindType(
  chat: ChatStore,
  ids: IDs,
  remindType: MessageRemindType,
): Promise<ConversationsOutcome> {
  const { wishes } = chat.feature(conversationsFeature);
  const ask = (asked: IDs) => remind(chat, asked, remindType);
  const ofTopics = (topics: IDs) =>
    chat
      .feature(lateTopicsFeature)
      .do(({ announceTopics }) => announceTopics(chat, topics, remindType, ask));
  return apartFromTopics(ids, ofTopics, (listed) =>
    wishes.enact(listed, announced(remindType), ask),
  );
}

/** Sets a mark of conversations, or takes it away. */
export function setMark(
  chat: ChatStore,
  ids: IDs,
  mark: number,
  isSet: boolean,
): Promise<ConversationsOutcome> {
  const { wishes } = chat.feature(conversationsFeature);
  return apartFromTopics(ids, refuseTopics, (listed) =>
    wishes.enact(listed, marked(mark, isSet), (asked) => askMark(chat, asked, mark, isSet)),
  );
}

/** Writes a note on conversations. */
export function setCustomData(
  chat: ChatStore,
  ids: IDs,
  customData: string,
): Promise<ConversationsOutcome> {
  const { wishes } = chat.feature(conversationsFeature);
  return apartFromTopics(ids, refuseTopics, (listed) =>
    wishes.enact(listed, noted(customData), (asked) => askNote(chat, asked, customData)),
  );
}

/** Empties a conversation for me alone; it stays in the list. */
export async function clearHistory(chat: ChatStore, conversationID: string): Promise<void> {
  const { calls, sdk } = chat;
  const control = chat.feature(conversationsFeature);
  const now = conversationOf(control.slice.read(), conversationID);
  await control.wishes.enact([conversationID], cleared(now), (asked) =>
    oneByOne(asked, (id) => calls.call(() => sdk.clearHistoryMessage(id))),
  );
  chat.feature(messagesFeature).empty(conversationID);
}

/** Takes conversations out of the list. */
export function remove(
  chat: ChatStore,
  ids: IDs,
  keepHistory: boolean,
): Promise<ConversationsOutcome> {
  const { wishes } = chat.feature(conversationsFeature);
  return apartFromTopics(ids, refuseTopics, (listed) =>
    wishes.enact(listed, removed, (asked) => carryOutRemoval(chat, asked, keepHistory)),
  );
}

/** Has them deleted, and their threads and drafts forget what the SDK has forgotten. */
export async function carryOutRemoval(
  chat: ChatStore,
  ids: IDs,
  keepHistory: boolean,
): Promise<ConversationsOutcome> {
  const outcome = await askRemoved(chat, ids, !keepHistory);
  const messages = chat.feature(messagesFeature);
  for (const conversationID of outcome.succeeded) {
    if (keepHistory) messages.renew(conversationID);
    else messages.empty(conversationID);
  }
  if (!keepHistory) chat.feature(erasuresFeature).tell(outcome.succeeded);
  return outcome;
}

/**
 * Not for a part: the SDK counts what is unread in all conversations again then, and only what it has in
 * memory. What has come before the login would look as if it were read.
 */
async function askAllRead({ calls, sdk }: ChatStore): Promise<void> {
  await calls.call(() => sdk.setAllMessageRead({ scope: TYPES.READ_ALL_MSG }));
}

/** Whether the SDK leaves it as it is when it reads everything. */
function isLeftOut(one: ConversationSnapshot): boolean {
  return mentionOf(one) !== null || one.subType === TYPES.GRP_COMMUNITY;
}

function isOf({ type }: ConversationSnapshot, scope: ReadScope): boolean {
  return type !== TYPES.CONV_SYSTEM && (scope === 'all' || type === scope);
}

function waits(one: ConversationSnapshot): boolean {
  return isUnread(one) || mentionOf(one) !== null;
}

/** By the SDK's own objects: a mark may have been set just before, and the list need not be loaded. */
async function unmarkUnread(chat: ChatStore, ids: IDs): Promise<ConversationsOutcome> {
  const lives = (await livesOf(chat, ids)) ?? [];
  const marks = lives.filter(isMarkedUnread).map(idOf);
  return askMark(chat, marks, TYPES.CONV_MARK_TYPE_UNREAD, false);
}

function known(chat: ChatStore, ids: IDs): ConversationSnapshot[] {
  const state = chat.feature(conversationsFeature).slice.read();
  return ids.flatMap((conversationID) => conversationOf(state, conversationID) ?? []);
}

function idOf({ conversationID }: { readonly conversationID: string }): string {
  return conversationID;
}
