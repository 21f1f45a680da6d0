import {
  type AddFriendOptions,
  type AddFriendResult,
  ChatError,
  type ChatSDK,
  type CheckFriendOptions,
  type CheckFriendResult,
  TYPES,
} from '@parlor/sdk';
import { relationOf } from '../../codec/friend-relations.js';
import { type AddFriendParams, TIMFriendType } from '../../native/friends.js';
import { contractCode } from '../contract-code.js';
import { answerOf } from '../native-answer.js';
import { listIn, NativeFields } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';

/** Whom somebody wants to be asked first. */
const HAS_TO_CONFIRM = 30539;

/** Who is whose friend. */
export class Friends {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'addFriend' | 'checkFriend'> {
    return {
      addFriend: async (options) => success(await this.#add(options)),
      checkFriend: async (options) => success(await this.#check(options)),
    };
  }

  async #add(options: AddFriendOptions): Promise<AddFriendResult> {
    const { timRender, report } = this.#parts;
    const params = addParams(options);
    const fields = new NativeFields(
      await answerOf(timRender.TIMFriendshipAddFriend({ params })),
      report,
    );
    const code = fields.number('friend_result_code');
    const message = fields.text('friend_result_desc') ?? '';
    const userID = options.to;
    if (code === 0) return { userID, code };
    if (code === HAS_TO_CONFIRM) return { userID, code, message };
    throw new ChatError({ code: contractCode(code), message });
  }

  async #check({ userIDList, type }: CheckFriendOptions): Promise<CheckFriendResult> {
    const { timRender, report } = this.#parts;
    const { FriendTypeSingle, FriendTypeBoth } = TIMFriendType;
    const isMine = type === TYPES.SNS_CHECK_TYPE_SINGLE;
    const params = {
      friendship_check_friendtype_param_check_type: isMine ? FriendTypeSingle : FriendTypeBoth,
      friendship_check_friendtype_param_identifier_array: userIDList,
    };
    const told = await answerOf(timRender.TIMFriendshipCheckFriendType({ params }));
    const result: CheckFriendResult = { successUserIDList: [], failureUserIDList: [] };
    for (const one of listIn(told, report)) {
      const fields = new NativeFields(one, report);
      const userID = fields.id('friendship_check_friendtype_result_identifier');
      const code = fields.number('friendship_check_friendtype_result_code') ?? 0;
      const number = fields.number('friendship_check_friendtype_result_relation') ?? -1;
      const relation = relationOf(number);
      if (userID === undefined) continue;
      if (code !== 0) {
        const message = fields.text('friendship_check_friendtype_result_desc') ?? '';
        result.failureUserIDList.push({ userID, code: contractCode(code), message });
      } else if (relation) result.successUserIDList.push({ userID, code, relation });
      else report(`The native library has told a relation that there is not: ${number}.`, one);
    }
    return result;
  }
}

function addParams(options: AddFriendOptions): AddFriendParams['params'] {
  const { to, source, type, remark, groupName, wording } = options;
  const { FriendTypeSingle, FriendTypeBoth } = TIMFriendType;
  const isMine = type === TYPES.SNS_ADD_TYPE_SINGLE;
  return {
    friendship_add_friend_param_identifier: to,
    friendship_add_friend_param_friend_type: isMine ? FriendTypeSingle : FriendTypeBoth,
    friendship_add_friend_param_add_source: source,
    // What is no text the SDK leaves out.
    ...(typeof remark === 'string' ? { friendship_add_friend_param_remark: remark } : {}),
    ...(typeof groupName === 'string' ? { friendship_add_friend_param_group_name: groupName } : {}),
    ...(typeof wording === 'string' ? { friendship_add_friend_param_add_wording: wording } : {}),
  };
}
