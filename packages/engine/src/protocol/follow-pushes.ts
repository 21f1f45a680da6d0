import type { Profile } from '@parlor/sdk';
import type { FollowList } from './follow-commands.js';

/** What is told about following: to all instances of both, that of whoever did it too. */
export type FollowPush =
  /** Somebody came onto lists of mine: one, or that and the mutual one. */
  | { type: 'follow.added'; profile: Profile; lists: FollowList[] }
  /** Somebody went off them. */
  | { type: 'follow.removed'; userID: string; lists: FollowList[] };
