import { describe, expect, test } from 'vitest';
import { readBook } from './read-book.js';
import { EMPTY_SEAT, type Seat, type SeatMeta, seatOf } from './seat-book.js';
import { writeMeta } from './seat-meta.js';
import { readSeat, writeSeat } from './seat-value.js';

const NOW = 1_700_000_000;

const meta: SeatMeta = {
  count: 3,
  layout: 'A',
  perPack: 8,
  hostID: 'ann',
  coHostIDs: [],
  mode: 'free',
  hostSeat: 1,
  queue: [],
  isOpen: true,
  epoch: 1,
};

const ben: Seat = {
  ...EMPTY_SEAT,
  status: 'taken',
  userID: 'ben',
  nick: 'Ben',
  avatar: 'https://example.com/ben.png',
  since: NOW,
  instance: 'abcd1234',
};

/** The seats of a room of three, where keys hold what the test names. */
function read(values: Record<string, string>) {
  return readBook({ 'seat.meta': writeMeta(meta), 'seat.rev': '7', ...values }, () => NOW);
}

function statuses(values: Record<string, string>) {
  return read(values).book.seats.map(({ status }) => status);
}

describe('a seat', () => {
  test('is written in the order of the protocol, without spaces, and only with what is not ordinary [SEA-2.2.1, SEA-2.2.10, SEA-2.2.13]', () => {
    expect(writeSeat(ben)).toBe(
      `{"s":1,"u":"ben","n":"Ben","a":"https://example.com/ben.png","t":${NOW},"i":"abcd1234"}`,
    );
    const all = { ...ben, isSelfMuted: true, isMutedByHost: true, until: NOW, extension: 'x' };
    expect(Object.keys(JSON.parse(writeSeat(all)))).toEqual([...'sunamxtidk']);
  });

  test('is read back as it was written', () => {
    const reserved: Seat = { ...EMPTY_SEAT, status: 'reserved', userID: 'cat', until: NOW + 1 };
    const locked: Seat = { ...EMPTY_SEAT, status: 'locked' };
    const muted: Seat = { ...ben, isSelfMuted: true, isMutedByHost: true, extension: '👏' };
    for (const seat of [EMPTY_SEAT, ben, locked, reserved, muted]) {
      expect(readSeat(writeSeat(seat))).toEqual(seat);
    }
  });

  test('that is empty is written out [SEA-2.2.18]', () => {
    expect(writeSeat(EMPTY_SEAT)).toBe('{"s":0}');
  });

  test('has no person unless it is taken or reserved [SEA-2.3.2]', () => {
    expect(writeSeat({ ...ben, status: 'locked' })).toBe('{"s":2}');
    const { seats } = read({ 'seat.1': '{"s":0,"u":"ben"}', 'seat.2': '{"s":2,"u":"cat"}' }).book;
    expect(seats.map(({ userID }) => userID)).toEqual(['', '', '']);
  });

  test('holds a nick of 60 bytes and an avatar of 120, or none: a nick is cut between characters [SEA-2.2.11]', () => {
    const nick = `${'a'.repeat(58)}😀😀`;
    const avatar = `https://example.com/${'a'.repeat(100)}`;
    const cut = readSeat(writeSeat({ ...ben, nick, avatar }));
    expect(cut?.nick).toBe('a'.repeat(58));
    expect(cut?.avatar).toBe(avatar);
    expect(readSeat(writeSeat({ ...ben, avatar: `${avatar}a` }))?.avatar).toBe('');
    const hostile = JSON.stringify({ s: 1, u: 'ben', n: nick, a: `${avatar}a` });
    expect(readSeat(hostile)).toMatchObject({ nick: 'a'.repeat(58), avatar: '' });
  });

  test('leaves out what is of another type or too long, of the app’s own text more than 64 bytes [SEA-2.2.16]', () => {
    const odd = { s: 1, u: 'ben', n: 7, a: {}, m: true, x: 'yes', t: -1, i: 'a'.repeat(9), d: 1.5 };
    const nothing = { ...EMPTY_SEAT, status: 'taken', userID: 'ben' };
    expect(readSeat(JSON.stringify({ ...odd, k: 'k'.repeat(65) }))).toEqual(nothing);
    const extension = 'k'.repeat(64);
    expect(readSeat(JSON.stringify({ ...odd, k: extension }))).toEqual({ ...nothing, extension });
  });

  test.each([
    'no JSON',
    'null',
    '[]',
    '{}',
    '{"s":4}',
    '{"s":0.5}',
    '{"s":"1"}',
    '{"s":1}',
    '{"s":1,"u":7}',
    '{"s":3,"u":""}',
    `{"s":1,"u":"${'u'.repeat(129)}"}`,
    `{"s":0,"k":"${'k'.repeat(4000)}"}`,
    `{"s":0,"k":"${'😀'.repeat(1000)}"}`,
    '['.repeat(3000),
  ])('that says %s cannot be read', (text) => {
    expect(readSeat(text)).toBeUndefined();
  });
});

describe('a room', () => {
  test('is written in the order of the protocol [SEA-2.2.1, SEA-2.2.2, SEA-2.2.8]', () => {
    expect(writeMeta(meta)).toBe('{"v":1,"n":3,"lay":"A","h":"ann","m":"free","hs":1,"o":1,"e":1}');
    const full: SeatMeta = { ...meta, coHostIDs: ['ben'], queue: [['cat', 0, NOW]], isOpen: false };
    expect(Object.keys(JSON.parse(writeMeta(full)))).toEqual('v n lay h co m hs q o e'.split(' '));
    expect(readBook({ 'seat.meta': writeMeta(full) }, () => NOW).book.meta).toEqual(full);
  });

  test('has its seats in seat.1 to seat.n, beside seat.meta and seat.rev [SEA-2.1.1, SEA-2.1.7]', () => {
    const { book, malformed } = read({ 'seat.1': writeSeat({ ...ben, userID: 'ann' }) });
    expect(book).toMatchObject({ meta, revision: 7, surplus: [], isForeign: false });
    expect(seatOf(book, 'ann')).toBe(1);
    expect(malformed).toEqual([]);
  });

  test('has no seats where none were opened', () => {
    const { book, malformed } = readBook({ 'seat.1': writeSeat(ben), topic: 'Tea' }, () => NOW);
    expect(book).toEqual({
      meta: undefined,
      revision: 0,
      seats: [],
      surplus: [],
      expired: [],
      elements: [],
      appAttributes: { topic: 'Tea' },
      isForeign: false,
    });
    expect(malformed).toEqual([]);
  });

  test('keeps the first seat for the host when it does not say which [SEA-2.2.6]', () => {
    const text = '{"v":1,"n":2,"lay":"A","h":"ann","m":"free","o":1,"e":1}';
    expect(readBook({ 'seat.meta': text }, () => NOW).book.meta?.hostSeat).toBe(1);
  });

  test('reads a missing seat as empty, without a word [SEA-2.2.19]', () => {
    expect(statuses({ 'seat.2': writeSeat(ben) })).toEqual(['empty', 'taken', 'empty']);
    expect(read({ 'seat.2': writeSeat(ben) }).malformed).toEqual([]);
  });

  test('reads a seat that makes no sense as empty, and says which [SEA-2.2.20]', () => {
    expect(statuses({ 'seat.2': '{' })).toEqual(['empty', 'empty', 'empty']);
    expect(read({ 'seat.2': '{', 'seat.3': 'null' }).malformed).toEqual(['seat.2', 'seat.3']);
  });

  test('does not look at seats beyond their number, which a cache may keep [SEA-2.3.6]', () => {
    const { book, malformed } = read({ 'seat.4': writeSeat(ben), 'seat.0': '{', 'seat.x': '{' });
    expect(book.seats).toHaveLength(3);
    expect(seatOf(book, 'ben')).toBe(0);
    expect(malformed).toEqual([]);
  });

  test('keeps the newer of two seats of one person, of equally new ones the lower [SEA-2.3.1]', () => {
    const older = writeSeat({ ...ben, since: NOW - 1 });
    const same = writeSeat(ben);
    const newest = writeSeat({ ...ben, since: NOW + 1 });
    expect(read({ 'seat.1': older, 'seat.2': same }).book).toMatchObject({
      seats: [EMPTY_SEAT, ben, EMPTY_SEAT],
      surplus: [{ index: 1, userID: 'ben' }],
    });
    expect(statuses({ 'seat.1': same, 'seat.2': same })).toEqual(['taken', 'empty', 'empty']);
    const three = read({ 'seat.1': older, 'seat.2': newest, 'seat.3': same }).book;
    expect(seatOf(three, 'ben')).toBe(2);
    expect(three.surplus.map(({ index }) => index).sort()).toEqual([1, 3]);
  });

  test('reads a reservation that is over as an empty seat', () => {
    const until = (time: number) => ({
      'seat.2': writeSeat({ ...EMPTY_SEAT, status: 'reserved', userID: 'cat', until: time }),
    });
    expect(statuses(until(NOW + 1))).toEqual(['empty', 'reserved', 'empty']);
    expect(statuses(until(NOW))).toEqual(['empty', 'empty', 'empty']);
    expect(statuses({ 'seat.2': '{"s":3,"u":"cat"}' })).toEqual(['empty', 'empty', 'empty']);
  });

  test.each([
    '{',
    '{}',
    '{"v":1,"n":15,"lay":"A","h":"ann","m":"free","o":1,"e":1}',
    '{"v":1,"n":0,"lay":"A","h":"ann","m":"free","o":1,"e":1}',
    '{"v":1,"n":3,"lay":"A","h":"","m":"free","o":1,"e":1}',
    '{"v":1,"n":3,"lay":"A","h":"ann","m":"paid","o":1,"e":1}',
    '{"v":1,"n":3,"lay":"A","h":"ann","m":"free","hs":4,"o":1,"e":1}',
    '{"v":1,"n":3,"lay":"A","h":"ann","m":"free","o":1,"e":1e300}',
  ])('that says %s is no room, and is reported', (text) => {
    const { book, malformed } = readBook({ 'seat.meta': text }, () => NOW);
    expect(book).toMatchObject({ meta: undefined, isForeign: false, seats: [] });
    expect(malformed).toEqual(['seat.meta']);
  });

  test('of another version or layout is told from one that makes no sense', () => {
    const version = '{"v":2,"n":3,"lay":"A","h":"ann","m":"free","o":1,"e":1}';
    const layout = '{"v":1,"n":60,"lay":"C","h":"ann","m":"free","o":1,"e":1}';
    for (const text of [version, layout]) {
      const { book, malformed } = readBook({ 'seat.meta': text }, () => NOW);
      expect(book).toMatchObject({ meta: undefined, isForeign: true });
      expect(malformed).toEqual(['seat.meta']);
    }
  });

  test.each(['-1', '1.5', 'x', '', '9007199254740991', '99999999999999999999'])(
    'counts anew after a counter of %j, and says so',
    (text) => {
      const { book, malformed } = read({ 'seat.rev': text });
      expect(book.revision).toBe(0);
      expect(malformed).toEqual(['seat.rev']);
    },
  );

  test('survives values that are no texts', () => {
    const attributes = JSON.parse('{"seat.meta":7,"seat.rev":null,"__proto__":{"seat.1":"{"}}');
    expect(readBook(attributes, () => NOW).malformed).toEqual(['seat.meta', 'seat.rev']);
  });
});
