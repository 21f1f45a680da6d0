/** Who is typing in one conversation. */
export interface Typists {
  /** In the order in which they began. */
  readonly userIDs: readonly string[];
  /** Until when each counts as typing without more news, in milliseconds. */
  readonly until: Readonly<Record<string, number>>;
}

/** Nobody. */
export const nobody: Typists = { userIDs: [], until: {} };

/** How long somebody counts as typing after saying so, in milliseconds. */
export const TYPING_LASTS = 5_000;
/** More are not told apart anyway; what a stranger makes up takes no room. */
const MOST = 20;

/** Somebody has said to be typing. */
export function beginTyping(typists: Typists, userID: string, now: number): Typists {
  const isKnown = typists.userIDs.includes(userID);
  if (!isKnown && typists.userIDs.length >= MOST) return typists;
  return {
    userIDs: isKnown ? typists.userIDs : [...typists.userIDs, userID],
    until: { ...typists.until, [userID]: now + TYPING_LASTS },
  };
}

/** Somebody has stopped, or has said what there was to say. */
export function endTyping(typists: Typists, userID: string): Typists {
  return keep(typists, (other) => other !== userID);
}

/** Without those of whom nothing was heard for too long. */
export function withoutExpired(typists: Typists, now: number): Typists {
  return keep(typists, (userID) => (typists.until[userID] ?? 0) > now);
}

/** When the next one expires, in milliseconds; `undefined` when nobody is typing. */
export function nextExpiry({ userIDs, until }: Typists): number | undefined {
  return userIDs.length > 0 ? Math.min(...userIDs.map((userID) => until[userID] ?? 0)) : undefined;
}

function keep(typists: Typists, isKept: (userID: string) => boolean): Typists {
  const userIDs = typists.userIDs.filter(isKept);
  if (userIDs.length === typists.userIDs.length) return typists;
  const until = Object.fromEntries(userIDs.map((userID) => [userID, typists.until[userID] ?? 0]));
  return userIDs.length > 0 ? { userIDs, until } : nobody;
}
