import { type KnownReactions, unknownReactions } from './known-reactions.js';

/** The reactions that were asked for since the login, by the ID of the message. */
export interface ReactionsState {
  readonly byMessage: Readonly<Record<string, KnownReactions>>;
}

/** Nothing was asked for. */
export const initialReactions: ReactionsState = { byMessage: {} };

/** The reactions to a message, as far as they are known. */
export function reactionsOf(state: ReactionsState, messageID: string): KnownReactions {
  const known = Object.hasOwn(state.byMessage, messageID) ? state.byMessage[messageID] : undefined;
  return known ?? unknownReactions;
}

/** Whether anything is kept of a message: of others nothing needs to be known. */
export function isKept(state: ReactionsState, messageID: string): boolean {
  return Object.hasOwn(state.byMessage, messageID);
}

/** Changes what is known of one message; the others stay the same objects. */
export function changeReactions(
  state: ReactionsState,
  messageID: string,
  change: (known: KnownReactions) => KnownReactions,
): ReactionsState {
  const before = reactionsOf(state, messageID);
  const after = change(before);
  if (after === before && isKept(state, messageID)) return state;
  return { byMessage: { ...state.byMessage, [messageID]: after } };
}
