import type { SeatDecision } from '@parlor/hooks/seat-rules';
import type { GroupAttributes } from '@parlor/sdk';

/** A decision that leads to a write. */
export type SeatWrite = Extract<SeatDecision, { readonly attributes: GroupAttributes }>;

/** What has to be known of a group. */
export interface PlaceGroup {
  /** `''` where it is nobody's. */
  readonly ownerID: string;
  /** An AVChatRoom. */
  readonly isLive: boolean;
}

/**
 * The chat service, as this server needs it and with rights of its own. Every method rejects with an error that has the
 * service's `code`.
 */
export interface SeatPlace {
  /** All attributes of a group, as they are now. */
  read(groupID: string): Promise<GroupAttributes>;
  /** `set` keeps the other keys, `init` drops them. Rejects 10056 where the service sees that somebody else was faster. */
  write(groupID: string, write: SeatWrite): Promise<void>;
  describe(groupID: string): Promise<PlaceGroup>;
  /** Who of these is in a group. Not asked of a live room, of which nobody can say. */
  membersAmong(groupID: string, userIDs: readonly string[]): Promise<readonly string[]>;
  /** Who of these is known to be offline; nobody, where the service does not tell. */
  awayAmong(userIDs: readonly string[]): Promise<readonly string[]>;
  /** What is written into the seat of somebody. */
  profile(userID: string): Promise<{ readonly nick: string; readonly avatar: string }>;
}
