'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { useSlice } from '../../use-slice.js';
import { type GroupMemberSnapshot, knownMembersFeature, membersOf } from '../groups/index.js';
import { groupMembersFeature } from './group-members-control.js';
import { memberKey, memberProfilesFeature } from './member-profiles.js';
import { useIsBefore } from './use-is-before.js';

/** What {@link useGroupMember} returns. */
export interface UseGroupMemberResult {
  /** `ready`, and nobody, without a userID. */
  readonly status: LoadStatus;
  /** `undefined` while not known, and when they are not in the group. */
  readonly member: GroupMemberSnapshot | undefined;
  /** Whether they may not speak now, by this device's clock. `false` while not known. */
  readonly isMuted: boolean;
  /** 10007 I am not in the group, 10010 no such group. */
  readonly error: ChatError | null;
}

/**
 * What somebody is in a group: the role, the name there, until when they are muted (seconds). It is the same object as in
 * {@link useGroupMembers}.
 *
 * Asked for when it is not known, together with all others that are shown at the same moment, 50 a call; again when I come
 * into the group, and after a lost connection. Then the first 100 of the list tell who is there: in a larger group, who has
 * left meanwhile stays until the next login, since the SDK remembers them. Of a live room the service tells nothing of single
 * members: there they are known when the list or a tip has told of them. Renders again when this member changes, and when the
 * mute ends; for no other one.
 *
 * Stands on `getGroupMemberProfile`, `getGroupMemberList`, GROUP_LIST_UPDATED, and group tips in MESSAGE_RECEIVED.
 *
 * @param userID `null` for nobody.
 */
export function useGroupMember(groupID: string, userID: string | null): UseGroupMemberResult {
  const chat = useChat();
  // It is what listens to tips.
  chat.feature(groupMembersFeature);
  const profiles = chat.feature(memberProfilesFeature);
  const isAsked = groupID !== '' && userID !== null && userID !== '';
  useEffect(
    () => (isAsked ? profiles.watch(groupID, userID) : undefined),
    [profiles, isAsked, groupID, userID],
  );
  const key = memberKey(groupID, userID ?? '');
  const member = useSlice(chat.feature(knownMembersFeature).slice, (state) =>
    membersOf(state, groupID).byID.get(userID ?? ''),
  );
  const isAnswered = useSlice(profiles.slice, ({ answered }) => !isAsked || answered.has(key));
  const failure = useSlice(profiles.slice, ({ errors }) => errors.get(key) ?? null);
  const isMuted = useIsBefore((member?.muteUntil ?? 0) * 1000);
  const error = member ? null : failure;
  const status = member || isAnswered ? 'ready' : error ? 'error' : 'loading';
  return useMemo(() => ({ status, member, isMuted, error }), [status, member, isMuted, error]);
}
