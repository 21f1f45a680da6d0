import { type FriendApplicationType, TYPES } from '@parlor/sdk';
import { TIMFriendPendencyType } from '../native/friend-applications.js';

const TYPE_NAMES: Readonly<Record<number, FriendApplicationType>> = {
  [TIMFriendPendencyType.FriendPendencyTypeComeIn]: TYPES.SNS_APPLICATION_SENT_TO_ME,
  [TIMFriendPendencyType.FriendPendencyTypeSendOut]: TYPES.SNS_APPLICATION_SENT_BY_ME,
};

const NUMBERS: Readonly<Record<FriendApplicationType, number>> = {
  [TYPES.SNS_APPLICATION_SENT_TO_ME]: TIMFriendPendencyType.FriendPendencyTypeComeIn,
  [TYPES.SNS_APPLICATION_SENT_BY_ME]: TIMFriendPendencyType.FriendPendencyTypeSendOut,
};

/** Who has asked, by the native number; `undefined` for both, and for one that means nothing. */
export function applicationTypeOf(number: number): FriendApplicationType | undefined {
  return TYPE_NAMES[number];
}

/** The native number of who has asked. */
export function pendencyNumber(type: FriendApplicationType): number {
  return NUMBERS[type];
}
