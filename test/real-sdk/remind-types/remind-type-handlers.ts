import type { WireDoNotDisturb } from '../../../packages/engine/src/protocol/entities.js';
import { number, text, texts } from '../gateway/fields.js';
import { placeIDOf } from '../gateway/group-place.js';
import type { Handler, Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { numberOf, remindTypeAt } from './remind-numbers.js';

/** How messages are announced: those of people and groups, and all of them. */
export const remindTypeHandlers: Handlers = {
  async set_c2c_peer_mute_notifications({ body, session }) {
    const { failures } = await session.call('remindTypes.ofPeople', {
      userIDs: texts(body, 'Peer_Account'),
      remindType: remindTypeAt(number(body, 'Mute_Notifications')),
    });
    const ErrorList = failures.map(({ userID, code }) => ({
      User_Account: userID,
      ErrorCode: code,
    }));
    return { ErrorList };
  },
  async ws_set_do_not_disturb({ body, session }) {
    await session.call('doNotDisturb.set', {
      messageRemindType: remindTypeAt(number(body, 'Level')),
      startTime: number(body, 'StartTime'),
      endTime: number(body, 'EndTime'),
      isRepeated: number(body, 'IsRepeated') === 1,
    });
    return {};
  },
  ws_get_do_not_disturb: async ({ session }) =>
    settingItem(await session.call('doNotDisturb.get', {})),
};

/** What the SDK changes of my own membership, by the command that changes all that members are. */
export const setGroupRemindType: Handler = async ({ body, session }) => {
  const remindType = text(body, 'MsgFlag');
  await session.call('remindTypes.ofGroup', { groupID: placeIDOf(body), remindType });
  return {};
};

/** When nothing is pushed. */
export function settingItem({
  messageRemindType,
  startTime,
  endTime,
  isRepeated,
}: WireDoNotDisturb): WireBody {
  return {
    Level: numberOf(messageRemindType),
    StartTime: startTime,
    EndTime: endTime,
    IsRepeated: isRepeated ? 1 : 0,
  };
}
