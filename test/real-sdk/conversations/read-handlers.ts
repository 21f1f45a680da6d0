import { ChatError, c2cConversationID, groupConversationID } from '@parlor/sdk';
import { list, number, object, text, texts } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { allConversations, findConversation } from './conversation-queries.js';

/** Who has read how far. */
export const readHandlers: Handlers = {
  async msgreaded({ body, session }) {
    for (const item of list(object(body, 'C2CMsgReaded'), 'C2CMsgReadedItem')) {
      await readC2C(session, text(item, 'To_Account'), number(item, 'LastedMsgTime'));
    }
    return {};
  },
  async msg_read_report({ body, session }) {
    await readGroup(session, text(body, 'GroupId'), number(body, 'MsgReadedSeq'));
    return {};
  },
  async read_all_unread_msg({ body, session }) {
    const readsC2C = number(body, 'C2CReadAllMsg') === 1;
    if (readsC2C) await readAllC2C(session);
    const GroupReadInfoArray: WireBody[] = [];
    for (const item of list(body, 'GroupReadInfo')) {
      GroupReadInfoArray.push(await readOneOfAll(session, item));
    }
    return { C2CReadAllMsg: readsC2C ? 1 : 0, GroupReadInfoArray };
  },
  async get_peer_read_time({ body, session }) {
    const ReadTime: number[] = [];
    for (const userID of texts(body, 'To_Account')) {
      const known = await findConversation(session, c2cConversationID(userID));
      ReadTime.push(known?.peerReadTime ?? 0);
    }
    return { ReadTime };
  },
  /** Mentions that have been seen: for the engine, they are gone when their message is read. */
  async deletemsg({ body, session }) {
    for (const item of list(body, 'DelMsgList')) {
      const groupID = text(item, 'GroupId');
      const known = await findConversation(session, groupConversationID(groupID));
      const random = number(item, 'MsgRandom');
      const seen = known?.mentions?.find((mention) => mention.random === random);
      if (seen) await readGroup(session, groupID, seen.sequence);
    }
    return {};
  },
};

async function readAllC2C(session: GatewaySession): Promise<void> {
  for (const conversation of await allConversations(session)) {
    const { type, unreadCount, conversationID, lastMessage } = conversation;
    if (type !== 'C2C' || unreadCount === 0) continue;
    await readC2C(session, conversationID.slice('C2C'.length), lastMessage?.time ?? 0);
  }
}

/** One group cannot be read, and the others can: the answer as a whole succeeds. */
async function readOneOfAll(session: GatewaySession, item: unknown): Promise<WireBody> {
  const GroupId = text(item, 'GroupId');
  const MsgSeq = number(item, 'MsgSeq');
  try {
    await readGroup(session, GroupId, MsgSeq);
    return { GroupId, MsgSeq, RetCode: 0 };
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    return { GroupId, MsgSeq, RetCode: error.code };
  }
}

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
