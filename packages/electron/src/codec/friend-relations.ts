import { type FriendRelation, TYPES } from '@parlor/sdk';
import { TIMFriendCheckRelation } from '../native/friends.js';

const RELATIONS: Readonly<Record<number, FriendRelation>> = {
  [TIMFriendCheckRelation.FriendCheckNoRelation]: TYPES.SNS_TYPE_NO_RELATION,
  [TIMFriendCheckRelation.FriendCheckAWithB]: TYPES.SNS_TYPE_A_WITH_B,
  [TIMFriendCheckRelation.FriendCheckBWithA]: TYPES.SNS_TYPE_B_WITH_A,
  [TIMFriendCheckRelation.FriendCheckBothWay]: TYPES.SNS_TYPE_BOTH_WAY,
};

const NUMBERS: Readonly<Record<FriendRelation, number>> = {
  [TYPES.SNS_TYPE_NO_RELATION]: TIMFriendCheckRelation.FriendCheckNoRelation,
  [TYPES.SNS_TYPE_A_WITH_B]: TIMFriendCheckRelation.FriendCheckAWithB,
  [TYPES.SNS_TYPE_B_WITH_A]: TIMFriendCheckRelation.FriendCheckBWithA,
  [TYPES.SNS_TYPE_BOTH_WAY]: TIMFriendCheckRelation.FriendCheckBothWay,
};

/** Who has whom, by the native number; `undefined` for one that means nothing. */
export function relationOf(number: number): FriendRelation | undefined {
  return RELATIONS[number];
}

/** The native number of who has whom. */
export function relationNumber(relation: FriendRelation): number {
  return NUMBERS[relation];
}
