import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { list, number, object, text, texts } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { placeIDOf } from '../gateway/group-place.js';
import type { Handlers } from '../gateway/handler.js';
import { findConversation } from './conversation-queries.js';

/** Who has read how far. */
export const readHandlers: Handlers = {
  async msgreaded({ body, session }) {
    for (const item of list(object(body, 'C2CMsgReaded'), 'C2CMsgReadedItem')) {
      await readC2C(session, text(item, 'To_Account'), number(item, 'LastedMsgTime'));
    }
    return {};
  },
  async msg_read_report({ body, session }) {
    await readGroup(session, placeIDOf(body), number(body, 'MsgReadedSeq'));
    return {};
  },
  async read_all_unread_msg({ body, session }) {
    const { groups } = await session.call('conversations.readAll', {
      readsPeople: number(body, 'C2CReadAllMsg') === 1,
      groups: list(body, 'GroupReadInfo').map((item) => ({
        groupID: text(item, 'GroupId'),
        sequence: number(item, 'MsgSeq'),
      })),
    });
    const GroupReadInfoArray = groups.map(({ groupID, sequence }) => ({
      GroupId: groupID,
      MsgSeq: sequence,
      RetCode: 0,
    }));
    return { C2CReadAllMsg: number(body, 'C2CReadAllMsg'), GroupReadInfoArray };
  },
  async get_peer_read_time({ body, session }) {
    const ReadTime: number[] = [];
    for (const userID of texts(body, 'To_Account')) {
      const known = await findConversation(session, c2cConversationID(userID));
      ReadTime.push(known?.peerReadTime ?? 0);
    }
    return { ReadTime };
  },
  /**
   * Mentions that have been seen: for the engine, they are gone when their message is read. Notices, too, are
   * deleted so: the SDK names them by what they were sent with.
   */
  async deletemsg({ body, session }) {
    const items = list(body, 'DelMsgList');
    const notices = items
      .filter((one) => text(one, 'GroupId') === '')
      .map((one) => ({ clientSequence: number(one, 'MsgSeq') }));
    if (notices.length > 0) await session.call('notices.delete', { notices });
    for (const item of items) {
      const groupID = text(item, 'GroupId');
      if (groupID === '') continue;
      const known = await findConversation(session, groupConversationID(groupID));
      const random = number(item, 'MsgRandom');
      const seen = known?.mentions?.find((mention) => mention.random === random);
      if (seen) await readGroup(session, groupID, seen.sequence);
    }
    return {};
  },
};

function readC2C(session: GatewaySession, userID: string, time: number) {
  const position = { time, sequence: 0 };
  return session.call('conversations.read', {
    conversationID: c2cConversationID(userID),
    position,
  });
}

function readGroup(session: GatewaySession, groupID: string, sequence: number) {
  const conversationID = groupConversationID(groupID);
  return session.call('conversations.read', { conversationID, position: { time: 0, sequence } });
}
