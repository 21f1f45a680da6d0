import type { MessageSnapshot } from '@parlor/hooks';
import { startOfDay } from '../internals/formats.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';

/** A row of the thread: which message, and how it stands to its neighbours. */
export interface ThreadRow {
  readonly messageID: string;
  /** The local midnight of its day, in milliseconds. */
  readonly day: number;
  /** The first of its day: the date stands above it. */
  readonly startsDay: boolean;
  /** The first of its sender's group: the name stands above it. */
  readonly startsGroup: boolean;
  /** The last of its sender's group: picture and time stand beside it. */
  readonly endsGroup: boolean;
}

/** A group ends when its sender pauses for longer than this, in seconds. */
const GROUP_PAUSE = 300;

/**
 * Puts messages, oldest first, into days and groups.
 *
 * None may be missing between them. At an end where there are more that are not loaded, a day and a group begin and end:
 * nothing is shown as if it went on.
 */
export function layoutThread(messages: readonly MessageSnapshot[]): ThreadRow[] {
  const days = daysOf(messages);
  const startsDay = days.map((day, index) => day !== days[index - 1]);
  const startsGroup = messages.map(
    (message, index) => startsDay[index] === true || !isGrouped(messages[index - 1], message),
  );
  return messages.map((message, index) => ({
    messageID: message.ID,
    day: days[index] ?? 0,
    startsDay: startsDay[index] ?? true,
    startsGroup: startsGroup[index] ?? true,
    endsGroup: startsGroup[index + 1] ?? true,
  }));
}

/** Thousands of messages have few days between them: only the first of each is looked up in the calendar. */
function daysOf(messages: readonly MessageSnapshot[]): number[] {
  let start = Number.NaN;
  let end = Number.NaN;
  return messages.map(({ time }) => {
    const moment = time * 1000;
    if (!(moment >= start && moment < end)) {
      start = startOfDay(moment);
      end = new Date(start).setHours(24, 0, 0, 0);
    }
    return start;
  });
}

function isGrouped(before: MessageSnapshot | undefined, message: MessageSnapshot): boolean {
  return (
    before !== undefined &&
    before.from === message.from &&
    before.flow === message.flow &&
    !isSaidByNobody(before) &&
    !isSaidByNobody(message) &&
    message.time - before.time <= GROUP_PAUSE
  );
}

/**
 * The ID of the newest message that the service has; what is behind it was not sent, and stays behind
 * whatever comes. `undefined` when there is none.
 */
export function lastStoredID(messages: readonly MessageSnapshot[]): string | undefined {
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    if (messages[index]?.status === 'success') return messages[index]?.ID;
  }
  return undefined;
}

/** How many messages of others came after the one with this ID. */
export function countIncomingAfter(
  messages: readonly MessageSnapshot[],
  messageID: string | undefined,
): number {
  let count = 0;
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index];
    if (!message || message.ID === messageID) return count;
    if (message.flow === 'in' && !isSaidByNobody(message)) count += 1;
  }
  // The message was removed meanwhile: better no number than a wrong one.
  return 0;
}

/** The ID of the oldest of the last `unreadCount` messages of others; `undefined` when it is not loaded. */
export function findFirstUnread(
  messages: readonly MessageSnapshot[],
  unreadCount: number,
): string | undefined {
  let left = unreadCount;
  for (let index = messages.length - 1; index >= 0 && left > 0; index -= 1) {
    const message = messages[index];
    if (message?.flow !== 'in' || message.type === 'TIMGroupTipElem' || message.isRevoked) continue;
    left -= 1;
    if (left === 0) return message.ID;
  }
  return undefined;
}
