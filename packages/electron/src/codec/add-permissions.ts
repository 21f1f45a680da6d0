import { type AllowType, TYPES } from '@parlor/sdk';
import { TIMProfileAddPermission } from '../native/profiles.js';

const NUMBERS: Readonly<Record<AllowType, number>> = {
  [TYPES.ALLOW_TYPE_ALLOW_ANY]: TIMProfileAddPermission.kTIMProfileAddPermission_AllowAny,
  [TYPES.ALLOW_TYPE_NEED_CONFIRM]: TIMProfileAddPermission.kTIMProfileAddPermission_NeedConfirm,
  [TYPES.ALLOW_TYPE_DENY_ANY]: TIMProfileAddPermission.kTIMProfileAddPermission_DenyAny,
};

const ALLOW_TYPES: Readonly<Record<number, AllowType>> = {
  // Who has never said anything is open to everybody.
  [TIMProfileAddPermission.kTIMProfileAddPermission_Unknown]: TYPES.ALLOW_TYPE_ALLOW_ANY,
  [TIMProfileAddPermission.kTIMProfileAddPermission_AllowAny]: TYPES.ALLOW_TYPE_ALLOW_ANY,
  [TIMProfileAddPermission.kTIMProfileAddPermission_NeedConfirm]: TYPES.ALLOW_TYPE_NEED_CONFIRM,
  [TIMProfileAddPermission.kTIMProfileAddPermission_DenyAny]: TYPES.ALLOW_TYPE_DENY_ANY,
};

/** The native number of who may become somebody's friend. */
export function addPermissionNumber(allowType: AllowType): number {
  return NUMBERS[allowType];
}

/** Who may become somebody's friend; `undefined` for a number that means nothing. */
export function allowTypeOf(number: number): AllowType | undefined {
  return ALLOW_TYPES[number];
}
