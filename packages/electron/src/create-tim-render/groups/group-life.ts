import {
  type ChatResponse,
  type ChatSDK,
  TYPES,
  type UpdateGroupProfileOptions,
} from '@parlor/sdk';
import { inviteOptionOf, joinOptionOf } from '../../codec/add-options.js';
import {
  type GroupLifeRender,
  type GroupModifyInfo,
  TIMGroupModifyInfoFlag,
} from '../../native/group-life.js';
import type { Bridge } from '../bridge.js';
import { refusal } from '../native-answer.js';
import { groupInfo } from './group-info.js';

const FLAGS = TIMGroupModifyInfoFlag;

/** Groups: come to, changed and left. */
export function groupLifeRender(bridge: Bridge): GroupLifeRender {
  const { client } = bridge;
  return {
    TIMGroupGetJoinedGroupList: async (data) =>
      bridge.ask(
        data === undefined ? {} : { data },
        async () => client.getGroupList(),
        ({ groupList }) => groupList.filter(isListed).map(groupInfo),
      ),
    TIMGroupJoin: async (param) =>
      bridge.ask(
        param,
        async ({ groupId, helloMsg }) => {
          const applyMessage = helloMsg ? { applyMessage: helloMsg } : {};
          const response = await client.joinGroup({ groupID: groupId, ...applyMessage });
          // The native library is told so by the service.
          if (response.data.status === TYPES.JOIN_STATUS_ALREADY_IN_GROUP) throw refusal(10013);
          if (response.data.group) bridge.justAsked.add(groupId);
          return response;
        },
        () => '',
      ),
    TIMGroupQuit: async (param) =>
      bridge.ask(
        param,
        async ({ groupId }) => client.quitGroup(groupId),
        () => '',
      ),
    TIMGroupDelete: async (param) =>
      bridge.ask(
        param,
        async ({ groupId }) => client.dismissGroup(groupId),
        () => '',
      ),
    TIMGroupModifyGroupInfo: async (param) =>
      bridge.ask(
        param,
        async ({ params }) => modify(client, params),
        () => '',
      ),
    TIMGroupGetOnlineMemberCount: async (param) =>
      bridge.ask(
        param,
        async ({ groupId }) => client.getGroupOnlineMemberCount(groupId),
        ({ memberCount = 0 }) => ({ group_get_online_member_count_result: memberCount }),
      ),
  };
}

/** Of live rooms the native list says nothing. */
function isListed({ type }: { readonly type: string }): boolean {
  return type !== TYPES.GRP_AVCHATROOM;
}

async function modify(client: ChatSDK, params: GroupModifyInfo): Promise<ChatResponse<unknown>> {
  const {
    group_modify_info_param_group_id: groupID,
    group_modify_info_param_modify_flag: flag,
    group_modify_info_param_owner: newOwnerID,
  } = params;
  const changes = { groupID, ...changesOf(params) };
  const isOwner = (flag & FLAGS.kTIMGroupModifyInfoFlag_Owner) !== 0;
  // Nothing but a new owner is no change of what the group says of itself.
  if (!isOwner || Object.keys(changes).length > 1) {
    const updated = await client.updateGroupProfile(changes);
    if (!isOwner) return updated;
  }
  if (!newOwnerID) throw refusal(-1);
  return client.changeGroupOwner({ groupID, newOwnerID });
}

/** Only what the flag names. Whether a group can be seen and found, and how many it takes, a client cannot change. */
function changesOf(params: GroupModifyInfo): Partial<UpdateGroupProfileOptions> {
  const { group_modify_info_param_modify_flag: flag } = params;
  const named = CHANGES.filter(([bit]) => (flag & bit) !== 0);
  return Object.assign({}, ...named.map(([, changeOf]) => changeOf(params)));
}

const CHANGES: readonly (readonly [
  number,
  (params: GroupModifyInfo) => Partial<UpdateGroupProfileOptions>,
])[] = [
  [
    FLAGS.kTIMGroupModifyInfoFlag_Name,
    ({ group_modify_info_param_group_name: name }) => (name === undefined ? {} : { name }),
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_Notification,
    ({ group_modify_info_param_notification: notification }) =>
      notification === undefined ? {} : { notification },
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_Introduction,
    ({ group_modify_info_param_introduction: introduction }) =>
      introduction === undefined ? {} : { introduction },
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_FaceUrl,
    ({ group_modify_info_param_face_url: avatar }) => (avatar === undefined ? {} : { avatar }),
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_AddOption,
    ({ group_modify_info_param_add_option: add = -1 }) => {
      const joinOption = joinOptionOf(add);
      return joinOption ? { joinOption } : {};
    },
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_ShutupAll,
    ({ group_modify_info_param_is_shutup_all: muteAllMembers }) =>
      muteAllMembers === undefined ? {} : { muteAllMembers },
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_ApproveOption,
    ({ group_modify_info_param_approve_option: approve = -1 }) => {
      const inviteOption = inviteOptionOf(approve);
      return inviteOption ? { inviteOption } : {};
    },
  ],
  [
    FLAGS.kTIMGroupModifyInfoFlag_Custom,
    ({ group_modify_info_param_custom_info: fields }) =>
      fields
        ? {
            groupCustomField: fields.map((field) => ({
              key: field.group_info_custom_string_info_key,
              value: field.group_info_custom_string_info_value,
            })),
          }
        : {},
  ],
];
