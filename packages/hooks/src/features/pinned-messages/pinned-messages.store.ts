import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
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
  return (Object.hasOwn(groups, groupID) && groups[groupID]) || UNKNOWN;
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

/** The messages with this one among them, where its number says. */
export function withPinned(
  messages: readonly MessageSnapshot[],
  message: MessageSnapshot,
): readonly MessageSnapshot[] {
  const others = messages.filter(({ ID }) => ID !== message.ID);
  return [...others, message].sort((one, other) => one.sequence - other.sequence);
}
