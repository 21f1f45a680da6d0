import { describe, expect, test } from 'vitest';
import {
  decideAs,
  free,
  locked,
  META,
  NOW,
  nothing,
  refused,
  reserved,
  room,
  taken,
} from '../../../testing/seat-rooms.js';
import { writeMeta } from '../protocol/seat-meta.js';

const helped = { coHostIDs: ['cat'] };
const reserve = { type: 'reserve', userID: 'eve', index: 2, seconds: 30 } as const;

describe('reserving a seat', () => {
  test('keeps it for somebody until a time, for the host and co-hosts [SEA-2.2.15]', () => {
    for (const who of ['ann', 'cat']) {
      expect(decideAs(who, reserve, room({}, helped))).toEqual({
        kind: 'set',
        attributes: { 'seat.rev': '8', 'seat.2': `{"s":3,"u":"eve","d":${NOW + 30}}` },
      });
    }
    for (const who of ['ben', 'eve']) expect(decideAs(who, reserve, room())).toEqual(refused(-26));
  });

  test('fails for who has a seat, and for who is not in the group', () => {
    expect(decideAs('ann', reserve, room({ 3: taken('eve') }))).toEqual(refused(-24));
    expect(decideAs('ann', reserve, room(), { nonMembers: ['eve'] })).toEqual(refused(-28));
  });

  test('fails where the seat is not free', () => {
    expect(decideAs('ann', reserve, room({ 2: taken('ben') }))).toEqual(refused(-10));
    expect(decideAs('ann', reserve, room({ 2: locked }))).toEqual(refused(-11));
    expect(decideAs('ann', reserve, room({ 2: reserved('ben') }))).toEqual(refused(-19));
    expect(decideAs('ann', { ...reserve, index: 1 }, room())).toEqual(refused(-19));
    expect(decideAs('ann', { ...reserve, index: 9 }, room())).toEqual(refused(-20));
    expect(decideAs('ann', { ...reserve, seconds: 0 }, room())).toEqual(refused(-1));
  });

  test('finds the first seat that is free, and never the host’s', () => {
    const any = { ...reserve, index: 0 };
    const seats = { 2: taken('ben'), 3: reserved('dan') };
    expect(decideAs('ann', any, room(seats))).toMatchObject({
      attributes: { 'seat.4': reserved('eve') },
    });
    expect(decideAs('ann', any, room({ ...seats, 4: locked }))).toEqual(refused(-10));
    expect(decideAs('ann', any, room({ 4: reserved('eve', NOW + 1) }))).toMatchObject({
      attributes: { 'seat.4': reserved('eve') },
    });
  });

  test('frees what was kept for them before, and forgets that they asked', () => {
    const asked = { queue: [['eve', 0, NOW] as const, ['dan', 0, NOW] as const] };
    expect(decideAs('ann', reserve, room({ 3: reserved('eve') }, asked))).toEqual({
      kind: 'set',
      attributes: {
        'seat.rev': '8',
        'seat.meta': writeMeta({ ...META, queue: [['dan', 0, NOW]] }),
        'seat.2': reserved('eve'),
        'seat.3': free,
      },
    });
  });
});

describe('a reservation', () => {
  const release = { type: 'release', index: 2 } as const;
  const kept = room({ 2: reserved('eve') }, helped);

  test('is withdrawn by the host or a co-host, and refused by whom it is for', () => {
    for (const who of ['ann', 'cat', 'eve']) {
      expect(decideAs(who, release, kept)).toEqual({
        kind: 'set',
        attributes: { 'seat.rev': '8', 'seat.2': free },
      });
    }
    expect(decideAs('ben', release, kept)).toEqual(refused(-26));
  });

  test('that is over, of somebody else, or has become a seat is left as it is', () => {
    expect(decideAs('ann', { ...release, userID: 'dan' }, kept)).toEqual(nothing);
    expect(decideAs('ann', release, room({ 2: taken('eve') }))).toEqual(nothing);
    expect(decideAs('ann', release, room())).toEqual(nothing);
  });
});

describe('raised hands', () => {
  const enqueue = { type: 'enqueue', userID: 'eve', index: 0 } as const;
  const queued = (queue: (readonly [string, number, number])[]) => ({
    kind: 'set',
    attributes: { 'seat.rev': '8', 'seat.meta': writeMeta({ ...META, queue }) },
  });

  test('are remembered in the order of their times, each person’s last [SEA-2.2.7]', () => {
    expect(decideAs('ann', enqueue, room())).toEqual(queued([['eve', 0, NOW]]));
    const before = room(
      {},
      {
        queue: [
          ['eve', 0, NOW - 9],
          ['dan', 3, NOW - 5],
        ],
      },
    );
    expect(decideAs('ann', { ...enqueue, index: 2 }, before)).toEqual(
      queued([
        ['dan', 3, NOW - 5],
        ['eve', 2, NOW],
      ]),
    );
    expect(decideAs('ann', { ...enqueue, since: NOW - 9 }, before)).toEqual(nothing);
  });

  test('are written by the host and co-hosts alone, and forgotten by them [SEA-2.3.9]', () => {
    expect(decideAs('eve', enqueue, room())).toEqual(refused(-26));
    const before = room({}, { queue: [['eve', 0, NOW]] });
    expect(decideAs('ann', { type: 'dequeue', userID: 'eve' }, before)).toEqual(queued([]));
    expect(decideAs('ann', { type: 'dequeue', userID: 'dan' }, before)).toEqual(nothing);
  });

  test('are 20 at most, and not of who has a seat [SEA-2.2.7, SEA-2.3.7]', () => {
    const queue = Array.from({ length: 20 }, (_, number) => [`p${number}`, 0, NOW] as const);
    expect(decideAs('ann', enqueue, room({}, { queue }))).toEqual(refused(-16));
    expect(
      decideAs('ann', { ...enqueue, userID: 'p3', index: 4 }, room({}, { queue })),
    ).toMatchObject({
      kind: 'set',
    });
    expect(decideAs('ann', enqueue, room({ 2: taken('eve') }))).toEqual(refused(-24));
    expect(decideAs('ann', { ...enqueue, index: 5 }, room())).toEqual(refused(-20));
  });
});
