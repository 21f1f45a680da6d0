import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { own } from '../../own.js';
import type { MessageSnapshot } from '../messages/index.js';

/** What is pinned to one group or topic. */
export interface Pinned {
  readonly status: LoadStatus;
  /** In the order of the history, each with its `pinnerInfo`. */
  readonly messages: readonly MessageSnapshot[];
  readonly error: ChatError | null;
}

/** What is pinned, by groupID or topicID. */
export interface PinnedState {
  readonly groups: Readonly<Record<string, Pinned>>;
}

export const initialPinned: PinnedState = { groups: {} };

const UNKNOWN: Pinned = { status: 'loading', messages: [], error: null };

/** What is pinned to the group; loading while that is not known. */
export function pinnedOf({ groups }: PinnedState, groupID: string): Pinned {
  return own(groups, groupID) ?? UNKNOWN;
}

/** Changes what is known of one group; the others stay the same objects. */
export function changePinned(
  state: PinnedState,
  groupID: string,
  change: (pinned: Pinned) => Pinned,
): PinnedState {
  const before = pinnedOf(state, groupID);
  const after = change(before);
  return after === before ? state : { groups: { ...state.groups, [groupID]: after } };
}

/** The group or topic that a message is pinned to. */
export function groupOfPinned({ groups }: PinnedState, messageID: string): string | undefined {
  const isThere = ([, { messages }]: [string, Pinned]) =>
    messages.some(({ ID }) => ID === messageID);
  return Object.entries(groups).find(isThere)?.[0];
}

/** With this one among them, where its number says; in the place of the one of its ID. */
export function withPinned(known: Pinned, message: MessageSnapshot): Pinned {
  const others = known.messages.filter(({ ID }) => ID !== message.ID);
  const messages = [...others, message].sort((one, other) => one.sequence - other.sequence);
  return { ...known, messages };
}

/** Without it. */
export function withoutPinned(known: Pinned, messageID: string): Pinned {
  return { ...known, messages: known.messages.filter(({ ID }) => ID !== messageID) };
}

/** One that is pinned, as it is now: with its `pinnerInfo`, which only the list of what is pinned tells. */
export function changePinnedMessage(
  known: Pinned,
  messageID: string,
  change: (shown: MessageSnapshot) => MessageSnapshot,
): Pinned {
  const shown = known.messages.find(({ ID }) => ID === messageID);
  if (!shown) return known;
  const next = { ...change(shown), pinnerInfo: shown.pinnerInfo };
  return next.isDeleted ? withoutPinned(known, messageID) : withPinned(known, next);
}
