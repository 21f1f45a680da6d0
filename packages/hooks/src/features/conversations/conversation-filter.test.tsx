import { type ChatSDK, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createWorld, renderReady, say } from '../../testing/world.js';
import { ARCHIVE_MARKS } from './conversation-facts.js';
import type { ConversationFilter } from './conversation-filter.js';
import { useConversations } from './use-conversations.js';
import { useTotalUnread } from './use-total-unread.js';

const CUSTOM_MARK = 2 ** 40;

const world = {
  seed: {
    users: [
      { userID: 'ann' },
      { userID: 'ben', nick: 'Zoë Åkesson' },
      { userID: 'cat', nick: '茶馆' },
      { userID: 'dan', nick: 'أحمد' },
    ],
    groups: [
      { groupID: 'tea', name: 'Tea', type: 'Public' as const, members: ['ben', 'ann'] },
      { groupID: 'pot', name: 'Pot', type: 'Public' as const, members: ['ben', 'ann'] },
    ],
    messages: [
      { from: 'dan', to: 'ann', text: 'oldest', secondsAgo: 400 },
      { from: 'cat', to: 'ann', text: 'old', secondsAgo: 300 },
      { from: 'ben', to: 'pot', text: 'pot', secondsAgo: 250 },
      { from: 'ben', to: 'tea', text: 'kettle on', secondsAgo: 200 },
      { from: 'ben', to: 'ann', text: 'newer', secondsAgo: 100 },
    ],
  },
};

/** Ann's conversations, each with something that the others have not. */
async function arrange({ isMentioned = true } = {}) {
  const { peer } = createWorld(world);
  const [ann, ben] = [await peer('ann'), await peer('ben')];
  await vi.waitFor(async () => {
    expect((await ann.getConversationList()).data.isSyncCompleted).toBe(true);
  });
  await ann.setMessageRead({ conversationID: 'C2Ccat' });
  await ann.setMessageRead({ conversationID: 'C2Cdan' });
  if (isMentioned) {
    await mention(ben, 'pot', TYPES.MSG_AT_ALL);
    await mention(ben, 'tea', 'ann');
  }
  await ann.pinConversation({ conversationID: 'C2Cdan', isPinned: true });
  await ann.setMessageRemindType({
    groupID: 'pot',
    messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  });
  await ann.createConversationGroup({ conversationIDList: ['C2Ccat'], groupName: 'Work' });
  for (const [conversationID, markType] of MARKS) {
    await ann.markConversation({
      conversationIDList: [conversationID],
      markType,
      enableMark: true,
    });
  }
  return { ann, ben };
}

const MARKS = [
  ['C2Ccat', TYPES.CONV_MARK_TYPE_UNREAD],
  ['C2Cdan', TYPES.CONV_MARK_TYPE_STAR],
  ['C2Cdan', CUSTOM_MARK],
  ['GROUPpot', TYPES.CONV_MARK_TYPE_FOLD],
] as const;

async function mention(from: ChatSDK, groupID: string, userID: string): Promise<void> {
  await from.sendMessage(
    from.createTextAtMessage({
      to: groupID,
      conversationType: 'GROUP',
      payload: { text: 'look', atUserList: [userID] },
    }),
  );
}

const ALL = ['C2Cdan', 'GROUPtea', 'GROUPpot', 'C2Cben', 'C2Ccat'];

/** What each lets through, in any order: what was said within one second has none. */
const FILTERS: readonly (readonly [ConversationFilter, readonly string[]])[] = [
  [{}, ALL],
  [{ type: 'C2C' }, ['C2Cdan', 'C2Cben', 'C2Ccat']],
  [{ type: 'GROUP' }, ['GROUPtea', 'GROUPpot']],
  [{ hasUnread: true }, ['GROUPtea', 'GROUPpot', 'C2Cben', 'C2Ccat']],
  [{ hasUnread: false }, ['C2Cdan']],
  [{ isPinned: true }, ['C2Cdan']],
  [{ isPinned: false }, ['GROUPtea', 'GROUPpot', 'C2Cben', 'C2Ccat']],
  [{ isMuted: true }, ['GROUPpot']],
  [{ isMuted: false }, ['C2Cdan', 'GROUPtea', 'C2Cben', 'C2Ccat']],
  [{ hasMention: true }, ['GROUPtea', 'GROUPpot']],
  [{ hasMention: false }, ['C2Cdan', 'C2Cben', 'C2Ccat']],
  [{ folder: 'Work' }, ['C2Ccat']],
  [{ folder: 'Wor' }, []],
  [{ folder: '' }, ['C2Cdan', 'GROUPtea', 'GROUPpot', 'C2Cben']],
  [{ mark: 0 }, ['GROUPtea', 'C2Cben']],
  [{ mark: TYPES.CONV_MARK_TYPE_STAR }, ['C2Cdan']],
  [{ mark: CUSTOM_MARK }, ['C2Cdan']],
  [{ mark: TYPES.CONV_MARK_TYPE_HIDE }, []],
  [{ withoutMarks: ARCHIVE_MARKS }, ['C2Cdan', 'GROUPtea', 'C2Cben', 'C2Ccat']],
  [{ withoutMarks: [] }, ALL],
  [{ search: 'zoe AKESSON' }, ['C2Cben']],
  [{ search: '馆' }, ['C2Ccat']],
  [{ search: 'احمد' }, ['C2Cdan']],
  [{ search: 'cat' }, ['C2Ccat']],
  [{ search: ' ' }, ALL],
  [{ search: 'nobody' }, []],
  [{ type: 'GROUP', isMuted: false, hasMention: true, mark: 0 }, ['GROUPtea']],
];

test('every filter lets through what it says, on its own and with others', async () => {
  const { ann } = await arrange();
  let filter: ConversationFilter = {};
  const list = await renderReady(() => useConversations(filter), { sdk: ann });
  // What was marked and mentioned is known when its events have come.
  const last = { hasMention: true, folder: '', mark: TYPES.CONV_MARK_TYPE_FOLD, isMuted: true };
  await waitFor(() => {
    filter = last;
    list.rerender();
    expect(idsOf(list.current)).toEqual(['GROUPpot']);
  });
  for (const [next, expected] of FILTERS) {
    filter = next;
    list.rerender();
    expect({ next, ids: new Set(idsOf(list.current)) }).toEqual({ next, ids: new Set(expected) });
    expect(list.current.status).toBe('ready');
  }
});

test('a filtered list follows what changes', async () => {
  const { ann } = await arrange();
  const list = await renderReady(() => useConversations({ hasUnread: true, type: 'C2C' }), {
    sdk: ann,
  });
  await waitFor(() => expect(idsOf(list.current)).toEqual(['C2Cben', 'C2Ccat']));
  await act(() => ann.setMessageRead({ conversationID: 'C2Cben' }));
  await waitFor(() => expect(idsOf(list.current)).toEqual(['C2Ccat']));
});

test('a filter that is written down anew with each render keeps the array, and renders nothing by itself', async () => {
  const { ann } = await arrange();
  const list = await renderReady(
    () => useConversations({ withoutMarks: [...ARCHIVE_MARKS], search: 'a' }, { sort: 'name' }),
    { sdk: ann },
  );
  await waitFor(() =>
    expect(idsOf(list.current)).toEqual(['C2Cdan', 'GROUPtea', 'C2Cben', 'C2Ccat']),
  );
  const { renders } = list;
  const { conversations } = list.current;
  list.rerender();
  expect(list.current.conversations).toBe(conversations);
  expect(list.renders).toBe(renders + 1);
});

test.each([
  ['recent', ['C2Cdan', 'C2Cben', 'GROUPtea', 'GROUPpot', 'C2Ccat']],
  ['unread', ['C2Cdan', 'C2Cben', 'GROUPpot', 'C2Ccat', 'GROUPtea']],
  ['name', ['C2Cdan', 'GROUPpot', 'GROUPtea', 'C2Cben', 'C2Ccat']],
] as const)('sorted by %s, the pinned one first', async (sort, expected) => {
  const { ann } = await arrange({ isMentioned: false });
  await ann.setMessageRead({ conversationID: 'GROUPtea' });
  const list = await renderReady(() => useConversations({}, { sort, locale: 'en' }), { sdk: ann });
  await waitFor(() => expect(idsOf(list.current)).toEqual(expected));
});

test('the total of a filter counts what notifies, as the SDK counts all of it', async () => {
  const { ann, ben } = await arrange();
  const totals = await renderReady(
    () => ({
      sdk: useTotalUnread(),
      all: useTotalUnread({}),
      groups: useTotalUnread({ type: 'GROUP' }),
      archived: useTotalUnread({ mark: TYPES.CONV_MARK_TYPE_FOLD }),
      marked: useTotalUnread({ mark: TYPES.CONV_MARK_TYPE_UNREAD }),
      list: useConversations(),
    }),
    { sdk: ann },
  );
  const expectTotals = (expected: object) =>
    waitFor(() => expect(totals.current).toMatchObject(expected));
  // Two of Tea and one of Ben; Pot is muted, and a mark is no message.
  await expectTotals({ sdk: 3, all: 3, groups: 2, archived: 0, marked: 0 });
  await say(ben, 'GROUPtea', 'again');
  await expectTotals({ sdk: 4, all: 4, groups: 3 });
  await say(ben, 'GROUPpot', 'again');
  await waitFor(() => {
    const pot = totals.current.list.conversations.find(({ title }) => title === 'Pot');
    expect(pot?.unreadCount).toBe(3);
  });
  expect(totals.current).toMatchObject({ sdk: 4, all: 4, groups: 3, archived: 0 });
});

test('a total is rendered again only when it has changed', async () => {
  const { ann, ben } = await arrange();
  const total = await renderReady(() => useTotalUnread({ type: 'C2C' }), { sdk: ann });
  const list = await renderReady(() => useConversations(), { sdk: ann });
  await waitFor(() => expect(total.current).toBe(1));
  const { renders } = total;
  await say(ben, 'GROUPtea', 'again');
  await waitFor(() => {
    const tea = list.current.conversations.find(({ title }) => title === 'Tea');
    expect(tea?.unreadCount).toBe(3);
  });
  expect(total.renders).toBe(renders);
});

function idsOf({ conversations }: { conversations: readonly { conversationID: string }[] }) {
  return conversations.map(({ conversationID }) => conversationID);
}
