import { expect, test } from 'vitest';
import { noReactions, unknownReactions } from './known-reactions.js';
import { changeReactions, initialReactions, isKept, reactionsOf } from './reactions.store.js';

const nobody = () => false;
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `message ${from + index}`);

test('what is known of thousands of messages stays known, and the last change counts', () => {
  let state = initialReactions;
  for (let from = 0; from < 3_000; from += 7) {
    state = changeReactions(state, ids(from, 7), nobody, () => noReactions);
  }
  const failed = { ...noReactions, status: 'error' as const };
  state = changeReactions(state, ['message 3'], nobody, () => failed);
  state = changeReactions(state, ids(5_000, 1_000), nobody, () => noReactions);
  expect(reactionsOf(state, 'message 3', nobody)).toBe(failed);
  for (const ID of ids(4, 2_900)) expect(reactionsOf(state, ID, nobody)).toBe(noReactions);
  expect(isKept(state, 'message 5999')).toBe(true);
});

test('a message that nobody has asked for is not known, whatever it is called', () => {
  for (const ID of ['message', '__proto__', 'constructor']) {
    expect(reactionsOf(initialReactions, ID, nobody)).toBe(unknownReactions);
    const state = changeReactions(initialReactions, [ID], nobody, () => noReactions);
    expect(reactionsOf(state, ID, nobody)).toBe(noReactions);
  }
});

test('what is not changed is the same state', () => {
  const state = changeReactions(initialReactions, ids(0, 300), nobody, () => noReactions);
  expect(changeReactions(state, ids(0, 300), nobody, (known) => known)).toBe(state);
});
