import { own } from '../../own.js';
import { type KnownReactions, unknownReactions } from './known-reactions.js';

/** The reactions that were asked for since the login, by the ID of the message. */
export interface ReactionsState {
  readonly byMessage: Readonly<Record<string, KnownReactions>>;
}

/** Nothing was asked for. */
export const initialReactions: ReactionsState = { byMessage: {} };

/** The reactions to a message, as far as they are known. */
export function reactionsOf(state: ReactionsState, messageID: string): KnownReactions {
  return own(state.byMessage, messageID) ?? unknownReactions;
}

/** Whether anything is kept of a message: of others nothing needs to be known. */
export function isKept(state: ReactionsState, messageID: string): boolean {
  return Object.hasOwn(state.byMessage, messageID);
}

/** Changes what is known of some messages, however many, at once; the others stay the same objects. */
export function changeReactions(
  state: ReactionsState,
  messageIDs: Iterable<string>,
  change: (known: KnownReactions, messageID: string) => KnownReactions,
): ReactionsState {
  const changed = [...messageIDs].flatMap((messageID) => {
    const before = reactionsOf(state, messageID);
    const after = change(before, messageID);
    return after === before && isKept(state, messageID) ? [] : [[messageID, after] as const];
  });
  if (changed.length === 0) return state;
  return { byMessage: { ...state.byMessage, ...Object.fromEntries(changed) } };
}
