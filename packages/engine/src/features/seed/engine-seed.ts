import type { GroupAttributes, Profile, UserStatusType } from '@parlor/sdk';
import type { SeedFriends } from './seed-friends.js';
import type { SeedMessage } from './seed-message.js';

/** A person who exists from the start. */
export type SeedUser = Partial<Profile> & Pick<Profile, 'userID'>;

/** A group that exists from the start. The first member owns it. */
export interface SeedGroup {
  groupID: string;
  name: string;
  /** A live room (`AVChatRoom`) has its owner; whoever else is to be in it has to join. */
  type: 'Private' | 'Public' | 'ChatRoom' | 'AVChatRoom';
  members: string[];
  avatar?: string;
  introduction?: string;
  notification?: string;
  /** Texts by their keys, as in `initGroupAttributes`: the seats of an audio room, say. */
  attributes?: GroupAttributes;
}

/** A person who follows another from the start. */
export interface SeedFollow {
  userID: string;
  followedID: string;
  /** Since when, in seconds since the epoch; now when left out. */
  followedAt?: number;
}

/** Somebody who is there, or away, without a client: until they log in and out themselves. */
export interface SeedPresence {
  userID: string;
  /** `USER_STATUS_ONLINE` when left out. */
  statusType?: UserStatusType;
  /** What they say of themselves, in at most 50 bytes; nothing when left out. */
  customStatus?: string;
}

/** The blacklist that a person has from the start. */
export interface SeedBlacklist {
  userID: string;
  /** Who is on it, in this order. */
  blockedIDs: string[];
}

/** The world as it is when an engine with an empty store starts. */
export interface EngineSeed extends SeedFriends {
  users?: SeedUser[];
  groups?: SeedGroup[];
  messages?: SeedMessage[];
  blacklists?: SeedBlacklist[];
  follows?: SeedFollow[];
  /** Not kept: every engine begins with it, whatever its store holds. */
  presences?: SeedPresence[];
}
