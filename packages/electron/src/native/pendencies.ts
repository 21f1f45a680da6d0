import type { CommonResult } from './common-result.js';

/** What waits for an answer. The declaration calls the last one both; it is an invitation that an admin has to approve. */
export const TIMGroupPendencyType = {
  kTIMGroupPendency_RequestJoin: 0,
  kTIMGroupPendency_InviteJoin: 1,
  kTIMGroupPendency_ReqAndInvite: 2,
} as const;

/** Whether it has had its answer. */
export const TIMGroupPendencyHandle = {
  kTIMGroupPendency_NotHandle: 0,
  kTIMGroupPendency_OtherHandle: 1,
  kTIMGroupPendency_OperatorHandle: 2,
} as const;

/** Somebody who wants to be let in, or whom others want to be there. */
export interface GroupPendency {
  group_pendency_group_id: string;
  /** Who asks. The package spells it so. */
  group_pendency_form_identifier: string;
  /** The C header has it, the declaration has not. */
  group_pendency_from_nick_name?: string;
  group_pendency_add_time: number;
  /** Who is to be brought in. */
  group_pendency_to_identifier: string;
  /** {@link TIMGroupPendencyType}. */
  group_pendency_pendency_type: number;
  /** {@link TIMGroupPendencyHandle}. */
  group_pendency_handled: number;
  group_pendency_handle_result: number;
  group_pendency_apply_invite_msg: string;
  group_pendency_form_user_defined_data: string;
  group_pendency_approval_msg: string;
  group_pendency_to_user_defined_data: string;
  group_pendency_authentication: string;
  group_pendency_self_identifier: string;
  group_pendency_key: string;
}

/** What TIMGroupGetPendencyList takes. */
export interface GetPendencyListParams {
  params: {
    /** 0 for the first page. */
    group_pendency_option_start_time: number;
    group_pendency_option_max_limited: number;
  };
  /** Comes back as `user_data`. */
  data?: string;
}

/** What TIMGroupGetPendencyList answers. */
export interface GroupPendencyResult {
  /** Where the next page begins; 0 after the last. */
  group_pendency_result_next_start_time: number;
  group_pendency_result_read_time_seq: number;
  group_pendency_result_unread_num: number;
  group_pendency_result_pendency_array: GroupPendency[];
}

/** What TIMGroupHandlePendency takes. */
export interface HandlePendencyParams {
  params: {
    /** `false` when left out. */
    group_handle_pendency_param_is_accept?: boolean;
    group_handle_pendency_param_handle_msg?: string;
    group_handle_pendency_param_pendency: GroupPendency;
  };
  data?: string;
}

/** The part of TimRender that is about who wants to be let in. */
export interface PendencyRender {
  /** A page of those who wait for an answer, or have had it. */
  TIMGroupGetPendencyList(param: GetPendencyListParams): Promise<CommonResult<GroupPendencyResult>>;
  /** Lets somebody in, or does not. Resolves as all others do, whatever the declaration says. */
  TIMGroupHandlePendency(param: HandlePendencyParams): Promise<string>;
}

/** {@link PendencyRender}, by name. */
export const PENDENCY_RENDER_METHODS = [
  'TIMGroupGetPendencyList',
  'TIMGroupHandlePendency',
] as const satisfies readonly (keyof PendencyRender)[];
