import fc from 'fast-check';
import { MODES } from '../features/seats/protocol/seat-meta.js';
import type { SeatOperation } from '../features/seats/rules/seat-operation.js';

/** A seat of a small room, and one that is not there yet. */
const index = fc.integer({ min: 1, max: 5 });
const flag = fc.boolean();
const policy = fc.constantFrom('refuse' as const, 'replace' as const, 'swap' as const);

/** What people want of each other’s seats is rarer than what they want of their own. */
export function seatDeeds(userIDs: readonly string[]): fc.Arbitrary<SeatOperation> {
  return fc.oneof(
    { weight: 3, arbitrary: ownDeed },
    { weight: 2, arbitrary: deedOfHosts(fc.constantFrom(...userIDs)) },
  );
}

const ownDeed: fc.Arbitrary<SeatOperation> = fc.oneof(
  fc.record({ type: fc.constant('take' as const), index }),
  fc.record({ type: fc.constant('take' as const), index }),
  fc.record({ type: fc.constant('move' as const), index }),
  fc.constant({ type: 'leave' as const }),
);

function deedOfHosts(userID: fc.Arbitrary<string>): fc.Arbitrary<SeatOperation> {
  const several = fc.array(userID, { maxLength: 3 });
  const count = fc.integer({ min: 3, max: 16 });
  return fc.oneof(
    fc.record({ type: fc.constant('muteSelf' as const), isMuted: flag }),
    fc.record({ type: fc.constant('moveUser' as const), userID, index, policy }),
    fc.record({ type: fc.constant('swap' as const), index, with: index }),
    fc.record({ type: fc.constant('muteSeat' as const), index, isMuted: flag }),
    fc.record({ type: fc.constant('lock' as const), index, isLocked: flag }),
    fc.record({ type: fc.constant('kick' as const), index }),
    fc.record({ type: fc.constant('reserve' as const), userID, index, seconds: index }),
    fc.record({ type: fc.constant('release' as const), index }),
    fc.record({ type: fc.constant('resize' as const), count }),
    fc.record({ type: fc.constant('setMode' as const), mode: fc.constantFrom(...MODES) }),
    fc.record({ type: fc.constant('setCoHosts' as const), userIDs: several }),
    fc.record({ type: fc.constant('transferHost' as const), userID }),
    fc.record({ type: fc.constant('enqueue' as const), userID, index }),
    fc.record({ type: fc.constant('dequeue' as const), userID }),
    fc.record({ type: fc.constant('clean' as const), gone: several }),
    fc.constantFrom(
      { type: 'takeOver' as const },
      { type: 'open' as const },
      { type: 'close' as const },
    ),
  );
}

/** What somebody may be told; never that the seats do not fit, or make no sense. */
export const SEAT_REASONS: readonly number[] = [
  ...[0, -10, -11, -12, -13, -14, -15, -18, -19, -20, -21, -22, -23, -24, -25, -26],
];
