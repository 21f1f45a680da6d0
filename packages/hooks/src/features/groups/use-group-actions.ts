'use client';
import type { CreateGroupOptions, JoinGroupOptions } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { groupChangesFeature } from './group-changes.js';
import type {
  CreatedGroupSnapshot,
  FoundGroupSnapshot,
  JoinGroupOutcome,
} from './group-snapshot.js';
import { searchGroup } from './search-group.js';

/** What {@link useGroupActions} returns. The promises reject with a ChatError, and may be ignored. */
export interface UseGroupActionsResult {
  /**
   * Creates a group that I own. Its `overLimitUserIDList` names those of `memberList` who are in too many groups already,
   * and were not brought in. 2600 wrong type, 2602 wrong ID, 10021 ID in use, 10025 in use by me.
   */
  createGroup(options: CreateGroupOptions): Promise<CreatedGroupSnapshot>;
  /**
   * Joins a group, or applies for it: `WaitAdminApproval`, and {@link useGroup} shows it once that was granted. Who is in
   * it already is told so. 10010 no such group, 10007 not open, 10013 already in, 10014 full.
   */
  joinGroup(options: JoinGroupOptions): Promise<JoinGroupOutcome>;
  /**
   * What anybody may know of the group with exactly this ID, as the service says it now. 10010 no such group, 10015 no ID
   * of a group, 10007 a Work group, which nobody can look up.
   */
  searchGroup(groupID: string): Promise<FoundGroupSnapshot>;
}

/**
 * Creates, joins and looks up groups. Never renders again by itself.
 *
 * Stands on `createGroup`, `joinGroup` and `searchGroupByID`.
 */
export function useGroupActions(): UseGroupActionsResult {
  const chat = useChat();
  return useMemo(() => {
    const changes = chat.feature(groupChangesFeature);
    return {
      createGroup: (options) => mayBeIgnored(changes.create(options)),
      joinGroup: (options) => mayBeIgnored(changes.join(options)),
      searchGroup: (groupID) => mayBeIgnored(searchGroup(chat, groupID)),
    };
  }, [chat]);
}
