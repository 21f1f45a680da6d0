import type { HopPosition } from '../features/messages/edges.js';
import type { Ordered } from '../features/messages/message-order.js';
import type { MessageSnapshot } from '../features/messages/message-snapshot.js';
import type { Page } from '../features/messages/run.js';
import { groupSnapshot, textSnapshot } from './message-snapshots.js';

/** As few messages as possible: few of them make many pages. */
const PAGE = 3;

/** A history as a service has it, and the pages that it answers with. */
export interface HistoryService {
  readonly all: Ordered;
  /** One more message, so many seconds after the one before; a group gives away so many numbers to others. */
  say(pause: number): MessageSnapshot;
  newest(): Page;
  at(cursor: string): Page;
  older(from: HopPosition): Page<HopPosition>;
  newer(from: HopPosition): Page<HopPosition>;
  /** Where a message is. */
  placeOf(message: MessageSnapshot): { readonly before: HopPosition; readonly from: HopPosition };
}

/** A group: by number, so many numbers a page, whether there are messages or not. */
export function createGroupHistory(size = PAGE): HistoryService {
  const all: MessageSnapshot[] = [];
  let number = 0;
  const between = (first: number, last: number) =>
    all.filter(({ sequence }) => sequence >= first && sequence <= last);
  return {
    ...pagesOf(all, size),
    say(pause) {
      number += 1 + pause;
      const place = { sequence: number, time: 1000 + number };
      const message = groupSnapshot({ ID: `m${all.length}`, ...place });
      all.push(message);
      return message;
    },
    older(from) {
      const sequence = numberOf(from);
      const next = sequence - size;
      const isAll = next < (all[0]?.sequence ?? 1);
      return { messages: between(next + 1, sequence), next: isAll ? null : bySequence(next) };
    },
    newer(from) {
      const sequence = numberOf(from);
      return {
        messages: between(sequence, sequence + size - 1),
        next: bySequence(sequence + size),
      };
    },
    placeOf: ({ sequence }) => ({ before: bySequence(sequence - 1), from: bySequence(sequence) }),
  };
}

/** Two people: by the second, and within one beside a message. */
export function createC2CHistory(): HistoryService {
  const all: MessageSnapshot[] = [];
  let now = 1000;
  const beside = (from: HopPosition) =>
    from.by === 'time' ? all.findIndex(({ ID }) => ID === from.besideID) : -1;
  const countUntil = (time: number) => all.filter((message) => message.time <= time).length;
  return {
    ...pagesOf(all),
    say(pause) {
      now += pause;
      const message = textSnapshot({ ID: `m${all.length}`, time: now, clientSequence: all.length });
      all.push(message);
      return message;
    },
    older(from) {
      const end = beside(from) >= 0 ? beside(from) : countUntil(timeOf(from));
      const start = Math.max(0, end - PAGE);
      const first = all[start];
      return { messages: all.slice(start, end), next: start > 0 && first ? byTime(first) : null };
    },
    newer(from) {
      const start = beside(from) >= 0 ? beside(from) + 1 : countUntil(timeOf(from) - 1);
      const end = start + PAGE;
      const last = all[end - 1];
      return {
        messages: all.slice(start, end),
        next: end < all.length && last ? byTime(last) : null,
      };
    },
    placeOf: ({ time }) => ({
      before: { by: 'time', time: time - 1, besideID: '' },
      from: { by: 'time', time, besideID: '' },
    }),
  };
}

function pagesOf(all: Ordered, size = PAGE) {
  const page = (end: number): Page => {
    const start = Math.max(0, end - size);
    const next = start > 0 ? ({ by: 'list', cursor: String(start) } as const) : null;
    return { messages: all.slice(start, end), next };
  };
  return { all, newest: () => page(all.length), at: (cursor: string) => page(Number(cursor)) };
}

function bySequence(sequence: number): HopPosition {
  return { by: 'sequence', sequence };
}

function byTime({ time, ID }: MessageSnapshot): HopPosition {
  return { by: 'time', time, besideID: ID };
}

function numberOf(from: HopPosition): number {
  return from.by === 'sequence' ? from.sequence : Number.NaN;
}

function timeOf(from: HopPosition): number {
  return from.by === 'time' ? from.time : Number.NaN;
}
