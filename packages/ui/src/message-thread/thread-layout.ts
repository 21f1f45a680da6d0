import type { MessageSnapshot } from '@parlor/hooks';
import { startOfDay } from '../internals/formats.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { estimateRow, type RowHeight } from './estimate-row.js';

/** How a message stands to its neighbours. */
export interface RowPlace {
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

/** A row of the thread: which message, how it stands to its neighbours, and how high it will be, as far as that can be guessed. */
export interface ThreadRow extends RowPlace {
  readonly height: RowHeight;
}

/** A group ends when its sender pauses for longer than this, in seconds. */
const GROUP_PAUSE = 300;

/** Messages, and the rows that were made of them. */
export interface ThreadLayout {
  readonly messages: readonly MessageSnapshot[];
  readonly rows: readonly ThreadRow[];
  /** Which rows begin a day: there are few of them, and thousands of rows. */
  readonly days: readonly number[];
}

const NONE: RowHeight = { fixed: 0, spaces: 0, lines: 0 };
const NOTHING: ThreadLayout = { messages: [], rows: [], days: [] };

/**
 * Puts messages, oldest first, into days and groups.
 *
 * None may be missing between them. At an end where there are more that are not loaded, a day and a group begin and end:
 * nothing is shown as if it went on.
 *
 * @param before what was laid out last: the rows at both ends that nothing has happened to are taken from there. Their heights
 *   are not guessed again either: the virtualisation library asks for all of them whenever a message comes.
 */
export function layoutThread(
  messages: readonly MessageSnapshot[],
  before: ThreadLayout = NOTHING,
): ThreadLayout {
  const same = countSame(before.messages, messages);
  // What stands behind a message decides whether it ends its group, and what stands before it whether it begins one.
  const kept = Math.max(0, same - 1);
  const keptAtEnd = Math.max(0, countSameAtEnd(before.messages, messages, same) - 1);
  const tailAt = before.rows.length - keptAtEnd;
  const tail = before.rows.slice(tailAt);
  const added: Draft[] = [];
  const dayAt = createCalendar();
  let day = before.rows[kept - 1]?.day;
  for (let index = kept; index < messages.length - tail.length; index += 1) {
    const message = messages[index];
    if (!message) continue;
    const ownDay = dayAt(message.time * 1000);
    const startsDay = ownDay !== day;
    const startsGroup = startsDay || !isGrouped(messages[index - 1], message);
    const last = added.at(-1);
    if (last) last.endsGroup = startsGroup;
    const { ID: messageID } = message;
    // Its height depends on whether it ends its group.
    added.push({ messageID, day: ownDay, startsDay, startsGroup, endsGroup: true, height: NONE });
    day = ownDay;
  }
  const last = added.at(-1);
  if (last && tail[0]) last.endsGroup = tail[0].startsGroup;
  added.forEach((row, index) => {
    row.height = estimateRow(row, messages[kept + index]);
  });
  const rows = before.rows.slice(0, kept).concat(added, tail);
  return { messages, rows, days: startsOfDays(before.days, added, kept, tailAt) };
}

/** Only what was added is looked at: where the others begin is known. */
function startsOfDays(
  before: readonly number[],
  added: readonly RowPlace[],
  kept: number,
  tailAt: number,
): readonly number[] {
  const days = before.filter((at) => at < kept);
  added.forEach(({ startsDay }, index) => {
    if (startsDay) days.push(kept + index);
  });
  const shift = kept + added.length - tailAt;
  for (const at of before) if (at >= tailAt) days.push(at + shift);
  return days;
}

/** A row of which the next one has something to say. */
type Draft = { -readonly [Key in keyof ThreadRow]: ThreadRow[Key] };

/** How many at the beginning are the same. */
function countSame(one: readonly MessageSnapshot[], other: readonly MessageSnapshot[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

/** How many at the end are the same, when so many at the beginning are. */
function countSameAtEnd(
  one: readonly MessageSnapshot[],
  other: readonly MessageSnapshot[],
  atBeginning: number,
): number {
  const most = Math.min(one.length, other.length) - atBeginning;
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** Thousands of messages have few days between them: only the first of each is looked up in the calendar. */
function createCalendar(): (moment: number) => number {
  let start = Number.NaN;
  let end = Number.NaN;
  return (moment) => {
    if (!(moment >= start && moment < end)) {
      start = startOfDay(moment);
      end = new Date(start).setHours(24, 0, 0, 0);
    }
    return start;
  };
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
