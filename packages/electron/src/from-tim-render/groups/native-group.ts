import {
  type Group,
  type GroupSelfInfo,
  type MessageRemindType,
  TYPES,
  type UpdateGroupProfileOptions,
} from '@parlor/sdk';
import { inviteOptionOf, joinOptionOf } from '../../codec/add-options.js';
import { groupTypeOf } from '../../codec/group-types.js';
import { roleOf } from '../../codec/member-roles.js';
import type { GroupInfo } from '../../native/groups.js';

/** Of a group that is in nobody's list the native library tells the second half alone. */
type KnownOfGroup = Partial<GroupInfo>;

/** By TIMReceiveMessageOpt. */
const REMIND_TYPES: readonly MessageRemindType[] = [
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_DISCARD,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
];

/** A group as the contract hands it out: one live instance, changed in place. */
export class NativeGroup implements Group {
  readonly groupID: string;
  name = '';
  avatar = '';
  type: Group['type'] = TYPES.GRP_WORK;
  introduction = '';
  notification = '';
  ownerID = '';
  createTime = 0;
  infoSequence = 0;
  lastInfoTime = 0;
  readonly selfInfo: GroupSelfInfo;
  readonly lastMessage: Group['lastMessage'] = {
    lastTime: 0,
    lastSequence: 0,
    fromAccount: '',
    messageForShow: '',
  };
  nextMessageSeq = 0;
  memberCount = 0;
  maxMemberCount = 0;
  joinOption: Group['joinOption'] = TYPES.JOIN_OPTIONS_FREE_ACCESS;
  inviteOption: Group['inviteOption'] = TYPES.INVITE_OPTIONS_FREE_ACCESS;
  groupCustomField: Group['groupCustomField'] = [];
  muteAllMembers = false;
  isSupportTopic = false;
  _lastRevokedTime = 0;

  constructor(groupID: string, me: string) {
    this.groupID = groupID;
    this.selfInfo = {
      userID: me,
      role: '',
      nameCard: '',
      joinTime: 0,
      messageRemindType: '',
      memberCustomField: undefined,
    };
  }

  get memberNum(): number {
    return this.memberCount;
  }

  get maxMemberNum(): number {
    return this.maxMemberCount;
  }

  /** Takes over what the native library says, as far as it says something. */
  update(info: KnownOfGroup): void {
    this.#updateBase(info);
    this.introduction = info.group_detail_info_introduction ?? this.introduction;
    this.notification = info.group_detail_info_notification ?? this.notification;
    this.ownerID = info.group_detail_info_owener_identifier ?? this.ownerID;
    this.isSupportTopic = info.group_detail_info_is_support_topic ?? this.isSupportTopic;
    this.#updateNumbers(info);
    this.#updateOptions(info);
    this.#updateSelf(info);
  }

  /** Takes over what this client has changed. */
  change(changes: UpdateGroupProfileOptions): void {
    this.name = changes.name ?? this.name;
    this.avatar = changes.avatar ?? this.avatar;
    this.introduction = changes.introduction ?? this.introduction;
    this.notification = changes.notification ?? this.notification;
    this.muteAllMembers = changes.muteAllMembers ?? this.muteAllMembers;
    this.joinOption = changes.joinOption ?? this.joinOption;
    this.inviteOption = changes.inviteOption ?? this.inviteOption;
    const byKey = new Map(this.groupCustomField.map(({ key, value }) => [key, value]));
    for (const { key, value } of changes.groupCustomField ?? []) byKey.set(key, value);
    this.groupCustomField = [...byKey].map(([key, value]) => ({ key, value }));
  }

  /** What both halves have: of the groups that are listed the native library may tell the first alone. */
  #updateBase(info: KnownOfGroup): void {
    const { group_detail_info_group_type: type = info.group_base_info_group_type } = info;
    this.name = info.group_detail_info_group_name ?? info.group_base_info_group_name ?? this.name;
    this.avatar = info.group_detail_info_face_url ?? info.group_base_info_face_url ?? this.avatar;
    this.type = groupTypeOf(type ?? -1) ?? this.type;
    this.infoSequence =
      info.group_detail_info_info_seq ?? info.group_base_info_info_seq ?? this.infoSequence;
    this.muteAllMembers =
      info.group_detail_info_is_shutup_all ??
      info.group_base_info_is_shutup_all ??
      this.muteAllMembers;
  }

  #updateNumbers(info: KnownOfGroup): void {
    this.createTime = info.group_detail_info_create_time ?? this.createTime;
    this.lastInfoTime = info.group_detail_info_last_info_time ?? this.lastInfoTime;
    this.nextMessageSeq = info.group_detail_info_next_msg_seq ?? this.nextMessageSeq;
    this.lastMessage.lastTime = info.group_detail_info_last_msg_time ?? this.lastMessage.lastTime;
    this.memberCount = info.group_detail_info_member_num ?? this.memberCount;
    this.maxMemberCount = info.group_detail_info_max_member_num ?? this.maxMemberCount;
  }

  #updateOptions(info: KnownOfGroup): void {
    const { group_detail_info_add_option: add, group_detail_info_approve_option: approve } = info;
    this.joinOption = joinOptionOf(add ?? -1) ?? this.joinOption;
    this.inviteOption = inviteOptionOf(approve ?? -1) ?? this.inviteOption;
    this.groupCustomField =
      info.group_detail_info_custom_info?.map((field) => ({
        key: field.group_info_custom_string_info_key,
        value: field.group_info_custom_string_info_value,
      })) ?? this.groupCustomField;
  }

  #updateSelf({ group_base_info_self_info: self }: KnownOfGroup): void {
    if (!self?.group_self_info_role) return;
    this.selfInfo.role = roleOf(self.group_self_info_role);
    this.selfInfo.joinTime = self.group_self_info_join_time;
    this.selfInfo.messageRemindType =
      REMIND_TYPES[self.group_self_info_msg_flag] ?? this.selfInfo.messageRemindType;
  }
}
