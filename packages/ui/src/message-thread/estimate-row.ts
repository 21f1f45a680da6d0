import type { MessageSnapshot } from '@parlor/hooks';
import { plainText } from '../internals/plain-text.js';
import { inType, type RowMeasures } from '../internals/row-measures.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import type { RowPlace } from './thread-layout.js';

/** What a row is as high as: pixels where neither a density is set nor another size of type. */
export interface RowHeight {
  /** Of what is as high in every density. */
  readonly fixed: number;
  /** Of the spaces in it, which another density makes wider or closer. */
  readonly spaces: number;
  /** Of the lines in it, which grow with the type of the page. */
  readonly lines: number;
}

/** Pixels of a bubble without what is in it, and of a line in it, as the style sheet has them. */
const BUBBLE = 16;
const LINE = 21.75;
/** Letters in a line, where a thread is wide; and the room that the time takes behind the last one. */
const LETTERS = 72;
const TIME = 10;
/** A text so short is a line, however wide its letters are, and whatever stands behind it. */
const SHORT = LETTERS / 2 - TIME;

/** By what stands above them. Most rows are one of these: thousands of rows have a few heights between them, not one each. */
const BELOW = {
  day: rowsBelow({ fixed: 52, spaces: 0 }),
  group: rowsBelow({ fixed: 0, spaces: 16 }),
  message: rowsBelow({ fixed: 0, spaces: 3 }),
};
/** How high the time is where it has a line of its own. */
const TIME_LINE = { spaces: 3, lines: 16 };
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
  const below = row?.startsDay ? BELOW.day : row?.startsGroup ? BELOW.group : BELOW.message;
  if (!row || !message) return below.line;
  if (isSaidByNobody(message)) return below.tip;
  const hasName = row.startsGroup && message.flow === 'in' && message.conversationType === 'GROUP';
  const line = hasName ? below.lineWithName : below.line;
  const text = textOf(message);
  // Most texts are short: those are not looked into.
  return text.length <= SHORT ? line : withText(line, text, row.endsGroup);
}

/** The same in pixels, among the measures of the place where the thread stands. */
export function heightOfRow(
  { fixed, spaces, lines }: RowHeight,
  { density, rem }: RowMeasures,
): number {
  return fixed + spaces * density + inType(lines, rem);
}

/** A bubble with a line, the same with the sender's name in it, and what nobody has said. */
function rowsBelow({ fixed, spaces }: Pick<RowHeight, 'fixed' | 'spaces'>) {
  return {
    line: { fixed, spaces: spaces + BUBBLE, lines: LINE },
    lineWithName: { fixed, spaces: spaces + BUBBLE + 1, lines: LINE + 16.9 },
    tip: { fixed, spaces: spaces + 4, lines: 18.85 },
  };
}

function textOf(message: MessageSnapshot): string {
  if (message.type !== 'TIMTextElem' || message.isRevoked) return '';
  // It may have come without a payload: one bad message must not take the thread down.
  return plainText(message.payload?.text);
}

/** A row with a line in it, with so much text instead. Nothing is made of the text: it may be one of thousands. */
function withText(line: RowHeight, text: string, hasTime: boolean): RowHeight {
  const letters = text.charCodeAt(0) >= WIDE ? LETTERS / 2 : LETTERS;
  let count = 0;
  let begin = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
    count += linesOf(end - begin, letters);
    begin = end + 1;
  }
  const last = text.length - begin;
  count += linesOf(last, letters);
  const isTimeBelow = hasTime && isFull(last, letters);
  if (count === 1 && !isTimeBelow) return line;
  return {
    fixed: line.fixed,
    spaces: line.spaces + (isTimeBelow ? TIME_LINE.spaces : 0),
    lines: line.lines + (count - 1) * LINE + (isTimeBelow ? TIME_LINE.lines : 0),
  };
}

/** Of what is written without a break: it may be longer than there is room. */
function linesOf(length: number, letters: number): number {
  return Math.max(1, Math.ceil(length / letters));
}

/** Whether its last line leaves no room for the time. */
function isFull(length: number, letters: number): boolean {
  return length - (linesOf(length, letters) - 1) * letters + TIME > letters;
}
