import type { FriendSnapshot } from '@parlor/hooks';
import { oneLine, plainText } from './plain-text.js';

/** The first of several names that can be seen, on one line; else the ID. Untrusted. */
export function personName(userID: string, ...names: readonly unknown[]): string {
  return names.map((name) => oneLine(plainText(name))).find(Boolean) ?? userID;
}

/** What to call a friend: what I call them, else what they call themselves, else their ID. */
export function friendName({
  userID,
  remark,
  profile,
}: Pick<FriendSnapshot, 'userID' | 'remark' | 'profile'>): string {
  return personName(userID, remark, profile.nick);
}
