import type { ChatError } from '@parlor/sdk';
import { edgeBefore, edgeBehind, type HopPosition, isStored, type OlderEdge } from './edges.js';
import {
  emptyList,
  finderIn,
  joinPage,
  keepNewest,
  listOf,
  type MessageList,
} from './message-list.js';
import { inOrder, isBefore, type Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

/**
 * A stretch of a conversation's history without a hole: between its first and its last message there is none that the
 * person may see and that is not in it.
 */
export interface Run extends MessageList {
  /** Where the messages before it come from; `null` when it reaches the beginning. */
  readonly older: OlderEdge | null;
  readonly isLoadingOlder: boolean;
  /** Where the messages behind it come from; `null` when it reaches the newest and what comes is put to it. */
  readonly newer: HopPosition | null;
  readonly isLoadingNewer: boolean;
  /** Why the last page of it could not be had. */
  readonly error: ChatError | null;
}

/** Some history, from one side: a page of getMessageList or getMessageListHopping. */
export interface Page<Edge = OlderEdge> {
  readonly messages: Ordered;
  /** Where it goes on, on that side; `null` at the end, and when that was not said. */
  readonly next: Edge | null;
  /** There is more, but it was not said where. */
  readonly isOpen?: boolean;
}

/** Nothing, which is whole. */
export function emptyRun(): Run {
  const nothing = { older: null, newer: null, isLoadingOlder: false, isLoadingNewer: false };
  return { ...emptyList(), ...nothing, error: null };
}

/** A run that has nothing but a page that reaches the newest message. */
export function runOf(page: Page): Run {
  return { ...emptyRun(), ...listOf(inOrder(page.messages)), older: page.next };
}

/** A run around a place: what is before it, and what is from it on. */
export function runAround(before: Page<HopPosition>, from: Page<HopPosition>): Run {
  const list = joinPage(listOf(inOrder(before.messages)), from.messages, 'newer');
  return { ...emptyRun(), ...list, older: before.next, newer: from.next };
}

/** Whether two runs overlap, or follow one another without a hole. */
export function touches(one: Run, other: Run): boolean {
  return follows(one, other) || follows(other, one) || sharesMessage(one, other);
}

/** One run of two that touch. What each knew of its side counts where it reaches further. */
export function mergeRuns(one: Run, other: Run): Run {
  const [left, right] = startsBefore(other, one) ? [other, one] : [one, other];
  const list = joinPage(left, right.all, 'newer');
  const isRightLonger = right.newer === null || endsBehind(right, left);
  const end = left.newer !== null && isRightLonger ? right : left;
  const start = left.older !== null && isOpenNowhere(left, right) ? right : left;
  return {
    ...list,
    older: start.older,
    isLoadingOlder: start.isLoadingOlder,
    newer: end.newer,
    isLoadingNewer: end.isLoadingNewer,
    error: null,
  };
}

/** The run with what came from before it. */
export function extendOlder<Kind extends Run>(run: Kind, page: Page, settle: Settle): Kind {
  const list = joinPage(run, page.messages, 'older', settle);
  const older = page.isOpen ? edgeBefore(list.all) : page.next;
  return { ...run, ...list, older, isLoadingOlder: false, error: null };
}

/** The run with what came from behind it. */
export function extendNewer<Kind extends Run>(
  run: Kind,
  page: Page<HopPosition>,
  settle: Settle,
): Kind {
  const list = joinPage(run, page.messages, 'newer', settle);
  return { ...run, ...list, newer: page.next, isLoadingNewer: false, error: null };
}

/** The same run when the SDK has its messages in memory no more: pages go on by hops. */
export function withoutList<Kind extends Run>(run: Kind): Kind {
  const edge = run.older?.by === 'list' ? edgeBefore(run.all) : null;
  return edge ? { ...run, older: edge } : run;
}

/** As it is left behind, when the newest messages are elsewhere. */
export function leftBehind(run: Run, all: Ordered): Run {
  const { older } = withoutList(run);
  return { ...emptyRun(), ...listOf(all), older, newer: edgeBehind(all) };
}

/** The newest of a run that has grown too long. */
export function shortened<Kind extends Run>(run: Kind, count: number): Kind {
  const list = keepNewest(run, count);
  const older = edgeBefore(list.all);
  return older ? { ...run, ...list, older, isLoadingOlder: false } : run;
}

/** Makes of a message that was not there what is to be put there. */
export type Settle = (message: MessageSnapshot) => MessageSnapshot;

/** By the numbers of a group it is seen that nothing can be between them. */
function follows(later: Run, earlier: Run): boolean {
  if (earlier.newer?.by !== 'sequence') return false;
  const lowest = lowestOf(later);
  return lowest !== undefined && earlier.newer.sequence >= lowest && startsBefore(earlier, later);
}

/** The lowest number that a run of a group is sure to have, or not to be there. */
function lowestOf({ older, all }: Run): number | undefined {
  if (older?.by === 'sequence') return older.sequence + 1;
  return all.find(isStored)?.sequence;
}

function sharesMessage(one: Run, other: Run): boolean {
  const [short, long] = one.all.length < other.all.length ? [one, other] : [other, one];
  const find = finderIn(long);
  return short.all.some((message) => isStored(message) && find(message.ID));
}

function startsBefore(one: Run, other: Run): boolean {
  const [first, second] = [one.all.find(isStored), other.all.find(isStored)];
  return first !== undefined && (second === undefined || isBefore(first, second));
}

function endsBehind(one: Run, other: Run): boolean {
  const [last, before] = [one.all.findLast(isStored), other.all.findLast(isStored)];
  return last !== undefined && (before === undefined || isBefore(before, last));
}

/** Both begin with the same message, and one of them knows that it is the first. */
function isOpenNowhere(left: Run, right: Run): boolean {
  return right.older === null && !startsBefore(left, right);
}
