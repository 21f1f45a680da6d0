import type { SeatSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { microphoneOf } from './microphone.js';

const MINE: SeatSnapshot = {
  ...{ index: 1, status: 'taken', userID: 'ann', nick: '', avatar: '' },
  ...{ isMine: true, isHeldElsewhere: false, isHost: false, isCoHost: false, isHostSeat: false },
  ...{ isMuted: false, isSelfMuted: false, isMutedByHost: false, since: 0, reservedUntil: 0 },
};
const OFF = { status: 'off', microphone: 'off' } as const;

describe('my microphone', () => {
  it('is what the seat says, where the sound is the app’s own', () => {
    expect(microphoneOf(undefined, OFF)).toBe('none');
    expect(microphoneOf(MINE, OFF)).toBe('on');
    expect(microphoneOf({ ...MINE, isSelfMuted: true }, OFF)).toBe('muted');
    expect(microphoneOf({ ...MINE, isSelfMuted: true, isMutedByHost: true }, OFF)).toBe('silenced');
    expect(microphoneOf({ ...MINE, isHeldElsewhere: true }, OFF)).toBe('elsewhere');
  });

  it('is heard only when the call says so', () => {
    expect(microphoneOf(MINE, { status: 'connected', microphone: 'off' })).toBe('opening');
    expect(microphoneOf(MINE, { status: 'connected', microphone: 'starting' })).toBe('opening');
    expect(microphoneOf(MINE, { status: 'connected', microphone: 'on' })).toBe('on');
    expect(microphoneOf(MINE, { status: 'interrupted', microphone: 'on' })).toBe('on');
    expect(microphoneOf(MINE, { status: 'connected', microphone: 'failed' })).toBe('failed');
    expect(microphoneOf(MINE, { status: 'failed', microphone: 'on' })).toBe('failed');
  });

  it('that is muted is muted, whatever became of it', () => {
    const failed = { status: 'failed', microphone: 'failed' } as const;
    expect(microphoneOf({ ...MINE, isSelfMuted: true }, failed)).toBe('muted');
    expect(microphoneOf({ ...MINE, isMutedByHost: true }, failed)).toBe('silenced');
    expect(microphoneOf(undefined, failed)).toBe('none');
  });
});
