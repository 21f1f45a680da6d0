import {
  type ChangedGroupProfile,
  type GroupTipBase,
  type GroupTipPayload,
  type TipMember,
  TYPES,
} from '@parlor/sdk';
import { inviteOptionOf, joinOptionOf } from '../../codec/add-options.js';
import { fieldOf, flagIn, listIn, numberIn, textIn, textsIn } from './native-field.js';

/** What a tip says has happened. The numbers of its types are those of the Web, and new ones are handed on. */
export function readTip(elem: unknown): GroupTipPayload {
  const operationType = numberIn(elem, 'group_tips_elem_tip_type') ?? 0;
  const base = readBase(elem);
  if (operationType === TYPES.GRP_TIP_GRP_PROFILE_UPDATED) {
    return { ...base, operationType, newGroupProfile: readChanges(elem) };
  }
  // What the types that are left have is what all have; one that nobody knows says so by its number.
  return { ...base, operationType: operationType as typeof TYPES.GRP_TIP_MBR_JOIN };
}

function readBase(elem: unknown): GroupTipBase {
  const groupID = textIn(elem, 'group_tips_elem_group_id') ?? '';
  const operatorID = textIn(elem, 'group_tips_elem_op_user') ?? '';
  const operator = fieldOf(elem, 'group_tips_elem_op_user_info');
  const userIDList = textsIn(elem, 'group_tips_elem_user_array');
  const memberCount = numberIn(elem, 'group_tips_elem_member_num');
  const nameCard = nameCardIn(fieldOf(elem, 'group_tips_elem_op_group_memberinfo'));
  return {
    operatorID,
    operatorInfo: {
      userID: operatorID,
      nick: textIn(operator, 'user_profile_nick_name') ?? '',
      avatar: textIn(operator, 'user_profile_face_url') ?? '',
      ...(nameCard === undefined ? {} : { nameCard }),
    },
    userIDList: userIDList.length > 0 ? userIDList : [operatorID],
    memberList: readMembers(elem),
    ...(memberCount === undefined ? {} : { memberCount, memberNum: memberCount }),
    groupProfile: { from: operatorID, to: groupID, groupID, groupName: '' },
  };
}

/** Those whom it is about: how they are called, and how long they may not speak. */
function readMembers(elem: unknown): TipMember[] {
  const people = listIn(elem, 'group_tips_elem_changed_user_info_array');
  const cards = new Map(
    listIn(elem, 'group_tips_elem_changed_group_memberinfo_array').map((member) => [
      textIn(member, 'group_member_info_identifier'),
      nameCardIn(member),
    ]),
  );
  const mutes = listIn(elem, 'group_tips_elem_member_change_info_array');
  if (mutes.length > 0) {
    return mutes.map((mute) => ({
      userID: textIn(mute, 'group_tips_member_change_info_identifier') ?? '',
      muteTime: numberIn(mute, 'group_tips_member_change_info_shutupTime') ?? 0,
    }));
  }
  return people.map((person) => {
    const userID = textIn(person, 'user_profile_identifier') ?? '';
    const nameCard = cards.get(userID);
    return {
      userID,
      nick: textIn(person, 'user_profile_nick_name') ?? '',
      avatar: textIn(person, 'user_profile_face_url') ?? '',
      ...(nameCard === undefined ? {} : { nameCard }),
    };
  });
}

function nameCardIn(member: unknown): string | undefined {
  return textIn(member, 'group_member_info_name_card');
}

/** TIMGroupTipGroupChangeFlag, and what the contract calls the field. */
function readChanges(elem: unknown): ChangedGroupProfile {
  const profile: ChangedGroupProfile = {};
  for (const change of listIn(elem, 'group_tips_elem_group_change_info_array')) {
    Object.assign(profile, readChange(change));
  }
  return profile;
}

function readChange(change: unknown): ChangedGroupProfile {
  const text = textIn(change, 'group_tips_group_change_info_value') ?? '';
  const number = numberIn(change, 'group_tips_group_change_info_int_value') ?? -1;
  const joinOption = joinOptionOf(number);
  const inviteOption = inviteOptionOf(number);
  switch (numberIn(change, 'group_tips_group_change_info_flag')) {
    case 1:
      return { groupName: text };
    case 2:
      return { introduction: text };
    case 3:
      return { notification: text };
    case 4:
      return { avatar: text };
    case 5:
      return { ownerID: text };
    case 6:
      return {
        groupCustomField: [
          { key: textIn(change, 'group_tips_group_change_info_key') ?? '', value: text },
        ],
      };
    case 8:
      return { muteAllMembers: flagIn(change, 'group_tips_group_change_info_bool_value') };
    case 11:
      return joinOption ? { joinOption } : {};
    case 12:
      return inviteOption ? { inviteOption } : {};
    default:
      return {};
  }
}
