import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupsSeed } from '../../testing/groups-world.js';
import { openPeoplePage } from '../../testing/people-page.js';
import { useGroup } from './use-group.js';
import { useGroupPermissions } from './use-group-permissions.js';

function openPermissions(groupID: string) {
  return openPeoplePage(
    () => ({ mine: useGroupPermissions(groupID), group: useGroup(groupID).group }),
    { engine: { seed: groupsSeed } },
  );
}

test('what I may is known once the group is, and the same object until something of it changes', async () => {
  const { peer, view } = await openPermissions('club');
  await waitFor(() => expect(view.current.mine.isKnown).toBe(true));
  const ben = await peer('ben');
  const before = view.current.mine;
  expect(before.role).toBe('Member');
  expect([before.can('quitGroup'), before.can('updateGroupProfile')]).toEqual([true, false]);
  await ben.updateGroupProfile({ groupID: 'club', name: 'The club' });
  await waitFor(() => expect(view.current.group?.name).toBe('The club'));
  expect(view.current.mine).toBe(before);
});

test('they change when I am made an admin, and when the group lets nobody be brought in', async () => {
  const { peer, view } = await openPermissions('club');
  const ben = await peer('ben');
  await waitFor(() => expect(view.current.mine.role).toBe('Member'));
  expect(view.current.mine.invites).toBe('no');
  await ben.setGroupMemberRole({ groupID: 'club', userID: 'ann', role: 'Admin' });
  await waitFor(() => expect(view.current.mine.role).toBe('Admin'));
  expect(view.current.mine.can('updateGroupProfile')).toBe(true);
  await ben.updateGroupProfile({ groupID: 'club', inviteOption: 'NeedPermission' });
  await waitFor(() => expect(view.current.mine.invites).toBe('at once'));
});

test('who is not in the group may nothing, and so who has left it', async () => {
  const stranger = await openPermissions('stage');
  await waitFor(() => expect(stranger.view.current.mine.isKnown).toBe(true));
  expect(stranger.view.current.mine.can('sendMessage')).toBe(false);
  const { client, view } = await openPermissions('club');
  await waitFor(() => expect(view.current.mine.can('sendMessage')).toBe(true));
  await act(() => client.quitGroup('club'));
  await waitFor(() => expect(view.current.mine.isKnown).toBe(false));
});
