import { describe, expect, test } from 'vitest';
import { META, NOW, room, taken } from '../../../testing/seat-rooms.js';
import { readBook } from '../protocol/read-book.js';
import type { SeatMeta } from '../protocol/seat-book.js';
import { snapshotOf } from '../read-seats.js';
import { seatChanges } from './seat-changes.js';

/** What happens from these seats to those: `seatTaken 2 ben`. */
function told(
  before: Record<number, string>,
  after: Record<number, string>,
  changes: Partial<SeatMeta> = {},
) {
  const all = seatChanges(look(before), look(after, changes));
  return all.map((change) =>
    [
      change.type,
      'index' in change ? change.index : '',
      'from' in change ? `from ${change.from}` : '',
      'with' in change ? `with ${change.with} ${change.withUserID}` : '',
      'userID' in change ? change.userID : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function look(seats: Record<number, string>, changes: Partial<SeatMeta> = {}) {
  const { book } = readBook(room(seats, changes), () => NOW);
  return snapshotOf(book, { userID: 'ann', instance: '' });
}

const [ben, cat, dan] = [taken('ben'), taken('cat'), taken('dan')];
const locked = '{"s":2}';
const kept = `{"s":3,"u":"ben","d":${NOW + 9}}`;

describe('what has happened to seats', () => {
  test('is who came, who left, and who sits where another sat [SEA-2.8.1]', () => {
    expect(told({}, { 2: ben })).toEqual(['seatTaken 2 ben']);
    expect(told({ 2: locked }, { 2: ben })).toEqual(['seatTaken 2 ben']);
    expect(told({ 2: kept }, { 2: ben })).toEqual(['seatTaken 2 ben']);
    expect(told({ 2: ben }, {})).toEqual(['seatLeft 2 ben']);
    expect(told({ 2: ben }, { 2: cat })).toEqual(['seatReplaced 2 cat']);
  });

  test('is one thing for who moves, and one for two who have changed places [SEA-2.8.2]', () => {
    expect(told({ 2: ben }, { 4: ben })).toEqual(['seatMoved 4 from 2 ben']);
    expect(told({ 2: ben, 3: cat }, { 2: cat, 3: ben })).toEqual(['seatSwapped 2 with 3 ben cat']);
    expect(told({ 2: ben, 3: cat }, { 3: ben })).toEqual([
      'seatLeft 3 cat',
      'seatMoved 3 from 2 ben',
    ]);
    expect(told({ 2: ben, 3: cat, 4: dan }, { 2: cat, 3: dan, 4: ben })).toEqual([
      'seatMoved 2 from 3 cat',
      'seatMoved 3 from 4 dan',
      'seatMoved 4 from 2 ben',
    ]);
  });

  test('is what was locked, unlocked, kept or muted [SEA-2.8.3]', () => {
    expect(told({}, { 2: locked })).toEqual(['seatLocked 2']);
    expect(told({ 2: ben }, { 2: locked })).toEqual(['seatLeft 2 ben', 'seatLocked 2']);
    expect(told({ 2: locked }, {})).toEqual(['seatUnlocked 2']);
    expect(told({}, { 2: kept })).toEqual(['seatReserved 2']);
    expect(told({ 2: kept }, {})).toEqual(['seatReleased 2']);
    for (const change of [{ isSelfMuted: true }, { isMutedByHost: true }]) {
      expect(told({ 2: ben }, { 2: taken('ben', change) })).toEqual(['muteChanged 2 ben']);
    }
  });

  test('is another host, and nothing but that all is new in another epoch [SEA-2.8.4]', () => {
    expect(told({ 2: ben }, { 2: ben }, { hostID: 'ben' })).toEqual(['hostChanged']);
    expect(told({}, {}, { mode: 'apply', coHostIDs: ['cat'] })).toEqual([
      'coHostsChanged',
      'modeChanged',
    ]);
    expect(told({ 2: ben }, { 3: cat }, { epoch: META.epoch + 1 })).toEqual(['roomReset']);
    expect(told({ 2: ben }, {}, { isOpen: false, epoch: 4 })).toEqual(['roomClosed']);
    const nothing = snapshotOf(readBook({}, () => NOW).book, { userID: 'ann', instance: '' });
    expect(seatChanges(nothing, look({ 2: ben }))).toEqual([{ type: 'roomOpened' }]);
    expect(seatChanges(nothing, nothing)).toEqual([]);
  });

  test('comes in the order of the seats, however many writes it stands for [SEA-2.8.5]', () => {
    const before = { 1: taken('ann'), 2: ben, 3: locked };
    expect(told(before, { 2: cat, 4: dan }, { hostID: 'cat' })).toEqual([
      'hostChanged',
      'seatLeft 1 ann',
      'seatReplaced 2 cat',
      'seatUnlocked 3',
      'seatTaken 4 dan',
    ]);
    expect(told(before, before)).toEqual([]);
  });

  test('names seats that have come or gone with their number', () => {
    expect(told({}, { 5: ben }, { count: 6 })).toEqual(['seatTaken 5 ben']);
    expect(told({ 4: ben }, { 2: ben }, { count: 3 })).toEqual(['seatMoved 2 from 4 ben']);
  });
});
