import { ChatError } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../testing/runs.js';
import {
  type HandNews,
  type HandStatus,
  isUp,
  LOWERED,
  nextHand,
  type OwnHand,
  raisingHand,
} from './own-hand.js';

const error = new ChatError({ code: -10 });

const SENT: HandNews = { type: 'sent', expiresAt: 60_000 };
const APPROVED: HandNews = { type: 'approved', index: 3, expiresAt: 20_000 };
const REFUSED: HandNews = { type: 'refused' };
const TIMED_OUT: HandNews = { type: 'timedOut' };
const FAILED: HandNews = { type: 'failed', error };
const DOWN: HandNews = { type: 'lowered' };

const after = (...all: readonly HandNews[]) => all.reduce(nextHand, raisingHand(0));

const HANDS: Readonly<Record<HandStatus, OwnHand>> = {
  down: LOWERED,
  raising: raisingHand(0),
  raised: after(SENT),
  approved: after(SENT, APPROVED),
  refused: after(SENT, REFUSED),
  timedOut: after(SENT, TIMED_OUT),
  failed: after(FAILED),
};

test.each<[from: HandStatus, to: readonly HandStatus[]]>([
  // sent, approved, refused, timedOut, failed, lowered
  ['down', ['down', 'down', 'down', 'down', 'down', 'down']],
  ['raising', ['raised', 'approved', 'refused', 'timedOut', 'failed', 'down']],
  ['raised', ['raised', 'approved', 'refused', 'timedOut', 'failed', 'down']],
  ['approved', ['approved', 'approved', 'approved', 'timedOut', 'failed', 'down']],
  ['refused', ['refused', 'refused', 'refused', 'refused', 'refused', 'down']],
  ['timedOut', ['timedOut', 'timedOut', 'timedOut', 'timedOut', 'timedOut', 'down']],
  ['failed', ['failed', 'failed', 'failed', 'failed', 'failed', 'down']],
])('a hand that is %s becomes what the news makes of it', (from, to) => {
  const news = [SENT, APPROVED, REFUSED, TIMED_OUT, FAILED, DOWN];
  expect(HANDS[from].status).toBe(from);
  expect(news.map((one) => nextHand(HANDS[from], one).status)).toEqual(to);
});

test('a hand says which seat it is about, how long, and why it has failed', () => {
  expect(after(SENT)).toMatchObject({ index: 0, expiresAt: 60_000, error: null });
  expect(HANDS.approved).toMatchObject({ index: 3, expiresAt: 20_000 });
  expect(nextHand(HANDS.approved, { ...APPROVED, index: 4 }).index).toBe(4);
  expect(HANDS.failed).toMatchObject({ expiresAt: null, error });
  expect(nextHand(HANDS.approved, DOWN)).toBe(LOWERED);
});

const news: fc.Arbitrary<HandNews> = fc.oneof(
  fc.constantFrom(SENT, REFUSED, TIMED_OUT, FAILED, DOWN),
  fc.record({
    type: fc.constant('approved' as const),
    index: fc.integer({ min: 1, max: 3 }),
    expiresAt: fc.constantFrom(20_000, 21_000),
  }),
);

test('a hand that has come down never goes up by itself, and what changes nothing makes nothing new', () => {
  fc.assert(
    fc.property(fc.array(news, { maxLength: 12 }), (all) => {
      let hand = raisingHand(2);
      for (const one of all) {
        const before = hand;
        hand = nextHand(before, one);
        if (!isUp(before)) expect(isUp(hand)).toBe(false);
        if (!isUp(hand)) expect(hand.expiresAt).toBeNull();
        expect(hand.error !== null).toBe(hand.status === 'failed');
        if (hand !== before) expect(hand).not.toEqual(before);
      }
    }),
    { numRuns: runs(500, 50_000) },
  );
});
