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

/** Puts messages, oldest first, into days and groups. */
export function layoutThread(messages: readonly MessageSnapshot[]): ThreadRow[] {
  const days = messages.map((message) => startOfDay(message.time * 1000));
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
    if (message?.flow !== 'in') continue;
    left -= 1;
    if (left === 0) return message.ID;
  }
  return undefined;
}
