import type { MessageSnapshot } from '@parlor/hooks';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { layoutThread } from './thread-layout.js';

const NOON = new Date(2026, 10, 21, 12).getTime() / 1000;
const WORDS = 'So much is said here that it takes more than a line, however wide the thread is. ';

function say(ID: string, from: string, times: number): MessageSnapshot {
  const payload = { text: WORDS.repeat(times) };
  return { ID, from, payload, flow: 'in', type: 'TIMTextElem', time: NOON } as MessageSnapshot;
}

it('the heights of rows are guessed alike, whatever was there before', () => {
  const said = fc.uniqueArray(
    fc.record({
      ID: fc.integer({ min: 0, max: 15 }).map(String),
      from: fc.constantFrom('ann', 'ben'),
      times: fc.nat(3),
    }),
    { selector: ({ ID }) => ID, maxLength: 12 },
  );
  const arbitrary = fc.record({ said, cut: fc.nat(12), end: fc.nat(12), changed: fc.nat(12) });
  fc.assert(
    fc.property(arbitrary, (given) => {
      const all = given.said.map(({ ID, from, times }) => say(ID, from, times));
      const before = layoutThread(all.slice(given.cut, given.cut + given.end));
      const now = all.map((message, index) =>
        index === given.changed ? say(message.ID, message.from, 4) : message,
      );
      expect(layoutThread(now, before)).toEqual(layoutThread(now));
      expect(layoutThread(before.messages, layoutThread(now))).toEqual(before);
    }),
  );
});

it('a message more among thousands has none looked at but those that it is put to', () => {
  const messages = Array.from({ length: 2_000 }, (_, index) => say(String(index), 'ann', 1));
  const looked = vi.fn();
  for (const message of messages) {
    const { payload } = message;
    const get = () => {
      looked(message.ID);
      return payload;
    };
    Object.defineProperty(message, 'payload', { get });
  }
  const before = layoutThread(messages);
  expect(looked.mock.calls.length).toBeGreaterThanOrEqual(2_000);
  looked.mockClear();
  layoutThread([...messages, say('2000', 'ann', 1)], before);
  expect([...new Set(looked.mock.calls.flat())]).toEqual(['1998', '1999']);
});
