import { expect, test } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import type { HopPosition } from './edges.js';
import type { Ordered } from './message-order.js';
import { addNewestPage, openGap } from './newest-page.js';
import { type Run, runAround } from './run.js';
import { emptyThread, runsOf, type Thread } from './thread.js';
import { addMessages, amendMessages, revokeMessage } from './thread-news.js';
import { addNewerPage, addRun, cut, dropUnseen, forgetLists } from './thread-runs.js';

const numbered = (...numbers: number[]): Ordered =>
  numbers.map((sequence) => groupSnapshot({ ID: `m${sequence}`, sequence }));
const at = (sequence: number): HopPosition => ({ by: 'sequence', sequence });
const second = (time: number, besideID: string): HopPosition => ({ by: 'time', time, besideID });
const idsOf = (thread: Thread) => runsOf(thread).map(({ all }) => all.map(({ ID }) => ID));

/** The newest messages of a group, 90 to 92, with more before them. */
const newest = addNewestPage(emptyThread, {
  messages: numbered(90, 91, 92),
  next: { by: 'list', cursor: '89' },
});

/** A run of a group from one number to another. */
function run(first: number, last: number): Run {
  const count = last - first + 1;
  const messages = numbered(...Array.from({ length: count }, (_, index) => first + index));
  return runAround({ messages: [], next: at(first - 1) }, { messages, next: at(last + 1) });
}

const jumpedTo = (thread: Thread, first: number, last: number) =>
  addRun(thread, run(first, last), thread.breaks);

test('what was jumped to stands for itself until it meets the newest messages', () => {
  const jumped = jumpedTo(newest, 50, 52);
  expect(idsOf(jumped)).toEqual([
    ['m90', 'm91', 'm92'],
    ['m50', 'm51', 'm52'],
  ]);
  const met = jumpedTo(jumped, 53, 89);
  expect(idsOf(met)).toHaveLength(1);
  expect(met.all).toHaveLength(43);
  expect(met).toMatchObject({ older: at(49), newer: null });
});

test('numbers that have no message are no hole', () => {
  const around = runAround(
    { messages: numbered(60), next: at(55) },
    { messages: numbered(70), next: at(90) },
  );
  const met = addRun(newest, around, newest.breaks);
  expect(idsOf(met)).toEqual([['m60', 'm70', 'm90', 'm91', 'm92']]);
});

test('two jumps that overlap are one run, and pages go on at its edges', () => {
  const jumped = jumpedTo(jumpedTo(jumpedTo(newest, 50, 55), 30, 35), 34, 51);
  expect(jumped.past).toHaveLength(1);
  expect(jumped.past[0]).toMatchObject({ older: at(29), newer: at(56) });
});

test('of two people runs meet only where they share a message: time alone says nothing', () => {
  const said = (ID: string, time: number) => textSnapshot({ ID, time });
  const thread = addNewestPage(emptyThread, {
    messages: [said('x', 50), said('y', 51)],
    next: { by: 'list', cursor: 'x' },
  });
  const from = { messages: [said('a', 10), said('b', 49)], next: second(49, 'b') };
  const apart = addRun(thread, runAround({ messages: [], next: null }, from), 0);
  expect(idsOf(apart)).toEqual([
    ['x', 'y'],
    ['a', 'b'],
  ]);
  const edge = apart.past[0]?.newer;
  if (!edge) throw new Error('There is more behind it.');
  const page = { messages: [said('between', 49), said('x', 50)], next: second(50, 'x') };
  const met = addNewerPage(apart, edge, page, 0);
  expect(idsOf(met)).toEqual([['a', 'b', 'between', 'x', 'y']]);
});

test('the end of a history that was reached before a break is not its end after it', () => {
  const broken = addNewestPage(openGap(newest), {
    messages: numbered(150, 151),
    next: { by: 'list', cursor: '149' },
  });
  const reached = { ...run(95, 99), newer: null };
  const late = addRun(broken, reached, newest.breaks);
  expect(late.messages.map(({ ID }) => ID)).toEqual(['m150', 'm151']);
  expect(late.past.map(({ newer }) => newer)).toEqual([at(93), at(100)]);
});

test('news reaches messages in every run', () => {
  const jumped = jumpedTo(newest, 50, 52);
  const edited = groupSnapshot({ ID: 'm51', sequence: 51, version: 2, payload: { text: 'new' } });
  const revokerInfo = { userID: 'ben', nick: '', avatar: '' };
  const told = revokeMessage(amendMessages(jumped, [edited]), 'm50', {
    ...{ revoker: 'ben', revokeReason: '', revokerInfo },
  });
  expect(told.past[0]?.messages).toMatchObject([
    { ID: 'm50', isRevoked: true },
    { ID: 'm51', payload: { text: 'new' } },
    { ID: 'm52', isRevoked: false },
  ]);
  expect(told.messages).toBe(jumped.messages);
});

test('what comes goes to the newest messages alone', () => {
  const jumped = jumpedTo(newest, 50, 52);
  const next = addMessages(jumped, numbered(93));
  expect(next.all.at(-1)?.ID).toBe('m93');
  expect(next.past).toBe(jumped.past);
});

test('runs that nobody looks at are dropped, but for the last two; of a thread, all', () => {
  const jumped = [10, 20, 30, 40, 50].reduce(
    (now, first) => jumpedTo(now, first, first + 2),
    newest,
  );
  const firsts = (thread: Thread) => thread.past.map(({ all }) => all[0]?.ID);
  expect(firsts(dropUnseen(jumped, new Set(['m21']), true))).toEqual(['m20', 'm40', 'm50']);
  expect(firsts(dropUnseen(jumped, new Set(), false))).toEqual([]);
  expect(dropUnseen(newest, new Set(), true)).toBe(newest);
});

test('a thread that nobody looks at keeps its newest messages, and goes on before them', () => {
  const long = addNewestPage(emptyThread, {
    messages: numbered(...Array.from({ length: 500 }, (_, index) => index + 1)),
    next: null,
  });
  expect(dropUnseen(long, new Set(), true)).toBe(long);
  const short = dropUnseen(long, new Set(), false);
  expect(short.all).toHaveLength(200);
  expect(short.all.at(-1)?.ID).toBe('m500');
  expect(short.older).toEqual(at(300));
});

test('also one that is looked at does not grow without end', () => {
  const numbers = Array.from({ length: 20_001 }, (_, index) => index + 1);
  const long = addNewestPage(emptyThread, { messages: numbered(...numbers), next: null });
  expect(cut(long, true).all).toHaveLength(15_000);
});

test('when the SDK has forgotten its pages, hops go on where they were', () => {
  expect(forgetLists(newest).older).toEqual(at(89));
  expect(forgetLists(forgetLists(newest)).older).toEqual(at(89));
});
