import { type MessagePriority, TYPES } from '@parlor/sdk';
import type { OutgoingMessage } from '../../../packages/engine/src/protocol/entities.js';
import { list, number, text, texts } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { placeIDOf } from '../gateway/group-place.js';
import type { Handlers } from '../gateway/handler.js';
import { msgKeyOf } from '../gateway/message-index.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { elementsOf } from './elements.js';

const PRIORITIES: readonly string[] = [
  TYPES.MSG_PRIORITY_HIGH,
  TYPES.MSG_PRIORITY_NORMAL,
  TYPES.MSG_PRIORITY_LOW,
  TYPES.MSG_PRIORITY_LOWEST,
];

/** Sending messages. */
export const sendHandlers: Handlers = {
  async sendmsg({ body, session }) {
    const sent = await send(session, body, c2cMessageOf(body));
    return { MsgTime: sent.time, MsgKey: msgKeyOf(sent) };
  },
  async send_group_msg({ body, session }) {
    const sent = await send(session, body, groupMessageOf(body));
    return { MsgTime: sent.time, MsgSeq: sent.sequence };
  },
};

async function send(session: GatewaySession, body: WireBody, message: OutgoingMessage) {
  const accepted = await session.call('messages.send', { message });
  const sent = {
    ...message,
    ...accepted,
    from: session.userID,
    senderTinyID: session.login?.tinyID ?? '',
    nick: text(body, 'From_AccountNick'),
    avatar: text(body, 'From_AccountHeadurl'),
    nameCard: '',
    isSystemMessage: false,
    isRevoked: false,
    version: 0,
  };
  session.messages.remember(sent);
  return sent;
}

function c2cMessageOf(body: WireBody): OutgoingMessage {
  return {
    ...commonOf(body),
    conversationType: TYPES.CONV_C2C,
    to: text(body, 'To_Account'),
    clientSequence: number(body, 'MsgSeq'),
    random: number(body, 'MsgRandom'),
    priority: TYPES.MSG_PRIORITY_NORMAL,
    atUserList: [],
    needReadReceipt: number(body, 'IsNeedReadReceipt') === 1,
    // A message that lives for no time at all.
    onlineUserOnly: body['MsgLifeTime'] === 0,
  };
}

function groupMessageOf(body: WireBody): OutgoingMessage {
  const receiverList = texts(body, 'To_Account');
  return {
    ...commonOf(body),
    conversationType: TYPES.CONV_GROUP,
    to: placeIDOf(body),
    clientSequence: number(body, 'ClientSeq'),
    random: number(body, 'Random'),
    priority: priorityOf(text(body, 'MsgPriority')),
    atUserList: list(body, 'GroupAtInfo').map((one) =>
      number(one, 'GroupAtAllFlag') === 1 ? TYPES.MSG_AT_ALL : text(one, 'GroupAt_Account'),
    ),
    needReadReceipt: number(body, 'NeedReadReceipt') === 1,
    onlineUserOnly: number(body, 'OnlineOnlyFlag') === 1,
    ...(receiverList.length > 0 && { receiverList }),
  };
}

function commonOf(body: WireBody) {
  const controls = texts(body, 'SendMsgControl');
  return {
    clientTime: number(body, 'MsgClientTime'),
    elements: elementsOf(body),
    cloudCustomData: text(body, 'CloudCustomData'),
    isSupportExtension: number(body, 'SupportMessageExtension') === 1,
    excludedFromUnreadCount: controls.includes('NoUnread'),
    excludedFromLastMessage: controls.includes('NoLastMsg'),
    ...(controls.includes('NoMsgCheck') && { excludedFromContentModeration: true }),
  };
}

function priorityOf(name: string): MessagePriority {
  return isPriority(name) ? name : TYPES.MSG_PRIORITY_NORMAL;
}

function isPriority(name: string): name is MessagePriority {
  return PRIORITIES.includes(name);
}
