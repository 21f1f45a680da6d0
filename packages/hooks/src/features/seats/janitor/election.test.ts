import { describe, expect, test } from 'vitest';
import { META, NOW, reserved, room, taken } from '../../../testing/seat-rooms.js';
import { readBook } from '../protocol/read-book.js';
import { Absences, namedIn } from './absences.js';
import { candidatesIn, rankOf, turnOf } from './election.js';
import { HostWatch } from './host-watch.js';
import { type HostFacts, verdictOn } from './next-host.js';

const bookOf = (...of: Parameters<typeof room>) => readBook(room(...of), () => NOW).book;

describe('whose turn it is to clean up', () => {
  test.each([
    ['the host alone', bookOf(), '', 'ann'],
    [
      'the host comes first, wherever they sit',
      bookOf({ 2: taken('ben'), 3: taken('ann') }),
      '',
      'ann ben',
    ],
    [
      'then co-hosts, in their order',
      bookOf({ 1: taken('dan') }, { coHostIDs: ['cat', 'ben'] }),
      '',
      'ann cat ben dan',
    ],
    [
      'then who sits, by the number',
      bookOf({ 2: taken('zoe'), 4: taken('ben') }),
      '',
      'ann zoe ben',
    ],
    ['the owner last', bookOf({ 2: taken('ben') }), 'eve', 'ann ben eve'],
    [
      'everybody once',
      bookOf({ 1: taken('ann'), 2: taken('ben') }, { coHostIDs: ['ben'] }),
      'ann',
      'ann ben',
    ],
    ['who is only expected is none', bookOf({ 2: reserved('ben') }), '', 'ann'],
    ['nobody where there is no room', readBook({}, () => NOW).book, '', ''],
  ])('%s [SEA-2.7.11]', (_, book, ownerID, expected) => {
    expect(candidatesIn(book, ownerID).join(' ')).toBe(expected);
  });

  test.each<[string, readonly string[], number | undefined]>([
    ['ann', [], 0],
    ['cat', [], 2],
    ['cat', ['ann'], 1],
    ['cat', ['ann', 'ben'], 0],
    ['ben', ['cat'], 1],
    // Whoever asks is there, whatever is said of them.
    ['ben', ['ben'], 1],
    ['eve', [], undefined],
  ])('%s without %j has rank %s [SEA-2.7.11]', (userID, away, expected) => {
    const isAway = (other: string) => away.includes(other);
    expect(rankOf(userID, ['ann', 'ben', 'cat'], isAway)).toBe(expected);
  });

  test.each([
    [0, 0, 0],
    [0, 0.9999, 300],
    [1, 0, 2000],
    [3, 0.5, 6150],
  ])(
    'rank %i waits two seconds each and up to 300 ms more [SEA-2.7.11]',
    (rank, random, expected) => {
      expect(turnOf(rank, random)).toBe(expected);
    },
  );
});

/** What is known of a room of Ann's with two who help her. */
interface Facts {
  readonly ownerID?: string;
  readonly isLive?: boolean;
  readonly isUnseen?: boolean;
  readonly away?: readonly string[];
  readonly left?: readonly string[];
}

function factsOf({
  ownerID = 'ann',
  isLive = false,
  isUnseen = false,
  away = [],
  left = [],
}: Facts): HostFacts {
  return {
    ...{ meta: { ...META, coHostIDs: ['ben', 'cat'] }, ownerID, isLive },
    hasLeft: (userID) => left.includes(userID),
    isAbsent: (userID) => away.includes(userID) || left.includes(userID),
    isSeen: () => !isUnseen,
  };
}

describe('who runs a room', () => {
  test.each<[string, Facts, string]>([
    ['a group is run by its owner', {}, 'stays'],
    ['whose line may be lost', { away: ['ann'] }, 'stays'],
    ['by the new one, when it gets another', { ownerID: 'eve' }, 'eve'],
    ['that is nobody’s stays as it is', { ownerID: '' }, 'stays'],
    ['until the host leaves: then by a co-host', { ownerID: '', left: ['ann'] }, 'ben'],
    ['the first who is there', { ownerID: '', left: ['ann', 'ben'] }, 'cat'],
    ['by nobody, when there is none', { ownerID: '', left: ['ann', 'ben', 'cat'] }, 'paused'],
    ['a live room by its host, whose ever it is', { isLive: true, ownerID: 'eve' }, 'stays'],
    ['by the owner when the host is gone', { isLive: true, ownerID: 'eve', away: ['ann'] }, 'eve'],
    ['if the owner is there', { isLive: true, ownerID: 'eve', away: ['ann', 'eve'] }, 'ben'],
    [
      'and not only not known to be away',
      { isLive: true, ownerID: 'eve', away: ['ann'], isUnseen: true },
      'ben',
    ],
    ['by a co-host when the host owns it', { isLive: true, away: ['ann'] }, 'ben'],
    ['by nobody without one', { isLive: true, away: ['ann', 'ben', 'cat'] }, 'paused'],
  ])('%s [SEA-2.7.5]', (_, facts, expected) => {
    const verdict = verdictOn(factsOf(facts));
    expect(verdict.kind === 'passes' ? verdict.userID : verdict.kind).toBe(expected);
  });

  test('is settled when it has been so for 30 seconds [SEA-2.7.5]', () => {
    const watch = new HostWatch();
    const stays = { kind: 'stays' } as const;
    const ben = { kind: 'passes', userID: 'ben' } as const;
    expect(watch.hear(ben, 1000)).toEqual(stays);
    expect(watch.nextEnd(1000)).toBe(31_000);
    expect(watch.hear(stays, 20_000)).toEqual(stays);
    expect(watch.nextEnd(20_000)).toBeUndefined();
    expect(watch.hear({ kind: 'paused' }, 25_000)).toEqual(stays);
    expect(watch.hear(ben, 54_999)).toEqual(stays);
    expect(watch.hear(ben, 55_000)).toEqual(ben);
  });
});

describe('who is gone', () => {
  const GRACE = 20_000;

  test('has left, or been away for the whole grace [SEA-2.7.1, SEA-2.7.2]', () => {
    const absences = new Absences();
    absences.leave(['ann'], NOW);
    absences.see('presence', ['ben'], 1000);
    absences.see('presence', ['ben', 'cat'], 5000);
    const gone = (now: number) =>
      ['ann', 'ben', 'cat'].filter((one) => absences.isGone(one, now, GRACE));
    expect(gone(20_999)).toEqual(['ann']);
    expect(gone(21_000)).toEqual(['ann', 'ben']);
    expect(absences.nextEnd(['ann', 'ben', 'cat'], 21_000, GRACE)).toBe(25_000);
    absences.see('presence', ['cat'], 21_000);
    absences.enter(['ann']);
    expect(gone(25_000)).toEqual(['cat']);
  });

  test('is not judged by what was known before my own line was lost', () => {
    const absences = new Absences();
    absences.see('presence', ['ben'], 1000);
    absences.doubt(10_000, GRACE, 5000);
    expect(absences.isGone('ben', 20_999, GRACE)).toBe(false);
    expect(absences.isGone('ben', 21_000, GRACE)).toBe(true);
    absences.doubt(90_000, GRACE, 5000);
    expect(absences.isGone('ben', 94_999, GRACE)).toBe(false);
    expect(absences.isGone('ben', 95_000, GRACE)).toBe(true);
  });

  test('is back when they sit down later than they left, or are expected anew', () => {
    const absences = new Absences();
    absences.leave(['ben', 'cat'], NOW);
    absences.believe(bookOf({ 2: taken('ben', { since: NOW }) }));
    expect(['ben', 'cat'].filter((one) => absences.hasLeft(one))).toEqual(['ben', 'cat']);
    absences.believe(bookOf({ 2: taken('ben', { since: NOW + 1 }), 3: reserved('cat') }));
    expect(['ben', 'cat'].filter((one) => absences.hasLeft(one))).toEqual([]);
  });

  test('is anybody whom the seats name', () => {
    const queue = [['dan', 0, NOW]] as const;
    const book = bookOf({ 2: taken('ben'), 3: reserved('cat') }, { coHostIDs: ['eve'], queue });
    expect(namedIn(book)).toEqual(['ann', 'eve', 'ben', 'cat', 'dan']);
  });
});
