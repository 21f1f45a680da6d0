import { describe, expect, test } from 'vitest';
import {
  decideAs,
  free,
  META,
  NOW,
  nothing,
  refused,
  reserved,
  room,
  taken,
} from '../../../testing/seat-rooms.js';
import { writeMeta } from '../protocol/seat-meta.js';

const clean = (gone: readonly string[] = [], newHostID?: string) =>
  ({ type: 'clean', gone, ...(newHostID !== undefined && { newHostID }) }) as const;

const writes = (values: Record<string, string>) => ({
  kind: 'set',
  attributes: { 'seat.rev': '8', ...values },
});

describe('cleaning up', () => {
  test('frees the seats of who is gone, and what was kept for them [SEA-2.3.4]', () => {
    const before = room({ 1: taken('ann'), 2: taken('ben'), 3: reserved('dan') });
    expect(decideAs('ann', clean(['ben', 'dan', 'eve']), before)).toEqual(
      writes({ 'seat.2': free, 'seat.3': free }),
    );
  });

  test('finds nothing to do the second time', () => {
    const after = room({ 1: taken('ann'), 2: free });
    expect(decideAs('ann', clean(['ben']), after)).toEqual(nothing);
  });

  test('clears reservations that are over [SEA-2.3.3]', () => {
    const before = room({ 1: taken('ann'), 2: reserved('ben', NOW), 3: reserved('dan') });
    expect(decideAs('ann', clean(), before)).toEqual(writes({ 'seat.2': free }));
  });

  test('writes who is on two seats as readers see it [SEA-2.3.11]', () => {
    const before = room({
      2: taken('ben', { since: NOW - 9 }),
      3: taken('ben', { since: NOW - 5 }),
    });
    expect(decideAs('ann', clean(), before)).toEqual(writes({ 'seat.2': free }));
  });

  test('frees the host’s seat of anybody else [SEA-2.3.5]', () => {
    expect(decideAs('ann', clean(), room({ 1: taken('ben') }))).toEqual(writes({ 'seat.1': free }));
  });

  test('drops hands of who sits, or is gone [SEA-2.3.7]', () => {
    const queue = [
      ['ben', 0, NOW],
      ['dan', 0, NOW],
      ['eve', 0, NOW],
    ] as const;
    expect(decideAs('ann', clean(['dan']), room({ 2: taken('ben') }, { queue }))).toEqual(
      writes({ 'seat.meta': writeMeta({ ...META, queue: [['eve', 0, NOW]] }) }),
    );
  });

  test('makes somebody the host, who gets the host’s seat', () => {
    const before = room({ 1: taken('ann'), 2: taken('ben') });
    const meta = writeMeta({ ...META, hostID: 'ben' });
    expect(decideAs('ben', clean(['ann'], 'ben'), before)).toEqual(
      writes({ 'seat.meta': meta, 'seat.1': taken('ben'), 'seat.2': free }),
    );
    expect(decideAs('ben', clean([], 'ben'), before)).toEqual(
      writes({ 'seat.meta': meta, 'seat.1': taken('ben'), 'seat.2': taken('ann') }),
    );
  });

  test('is for who has a seat or helps, and for the owner', () => {
    const before = room({ 2: taken('ben'), 3: taken('dan') });
    expect(decideAs('ben', clean(['dan']), before)).toMatchObject({ kind: 'set' });
    expect(decideAs('eve', clean(['dan']), before)).toEqual(refused(-26));
    expect(decideAs('eve', clean(['dan']), before, { isOwner: true })).toMatchObject({
      kind: 'set',
    });
    const odd = JSON.parse('{"type":"clean","gone":"ben"}');
    expect(decideAs('ben', odd, before)).toEqual(refused(-1));
  });
});

test('what nobody knows is refused', () => {
  expect(decideAs('ann', JSON.parse('{"type":"toString"}'), room())).toEqual(refused(-1));
});
