import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupsSeed } from '../../testing/groups-world.js';
import { openPeoplePage } from '../../testing/people-page.js';
import { useGroup } from './use-group.js';
import { useGroupActions } from './use-group-actions.js';
import { useGroupPermissions } from './use-group-permissions.js';

/** Ann's page with one group. */
function openGroup(groupID: string, options: Parameters<typeof openPeoplePage>[1] = {}) {
  const usePage = () => ({
    ...useGroup(groupID),
    ...useGroupActions(),
    role: useGroupPermissions(groupID).role,
  });
  return openPeoplePage(usePage, { engine: { seed: groupsSeed }, ...options });
}

/** An SDK that knows which groups its person is in. */
async function inTheirGroups(sdk: ChatSDK): Promise<ChatSDK> {
  await sdk.getGroupList();
  return sdk;
}

/** The same, and waits until the group is there. */
async function openMyGroup(groupID: string) {
  const page = await openGroup(groupID);
  await waitFor(() => expect(page.view.current.status).toBe('ready'));
  return page;
}

test('who was put out has no group any more, and is told how that came', async () => {
  const { peer, view } = await openMyGroup('club');
  const ben = await inTheirGroups(await peer('ben'));
  await ben.deleteGroupMember({ groupID: 'club', userIDList: ['ann'] });
  await waitFor(() => expect(view.current.end).toBe('removed'));
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current).toMatchObject({ group: undefined, error: { code: 2603 }, role: undefined });
});

test('who comes back has the group again', async () => {
  const { peer, view } = await openMyGroup('club');
  const ben = await inTheirGroups(await peer('ben'));
  await ben.updateGroupProfile({ groupID: 'club', inviteOption: 'FreeAccess' });
  await ben.deleteGroupMember({ groupID: 'club', userIDList: ['ann'] });
  await waitFor(() => expect(view.current).toMatchObject({ status: 'error', end: 'removed' }));
  await ben.addGroupMember({ groupID: 'club', userIDList: ['ann'] });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  await waitFor(() => expect(view.current.role).toBe('Member'));
  expect(view.current).toMatchObject({ error: null, end: null });
});

test('a group that was dismissed by its owner has ended', async () => {
  const { peer, view } = await openMyGroup('club');
  const ben = await inTheirGroups(await peer('ben'));
  await ben.dismissGroup('club');
  await waitFor(() => expect(view.current).toMatchObject({ status: 'error', end: 'dismissed' }));
  expect(view.current).toMatchObject({ group: undefined, error: { code: 2603 } });
});

test('a group that I leave, here or elsewhere, is left', async () => {
  const { peer, view } = await openMyGroup('club');
  const elsewhere = await inTheirGroups(await peer('ann'));
  await elsewhere.quitGroup('club');
  await waitFor(() => expect(view.current).toMatchObject({ status: 'error', end: 'left' }));
  const here = await openMyGroup('club');
  await act(() => here.view.current.quit());
  expect(here.view.current).toMatchObject({ status: 'error', end: 'left', error: { code: 2623 } });
});

test('who waits for an approval has no group yet, and has it once it is granted', async () => {
  const { peer, view } = await openGroup('guild');
  const ben = await inTheirGroups(await peer('ben'));
  await waitFor(() => expect(view.current.error?.code).toBe(10007));
  await act(async () => {
    const outcome = await view.current.joinGroup({ groupID: 'guild', applyMessage: 'Please' });
    expect(outcome).toEqual({ status: 'WaitAdminApproval' });
  });
  expect(view.current).toMatchObject({ status: 'error', group: undefined });
  const { applicationList } = (await ben.getGroupApplicationList()).data;
  const [application] = applicationList;
  if (!application) throw new Error('Nobody has applied.');
  await ben.handleGroupApplication({ handleAction: 'Agree', application });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  await waitFor(() => expect(view.current.role).toBe('Member'));
  expect(view.current).toMatchObject({ error: null, group: { name: 'Guild' } });
});

test('who is in a group already is told so', async () => {
  const { view } = await openMyGroup('club');
  await act(async () => {
    const outcome = await view.current.joinGroup({ groupID: 'club' });
    expect(outcome).toEqual({ status: 'AlreadyInGroup' });
  });
  expect(view.current).toMatchObject({ status: 'ready', error: null });
});

test('a live room is shown before one joins it, and one is somebody in it afterwards', async () => {
  const { peer, view } = await openMyGroup('stage');
  expect(view.current).toMatchObject({ group: { name: 'Stage' }, role: undefined });
  await act(async () => {
    const outcome = await view.current.joinGroup({ groupID: 'stage' });
    expect(outcome).toMatchObject({ status: 'JoinedSuccess', group: { groupID: 'stage' } });
  });
  await waitFor(() => expect(view.current.role).toBe('Member'));
  const ben = await inTheirGroups(await peer('ben'));
  await ben.joinGroup({ groupID: 'stage' });
  await ben.updateGroupProfile({ groupID: 'stage', name: 'Big stage' });
  await waitFor(() => expect(view.current.group?.name).toBe('Big stage'));
  await ben.deleteGroupMember({ groupID: 'stage', userIDList: ['ann'], duration: 60 });
  await waitFor(() => expect(view.current).toMatchObject({ status: 'error', end: 'banned' }));
});

test('the owner of a live room changes it without being in it', async () => {
  const page = await openPeoplePage(() => useGroup('mine'), {
    engine: { seed: groupsSeed },
    prepare: async ({ peer }) => {
      const ann = await peer('ann');
      await ann.createGroup({ groupID: 'mine', name: 'Mine', type: 'AVChatRoom' });
      await ann.logout();
    },
  });
  await waitFor(() => expect(page.view.current.status).toBe('ready'));
  await act(async () => {
    await expect(page.view.current.update({ name: 'My room' })).resolves.toMatchObject({
      name: 'My room',
    });
  });
  expect(page.view.current.group?.name).toBe('My room');
});

test('a community with topics is a group like others', async () => {
  const { client, view } = await openMyGroup('@TGS#_hub');
  await waitFor(() => expect(view.current.role).toBe('Member'));
  expect(view.current.group?.name).toBe('Hub');
  await act(() => client.createGroup({ name: 'New', type: 'Public' }));
  await act(() => view.current.quit());
  expect(view.current).toMatchObject({ status: 'error', end: 'left' });
});

test('what turns out to be no group of mine any more is not shown, and what cannot be had just now stays', async () => {
  const { refuse, view } = await openGroup('club', { methods: ['getGroupProfile'] });
  await act(() => view.current.refetch());
  refuse(new ChatError({ code: 2801 }));
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ status: 'ready', error: { code: 2801 } });
  refuse(new ChatError({ code: 10007 }));
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ status: 'error', group: undefined });
});
