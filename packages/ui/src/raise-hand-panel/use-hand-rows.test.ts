import type { RaisedHandSnapshot } from '@parlor/hooks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HandEntry, nextRows } from './use-hand-rows.js';

function handOf(userID: string): RaisedHandSnapshot {
  return { userID, index: 0, since: 1, expiresAt: null, inviteID: userID };
}

const shown = (rows: readonly HandEntry[]) =>
  rows.map(({ hand, isOver }) => (isOver ? `(${hand.userID})` : hand.userID)).join(' ');

test('who asks no longer stays in their place, and is there once when they ask again', () => {
  const [ann, ben, cat] = [handOf('ann'), handOf('ben'), handOf('cat')];
  const all = nextRows([], [ann, ben, cat]);
  expect(shown(all)).toBe('ann ben cat');
  const without = nextRows(all, [ann, cat]);
  expect(shown(without)).toBe('ann (ben) cat');
  expect(without[2]).toBe(all[2]);
  expect(shown(nextRows(without, [ann]))).toBe('ann (ben) (cat)');
  expect(shown(nextRows(without, [ann, cat, handOf('ben')]))).toBe('ann cat ben');
});

test('whatever comes and goes, everybody is there once, who asks in their order, and nothing changes twice', () => {
  const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(fc.array(people), (story) => {
      const hands = new Map([...'abcde'].map((userID) => [userID, handOf(userID)]));
      let rows: readonly HandEntry[] = [];
      for (const asking of story) {
        const now = asking.flatMap((userID) => hands.get(userID) ?? []);
        const next = nextRows(rows, now);
        expect(next.filter(({ isOver }) => !isOver).map(({ hand }) => hand)).toEqual(now);
        const userIDs = next.map(({ hand }) => hand.userID);
        expect(new Set(userIDs).size).toBe(userIDs.length);
        for (const { hand } of rows) expect(userIDs).toContain(hand.userID);
        expect(nextRows(next, now)).toBe(next);
        rows = next;
      }
    }),
  );
});
