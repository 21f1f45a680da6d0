'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import { type GroupPermissions, NO_PERMISSIONS, permissionsIn } from './group-permissions.js';
import { groupOf, myRoleOf } from './groups.store.js';
import { groupsFeature } from './groups-control.js';

/**
 * What I may do in a group: to show only what would be granted. The type of the group, my role in it and its
 * `inviteOption` decide, as the service does by default.
 *
 * The same object until one of these changes; then it renders again. Why the group could not be had is the `error` of
 * {@link useGroup}.
 *
 * Stands on `getGroupProfile`, GROUP_LIST_UPDATED, and the tips and notices that tell of roles.
 */
export function useGroupPermissions(groupID: string): GroupPermissions {
  const chat = useChat();
  const control = chat.feature(groupsFeature);
  useEffect(() => control.watch(groupID), [control, groupID]);
  const userID = useSlice(chat.feature(sessionFeature).slice, ({ state }) => state.userID);
  const type = useSlice(control.slice, (state) => groupOf(state, groupID)?.type);
  const inviteOption = useSlice(control.slice, (state) => groupOf(state, groupID)?.inviteOption);
  const role = useSlice(control.slice, (state) => myRoleOf(state, groupID, userID));
  return useMemo(
    () =>
      type === undefined || inviteOption === undefined
        ? NO_PERMISSIONS
        : permissionsIn({ group: { type, inviteOption }, role, userID }),
    [type, inviteOption, role, userID],
  );
}
