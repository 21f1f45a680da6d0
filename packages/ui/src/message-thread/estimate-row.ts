import type { MessageSnapshot } from '@parlor/hooks';
import { plainText } from '../internals/plain-text.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import type { RowPlace } from './thread-layout.js';

/** Pixels above what is said, as the style sheet has them. */
const ABOVE = { row: 3, group: 16, day: 52 };
/** Of a bubble without what is in it, of a line in it, and of the sender's name; of something that nobody has said. */
const BUBBLE = 16;
const LINE = 21.75;
const NAME = 18;
const TIP = 23;
/** Letters in a line, where a thread is wide; and the room that the time takes behind the last one. */
const LETTERS = 72;
const TIME = 10;
/** A text so short is a line, however wide its letters are, and whatever stands behind it. */
const SHORT = LETTERS / 2 - TIME;
/** How high the time is where it has a line of its own. */
const TIME_LINE = 19;
/** From here on, most letters are twice as wide: those of Chinese, Japanese and Korean. */
const WIDE = 0x2e80;

/**
 * How high a row will be, in pixels. Most are texts of a line, of which it is true: what stands where it was expected moves
 * nothing when it is measured, and is drawn once.
 */
export function estimateRow(
  row: RowPlace | undefined,
  message: MessageSnapshot | undefined,
): number {
  if (!row || !message) return Math.round(ABOVE.row + BUBBLE + LINE);
  const above = row.startsDay ? ABOVE.day : row.startsGroup ? ABOVE.group : ABOVE.row;
  if (isSaidByNobody(message)) return above + TIP;
  const hasName = row.startsGroup && message.flow === 'in' && message.conversationType === 'GROUP';
  const text = heightOfText(textOf(message), row.endsGroup);
  return Math.round(above + BUBBLE + text + (hasName ? NAME : 0));
}

function textOf(message: MessageSnapshot): string {
  if (message.type !== 'TIMTextElem' || message.isRevoked) return '';
  // It may have come without a payload: one bad message must not take the thread down.
  return plainText(message.payload?.text);
}

function heightOfText(text: string, hasTime: boolean): number {
  // A thread has thousands of rows, and most texts are short: those are not looked into.
  if (text.length <= SHORT) return LINE;
  const letters = text.charCodeAt(0) >= WIDE ? LETTERS / 2 : LETTERS;
  if (!text.includes('\n')) return heightOfLine(text.length, letters, hasTime);
  const lines = text.split('\n').map(({ length }) => length);
  const last = lines.pop() ?? 0;
  return lines.reduce(
    (height, length) => height + heightOfLine(length, letters, false),
    heightOfLine(last, letters, hasTime),
  );
}

/** Of what is written without a break: it may be longer than there is room. */
function heightOfLine(length: number, letters: number, hasTime: boolean): number {
  const lines = Math.max(1, Math.ceil(length / letters));
  const isTimeBelow = hasTime && length - (lines - 1) * letters + TIME > letters;
  return lines * LINE + (isTimeBelow ? TIME_LINE : 0);
}
