import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationSnapshot } from '../../testing/conversation-snapshots.js';
import { namesAll } from './names-all.js';

test('a list names all that are known exactly when each of them is in it, wherever', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map((number) => `C2C${number}`));
  const move = fc.record({ from: fc.nat(40), to: fc.nat(40), isLost: fc.boolean() });
  fc.assert(
    fc.property(ids, fc.array(move, { maxLength: 12 }), ids, (known, moves, added) => {
      const lives = [...added.map((ID) => `${ID}new`), ...known];
      for (const { from, to, isLost } of moves) {
        const moved = lives.splice(from, 1);
        if (!isLost) lives.splice(to, 0, ...moved);
      }
      const isNamed = known.every((ID) => lives.includes(ID));
      const told = lives.map((conversationID) => ({ conversationID }));
      const snapshots = known.map((ID) => conversationSnapshot(ID));
      expect(namesAll(told, snapshots)).toBe(isNamed);
    }),
  );
});
