import { type KnownReactions, noReactions, unknownReactions } from './known-reactions.js';

type ByMessage = ReadonlyMap<string, KnownReactions>;

/**
 * The reactions that were asked for since the login, by the ID of the message. With each screenful that goes by there are
 * more, up to thousands: what has changed of late is kept apart, so that not all has to be copied for it.
 */
export interface ReactionsState {
  readonly late: ByMessage;
  /** What is in `late` counts. */
  readonly early: ByMessage;
}

/** Nothing was asked for. */
export const initialReactions: ReactionsState = { late: new Map(), early: new Map() };

/** Of so many messages that have changed of late, all are put together again. */
const MOST_LATE = 200;

/**
 * The reactions to a message, as far as they are known.
 *
 * @param isUntouched whether a message of which nothing is kept is sure to have none.
 */
export function reactionsOf(
  state: ReactionsState,
  messageID: string,
  isUntouched: (messageID: string) => boolean,
): KnownReactions {
  const kept = state.late.get(messageID) ?? state.early.get(messageID);
  if (kept) return kept;
  return isUntouched(messageID) ? noReactions : unknownReactions;
}

/** Whether anything is kept of a message: of others nothing needs to be known. */
export function isKept({ late, early }: ReactionsState, messageID: string): boolean {
  return late.has(messageID) || early.has(messageID);
}

/**
 * Changes what is known of some messages, however many, at once; the others stay the same objects.
 *
 * @param isUntouched whether a message of which nothing is kept is sure to have no reactions.
 */
export function changeReactions(
  state: ReactionsState,
  messageIDs: Iterable<string>,
  isUntouched: (messageID: string) => boolean,
  change: (known: KnownReactions, messageID: string) => KnownReactions,
): ReactionsState {
  const changed = [...messageIDs].flatMap((messageID) => {
    const before = reactionsOf(state, messageID, isUntouched);
    const after = change(before, messageID);
    return after === before && isKept(state, messageID) ? [] : [[messageID, after] as const];
  });
  if (changed.length === 0) return state;
  const late = new Map([...state.late, ...changed]);
  if (late.size <= MOST_LATE) return { late, early: state.early };
  return { late: new Map(), early: new Map([...state.early, ...late]) };
}
