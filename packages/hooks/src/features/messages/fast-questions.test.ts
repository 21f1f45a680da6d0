import { SimulatedClock } from '@parlor/engine';
import { expect, test } from 'vitest';
import { openChatPage } from '../../testing/chat-page.js';
import { createWorld, textsOf } from '../../testing/world.js';
import { MemoryOutboxStorage } from '../outbox/outbox-storage.js';
import type { JumpResult } from './jump-target.js';

/** A minute after one another. */
const COUNT = 2_000;
const HOURS = [30, 20, 12, 7, 3, 1];

test('to jump to one time after another asks faster than the SDK lets through, and arrives all the same', async () => {
  const clock = new SimulatedClock();
  const { peer } = createWorld({
    clock,
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Private', members: ['ann', 'ben'] }],
      messages: Array.from({ length: COUNT }, (_, index) => ({
        ...{ from: 'ben', to: 'tea', text: String(COUNT - index) },
        secondsAgo: (COUNT - index) * 60,
      })),
    },
  });
  const now = Math.floor(clock.now() / 1000);
  const page = openChatPage(await peer('ann'), {
    ...{ conversationIDs: ['GROUPtea'], clock, storage: new MemoryOutboxStorage() },
    onError: (error) => expect(error).toBeUndefined(),
  });
  await clock.advance(0);
  const began = clock.now();
  for (const hours of HOURS) {
    let result: JumpResult | undefined;
    page.jump('GROUPtea', { time: now - hours * 3_600 }).then((jumped) => {
      result = jumped;
    });
    for (let turn = 0; turn < 200 && !result; turn += 1) await clock.advance(50);
    const { messages, anchor } = page.show('GROUPtea');
    expect(result).toMatchObject({ messageID: anchor?.messageID, isExact: true });
    const shown = messages.filter(({ ID }) => ID === anchor?.messageID);
    expect(textsOf(shown)).toEqual([String(hours * 60)]);
  }
  expect(clock.now() - began).toBeGreaterThan(1_000);
});
