import { describe, expect, test } from 'vitest';
import {
  decideAs,
  locked,
  NOW,
  nothing,
  refused,
  reserved,
  room,
  taken,
} from '../../../testing/seat-rooms.js';

describe('taking a seat that was reserved', () => {
  const take = { type: 'take', index: 2 } as const;

  test('is for whom it is kept, in any mode, until it has expired [SEA-2.5.6, SEA-2.5.21]', () => {
    for (const mode of ['free', 'apply', 'invite'] as const) {
      const kept = room({ 2: reserved('ben') }, { mode });
      expect(decideAs('ben', take, kept)).toMatchObject({ kind: 'set' });
      expect(decideAs('cat', take, kept)).toEqual(refused(-19));
    }
    const over = { 2: reserved('ben', NOW) };
    expect(decideAs('ben', take, room(over, { mode: 'invite' }))).toEqual(refused(-23));
    expect(decideAs('cat', take, room(over, { mode: 'invite' }))).toEqual(refused(-13));
    expect(decideAs('cat', take, room(over))).toMatchObject({ kind: 'set' });
  });
});

test('taking a seat fails where it is locked, and where the host gives the seats [SEA-2.5.5, SEA-2.2.4]', () => {
  const take = { type: 'take', index: 2 } as const;
  expect(decideAs('ben', take, room({ 2: locked }))).toEqual(refused(-11));
  expect(decideAs('ben', take, room({}, { mode: 'apply' }))).toEqual(refused(-13));
  expect(decideAs('ben', take, room({}, { mode: 'invite' }))).toEqual(refused(-13));
});

test('moving fails where the seat is locked, and where seats are by invitation [SEA-2.5.10]', () => {
  const move = { type: 'move', index: 3 } as const;
  expect(decideAs('ben', move, room({ 2: taken('ben'), 3: locked }))).toEqual(refused(-11));
  expect(decideAs('ben', move, room({ 2: taken('ben') }, { mode: 'invite' }))).toEqual(
    refused(-13),
  );
});

describe('muting oneself', () => {
  const mute = (isMuted: boolean) => ({ type: 'muteSelf', isMuted }) as const;

  test('writes one’s own seat, and nothing when it is so [SEA-2.5.11]', () => {
    const muted = taken('ben', { isSelfMuted: true });
    expect(decideAs('ben', mute(true), room({ 2: taken('ben') }))).toEqual({
      kind: 'set',
      attributes: { 'seat.rev': '8', 'seat.2': muted },
    });
    expect(decideAs('ben', mute(true), room({ 2: muted }))).toEqual(nothing);
    expect(decideAs('ben', mute(true), room())).toEqual(refused(-14));
  });

  test('cannot be undone by whom the host has muted [SEA-2.5.11, SEA-2.2.12]', () => {
    const both = room({ 2: taken('ben', { isSelfMuted: true, isMutedByHost: true }) });
    expect(decideAs('ben', mute(false), both)).toEqual(refused(-22));
    const byHost = room({ 2: taken('ben', { isMutedByHost: true }) });
    expect(decideAs('ben', mute(true), byHost)).toMatchObject({
      attributes: { 'seat.2': taken('ben', { isSelfMuted: true, isMutedByHost: true }) },
    });
  });
});

describe('a seat that another instance of mine holds', () => {
  const held = room({ 2: taken('ben', { instance: 'phone' }) });
  const living = { livingInstances: ['phone'] };

  test('is not left, moved or muted from here while that one is alive [SEA-2.5.8]', () => {
    for (const operation of [
      { type: 'leave' },
      { type: 'move', index: 3 },
      { type: 'muteSelf', isMuted: true },
    ] as const) {
      expect(decideAs('ben', operation, held, living)).toEqual(refused(-27));
      expect(decideAs('ben', operation, held)).toMatchObject({ kind: 'set' });
    }
  });

  test('is taken over by writing the nonce alone [SEA-2.2.14]', () => {
    const mine = taken('ben', { instance: 'ben-1' });
    expect(decideAs('ben', { type: 'takeOver' }, held, living)).toEqual({
      kind: 'set',
      attributes: { 'seat.rev': '8', 'seat.2': mine },
    });
    expect(decideAs('ben', { type: 'takeOver' }, room({ 2: mine }))).toEqual(nothing);
    expect(decideAs('ben', { type: 'takeOver' }, room())).toEqual(refused(-14));
    expect(decideAs('ben', { type: 'leave' }, room({ 2: mine }), living)).toMatchObject({
      kind: 'set',
    });
  });
});
