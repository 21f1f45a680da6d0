import type { KeyValue } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';

/** How many admins a group can have. */
export const MOST_ADMINS = 10;

/** How many people can be marked at once. */
export const MOST_MARKED = 500;

const MAX_NAME_CARD_BYTES = 50;

/** The longest mute: the service counts its seconds in 32 bits. */
const MAX_MUTE_SECONDS = 0xffff_ffff;

/** The first number that a mark of an app's own can have. */
const FIRST_MARK = 1000;
const MOST_MARKS = 10;

/** Whether a name card is short enough. */
export function isNameCard(nameCard: string): boolean {
  return byteLength(nameCard) <= MAX_NAME_CARD_BYTES;
}

/** Custom fields after some of them were written: those that are not named stay. */
export function mergedFields(
  fields: readonly KeyValue[],
  written: readonly KeyValue[],
): KeyValue[] {
  const merged = new Map([...fields, ...written].map(({ key, value }) => [key, value]));
  return [...merged].map(([key, value]) => ({ key, value }));
}

/** Whether somebody can be muted for so many seconds. */
export function isMuteTime(seconds: number): boolean {
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_MUTE_SECONDS;
}

/** Until when somebody is muted, in seconds; 0 stands for not at all. */
export function muteUntil(now: number, muteTime: number): number {
  return muteTime === 0 ? 0 : now + muteTime;
}

/** Whether a room that has these marks can have this one. */
export function isMark(mark: number, known: ReadonlySet<number>): boolean {
  return mark >= FIRST_MARK && (known.has(mark) || known.size < MOST_MARKS);
}

/** Somebody's marks with one more, or without one. */
export function marksAfter(marks: readonly number[], mark: number, isMarked: boolean): number[] {
  const others = marks.filter((one) => one !== mark);
  return isMarked ? [...others, mark].toSorted((a, b) => a - b) : others;
}
