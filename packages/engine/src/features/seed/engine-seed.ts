import type { GroupAttributes, Profile } from '@parlor/sdk';
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

/** The world as it is when an engine with an empty store starts. */
export interface EngineSeed {
  users?: SeedUser[];
  groups?: SeedGroup[];
  messages?: SeedMessage[];
}
