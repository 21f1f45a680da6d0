/** The group in which all are. */
export const CROWD = 'crowd';

/** The group that somebody has for themselves. */
export function ownGroupOf(userID: string): string {
  return `own-${userID}`;
}

/** What two people have to say to each other. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' and ');
}

/** What somebody overwrites: an attribute, what they say of themselves, what they note about a conversation. */
export function registersOf(userID: string): [string, string, string] {
  return [`${userID}’s attribute`, `${userID}’s signature`, `${userID}’s note`];
}

/** What somebody counts up, in the group that they have for themselves. */
export function tallyOf(userID: string): string {
  return `${userID}’s count`;
}

/** The counter's key. */
export const COUNTER = 'count';

/** The groups that somebody makes: all that they are called begins so. */
export function groupsOf(userID: string): string {
  return `${userID}’s groups`;
}
