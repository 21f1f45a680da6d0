import type { KeyValue } from '@parlor/sdk';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** Somebody on a person's list of friends, as that person sees them. Nobody else is told of it. */
export interface FriendRecord {
  friendID: string;
  remark: string;
  /** The names of the person's friend groups that the friend is in, in the order in which they came in. */
  groupList: string[];
  source: string;
  /** Seconds. */
  addTime: number;
  friendCustomField: KeyValue[];
}

/** By the person and the friend. */
export const friends = table<FriendRecord>('friends');

/** On whose lists a person is: by the person and the one who has them. The other way round of {@link friends}. */
export const listings = table<string>('friend-listings');

/** The key of what a person knows of a friend. */
export function friendKey(userID: string, friendID: string): string {
  return keyOf(userID, friendID);
}
