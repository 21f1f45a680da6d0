import type { GroupApplication } from '@parlor/sdk';
import type { CommonResult } from '../../native/common-result.js';
import {
  type GroupPendency,
  type PendencyRender,
  TIMGroupPendencyHandle,
  TIMGroupPendencyType,
} from '../../native/pendencies.js';
import type { Bridge } from '../bridge.js';
import { refusal } from '../native-answer.js';

/** Who wants to be let into groups: listed, and answered. */
export function pendencyRender(bridge: Bridge): PendencyRender {
  const { client } = bridge;
  return {
    TIMGroupGetPendencyList: async (param) =>
      bridge.ask(
        param,
        async () => client.getGroupApplicationList(),
        ({ applicationList }) => ({
          // All of them come at once.
          group_pendency_result_next_start_time: 0,
          group_pendency_result_read_time_seq: 0,
          group_pendency_result_unread_num: applicationList.length,
          group_pendency_result_pendency_array: applicationList.map((one) =>
            pendency(one, client.getLoginUser()),
          ),
        }),
      ),
    TIMGroupHandlePendency: async (param) =>
      asDeclared(
        await bridge.ask(
          param,
          async ({ params }) => {
            const {
              group_handle_pendency_param_is_accept: isAccepted = false,
              group_handle_pendency_param_handle_msg: handleMessage,
              group_handle_pendency_param_pendency: subject,
            } = params;
            return client.handleGroupApplication({
              handleAction: isAccepted ? 'Agree' : 'Reject',
              ...(handleMessage === undefined ? {} : { handleMessage }),
              application: application(subject),
            });
          },
          () => '',
        ),
      ),
  };
}

/** The declaration hides what all methods resolve with. */
function asDeclared(result: CommonResult<string>): string {
  return JSON.parse(JSON.stringify(result));
}

function pendency(one: GroupApplication, me: string): GroupPendency {
  return {
    group_pendency_group_id: one.groupID,
    group_pendency_form_identifier: one.applicant,
    group_pendency_from_nick_name: one.applicantNick,
    // The contract does not know when it was.
    group_pendency_add_time: 0,
    group_pendency_to_identifier: one.userID,
    group_pendency_pendency_type: one.applicationType,
    group_pendency_handled: TIMGroupPendencyHandle.kTIMGroupPendency_NotHandle,
    group_pendency_handle_result: 0,
    group_pendency_apply_invite_msg: one.note,
    group_pendency_form_user_defined_data: '',
    group_pendency_approval_msg: '',
    group_pendency_to_user_defined_data: '',
    group_pendency_authentication: one.authentication,
    group_pendency_self_identifier: me,
    group_pendency_key: String(one.messageKey),
  };
}

function application(one: GroupPendency): GroupApplication {
  const base = {
    applicant: one.group_pendency_form_identifier,
    applicantNick: one.group_pendency_from_nick_name ?? '',
    groupID: one.group_pendency_group_id,
    groupName: '',
    authentication: one.group_pendency_authentication,
    messageKey: Number(one.group_pendency_key),
    note: one.group_pendency_apply_invite_msg,
  };
  switch (one.group_pendency_pendency_type) {
    case TIMGroupPendencyType.kTIMGroupPendency_RequestJoin:
      return { ...base, applicationType: 0, userID: '' };
    case TIMGroupPendencyType.kTIMGroupPendency_ReqAndInvite:
      return { ...base, applicationType: 2, userID: one.group_pendency_to_identifier };
    default:
      // What the invited themselves have to answer the contract does not list.
      throw refusal(10004);
  }
}
