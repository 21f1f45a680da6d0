'use client';
import type { KeyValue } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import type { PeopleOutcome } from '../friends/index.js';
import { type AddMembersOutcome, addMembers } from './add-members.js';
import { markMembers } from './mark-members.js';
import {
  muteMember,
  type RemoveMembersOptions,
  removeMembers,
  setMemberFields,
  setMemberNameCard,
  setMemberRole,
} from './member-actions.js';

/** What {@link useGroupMemberActions} returns. */
export interface UseGroupMemberActionsResult {
  /**
   * Brings people in, or asks for it: those are `waiting`. Rejects, when all have failed, with 2603 or 10010 no such group,
   * 2661 a live room, 10007 not allowed, 10014 the group is full, 10019 somebody does not exist: with whom nobody of the same
   * hundred is brought in.
   */
  add(userIDs: readonly string[]): Promise<AddMembersOutcome>;
  /**
   * Puts people out; in a live room, where it is a paid feature, for `duration` seconds. Shown at once. Rejects with 2686 no
   * duration in a live room, 3122 not bought, 10007 not allowed.
   */
  remove(userIDs: readonly string[], options?: RemoveMembersOptions): Promise<void>;
  /** Silences a member for so many seconds. Shown at once. Rejects with 2685 myself, 10007 not allowed, or a Work group. */
  mute(userID: string, seconds: number): Promise<void>;
  /** They may speak again. Shown at once. Rejects as `mute`. */
  unmute(userID: string): Promise<void>;
  /**
   * Makes a member an admin, or an admin a member. Shown at once. Rejects with 2681 I am not the owner, 2684 myself, 10007 in
   * Work groups and live rooms, 10004 too many admins.
   */
  setRole(userID: string, role: 'Admin' | 'Member'): Promise<void>;
  /**
   * What a member is called in the group, I when nobody is named: 50 bytes at most; `''` nothing. Shown at once; others see it
   * on the messages that come after. Rejects with 2687 a live room, 3123 the text filter refuses it, 10004 too long, 10007
   * not allowed.
   */
  setNameCard(nameCard: string, userID?: string): Promise<void>;
  /**
   * Notes something of a member, of me when nobody is named; merged by key: 5 keys of 16 bytes at most, values of 64 bytes.
   * Shown at once; nobody else is told. Rejects with 2687 a live room, 10004 too long or too many, 10007 not allowed.
   */
  setCustomField(fields: readonly KeyValue[], userID?: string): Promise<void>;
  /**
   * Live rooms, and paid: marks members by a number of the app's own, 1000 or above, or takes the mark away; 10 different ones
   * in a room. Rejects, when all have failed, with the first one's error: -1 no such mark, 2623 not in the room, 3122 not
   * bought, 10004 too many marks, 10007 not the owner.
   */
  mark(userIDs: readonly string[], markType: number, isMarked: boolean): Promise<PeopleOutcome>;
}

/**
 * What can be done about members of a group. What concerns the same member is done in turn; actions reject with a ChatError,
 * and may be ignored. What is shown at once is taken back when the service refuses. Any number of people may be given; the
 * service is asked for 100 at a time. Who may do what: `useGroupPermissions`.
 *
 * Never renders again by itself: the same object for as long as the group and the SDK instance are the same.
 *
 * Stands on `addGroupMember`, `deleteGroupMember`, `setGroupMemberMuteTime`, `setGroupMemberRole`,
 * `setGroupMemberNameCard`, `setGroupMemberCustomField` and `markGroupMemberList`.
 */
export function useGroupMemberActions(groupID: string): UseGroupMemberActionsResult {
  const chat = useChat();
  return useMemo(
    (): UseGroupMemberActionsResult => ({
      add: (userIDs) => mayBeIgnored(addMembers(chat, groupID, userIDs)),
      remove: (userIDs, options) => mayBeIgnored(removeMembers(chat, groupID, userIDs, options)),
      mute: (userID, seconds) => mayBeIgnored(muteMember(chat, groupID, userID, seconds)),
      unmute: (userID) => mayBeIgnored(muteMember(chat, groupID, userID, 0)),
      setRole: (userID, role) => mayBeIgnored(setMemberRole(chat, groupID, userID, role)),
      setNameCard: (nameCard, userID) =>
        mayBeIgnored(setMemberNameCard(chat, groupID, nameCard, userID)),
      setCustomField: (fields, userID) =>
        mayBeIgnored(setMemberFields(chat, groupID, fields, userID)),
      mark: (userIDs, markType, isMarked) =>
        mayBeIgnored(markMembers(chat, groupID, userIDs, { markType, isMarked })),
    }),
    [chat, groupID],
  );
}
