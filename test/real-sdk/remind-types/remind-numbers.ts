import type { BasicRemindType } from '@parlor/sdk';

/** How the service counts the ways of being told of what people say. */
const NUMBERS: Readonly<Record<BasicRemindType, number>> = {
  AcceptAndNotify: 0,
  Discard: 1,
  AcceptNotNotify: 2,
};

/** The number of one of them. */
export function numberOf(remindType: BasicRemindType): number {
  return NUMBERS[remindType];
}

/** The one with a number; the default where there is none. */
export function remindTypeAt(number: number): BasicRemindType {
  if (number === NUMBERS.Discard) return 'Discard';
  return number === NUMBERS.AcceptNotNotify ? 'AcceptNotNotify' : 'AcceptAndNotify';
}
