import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor, NOW, reserved, room, taken } from '../../../testing/seat-rooms.js';
import { readBook } from '../protocol/read-book.js';
import { decideSeat } from './decide-seat.js';
import { isSeatOperation } from './is-seat-operation.js';

const OPERATIONS = [
  { type: 'open' },
  { type: 'open', count: 20, mode: 'apply', hostSeat: 2, layout: 'B' },
  { type: 'close' },
  { type: 'resize', count: 9 },
  { type: 'setMode', mode: 'invite' },
  { type: 'setCoHosts', userIDs: [] },
  { type: 'setCoHosts', userIDs: ['ben'] },
  { type: 'transferHost', userID: 'ben' },
  { type: 'take', index: 2 },
  { type: 'leave' },
  { type: 'move', index: 3 },
  { type: 'muteSelf', isMuted: true },
  { type: 'takeOver' },
  { type: 'moveUser', userID: 'ben', index: 3, policy: 'swap' },
  { type: 'swap', index: 2, with: 3 },
  { type: 'muteSeat', index: 2, isMuted: false },
  { type: 'lock', index: 2, isLocked: true },
  { type: 'lock', index: 2, isLocked: true, userID: '' },
  { type: 'lock', index: 2, isLocked: true, userID: 'ben' },
  { type: 'kick', index: 2, userID: 'ben' },
  { type: 'reserve', userID: 'ben', index: 0, seconds: 20 },
  { type: 'release', index: 2 },
  { type: 'enqueue', userID: 'ben', index: 0, since: NOW },
  { type: 'dequeue', userID: 'ben' },
  { type: 'clean', gone: ['ben'], holders: { ben: '' }, newHostID: 'cat' },
];

describe('something from outside', () => {
  test.each(OPERATIONS)('that is an operation is one: %j', (operation) => {
    expect(isSeatOperation(operation)).toBe(true);
  });

  test.each([
    undefined,
    null,
    'take',
    [],
    {},
    { type: 'fly' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'take' },
    { type: 'take', index: '2' },
    { type: 'take', index: 1.5 },
    { type: 'take', index: -1 },
    { type: 'lock', index: 2, isLocked: 'false' },
    { type: 'lock', index: 2, isLocked: true, userID: 7 },
    { type: 'kick', index: 2, userID: 7 },
    { type: 'moveUser', userID: 'ben', index: 3 },
    { type: 'setCoHosts', userIDs: 'ben' },
    { type: 'setCoHosts', userIDs: ['ben', ''] },
    { type: 'transferHost', userID: 'u'.repeat(129) },
    { type: 'clean', gone: Array.from({ length: 501 }, () => 'ben') },
    { type: 'clean', gone: [], holders: { ben: 1 } },
    { type: 'open', layout: 'C' },
  ])('that is none is none: %j', (value) => {
    expect(isSeatOperation(value)).toBe(false);
  });

  test('that is one is decided on, whatever is in it', () => {
    const { book } = readBook(room({ 2: taken('ben'), 3: reserved('cat') }), () => NOW);
    const value = fc.oneof(
      fc.constant(undefined),
      fc.nat(6),
      fc.constantFrom('ben', 'cat', '', 'free', 'swap', 'A', true, false),
      fc.array(fc.constantFrom('ben', 'cat', 'dan'), { maxLength: 3 }),
      fc.anything(),
    );
    const fields = [
      ...['count', 'mode', 'hostSeat', 'layout', 'userIDs', 'userID', 'index', 'isMuted', 'policy'],
      ...['with', 'isLocked', 'seconds', 'since', 'gone', 'holders', 'newHostID'],
    ];
    const types = [...new Set(OPERATIONS.map(({ type }) => type))];
    const values = fc.array(value, { minLength: fields.length, maxLength: fields.length });
    const operation = fc.tuple(fc.constantFrom(...types), values).map(([type, all]) => ({
      ...Object.fromEntries(fields.map((field, position) => [field, all[position]] as const)),
      type,
    }));
    fc.assert(
      fc.property(operation, fc.constantFrom('ann', 'ben', 'dan'), (candidate, userID) => {
        if (!isSeatOperation(candidate)) return;
        const decision = decideSeat(candidate, book, actor(userID), { isOwner: true });
        expect(['set', 'init', 'nothing', 'refusal']).toContain(decision.kind);
      }),
      { numRuns: 500 },
    );
  });
});
