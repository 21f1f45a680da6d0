import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupsSeed } from '../../testing/groups-world.js';
import { openPeoplePage } from '../../testing/people-page.js';
import { useGroupActions } from './use-group-actions.js';
import { useGroupSearch } from './use-group-search.js';

const open = (groupID: string, options: Parameters<typeof openPeoplePage>[1] = {}) =>
  openPeoplePage(() => useGroupSearch(groupID), {
    engine: { seed: groupsSeed },
    methods: ['searchGroupByID'],
    ...options,
  });

test('a group is found by who is not in it, with what anybody may know', async () => {
  const { view } = await open('guild');
  await waitFor(() => expect(view.current.status).toBe('ready'));
  expect(view.current).toMatchObject({
    group: { groupID: 'guild', name: 'Guild', type: 'Public', ownerID: 'ben', memberCount: 1 },
    error: null,
  });
  expect(view.current.group).not.toHaveProperty('selfInfo');
});

test('where there is no such group there is none, and that is no error', async () => {
  const { view } = await open('nothing');
  await waitFor(() => expect(view.current.status).toBe('ready'));
  expect(view.current).toEqual({ status: 'ready', group: null, error: null });
});

test('nothing is asked while there is nothing to look for', async () => {
  const { log, view } = await open('');
  expect(view.current).toEqual({ status: 'idle', group: null, error: null });
  expect(log).toEqual([]);
});

test('a Work group cannot be looked up', async () => {
  const { view } = await open('den');
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current).toMatchObject({ group: null, error: { code: 10007 } });
});

test('an answer that is no group is an error', async () => {
  const { view } = await open('guild', {
    instead: () => ({ searchGroupByID: async () => ({ code: 0, data: { group: {} } }) }),
  });
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current.error?.code).toBe(-4);
});

test('a group is looked up by an action, too, which says when there is none', async () => {
  const { view } = await openPeoplePage(useGroupActions, { engine: { seed: groupsSeed } });
  await expect(view.current.searchGroup('stage')).resolves.toMatchObject({
    name: 'Stage',
    type: 'AVChatRoom',
  });
  await expect(view.current.searchGroup('nothing')).rejects.toMatchObject({ code: 10010 });
  await expect(view.current.searchGroup('den')).rejects.toMatchObject({ code: 10007 });
});
