import type { EngineOptions } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createWorld, renderReady, say, textsOf } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useConversation } from './use-conversation.js';
import {
  type UseConversationActionsResult,
  useConversationActions,
} from './use-conversation-actions.js';
import { useConversations } from './use-conversations.js';

const world = {
  seed: {
    users: ['ann', 'ben', 'cat'].map((userID) => ({ userID })),
    messages: [
      { from: 'cat', to: 'ann', text: 'old', secondsAgo: 300 },
      { from: 'ben', to: 'ann', text: 'newer', secondsAgo: 100 },
    ],
  },
};

/** Ben has said more than is on one page. */
const longWorld = {
  seed: {
    users: world.seed.users,
    messages: Array.from({ length: 40 }, (_, index) => ({
      ...{ from: 'ben', to: 'ann', text: `line ${index}`, secondsAgo: 4_000 - index * 60 },
    })),
  },
};

/** Ann looks at her conversation with Ben, whose pages can be slow to answer. */
async function openBen(options: EngineOptions = world) {
  const { engine, peer, userOf } = createWorld(options);
  const client = engine.createClient();
  const pages = createSlowPages(client);
  const view = await renderReady(
    () => ({
      actions: useConversationActions(),
      list: useConversations(),
      ben: useConversation('C2Cben'),
      thread: useMessages('C2Cben'),
    }),
    { sdk: pages.sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(view.current.thread.messages).not.toEqual([]));
  await waitFor(() => expect(view.current.list.isSyncCompleted).toBe(true));
  return {
    ...{ client, peer, view, pages },
    ids: () => view.current.list.conversations.map(({ conversationID }) => conversationID),
    texts: () => textsOf(view.current.thread.messages),
  };
}

/** An SDK whose pages say what was there when they were asked for, and come when they are let go. */
function createSlowPages(client: ChatSDK) {
  let gate: Promise<void> | undefined;
  let heldBack = 0;
  const late = async <Answer,>(asked: Promise<Answer>): Promise<Answer> => {
    const opened = gate;
    const answer = await asked;
    if (opened) heldBack += 1;
    await opened;
    return answer;
  };
  const sdk: ChatSDK = {
    ...client,
    getMessageList: (options) => late(client.getMessageList(options)),
    getMessageListHopping: (options) => late(client.getMessageListHopping(options)),
  };
  return {
    sdk,
    heldBack: () => heldBack,
    hold() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        gate = undefined;
        open();
      };
    },
  };
}

type Doing = (actions: UseConversationActionsResult) => Promise<unknown>;

const emptying: readonly [string, Doing][] = [
  ['cleared', (actions) => actions.clearHistory('C2Cben')],
  ['deleted', (actions) => actions.remove(['C2Cben'])],
];

test.each(emptying)(
  'a history that is %s is gone from the thread, and what comes then is there',
  async (_, run) => {
    const { peer, view, texts } = await openBen();
    await act(() => run(view.current.actions));
    await waitFor(() => expect(texts()).toEqual([]));
    expect(view.current.thread).toMatchObject({ status: 'ready', hasOlder: false });
    await say(await peer('ben'), 'C2Cann', 'me again');
    await waitFor(() => expect(texts()).toEqual(['me again']));
    await waitFor(() =>
      expect(view.current.ben.conversation?.lastMessage.messageForShow).toBe('me again'),
    );
  },
);

test.each(emptying)(
  'a history that is %s does not come back with the page that was on its way',
  async (_, run) => {
    const { view, pages, texts } = await openBen();
    const open = pages.hold();
    let refetched = Promise.resolve();
    act(() => {
      refetched = view.current.thread.refetch();
    });
    await waitFor(() => expect(pages.heldBack()).toBe(1));
    await act(() => run(view.current.actions));
    expect(texts()).toEqual([]);
    open();
    await act(() => refetched);
    expect(texts()).toEqual([]);
    expect(view.current.thread).toMatchObject({ status: 'ready', hasOlder: false });
  },
);

test.each(emptying)(
  'a history that is %s does not come back with a jump that was on its way',
  async (_, run) => {
    const { view, pages, texts } = await openBen(longWorld);
    const open = pages.hold();
    let jumped: Promise<unknown> | undefined;
    act(() => {
      jumped = view.current.thread.jumpTo({ time: 1 });
    });
    await waitFor(() => expect(pages.heldBack()).toBe(1));
    await act(() => run(view.current.actions));
    open();
    await act(() => expect(jumped).resolves.toMatchObject({ reason: 'cancelled' }));
    await waitFor(() => expect(texts()).toEqual([]));
    expect(view.current.thread.isJumping).toBe(false);
  },
);

test('a history can be kept: it is there when the conversation comes back', async () => {
  const { ids, peer, view, texts } = await openBen();
  await act(() => view.current.actions.remove(['C2Cben'], { keepHistory: true }));
  expect(ids()).not.toContain('C2Cben');
  await say(await peer('ben'), 'C2Cann', 'me again');
  await waitFor(() => expect(ids()).toContain('C2Cben'));
  await waitFor(() => expect(texts()).toEqual(['newer', 'me again']));
});

test('a deleted conversation that is looked at stays as it was, and is not listed again for that', async () => {
  const { client, ids, peer, view } = await openBen();
  await act(() => view.current.actions.remove(['C2Cben']));
  expect(view.current.ben).toMatchObject({
    status: 'ready',
    conversation: { title: 'ben', unreadCount: 0 },
  });
  // Whatever else comes of the deletion has come when another event is told.
  await say(await peer('cat'), 'C2Cann', 'hello');
  await waitFor(() => expect(ids()[0]).toBe('C2Ccat'));
  expect(ids()).not.toContain('C2Cben');
  expect(await listed(client)).not.toContain('C2Cben');
});

async function listed(client: ChatSDK): Promise<string[]> {
  const { data } = await client.getConversationList();
  return data.conversationList.map(({ conversationID }) => conversationID);
}
