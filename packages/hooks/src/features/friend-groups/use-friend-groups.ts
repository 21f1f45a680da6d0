'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { ChatStore } from '../../chat-store.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { friendsFeature, type PeopleOutcome } from '../friends/index.js';
import { create, move, remove, rename } from './friend-group-actions.js';
import type { FriendGroupSnapshot } from './friend-group-snapshot.js';
import { friendGroupsFeature } from './friend-groups-control.js';

/** What {@link useFriendGroups} returns. */
export interface UseFriendGroupsResult {
  /** `loading` until the groups are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** In the SDK's order. */
  readonly groups: readonly FriendGroupSnapshot[];
  /** Why they could not be had. Those that were there stay. */
  readonly error: ChatError | null;
  /**
   * Makes a group, empty or with friends in it; it is made also when all of those have failed, with 2700 for who is no
   * friend. Rejects with -1 no name or above 30 bytes, 2710 there is one of this name, 30011 above 32 groups.
   */
  create(name: string, userIDs?: readonly string[]): Promise<PeopleOutcome>;
  /** Rejects with 2711 no such group, 2710 there is one of the new name, -1 as `create`. */
  rename(oldName: string, newName: string): Promise<void>;
  /** Takes the group away; who is in it stays a friend. Rejects with 2711: no such group. */
  remove(name: string): Promise<void>;
  /**
   * Puts friends into it; those who were in it have succeeded too. Rejects, when all have failed, with the first one's
   * error: 2711 no such group, 2700 no friend.
   */
  add(name: string, userIDs: readonly string[]): Promise<PeopleOutcome>;
  /** Takes friends out of it; those who were not in it have succeeded too. Rejects with 2711. */
  removeFrom(name: string, userIDs: readonly string[]): Promise<PeopleOutcome>;
  /** Asks for the groups and the friends again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * My friends by groups, which only I see. A friend can be in several.
 *
 * Actions are shown at once, also on the friends, and taken back when the service refuses; they reject with a ChatError,
 * and may be ignored. They are done in turn. Blanks around a name are left out, unless there is a group of just that name.
 * Any number of friends may be given; the service is asked for 100 at a time.
 *
 * The SDK tells my other devices only who is in which group. When the line has been lost and is back, and at the next
 * login, empty ones are shown there, too, and new ones can be changed: till then that rejects with 2711.
 *
 * Renders again when a name, or who is in a group, changes: at most once per frame, and at once for the person's own
 * actions. A group that has not changed stays the same object.
 *
 * Stands on `getFriendGroupList`, `createFriendGroup`, `renameFriendGroup`, `deleteFriendGroup`, `addToFriendGroup`,
 * `removeFromFriendGroup`, `getFriendList`, FRIEND_GROUP_LIST_UPDATED and FRIEND_LIST_UPDATED.
 */
export function useFriendGroups(): UseFriendGroupsResult {
  const chat = useChat();
  const control = chat.feature(friendGroupsFeature);
  const people = chat.feature(friendsFeature);
  useEffect(() => control.watch(), [control]);
  const told = useSlice(control.slice, (state) => state.shown);
  const groups = useSlice(people.slice, (friends) => control.groupsOf(told, friends));
  const groupsError = useSlice(control.slice, (state) => state.error);
  const friendsError = useSlice(people.slice, (state) => state.error);
  const groupsStatus = useSlice(control.slice, (state) => state.status);
  const friendsStatus = useSlice(people.slice, (state) => state.status);
  const status = statusOf(groupsStatus, friendsStatus, groups);
  const error = friendsError ?? groupsError;
  const actions = useMemo(() => actionsOf(chat), [chat]);
  return useMemo(() => ({ status, groups, error, ...actions }), [status, groups, error, actions]);
}

/** The SDK tells of no groups where there are none. When nobody is in one there are as a rule none. */
function statusOf(
  told: LoadStatus,
  friends: LoadStatus,
  groups: readonly FriendGroupSnapshot[],
): LoadStatus {
  if (told === 'error' || friends === 'error') return 'error';
  if (friends === 'loading') return 'loading';
  return told === 'loading' && groups.length > 0 ? 'loading' : 'ready';
}

function actionsOf(chat: ChatStore) {
  const groups = chat.feature(friendGroupsFeature);
  const friends = chat.feature(friendsFeature);
  return {
    create: (name: string, userIDs?: readonly string[]) =>
      mayBeIgnored(create(chat, name, userIDs)),
    rename: (oldName: string, newName: string) => mayBeIgnored(rename(chat, oldName, newName)),
    remove: (name: string) => mayBeIgnored(remove(chat, name)),
    add: (name: string, userIDs: readonly string[]) =>
      mayBeIgnored(move(chat, name, userIDs, true)),
    removeFrom: (name: string, userIDs: readonly string[]) =>
      mayBeIgnored(move(chat, name, userIDs, false)),
    refetch: async () => {
      await Promise.all([groups.refetch(), friends.refetch()]);
    },
  };
}
