import type { EVENT } from './constants.js';
import type { Message, UserInfo } from './message.js';

/**
 * A revoked message that the SDK has not loaded: it can say only this of it. Unlike a loaded one it
 * carries no `isRevoked`.
 */
export interface RevokedMessageStub {
  /** Missing where it was missed in a group while there was no line: there `sequence` alone names it. */
  ID?: string | undefined;
  conversationID: string;
  sequence: number;
  /** Seconds since the epoch. One to one only. */
  time?: number | undefined;
  /** A userID. */
  revoker: string;
  /** `''` when none was given. Untrusted. */
  revokeReason: string;
  /** Untrusted. */
  revokerInfo: UserInfo;
}

/** What is told about messages: never throttled, synchronous with the change. */
export interface MessageEvents {
  /**
   * Also tips, system notices and my own messages from other devices. Never what was sent from here.
   * Usually one; those of one group are sorted by their sequence.
   */
  [EVENT.MESSAGE_RECEIVED]: Message[];
  /**
   * The loaded messages themselves, or stubs of those that are not loaded; of live rooms always
   * stubs. Not told to the instance that revoked.
   */
  [EVENT.MESSAGE_REVOKED]: (Message | RevokedMessageStub)[];
  /**
   * The loaded messages that somebody changed: a person, me included, the app's backend, or moderation,
   * which sets `hasRiskContent`. Also messages that were missed while there was no line and are changed
   * already: no MESSAGE_RECEIVED tells of these. What of loaded messages was changed while there was no line
   * nobody tells; only the list of conversations shows it.
   */
  [EVENT.MESSAGE_MODIFIED]: Message[];
  /** My own loaded messages that the peer has read just now. C2C only. */
  [EVENT.MESSAGE_READ_BY_PEER]: Message[];
  /** What a backend sent to a room, as text, past all conversations. Untrusted. */
  [EVENT.ROOM_CUSTOM_DATA_RECEIVED]: string;
}
