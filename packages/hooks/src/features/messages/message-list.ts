import { shareList } from '../../plain-copy.js';
import { MessageIndex } from './message-index.js';
import { mergeMessage } from './message-merge.js';
import { indexOf, inOrder, insertionIndex, type Ordered, rangeOf } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** Messages in order, with what is needed to change them without searching them. */
export interface MessageList {
  /** All; also those that are not shown: deleted ones, and doubles. */
  readonly all: Ordered;
  /** What is shown. */
  readonly messages: Ordered;
  readonly index: MessageIndex;
}

/** Makes of a message that was not there what is to be put there. */
type Settle = (message: MessageSnapshot) => MessageSnapshot;

/** No messages; a new one for each thread, since each keeps an index of its own. */
export function emptyList(): MessageList {
  return { all: [], messages: [], index: new MessageIndex([]) };
}

/** The message of that ID, shown or not. */
export function messageOf(list: MessageList, ID: string): MessageSnapshot | undefined {
  return list.index.for(list.all).get(ID);
}

/** The message of that ID, if it is shown. Does not search the list, unless it is not the newest one any more. */
export function shownMessageOf(list: MessageList, ID: string): MessageSnapshot | undefined {
  const { all, messages, index } = list;
  if (!index.isOf(all)) return messages.findLast((message) => message.ID === ID);
  const known = index.get(ID);
  const isAllShown = messages === all;
  return known && (isAllShown || indexOf(messages, known) >= 0) ? known : undefined;
}

/** Finds messages of the list by ID: for many of them. Of use until the list is changed. */
export function finderIn(list: MessageList): (ID: string) => MessageSnapshot | undefined {
  const index = list.index.for(list.all);
  return (ID) => index.get(ID);
}

/** What came and I have not read, in any order. Does not search the list. */
export function unreadOf(list: MessageList): Ordered {
  return list.index.for(list.all).unread();
}

/**
 * Puts messages where they belong, each in the place of the one of its ID. However many there are, the list is copied
 * once, and not at all when nothing has changed.
 */
export function putAll(list: MessageList, messages: Ordered): MessageList {
  const index = list.index.for(list.all);
  const isNew = (message: MessageSnapshot) => index.get(message.ID) !== message;
  if (!messages.some(isNew)) return list;
  const [first] = messages;
  if (first && messages.length === 1 && !index.get(first.ID)) {
    index.put(first);
    return finish(list, withOneMore(list.all, first), index);
  }
  const all = [...list.all];
  for (const message of messages) {
    const known = index.get(message.ID);
    if (known !== message) putOne(all, known, message);
    index.put(message);
  }
  return finish(list, all, index);
}

/** Takes one out. */
export function removeOne(list: MessageList, ID: string): MessageList {
  const index = list.index.for(list.all);
  const known = index.get(ID);
  if (!known) return list;
  index.remove(ID);
  return finish(
    list,
    list.all.filter((message) => message !== known),
    index,
  );
}

/**
 * One list of both. Where time and number leave the order open, the page's order counts, and what the page does not
 * know stays on its side of it. A page that shares nothing with the list stands on the side that is named.
 *
 * Only what is at the page's places is looked at: a page costs the same in a long list as in a short one, but for one
 * copy.
 */
export function joinPage(
  list: MessageList,
  page: Ordered,
  side: 'older' | 'newer',
  settle: Settle = (message) => message,
): MessageList {
  const index = list.index.for(list.all);
  const known = page.flatMap((told) => index.get(told.ID) ?? []);
  const block = mergeAll(page, index, settle);
  const [start, end] = rangeOf(list.all, [...block, ...known]);
  const middle = joinAround(list.all.slice(start, end), block, side);
  const all = [...list.all.slice(0, start), ...middle, ...list.all.slice(end)];
  for (const message of block) index.put(message);
  return finish(list, all, index);
}

/** Only some of them: as many from the end. */
export function keepNewest(list: MessageList, count: number): MessageList {
  return listOf(list.all.slice(-count));
}

/** A list of these, which are in order. */
export function listOf(all: Ordered): MessageList {
  const index = new MessageIndex(all);
  return { all, messages: index.shown(all), index };
}

/** Most come one by one: an array that grows by one is copied twice. */
function withOneMore(all: Ordered, message: MessageSnapshot): Ordered {
  return all.toSpliced(insertionIndex(all, message), 0, message);
}

function putOne(
  all: MessageSnapshot[],
  known: MessageSnapshot | undefined,
  message: MessageSnapshot,
): void {
  const at = known ? indexOf(all, known) : -1;
  if (at >= 0 && isSamePosition(known, message)) {
    all[at] = message;
    return;
  }
  if (at >= 0) all.splice(at, 1);
  all.splice(insertionIndex(all, message), 0, message);
}

/** A message that was accepted, or got its number, goes to another place. */
function isSamePosition(before: MessageSnapshot | undefined, after: MessageSnapshot): boolean {
  return (
    before?.status === after.status &&
    before.time === after.time &&
    before.sequence === after.sequence
  );
}

function mergeAll(page: Ordered, index: MessageIndex, settle: Settle): Ordered {
  const byID = new Map(page.map((message) => [message.ID, message]));
  return [...byID.values()].map((told) => {
    const before = index.get(told.ID);
    return before ? mergeMessage(before, told) : settle(told);
  });
}

function joinAround(known: Ordered, block: Ordered, side: 'older' | 'newer'): Ordered {
  const ids = new Set(block.map((message) => message.ID));
  const first = known.findIndex((message) => ids.has(message.ID));
  const split = first >= 0 ? first : side === 'older' ? 0 : known.length;
  const isOther = (message: MessageSnapshot) => !ids.has(message.ID);
  const above = known.slice(0, split).filter(isOther);
  const below = known.slice(split).filter(isOther);
  return inOrder([...above, ...block, ...below]);
}

/** Keeps what is there as it is when nothing in it has changed. */
function finish(before: MessageList, next: Ordered, index: MessageIndex): MessageList {
  const all = shareList(next, before.all);
  index.handOn(all);
  if (all === before.all) return before;
  const shown = index.shown(all);
  return { all, messages: shown === all ? all : shareList(shown, before.messages), index };
}
