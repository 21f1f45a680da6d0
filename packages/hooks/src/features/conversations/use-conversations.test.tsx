import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderChat,
  renderReady,
  say,
} from '../../testing/world.js';
import { useSession } from '../session/index.js';
import { useConversation } from './use-conversation.js';
import { useConversations } from './use-conversations.js';
import { useTotalUnread } from './use-total-unread.js';

const teaWorld = {
  seed: {
    users: [
      { userID: 'ann' },
      { userID: 'ben', nick: 'Ben', avatar: 'https://example.org/ben.png' },
      { userID: 'cat' },
    ],
    groups: [{ groupID: 'tea', name: 'Tea', type: 'Public' as const, members: ['ben', 'ann'] }],
    messages: [
      { from: 'cat', to: 'ann', text: 'old', secondsAgo: 300 },
      { from: 'ben', to: 'tea', text: 'kettle on', secondsAgo: 200 },
      { from: 'ben', to: 'ann', text: 'newer', secondsAgo: 100 },
    ],
  },
};

async function openList(
  options: Parameters<typeof renderReady>[1],
  filter?: Parameters<typeof useConversations>[0],
) {
  const list = await renderReady(
    () => ({ ...useConversations(filter), total: useTotalUnread() }),
    options,
  );
  await waitFor(() =>
    expect(list.current).toMatchObject({ status: 'ready', isSyncCompleted: true }),
  );
  return list;
}

/** The SDK asks for what belongs to each conversation of the tea world after the list is there. */
async function untilCompleted(list: Awaited<ReturnType<typeof openList>>): Promise<void> {
  await waitFor(() => {
    expect(list.current.total).toBe(3);
    const tea = list.current.conversations.find(
      ({ conversationID }) => conversationID === 'GROUPtea',
    );
    expect(tea).toMatchObject({ groupProfile: { ownerID: 'ben' } });
  });
}

const idsOf = (list: { conversations: readonly { conversationID: string }[] }) =>
  list.conversations.map(({ conversationID }) => conversationID);

test('shows the newest conversation first, with titles and pictures to show', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const list = await openList({ sdk: engine.createClient(), user: userOf('ann') });
  expect(idsOf(list.current)).toEqual(['C2Cben', 'GROUPtea', 'C2Ccat']);
  expect(list.current.conversations).toMatchObject([
    {
      title: 'Ben',
      avatar: 'https://example.org/ben.png',
      lastMessage: { messageForShow: 'newer' },
    },
    { title: 'Tea', avatar: '' },
    { title: 'cat', avatar: '' },
  ]);
});

test('an empty list is loading until it is known to be empty', async () => {
  const { engine, userOf } = createWorld();
  const list = await openList({ sdk: engine.createClient(), user: userOf('ann') });
  expect(list.current).toMatchObject({ conversations: [], error: null });
});

test('a new message moves its conversation up and counts as unread; reading it takes that back', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const sdk = engine.createClient();
  const list = await openList({ sdk, user: userOf('ann') });
  const before = list.current.total;
  await say(cat, 'C2Cann', 'again');
  await waitFor(() => expect(idsOf(list.current)[0]).toBe('C2Ccat'));
  await waitFor(() => expect(list.current.total).toBe(before + 1));
  const one = await renderReady(() => useConversation('C2Ccat'), { sdk, user: userOf('ann') });
  expect(one.current.conversation?.unreadCount).toBe(2);
  await act(() => one.current.markRead());
  await waitFor(() => expect(one.current.conversation?.unreadCount).toBe(0));
  await waitFor(() => expect(list.current.total).toBe(before - 1));
});

test('a conversation that has not changed stays the same object', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const list = await openList({ sdk: engine.createClient(), user: userOf('ann') });
  await untilCompleted(list);
  const find = (id: string) =>
    list.current.conversations.find(({ conversationID }) => conversationID === id);
  const [ben, tea, catBefore] = [find('C2Cben'), find('GROUPtea'), find('C2Ccat')];
  await say(cat, 'C2Cann', 'again');
  await waitFor(() => expect(find('C2Ccat')).not.toBe(catBefore));
  expect(find('C2Cben')).toBe(ben);
  expect(find('GROUPtea')).toBe(tea);
});

test('a pinned conversation comes first, and goes back when it is unpinned', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const sdk = engine.createClient();
  const list = await openList({ sdk, user: userOf('ann') });
  const one = await renderReady(() => useConversation('C2Ccat'), { sdk, user: userOf('ann') });
  await act(() => one.current.setPinned(true));
  await waitFor(() => expect(idsOf(list.current)[0]).toBe('C2Ccat'));
  expect(one.current.conversation?.isPinned).toBe(true);
  await act(() => one.current.setPinned(false));
  await waitFor(() => expect(idsOf(list.current)[0]).toBe('C2Cben'));
});

test.each([
  [{ type: 'GROUP' }, ['GROUPtea']],
  [{ type: 'C2C' }, ['C2Cben', 'C2Ccat']],
  [{ hasUnread: false }, []],
  [{ isPinned: true }, []],
  [{ type: 'C2C', hasUnread: true, isPinned: false }, ['C2Cben', 'C2Ccat']],
] as const)('the filter %j lets through what it says', async (filter, expected) => {
  const { engine, userOf } = createWorld(teaWorld);
  const list = await openList({ sdk: engine.createClient(), user: userOf('ann') }, filter);
  expect(idsOf(list.current)).toEqual(expected);
});

test('a filtered list is not rendered for what it does not show', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const sdk = engine.createClient();
  const groups = await renderReady(() => useConversations({ type: 'GROUP' }), {
    sdk,
    user: userOf('ann'),
  });
  const all = await openList({ sdk, user: userOf('ann') });
  await untilCompleted(all);
  const renders = groups.renders;
  await say(cat, 'C2Cann', 'again');
  await waitFor(() => expect(idsOf(all.current)[0]).toBe('C2Ccat'));
  expect(groups.renders).toBe(renders);
});

test('one that is not in the list is asked for', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const one = await renderReady(() => useConversation('C2Cben'), {
    sdk: engine.createClient(),
    user: userOf('cat'),
  });
  await waitFor(() => expect(one.current.status).toBe('ready'));
  expect(one.current.conversation?.title).toBe('Ben');
});

test('one that does not exist is an error', async () => {
  const { engine, userOf } = createWorld();
  const one = await renderReady(() => useConversation('C2Cnobody'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(one.current.status).toBe('error'));
  expect(one.current.conversation).toBeUndefined();
  expect(one.current.error?.code).toBe(2501);
});

test('one that could not be had is asked for again by the next one who looks', async () => {
  const { engine, userOf } = createWorld();
  const client = engine.createClient();
  const ask = vi.fn(client.getConversationProfile);
  ask.mockImplementationOnce(() => Promise.reject(new ChatError({ code: 2801 })));
  const { sdk } = makeHostile(client, { getConversationProfile: ask });
  const options = { sdk, user: userOf('ann') };
  const one = await renderReady(() => useConversation('C2Ccat'), options);
  await waitFor(() => expect(one.current.error?.code).toBe(2801));
  const next = await renderReady(() => useConversation('C2Ccat'), options);
  await waitFor(() => expect(next.current).toMatchObject({ status: 'ready', error: null }));
  expect(ask).toHaveBeenCalledTimes(2);
});

test('one that did not exist is no error any more once it is in the list', async () => {
  const { engine, userOf, peer } = createWorld();
  const sdk = engine.createClient();
  const one = await renderReady(() => useConversation('C2Cnobody'), { sdk, user: userOf('ann') });
  await waitFor(() => expect(one.current.error?.code).toBe(2501));
  await say(await peer('nobody'), 'C2Cann', 'Here I am');
  await waitFor(() => expect(one.current).toMatchObject({ status: 'ready', error: null }));
});

test('a list that cannot be had is an error that a retry ends', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  await untilSynchronised(client);
  let isBroken = true;
  const { sdk } = makeHostile(client, {
    getConversationList: () =>
      isBroken ? Promise.reject(new ChatError({ code: 2801 })) : client.getConversationList(),
  });
  const list = await renderReady(() => useConversations(), { sdk });
  await waitFor(() => expect(list.current.status).toBe('error'));
  expect(list.current.error?.code).toBe(2801);
  isBroken = false;
  await act(() => list.current.refetch());
  expect(list.current).toMatchObject({ status: 'ready', error: null });
  expect(list.current.conversations).toHaveLength(3);
});

test('an action that fails rejects with a ChatError, and may be ignored', async () => {
  const { engine, userOf } = createWorld();
  const one = await renderReady(() => useConversation('nonsense'), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  void one.current.setPinned(true);
  await expect(one.current.setPinned(true)).rejects.toBeInstanceOf(ChatError);
  await waitFor(() => expect(one.current.status).toBe('error'));
});

test('an event that has only some conversations does not take the others away', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  const hostile = makeHostile(client);
  const list = await openList({ sdk: hostile.sdk });
  const { data } = await client.getConversationList(['C2Ccat']);
  act(() =>
    hostile.emit(EVENT.CONVERSATION_LIST_UPDATED, {
      data: data.conversationList,
      isSyncCompleted: true,
    }),
  );
  await act(() => list.current.refetch());
  expect(idsOf(list.current)).toEqual(['C2Cben', 'GROUPtea', 'C2Ccat']);
});

test('malformed conversations are reported and left out, odd ones are made showable', async () => {
  const { peer } = createWorld(teaWorld);
  const { errors, onError } = collectErrors();
  const client = await peer('ann');
  const hostile = makeHostile(client);
  const list = await openList({ sdk: hostile.sdk, onError });
  const { conversationList } = (await client.getConversationList()).data;
  const [first, ...rest] = conversationList;
  const odd = { ...first, userProfile: undefined, lastMessage: null, groupAtInfoList: 'none' };
  act(() =>
    hostile.emit(EVENT.CONVERSATION_LIST_UPDATED, {
      data: [odd, null, { conversationID: 'C2C' }, { ...first, type: 'GROUP' }, ...rest],
      isSyncCompleted: true,
    }),
  );
  await waitFor(() => expect(list.current.conversations[0]?.title).toBe('ben'));
  expect(list.current.conversations[0]).toMatchObject({
    avatar: '',
    lastMessage: { lastTime: 0, messageForShow: '' },
    groupAtInfoList: [],
  });
  expect(list.current.conversations).toHaveLength(3);
  expect(errors.map((error) => error.name)).toEqual(Array(3).fill('MALFORMED_DATA'));
});

test('the list is asked for again after a lost connection', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  const getConversationList = vi.fn(client.getConversationList);
  const hostile = makeHostile(client, { getConversationList });
  await openList({ sdk: hostile.sdk });
  getConversationList.mockClear();
  act(() => {
    hostile.emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
    hostile.emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
  });
  await waitFor(() => expect(getConversationList).toHaveBeenCalledTimes(1));
});

test('the list is asked for once, however many look at it', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  const getConversationList = vi.fn(client.getConversationList);
  const { sdk } = makeHostile(client, { getConversationList });
  await openList({ sdk });
  await openList({ sdk }, { type: 'C2C' });
  expect(getConversationList).toHaveBeenCalledTimes(1);
});

test('a list that the SDK does not complete is asked after', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  await untilSynchronised(client);
  const getConversationList = vi.fn(async () => {
    const isSyncCompleted = getConversationList.mock.calls.length > 1;
    const { conversationList } = (await client.getConversationList()).data;
    return {
      code: 0 as const,
      data: { conversationList: isSyncCompleted ? conversationList : [], isSyncCompleted },
    };
  });
  const { sdk } = makeHostile(client, { getConversationList });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { result } = renderChat(() => useConversations(), { sdk });
  await act(() => vi.advanceTimersByTimeAsync(9000));
  expect(result.current).toMatchObject({ status: 'loading', isSyncCompleted: false });
  await act(() => vi.advanceTimersByTimeAsync(2000));
  // The SDK takes time of its own to answer.
  await vi.waitFor(async () => {
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(idsOf(result.current)).toEqual(['C2Cben', 'GROUPtea', 'C2Ccat']);
  });
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(getConversationList).toHaveBeenCalledTimes(2);
});

test('after a renewed login the list stays while it is put together again', async () => {
  const { engine } = createWorld(teaWorld);
  const lengths: number[] = [];
  const userSig = vi.fn(() => engine.signUserSig('ann'));
  const list = await renderReady(
    () => {
      const { conversations, isSyncCompleted } = useConversations();
      lengths.push(conversations.length);
      return { isSyncCompleted, session: useSession() };
    },
    { sdk: engine.createClient(), user: { userID: 'ann', userSig } },
  );
  await waitFor(() => expect(lengths.at(-1)).toBe(3));
  lengths.length = 0;
  await act(() => engine.admin.kick('ann', 'userSigExpired'));
  // The SDK finds out when it asks for something.
  await waitFor(() => expect(userSig).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(list.current.session.status).toBe('ready'));
  await waitFor(() => expect(list.current.isSyncCompleted).toBe(true));
  expect(new Set(lengths)).toEqual(new Set([3]));
});

test('an answer that is older than an event does not undo it', async () => {
  const { peer } = createWorld(teaWorld);
  const client = await peer('ann');
  await untilSynchronised(client);
  let answer: (() => void) | undefined;
  const hostile = makeHostile(client, {
    getConversationList: async () => {
      const old = await client.getConversationList(['C2Ccat']);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return old;
    },
  });
  const list = await renderReady(() => useConversations(), { sdk: hostile.sdk });
  await waitFor(() => expect(answer).toBeDefined());
  const { conversationList } = (await client.getConversationList()).data;
  act(() =>
    hostile.emit(EVENT.CONVERSATION_LIST_UPDATED, {
      data: conversationList,
      isSyncCompleted: true,
    }),
  );
  await waitFor(() => expect(list.current.conversations).toHaveLength(3));
  await act(async () => answer?.());
  expect(list.current.conversations).toHaveLength(3);
});

/** No more list events come of the login. */
async function untilSynchronised(client: ChatSDK): Promise<void> {
  await vi.waitFor(async () => {
    expect((await client.getConversationList()).data.isSyncCompleted).toBe(true);
  });
}
