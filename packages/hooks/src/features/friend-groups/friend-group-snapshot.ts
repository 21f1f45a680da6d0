/** Friends of mine under one name, as they were at one moment. One that has not changed is the same object. */
export interface FriendGroupSnapshot {
  /** My own words. */
  readonly name: string;
  /** The friends in it, in the order of `useFriends`. */
  readonly userIDs: readonly string[];
  /** How many they are. */
  readonly count: number;
}
