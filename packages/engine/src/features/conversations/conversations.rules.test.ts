import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNewest, cursorAfter, placeOf, unreadCount } from './conversations.rules.js';

it.each([
  // counted in all, up to where was read, own after it, unread
  [0, 0, 0, 0],
  [5, 0, 0, 5],
  [5, 3, 0, 2],
  [5, 3, 1, 1],
  [5, 5, 0, 0],
  [0, 3, 0, 0],
])(
  'of %i messages, %i read and %i own, %i are unread',
  (counted, readCounted, ownCounted, unread) => {
    expect(unreadCount({ readCounted, ownCounted }, { counted })).toBe(unread);
  },
);

describe('the place of a conversation in the list', () => {
  it('is before those whose last message is older', () => {
    const places = [
      { time: 1, conversationID: 'C2Cold' },
      { time: 2, conversationID: 'C2Cb' },
      { time: 2, conversationID: 'C2Ca' },
    ];
    expect(places.sort(byNewest).map(({ conversationID }) => conversationID)).toEqual([
      'C2Ca',
      'C2Cb',
      'C2Cold',
    ]);
  });

  it('is what its cursor says, whatever the ID', () => {
    const place = fc.record({ time: fc.nat(), conversationID: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(place, (one) => {
        expect(placeOf(cursorAfter(one))).toEqual(one);
      }),
    );
  });

  it.each(['', '5', '/C2Ca', 'x/C2Ca', '5/'])('is not what %j says', (cursor) => {
    expect(placeOf(cursor)).toBeUndefined();
  });
});
