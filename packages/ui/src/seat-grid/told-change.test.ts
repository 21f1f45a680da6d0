import { type SeatRoom, type SeatSnapshot, type SeatsAtOnce, seatChanges } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../internals/formats.js';
import { english } from '../internals/strings/english.js';
import { changeSentence, toldOf } from './told-change.js';

const formats = createFormats('en');

function seat(index: number, changes: Partial<SeatSnapshot> = {}): SeatSnapshot {
  const nobody = { status: 'empty', userID: '', nick: '', avatar: '' } as const;
  const marks = { isMine: false, isHeldElsewhere: false, isHost: false, isCoHost: false };
  const voice = { isMuted: false, isSelfMuted: false, isMutedByHost: false };
  const times = { since: 0, reservedUntil: 0 };
  return { index, ...nobody, ...marks, ...voice, ...times, isHostSeat: false, ...changes };
}

function on(index: number, userID: string, changes: Partial<SeatSnapshot> = {}): SeatSnapshot {
  return seat(index, { status: 'taken', userID, nick: userID.toUpperCase(), ...changes });
}

function stage(seats: SeatSnapshot[], room: Partial<SeatRoom> = {}): SeatsAtOnce {
  const ordinary = { isOpen: true, hostID: 'mei', coHostIDs: [], mode: 'free', epoch: 1 } as const;
  return { seats, room: { ...ordinary, ...room } };
}

/** What `ann` is told. */
function told(before: SeatsAtOnce, after: SeatsAtOnce): string[] {
  return seatChanges(before, after)
    .flatMap(toldOf)
    .map((change) => changeSentence(change, change.nick || change.userID, 'ann', english, formats))
    .filter(Boolean);
}

const muted = { isMuted: true, isSelfMuted: true };
const mutedByHost = { isMuted: true, isMutedByHost: true };
const empty = stage([seat(1), seat(2), seat(3)]);

describe('what is told of the stage', () => {
  it('is who came and who left', () => {
    const one = stage([seat(1), on(2, 'ben'), seat(3)]);
    expect(told(empty, one)).toEqual(['BEN took seat 2']);
    expect(told(one, empty)).toEqual(['BEN left seat 2']);
  });

  it('is said to me of myself', () => {
    const one = stage([seat(1), on(2, 'ann'), seat(3)]);
    const other = stage([seat(1), seat(2), on(3, 'ann')]);
    expect(told(empty, one)).toEqual(['You took seat 2']);
    expect(told(one, other)).toEqual(['You moved to seat 3']);
    expect(told(other, empty)).toEqual(['You left seat 3']);
  });

  it('is one sentence for one who moves, and for each of two who change places', () => {
    const before = stage([on(1, 'ben'), on(2, 'eve'), seat(3)]);
    expect(told(before, stage([seat(1), on(2, 'eve'), on(3, 'ben')]))).toEqual([
      'BEN moved to seat 3',
    ]);
    expect(told(before, stage([on(1, 'eve'), on(2, 'ben'), seat(3)]))).toEqual([
      'EVE moved to seat 1',
      'BEN moved to seat 2',
    ]);
  });

  it('is two for one who takes the place of another', () => {
    const before = stage([on(1, 'ben'), seat(2), seat(3)]);
    expect(told(before, stage([on(1, 'ann'), seat(2), seat(3)]))).toEqual([
      'BEN left seat 1',
      'You took seat 1',
    ]);
  });

  it('is what became of a seat; that it is kept, only to whom it is', () => {
    const locked = stage([seat(1), seat(2, { status: 'locked' }), seat(3)]);
    const kept = (userID: string) =>
      stage([seat(1), seat(2), seat(3, { status: 'reserved', userID })]);
    expect(told(empty, locked)).toEqual(['Seat 2 was locked']);
    expect(told(locked, empty)).toEqual(['Seat 2 was unlocked']);
    expect(told(empty, kept('ann'))).toEqual(['Seat 3 is kept for you']);
    expect(told(empty, kept('ben'))).toEqual([]);
  });

  it('is who was muted', () => {
    const before = stage([on(1, 'ben'), on(2, 'ann', muted)]);
    const after = stage([on(1, 'ben', muted), on(2, 'ann')]);
    expect(told(before, after)).toEqual(['BEN was muted', 'You were unmuted']);
  });

  it('is to me that the host mutes me, also while I have muted myself', () => {
    const both = { ...muted, ...mutedByHost };
    const mine = stage([on(1, 'ben', muted), on(2, 'ann', muted)]);
    const hosts = stage([on(1, 'ben', both), on(2, 'ann', both)]);
    expect(told(mine, hosts)).toEqual(['The host has muted you']);
    expect(told(hosts, mine)).toEqual(['The host no longer mutes you']);
  });

  it('is who the host is, and how a seat is got, when that changes', () => {
    const hosts = (hostID: string) => stage([on(1, 'ben')], { hostID });
    expect(told(hosts('mei'), hosts('ben'))).toEqual(['ben is the host now']);
    expect(told(hosts('mei'), hosts('ann'))).toEqual(['You are the host now']);
    const modes = (mode: SeatRoom['mode']) => stage([on(1, 'ben')], { mode });
    expect(told(modes('free'), modes('apply'))).toEqual([
      'Seats are given by the host now: ask for one',
    ]);
    expect(told(modes('apply'), modes('invite'))).toEqual(['Seats are by invitation now']);
    expect(told(modes('invite'), modes('free'))).toEqual(['Everybody can take a seat now']);
  });

  it('is nothing when nothing has changed that one would be told', () => {
    const renamed = stage([on(1, 'ben', { nick: 'Benjamin' })], { coHostIDs: ['ben'] });
    expect(told(stage([on(1, 'ben')]), renamed)).toEqual([]);
  });

  it('is no list of people when the room was opened, opened anew or closed', () => {
    const closed = stage([], { isOpen: false });
    const full = stage([on(1, 'ben'), on(2, 'eve')]);
    expect(told(closed, full)).toEqual(['The stage was opened']);
    expect(told(full, stage([on(1, 'eve')], { epoch: 2 }))).toEqual(['The stage was opened']);
    expect(told(full, closed)).toEqual(['The stage was closed']);
  });
});
