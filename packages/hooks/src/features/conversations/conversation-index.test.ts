import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn, indexOf, passIndexOn } from './conversation-index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { readConversation } from './read-conversation.js';

function conversation(userID: string, unreadCount = 0): ConversationSnapshot {
  const snapshot = readConversation({ conversationID: `C2C${userID}`, type: 'C2C', unreadCount });
  if (!snapshot) throw new Error('It is a conversation.');
  return snapshot;
}

const anyList = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }))
  .map((users) => users.map((user) => conversation(`user${user}`)));

test('whatever list comes next, each list finds its own conversations, and no others', () => {
  fc.assert(
    fc.property(anyList, fc.array(anyList), fc.boolean(), (first, lists, isAsked) => {
      let earlier: readonly ConversationSnapshot[] = first;
      if (isAsked) indexOf(earlier);
      for (const changed of lists) {
        // Some stay the very same.
        const known = new Map(earlier.map((one) => [one.conversationID, one]));
        const list = changed.map((one, place) =>
          place % 2 === 0 ? (known.get(one.conversationID) ?? one) : one,
        );
        passIndexOn(earlier, list);
        expect([...indexOf(list).values()].toSorted(byID)).toEqual(list.toSorted(byID));
        for (const one of list) expect(indexOf(list).get(one.conversationID)).toBe(one);
        for (const one of earlier) expect(indexOf(earlier).get(one.conversationID)).toBe(one);
        earlier = list;
      }
    }),
  );
});

test('where one has changed and moved up, the index is the one of before', () => {
  const earlier = ['ann', 'ben', 'carl'].map((userID) => conversation(userID));
  const [ann, ben] = earlier;
  const index = indexOf(earlier);
  const carl = conversation('carl', 1);
  const list = [carl, ann, ben].flatMap((one) => one ?? []);
  passIndexOn(earlier, list);
  expect(indexOf(list)).toBe(index);
  expect(indexOf(list).get('C2Ccarl')).toBe(carl);
});

test('one is found wherever it stands, and nobody who is not in the list', () => {
  const list = Array.from({ length: 200 }, (_, place) => conversation(`user${place}`));
  for (const one of [...list, ...list]) expect(findIn(list, one.conversationID)).toBe(one);
  expect(findIn(list.slice(1), 'C2Cuser0')).toBeUndefined();
  expect(findIn([], 'C2Cuser0')).toBeUndefined();
});

function byID(one: ConversationSnapshot, other: ConversationSnapshot): number {
  return one.conversationID < other.conversationID ? -1 : 1;
}
