import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** A friend group. Who is in it, the records of the friends say. */
export interface FriendGroupRecord {
  /** By their IDs, groups are in the order in which they were made. */
  id: number;
  name: string;
}

/** A person's friend groups: by userID and ID. */
export const friendGroups = table<FriendGroupRecord>('friend-groups');

/** The key of a friend group. */
export function friendGroupKey(userID: string, id: number): string {
  return keyOf(userID, id);
}
