import { type ChatSDK, EVENT, type Friend, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';
import { onEach } from './tamper-conversations.js';

const KNOWN = 'friends and what is known of them';
const CHANGING = 'changing friends';

/** A client whose list of friends is changed. */
function lists(client: ChatSDK, change: (friends: Friend[]) => Friend[]): ChatSDK {
  return replace(client, 'getFriendList', (honest) => async () => {
    const { code, data } = await honest();
    return { code, data: change(data) };
  });
}

const KNOWING: readonly Saboteur[] = [
  {
    does: 'lists copies of friends',
    against: KNOWN,
    breaks: ['FRD-6.2.1', 'FRD-6.2.23'],
    sabotage: (client) => lists(client, (friends) => friends.map((friend) => ({ ...friend }))),
  },
  {
    does: 'remembers the words with which a friend was asked',
    against: KNOWN,
    breaks: ['FRD-2.2', 'FRD-2.1', 'FACT-56.9'],
    sabotage: (client) =>
      lists(client, (friends) => {
        for (const friend of friends) Object.assign(friend, { wording: 'hello' });
        return friends;
      }),
  },
  {
    does: 'tells of friends once after a login',
    against: KNOWN,
    breaks: ['FACT-20.3', 'FRD-6.2.2', 'SES-3.17'],
    sabotage(client) {
      let isFirst = true;
      return intercept(client, EVENT.FRIEND_LIST_UPDATED, (event, deliver) => {
        if (!isFirst) deliver(event);
        isFirst = false;
      });
    },
  },
  {
    does: 'keeps the friends of the one before',
    against: KNOWN,
    breaks: ['SES-3.33', 'PRO-9.5'],
    sabotage(client) {
      const known = new Map<string, Friend>();
      const noting = intercept(client, EVENT.FRIEND_LIST_UPDATED, (event, deliver) => {
        for (const friend of event.data) known.set(friend.userID, friend);
        deliver(event);
      });
      noting.on(EVENT.FRIEND_LIST_UPDATED, () => undefined);
      return lists(noting, (friends) => (friends.length > 0 ? friends : [...known.values()]));
    },
  },
  {
    does: 'says nothing of who is no friend',
    against: KNOWN,
    breaks: ['FRD-6.2.19', 'FRD-6.2.18'],
    sabotage: (client) =>
      replace(client, 'getFriendProfile', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data, failureUserIDList: [] } };
      }),
  },
  {
    does: 'believes a friend for good',
    against: KNOWN,
    breaks: ['FRD-6.2.20'],
    sabotage: (client) =>
      replace(client, 'getFriendProfile', (honest) => async (options) => {
        const { data } = await client.getFriendList();
        const friendList = data.filter(({ userID }) => options.userIDList.includes(userID));
        if (friendList.length < options.userIDList.length) return honest(options);
        return { code: 0, data: { friendList, failureUserIDList: [] } };
      }),
  },
  {
    does: 'writes all custom fields of a friend anew',
    against: CHANGING,
    breaks: ['FRD-6.2.24'],
    sabotage: (client) =>
      replace(client, 'updateFriend', (honest) => async (options) => {
        const answer = await honest(options);
        const { friendCustomField: written } = options;
        if (written) answer.data.friendCustomField.splice(0, Number.POSITIVE_INFINITY, ...written);
        return answer;
      }),
  },
  {
    does: 'resolves a change of a friend with what was asked for',
    against: CHANGING,
    breaks: ['FRD-6.2.23'],
    sabotage: (client) =>
      replace(client, 'updateFriend', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data, ...options } };
      }),
  },
  {
    does: 'hears nothing of friends from anybody else',
    against: CHANGING,
    breaks: ['FRD-6.2.25', 'FRD-1.8'],
    sabotage(client) {
      let mine = 0;
      const noting = replace(client, 'updateFriend', (honest) => async (options) => {
        mine += 1;
        return honest(options).finally(() => {
          mine -= 1;
        });
      });
      return intercept(noting, EVENT.FRIEND_LIST_UPDATED, (event, deliver) => {
        if (mine > 0) deliver(event);
      });
    },
  },
  {
    does: 'does not mind that who is changed is no friend',
    against: CHANGING,
    breaks: ['FRD-6.2.22'],
    sabotage: (client) => recoding(client, 'updateFriend', 2700),
  },
  {
    does: 'calls nobody in conversations as I call them',
    against: CHANGING,
    breaks: ['OBJ-4.11', 'CNV-2.22'],
    sabotage(client) {
      const nameless = onEach(client, (one) => {
        one.remark = '';
      });
      return replace(nameless, 'getConversationProfile', (honest) => async (conversationID) => {
        const answer = await honest(conversationID);
        answer.data.conversation.remark = '';
        return answer;
      });
    },
  },
  {
    does: 'does not fetch friends after a break',
    against: KNOWN,
    breaks: ['EVT-4.19'],
    sabotage(client) {
      let hasBroken = false;
      client.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
        hasBroken ||= data.state === TYPES.NET_STATE_DISCONNECTED;
      });
      return intercept(client, EVENT.FRIEND_LIST_UPDATED, (event, deliver) => {
        if (!hasBroken) deliver(event);
      });
    },
  },
];

/** Those that keep friends wrongly. */
export const FRIEND_SABOTEURS: readonly Saboteur[] = [
  ...KNOWING,
  {
    does: 'tells every change of the friends twice',
    against: 'the throttled list of friends',
    breaks: ['FRD-1.9', 'EVT-5.2', 'FACT-19.2'],
    sabotage: (client) =>
      intercept(client, EVENT.FRIEND_LIST_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'takes everybody who is no friend on both sides for a stranger',
    against: 'writing to friends only',
    breaks: ['MSG-2.38'],
    sabotage: (client) =>
      recoding(recoding(client, 'sendMessage', 20010, 20009), 'sendMessage', 20011, 20009),
  },
];
