import { type MessagePriority, TYPES } from '@parlor/sdk';
import { TIMMsgPriority } from '../native/messages.js';

const NUMBERS: Readonly<Record<MessagePriority, number>> = {
  [TYPES.MSG_PRIORITY_HIGH]: TIMMsgPriority.kTIMMsgPriority_High,
  [TYPES.MSG_PRIORITY_NORMAL]: TIMMsgPriority.kTIMMsgPriority_Normal,
  [TYPES.MSG_PRIORITY_LOW]: TIMMsgPriority.kTIMMsgPriority_Low,
  [TYPES.MSG_PRIORITY_LOWEST]: TIMMsgPriority.kTIMMsgPriority_Lowest,
};

const PRIORITIES: Readonly<Record<number, MessagePriority>> = {
  [TIMMsgPriority.kTIMMsgPriority_High]: TYPES.MSG_PRIORITY_HIGH,
  [TIMMsgPriority.kTIMMsgPriority_Normal]: TYPES.MSG_PRIORITY_NORMAL,
  [TIMMsgPriority.kTIMMsgPriority_Low]: TYPES.MSG_PRIORITY_LOW,
  [TIMMsgPriority.kTIMMsgPriority_Lowest]: TYPES.MSG_PRIORITY_LOWEST,
};

/** The native number of a priority. */
export function priorityNumber(priority: MessagePriority): number {
  return NUMBERS[priority];
}

/** The priority behind a native number; Normal when there is none. */
export function priorityOf(number: number): MessagePriority {
  return PRIORITIES[number] ?? TYPES.MSG_PRIORITY_NORMAL;
}
