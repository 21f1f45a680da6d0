import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import { shareList } from '../../plain-copy.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** What is known of the conversations. */
export interface ConversationsState {
  /** In the SDK's order: pinned first, then the newest. */
  readonly list: readonly ConversationSnapshot[];
  /** Whether the list was answered once. */
  readonly isLoaded: boolean;
  readonly isSyncCompleted: boolean;
  readonly error: ChatError | null;
  /** Those that were asked for one by one and are not in the list. */
  readonly unlisted: Readonly<Record<string, ConversationSnapshot>>;
  /** Why one that was asked for could not be had. */
  readonly errors: Readonly<Record<string, ChatError>>;
  readonly totalUnread: number;
}

/** Nothing was asked yet. */
export const initialConversations: ConversationsState = {
  list: [],
  isLoaded: false,
  isSyncCompleted: false,
  error: null,
  unlisted: {},
  errors: {},
  totalUnread: 0,
};

/** The conversation, in the list or beside it. */
export function conversationOf(
  state: ConversationsState,
  conversationID: string,
): ConversationSnapshot | undefined {
  const listed = state.list.find((one) => one.conversationID === conversationID);
  return listed ?? own(state.unlisted, conversationID);
}

/** Why the conversation could not be had, if it could not. */
export function errorOf(state: ConversationsState, conversationID: string): ChatError | null {
  return own(state.errors, conversationID) ?? null;
}

/** The whole list, anew. While it is still being put together, what was known before stays below. */
export function replaceList(
  state: ConversationsState,
  told: readonly ConversationSnapshot[],
  isSyncCompleted: boolean,
): ConversationsState {
  const isWhole = isSyncCompleted || state.isSyncCompleted;
  const list = isWhole ? told : [...told, ...without(state.list, told)];
  return {
    ...state,
    list: shareList(list, state.list),
    unlisted: withoutListed(state.unlisted, list),
    errors: withoutListed(state.errors, list),
    isLoaded: true,
    isSyncCompleted: isWhole,
    error: null,
  };
}

/** The list could not be had. */
export function failList(state: ConversationsState, error: ChatError): ConversationsState {
  return { ...state, error };
}

/** A new beginning of the list's synchronisation: what is there stays until it is told anew. */
export function beginSync(state: ConversationsState): ConversationsState {
  return { ...state, isSyncCompleted: false, error: null };
}

/** One that was asked for. */
export function addUnlisted(
  state: ConversationsState,
  conversation: ConversationSnapshot,
): ConversationsState {
  const { conversationID } = conversation;
  const { [conversationID]: _solved, ...errors } = state.errors;
  return { ...state, errors, unlisted: { ...state.unlisted, [conversationID]: conversation } };
}

/** One that was asked for and could not be had; `null` when it is asked for again. */
export function setError(
  state: ConversationsState,
  conversationID: string,
  error: ChatError | null,
): ConversationsState {
  const { [conversationID]: _before, ...errors } = state.errors;
  return { ...state, errors: error ? { ...errors, [conversationID]: error } : errors };
}

/** The number of unread messages of all conversations. */
export function setTotalUnread(state: ConversationsState, totalUnread: number): ConversationsState {
  return state.totalUnread === totalUnread ? state : { ...state, totalUnread };
}

function without(
  list: readonly ConversationSnapshot[],
  others: readonly ConversationSnapshot[],
): readonly ConversationSnapshot[] {
  const ids = new Set(others.map((other) => other.conversationID));
  return list.filter((one) => !ids.has(one.conversationID));
}

function withoutListed<Value>(
  record: Readonly<Record<string, Value>>,
  list: readonly ConversationSnapshot[],
): Readonly<Record<string, Value>> {
  const listed = list.filter((one) => Object.hasOwn(record, one.conversationID));
  if (listed.length === 0) return record;
  const ids = new Set(listed.map((one) => one.conversationID));
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));
}
