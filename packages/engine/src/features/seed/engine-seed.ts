import type {
  GroupAttributes,
  GroupCounters,
  GroupType,
  InviteOption,
  JoinOption,
  KeyValue,
  Profile,
  UserStatusType,
} from '@parlor/sdk';
import type { SeedGroupApplication } from '../group-applications/index.js';
import type { SeedMemberSettings } from '../member-settings/index.js';
import type { SeedTopic } from '../topics/index.js';
import type { SeedConversation } from './seed-conversations.js';
import type { SeedFriends } from './seed-friends.js';
import type { SeedMessage } from './seed-message.js';

/** A person who exists from the start. */
export type SeedUser = Partial<Profile> & Pick<Profile, 'userID'>;

/** A group that exists from the start. The first member owns it. */
export interface SeedGroup {
  groupID: string;
  name: string;
  /** A live room (`AVChatRoom`) has its owner; whoever else is to be in it has to join. */
  type: GroupType;
  members: string[];
  /** What members are in it, by userID: admins, muted, called by a name of their own there. */
  memberSettings?: Readonly<Record<string, SeedMemberSettings>>;
  avatar?: string;
  introduction?: string;
  notification?: string;
  /** Who gets in by asking: as in `createGroup`, where the type leaves it free. */
  joinOption?: JoinOption;
  /** Who may bring others in: as in `createGroup`. */
  inviteOption?: InviteOption;
  /** The app's own fields: as in `createGroup`. */
  groupCustomField?: KeyValue[];
  /** Whether only the owner and admins may speak; `false` when left out. Not in a Work group. */
  muteAllMembers?: boolean;
  /** What waits for the owner and the admins, whose notices tell of it. */
  applications?: SeedGroupApplication[];
  /** Texts by their keys, as in `initGroupAttributes`: the seats of an audio room, say. */
  attributes?: GroupAttributes;
  /** Communities: its topics, in this order; also an empty list makes it one with topics, in which alone is talked. */
  topics?: SeedTopic[];
  /** Numbers by their keys, as in `setGroupCounters`. */
  counters?: GroupCounters;
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
  conversations?: SeedConversation[];
  blacklists?: SeedBlacklist[];
  follows?: SeedFollow[];
  /** Not kept: every engine begins with it, whatever its store holds. */
  presences?: SeedPresence[];
}
