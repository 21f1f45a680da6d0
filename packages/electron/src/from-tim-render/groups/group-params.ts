import {
  type CreateGroupOptions,
  type FirstGroupMember,
  type GroupType,
  type InviteOption,
  type JoinOption,
  TYPES,
} from '@parlor/sdk';
import { addOptionOfInvite, addOptionOfJoin } from '../../codec/add-options.js';
import { roleNumber } from '../../codec/member-roles.js';
import type { GroupParams } from '../../native/groups.js';
import type { GroupMemberInfo } from '../../native/members.js';

/** What the contract means when an option is left out; the native SDK would take "Any". */
const USUAL_JOIN: Readonly<Partial<Record<GroupType, JoinOption>>> = {
  [TYPES.GRP_PUBLIC]: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  [TYPES.GRP_COMMUNITY]: TYPES.JOIN_OPTIONS_FREE_ACCESS,
};
const USUAL_INVITE: Readonly<Partial<Record<GroupType, InviteOption>>> = {
  [TYPES.GRP_WORK]: TYPES.INVITE_OPTIONS_FREE_ACCESS,
  [TYPES.GRP_COMMUNITY]: TYPES.INVITE_OPTIONS_FREE_ACCESS,
  [TYPES.GRP_PUBLIC]: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
  [TYPES.GRP_MEETING]: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
};

/** What createGroup was asked for, in the words of TIMGroupCreate. What a type does not have is dropped without a word. */
export function groupParams(options: CreateGroupOptions, type: number): GroupParams {
  const { name, groupID, introduction, notification, avatar, maxMemberNum } = options;
  const params: GroupParams = {
    create_group_param_group_name: name,
    create_group_param_group_type: type,
    ...optionsOfType(options),
  };
  if (groupID) params.create_group_param_group_id = groupID;
  if (introduction !== undefined) params.create_group_param_introduction = introduction;
  if (notification !== undefined) params.create_group_param_notification = notification;
  if (avatar !== undefined) params.create_group_param_face_url = avatar;
  if (maxMemberNum !== undefined) params.create_group_param_max_member_num = maxMemberNum;
  if (options.groupCustomField) {
    params.create_group_param_custom_info = options.groupCustomField.map(({ key, value }) => ({
      group_info_custom_string_info_key: key,
      group_info_custom_string_info_value: value,
    }));
  }
  return params;
}

function optionsOfType(options: CreateGroupOptions): Partial<GroupParams> {
  const { type, joinOption, inviteOption, memberList, isSupportTopic } = options;
  const params: Partial<GroupParams> = {};
  const usualJoin = USUAL_JOIN[type];
  const usualInvite = USUAL_INVITE[type];
  if (usualJoin) params.create_group_param_add_option = addOptionOfJoin(joinOption ?? usualJoin);
  if (usualInvite) {
    params.create_group_param_approve_option = addOptionOfInvite(inviteOption ?? usualInvite);
  }
  if (memberList && type !== TYPES.GRP_AVCHATROOM) {
    params.create_group_param_group_member_array = memberList.map((one) => memberInfo(one, type));
  }
  if (isSupportTopic !== undefined && type === TYPES.GRP_COMMUNITY) {
    params.create_group_param_is_support_topic = isSupportTopic;
  }
  return params;
}

function memberInfo(member: FirstGroupMember, type: GroupType): GroupMemberInfo {
  const { userID, role, memberCustomField } = member;
  const info: GroupMemberInfo = { group_member_info_identifier: userID };
  // A Work group has no admins.
  if (role && type !== TYPES.GRP_WORK) info.group_member_info_member_role = roleNumber(role);
  if (memberCustomField) {
    info.group_member_info_custom_info = memberCustomField.map(({ key, value }) => ({
      group_member_info_custom_string_info_key: key,
      group_member_info_custom_string_info_value: value,
    }));
  }
  return info;
}
