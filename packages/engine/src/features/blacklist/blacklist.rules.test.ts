import { describe, expect, it } from 'vitest';
import { type Barrier, barrierOf, blockable } from './blacklist.rules.js';

describe('what two blacklists do to a message', () => {
  it.each<[sendersList: boolean, receiversList: boolean, isHidden: boolean, barrier: Barrier]>([
    [false, false, false, undefined],
    [false, true, false, 'refused'],
    [true, false, false, 'refused'],
    [true, true, false, 'refused'],
    [false, false, true, undefined],
    [false, true, true, 'unheard'],
    [true, false, true, 'refused'],
    [true, true, true, 'refused'],
  ])('receiver on the sender’s: %s, sender on the receiver’s: %s, hidden: %s – %s', (...row) => {
    const [sendersList, receiversList, isHidden, barrier] = row;
    expect(barrierOf({ sendersList, receiversList, isHidden })).toBe(barrier);
  });
});

describe('who can be put on a blacklist', () => {
  it('is everybody once, and not oneself', () => {
    expect(blockable('ann', ['bob', 'ann', 'cid', 'bob'])).toEqual(['bob', 'cid']);
    expect(blockable('ann', ['ann', 'ann'])).toEqual([]);
  });
});
