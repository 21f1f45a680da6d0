import { describe, expect, test } from 'vitest';
import {
  decideAs,
  free,
  locked,
  nothing,
  refused,
  reserved,
  room,
  taken,
} from '../../../testing/seat-rooms.js';
import type { SeatMeta } from '../protocol/seat-book.js';
import type { SeatOperation } from './seat-operation.js';

/** Ann is the host, Cat helps, Ben and Dan sit; what the operation comes to. */
const seats = { 1: taken('ann'), 2: taken('ben'), 3: taken('dan') };
const helped: Partial<SeatMeta> = { coHostIDs: ['cat'] };

function decide(userID: string, operation: SeatOperation, on: Record<number, string> = seats) {
  return decideAs(userID, operation, room(on, helped));
}

const writes = (values: Record<string, string>) => ({
  kind: 'set',
  attributes: { 'seat.rev': '8', ...values },
});

describe('muting a seat', () => {
  test('is for the host and co-hosts, and keeps how its holder has muted themselves [SEA-2.5.12, SEA-2.2.12]', () => {
    const mute = { type: 'muteSeat', index: 2, isMuted: true } as const;
    for (const who of ['ann', 'cat']) {
      expect(decide(who, mute)).toEqual(
        writes({ 'seat.2': taken('ben', { isMutedByHost: true }) }),
      );
    }
    for (const who of ['ben', 'dan', 'eve']) expect(decide(who, mute)).toEqual(refused(-26));
    const both = { 2: taken('ben', { isSelfMuted: true, isMutedByHost: true }) };
    expect(decide('ann', { ...mute, isMuted: false }, both)).toEqual(
      writes({ 'seat.2': taken('ben', { isSelfMuted: true }) }),
    );
  });

  test('changes nothing where it is so already, nobody sits, or somebody else does', () => {
    const mute = { type: 'muteSeat', index: 2, isMuted: true } as const;
    expect(decide('ann', { ...mute, isMuted: false })).toEqual(nothing);
    expect(decide('ann', { ...mute, index: 4 })).toEqual(nothing);
    expect(decide('ann', { ...mute, userID: 'eve' })).toEqual(nothing);
    expect(decide('ann', { ...mute, index: 5 })).toEqual(refused(-20));
  });
});

describe('locking a seat', () => {
  const lock = { type: 'lock', index: 2, isLocked: true } as const;

  test('puts its holder out in the same write, and is for the host and co-hosts [SEA-2.5.13]', () => {
    for (const who of ['ann', 'cat'])
      expect(decide(who, lock)).toEqual(writes({ 'seat.2': locked }));
    expect(decide('ann', { ...lock, index: 4 })).toEqual(writes({ 'seat.4': locked }));
    expect(decide('ben', lock)).toEqual(refused(-26));
    expect(decide('ann', { ...lock, isLocked: false }, { 2: locked })).toEqual(
      writes({ 'seat.2': free }),
    );
  });

  test('is not for the host’s seat, or for where the host sits', () => {
    expect(decide('cat', { ...lock, index: 1 })).toEqual(refused(-26));
    expect(decide('cat', lock, { 2: taken('ann') })).toEqual(refused(-26));
  });

  test('for whom the host saw there puts off nobody else', () => {
    expect(decide('ann', { ...lock, userID: 'ben' }, { 2: taken('dan') })).toEqual(nothing);
    expect(decide('ann', { ...lock, userID: '' }, { 2: taken('dan') })).toEqual(nothing);
    for (const [userID, there] of [['dan', taken('dan')] as const, ['', free] as const]) {
      const locks = decide('ann', { ...lock, userID }, { 2: there });
      expect(locks).toEqual(writes({ 'seat.2': locked }));
    }
  });

  test('that is so already changes nothing', () => {
    expect(decide('ann', lock, { 2: locked })).toEqual(nothing);
    expect(decide('ann', { ...lock, isLocked: false })).toEqual(nothing);
  });
});

describe('putting somebody off', () => {
  const kick = { type: 'kick', index: 2 } as const;

  test('frees a seat that is taken or reserved, for the host and co-hosts [SEA-2.5.14]', () => {
    for (const who of ['ann', 'cat']) expect(decide(who, kick)).toEqual(writes({ 'seat.2': free }));
    expect(decide('cat', kick, { 2: reserved('eve') })).toEqual(writes({ 'seat.2': free }));
    expect(decide('dan', kick)).toEqual(refused(-26));
  });

  test('is never about the host [SEA-2.5.14]', () => {
    expect(decide('cat', { ...kick, index: 1 })).toEqual(refused(-26));
    expect(decide('ann', { ...kick, index: 1 })).toEqual(refused(-26));
  });

  test('does nothing to whoever else has come to sit there', () => {
    expect(decide('ann', { ...kick, userID: 'dan' })).toEqual(nothing);
    expect(decide('ann', { ...kick, userID: 'ben' })).toEqual(writes({ 'seat.2': free }));
    expect(decide('ann', { ...kick, index: 4 })).toEqual(nothing);
  });
});

describe('swapping two seats', () => {
  const swap = { type: 'swap', index: 2, with: 3 } as const;

  test('is one write, of seats that are taken or empty, for the host [SEA-2.5.16]', () => {
    expect(decide('ann', swap)).toEqual(writes({ 'seat.2': taken('dan'), 'seat.3': taken('ben') }));
    expect(decide('ann', { ...swap, with: 4 })).toEqual(
      writes({ 'seat.2': free, 'seat.4': taken('ben') }),
    );
    for (const who of ['cat', 'ben']) expect(decide(who, swap)).toEqual(refused(-26));
  });

  test('is refused where a seat is locked, reserved or the host’s [SEA-2.5.16]', () => {
    expect(decide('ann', swap, { 2: taken('ben'), 3: locked })).toEqual(refused(-11));
    expect(decide('ann', swap, { 2: reserved('eve'), 3: taken('dan') })).toEqual(refused(-19));
    expect(decide('ann', { ...swap, with: 1 })).toEqual(refused(-19));
    expect(decide('ann', { ...swap, with: 9 })).toEqual(refused(-20));
    expect(decide('ann', swap, {})).toEqual(nothing);
  });
});

describe('moving somebody', () => {
  const move = { type: 'moveUser', userID: 'ben', index: 4, policy: 'refuse' } as const;

  test('keeps how they are muted and since when, in one write', () => {
    const muted = { ...seats, 2: taken('ben', { isSelfMuted: true, isMutedByHost: true }) };
    for (const who of ['ann', 'cat']) {
      expect(decide(who, move, muted)).toEqual(writes({ 'seat.2': free, 'seat.4': muted[2] }));
    }
    expect(decide('dan', move)).toEqual(refused(-26));
    expect(decide('ann', { ...move, userID: 'eve' })).toEqual(refused(-14));
    expect(decide('ann', { ...move, index: 2 })).toEqual(nothing);
  });

  test('to a seat that is taken is refused, puts its holder off, or swaps the two', () => {
    const to = (policy: 'refuse' | 'replace' | 'swap') => ({ ...move, index: 3, policy });
    expect(decide('cat', to('refuse'))).toEqual(refused(-10));
    expect(decide('cat', to('replace'))).toEqual(
      writes({ 'seat.2': free, 'seat.3': taken('ben') }),
    );
    expect(decide('cat', to('swap'))).toEqual(refused(-26));
    expect(decide('ann', to('swap'))).toEqual(
      writes({ 'seat.2': taken('dan'), 'seat.3': taken('ben') }),
    );
  });

  test('is refused where the seat is locked, the host’s, or kept for somebody else', () => {
    expect(decide('ann', move, { ...seats, 4: locked })).toEqual(refused(-11));
    expect(decide('ann', move, { ...seats, 4: reserved('eve') })).toEqual(refused(-19));
    expect(decide('ann', move, { 2: taken('ben'), 4: reserved('ben') })).toMatchObject({
      kind: 'set',
    });
    expect(decide('ann', { ...move, index: 1 }, { 2: taken('ben') })).toEqual(refused(-19));
  });

  test('leaves the host to the host', () => {
    const host = { ...move, userID: 'ann' };
    expect(decide('cat', host)).toEqual(refused(-26));
    expect(decide('ann', host)).toMatchObject({ kind: 'set' });
    const away = { 2: taken('ben'), 3: taken('ann') };
    expect(decide('cat', { ...move, index: 3, policy: 'replace' }, away)).toEqual(refused(-26));
  });
});
