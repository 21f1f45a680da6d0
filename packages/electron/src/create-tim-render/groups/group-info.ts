import { type Group, TYPES } from '@parlor/sdk';
import { addOptionOfInvite, addOptionOfJoin } from '../../codec/add-options.js';
import { groupTypeNumber } from '../../codec/group-types.js';
import { roleNumber } from '../../codec/member-roles.js';
import { type GroupInfo, type GroupSelfInfo, TIMGroupType } from '../../native/groups.js';

/** A group in the words of the native SDK, with what the renderer is told of those in the list. */
export function groupInfo(group: Group): GroupInfo {
  const type = groupTypeNumber(group.type) ?? TIMGroupType.kTIMGroup_Private;
  return {
    group_base_info_group_id: group.groupID,
    group_base_info_group_name: group.name,
    group_base_info_group_type: type,
    group_base_info_face_url: group.avatar,
    group_base_info_info_seq: group.infoSequence,
    group_base_info_latest_seq: Math.max(0, group.nextMessageSeq - 1),
    group_base_info_readed_seq: group.selfInfo.readedSequence ?? 0,
    group_base_info_msg_flag: REMIND_NUMBERS.get(group.selfInfo.messageRemindType) ?? 0,
    group_base_info_is_shutup_all: group.muteAllMembers,
    group_base_info_self_info: selfInfo(group),
    ...detail(group, type),
  };
}

/** What is told in the place of a group that cannot be had: nothing but its ID. */
export function unknownGroup(groupID: string): GroupInfo {
  return groupInfo({
    groupID,
    name: '',
    avatar: '',
    type: TYPES.GRP_PUBLIC,
    introduction: '',
    notification: '',
    ownerID: '',
    createTime: 0,
    infoSequence: 0,
    lastInfoTime: 0,
    selfInfo: { userID: '', role: '', nameCard: '', joinTime: 0, messageRemindType: '' },
    lastMessage: { lastTime: 0, lastSequence: 0, fromAccount: '', messageForShow: '' },
    nextMessageSeq: 0,
    memberCount: 0,
    maxMemberCount: 0,
    joinOption: TYPES.JOIN_OPTIONS_DISABLE_APPLY,
    inviteOption: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
    groupCustomField: [],
    muteAllMembers: false,
    isSupportTopic: false,
    _lastRevokedTime: 0,
  });
}

type Detail = {
  [Name in keyof GroupInfo as Name extends `group_detail_${string}`
    ? Name
    : never]: GroupInfo[Name];
};

function detail(group: Group, type: number): Detail {
  return {
    group_detail_info_group_id: group.groupID,
    group_detail_info_group_type: type,
    group_detail_info_group_name: group.name,
    group_detail_info_notification: group.notification,
    group_detail_info_introduction: group.introduction,
    group_detail_info_face_url: group.avatar,
    group_detail_info_create_time: group.createTime,
    group_detail_info_info_seq: group.infoSequence,
    group_detail_info_last_info_time: group.lastInfoTime,
    group_detail_info_next_msg_seq: group.nextMessageSeq,
    group_detail_info_last_msg_time: group.lastMessage.lastTime,
    group_detail_info_member_num: group.memberCount,
    group_detail_info_max_member_num: group.maxMemberCount,
    group_detail_info_add_option: addOptionOfJoin(group.joinOption),
    // The contract does not know it of a group as such.
    group_detail_info_online_member_num: 0,
    group_detail_info_visible: 0,
    group_detail_info_searchable: 0,
    group_detail_info_is_shutup_all: group.muteAllMembers,
    group_detail_info_owener_identifier: group.ownerID,
    group_detail_info_is_support_topic: group.isSupportTopic,
    group_detail_info_custom_info: group.groupCustomField.map(({ key, value }) => ({
      group_info_custom_string_info_key: key,
      group_info_custom_string_info_value: value,
    })),
    group_detail_info_approve_option: addOptionOfInvite(group.inviteOption),
  };
}

/** TIMReceiveMessageOpt. */
const REMIND_NUMBERS = new Map<string, number>([
  [TYPES.MSG_REMIND_ACPT_AND_NOTE, 0],
  [TYPES.MSG_REMIND_DISCARD, 1],
  [TYPES.MSG_REMIND_ACPT_NOT_NOTE, 2],
]);

function selfInfo({ selfInfo: { role, joinTime, messageRemindType } }: Group): GroupSelfInfo {
  return {
    group_self_info_join_time: joinTime,
    group_self_info_role: isNativeRole(role) ? roleNumber(role) : 0,
    // Conversations count what is unread.
    group_self_info_unread_num: 0,
    group_self_info_msg_flag: REMIND_NUMBERS.get(messageRemindType) ?? 0,
  };
}

function isNativeRole(role: string): role is Parameters<typeof roleNumber>[0] {
  return (
    role === TYPES.GRP_MBR_ROLE_OWNER ||
    role === TYPES.GRP_MBR_ROLE_ADMIN ||
    role === TYPES.GRP_MBR_ROLE_MEMBER
  );
}
