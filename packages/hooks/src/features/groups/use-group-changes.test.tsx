import { ChatError, EVENT, TYPES, type UpdateGroupProfileOptions } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { begin } from '../../testing/begin.js';
import { groupsSeed } from '../../testing/groups-world.js';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { renderReady } from '../../testing/world.js';
import { useGroup } from './use-group.js';
import { useGroupPermissions } from './use-group-permissions.js';
import { useGroups } from './use-groups.js';

/** Ann's page with one group. */
async function openGroup(groupID: string, options: Parameters<typeof openPeoplePage>[1] = {}) {
  const usePage = () => ({
    ...useGroup(groupID),
    role: useGroupPermissions(groupID).role,
    listed: useGroups().groups.find((group) => group.groupID === groupID),
  });
  const page = await openPeoplePage(usePage, {
    engine: { seed: groupsSeed },
    methods: ['updateGroupProfile', 'changeGroupOwner'],
    ...options,
  });
  await waitFor(() => expect(page.view.current.role).toBeDefined());
  return page;
}

test('a change shows at once wherever the group is shown, and is there for others once it is granted', async () => {
  const { engine, hold, userOf, view } = await openGroup('tea');
  const letGo = hold();
  await waitFor(() => expect(view.current.listed).toBeDefined());
  let updating: Promise<unknown> = Promise.resolve();
  act(() => {
    updating = view.current.update({ name: 'Coffee', notification: 'No tea left' });
  });
  expect(view.current.group).toMatchObject({ name: 'Coffee', notification: 'No tea left' });
  expect(view.current.listed).toBe(view.current.group);
  letGo();
  await act(async () => {
    await expect(updating).resolves.toMatchObject({ groupID: 'tea', name: 'Coffee' });
  });
  expect(view.current.group?.name).toBe('Coffee');
  const sdk = engine.createClient();
  const ben = await renderReady(() => useGroup('tea'), { sdk, user: userOf('ben') });
  await waitFor(() => expect(ben.current.group?.name).toBe('Coffee'));
});

test('a change that is refused is taken back, with the reason', async () => {
  const { view } = await openGroup('club');
  await act(() => view.current.refetch());
  const before = view.current.group;
  await act(async () => {
    await expect(view.current.update({ name: 'Mine' })).rejects.toMatchObject({ code: 10007 });
  });
  expect(view.current.group).toBe(before);
  expect(before?.name).toBe('Club');
});

test('a change may be ignored when it is refused', async () => {
  const { view } = await openGroup('club');
  act(() => void view.current.update({ name: 'Mine' }));
  expect(view.current.group?.name).toBe('Mine');
  await waitFor(() => expect(view.current.group?.name).toBe('Club'));
});

test('changes of one moment are made one after the other, and a refused one takes back only itself', async () => {
  const asked: unknown[] = [];
  const refusals: ((error: ChatError) => void)[] = [];
  const { view } = await openGroup('tea', {
    instead: (client) => ({
      updateGroupProfile(options: UpdateGroupProfileOptions) {
        asked.push(options.name);
        if (options.name !== 'First') return client.updateGroupProfile(options);
        return new Promise((_, reject) => refusals.push(reject));
      },
    }),
  });
  const results: Promise<unknown>[] = [];
  act(() => {
    results.push(view.current.update({ name: 'First', notification: 'First' }));
    results.push(view.current.update({ name: 'Second', introduction: 'Second' }));
  });
  const both = { name: 'Second', introduction: 'Second', notification: 'First' };
  expect(view.current.group).toMatchObject(both);
  await waitFor(() => expect(refusals).toHaveLength(1));
  expect(asked).toEqual(['First']);
  await act(async () => {
    refusals[0]?.(new ChatError({ code: 3123 }));
    await expect(results[0]).rejects.toMatchObject({ code: 3123 });
    await expect(results[1]).resolves.toMatchObject({ name: 'Second' });
  });
  expect(view.current.group).toMatchObject({ ...both, notification: '' });
});

test('custom fields are merged by their keys, at once and when it is granted', async () => {
  const { hold, view } = await openGroup('tea');
  await act(() => view.current.update({ groupCustomField: [{ key: 'colour', value: 'green' }] }));
  const letGo = hold();
  let updating: Promise<unknown> = Promise.resolve();
  act(() => {
    updating = view.current.update({ groupCustomField: [{ key: 'mood', value: 'calm' }] });
  });
  const both = [
    { key: 'colour', value: 'green' },
    { key: 'mood', value: 'calm' },
  ];
  expect(view.current.group?.groupCustomField).toEqual(both);
  letGo();
  await act(async () => {
    await updating;
  });
  expect(view.current.group?.groupCustomField).toEqual(both);
});

test('what does not apply to the type of the group is not shown', async () => {
  const { hold, view } = await openGroup('tea');
  const { joinOption } = view.current.group ?? {};
  const letGo = hold();
  let updating: Promise<unknown> = Promise.resolve();
  act(() => {
    updating = view.current.update({ joinOption: 'DisableApply', name: 'Coffee' });
  });
  expect(view.current.group).toMatchObject({ joinOption, name: 'Coffee' });
  letGo();
  await act(async () => {
    await updating;
  });
});

test('who gives the group away is a member like others at once, and when it is granted', async () => {
  const { hold, view } = await openGroup('tea');
  expect(view.current.role).toBe('Owner');
  const letGo = hold();
  let giving: Promise<unknown> = Promise.resolve();
  act(() => {
    giving = view.current.transfer('cat');
  });
  expect(view.current).toMatchObject({ group: { ownerID: 'cat' }, role: 'Member' });
  letGo();
  await act(async () => {
    await giving;
  });
  expect(view.current).toMatchObject({ group: { ownerID: 'cat' }, role: 'Member' });
  await waitFor(() => expect(view.current.listed).toMatchObject({ ownerID: 'cat' }));
  expect(view.current.role).toBe('Member');
});

test('a group that cannot be given away stays mine', async () => {
  const { view } = await openGroup('tea');
  await act(async () => {
    await expect(view.current.transfer('dan')).rejects.toMatchObject({ code: 10007 });
    await expect(view.current.transfer('ann')).rejects.toMatchObject({ code: 2621 });
  });
  expect(view.current).toMatchObject({ group: { ownerID: 'ann' }, role: 'Owner' });
});

test('that I have been given a group is known at once, and that somebody else has, too', async () => {
  const { peer, view } = await openGroup('club');
  const ben = await peer('ben');
  await ben.changeGroupOwner({ groupID: 'club', newOwnerID: 'cat' });
  await waitFor(() => expect(view.current.group?.ownerID).toBe('cat'));
  expect(view.current.role).toBe('Member');
  const cat = await peer('cat');
  await cat.changeGroupOwner({ groupID: 'club', newOwnerID: 'ann' });
  await waitFor(() =>
    expect(view.current).toMatchObject({ group: { ownerID: 'ann' }, role: 'Owner' }),
  );
});

test('what I am made by somebody else is known, also where the SDK forgets it', async () => {
  const { peer, view } = await openGroup('club');
  const ben = await peer('ben');
  await ben.setGroupMemberRole({ groupID: 'club', userID: 'ann', role: 'Admin' });
  await waitFor(() => expect(view.current.role).toBe('Admin'));
  expect(view.current.group?.selfInfo.role).toBe('Admin');
  await ben.updateGroupProfile({ groupID: 'club', name: 'The club' });
  await waitFor(() => expect(view.current.group?.name).toBe('The club'));
  expect(view.current.role).toBe('Admin');
  await ben.setGroupMemberRole({ groupID: 'club', userID: 'ann', role: 'Member' });
  await waitFor(() => expect(view.current.role).toBe('Member'));
});

test('a group is asked for again when that is wanted, and never rejects', async () => {
  const { refuse, view } = await openGroup('tea', { methods: ['getGroupProfile'] });
  // What is on its way is not asked for once more.
  await act(() => view.current.refetch());
  refuse(new ChatError({ code: 2801 }));
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ status: 'ready', error: { code: 2801 } });
  refuse();
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ status: 'ready', error: null });
});

test('how many are in it is as whoever has told it last, a tip or the SDK', async () => {
  const { client, emit, view } = await openGroup('club');
  await act(() => view.current.refetch());
  const { data } = await client.getGroupList();
  const club = data.groupList.find(({ groupID }) => groupID === 'club');
  const tell = (memberCount: number) => {
    const payload = { operationType: 1, memberCount, groupProfile: { groupID: 'club' } };
    const tip = { ID: `tip ${memberCount}`, type: TYPES.MSG_GRP_TIP, to: 'club', payload };
    act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [tip] }));
  };
  const list = (memberCount: number) => {
    act(() => emit(EVENT.GROUP_LIST_UPDATED, { data: [{ ...club, memberCount }] }));
  };
  tell(7);
  await waitFor(() => expect(view.current.group?.memberCount).toBe(7));
  // The SDK has not counted anew.
  list(3);
  await nextFrame();
  expect(view.current.group?.memberCount).toBe(7);
  list(5);
  await waitFor(() => expect(view.current.group?.memberCount).toBe(5));
  list(3);
  await waitFor(() => expect(view.current.group?.memberCount).toBe(3));
  tell(4);
  await waitFor(() => expect(view.current.group?.memberCount).toBe(4));
});

test('an answer that was on its way does not hide how many a tip has counted since', async () => {
  const { client, emit, hold, view } = await openGroup('club', { methods: ['getGroupProfile'] });
  await act(() => view.current.refetch());
  const letGo = hold();
  const asked = begin(() => view.current.refetch());
  const { data } = await client.getGroupList();
  const club = data.groupList.find(({ groupID }) => groupID === 'club');
  const payload = { operationType: 1, memberCount: 9, groupProfile: { groupID: 'club' } };
  const tip = { ID: 'tip', type: TYPES.MSG_GRP_TIP, to: 'club', payload };
  act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [tip] }));
  // The SDK tells of the answer before it hands it over.
  act(() => emit(EVENT.GROUP_LIST_UPDATED, { data: [{ ...club, memberCount: 8 }] }));
  await waitFor(() => expect(view.current.group?.memberCount).toBe(9));
  await act(async () => {
    letGo();
    await asked;
  });
  expect(view.current.group?.memberCount).toBe(9);
});
