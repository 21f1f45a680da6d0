'use client';
import type { FriendRelation, KeyValue } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { checkFriends } from './check-friends.js';
import {
  type AddFriendRequest,
  addFriend,
  type FriendshipType,
  removeFriends,
  setCustomFields,
  setRemark,
} from './friend-actions.js';
import type { PeopleOutcome } from './people-outcome.js';

/** What {@link useFriendActions} returns. */
export interface UseFriendActionsResult {
  /**
   * Adds a friend; `requested` when they have to say yes first. Rejects with 3123 the text filter refuses the wording,
   * 30001 myself, or a text that is too long, 30003 no such person, 30009 I may ask nobody, 30010 my list is full, 30014
   * theirs is, 30015 they are a friend, 30515 they are on my blacklist, 30525 I am on theirs, 30516 they want nobody.
   */
  add(options: AddFriendRequest): Promise<'added' | 'requested'>;
  /**
   * Strikes people off, from both lists or from mine only. Shown at once. Rejects, when all have failed, with the first
   * one's error: 2700 no friend.
   */
  remove(
    userIDs: readonly string[],
    options?: { readonly type?: FriendshipType },
  ): Promise<PeopleOutcome>;
  /** What I call a friend, at most 96 bytes; `''` nothing. Shown at once. Rejects with 2700 no friend, -1 or 30001 too long. */
  setRemark(userID: string, remark: string): Promise<void>;
  /**
   * Notes something of a friend, merged by key: a key is `Tag_SNS_Custom_` and at most 8 letters, and there are 20 at most.
   * Shown at once. Rejects with 2700 no friend, -1 no such key, 30001 another key, or one too many.
   */
  setCustomFields(userID: string, fields: readonly KeyValue[]): Promise<void>;
  /** How others and I stand; who could not be looked at is not in it. With `single` only my list is looked at. */
  check(
    userIDs: readonly string[],
    type?: FriendshipType,
  ): Promise<ReadonlyMap<string, FriendRelation>>;
}

/**
 * What can be done about friends. What concerns the same person is done in turn; actions reject with a ChatError, and may
 * be ignored. What is shown at once is taken back when the service refuses. Any number of people may be given; the
 * service is asked for 100 at a time.
 *
 * Never renders again by itself: the same object for as long as the SDK instance is the same.
 *
 * Stands on `addFriend`, `deleteFriend`, `updateFriend` and `checkFriend`.
 */
export function useFriendActions(): UseFriendActionsResult {
  const chat = useChat();
  return useMemo(
    () => ({
      add: (options: AddFriendRequest) => mayBeIgnored(addFriend(chat, options)),
      remove: (userIDs: readonly string[], options?: { readonly type?: FriendshipType }) =>
        mayBeIgnored(removeFriends(chat, userIDs, options?.type)),
      setRemark: (userID: string, remark: string) => mayBeIgnored(setRemark(chat, userID, remark)),
      setCustomFields: (userID: string, fields: readonly KeyValue[]) =>
        mayBeIgnored(setCustomFields(chat, userID, fields)),
      check: (userIDs: readonly string[], type?: FriendshipType) =>
        mayBeIgnored(checkFriends(chat, userIDs, type)),
    }),
    [chat],
  );
}
