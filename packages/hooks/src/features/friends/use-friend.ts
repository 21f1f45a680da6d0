'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { indexOf } from './friend-index.js';
import type { FriendSnapshot } from './friend-snapshot.js';
import { friendsFeature } from './friends-control.js';

/**
 * A friend of mine; `undefined` for who is none, and while the friends are not there.
 *
 * Renders again when this friend changes, and for no other one. Why the friends could not be had is the `error` of
 * {@link useFriends}. Stands on `getFriendList`, FRIEND_LIST_UPDATED and PROFILE_UPDATED.
 */
export function useFriend(userID: string): FriendSnapshot | undefined {
  const control = useChat().feature(friendsFeature);
  useEffect(() => control.watch(), [control]);
  return useSlice(control.slice, ({ shown }) => indexOf(shown).get(userID));
}
