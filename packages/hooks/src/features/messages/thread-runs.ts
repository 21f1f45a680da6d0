import type { ChatError } from '@parlor/sdk';
import { settledBy } from './early-news.js';
import { edgeBehind, type HopPosition, isStored, type OlderEdge } from './edges.js';
import { messageOf } from './message-list.js';
import {
  emptyRun,
  extendNewer,
  extendOlder,
  mergeRuns,
  type Page,
  type Run,
  shortened,
  touches,
  withoutList,
} from './run.js';
import { mapRuns, type Thread } from './thread.js';

/** How many runs that nobody looks at are kept, for whoever comes back. */
const MOST_IDLE = 2;
/** A run that somebody looks at may become this long; then it is cut to the length after it. */
const LONGEST = 20_000;
const AFTER_CUT = 15_000;
/** What a thread that nobody looks at keeps, and how much more it may have before it is cut. */
const IDLE_LENGTH = 200;
const LONGEST_IDLE = 400;

/** Puts in a run from elsewhere in the history, that was asked for after so many breaks. */
export function addRun(thread: Thread, run: Run, breaks: number): Thread {
  const settle = settledBy(thread.early);
  const settled = extendNewer(emptyRun(), { messages: run.all, next: run.newer }, settle);
  const added = { ...settled, older: run.older };
  const known = thread.breaks === breaks ? added : withOpenEnd(added);
  return joinRuns({ ...thread, past: [...thread.past, known] });
}

/** Runs that touch become one. Those that reach the newest message become the newest run. */
export function joinRuns(thread: Thread): Thread {
  const past = thread.past.reduce<readonly Run[]>(joinInto, []);
  if (!thread.isLoaded) return withPast(thread, past.map(withOpenEnd));
  if (thread.gap) return joinBeforeBreak(thread, past.map(withOpenEnd));
  // Where nothing is, all that there is is next to it.
  const isAlone = newestStoredID(thread) === '' && thread.older === null;
  const isNewest = (run: Run) => isAlone || run.newer === null || touches(run, thread);
  const joined = joinNewest(thread, past, isNewest);
  // It may touch others now that it reaches further.
  return joined ? joinRuns(joined) : withPast(thread, past);
}

/** What is there from before a break may be joined to, unless something is there that has come since. */
function joinBeforeBreak(thread: Thread, past: readonly Run[]): Thread {
  const { gap } = thread;
  const before: Run = { ...thread, newer: edgeBehind(thread.all) };
  const isPlain = newestStoredID(thread) === gap?.afterID;
  const joined = isPlain && joinNewest(thread, past, (run) => touches(run, before));
  if (!gap || !joined) return withPast(thread, past);
  return joinRuns({ ...joined, gap: { ...gap, afterID: newestStoredID(joined) } });
}

function joinNewest(
  thread: Thread,
  past: readonly Run[],
  isNewest: (run: Run) => boolean,
): Thread | undefined {
  const newest = past.filter(isNewest);
  if (newest.length === 0) return undefined;
  const merged = newest.reduce<Run>(mergeRuns, thread);
  const { error } = thread;
  const rest = past.filter((run) => !newest.includes(run));
  return { ...thread, ...merged, newer: null, isLoadingNewer: false, error, past: rest };
}

/** A page before a run is asked for. */
export function beginOlder(thread: Thread, edge: OlderEdge): Thread {
  return changeAt(thread, 'older', edge, (run) => ({ ...run, isLoadingOlder: true, error: null }));
}

/** A page behind a run is asked for. */
export function beginNewer(thread: Thread, edge: HopPosition): Thread {
  return changeAt(thread, 'newer', edge, (run) => ({ ...run, isLoadingNewer: true, error: null }));
}

/** The page before a run came; of no use when no run goes on from that edge any more. */
export function addOlderPage(thread: Thread, edge: OlderEdge, page: Page): Thread {
  const settle = settledBy(thread.early);
  return joinRuns(changeAt(thread, 'older', edge, (run) => extendOlder(run, page, settle)));
}

/**
 * The page behind a run came, that was asked for after so many breaks; of no use when no run goes on from that edge any
 * more.
 */
export function addNewerPage(
  thread: Thread,
  edge: HopPosition,
  page: Page<HopPosition>,
  breaks: number,
): Thread {
  const settle = settledBy(thread.early);
  const extend = (run: Run) => {
    const longer = extendNewer(run, page, settle);
    return thread.breaks === breaks ? longer : withOpenEnd(longer);
  };
  return joinRuns(changeAt(thread, 'newer', edge, extend));
}

/** The page before a run could not be had. What is there stays. */
export function failOlder(thread: Thread, edge: OlderEdge, error: ChatError): Thread {
  return changeAt(thread, 'older', edge, (run) => ({ ...run, isLoadingOlder: false, error }));
}

/** The page behind a run could not be had. What is there stays. */
export function failNewer(thread: Thread, edge: HopPosition, error: ChatError): Thread {
  return changeAt(thread, 'newer', edge, (run) => ({ ...run, isLoadingNewer: false, error }));
}

/** The SDK has forgotten what it had in memory: its pages cannot be gone on with. */
export function forgetLists(thread: Thread): Thread {
  return mapRuns(thread, withoutList);
}

/**
 * Drops what nobody looks at. `pins` are messages in the runs that are looked at; `isOpen` is whether somebody looks at
 * the thread at all.
 */
export function dropUnseen(thread: Thread, pins: ReadonlySet<string>, isOpen: boolean): Thread {
  const isSeen = (run: Run) => [...pins].some((ID) => messageOf(run, ID));
  const idle = thread.past.filter((run) => !isSeen(run));
  const dropped = new Set(idle.slice(0, isOpen ? -MOST_IDLE : undefined));
  const past = thread.past.filter((run) => !dropped.has(run));
  return cut(withPast(thread, past), isOpen);
}

/** Drops all that does not reach the newest message, and is not looked at. */
export function dropPast(thread: Thread, pins: ReadonlySet<string>): Thread {
  const isSeen = (run: Run) => [...pins].some((ID) => messageOf(run, ID));
  return withPast(thread, thread.past.filter(isSeen));
}

/** Cuts the newest run when it has grown too long. */
export function cut(thread: Thread, isOpen: boolean): Thread {
  const { length } = thread.all;
  if (length <= (isOpen ? LONGEST : LONGEST_IDLE)) return thread;
  return shortened(thread, isOpen ? AFTER_CUT : IDLE_LENGTH);
}

function joinInto(runs: readonly Run[], run: Run): readonly Run[] {
  const touching = runs.filter((other) => touches(other, run));
  if (touching.length === 0) return [...runs, run];
  const merged = touching.reduce(mergeRuns, run);
  return joinInto(
    runs.filter((other) => !touching.includes(other)),
    merged,
  );
}

/** Behind it is what has come since, which is asked for when somebody gets there. */
function withOpenEnd(run: Run): Run {
  return run.newer === null ? { ...run, newer: edgeBehind(run.all) } : run;
}

function withPast(thread: Thread, past: readonly Run[]): Thread {
  const isSame =
    past.length === thread.past.length && past.every((run, index) => run === thread.past[index]);
  return isSame ? thread : { ...thread, past };
}

function newestStoredID({ all }: Run): string {
  return all.findLast(isStored)?.ID ?? '';
}

/** Changes the run that goes on from this very edge. */
function changeAt<Side extends 'older' | 'newer'>(
  thread: Thread,
  side: Side,
  edge: Run[Side],
  change: (run: Run) => Run,
): Thread {
  return mapRuns(thread, (run) => (run[side] === edge ? change(run) : run));
}
