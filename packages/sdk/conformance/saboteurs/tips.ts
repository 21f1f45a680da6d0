import { type ChatSDK, EVENT, type GroupTipMessage, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { tellsOnly } from './tells-only.js';

const against = 'tips about who comes and goes';

const SYSTEM = '@TIM#SYSTEM';

/** The same client, which does something to each tip before it tells of it. */
function withTips(client: ChatSDK, change: (tip: GroupTipMessage) => void): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    for (const message of event.data) if (message.type === TYPES.MSG_GRP_TIP) change(message);
    deliver(event);
  });
}

/** The same client, whose members are the first instances it ever listed. */
function remembersMembers(client: ChatSDK): ChatSDK {
  const first = new Map<string, object>();
  return replace(client, 'getGroupMemberList', (honest) => async (options) => {
    const answer = await honest(options);
    for (const [index, member] of answer.data.memberList.entries()) {
      const known = first.get(member.userID) ?? member;
      first.set(member.userID, known);
      answer.data.memberList[index] = Object.assign(known, member);
    }
    return answer;
  });
}

/** Those that tell wrongly of who comes and goes. */
export const TIPS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'takes its own tips for those of others',
    against,
    breaks: ['TIP-A.1.5'],
    sabotage: (client) =>
      withTips(client, (tip) => {
        tip.flow = 'in';
      }),
  },
  {
    does: 'has tips from nobody',
    against,
    breaks: ['TIP-A.1.1', 'TIP-A.1.3'],
    sabotage: (client) =>
      withTips(client, (tip) => {
        tip.from = SYSTEM;
        tip.isSystemMessage = true;
      }),
  },
  {
    does: 'tells no tips',
    against,
    breaks: ['TIP-A.1.6', 'TIP-A.1.7', 'TIP-A.1.8', 'TIP-A.3.10', 'TIP-C.3', 'TIP-C.9'],
    sabotage: (client) => tellsOnly(client, ({ type }) => type !== TYPES.MSG_GRP_TIP),
  },
  {
    does: 'tells tips after they took effect',
    against,
    breaks: ['TIP-A.3.3', 'TIP-A.3.4'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        void Promise.resolve().then(() => deliver(event));
      }),
  },
  {
    does: 'counts members by two names and in two ways',
    against,
    breaks: ['TIP-A.2.5'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => {
        payload.memberNum = (payload.memberCount ?? 0) - 1;
      }),
  },
  {
    does: 'shows what the service says to the client alone',
    against,
    breaks: ['TIP-A.2.10'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => void Object.assign(payload, { memberExtraInfo: {} })),
  },
  {
    does: 'names roles in tips by words',
    against,
    breaks: ['TIP-A.2.2'],
    sabotage: (client) =>
      withTips(client, ({ payload }) => {
        Object.assign(payload, { operatorInfo: { ...payload.operatorInfo, role: 'Member' } });
      }),
  },
  {
    does: 'has no tips in the history of a group',
    against,
    breaks: ['TIP-A.1.9', 'TIP-A.3.9', 'TIP-A.3.15'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        const answer = await honest(options);
        const { data } = answer;
        data.messageList = data.messageList.filter(({ type }) => type !== TYPES.MSG_GRP_TIP);
        return answer;
      }),
  },
  {
    does: 'does not count tips as unread',
    against,
    breaks: ['TIP-A.1.11'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => async (options?: string[]) => {
        const answer = await honest(options);
        for (const conversation of answer.data.conversationList) {
          if (conversation.lastMessage.type === TYPES.MSG_GRP_TIP) conversation.unreadCount = 0;
        }
        return answer;
      }),
  },
  {
    does: 'remembers members who have left',
    against,
    breaks: ['TIP-A.3.14'],
    sabotage: remembersMembers,
  },
];
