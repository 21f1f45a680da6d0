import { TYPES } from '@parlor/sdk';
import type {
  WireConversation,
  WireRevocation,
} from '../../../packages/engine/src/protocol/entities.js';
import { list, text } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { c2cItemOf } from './message-items.js';
import { takeMissed } from './missed-revocations.js';
import { noticesEventsOf } from './notice-event.js';
import { cookieOf, noticesSince, sinceFirstUnread, unreadSince } from './unread-messages.js';
import { groupWithdrawalOf, withdrawalOf } from './withdrawals.js';

const CONVERSATIONS_PER_PAGE = 100;

/** `SyncFlag`: there is no more to come. With any other the SDK would ask on and on. */
const SYNCED = 2;

/** What the SDK asks for by itself after a login and after a break. */
export const syncHandlers: Handlers = {
  async getmsg({ body, session }) {
    const ofPeople = (await conversationsOf(session)).filter(({ type }) => type === TYPES.CONV_C2C);
    const unread = ofPeople.filter(({ unreadCount }) => unreadCount > 0);
    const cookie = text(body, 'Cookie');
    // After a login the SDK looks for invitations in it, and only counts the rest. After a break it counts what it
    // is told, and nothing else.
    const isLogin = cookie === '';
    const messages = await (isLogin
      ? sinceFirstUnread(session, unread)
      : unreadSince(session, unread, cookie));
    const { notices } = await session.call('notices.list', {});
    return {
      Cookie: cookieOf(ofPeople, notices),
      SyncFlag: SYNCED,
      EventArray: noticesEventsOf(noticesSince(notices, cookie)),
      MsgList: [...messages.map(c2cItemOf), ...missedNotices(session)],
      C2CPairUnreadCount: unread.map(({ conversationID, unreadCount }) => ({
        From_Account: conversationID.slice(TYPES.CONV_C2C.length),
        UnreadCount: unreadCount,
      })),
      C2CRemainingUnreadCount: [],
    };
  },
  // Which messages of groups were taken back meanwhile.
  batch_get_group_notify: ({ body, session }) => ({
    NotifyRspList: list(body, 'NotifyReqList').map((one) => {
      const GroupId = text(one, 'GroupId');
      const missed = takeMissed(session, (message) => isOfGroup(message, GroupId));
      return { GroupId, NotifyMsgList: missed.map(groupWithdrawalOf), NextMsgTime: 0 };
    }),
  }),
};

/** Which messages of people were taken back meanwhile comes among the messages. */
function missedNotices(session: GatewaySession): WireBody[] {
  const missed = takeMissed(session, ({ conversationType }) => conversationType === TYPES.CONV_C2C);
  return missed.map((revocation) => ({
    EventArray: [{ Event: 10, C2cNotifyMsgArray: [withdrawalOf(revocation)] }],
  }));
}

function isOfGroup({ conversationType, to }: WireRevocation, groupID: string): boolean {
  return conversationType === TYPES.CONV_GROUP && to === groupID;
}

async function conversationsOf(session: GatewaySession, cursor = ''): Promise<WireConversation[]> {
  const body = { cursor, limit: CONVERSATIONS_PER_PAGE };
  const page = await session.call('conversations.list', body);
  if (page.isCompleted) return page.conversations;
  return [...page.conversations, ...(await conversationsOf(session, page.cursor))];
}
