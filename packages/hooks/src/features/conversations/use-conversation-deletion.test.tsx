import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createSlowSDK } from '../../testing/slow-sdk.js';
import { createWorld, kickAndReturn, renderReady, say } from '../../testing/world.js';
import { useConversation } from './use-conversation.js';
import { useConversationActions } from './use-conversation-actions.js';
import { useConversationDeletion } from './use-conversation-deletion.js';
import { useConversations } from './use-conversations.js';
import { useTotalUnread } from './use-total-unread.js';

const world = {
  seed: {
    users: [{ userID: 'ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat' }],
    groups: [{ groupID: 'tea', name: 'Tea', type: 'Public' as const, members: ['ben', 'ann'] }],
    messages: [
      { from: 'cat', to: 'ann', text: 'old', secondsAgo: 300 },
      { from: 'ben', to: 'tea', text: 'kettle on', secondsAgo: 200 },
      { from: 'ben', to: 'ann', text: 'newer', secondsAgo: 100 },
    ],
  },
};
const ALL = ['C2Cben', 'GROUPtea', 'C2Ccat'];
const SLOW = ['deleteConversation'] as const;
/** Nobody waits so long. */
const undoFor = 3_600_000;

async function openList() {
  const { engine, peer, userOf } = createWorld(world);
  const client = engine.createClient();
  const slow = createSlowSDK(client, SLOW);
  const options = { sdk: slow.sdk, user: userOf('ann') };
  const view = await renderReady(
    () => ({
      ...useConversations(),
      total: useTotalUnread(),
      deletion: useConversationDeletion(),
      actions: useConversationActions(),
    }),
    options,
  );
  await waitFor(() => expect(view.current.total).toBe(3));
  return {
    ...{ engine, peer, client, slow, options, view },
    ids: () => view.current.conversations.map(({ conversationID }) => conversationID),
    deletion: () => view.current.deletion,
  };
}

/** What the SDK lists. */
async function listed(client: ChatSDK): Promise<string[]> {
  const { data } = await client.getConversationList();
  return data.conversationList.map(({ conversationID }) => conversationID);
}

test('what is deleted is hidden at once, and deleted when its time is over', async () => {
  const { client, deletion, ids, view } = await openList();
  act(() => deletion().remove(['C2Cben', 'GROUPtea'], { undoFor: 30 }));
  expect(ids()).toEqual(['C2Ccat']);
  expect(view.current.total).toBe(1);
  expect(deletion()).toMatchObject({
    pending: { conversationIDs: ['C2Cben', 'GROUPtea'], titles: ['Ben', 'Tea'] },
    error: null,
  });
  await waitFor(() => expect(deletion().pending).toBeNull());
  await waitFor(async () => expect(await listed(client)).toEqual(['C2Ccat']));
  expect(ids()).toEqual(['C2Ccat']);
});

test('until then it can be undone: all is where it was, and the service was not asked', async () => {
  const { deletion, ids, slow, view } = await openList();
  act(() => deletion().remove(['C2Cben', 'C2Ccat'], { undoFor }));
  expect(ids()).toEqual(['GROUPtea']);
  act(() => deletion().undo());
  expect(ids()).toEqual(ALL);
  expect(view.current.total).toBe(3);
  await act(() => deletion().settle());
  expect(ids()).toEqual(ALL);
  expect(slow.called).toEqual([]);
});

test('the next deletion carries out the one before', async () => {
  const { client, deletion, ids } = await openList();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  act(() => deletion().remove(['GROUPtea'], { undoFor }));
  expect(ids()).toEqual(['C2Ccat']);
  expect(deletion().pending?.conversationIDs).toEqual(['GROUPtea']);
  await waitFor(async () => expect(await listed(client)).toEqual(['GROUPtea', 'C2Ccat']));
  expect(ids()).toEqual(['C2Ccat']);
  act(() => deletion().undo());
  expect(ids()).toEqual(['GROUPtea', 'C2Ccat']);
});

test('what is hidden stays hidden until the service has answered', async () => {
  const { client, deletion, ids, slow } = await openList();
  const release = slow.hold();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  let settled = Promise.resolve();
  act(() => {
    settled = deletion().settle();
  });
  expect(deletion().pending).toBeNull();
  await waitFor(() => expect(slow.called).toEqual(['deleteConversation']));
  expect(ids()).toEqual(['GROUPtea', 'C2Ccat']);
  release();
  await act(() => settled);
  expect(ids()).toEqual(['GROUPtea', 'C2Ccat']);
  expect(await listed(client)).toEqual(['GROUPtea', 'C2Ccat']);
});

test('what the service refuses is back, with why; the next deletion forgets that', async () => {
  const { deletion, ids, slow } = await openList();
  slow.refuse(new ChatError({ code: 10002 }));
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  await act(() => deletion().settle());
  expect(ids()).toEqual(ALL);
  expect(deletion()).toMatchObject({ pending: null, error: { code: 10002 } });
  slow.refuse();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  expect(deletion().error).toBeNull();
});

test('why the last one failed is there until the next one is over, however often the clock is held', async () => {
  const { deletion, ids, slow } = await openList();
  slow.refuse(new ChatError({ code: 10002 }));
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  act(() => deletion().remove(['C2Ccat'], { undoFor }));
  await waitFor(() => expect(deletion().error).toMatchObject({ code: 10002 }));
  expect(ids()).toEqual(['C2Cben', 'GROUPtea']);
  act(() => deletion().hold());
  act(() => deletion().resume());
  expect(deletion()).toMatchObject({
    pending: { conversationIDs: ['C2Ccat'] },
    error: { code: 10002 },
  });
});

test('one in which something is said meanwhile shows again, and is not deleted', async () => {
  const { client, deletion, ids, peer, view } = await openList();
  act(() => deletion().remove(['C2Cben', 'C2Ccat'], { undoFor }));
  await say(await peer('cat'), 'C2Cann', 'wait');
  await waitFor(() => expect(ids()).toEqual(['C2Ccat', 'GROUPtea']));
  expect(deletion().pending).toMatchObject({ conversationIDs: ['C2Cben'], titles: ['Ben'] });
  expect(view.current.total).toBe(3);
  await act(() => deletion().settle());
  expect(await listed(client)).toEqual(['C2Ccat', 'GROUPtea']);
});

test('when something is said in all of them there is nothing to undo any more', async () => {
  const { deletion, ids, peer, slow } = await openList();
  act(() => deletion().remove(['C2Ccat'], { undoFor }));
  await say(await peer('cat'), 'C2Cann', 'wait');
  await waitFor(() => expect(ids()[0]).toBe('C2Ccat'));
  expect(deletion().pending).toBeNull();
  await act(() => deletion().settle());
  expect(slow.called).toEqual([]);
});

test('what was read meanwhile is no news', async () => {
  const { client, deletion, ids, view } = await openList();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  await act(() => view.current.actions.markRead(['C2Cben']));
  await act(() => view.current.actions.setPinned(['C2Cben'], true));
  expect(ids()).toEqual(['GROUPtea', 'C2Ccat']);
  await act(() => deletion().settle());
  expect(await listed(client)).toEqual(['GROUPtea', 'C2Ccat']);
});

test('one that was deleted elsewhere meanwhile is no failure', async () => {
  const { client, deletion, ids } = await openList();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  await client.deleteConversation('C2Cben');
  await act(() => deletion().settle());
  expect(deletion().error).toBeNull();
  expect(ids()).toEqual(['GROUPtea', 'C2Ccat']);
});

test('who leaves the page has deleted it', async () => {
  const { client, deletion, slow } = await openList();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  act(() => void window.dispatchEvent(new Event('pagehide')));
  await waitFor(async () => expect(await listed(client)).toEqual(['GROUPtea', 'C2Ccat']));
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(slow.called).toEqual(['deleteConversation']);
});

test('the end of the login gives it up: nothing was deleted', async () => {
  const { deletion, engine, ids, slow, view } = await openList();
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  await kickAndReturn(engine, 'ann', view);
  expect(deletion()).toMatchObject({ pending: null, error: null });
  await waitFor(() => expect(ids()).toEqual(ALL));
  expect(slow.called).toEqual([]);
});

test('without a login nothing is hidden, and the error says why', async () => {
  const { deletion, engine, ids, view } = await openList();
  await act(() => engine.admin.kick('ann'));
  await waitFor(() => expect(view.session.status).toBe('kicked-out'));
  act(() => deletion().remove(['C2Cben']));
  expect(ids()).toEqual(ALL);
  expect(deletion().pending).toBeNull();
  expect(deletion().error).toBeInstanceOf(ChatError);
});

test('nothing happens for what is not in the list', async () => {
  const { deletion, ids } = await openList();
  act(() => deletion().remove(['C2Cnobody', 'C2Ccat', 'C2Ccat'], { undoFor }));
  expect(deletion().pending?.conversationIDs).toEqual(['C2Ccat']);
  act(() => deletion().undo());
  act(() => deletion().remove(['C2Cnobody'], { undoFor }));
  expect(deletion().pending).toBeNull();
  expect(ids()).toEqual(ALL);
});

test('it belongs to all components, and outlives the one that began it', async () => {
  const { deletion, ids, options } = await openList();
  const other = await renderReady(() => useConversationDeletion(), options);
  act(() => other.current.remove(['C2Cben'], { undoFor }));
  act(() => other.current.hold());
  other.unmount();
  expect(ids()).toEqual(['GROUPtea', 'C2Ccat']);
  expect(deletion().pending?.conversationIDs).toEqual(['C2Cben']);
  act(() => deletion().undo());
  expect(ids()).toEqual(ALL);
});

test('a thread that is open while its conversation is hidden shows what it is about', async () => {
  const { deletion, options } = await openList();
  const one = await renderReady(() => useConversation('C2Cben'), options);
  await waitFor(() => expect(one.current.status).toBe('ready'));
  const before = one.current.conversation;
  act(() => deletion().remove(['C2Cben'], { undoFor }));
  expect(one.current).toMatchObject({ status: 'ready', conversation: before });
});
