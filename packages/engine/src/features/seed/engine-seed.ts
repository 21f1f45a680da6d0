import type { GroupAttributes, Profile } from '@parlor/sdk';

/** A person who exists from the start. */
export type SeedUser = Partial<Profile> & Pick<Profile, 'userID'>;

/** A message that was sent before the engine started. */
export interface SeedMessage {
  from: string;
  /** Who or where to: a userID, or a groupID of the seed. */
  to: string;
  text: string;
  /** How long ago, in seconds before the engine started. */
  secondsAgo: number;
  /** Whether the receivers have read it. `false` when left out. */
  isRead?: boolean;
}

/** A group that exists from the start. The first member owns it. */
export interface SeedGroup {
  groupID: string;
  name: string;
  type: 'Private' | 'Public' | 'ChatRoom';
  members: string[];
  avatar?: string;
  introduction?: string;
  notification?: string;
  /** Texts by their keys, as in `initGroupAttributes`: the seats of an audio room, say. */
  attributes?: GroupAttributes;
}

/** The world as it is when an engine with an empty store starts. */
export interface EngineSeed {
  users?: SeedUser[];
  groups?: SeedGroup[];
  messages?: SeedMessage[];
}
