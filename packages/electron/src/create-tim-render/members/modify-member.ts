import { type ChatResponse, type ChatSDK, TYPES } from '@parlor/sdk';
import { roleOf } from '../../codec/member-roles.js';
import { type GroupMemberModifyInfo, TIMGroupMemberModifyInfoFlag } from '../../native/members.js';
import { refusal } from '../native-answer.js';

const FLAGS = TIMGroupMemberModifyInfoFlag;

/** Changes what the flag names, one after the other; nothing named is refused by the function itself. */
export async function modifyMember(
  client: ChatSDK,
  params: GroupMemberModifyInfo,
): Promise<ChatResponse<unknown>> {
  const { group_modify_member_info_modify_flag: flag = 0 } = params;
  const named = CHANGES.filter(([bit]) => (flag & bit) !== 0);
  if (named.length === 0) throw refusal(-1);
  for (const [, change] of named) await change(client, params);
  return { code: 0, data: undefined };
}

type Change = (client: ChatSDK, params: GroupMemberModifyInfo) => Promise<unknown>;

const CHANGES: readonly (readonly [number, Change])[] = [
  [
    FLAGS.kTIMGroupMemberModifyFlag_MemberRole,
    async (client, params) => {
      const role = roleOf(params.group_modify_member_info_member_role);
      // There is another function for whose group it is.
      if (role === TYPES.GRP_MBR_ROLE_OWNER) throw refusal(-1);
      await client.setGroupMemberRole({ ...subject(params), role });
    },
  ],
  [
    FLAGS.kTIMGroupMemberModifyFlag_ShutupTime,
    async (client, params) => {
      const { group_modify_member_info_shutup_time: muteTime = 0 } = params;
      await client.setGroupMemberMuteTime({ ...subject(params), muteTime });
    },
  ],
  [
    FLAGS.kTIMGroupMemberModifyFlag_NameCard,
    async (client, params) => {
      const { group_modify_member_info_name_card: nameCard = '' } = params;
      await client.setGroupMemberNameCard({ ...subject(params), nameCard });
    },
  ],
  [
    FLAGS.kTIMGroupMemberModifyFlag_Custom,
    async (client, params) => {
      const { group_modify_member_info_custom_info: fields = [] } = params;
      const memberCustomField = fields.map((field) => ({
        key: field.group_member_info_custom_string_info_key,
        value: field.group_member_info_custom_string_info_value,
      }));
      await client.setGroupMemberCustomField({ ...subject(params), memberCustomField });
    },
  ],
];

function subject(params: GroupMemberModifyInfo) {
  return {
    groupID: params.group_modify_member_info_group_id,
    userID: params.group_modify_member_info_identifier,
  };
}
