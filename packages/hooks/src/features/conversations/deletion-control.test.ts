import { SimulatedClock } from '@parlor/engine';
import { expect, test, vi } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { clockPace } from '../../testing/clock-pace.js';
import { createWorld } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { conversationsFeature } from './conversations-control.js';
import { deletionFeature } from './deletion-control.js';

const START = 1_000_000;
const options = { keepHistory: false, undoFor: 6_000 };

/** Ann's store, in which deletions wait by a clock that the test lets go on. */
async function openStore() {
  const { peer } = createWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      messages: [{ from: 'ben', to: 'ann', text: 'hello', secondsAgo: 100 }],
    },
  });
  const client = await peer('ann');
  const deleteConversation = vi.spyOn(client, 'deleteConversation');
  const clock = new SimulatedClock(START);
  const chat = createChatStore(client, clockPace(clock));
  chat.feature(sessionFeature).connect(undefined);
  const conversations = chat.feature(conversationsFeature);
  conversations.watch();
  await vi.waitFor(() => expect(conversations.slice.read().list).toHaveLength(1));
  const control = chat.feature(deletionFeature);
  control.remove(['C2Cben'], options);
  return {
    ...{ clock, control, conversations, deleteConversation },
    pending: () => control.slice.read().pending,
    /** It was deleted, at this moment. */
    async untilDeleted() {
      expect(control.slice.read().pending).toBeNull();
      await vi.waitFor(() => expect(deleteConversation).toHaveBeenCalledTimes(1));
    },
  };
}

test('it can be undone for as long as was said', async () => {
  const { clock, pending, untilDeleted } = await openStore();
  expect(pending()?.endsAt).toBe(START + 6_000);
  await clock.advance(5_999);
  expect(pending()).not.toBeNull();
  await clock.advance(1);
  await untilDeleted();
});

test('the clock stands still while it is held, however often, and goes on with what was left', async () => {
  const { clock, control, pending, untilDeleted } = await openStore();
  await clock.advance(4_000);
  control.hold();
  await clock.advance(60_000);
  control.hold();
  expect(pending()).not.toBeNull();
  control.resume();
  expect(pending()?.endsAt).toBe(START + 64_000 + 2_000);
  control.resume();
  await clock.advance(1_999);
  expect(pending()).not.toBeNull();
  await clock.advance(1);
  await untilDeleted();
});

test('what was undone is not deleted when its time would be over', async () => {
  const { clock, control, deleteConversation, conversations } = await openStore();
  control.hold();
  control.undo();
  control.resume();
  await clock.advance(60_000);
  expect(deleteConversation).not.toHaveBeenCalled();
  expect(conversations.slice.read().list).toHaveLength(1);
  expect(conversations.slice.read().wishes).toEqual([]);
});

test('the next one has its own time', async () => {
  const { clock, control, pending } = await openStore();
  await clock.advance(5_000);
  control.undo();
  control.remove(['C2Cben'], options);
  await clock.advance(5_999);
  expect(pending()?.conversationIDs).toEqual(['C2Cben']);
});

test('it can wait for ever', async () => {
  const { clock, control, pending } = await openStore();
  control.undo();
  control.remove(['C2Cben'], { ...options, undoFor: Number.POSITIVE_INFINITY });
  await clock.advance(10_000_000_000);
  expect(pending()?.endsAt).toBe(Number.POSITIVE_INFINITY);
});
