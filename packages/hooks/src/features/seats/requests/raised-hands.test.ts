import { describe, expect, test } from 'vitest';
import { NOW, reserved, room, taken } from '../../../testing/seat-rooms.js';
import type { InvitationSnapshot } from '../../invitations/index.js';
import { readBook } from '../protocol/read-book.js';
import type { SeatMeta } from '../protocol/seat-book.js';
import { type CarriedRequest, requestsOf } from './carried-request.js';
import { raisedHands } from './raised-hands.js';
import { seatInvitation, sentInvitations } from './seat-picks.js';
import { type SeatCommand, writeRequest } from './seat-request.js';

interface Said {
  readonly command?: SeatCommand;
  readonly index?: number;
  /** The group that the data names. */
  readonly of?: string;
}

const PENDING: InvitationSnapshot = {
  ...{ inviteID: '', inviter: 'ben', invitees: ['ann'], pendingInvitees: ['ann'] },
  ...{ acceptedBy: [], rejectedBy: [], timedOut: [], groupID: 'stage', data: '' },
  ...{ direction: 'incoming', status: 'pending', timeout: 60, expiresAt: 60_000 },
  ...{ error: null, isMine: false },
};

function asked(
  inviteID: string,
  changes: Partial<InvitationSnapshot> = {},
  { command = 'apply', index = 0, of = '' }: Said = {},
): InvitationSnapshot {
  const data = writeRequest({ command, index, groupID: of });
  return { ...PENDING, inviteID, data, ...changes };
}

function bookOf(seats: Record<number, string> = {}, meta: Partial<SeatMeta> = {}) {
  return readBook(room(seats, { mode: 'apply', ...meta }), () => NOW).book;
}

function requestsIn(...invitations: readonly InvitationSnapshot[]): readonly CarriedRequest[] {
  return requestsOf('stage', invitations);
}

interface Look {
  readonly me?: string;
  readonly book?: ReturnType<typeof bookOf>;
  readonly times?: Readonly<Record<string, number>>;
}

function handsIn(invitations: readonly InvitationSnapshot[], look: Look = {}) {
  const { me = 'ann', book = bookOf(), times = {} } = look;
  return raisedHands({
    ...{ book, me, now: NOW, requests: requestsIn(...invitations) },
    times: new Map(Object.entries(times)),
    toDevice: (seconds) => seconds * 1_000 + 5_000,
  });
}

const whoIn = (...given: Parameters<typeof handsIn>) => handsIn(...given).map((one) => one.userID);

describe('raised hands', () => {
  const three = [
    asked('1', { inviter: 'ben' }),
    asked('2', { inviter: 'cat' }),
    asked('3', { inviter: 'dan' }),
  ];

  test('are in the order in which the service says that they were raised [SEA-2.6.3]', () => {
    expect(whoIn(three, { times: { 1: 30, 2: 10, 3: 20 } })).toEqual(['cat', 'dan', 'ben']);
    // In one second, as they came; and what has just come, last.
    expect(whoIn(three, { times: { 1: 10, 2: 10, 3: 10 } })).toEqual(['ben', 'cat', 'dan']);
    expect(whoIn(three, { times: { 2: 10, 3: 10 } })).toEqual(['cat', 'dan', 'ben']);
  });

  test('say who wants which seat, since when and until when', () => {
    const one = asked('1', { inviter: 'cat', expiresAt: 7_000 }, { index: 3 });
    expect(handsIn([one], { times: { 1: 42 } })).toEqual([
      { userID: 'cat', index: 3, since: 42, expiresAt: 7_000, inviteID: '1' },
    ]);
    expect(handsIn([one])[0]?.since).toBe(0);
  });

  test('are shown to the host and co-hosts, and to nobody else', () => {
    const book = bookOf({}, { coHostIDs: ['eve'] });
    expect(whoIn(three, { book, me: 'eve' })).toHaveLength(3);
    expect(whoIn(three, { book, me: 'fay' })).toEqual([]);
    expect(whoIn(three, { book: bookOf({}, { isOpen: false }) })).toEqual([]);
  });

  test('of one person are one, as they have asked last [SEA-2.6.8]', () => {
    const twice = [asked('1', {}, { index: 2 }), asked('2', {}, { index: 3 })];
    expect(handsIn(twice, { times: { 1: 10, 2: 20 } })).toMatchObject([{ inviteID: '2' }]);
    expect(handsIn(twice, { times: { 1: 20, 2: 10 } })).toMatchObject([{ inviteID: '1' }]);
    const second = asked('2', { status: 'cancelled' });
    expect(handsIn([asked('1'), second], { times: { 1: 10, 2: 10 } })).toEqual([]);
  });

  test('that anybody has answered, that have ended, or whose owners sit, are no more [SEA-2.6.6]', () => {
    const changes: readonly Partial<InvitationSnapshot>[] = [
      { acceptedBy: ['eve'] },
      { rejectedBy: ['eve'] },
      { status: 'cancelled' },
      { status: 'timedOut' },
    ];
    for (const change of changes) expect(whoIn([asked('1', change)])).toEqual([]);
    expect(whoIn([asked('1')], { book: bookOf({ 2: taken('ben') }) })).toEqual([]);
    // One of the co-hosts was not there; the others still may answer.
    expect(whoIn([asked('1', { timedOut: ['eve'] })])).toEqual(['ben']);
  });

  test('are those of this room: one to one, the request itself says which [SEA-2.6.2]', () => {
    const direct = (inviteID: string, of: string) =>
      asked(inviteID, { groupID: '', inviter: `u${inviteID}` }, { of });
    expect(whoIn([direct('1', 'stage'), direct('2', 'other'), direct('3', '')])).toEqual(['u1']);
    expect(whoIn([asked('4', { groupID: 'other' }, { of: 'stage' })])).toEqual([]);
  });

  test('are kept by the room for who was not there, as long as they count [SEA-2.6.4]', () => {
    const queue = [
      ['ben', 2, NOW - 10],
      ['cat', 0, NOW - 60],
      ['dan', 0, NOW - 59],
    ] as const;
    const book = bookOf({ 3: taken('dan') }, { queue });
    expect(handsIn([], { book })).toEqual([
      {
        ...{ userID: 'ben', index: 2, since: NOW - 10, inviteID: '' },
        expiresAt: (NOW + 50) * 1_000 + 5_000,
      },
    ]);
    const times = { 1: NOW - 10 };
    expect(handsIn([asked('1')], { book, times })).toMatchObject([{ inviteID: '1' }]);
    expect(handsIn([asked('1', { status: 'rejected' })], { book, times })).toEqual([]);
    // They have asked anew, and somebody else was told.
    const old = asked('1', { status: 'cancelled' });
    expect(whoIn([old], { book, times: { 1: NOW - 30 } })).toEqual(['ben']);
  });
});

describe('an invitation to a seat', () => {
  const pick = (inviteID: string, changes: Partial<InvitationSnapshot> = {}, index = 2) =>
    asked(inviteID, { inviter: 'ann', invitees: ['ben'], ...changes }, { command: 'pick', index });

  test('is from the host or a co-host, and the newest counts', () => {
    const book = bookOf({}, { coHostIDs: ['eve'] });
    const all = requestsIn(pick('1'), pick('2', { inviter: 'eve' }), pick('3', { inviter: 'mal' }));
    expect(seatInvitation(all, book, 'ben')).toMatchObject({ inviter: 'eve', inviteID: '2' });
    expect(seatInvitation(requestsIn(pick('3', { inviter: 'mal' })), book, 'ben')).toBeUndefined();
  });

  test('is none while I sit, and in a room that is closed', () => {
    const all = requestsIn(pick('1'));
    expect(seatInvitation(all, bookOf({ 3: taken('ben') }), 'ben')).toBeUndefined();
    expect(seatInvitation(all, bookOf({}, { isOpen: false }), 'ben')).toBeUndefined();
  });

  test('is to the seat that is kept for me, or else to the one that it names', () => {
    const all = requestsIn(pick('1', {}, 2));
    expect(seatInvitation(all, bookOf(), 'ben')?.index).toBe(2);
    expect(seatInvitation(all, bookOf({ 3: reserved('ben') }), 'ben')?.index).toBe(3);
  });

  test('that I have sent is shown as it ends, unless I have taken it back', () => {
    const mine = { direction: 'outgoing', isMine: true } as const;
    const to = (userID: string, status: InvitationSnapshot['status']) =>
      pick(userID, { ...mine, invitees: [userID], status });
    const all = requestsIn(
      to('ben', 'pending'),
      to('cat', 'rejected'),
      to('dan', 'cancelled'),
      to('eve', 'accepted'),
      to('fay', 'timedOut'),
    );
    const statuses = sentInvitations(all, bookOf({ 2: taken('eve') })).map(
      ({ userID, status, expiresAt }) => [userID, status, expiresAt],
    );
    expect(statuses).toEqual([
      ['ben', 'pending', 60_000],
      ['cat', 'refused', null],
      ['fay', 'timedOut', null],
    ]);
  });
});
