import { type MessageRemindType, TYPES } from '@parlor/sdk';

/** By TIMReceiveMessageOpt; the last two have no name in the declaration. */
const REMIND_TYPES: readonly MessageRemindType[] = [
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_DISCARD,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT,
  TYPES.NOT_RECEIVE_MSG_EXCEPT_AT,
];

/** How messages are announced, by a native number; `undefined` when nobody knows it. */
export function remindTypeOf(number: number): MessageRemindType | undefined {
  return REMIND_TYPES[number];
}

const NUMBERS = new Map<string | undefined, number>(
  REMIND_TYPES.map((type, number) => [type, number]),
);

/** The native number; what nobody knows is announced as usual. */
export function remindNumber(type: string | undefined): number {
  return NUMBERS.get(type) ?? 0;
}
