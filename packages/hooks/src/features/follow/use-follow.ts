'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { relationOf } from './follow.store.js';
import { followActionsFeature } from './follow-actions.js';
import { followChecksFeature } from './follow-checks.js';
import { followFeature } from './follow-control.js';
import type { FollowRelation } from './follow-relation.js';

/** What {@link useFollow} returns. */
export interface UseFollowResult {
  /** `undefined` while it is not known, and of myself. */
  readonly relation: FollowRelation | undefined;
  /** Why it could not be had; 3122 not bought. What may pass is asked for again by itself. */
  readonly error: ChatError | null;
  /**
   * Follows them. Rejects with 3122 not bought, 30001 that is me, 30003 no such person, 32100 I follow 5000 already,
   * 32101 they have too many followers, 32102 or 32103 I or they have too many mutual ones.
   */
  follow(): Promise<void>;
  /** Stops following them. */
  unfollow(): Promise<void>;
}

/**
 * Whether somebody and I follow each other, and doing so. Following needs nobody's consent, and has nothing to do with
 * being friends. A paid feature.
 *
 * Asked for once, together with all others that are shown, and after a lost connection; who scrolls past in a quarter of
 * a second is not asked for. After a failure that may pass it is asked again in 2 seconds, then twice as late each time,
 * a minute at most; after others when somebody else is shown, but for 3122. Actions are shown at once, here and on the lists of followers, and taken back when the
 * service refuses; they reject with a ChatError, and may be ignored.
 *
 * Renders again when it changes how this person and I stand, and for no other one.
 *
 * Stands on `checkFollowType` (100 people a call, 20 calls in 5 seconds at most), `followUser`, `unfollowUser`,
 * MY_FOLLOWERS_LIST_UPDATED, MY_FOLLOWING_LIST_UPDATED and MUTUAL_FOLLOWERS_LIST_UPDATED.
 */
export function useFollow(userID: string): UseFollowResult {
  const chat = useChat();
  const { slice } = chat.feature(followFeature);
  const checks = chat.feature(followChecksFeature);
  const control = chat.feature(followActionsFeature);
  useEffect(() => checks.watch(userID), [checks, userID]);
  const relation = useSlice(slice, (state) => relationOf(state, userID));
  const why = useSlice(slice, (state) => state.error);
  const error = relation === undefined ? why : null;
  const actions = useMemo(
    () => ({
      follow: () => mayBeIgnored(control.change(userID, true)),
      unfollow: () => mayBeIgnored(control.change(userID, false)),
    }),
    [control, userID],
  );
  return useMemo(() => ({ relation, error, ...actions }), [relation, error, actions]);
}
