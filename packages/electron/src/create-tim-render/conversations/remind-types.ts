import { type BasicRemindType, ChatError, TYPES } from '@parlor/sdk';
import { remindTypeOf } from '../../codec/remind-numbers.js';
import type { RemindTypeRender } from '../../native/remind-types.js';
import type { Bridge } from '../bridge.js';
import { refusal } from '../native-answer.js';

/** How messages are announced. */
export function remindTypeRender(bridge: Bridge): RemindTypeRender {
  const { client } = bridge;
  return {
    TIMMsgSetC2CReceiveMessageOpt: async (param) =>
      bridge.ask(
        param,
        async ({ params: userIDList, opt }) => {
          const messageRemindType = basic(opt);
          const answer = await client.setMessageRemindType({ userIDList, messageRemindType });
          const { successUserIDList, failureUserIDList } = answer.data;
          const [failure] = failureUserIDList;
          // There is one code for all of them: it fails when it does for everybody.
          if (failure && successUserIDList.length === 0) throw new ChatError(failure);
          return answer;
        },
        () => '',
      ),
    TIMMsgSetGroupReceiveMessageOpt: async (param) =>
      bridge.ask(
        param,
        async ({ group_id: groupID, opt }) => {
          const messageRemindType = remindTypeOf(opt);
          if (messageRemindType === undefined) throw refusal(-1);
          return client.setMessageRemindType({ groupID, messageRemindType });
        },
        () => '',
      ),
  };
}

/** One to one there are three. */
function basic(opt: number): BasicRemindType {
  const type = remindTypeOf(opt);
  if (
    type === TYPES.MSG_REMIND_ACPT_AND_NOTE ||
    type === TYPES.MSG_REMIND_ACPT_NOT_NOTE ||
    type === TYPES.MSG_REMIND_DISCARD
  ) {
    return type;
  }
  throw refusal(-1);
}
