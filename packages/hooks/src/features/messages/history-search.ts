import type { HopPosition } from './edges.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { type Page, type Run, runAround } from './run.js';
import type { Thread } from './thread.js';

/** What is needed of the history of one conversation to find something in it. */
export interface History {
  readonly isGroup: boolean;
  /** Whether there is history that is not in memory. */
  readonly canHop: boolean;
  read(): Thread;
  older(from: HopPosition): Promise<Page<HopPosition>>;
  newer(from: HopPosition): Promise<Page<HopPosition>>;
  /** Makes the run of the newest messages longer. Rejects when that fails. */
  loadOlder(): Promise<void>;
  /** How much is unread, and the number of the newest message. */
  unread(): Promise<{ readonly count: number; readonly lastSequence: number }>;
  /** What the SDK has in memory. */
  recall(messageID: string): MessageSnapshot | undefined;
}

/** Where a target is. */
export type Found =
  | {
      readonly messageID: string;
      readonly isExact: boolean;
      /** The history around it, unless it is in the thread already. */
      readonly run?: Run;
    }
  | { readonly missing: 'not-found' | 'deleted' };

/** It is nowhere. */
export const NOT_FOUND: Found = { missing: 'not-found' };

/** The history around a place: a page before it, and one from it on. */
export async function around(history: History, place: HopPosition): Promise<Run> {
  const from = await history.newer(place);
  return runAround(await history.older(before(place)), from);
}

/** The history around a message that is in the thread, as the service has it now. */
export function aroundMessage(history: History, message: MessageSnapshot): Promise<Run> {
  return around(history, history.isGroup ? atNumber(message.sequence) : atTime(message.time));
}

function before(place: HopPosition): HopPosition {
  return place.by === 'sequence' ? atNumber(place.sequence - 1) : atTime(place.time - 1);
}

/** The place of a number of a group. */
export function atNumber(sequence: number): HopPosition {
  return { by: 'sequence', sequence };
}

/** The place of a second of a conversation of two. */
export function atTime(time: number): HopPosition {
  return { by: 'time', time, besideID: '' };
}
