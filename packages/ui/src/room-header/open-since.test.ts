import type { SeatSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { openSince } from './open-since.js';

const EMPTY: SeatSnapshot = {
  ...{ index: 1, status: 'empty', userID: '', nick: '', avatar: '' },
  ...{ isMine: false, isHeldElsewhere: false, isHost: false, isCoHost: false, isHostSeat: false },
  ...{ isMuted: false, isSelfMuted: false, isMutedByHost: false, since: 0, reservedUntil: 0 },
};

function taken(since: number, isHost = false): SeatSnapshot {
  return { ...EMPTY, status: 'taken', userID: `u${since}`, since, isHost };
}

describe('a room is open', () => {
  it('since its host sat down, whoever was there before', () => {
    expect(openSince([taken(50), taken(200, true), EMPTY])).toBe(200);
  });

  it('since the first sat down who sits there, when the host does not', () => {
    expect(openSince([EMPTY, taken(300), taken(100)])).toBe(100);
  });

  it('nobody knows since when, while nobody sits or nobody wrote it down', () => {
    expect(openSince([EMPTY])).toBeUndefined();
    expect(openSince([taken(0, true)])).toBeUndefined();
  });
});
