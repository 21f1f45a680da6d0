import { type GroupType, TYPES } from '@parlor/sdk';
import { TIMGroupType } from '../native/groups.js';

const NUMBERS: Readonly<Record<GroupType, number>> = {
  [TYPES.GRP_PUBLIC]: TIMGroupType.kTIMGroup_Public,
  [TYPES.GRP_WORK]: TIMGroupType.kTIMGroup_Private,
  [TYPES.GRP_MEETING]: TIMGroupType.kTIMGroup_ChatRoom,
  [TYPES.GRP_AVCHATROOM]: TIMGroupType.kTIMGroup_AVChatRoom,
  [TYPES.GRP_COMMUNITY]: TIMGroupType.kTIMGroup_Community,
};

const TYPE_NAMES: Readonly<Record<number, GroupType>> = {
  [TIMGroupType.kTIMGroup_Public]: TYPES.GRP_PUBLIC,
  [TIMGroupType.kTIMGroup_Private]: TYPES.GRP_WORK,
  [TIMGroupType.kTIMGroup_ChatRoom]: TYPES.GRP_MEETING,
  [TIMGroupType.kTIMGroup_AVChatRoom]: TYPES.GRP_AVCHATROOM,
  [TIMGroupType.kTIMGroup_Community]: TYPES.GRP_COMMUNITY,
};

/** The native number of a kind of group; `undefined` when it is none of the five. */
export function groupTypeNumber(type: GroupType): number | undefined {
  return NUMBERS[type];
}

/** The kind of group behind a native number; `undefined` for the old BChatRoom and for no kind at all. */
export function groupTypeOf(type: number): GroupType | undefined {
  return TYPE_NAMES[type];
}
