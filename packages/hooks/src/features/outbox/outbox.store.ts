import type { ChatError } from '@parlor/sdk';
import type { SendState } from '../messages/index.js';
import type { Entry } from './entry.js';

/** A message that is not sent yet, or failed. */
export interface UnsentMessage {
  readonly messageID: string;
  readonly conversationID: string;
  /** Milliseconds since the epoch; sent again by hand, of when that was. */
  readonly createdAt: number;
  readonly sendState: SendState;
  /** Why it failed, or what the last try came to. */
  readonly error: ChatError | null;
}

/** All unsent messages of this person that this page sends. */
export interface OutboxState {
  /** Oldest first. */
  readonly messages: readonly UnsentMessage[];
  /** Whether they are there after the page was closed. */
  readonly isKept: boolean;
}

/** Nothing is unsent. */
export const initialOutbox: OutboxState = { messages: [], isKept: false };

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
  return isSame && isKept === state.isKept ? state : { messages, isKept };
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
