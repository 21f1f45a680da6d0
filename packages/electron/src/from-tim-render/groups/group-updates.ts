import {
  type ChangeGroupOwnerOptions,
  ChatError,
  type ChatSDK,
  type Group,
  TYPES,
  type UpdateGroupProfileOptions,
  type UpdateGroupProfileResult,
} from '@parlor/sdk';
import { addOptionOfInvite, addOptionOfJoin } from '../../codec/add-options.js';
import { type GroupModifyInfo, TIMGroupModifyInfoFlag } from '../../native/group-life.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { JoinedGroups } from './joined-groups.js';
import type { NativeGroup } from './native-group.js';

const FLAGS = TIMGroupModifyInfoFlag;

/** Groups that are changed: what they say of themselves, and whose they are. */
export class GroupUpdates {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;

  constructor(parts: AdapterParts, joined: JoinedGroups) {
    this.#parts = parts;
    this.#joined = joined;
  }

  methods(): Pick<ChatSDK, 'updateGroupProfile' | 'changeGroupOwner'> {
    return {
      updateGroupProfile: async (options) => success(await this.#update(options)),
      changeGroupOwner: async (options) => success({ group: await this.#changeOwner(options) }),
    };
  }

  async #update(options: UpdateGroupProfileOptions): Promise<UpdateGroupProfileResult> {
    const group = await this.#joined.find(options.groupID);
    const changes = withoutFixedOption(options, group);
    await this.#modify(modification(changes));
    group?.change(changes);
    return { group };
  }

  async #changeOwner({ groupID, newOwnerID }: ChangeGroupOwnerOptions): Promise<Group> {
    const { groups, session } = this.#parts;
    const group = await this.#joined.find(groupID);
    if (group?.type === TYPES.GRP_AVCHATROOM) throw new ChatError({ code: 2620 });
    if (newOwnerID === session.userID) throw new ChatError({ code: 2621 });
    await this.#modify({
      group_modify_info_param_group_id: groupID,
      group_modify_info_param_modify_flag: FLAGS.kTIMGroupModifyInfoFlag_Owner,
      group_modify_info_param_owner: newOwnerID,
    });
    // It is done. The SDK, too, fails only now.
    if (!group) throw new ChatError({ code: 2603 });
    group.ownerID = newOwnerID;
    const self = groups.members.get(groupID, session.userID);
    if (self) {
      self.role = TYPES.GRP_MBR_ROLE_MEMBER;
      group.selfInfo.role = TYPES.GRP_MBR_ROLE_MEMBER;
    }
    const heir = groups.members.get(groupID, newOwnerID);
    if (heir) heir.role = TYPES.GRP_MBR_ROLE_OWNER;
    return group;
  }

  async #modify(params: GroupModifyInfo): Promise<void> {
    await answerOf(this.#parts.timRender.TIMGroupModifyGroupInfo({ params }));
  }
}

/** How people join is not for every type of group to choose: what does not apply is dropped. */
function withoutFixedOption(
  options: UpdateGroupProfileOptions,
  group: NativeGroup | undefined,
): UpdateGroupProfileOptions {
  const { joinOption, ...rest } = options;
  const isChosen = !group || group.type === TYPES.GRP_PUBLIC || group.type === TYPES.GRP_COMMUNITY;
  return isChosen ? options : rest;
}

/** What is named, in the words of TIMGroupModifyGroupInfo. */
function modification(options: UpdateGroupProfileOptions): GroupModifyInfo {
  const { name, avatar, introduction, notification, muteAllMembers } = options;
  const { joinOption, inviteOption, groupCustomField: fields } = options;
  let flag = 0;
  const params: Partial<GroupModifyInfo> = {};
  if (isSaid(name)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_Name;
    params.group_modify_info_param_group_name = name;
  }
  if (isSaid(notification)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_Notification;
    params.group_modify_info_param_notification = notification;
  }
  if (isSaid(introduction)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_Introduction;
    params.group_modify_info_param_introduction = introduction;
  }
  if (isSaid(avatar)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_FaceUrl;
    params.group_modify_info_param_face_url = avatar;
  }
  if (isSaid(joinOption)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_AddOption;
    params.group_modify_info_param_add_option = addOptionOfJoin(joinOption);
  }
  if (isSaid(muteAllMembers)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_ShutupAll;
    params.group_modify_info_param_is_shutup_all = muteAllMembers;
  }
  if (isSaid(fields)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_Custom;
    params.group_modify_info_param_custom_info = fields.map(({ key, value }) => ({
      group_info_custom_string_info_key: key,
      group_info_custom_string_info_value: value,
    }));
  }
  if (isSaid(inviteOption)) {
    flag |= FLAGS.kTIMGroupModifyInfoFlag_ApproveOption;
    params.group_modify_info_param_approve_option = addOptionOfInvite(inviteOption);
  }
  return {
    group_modify_info_param_group_id: options.groupID,
    group_modify_info_param_modify_flag: flag,
    ...params,
  };
}

/** `null` says nothing either. */
function isSaid<Value>(value: Value | undefined): value is Value {
  return (value ?? undefined) !== undefined;
}
