import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { holdEvents } from '../../facts/testing/hold-events.js';
import {
  becomeReady,
  createWorld,
  makeHostile,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import { useSession } from '../session/index.js';
import { useMessages } from './use-messages.js';

const world = {
  seed: {
    users: [{ userID: 'ann' }, { userID: 'ben' }],
    groups: ['tea', 'cake'].map((groupID) => ({
      ...{ groupID, name: groupID, type: 'Private' as const, members: ['ann', 'ben'] },
    })),
    messages: [{ from: 'ben', to: 'tea', text: 'hello', secondsAgo: 100 }],
  },
};

/** Ann's thread of "tea", in which "hello" is; what she hears of groups is in the test's hands. */
async function openTea() {
  const { engine, userOf } = createWorld(world);
  const client = engine.createClient();
  const getMessageList = vi.fn(client.getMessageList);
  const { sdk: withoutLists } = holdEvents(client, [EVENT.GROUP_LIST_UPDATED], () => true);
  const { sdk, emit } = makeHostile(withoutLists, { getMessageList });
  const options = { sdk, user: userOf('ann') };
  const thread = await renderReady(
    () => ({ ...useMessages('GROUPtea'), session: useSession() }),
    options,
  );
  await waitFor(() => expect(textsOf(thread.current.messages)).toContain('hello'));
  // From here on the SDK forgets nothing by itself.
  await client.getGroupList();
  await act(() => thread.current.refetch());
  getMessageList.mockClear();
  const hello = thread.current.messages.find(({ type }) => type === 'TIMTextElem')?.ID ?? '';
  return {
    ...{ engine, thread, getMessageList, options },
    /** The SDK forgets what it has of the group, as when it hears of it. */
    forget: () => client.callExperimentalAPI('clearLocalMessage', 'GROUPtea'),
    isForgotten: () => client.findMessage(hello) === null,
    hearOf: (...groupIDs: string[]) => {
      const data = groupIDs.map((groupID) => ({ groupID }));
      act(() => emit(EVENT.GROUP_LIST_UPDATED, { data }));
    },
  };
}

test('what the SDK forgets when it hears of the group is asked for again', async () => {
  const { thread, getMessageList, forget, isForgotten, hearOf } = await openTea();
  const { messages } = thread.current;
  forget();
  hearOf('tea', 'cake');
  await waitFor(() => expect(isForgotten()).toBe(false));
  expect(getMessageList).toHaveBeenCalledTimes(1);
  expect(thread.current.messages).toBe(messages);
});

test('so it is in a renewed login, which the SDK begins without groups', async () => {
  const { engine, thread, getMessageList, forget, isForgotten, hearOf } = await openTea();
  hearOf('tea');
  await act(() => engine.admin.kick('ann'));
  await waitFor(() => expect(thread.current.session.status).toBe('kicked-out'));
  await act(() => thread.current.session.login());
  await waitFor(() => expect(getMessageList).toHaveBeenCalled());
  await waitFor(() => expect(isForgotten()).toBe(false));
  forget();
  hearOf('tea');
  await waitFor(() => expect(isForgotten()).toBe(false));
});

test('a thread that nobody looks at is asked for when somebody does', async () => {
  const { thread, getMessageList, options, forget, isForgotten, hearOf } = await openTea();
  const others = await renderReady(useSession, options);
  thread.unmount();
  forget();
  hearOf('tea');
  expect(getMessageList).not.toHaveBeenCalled();
  await renderReady(() => useMessages('GROUPtea'), options);
  await waitFor(() => expect(isForgotten()).toBe(false));
  expect(others.current.status).toBe('ready');
});

test('what the SDK has not forgotten is not asked for again, whatever it hears of groups', async () => {
  const { getMessageList, hearOf, isForgotten } = await openTea();
  hearOf('cake');
  hearOf('tea', 'cake');
  expect(isForgotten()).toBe(false);
  expect(getMessageList).not.toHaveBeenCalled();
});

test('messages of groups ask for nothing, though the first one brings a list of groups', async () => {
  const { engine, peer } = createWorld(world);
  const ben = await peer('ben');
  const client = engine.createClient();
  const onGroups = vi.fn();
  client.on(EVENT.GROUP_LIST_UPDATED, onGroups);
  await becomeReady(client, () =>
    client.login({ userID: 'ann', userSig: engine.signUserSig('ann') }),
  );
  // The page is opened only then: the list of the login is not for it.
  await waitFor(() => expect(onGroups).toHaveBeenCalled());
  const getMessageList = vi.fn(client.getMessageList);
  const { sdk } = makeHostile(client, { getMessageList });
  const thread = await renderReady(() => useMessages('GROUPtea'), { sdk });
  await waitFor(() => expect(thread.current.status).toBe('ready'));
  onGroups.mockClear();
  for (const text of ['one', 'two', 'three']) {
    await act(() => say(ben, 'GROUPcake', text));
    await act(() => say(ben, 'GROUPtea', text));
    await waitFor(() => expect(textsOf(thread.current.messages)).toContain(text));
  }
  expect(onGroups).toHaveBeenCalled();
  expect(getMessageList).toHaveBeenCalledTimes(1);
});
