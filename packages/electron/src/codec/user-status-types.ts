import { TYPES, type UserStatusType } from '@parlor/sdk';
import { TIMUserStatusType } from '../native/presence.js';

const STATUS_TYPES: Readonly<Record<number, UserStatusType>> = {
  [TIMUserStatusType.kTIMUserStatusType_Unkown]: TYPES.USER_STATUS_UNKNOWN,
  [TIMUserStatusType.kTIMUserStatusType_Online]: TYPES.USER_STATUS_ONLINE,
  [TIMUserStatusType.kTIMUserStatusType_Offline]: TYPES.USER_STATUS_OFFLINE,
  [TIMUserStatusType.kTIMUserStatusType_UnLogined]: TYPES.USER_STATUS_UNLOGINED,
};

const NUMBERS: Readonly<Record<UserStatusType, number>> = {
  [TYPES.USER_STATUS_UNKNOWN]: TIMUserStatusType.kTIMUserStatusType_Unkown,
  [TYPES.USER_STATUS_ONLINE]: TIMUserStatusType.kTIMUserStatusType_Online,
  [TYPES.USER_STATUS_OFFLINE]: TIMUserStatusType.kTIMUserStatusType_Offline,
  [TYPES.USER_STATUS_UNLOGINED]: TIMUserStatusType.kTIMUserStatusType_UnLogined,
};

/** Whether somebody is there, by the native number; `undefined` for one that means nothing. */
export function userStatusTypeOf(number: number): UserStatusType | undefined {
  return STATUS_TYPES[number];
}

/** The native number of whether somebody is there. */
export function userStatusNumber(type: UserStatusType): number {
  return NUMBERS[type];
}
