import { SimulatedClock } from '@parlor/engine';
import { expect, onTestFinished, test } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld, logIn } from '../../../../engine/src/testing/create-world.js';
import { createChatStore } from '../../chat-store.js';
import { clockPace } from '../../testing/clock-pace.js';
import { BLACK, BLACK_TALK, TEA, topicsWorld } from '../../testing/topics-page.js';
import { say, textsOf } from '../../testing/world.js';
import { messagesFeature, threadOf } from '../messages/index.js';
import { ThreadView } from '../messages/thread-view.js';
import { sessionFeature } from '../session/index.js';
import { inOrder } from './topic-index.js';
import { topicsFeature } from './topics-control.js';

/** Turns of the event loop in which all that is on its way between ports arrives. */
const TURNS = 20;

/** Ann's page on a line of its own, with the topics of the tea community, and the thread of one; and Ben. */
async function openPages() {
  const clock = new SimulatedClock();
  const world = await createWorld([], { clock, ...topicsWorld });
  onTestFinished(() => world.close());
  const pass = async (milliseconds = 0) => {
    for (let left = milliseconds; left >= 0; left -= 1_000) {
      await clock.advance(Math.min(left, 1_000));
      for (let turn = 0; turn < TURNS; turn += 1) await new Promise((done) => setImmediate(done));
    }
  };
  const line = world.otherPage();
  const client = await logIn(line, line.createClient(), 'ann');
  const chat = createChatStore(client, clockPace(clock));
  chat.feature(sessionFeature).connect(undefined);
  onTestFinished(() => chat.feature(sessionFeature).disconnect());
  const topics = chat.feature(topicsFeature).of(TEA);
  topics.watch();
  const messages = chat.feature(messagesFeature);
  messages.open(new ThreadView(BLACK_TALK));
  await pass(1_000);
  return {
    ...{ line, pass },
    ben: await world.join('ben'),
    shown: () => inOrder(topics.slice.read().shown),
    texts: () => textsOf(threadOf(messages.slice.read(), BLACK_TALK).messages),
  };
}

test.each([5_000, 120_000])(
  'what was said in a topic while the line was away for %i ms is in its thread and unread when it is back',
  async (milliseconds) => {
    const { line, pass, ben, shown, texts } = await openPages();
    expect(shown()).toMatchObject([
      { topicName: 'Green', unreadCount: 2 },
      { topicName: 'Black', unreadCount: 0 },
      { topicName: 'White', unreadCount: 0 },
    ]);
    line.network().set({ isOnline: false });
    await pass(milliseconds);
    await say(ben, BLACK_TALK, 'meanwhile');
    line.network().set({ isOnline: true });
    await pass(60_000);
    expect(shown().find(({ topicID }) => topicID === BLACK)?.unreadCount).toBe(1);
    expect(texts()).toEqual(['assam?', 'yes', 'meanwhile']);
    // Only the next message makes the SDK show another last one.
    await say(ben, BLACK_TALK, 'later');
    await pass(1_000);
    expect(texts()).toEqual(['assam?', 'yes', 'meanwhile', 'later']);
    expect(shown()[0]).toMatchObject({
      ...{ topicID: BLACK, unreadCount: 2 },
      lastMessage: { messageForShow: 'later' },
    });
  },
);
