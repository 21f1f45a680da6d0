import { ChatError, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupsSeed } from '../../testing/groups-world.js';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { kickAndReturn } from '../../testing/world.js';
import { useGroup } from './use-group.js';
import { useGroupActions } from './use-group-actions.js';
import { useGroups } from './use-groups.js';

function usePage() {
  return { list: useGroups(), tea: useGroup('tea'), actions: useGroupActions() };
}

async function openGroups(options: Parameters<typeof openPeoplePage>[1] = {}) {
  const page = await openPeoplePage(usePage, { engine: { seed: groupsSeed }, ...options });
  const names = () => page.view.current.list.groups.map(({ name }) => name).toSorted();
  return { ...page, names };
}

test('my groups are listed, without live rooms and without communities with topics', async () => {
  const { names, view, client } = await openGroups();
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
  expect(view.current.list).toMatchObject({ status: 'ready', isSyncCompleted: true, error: null });
  await act(async () => {
    await client.joinGroup({ groupID: 'stage' });
    await client.getGroupProfile({ groupID: '@TGS#_hub' });
    await client.createGroup({ name: 'New', type: 'Public' });
  });
  await waitFor(() => expect(names()).toEqual(['Club', 'New', 'Tea']));
});

test('a group that changes is another object, and the others are the same', async () => {
  const { names, peer, view } = await openGroups();
  const ben = await peer('ben');
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
  const groupOf = (groupID: string) =>
    view.current.list.groups.find((group) => group.groupID === groupID);
  const tea = groupOf('tea');
  await act(() => ben.updateGroupProfile({ groupID: 'club', name: 'The club' }));
  await waitFor(() => expect(names()).toEqual(['Tea', 'The club']));
  expect(groupOf('tea')).toBe(tea);
  expect(tea).toBe(view.current.tea.group);
});

test('what I make comes in at once, and what I leave goes', async () => {
  const { names, view } = await openGroups();
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
  await act(() => view.current.actions.createGroup({ name: 'New', type: 'Private' }));
  await waitFor(() => expect(names()).toEqual(['Club', 'New', 'Tea']));
  await act(() => view.current.tea.quit());
  expect(names()).toEqual(['Club', 'New']);
});

test('the list is asked for once, however many show it, and again when one comes back', async () => {
  const { engine, log, names, view } = await openTwoLists();
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
  expect(log).toEqual(['getGroupList']);
  await kickAndReturn(engine, 'ann', view);
  await waitFor(() => expect(log).toEqual(['getGroupList', 'getGroupList']));
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
});

async function openTwoLists() {
  const page = await openPeoplePage(() => [useGroups(), useGroups()] as const, {
    engine: { seed: groupsSeed },
    methods: ['getGroupList'],
  });
  const names = () => page.view.current[1].groups.map(({ name }) => name).toSorted();
  return { ...page, names };
}

test('a list that is refused is an error until it can be had, and the one that was there stays', async () => {
  const { names, refuse, view } = await openGroups({ methods: ['getGroupList'] });
  await waitFor(() => expect(view.current.list.isSyncCompleted).toBe(true));
  refuse(new ChatError({ code: 2801 }));
  await act(() => view.current.list.refetch());
  expect(view.current.list).toMatchObject({ status: 'ready', error: { code: 2801 } });
  expect(names()).toEqual(['Club', 'Tea']);
  refuse();
  await act(() => view.current.list.refetch());
  expect(view.current.list).toMatchObject({ status: 'ready', error: null });
  expect(names()).toEqual(['Club', 'Tea']);
});

test('an answer that is no list is an error; what is no group is reported and left out', async () => {
  const answers: unknown[] = [];
  const { errors, names, view } = await openGroups({
    instead: (client) => ({ getGroupList: async () => answers.shift() ?? client.getGroupList() }),
  });
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
  answers.push({ code: 0, data: { groupList: 'none' } });
  await act(() => view.current.list.refetch());
  expect(view.current.list).toMatchObject({ status: 'ready', error: { code: -4 } });
  expect(names()).toEqual(['Club', 'Tea']);
  const groupList = [null, { groupID: 'odd', type: 5 }];
  answers.push({ code: 0, data: { isSyncCompleted: true, groupList } });
  await act(() => view.current.list.refetch());
  expect(view.current.list).toMatchObject({ status: 'ready', groups: [], error: null });
  expect(errors).toHaveLength(2);
});

test('what is told once more renders nothing again', async () => {
  const { client, emit, names, view } = await openGroups();
  await waitFor(() => expect(view.current.list.isSyncCompleted).toBe(true));
  await waitFor(() => expect(view.current.tea.group?.selfInfo.role).toBe('Owner'));
  expect(names()).toEqual(['Club', 'Tea']);
  await nextFrame();
  const { renders } = view;
  const { groupList } = (await client.getGroupList()).data;
  act(() => emit(EVENT.GROUP_LIST_UPDATED, { data: groupList }));
  await act(() => view.current.list.refetch());
  await nextFrame();
  expect(view.renders).toBe(renders);
});

test('a group with malformed fields is shown all the same', async () => {
  const { emit, names, view } = await openGroups();
  await waitFor(() => expect(names()).toEqual(['Club', 'Tea']));
  const odd = {
    groupID: 'odd',
    type: 'Room',
    selfInfo: 'me',
    groupCustomField: [null],
    ownerID: 7,
  };
  act(() => emit(EVENT.GROUP_LIST_UPDATED, { data: [odd] }));
  await waitFor(() => expect(view.current.list.groups).toHaveLength(1));
  expect(view.current.list.groups[0]).toMatchObject({
    name: '',
    ownerID: '',
    selfInfo: { role: '' },
    groupCustomField: [],
  });
});
