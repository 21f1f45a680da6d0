import { ChatError, EVENT, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { holdEvents } from '../../facts/testing/hold-events.js';
import { createSlowSDK } from '../../testing/slow-sdk.js';
import { createWorld, kickAndReturn, renderReady, say } from '../../testing/world.js';
import { isMarkedUnread, isMuted } from './conversation-facts.js';
import {
  type UseConversationActionsResult,
  useConversationActions,
} from './use-conversation-actions.js';
import { useConversations } from './use-conversations.js';
import { useTotalUnread } from './use-total-unread.js';

const world = {
  seed: {
    users: ['ann', 'ben', 'cat', 'dan'].map((userID) => ({ userID })),
    groups: [{ groupID: 'tea', name: 'Tea', type: 'Public' as const, members: ['ben', 'ann'] }],
    messages: [
      { from: 'dan', to: 'ann', text: 'oldest', secondsAgo: 400 },
      { from: 'cat', to: 'ann', text: 'old', secondsAgo: 300 },
      { from: 'ben', to: 'tea', text: 'kettle on', secondsAgo: 200 },
      { from: 'ben', to: 'ann', text: 'newer', secondsAgo: 100 },
    ],
  },
};
const ALL = ['C2Cben', 'GROUPtea', 'C2Ccat', 'C2Cdan'];

const SLOW = [
  ...(['setMessageRead', 'setAllMessageRead', 'pinConversation', 'markConversation'] as const),
  ...(['setMessageRemindType', 'setConversationCustomData'] as const),
  ...(['clearHistoryMessage', 'deleteConversation'] as const),
];

/** Ann's list, whose events the SDK tells only when it is let: until then nothing but her own doing changes it. */
async function openList({ isLate = false, useMore = () => ({}) } = {}) {
  const { engine, peer, userOf } = createWorld(world);
  const client = engine.createClient();
  const slow = createSlowSDK(client, SLOW);
  let isEventLate = false;
  const events = holdEvents(
    slow.sdk,
    [EVENT.CONVERSATION_LIST_UPDATED, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED],
    () => isEventLate,
  );
  const options = { sdk: events.sdk, user: userOf('ann') };
  const view = await renderReady(
    () => ({
      ...useConversations(),
      total: useTotalUnread(),
      actions: useConversationActions(),
      ...useMore(),
    }),
    options,
  );
  await waitFor(() => expect(view.current.isSyncCompleted).toBe(true));
  // Until the SDK knows how each is announced, none counts.
  await waitFor(() => expect(view.current.total).toBe(4));
  const find = (id: string) =>
    view.current.conversations.find(({ conversationID }) => conversationID === id);
  await waitFor(() => expect(find('GROUPtea')).toMatchObject({ groupProfile: { ownerID: 'ben' } }));
  isEventLate = isLate;
  return {
    ...{ engine, peer, client, slow, events, view, find, options },
    ids: () => view.current.conversations.map(({ conversationID }) => conversationID),
    /** What somebody does, up to where it is shown. */
    doing: <Result,>(run: (actions: UseConversationActionsResult) => Promise<Result>) => {
      let done: Promise<Result> | undefined;
      act(() => {
        done = run(view.current.actions);
      });
      if (!done) throw new Error('Nothing was done.');
      return done;
    },
  };
}

type List = Awaited<ReturnType<typeof openList>>;

/** Something to do, and how it shows. */
interface Doing {
  readonly name: string;
  readonly run: (actions: UseConversationActionsResult) => Promise<unknown>;
  readonly shown: (list: List) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const doings: readonly Doing[] = [
  {
    name: 'pinning',
    run: (actions) => actions.setPinned(['C2Cdan', 'GROUPtea'], true),
    shown: ({ ids }) => ids(),
    before: ALL,
    after: ['GROUPtea', 'C2Cdan', 'C2Cben', 'C2Ccat'],
  },
  {
    name: 'reading',
    run: (actions) => actions.markRead(['C2Cben', 'GROUPtea']),
    shown: ({ view, find }) => [
      view.current.total,
      find('C2Cben')?.unreadCount,
      find('GROUPtea')?.unreadCount,
    ],
    before: [4, 1, 1],
    after: [2, 0, 0],
  },
  {
    name: 'reading all',
    run: (actions) => actions.markAllRead(),
    shown: ({ view }) => [
      view.current.total,
      view.current.conversations.map((one) => one.unreadCount),
    ],
    before: [4, [1, 1, 1, 1]],
    after: [0, [0, 0, 0, 0]],
  },
  {
    name: 'reading all groups',
    run: (actions) => actions.markAllRead('GROUP'),
    shown: ({ view }) => [
      view.current.total,
      view.current.conversations.map((one) => one.unreadCount),
    ],
    before: [4, [1, 1, 1, 1]],
    after: [3, [1, 0, 1, 1]],
  },
  {
    name: 'marking as unread',
    run: (actions) => actions.markUnread(['C2Ccat']),
    shown: ({ view }) => view.current.conversations.map(isMarkedUnread),
    before: [false, false, false, false],
    after: [false, false, true, false],
  },
  {
    name: 'muting',
    run: (actions) => actions.setMuted(['C2Cben', 'C2Ccat', 'GROUPtea'], true),
    shown: ({ view }) => [view.current.total, view.current.conversations.map(isMuted)],
    before: [4, [false, false, false, false]],
    after: [1, [true, true, true, false]],
  },
  {
    name: 'an announcement of mentions only',
    run: (actions) => actions.setRemindType(['GROUPtea'], TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT),
    shown: ({ find }) => find('GROUPtea')?.messageRemindType,
    before: TYPES.MSG_REMIND_ACPT_AND_NOTE,
    after: TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT,
  },
  {
    name: 'a mark of the app',
    run: (actions) => actions.setMark(['C2Cben', 'GROUPtea'], 2 ** 40, true),
    shown: ({ view }) => view.current.conversations.map(({ markList }) => markList),
    before: [[], [], [], []],
    after: [[2 ** 40], [2 ** 40], [], []],
  },
  {
    name: 'a note',
    run: (actions) => actions.setCustomData(['C2Cben'], 'Call her.'),
    shown: ({ find }) => find('C2Cben')?.customData,
    before: '',
    after: 'Call her.',
  },
  {
    name: 'clearing the history',
    run: (actions) => actions.clearHistory('C2Cben'),
    shown: ({ ids, find, view }) => [
      ids(),
      find('C2Cben')?.lastMessage.messageForShow,
      view.current.total,
    ],
    before: [ALL, 'newer', 4],
    after: [['GROUPtea', 'C2Ccat', 'C2Cdan', 'C2Cben'], '', 3],
  },
  {
    name: 'deleting',
    run: (actions) => actions.remove(['C2Cben', 'GROUPtea']),
    shown: ({ ids, view }) => [ids(), view.current.total],
    before: [ALL, 4],
    after: [['C2Ccat', 'C2Cdan'], 2],
  },
];

describe.each(doings)('$name', ({ run, shown, before, after }) => {
  test('shows before the service answers, and from then on', async () => {
    const list = await openList({ isLate: true });
    expect(shown(list)).toEqual(before);
    const release = list.slow.hold();
    const done = list.doing(run);
    expect(shown(list)).toEqual(after);
    release();
    await act(() => done);
    expect(shown(list)).toEqual(after);
    // The events say the same, when they come.
    const { conversations } = list.view.current;
    act(() => list.events.release());
    expect(list.view.current.conversations).toEqual(conversations);
    expect(shown(list)).toEqual(after);
  });

  test('is taken back when the service refuses', async () => {
    const list = await openList();
    const { conversations } = list.view.current;
    const release = list.slow.hold();
    list.slow.refuse(new ChatError({ code: 10002 }));
    const done = list.doing(run);
    expect(shown(list)).toEqual(after);
    release();
    await act(() => expect(done).rejects.toMatchObject({ code: 10002 }));
    expect(list.view.current.conversations).toEqual(conversations);
    expect(shown(list)).toEqual(before);
  });
});

test('what has come true is the object that was shown: no row is rendered for it twice', async () => {
  const { slow, doing, find } = await openList({ isLate: true });
  const [ben, cat] = [find('C2Cben'), find('C2Ccat')];
  const release = slow.hold();
  const done = doing(({ setMark }) => setMark(['C2Ccat'], TYPES.CONV_MARK_TYPE_STAR, true));
  const starred = find('C2Ccat');
  expect(starred).not.toBe(cat);
  release();
  await act(() => done);
  expect(find('C2Ccat')).toBe(starred);
  expect(find('C2Cben')).toBe(ben);
});

test('what is wished for stays the same object while the SDK tells of others', async () => {
  const { doing, find, peer, slow } = await openList();
  const release = slow.hold();
  const done = doing(({ setMark }) => setMark(['C2Ccat'], TYPES.CONV_MARK_TYPE_STAR, true));
  const starred = find('C2Ccat');
  await say(await peer('ben'), 'C2Cann', 'one more');
  await waitFor(() => expect(find('C2Cben')?.lastMessage.messageForShow).toBe('one more'));
  expect(find('C2Ccat')).toBe(starred);
  release();
  await act(() => done);
  expect(find('C2Ccat')).toBe(starred);
});

test('what comes while it is read is unread', async () => {
  const { client, doing, find, peer, slow, view } = await openList();
  const ben = await peer('ben');
  const release = slow.hold();
  const done = doing(({ markRead }) => markRead(['C2Cben']));
  expect(find('C2Cben')?.unreadCount).toBe(0);
  await say(ben, 'C2Cann', 'one more');
  await waitFor(() => expect(find('C2Cben')?.unreadCount).toBe(1));
  expect(view.current.total).toBe(4);
  release();
  await act(() => done);
  // The SDK reads whatever there is when it is asked.
  const { data } = await client.getConversationList(['C2Cben']);
  expect(find('C2Cben')?.unreadCount).toBe(data.conversationList[0]?.unreadCount);
});

test('of two wishes for one conversation the last one counts, for the service as well', async () => {
  const { client, doing, ids, slow } = await openList();
  const release = slow.hold();
  const first = doing(({ setPinned }) => setPinned(['C2Cdan'], true));
  const last = doing(({ setPinned }) => setPinned(['C2Cdan'], false));
  expect(ids()).toEqual(ALL);
  expect(slow.called).toEqual(['pinConversation']);
  release();
  await act(() => Promise.all([first, last]));
  expect(slow.called).toEqual(['pinConversation', 'pinConversation']);
  expect(ids()).toEqual(ALL);
  const { data } = await client.getConversationList(['C2Cdan']);
  expect(data.conversationList[0]?.isPinned).toBe(false);
});

test('a refused wish leaves a later one as it is', async () => {
  const { doing, find, slow } = await openList();
  const release = slow.hold();
  const pin = doing(({ setPinned }) => setPinned(['C2Cdan'], true));
  const star = doing(({ setMark }) => setMark(['C2Cdan'], TYPES.CONV_MARK_TYPE_STAR, true));
  slow.refuse(new ChatError({ code: 51012 }), 'pinConversation');
  release();
  await act(() => expect(pin).rejects.toMatchObject({ code: 51012 }));
  await act(() => star);
  expect(find('C2Cdan')).toMatchObject({ isPinned: false, markList: [TYPES.CONV_MARK_TYPE_STAR] });
});

test('reading takes the mark "unread" away, also one that is on its way', async () => {
  const { client, doing, find, slow } = await openList();
  const release = slow.hold();
  const marked = doing(({ markUnread }) => markUnread(['C2Ccat']));
  const read = doing(({ markRead }) => markRead(['C2Ccat']));
  release();
  await act(() => Promise.all([marked, read]));
  expect(find('C2Ccat')).toMatchObject({ markList: [], unreadCount: 0 });
  const { data } = await client.getConversationList(['C2Ccat']);
  expect(data.conversationList[0]).toMatchObject({ markList: [], unreadCount: 0 });
});

test('reading all takes marks and mentions away, of the kind that is read', async () => {
  const { client, doing, find, peer } = await openList();
  const ben = await peer('ben');
  const mention = ben.createTextAtMessage({
    to: 'tea',
    conversationType: 'GROUP',
    payload: { text: '@ann tea?', atUserList: ['ann'] },
  });
  await ben.sendMessage(mention);
  await waitFor(() => expect(find('GROUPtea')?.groupAtInfoList).toHaveLength(1));
  await act(() => doing(({ markUnread }) => markUnread(['GROUPtea', 'C2Ccat'])));
  await act(() => doing(({ markAllRead }) => markAllRead('GROUP')));
  expect(find('GROUPtea')).toMatchObject({ unreadCount: 0, groupAtInfoList: [], markList: [] });
  expect(find('C2Ccat')).toMatchObject({ unreadCount: 1, markList: [TYPES.CONV_MARK_TYPE_UNREAD] });
  const { data } = await client.getConversationList(['GROUPtea']);
  expect(data.conversationList[0]).toMatchObject({ groupAtInfoList: [], markList: [] });
});

test('who failed is told, and the others are changed', async () => {
  const { doing, find } = await openList();
  const outcome = await act(() =>
    doing(({ setMark }) => setMark(['C2Cben', 'C2Cnobody'], TYPES.CONV_MARK_TYPE_STAR, true)),
  );
  expect(outcome).toMatchObject({
    succeeded: ['C2Cben'],
    failed: [{ conversationID: 'C2Cnobody', error: { code: 2500 } }],
  });
  expect(find('C2Cben')?.markList).toEqual([TYPES.CONV_MARK_TYPE_STAR]);
});

test('when all failed the action rejects, and may be ignored', async () => {
  const { doing } = await openList();
  void doing(({ setMark }) => setMark(['C2Cnobody'], 1, true));
  await act(() =>
    expect(doing(({ remove }) => remove(['C2Cnobody', 'GROUPnone']))).rejects.toMatchObject({
      code: 2500,
    }),
  );
});

test('a type that only groups have fails for people', async () => {
  const { doing, find } = await openList();
  const type = TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT;
  const outcome = await act(() =>
    doing(({ setRemindType }) => setRemindType(['C2Cben', 'GROUPtea', '@TIM#SYSTEM'], type)),
  );
  expect(outcome.succeeded).toEqual(['GROUPtea']);
  expect(outcome.failed).toMatchObject([
    { conversationID: 'C2Cben', error: { code: -1 } },
    { conversationID: '@TIM#SYSTEM', error: { code: 2503 } },
  ]);
  expect(find('C2Cben')?.messageRemindType).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
});

test('nothing is asked for no conversation', async () => {
  const { doing, slow } = await openList();
  expect(await act(() => doing(({ markRead }) => markRead([])))).toEqual({
    succeeded: [],
    failed: [],
  });
  expect(slow.called).toEqual([]);
});

test('any number goes out in as many calls as the SDK needs', async () => {
  const people = Array.from({ length: 130 }, (_, index) => `person${index}`);
  const { engine, userOf } = createWorld({
    seed: {
      users: ['ann', ...people].map((userID) => ({ userID })),
      messages: people.map((from, index) => ({
        from,
        to: 'ann',
        text: 'hi',
        secondsAgo: 999 - index,
      })),
    },
  });
  const slow = createSlowSDK(engine.createClient(), SLOW);
  const view = await renderReady(
    () => ({ ...useConversations(), actions: useConversationActions() }),
    { sdk: slow.sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(view.current.isSyncCompleted).toBe(true));
  const { actions, conversations } = view.current;
  const ids = conversations.map(({ conversationID }) => conversationID);
  expect(ids.length).toBeGreaterThan(90);
  const calls = (most: number) => Math.ceil(ids.length / most);
  await act(() => actions.setMark(ids, TYPES.CONV_MARK_TYPE_STAR, true));
  await act(() => actions.setMuted(ids, true));
  const { succeeded } = await act(() => actions.remove(ids));
  expect(succeeded).toHaveLength(ids.length);
  expect(view.current.conversations).toEqual([]);
  const count = (name: string) => slow.called.filter((one) => one === name).length;
  expect(count('markConversation')).toBe(calls(100));
  expect(count('setMessageRemindType')).toBe(calls(30));
  expect(count('deleteConversation')).toBe(calls(100));
});

test('what the login ends before it is answered is taken back', async () => {
  const { doing, engine, find, slow, view } = await openList();
  slow.hold();
  const pinned = doing(({ setPinned }) => setPinned(['C2Cdan'], true));
  const marked = doing(({ markUnread }) => markUnread(['C2Cdan']));
  const refused = Promise.all([
    expect(pinned).rejects.toBeInstanceOf(ChatError),
    expect(marked).rejects.toBeInstanceOf(ChatError),
  ]);
  await kickAndReturn(engine, 'ann', view);
  await act(() => refused);
  await waitFor(() => expect(view.current.isSyncCompleted).toBe(true));
  expect(find('C2Cdan')).toMatchObject({ isPinned: false, markList: [] });
  expect(slow.called).toEqual(['pinConversation']);
});

test('before ready an action rejects and shows nothing', async () => {
  const { doing, engine, ids, view } = await openList();
  await act(() => engine.admin.kick('ann'));
  await waitFor(() => expect(view.session.status).toBe('kicked-out'));
  await act(() =>
    expect(doing(({ remove }) => remove(['C2Cben']))).rejects.toBeInstanceOf(ChatError),
  );
  expect(ids()).toEqual(ALL);
});

test('the actions are always the same object, and render nothing', async () => {
  const { client, options } = await openList();
  const only = await renderReady(() => useConversationActions(), options);
  const { current, renders } = only;
  await act(() => current.setPinned(['C2Cdan'], true));
  const { data } = await client.getConversationList(['C2Cdan']);
  expect(data.conversationList[0]?.isPinned).toBe(true);
  only.rerender();
  expect(only.current).toBe(current);
  expect(only.renders).toBe(renders + 1);
});
