import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import { shareList } from '../../plain-copy.js';
import { findIn, indexOf, passIndexOn } from './conversation-index.js';
import { inOrder, isSamePlace } from './conversation-order.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import {
  applyWishes,
  type ConversationChange,
  type ConversationWish,
} from './conversation-wish.js';

type List = readonly ConversationSnapshot[];

/** What is known of the conversations. */
export interface ConversationsState {
  /** What is shown: what the SDK has told, as if all wishes had come true. In the SDK's order. */
  readonly list: List;
  /** What the SDK has told: pinned first, then the newest. Without wishes it is what is shown. */
  readonly told: List;
  /** What the service has not answered yet, oldest first. */
  readonly wishes: readonly ConversationWish[];
  /** Whether the list was answered once. */
  readonly isLoaded: boolean;
  readonly isSyncCompleted: boolean;
  readonly error: ChatError | null;
  /** Those that were asked for one by one, or are looked at, and are not in the list. */
  readonly unlisted: Readonly<Record<string, ConversationSnapshot>>;
  /** Why one that was asked for could not be had. */
  readonly errors: Readonly<Record<string, ChatError>>;
  /** Of what is shown. */
  readonly totalUnread: number;
  readonly toldTotal: number;
}

/** Nothing was asked yet. */
export const initialConversations: ConversationsState = {
  list: [],
  told: [],
  wishes: [],
  isLoaded: false,
  isSyncCompleted: false,
  error: null,
  unlisted: {},
  errors: {},
  totalUnread: 0,
  toldTotal: 0,
};

/** The conversation, in the list or beside it; also one that is about to be deleted. */
export function conversationOf(
  state: ConversationsState,
  conversationID: string,
): ConversationSnapshot | undefined {
  const { list, told, unlisted } = state;
  return (
    findIn(list, conversationID) ??
    (told === list ? undefined : findIn(told, conversationID)) ??
    own(unlisted, conversationID)
  );
}

/** Why the conversation could not be had, if it could not. */
export function errorOf(state: ConversationsState, conversationID: string): ChatError | null {
  return own(state.errors, conversationID) ?? null;
}

/** The whole list, anew. While it is still being put together, what was known before stays below. */
export function replaceList(
  state: ConversationsState,
  told: List,
  isSyncCompleted: boolean,
): ConversationsState {
  const isWhole = isSyncCompleted || state.isSyncCompleted;
  const list = isWhole ? told : [...told, ...without(state.told, told)];
  const next = { ...state, isLoaded: true, isSyncCompleted: isWhole, error: null };
  return setTold(next, list);
}

/** What the SDK has told, where nothing else has changed. */
function setTold(state: ConversationsState, list: List): ConversationsState {
  const told = shareList(list, state.told);
  if (told !== state.told) passIndexOn(state.told, told);
  return show({
    ...state,
    told,
    unlisted: withoutListed(state.unlisted, told),
    errors: withoutListed(state.errors, told),
  });
}

/**
 * What the SDK says of some conversations that it was asked about. `absent` says what becomes of one that it
 * does not name: another snapshot, or `null` when it is not listed any more.
 */
export function tellSome(
  state: ConversationsState,
  conversationIDs: ReadonlySet<string>,
  some: List,
  absent: ConversationChange,
): ConversationsState {
  const before = indexOf(state.told);
  const now = indexOf(some);
  const known = state.told.flatMap((one) => {
    const { conversationID } = one;
    if (!conversationIDs.has(conversationID)) return [one];
    return now.get(conversationID) ?? absent(one) ?? [];
  });
  const added = some.filter((one) => !before.has(one.conversationID));
  const told = [...known, ...added];
  const isInOrder = told.every((one) => {
    const earlier = before.get(one.conversationID);
    return earlier && isSamePlace(one, earlier);
  });
  return setTold(state, isInOrder ? told : inOrder(told));
}

/** The list could not be had. */
export function failList(state: ConversationsState, error: ChatError): ConversationsState {
  return { ...state, error };
}

/** A new beginning of the list's synchronisation: what is there stays until it is told anew. */
export function beginSync(state: ConversationsState): ConversationsState {
  return { ...state, isSyncCompleted: false, error: null };
}

/** One that is not in the list: it was asked for, or is looked at and has left the list. */
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

/** The number of unread messages of all conversations, as the SDK has told it. */
export function setTotalUnread(state: ConversationsState, toldTotal: number): ConversationsState {
  return state.toldTotal === toldTotal ? state : show({ ...state, toldTotal });
}

/** Something is wished for. */
export function addWish(state: ConversationsState, wish: ConversationWish): ConversationsState {
  return show({ ...state, wishes: [...state.wishes, wish] });
}

/** A wish is no more: it was granted and what it has made is told, or it was refused or taken back. */
export function dropWish(state: ConversationsState, id: number): ConversationsState {
  const wishes = state.wishes.filter((wish) => wish.id !== id);
  return wishes.length === state.wishes.length ? state : show({ ...state, wishes });
}

/** A wish does not concern some conversations any more. */
export function narrowWish(
  state: ConversationsState,
  id: number,
  isKept: (conversationID: string) => boolean,
): ConversationsState {
  const wishes = state.wishes.map((wish) =>
    wish.id === id
      ? { ...wish, conversationIDs: new Set([...wish.conversationIDs].filter(isKept)) }
      : wish,
  );
  return show({ ...state, wishes });
}

/** Works out what is shown. */
function show(state: ConversationsState): ConversationsState {
  const { told, wishes, toldTotal } = state;
  const { list, unreadChange } = applyWishes(told, wishes, state.list);
  return { ...state, list, totalUnread: Math.max(0, toldTotal + unreadChange) };
}

function without(list: List, others: List): List {
  const known = indexOf(others);
  return list.filter((one) => !known.has(one.conversationID));
}

function withoutListed<Value>(
  record: Readonly<Record<string, Value>>,
  list: List,
): Readonly<Record<string, Value>> {
  const ids = Object.keys(record);
  if (ids.length === 0) return record;
  const listed = indexOf(list);
  if (!ids.some((id) => listed.has(id))) return record;
  return Object.fromEntries(Object.entries(record).filter(([id]) => !listed.has(id)));
}
