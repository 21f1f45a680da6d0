import {
  type AddFriendOptions,
  type AddFriendResult,
  type CheckFriendResult,
  TYPES,
} from '@parlor/sdk';
import { relationNumber } from '../../codec/friend-relations.js';
import { TIMResult } from '../../native/common-result.js';
import type { FriendResult } from '../../native/friend-profile.js';
import {
  type AddFriendParams,
  type CheckFriendTypeParams,
  type CheckFriendTypeResult,
  type FriendRender,
  TIMFriendCheckRelation,
  TIMFriendType,
} from '../../native/friends.js';
import type { Bridge } from '../bridge.js';
import { inJsonParams } from '../json-params.js';
import { refusal } from '../native-answer.js';
import { nativeCode } from '../native-code.js';

/** Who is whose friend. */
export function friendRender(bridge: Bridge): FriendRender {
  const { client } = bridge;
  return {
    TIMFriendshipAddFriend: async (param: AddFriendParams) =>
      inJsonParams(
        bridge.ask(param, async ({ params }) => client.addFriend(addOptions(params)), friendResult),
      ),
    TIMFriendshipCheckFriendType: async (param: CheckFriendTypeParams) =>
      inJsonParams(
        bridge.ask(
          param,
          ({ params }) => {
            const isMine =
              params.friendship_check_friendtype_param_check_type ===
              TIMFriendType.FriendTypeSingle;
            return client.checkFriend({
              userIDList: params.friendship_check_friendtype_param_identifier_array ?? [],
              type: isMine ? TYPES.SNS_CHECK_TYPE_SINGLE : TYPES.SNS_CHECK_TYPE_BOTH,
            });
          },
          checkResults,
        ),
      ),
  };
}

function addOptions(params: AddFriendParams['params']): AddFriendOptions {
  const {
    friendship_add_friend_param_identifier: to = '',
    friendship_add_friend_param_friend_type: type,
    friendship_add_friend_param_add_source: source = '',
    friendship_add_friend_param_remark: remark,
    friendship_add_friend_param_group_name: groupName,
    friendship_add_friend_param_add_wording: wording,
  } = params;
  if (!isSource(source)) throw refusal(6017);
  const isMine = type === TIMFriendType.FriendTypeSingle;
  return {
    to,
    source,
    type: isMine ? TYPES.SNS_ADD_TYPE_SINGLE : TYPES.SNS_ADD_TYPE_BOTH,
    ...(remark === undefined ? {} : { remark }),
    ...(groupName === undefined ? {} : { groupName }),
    ...(wording === undefined ? {} : { wording }),
  };
}

function isSource(source: string): source is AddFriendOptions['source'] {
  return source.startsWith('AddSource_Type_');
}

function friendResult(result: AddFriendResult): FriendResult {
  return {
    friend_result_identifier: result.userID,
    friend_result_code: nativeCode(result.code),
    friend_result_desc: result.code === 0 ? '' : result.message,
  };
}

function checkResults(result: CheckFriendResult): CheckFriendTypeResult[] {
  const known = result.successUserIDList.map(({ userID, relation }) => ({
    friendship_check_friendtype_result_identifier: userID,
    friendship_check_friendtype_result_relation: relationNumber(relation),
    friendship_check_friendtype_result_code: TIMResult.TIM_SUCC,
    friendship_check_friendtype_result_desc: '',
  }));
  const unknown = result.failureUserIDList.map(({ userID, code, message }) => ({
    friendship_check_friendtype_result_identifier: userID,
    friendship_check_friendtype_result_relation: TIMFriendCheckRelation.FriendCheckNoRelation,
    friendship_check_friendtype_result_code: nativeCode(code),
    friendship_check_friendtype_result_desc: message,
  }));
  return [...known, ...unknown];
}
