import type { KeyValue } from '@parlor/sdk';
import type { WireFriendApplication } from './friend-commands.js';

/** What is told of friends and of applications for friendship: to all instances of a person, also the one that did it. */
export type FriendPush =
  /** These people came onto my list. What is known of them has to be asked for. */
  | { type: 'friends.added'; userIDs: string[] }
  /** These people are no friends of mine any more. */
  | { type: 'friends.deleted'; userIDs: string[] }
  /**
   * I have changed what I know of friends, in another instance, or, in this one or another, the friend groups
   * that they are in. What is left out is as it was.
   */
  | { type: 'friends.changed'; friends: WireFriendChange[] }
  /** Somebody wants to be my friend, or I theirs. */
  | { type: 'friendApplications.added'; application: WireFriendApplication }
  /** There are no applications between these people and me any more, or none of those that there were. */
  | { type: 'friendApplications.deleted'; userIDs: string[] }
  /** I have read my applications, in this instance or another. */
  | { type: 'friendApplications.read' };

/** What a person has changed about a friend. */
export interface WireFriendChange {
  userID: string;
  remark?: string;
  groupList?: string[];
  friendCustomField?: KeyValue[];
}
