import type { MessageSnapshot } from './message-snapshot.js';

/** Messages in the order in which they are shown. */
export type Ordered = readonly MessageSnapshot[];

/**
 * Where a message stands among others: groups by the service's number, conversations of two by the
 * second of acceptance. What the service has not accepted comes last.
 */
function place(message: MessageSnapshot): number {
  if (message.status !== 'success') return Number.POSITIVE_INFINITY;
  if (!isGroup(message)) return message.time;
  return message.sequence > 0 ? message.sequence : Number.POSITIVE_INFINITY;
}

function isGroup(message: MessageSnapshot): boolean {
  return message.conversationID.startsWith('GROUP');
}

/** Sorts; messages at the same place keep the order they are given in. */
export function inOrder(messages: Ordered): Ordered {
  return [...messages].sort((one, other) => compare(place(one), place(other)));
}

/**
 * Where one more message belongs: after those at the same place, unless its sender wrote some of
 * them later.
 */
export function insertionIndex(messages: Ordered, message: MessageSnapshot): number {
  const end = endOfPlace(messages, place(message));
  const start = startOfPlace(messages, end, place(message));
  if (!isPlaced(message)) return end;
  return start + indexAmong(messages.slice(start, end), message);
}

/** Where a message is that is there; -1 when it is not. */
export function indexOf(messages: Ordered, message: MessageSnapshot): number {
  for (let at = endOfPlace(messages, place(message)) - 1; at >= 0; at -= 1) {
    if (messages[at] === message) return at;
  }
  return -1;
}

/** Between which indices the places of some messages are. */
export function rangeOf(messages: Ordered, some: Ordered): readonly [start: number, end: number] {
  const places = some.map(place);
  const first = places.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const last = places.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const end = endOfPlace(messages, first);
  return [startOfPlace(messages, end, first), Math.max(end, endOfPlace(messages, last))];
}

/** The one at the first place; `undefined` when the service has none of them. */
export function oldestOf(messages: Ordered): MessageSnapshot | undefined {
  return inOrder(messages.filter(isPlaced))[0];
}

/** The one at the last place; `undefined` when the service has none of them. */
export function newestOf(messages: Ordered): MessageSnapshot | undefined {
  return inOrder(messages.filter(isPlaced)).at(-1);
}

/** Whether one stands before another, at another place. */
export function isBefore(one: MessageSnapshot, other: MessageSnapshot): boolean {
  return place(one) < place(other);
}

/** The index behind the last message whose place is not after `where`. */
function endOfPlace(messages: Ordered, where: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = messages[middle];
    if (candidate && place(candidate) > where) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first message at `where`, seen from behind the last one. */
function startOfPlace(messages: Ordered, end: number, where: number): number {
  let start = end;
  for (let at = messages[start - 1]; at && place(at) === where; at = messages[start - 1]) {
    start -= 1;
  }
  return start;
}

/**
 * Of one sender's messages of one second, the sender's own counter knows the order. Two devices
 * count each for themselves: a number that is there twice, or far away, says nothing.
 */
function indexAmong(same: Ordered, message: MessageSnapshot): number {
  const siblings = same.filter((other) => isSameRun(other, message));
  const isCounterOfTwo = siblings.some((other) => distance(other, message) === 0);
  const later = siblings.find((other) => distance(other, message) > 0);
  return later && !isCounterOfTwo ? same.indexOf(later) : same.length;
}

/** A client begins to count at the time of day, with ten thousand numbers for each second. */
const RUN = 10_000;

function isSameRun(one: MessageSnapshot, other: MessageSnapshot): boolean {
  const isFirstTry = !one.isResend && !other.isResend;
  return isFirstTry && one.from === other.from && Math.abs(distance(one, other)) < RUN;
}

function distance(one: MessageSnapshot, other: MessageSnapshot): number {
  return one.clientSequence - other.clientSequence;
}

function isPlaced(message: MessageSnapshot): boolean {
  return place(message) !== Number.POSITIVE_INFINITY;
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
