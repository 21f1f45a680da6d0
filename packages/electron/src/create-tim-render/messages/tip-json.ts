import type { ChangedGroupProfile, GroupTipPayload, TipMember } from '@parlor/sdk';
import { addOptionOfInvite, addOptionOfJoin } from '../../codec/add-options.js';
import { TIMElemType } from '../../native/elements.js';

/** What a tip says, in the words of the native SDK. */
export function tipJson(tip: GroupTipPayload): object {
  const { operatorID, operatorInfo, userIDList, memberList = [], memberCount, groupProfile } = tip;
  const changes = 'newGroupProfile' in tip ? changesJson(tip.newGroupProfile) : [];
  return {
    elem_type: TIMElemType.kTIMElem_GroupTips,
    group_tips_elem_tip_type: tip.operationType,
    group_tips_elem_op_user: operatorID,
    group_tips_elem_group_id: groupProfile.groupID,
    group_tips_elem_user_array: userIDList,
    group_tips_elem_group_change_info_array: changes,
    group_tips_elem_member_change_info_array: memberList.flatMap(muteJson),
    group_tips_elem_op_user_info: {
      user_profile_identifier: operatorID,
      user_profile_nick_name: operatorInfo?.nick ?? '',
      user_profile_face_url: operatorInfo?.avatar ?? '',
    },
    group_tips_elem_op_group_memberinfo: {
      group_member_info_identifier: operatorID,
      group_member_info_name_card: operatorInfo?.nameCard,
    },
    group_tips_elem_changed_user_info_array: memberList.map(({ userID, nick, avatar }) => ({
      user_profile_identifier: userID,
      user_profile_nick_name: nick ?? '',
      user_profile_face_url: avatar ?? '',
    })),
    group_tips_elem_changed_group_memberinfo_array: memberList.map(({ userID, nameCard }) => ({
      group_member_info_identifier: userID,
      group_member_info_name_card: nameCard,
    })),
    group_tips_elem_member_num: memberCount,
    group_tips_elem_platform: '',
    group_tips_elem_member_mark_info_array: [],
  };
}

function muteJson({ userID, muteTime }: TipMember): object[] {
  if (muteTime === undefined) return [];
  return [
    {
      group_tips_member_change_info_identifier: userID,
      group_tips_member_change_info_shutupTime: muteTime,
    },
  ];
}

function changesJson(profile: ChangedGroupProfile): object[] {
  const { groupName, introduction, notification, avatar, ownerID, groupCustomField } = profile;
  const { muteAllMembers, joinOption, inviteOption } = profile;
  return [
    ...textChange(1, groupName),
    ...textChange(2, introduction),
    ...textChange(3, notification),
    ...textChange(4, avatar),
    ...textChange(5, ownerID),
    ...(groupCustomField ?? []).flatMap(({ key, value }) => textChange(6, value, key)),
    ...(muteAllMembers === undefined ? [] : [change(8, { isOn: muteAllMembers })]),
    ...(joinOption === undefined ? [] : [change(11, { number: addOptionOfJoin(joinOption) })]),
    ...(inviteOption === undefined
      ? []
      : [change(12, { number: addOptionOfInvite(inviteOption) })]),
  ];
}

function textChange(flag: number, text: string | undefined, key = ''): object[] {
  return text === undefined ? [] : [change(flag, { text, key })];
}

/** By TIMGroupTipGroupChangeFlag. */
function change(
  flag: number,
  {
    text = '',
    key = '',
    isOn = false,
    number = 0,
  }: { text?: string; key?: string; isOn?: boolean; number?: number },
): object {
  return {
    group_tips_group_change_info_flag: flag,
    group_tips_group_change_info_value: text,
    group_tips_group_change_info_key: key,
    group_tips_group_change_info_bool_value: isOn,
    group_tips_group_change_info_int_value: number,
  };
}
