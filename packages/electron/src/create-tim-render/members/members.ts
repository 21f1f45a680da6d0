import type { AddGroupMemberResult } from '@parlor/sdk';
import {
  type DeleteMemberResult,
  HandleGroupMemberResult,
  type MemberRender,
} from '../../native/members.js';
import type { Bridge } from '../bridge.js';
import { refusal } from '../native-answer.js';
import { memberInfo } from './member-info.js';
import { MemberPages } from './member-pages.js';
import { modifyMember } from './modify-member.js';

/** So many people one call brings in. */
const MOST_INVITED = 20;

/** Members of groups: listed, brought in, put out and changed. */
export function memberRender(bridge: Bridge): MemberRender {
  const { client } = bridge;
  const pages = new MemberPages(client);
  return {
    TIMGroupGetMemberInfoList: async (param) =>
      bridge.ask(
        param,
        async ({ params }) => pages.ask(params),
        ({ groupID, members, next }) => ({
          group_get_member_info_list_result_next_seq: next,
          group_get_member_info_list_result_info_array: members.map((one) =>
            memberInfo(groupID, one),
          ),
        }),
      ),
    TIMGroupInviteMember: async (param) =>
      bridge.ask(
        param,
        async ({ params }) => {
          const { group_invite_member_param_identifier_array: asked } = params;
          if (asked.length > MOST_INVITED) throw refusal(8507);
          const { data } = await client.addGroupMember({
            groupID: params.group_invite_member_param_group_id,
            userIDList: [...asked],
          });
          return { code: 0, data: { asked, lists: data } };
        },
        // The package does not read the text of the native library here.
        ({ asked, lists }) =>
          JSON.stringify(
            asked.map((userID) => ({
              group_invite_member_result_identifier: userID,
              group_invite_member_result_result: resultOf(userID, lists),
            })),
          ),
      ),
    TIMGroupDeleteMember: async (param) =>
      bridge.ask(
        param,
        async ({ params }) => {
          const {
            group_delete_member_param_user_data: reason,
            group_delete_member_param_duration: duration,
          } = params;
          return client.deleteGroupMember({
            groupID: params.group_delete_member_param_group_id,
            userIDList: params.group_delete_member_param_identifier_array,
            ...(reason === undefined ? {} : { reason }),
            ...(duration === undefined ? {} : { duration }),
          });
        },
        ({ userIDList }) => putOut(userIDList),
      ),
    TIMGroupModifyMemberInfo: async (param) =>
      bridge.ask(
        param,
        async ({ params }) => modifyMember(client, params),
        () => '',
      ),
  };
}

/** Who is in too many groups has failed; who is in no list waits for somebody's consent. */
function resultOf(userID: string, lists: AddGroupMemberResult): number {
  if (lists.successUserIDList.includes(userID)) {
    return HandleGroupMemberResult.kTIMGroupMember_HandledSuc;
  }
  if (lists.existedUserIDList.includes(userID)) {
    return HandleGroupMemberResult.kTIMGroupMember_Included;
  }
  const failed = [...lists.failureUserIDList, ...lists.overLimitUserIDList];
  return failed.includes(userID)
    ? HandleGroupMemberResult.kTIMGroupMember_HandledErr
    : HandleGroupMemberResult.kTIMGroupMember_Invited;
}

/** A list: the declaration hides it. */
function putOut(userIDList: readonly string[]): DeleteMemberResult {
  const results = userIDList.map((userID) => ({
    group_delete_member_result_identifier: userID,
    group_delete_member_result_result: HandleGroupMemberResult.kTIMGroupMember_HandledSuc,
  }));
  return JSON.parse(JSON.stringify(results));
}
