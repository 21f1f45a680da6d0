import { describe, expect, it } from 'vitest';
import { isNotBought, mergePeople, typedID } from './people-found.js';
import { standingOf } from './standing.js';

const NOTHING = {
  isMe: false,
  isBlocked: false,
  isFriend: false,
  hasAsked: false,
  wasAsked: false,
};

describe('how a person and I stand', () => {
  it.each([
    ['stranger', {}],
    ['asked', { wasAsked: true }],
    ['asks', { hasAsked: true, wasAsked: true }],
    ['friend', { isFriend: true, hasAsked: true, wasAsked: true }],
    ['blocked', { isBlocked: true, isFriend: true, hasAsked: true }],
    ['me', { isMe: true, isBlocked: true, isFriend: true }],
  ] as const)('is %s', (standing, facts) => {
    expect(standingOf({ ...NOTHING, ...facts })).toBe(standing);
  });
});

describe('what was typed', () => {
  it.each([
    [' ann ', 'ann'],
    ['a b', 'a b'],
    ['x'.repeat(32), 'x'.repeat(32)],
    ['x'.repeat(33), ''],
    ['Åsa', ''],
    ['   ', ''],
  ])('%j can be the ID %j', (text, userID) => {
    expect(typedID(text)).toBe(userID);
  });
});

describe('who was found', () => {
  const person = (userID: string) => ({ userID }) as Parameters<typeof mergePeople>[1][number];
  const [ann, ben, eve] = [person('ann'), person('ben'), person('eve')];

  it('has who has exactly the ID first, and everybody once', () => {
    expect(mergePeople(eve, [ann, eve, ben])).toEqual([eve, ann, ben]);
    const found = [ann, ben];
    expect(mergePeople(null, found)).toBe(found);
  });

  it('is found by ID alone where the search was not bought, and not when it failed', () => {
    expect(isNotBought(null)).toBe(false);
    expect(isNotBought({ code: 60020 })).toBe(true);
    expect(isNotBought({ code: 2801 })).toBe(false);
  });
});
