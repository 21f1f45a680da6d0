import type { Profile } from '@parlor/sdk';
import type { WireGroup, WireMessage } from './entities.js';

/** What every search is asked with. The engine looks at it all: a client passes on what it was given. */
export interface WireSearch {
  keywords: readonly unknown[];
  /** Whether all keywords must be found, or one is enough. */
  isEveryNeeded: boolean;
  count: number;
  /** Of the page before; `''` for the first page. */
  cursor: string;
}

/** Which messages are looked for. Times are seconds; the last second counts. */
export interface WireMessageSearch extends WireSearch {
  /** Anybody when it is empty. */
  senders: readonly unknown[];
  /** All that can be found when it is empty. */
  types: readonly unknown[];
  /** Everywhere when it is left out. */
  conversationID?: string;
  from?: number;
  to?: number;
}

/** Which people are looked for. */
export interface WireUserSearch extends WireSearch {
  gender?: string;
  /** Birthdays, both included. */
  from?: number;
  to?: number;
}

/** Whose members are looked for: those of these groups, of all when it is empty. */
export interface WireMemberSearch extends WireSearch {
  groupIDs: readonly unknown[];
}

/** A page of what was found. */
export interface WireFound<Found> {
  /** How many there are on all pages. */
  totalCount: number;
  /** `''` on the last page. */
  cursor: string;
  found: Found[];
}

/**
 * The messages that were found in a conversation, newest first. When everything was searched, they are
 * left out where there is more than one.
 */
export interface WireFoundConversation {
  conversationID: string;
  /** How many were found in it, whichever page this is. */
  messageCount: number;
  messages: WireMessage[];
}

/** A group, as a search shows it. */
export type WireFoundGroup = Pick<
  WireGroup,
  | 'groupID'
  | 'name'
  | 'type'
  | 'avatar'
  | 'introduction'
  | 'ownerID'
  | 'memberCount'
  | 'joinOption'
  | 'inviteOption'
>;

/** A member that was found, and the group. */
export interface WireFoundMember {
  group: Pick<WireGroup, 'groupID' | 'name' | 'type' | 'avatar'>;
  member: Pick<Profile, 'userID' | 'nick' | 'avatar'> & { nameCard: string };
}
