import { EVENT } from '@parlor/sdk';
import { copyOf } from './copy-message.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { onEach } from './tamper-conversations.js';

const AGAINST = 'reading a conversation';

/** Those that read conversations wrongly, or hear wrongly of what was read. */
export const READING_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says that a conversation was read, and does not read it',
    against: AGAINST,
    breaks: ['RDS-13.5', 'RDS-13.6', 'RDS-13.9', 'RDS-13.10', 'RDS-13.11'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', () => async () => ({ code: 0, data: {} })),
  },
  {
    does: 'asks the service where nothing is to be read',
    against: AGAINST,
    breaks: ['RDS-13.2', 'RDS-13.3', 'RDS-13.20'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', (honest) => async (options) => {
        await client.getUserProfile({ userIDList: ['nobody at all'] });
        return honest(options);
      }),
  },
  {
    does: 'answers with what was read',
    against: AGAINST,
    breaks: ['RDS-13.1'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', (honest) => async (options) => {
        const answer = await honest(options);
        Object.assign(answer.data, options);
        return answer;
      }),
  },
  {
    does: 'leaves the messages of a conversation that was read unread',
    against: AGAINST,
    breaks: ['RDS-13.9'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', (honest) => async (options) => {
        const answer = await honest(options);
        const { data } = await client.getMessageList(options);
        for (const message of data.messageList) message.isRead = false;
        return answer;
      }),
  },
  {
    does: 'counts nothing as unread that comes while it reads',
    against: AGAINST,
    breaks: ['RDS-13.10'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', (honest) => async (options) => {
        const answer = await honest(options);
        const { conversationID } = options;
        const forget = async () => {
          const { data } = await client.getConversationList([conversationID]);
          for (const conversation of data.conversationList) conversation.unreadCount = 0;
        };
        client.on(EVENT.MESSAGE_RECEIVED, () => void forget());
        await forget();
        return answer;
      }),
  },
  {
    does: 'tells the list of conversations twice',
    against: AGAINST,
    breaks: ['RDS-13.13', 'RDS-13.18'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'does not tell what the peer has read',
    against: AGAINST,
    breaks: ['RDS-13.17', 'RDS-13.18'],
    sabotage: (client) => intercept(client, EVENT.MESSAGE_READ_BY_PEER, () => {}),
  },
  {
    does: 'tells copies of what the peer has read',
    against: AGAINST,
    breaks: ['RDS-13.17'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_READ_BY_PEER, (event, deliver) =>
        deliver({ ...event, data: event.data.map(copyOf) }),
      ),
  },
  {
    does: 'keeps the mentions of a conversation that was read',
    against: AGAINST,
    breaks: ['RDS-13.11', 'RDS-13.4'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', (honest) => async (options) => {
        const { data } = await client.getConversationList([options.conversationID]);
        const [conversation] = data.conversationList;
        const mentions = conversation?.groupAtInfoList;
        const answer = await honest(options);
        if (conversation && mentions) conversation.groupAtInfoList = mentions;
        return answer;
      }),
  },
  {
    does: 'says in the conversation how far the peer has read as soon as it hears of it',
    against: AGAINST,
    breaks: ['OBJ-4.16'],
    sabotage: (client) =>
      onEach(client, (conversation) => {
        const { lastMessage } = conversation;
        if (lastMessage.isPeerRead) conversation.peerReadTime = lastMessage.lastTime;
      }),
  },
];
