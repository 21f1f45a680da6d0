import { type Conversation, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { onEach, onListing } from './tamper-conversations.js';

const CONVERSATIONS = 'the fields of a conversation';
const MENTIONS = 'mentions in a conversation';
const OTHERS = 'the fields of groups, members, people and answers';

/** Those whose conversations, groups and people are not what they should be. */
export const CONVERSATION_OBJECT_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'adds a field to conversations',
    against: CONVERSATIONS,
    breaks: ['OBJ-4.1', 'FACT-56.1'],
    sabotage: (client) => onEach(client, (one) => Object.assign(one, { isMuted: false })),
  },
  {
    does: 'gives conversations as copies',
    against: CONVERSATIONS,
    breaks: ['OBJ-4.20'],
    sabotage: (client) => onListing(client, (list) => list.map((one) => ({ ...one }))),
  },
  {
    does: 'does not say whose group a conversation’s is',
    against: CONVERSATIONS,
    breaks: ['OBJ-4.7'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.type === TYPES.CONV_GROUP) one.groupProfile = { ...one.groupProfile, ownerID: '' };
      }),
  },
  {
    does: 'does not know the type of a conversation’s group',
    against: CONVERSATIONS,
    breaks: ['OBJ-4.4'],
    sabotage: (client) =>
      onEach(client, (one) => {
        one.subType = '';
      }),
  },
  {
    does: 'counts what is said in meetings',
    against: CONVERSATIONS,
    breaks: ['OBJ-4.22'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.subType === TYPES.GRP_MEETING) one.unreadCount = 1;
      }),
  },
  {
    does: 'keeps the payload of a last message apart',
    against: CONVERSATIONS,
    breaks: ['OBJ-5.3'],
    sabotage: (client) =>
      onEach(client, ({ lastMessage }) => {
        Object.assign(lastMessage, { payload: { ...lastMessage.payload } });
      }),
  },
  {
    does: 'keeps the conversation of a live room that was left',
    against: CONVERSATIONS,
    breaks: ['FACT-43.2'],
    sabotage(client) {
      const rooms = new Map<string, Conversation>();
      return onListing(client, (list) => {
        for (const one of list) {
          if (one.subType === TYPES.GRP_AVCHATROOM) rooms.set(one.conversationID, one);
        }
        return [...new Set([...list, ...rooms.values()])];
      });
    },
  },
  {
    does: 'has nothing for the last message of an empty conversation',
    against: CONVERSATIONS,
    breaks: ['OBJ-5.2'],
    sabotage: (client) =>
      replace(client, 'getConversationProfile', (honest) => async (conversationID) => {
        const answer = await honest(conversationID);
        Object.assign(answer.data.conversation.lastMessage, { messageForShow: null });
        return answer;
      }),
  },
  {
    does: 'takes everybody for me in mentions',
    against: MENTIONS,
    breaks: ['OBJ-6.3'],
    sabotage: (client) =>
      onEach(client, ({ groupAtInfoList }) => {
        for (const mention of groupAtInfoList) mention.atTypeArray = [1];
      }),
  },
  {
    does: 'does not say where in the group somebody was mentioned',
    against: MENTIONS,
    breaks: ['OBJ-6.1'],
    sabotage: (client) =>
      onEach(client, ({ groupAtInfoList }) => {
        for (const mention of groupAtInfoList) mention.messageSequence = 0;
      }),
  },
  {
    does: 'lists own mentions',
    against: MENTIONS,
    breaks: ['OBJ-6.4'],
    sabotage: (client) =>
      onEach(client, (one) => {
        const { lastMessage } = one;
        if (lastMessage.fromAccount !== client.getLoginUser()) return;
        one.groupAtInfoList = [
          {
            from: lastMessage.fromAccount,
            groupID: one.toAccount,
            messageSequence: lastMessage.lastSequence,
            atTypeArray: [2],
            __random: 0,
            __sequence: 0,
          },
        ];
      }),
  },
  {
    does: 'writes the time at which a group was made as a text',
    against: OTHERS,
    breaks: ['FACT-56.4'],
    sabotage: (client) =>
      replace(client, 'getGroupProfile', (honest) => async (options) => {
        const answer = await honest(options);
        const { group } = answer.data;
        Object.assign(group, { createTime: String(group.createTime) });
        return answer;
      }),
  },
  {
    does: 'does not say which members are there',
    against: OTHERS,
    breaks: ['FACT-56.5'],
    sabotage: (client) =>
      replace(client, 'getGroupMemberList', (honest) => async (options) => {
        const answer = await honest(options);
        for (const member of answer.data.memberList) Reflect.deleteProperty(member, 'isOnline');
        return answer;
      }),
  },
  {
    does: 'keeps the time of a profile in seconds',
    against: OTHERS,
    breaks: ['FACT-56.8'],
    sabotage: (client) =>
      replace(client, 'getUserProfile', (honest) => async (options) => {
        const answer = await honest(options);
        for (const profile of answer.data) {
          profile.lastUpdatedTime = Math.floor(profile.lastUpdatedTime / 1000);
        }
        return answer;
      }),
  },
  {
    does: 'answers without a code',
    against: OTHERS,
    breaks: ['OBJ-9.1'],
    sabotage: (client) =>
      replace(client, 'setMessageRead', (honest) => async (options) => {
        const answer = await honest(options);
        Reflect.deleteProperty(answer, 'code');
        return answer;
      }),
  },
];
