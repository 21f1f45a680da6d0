import { TYPES } from '@parlor/sdk';
import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import { object, text } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupNatureOf, noteGroupType } from './group-types.js';
import { isHeld } from './held-tips.js';
import { sayInAllLiveRooms, sayInLiveRoom } from './live-room-poll.js';
import { broadcastItemOf, c2cItemOf, groupItemOf, isTip } from './message-items.js';
import { modificationTellers } from './modification-tellers.js';
import { noticeEventOf } from './notice-event.js';
import { revocationTellers } from './revocation-tellers.js';

/** Messages, tips and notices, and that messages were taken back or modified. */
export const messageTellers: PushTellers = {
  ...revocationTellers,
  ...modificationTellers,
  'messages.new': async ({ messages }, session) => {
    // The engine tells once more what was missed; the service leaves it to be asked for.
    const isMissed = session.isResuming;
    const events: WireBody[] = [];
    for (const message of messages) {
      session.messages.remember(message);
      if (isHeld(session, message, () => groupEventsOf(message, session))) continue;
      const isC2C = message.conversationType === TYPES.CONV_C2C;
      events.push(
        ...(isC2C ? [c2cEventOf(message, session)] : await groupEventsOf(message, session)),
      );
    }
    return isMissed ? [] : events;
  },
  'messages.broadcast': ({ message }, session) => {
    sayInAllLiveRooms(session, broadcastItemOf(message));
    return [];
  },
  'groups.notice': ({ message }, session) => {
    session.messages.remember(message);
    const group = object(message.elements[0]?.content, 'groupProfile');
    const noted = noteGroupType(session, text(group, 'groupID'), text(group, 'groupType'));
    const events = [noticeEventOf(message)];
    return noted ? noted.then(() => events) : events;
  },
};

/** What I said from another device comes as if the peer had said it to me, and is marked. */
function c2cEventOf(message: WireMessage, { userID }: GatewaySession): WireBody {
  const item = c2cItemOf(message);
  const told =
    message.from === userID
      ? { ...item, IsSyncMsg: 1, From_Account: message.to, To_Account: message.from }
      : item;
  return { Event: 9, C2cMsgArray: [told] };
}

async function groupEventsOf(
  message: WireMessage,
  session: GatewaySession,
): Promise<readonly WireBody[]> {
  const nature = await groupNatureOf(session, message.to);
  const item = groupItemOf(message, nature);
  if (nature.type === TYPES.GRP_AVCHATROOM) {
    sayInLiveRoom(session, message.to, item);
    return [];
  }
  if (isTip(message)) return [{ Event: item['Event'], GroupTips: [item] }];
  return [{ Event: 3, GroupMsgArray: [item] }, ...mentionEventsOf(message, session)];
}

/** Whom a message mentions is told of it apart. */
function mentionEventsOf(message: WireMessage, { userID }: GatewaySession): readonly WireBody[] {
  const { from, to, atUserList, elements, onlineUserOnly } = message;
  const isText = elements[0]?.type === TYPES.MSG_TEXT;
  const AtFlagList = mentionFlagsOf(atUserList, userID);
  if (from === userID || !isText || onlineUserOnly || AtFlagList.length === 0) return [];
  const place = placeFieldsOf(to);
  const GroupAtTips = { From_Account: from, ...place, MsgSeq: message.sequence, AtFlagList };
  const tip = { MsgRandom: message.random, ClientSeq: message.clientSequence, GroupAtTips };
  return [{ Event: 12, GroupTips: [tip] }];
}

/** 1: me, 2: everybody. */
function mentionFlagsOf(atUserList: readonly string[], userID: string): number[] {
  const isAll = atUserList.includes(TYPES.MSG_AT_ALL);
  const isMe = atUserList.includes(userID);
  return [...(isAll ? [2] : []), ...(isMe ? [1] : [])];
}
