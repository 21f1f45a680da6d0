import { own } from '../../own.js';
import { type KnownReactions, noReactions, unknownReactions } from './known-reactions.js';

/** The reactions that were asked for since the login, by the ID of the message. */
export interface ReactionsState {
  readonly byMessage: Readonly<Record<string, KnownReactions>>;
}

/** Nothing was asked for. */
export const initialReactions: ReactionsState = { byMessage: {} };

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
  const kept = own(state.byMessage, messageID);
  if (kept) return kept;
  return isUntouched(messageID) ? noReactions : unknownReactions;
}

/** Whether anything is kept of a message: of others nothing needs to be known. */
export function isKept(state: ReactionsState, messageID: string): boolean {
  return Object.hasOwn(state.byMessage, messageID);
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
  return { byMessage: { ...state.byMessage, ...Object.fromEntries(changed) } };
}
