'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { groupChangesFeature } from './group-changes.js';
import type { GroupEnd, GroupSnapshot, UpdateGroupOptions } from './group-snapshot.js';
import { groupEndOf, groupErrorOf, groupOf } from './groups.store.js';
import { groupsFeature } from './groups-control.js';

/** What {@link useGroup} returns. Its actions reject with a ChatError, and may be ignored. */
export interface UseGroupResult {
  /** `loading` until it is known; `error` when it could not be had. */
  readonly status: LoadStatus;
  /** `undefined` while it is not known, and where I may not know it. */
  readonly group: GroupSnapshot | undefined;
  /** 10010 no such group, 10007 or 2623 not in it, 2603 no longer in it. */
  readonly error: ChatError | null;
  /** How I came out of it in this login; `null` while I am in it, and when it is not known. */
  readonly end: GroupEnd | null;
  /**
   * Changes what is given; custom fields are merged by their keys. Shown at once, wherever the group is shown, and taken
   * back when it is refused. A name has 1 to 30 bytes of UTF-8, an introduction 240, a notification 300, an avatar's URL
   * 100; 10 custom fields with keys of 16 and values of 512. `joinOption` is dropped but in Public groups and communities.
   *
   * Rejects with 10004 a field too long, 10007 no right (see {@link useGroupPermissions}), 10010 no such group, 3123 a
   * forbidden word, 2996 above 8 changes a second.
   */
  update(changes: UpdateGroupOptions): Promise<GroupSnapshot>;
  /**
   * Gives the group to another member; I become a member like others. Shown at once, and taken back when it is refused.
   * Rejects with 2620 a live room, 2621 to myself, 10007 not the owner, or not a member, 10019 no such person.
   */
  transfer(newOwnerID: string): Promise<void>;
  /** Leaves the group. Rejects with 2623 not in it, 10009 the owner must not. */
  quit(): Promise<void>;
  /** Ends the group for all. Rejects with 10007 not the owner, or a Work group. */
  dismiss(): Promise<void>;
  /** Asks for it again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * A group by its groupID (not its conversationID).
 *
 * Renders again when this group changes, and for no other one. Once I am no longer in it, `group` is `undefined`, `error`
 * says so, and `end` how that came. Times are seconds. Of many groups that are shown at once, 8 a second are asked for, as
 * the SDK takes it.
 *
 * A live room can be shown by who has not joined it: it is as it was when it was asked for, until it is joined. A
 * community with topics is a group like others. My role in `selfInfo` follows what somebody else makes of me.
 *
 * Stands on `getGroupProfile`, `updateGroupProfile`, `changeGroupOwner`, `quitGroup`, `dismissGroup`, GROUP_LIST_UPDATED,
 * and tips and notices in MESSAGE_RECEIVED.
 */
export function useGroup(groupID: string): UseGroupResult {
  const chat = useChat();
  const control = chat.feature(groupsFeature);
  const changes = chat.feature(groupChangesFeature);
  useEffect(() => control.watch(groupID), [control, groupID]);
  const group = useSlice(control.slice, (state) => groupOf(state, groupID));
  const error = useSlice(control.slice, (state) => groupErrorOf(state, groupID));
  const end = useSlice(control.slice, (state) => groupEndOf(state, groupID));
  const actions = useMemo(
    () => ({
      update: (options: UpdateGroupOptions) => mayBeIgnored(changes.update(groupID, options)),
      transfer: (newOwnerID: string) => mayBeIgnored(changes.transfer(groupID, newOwnerID)),
      quit: () => mayBeIgnored(changes.quit(groupID)),
      dismiss: () => mayBeIgnored(changes.dismiss(groupID)),
      refetch: () => control.refetch(groupID),
    }),
    [control, changes, groupID],
  );
  const status = group ? 'ready' : error ? 'error' : 'loading';
  return useMemo(
    () => ({ status, group, error, end, ...actions }),
    [status, group, error, end, actions],
  );
}
