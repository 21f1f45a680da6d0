import { type GroupMember, TYPES } from '@parlor/sdk';
import { roleNumber } from '../../codec/member-roles.js';
import { remindNumber } from '../../codec/remind-numbers.js';
import type { GroupMemberInfo } from '../../native/members.js';

/** A member in the words of the native SDK. */
export function memberInfo(groupID: string, member: GroupMember): GroupMemberInfo {
  const { role, messageRemindType } = member;
  return {
    group_member_info_identifier: member.userID,
    group_member_info_group_id: groupID,
    group_member_info_join_time: member.joinTime,
    // A role of an app's own is none that the native SDK has.
    group_member_info_member_role: roleNumber(
      role === TYPES.GRP_MBR_ROLE_CUSTOM ? TYPES.GRP_MBR_ROLE_MEMBER : role,
    ),
    ...(messageRemindType ? { group_member_info_msg_flag: remindNumber(messageRemindType) } : {}),
    group_member_info_msg_seq: 0,
    group_member_info_shutup_time: member.muteUntil,
    group_member_info_name_card: member.nameCard,
    group_member_info_nick_name: member.nick,
    group_member_info_friend_remark: '',
    group_member_info_face_url: member.avatar,
    group_member_info_is_online: member.isOnline,
    group_member_info_custom_info: member.memberCustomField.map(({ key, value }) => ({
      group_member_info_custom_string_info_key: key,
      group_member_info_custom_string_info_value: value,
    })),
  };
}
