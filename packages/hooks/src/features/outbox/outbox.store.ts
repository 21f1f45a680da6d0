import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';
import type { SendState } from '../messages/index.js';
import type { Entry } from './entry.js';

/** A message that is not sent yet, or failed. */
export interface UnsentMessage {
  /** The `ID` of the message in its thread. */
  readonly messageID: string;
  /** Where it is to be sent. */
  readonly conversationID: string;
  /** Milliseconds since the epoch; sent again by hand, of when that was. */
  readonly createdAt: number;
  /** Whether it waits, is on its way or has failed. */
  readonly sendState: SendState;
  /** Why it failed, or what the last try came to. */
  readonly error: ChatError | null;
}

/** All unsent messages of this person that this page sends. */
export interface OutboxState {
  /** Oldest first. */
  readonly messages: readonly UnsentMessage[];
  /** What that comes to, by conversationID. */
  readonly states: UnsentStates;
  /** Whether they are there after the page was closed. */
  readonly isKept: boolean;
}

/** The worst that is true of the unsent messages of each conversation that has some. */
type UnsentStates = Readonly<Record<string, 'failed' | 'pending'>>;

/** Nothing is unsent. */
export const initialOutbox: OutboxState = { messages: [], states: {}, isKept: false };

/** How far the unsent messages of a conversation are. */
export function unsentStateOf(
  { states }: OutboxState,
  conversationID: string,
): 'failed' | 'pending' | null {
  return own(states, conversationID) ?? null;
}

/** What is shown of the entries; what has not changed stays the same object. */
export function showEntries(
  state: OutboxState,
  entries: readonly Entry[],
  isKept: boolean,
): OutboxState {
  const before = new Map(state.messages.map((message) => [message.messageID, message]));
  const messages = entries
    .map((entry) => shareUnsent(unsentOf(entry), before.get(entry.live.ID)))
    .sort((one, other) => one.createdAt - other.createdAt);
  const isSame =
    messages.length === state.messages.length &&
    messages.every((message, index) => message === state.messages[index]);
  if (isSame && isKept === state.isKept) return state;
  return { messages, states: statesOf(messages), isKept };
}

function statesOf(messages: readonly UnsentMessage[]): UnsentStates {
  const failed = messages.filter(({ sendState }) => sendState === 'failed');
  return Object.fromEntries([
    ...messages.map(({ conversationID }) => [conversationID, 'pending'] as const),
    ...failed.map(({ conversationID }) => [conversationID, 'failed'] as const),
  ]);
}

function unsentOf({ live, item, conversationID, state, error }: Entry): UnsentMessage {
  return {
    messageID: live.ID,
    conversationID,
    createdAt: item?.createdAt ?? live.clientTime * 1000,
    sendState: state,
    error: state === 'failed' || state === 'waiting' ? error : null,
  };
}

function shareUnsent(next: UnsentMessage, before: UnsentMessage | undefined): UnsentMessage {
  const isSame = before?.sendState === next.sendState && before.error === next.error;
  return isSame ? before : next;
}
