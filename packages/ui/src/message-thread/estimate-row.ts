import type { MessageSnapshot } from '@parlor/hooks';
import { plainText } from '../internals/plain-text.js';
import { inType, type RowMeasures } from '../internals/row-measures.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import type { RowPlace } from './thread-layout.js';

/** What a row is as high as: pixels where neither a density is set nor another size of type. */
export interface RowHeight {
  /** Of the spaces in it, which another density makes wider or closer. */
  readonly spaces: number;
  /** Of the lines in it, which grow with the type of the page. */
  readonly lines: number;
}

/** Pixels above what is said, as the style sheet has them; the date has a place of its own, whatever the density. */
const ABOVE = { row: 3, group: 16 };
const DAY = 52;
/** Of a bubble without what is in it, of a line in it, and of the sender's name; of something that nobody has said. */
const BUBBLE = 16;
const LINE = 21.75;
const NAME: RowHeight = { spaces: 1, lines: 16.9 };
const TIP: RowHeight = { spaces: 4, lines: 18.85 };
const ONE_LINE: RowHeight = { spaces: 0, lines: LINE };
/** Letters in a line, where a thread is wide; and the room that the time takes behind the last one. */
const LETTERS = 72;
const TIME = 10;
/** A text so short is a line, however wide its letters are, and whatever stands behind it. */
const SHORT = LETTERS / 2 - TIME;
/** How high the time is where it has a line of its own. */
const TIME_LINE: RowHeight = { spaces: 3, lines: 16 };
/** From here on, most letters are twice as wide: those of Chinese, Japanese and Korean. */
const WIDE = 0x2e80;

/**
 * How high a row will be. Most are texts of a line, of which it is true in every density and size of type: what stands where it
 * was expected moves nothing when it is measured, and is drawn once.
 */
export function estimateRow(
  row: RowPlace | undefined,
  message: MessageSnapshot | undefined,
): RowHeight {
  const above = row?.startsDay ? 0 : row?.startsGroup ? ABOVE.group : ABOVE.row;
  if (!row || !message) return { spaces: above + BUBBLE, lines: LINE };
  if (isSaidByNobody(message)) return { spaces: above + TIP.spaces, lines: TIP.lines };
  const hasName = row.startsGroup && message.flow === 'in' && message.conversationType === 'GROUP';
  const text = heightOfText(textOf(message), row.endsGroup);
  return {
    spaces: above + BUBBLE + text.spaces + (hasName ? NAME.spaces : 0),
    lines: text.lines + (hasName ? NAME.lines : 0),
  };
}

/** The same in pixels, among the measures of the place where the thread stands. */
export function heightOfRow(
  { startsDay, spaces, lines }: RowHeight & Pick<RowPlace, 'startsDay'>,
  { density, rem }: RowMeasures,
): number {
  return (startsDay ? DAY : 0) + spaces * density + inType(lines, rem);
}

function textOf(message: MessageSnapshot): string {
  if (message.type !== 'TIMTextElem' || message.isRevoked) return '';
  // It may have come without a payload: one bad message must not take the thread down.
  return plainText(message.payload?.text);
}

function heightOfText(text: string, hasTime: boolean): RowHeight {
  // A thread has thousands of rows, and most texts are short: those are not looked into.
  if (text.length <= SHORT) return ONE_LINE;
  const letters = text.charCodeAt(0) >= WIDE ? LETTERS / 2 : LETTERS;
  const paragraphs = text.includes('\n') ? text.split('\n').map(lengthOf) : [text.length];
  const count = paragraphs.reduce((lines, length) => lines + linesOf(length, letters), 0);
  const isTimeBelow = hasTime && isFull(paragraphs.at(-1) ?? 0, letters);
  return {
    spaces: isTimeBelow ? TIME_LINE.spaces : 0,
    lines: count * LINE + (isTimeBelow ? TIME_LINE.lines : 0),
  };
}

function lengthOf({ length }: string): number {
  return length;
}

/** Of what is written without a break: it may be longer than there is room. */
function linesOf(length: number, letters: number): number {
  return Math.max(1, Math.ceil(length / letters));
}

/** Whether its last line leaves no room for the time. */
function isFull(length: number, letters: number): boolean {
  return length - (linesOf(length, letters) - 1) * letters + TIME > letters;
}
