import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationSnapshot, teamSnapshot } from '../../testing/conversation-snapshots.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { byName, unreadFirst } from './conversation-sort.js';

type List = readonly ConversationSnapshot[];

const titlesOf = (list: List) => list.map(({ title }) => title);
const idsOf = (list: List) => list.map(({ conversationID }) => conversationID);
const named = (...names: string[]) => names.map((name, index) => teamSnapshot(`g${index}`, name));

test.each([
  ['en', ['Zoë', 'anna', 'Émile', 'Team 10', 'Team 2', 'Ben'], 'anna Ben Émile Team2 Team10 Zoë'],
  ['sv', ['Östen', 'Åke', 'Zoe', 'Anna'], 'Anna Zoe Åke Östen'],
  ['de', ['Östen', 'Åke', 'Zoe', 'Anna'], 'Åke Anna Östen Zoe'],
  ['zh', ['王', '李', '张'], '李 王 张'],
])('names are sorted as in the language %s', (locale, names, expected) => {
  const sorted = titlesOf(byName(named(...names), locale)).map((name) => name.replace(' ', ''));
  expect(sorted.join(' ')).toBe(expected);
});

test('pinned ones come first in every order', () => {
  const list = [
    conversationSnapshot('GROUPa'),
    conversationSnapshot('GROUPb', { unreadCount: 1 }),
    conversationSnapshot('GROUPd', { isPinned: true }),
    conversationSnapshot('GROUPc', { isPinned: true, markList: [2] }),
  ];
  expect(idsOf(byName(list, 'en'))).toEqual(['GROUPc', 'GROUPd', 'GROUPa', 'GROUPb']);
  expect(idsOf(unreadFirst(list))).toEqual(['GROUPc', 'GROUPd', 'GROUPb', 'GROUPa']);
});

test('what is unread comes first, a mark counting as much as messages, and else the order stays', () => {
  const list = [
    conversationSnapshot('GROUPa'),
    conversationSnapshot('GROUPb', { unreadCount: 1 }),
    conversationSnapshot('GROUPc', { unreadCount: 99 }),
    conversationSnapshot('GROUPd'),
    conversationSnapshot('GROUPe', { markList: [2] }),
  ];
  expect(idsOf(unreadFirst(list))).toEqual(['GROUPb', 'GROUPc', 'GROUPe', 'GROUPa', 'GROUPd']);
});

/** A list as it could be at some moment: each ID at most once. */
const anyList = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 12 }),
      name: fc.constantFrom('a', 'B', 'b', 'é', 'e', '10', '9', '李', ''),
      isPinned: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((records) =>
    records.map(({ id, name, isPinned }) =>
      conversationSnapshot(`GROUPg${id}`, { isPinned, groupProfile: { name } }),
    ),
  );

test('an earlier answer saves work and changes nothing, whatever has changed since', () => {
  fc.assert(
    fc.property(anyList, anyList, (earlier, list) => {
      const sorted = byName(list, 'en', byName(earlier, 'en'));
      expect(sorted).toEqual(byName(list, 'en'));
      expect(new Set(sorted)).toEqual(new Set(list));
    }),
  );
});

test('an earlier answer shows the conversations as they are now', () => {
  const before = named('b', 'a');
  const now = before.map((one) => ({ ...one, unreadCount: 1 }));
  const sorted = byName(now, 'en', byName(before, 'en'));
  expect(titlesOf(sorted)).toEqual(['a', 'b']);
  expect(sorted.every(({ unreadCount }) => unreadCount === 1)).toBe(true);
});
