import { type CreateGroupOptions, type FirstGroupMember, type GroupType, TYPES } from '@parlor/sdk';
import { inviteOptionOf, joinOptionOf } from '../../codec/add-options.js';
import { roleOf } from '../../codec/member-roles.js';
import { type GroupParams, TIMGroupAddOption } from '../../native/groups.js';
import type { GroupMemberInfo } from '../../native/members.js';

const { kTIMGroupAddOpt_Any } = TIMGroupAddOption;

/** What TIMGroupCreate was asked for, in the words of createGroup. What a type does not have is dropped. */
export function createOptions(params: GroupParams, type: GroupType): CreateGroupOptions {
  const options: CreateGroupOptions = {
    name: params.create_group_param_group_name,
    type,
    ...optionsOfType(params, type),
  };
  const {
    create_group_param_group_id: groupID,
    create_group_param_introduction: introduction,
    create_group_param_notification: notification,
    create_group_param_face_url: avatar,
    create_group_param_max_member_num: maxMemberNum,
    create_group_param_custom_info: fields,
  } = params;
  if (groupID) options.groupID = groupID;
  if (introduction !== undefined) options.introduction = introduction;
  if (notification !== undefined) options.notification = notification;
  if (avatar !== undefined) options.avatar = avatar;
  // 0 is what C leaves there when nobody says anything.
  if (maxMemberNum) options.maxMemberNum = maxMemberNum;
  if (fields) {
    options.groupCustomField = fields.map((field) => ({
      key: field.group_info_custom_string_info_key,
      value: field.group_info_custom_string_info_value,
    }));
  }
  return options;
}

function optionsOfType(params: GroupParams, type: GroupType): Partial<CreateGroupOptions> {
  const {
    create_group_param_add_option: add = kTIMGroupAddOpt_Any,
    create_group_param_approve_option: approve = kTIMGroupAddOpt_Any,
    create_group_param_group_member_array: members,
    create_group_param_is_support_topic: isSupportTopic,
  } = params;
  const isCommunity = type === TYPES.GRP_COMMUNITY;
  const joinOption = isCommunity || type === TYPES.GRP_PUBLIC ? joinOptionOf(add) : undefined;
  const inviteOption = type === TYPES.GRP_AVCHATROOM ? undefined : inviteOptionOf(approve);
  return {
    ...(joinOption ? { joinOption } : {}),
    ...(inviteOption ? { inviteOption } : {}),
    ...(members && type !== TYPES.GRP_AVCHATROOM
      ? { memberList: members.map((member) => firstMember(member, type)) }
      : {}),
    ...(isCommunity && isSupportTopic !== undefined ? { isSupportTopic } : {}),
  };
}

/** Nothing else that can be said of a member is heard when a group is made. */
function firstMember(member: GroupMemberInfo, type: GroupType): FirstGroupMember {
  const {
    group_member_info_identifier: userID,
    group_member_info_member_role: number,
    group_member_info_custom_info: fields,
  } = member;
  // A Work group has no admins.
  const isAdmin = type !== TYPES.GRP_WORK && roleOf(number) === TYPES.GRP_MBR_ROLE_ADMIN;
  return {
    userID,
    ...(isAdmin ? { role: TYPES.GRP_MBR_ROLE_ADMIN } : {}),
    ...(fields
      ? {
          memberCustomField: fields.map((field) => ({
            key: field.group_member_info_custom_string_info_key,
            value: field.group_member_info_custom_string_info_value,
          })),
        }
      : {}),
  };
}
