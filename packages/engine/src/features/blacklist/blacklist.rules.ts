/** How many people a blacklist holds. */
export const MOST_BLOCKED = 1_000;

/** Those that can be put on a person's blacklist, each once: not the person. */
export function blockable(userID: string, userIDs: readonly string[]): string[] {
  return [...new Set(userIDs)].filter((one) => one !== userID);
}

/** Why a person's message does not get to another; `undefined` when it does. */
export type Barrier = 'refused' | 'unheard' | undefined;

/**
 * What two blacklists do to a message from one of two people to the other.
 *
 * @param isHidden whether who is on a blacklist is not to find out: what they say is taken, and nobody hears it.
 */
export function barrierOf({
  sendersList,
  receiversList,
  isHidden,
}: {
  /** Whether the receiver is on the sender's list. */
  sendersList: boolean;
  /** Whether the sender is on the receiver's list. */
  receiversList: boolean;
  isHidden: boolean;
}): Barrier {
  // One's own list is no secret.
  if (sendersList) return 'refused';
  if (!receiversList) return undefined;
  return isHidden ? 'unheard' : 'refused';
}
