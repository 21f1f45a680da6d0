import { TYPES, type UserStatus } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/** Whether a person is there as it was at one moment, and what they say of themselves. Their words are untrusted. */
export type PresenceSnapshot = Plain<UserStatus>;

/**
 * Whether a person is there: connected now; gone without having logged out (the network, a closed laptop); logged out,
 * or never there; or nobody can say.
 */
export type PresenceType = 'online' | 'offline' | 'loggedOut' | 'unknown';

/** What a presence comes to in a word; `unknown` while there is none. */
export function presenceTypeOf(presence: PresenceSnapshot | undefined): PresenceType {
  switch (presence?.statusType) {
    case TYPES.USER_STATUS_ONLINE:
      return 'online';
    case TYPES.USER_STATUS_OFFLINE:
      return 'offline';
    case TYPES.USER_STATUS_UNLOGINED:
      return 'loggedOut';
    default:
      return 'unknown';
  }
}
