import type { FriendApplication } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/**
 * An open question whether somebody and I want to be friends: a plain, deeply readonly copy. One that has not changed is
 * the same object. What the person wrote is untrusted.
 */
export type FriendApplicationSnapshot = Plain<FriendApplication>;

/** All of them. */
export interface Applications {
  /** From others to me, the newest first. */
  readonly received: readonly FriendApplicationSnapshot[];
  /** From me to others, the newest first. */
  readonly sent: readonly FriendApplicationSnapshot[];
  /** How many came to me since I last said that I had read them. */
  readonly unreadCount: number;
}

/** There are none. */
export const NO_APPLICATIONS: Applications = { received: [], sent: [], unreadCount: 0 };
