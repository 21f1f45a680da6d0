import { ChatError, type ChatSDK, EVENT, type Friend, toChatError } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const list = 'the blacklist';
const messages = 'what a blacklist does to messages';
const friends = 'what a blacklist does to friends';

/** A client that says it has sent what was refused with 20007. */
function sendsAnyway(client: ChatSDK, isMine: boolean): ChatSDK {
  return replace(client, 'sendMessage', (honest) => async (message, options) => {
    const { data: blocked } = await client.getBlacklist();
    if (blocked.includes(message.to) !== isMine) return honest(message, options);
    return honest(message, options).catch(() => ({ code: 0, data: { message } }));
  });
}

const THE_LIST: readonly Saboteur[] = [
  {
    does: 'resolves with the list as it is when somebody was put on it',
    against: list,
    breaks: ['BLK-4.6', 'FACT-49.1'],
    sabotage: (client) =>
      replace(client, 'addToBlacklist', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: [...data, ...options.userIDList] };
      }),
  },
  {
    does: 'has me on my list',
    against: list,
    breaks: ['BLK-4.1', 'BLK-4.4'],
    sabotage: (client) =>
      replace(client, 'getBlacklist', (honest) => async () => {
        const { code, data } = await honest();
        return { code, data: [...data, client.getLoginUser()] };
      }),
  },
  {
    does: 'asks the service whether I can be on my list',
    against: list,
    breaks: ['BLK-4.5'],
    sabotage: (client) =>
      replace(client, 'addToBlacklist', (honest) => async (options) => {
        if (options.userIDList.includes(client.getLoginUser())) {
          await client.getUserProfile({ userIDList: ['nobody at all'] });
        }
        return honest(options);
      }),
  },
  {
    does: 'takes people who do not exist',
    against: list,
    breaks: ['BLK-4.8', 'ERB-9.17'],
    sabotage: (client) =>
      replace(client, 'addToBlacklist', (honest) => (options) => {
        return honest(options).catch((error: unknown) => {
          if (toChatError(error).is(30003)) return client.getBlacklist();
          throw error;
        });
      }),
  },
  {
    does: 'tells only who has come last',
    against: list,
    breaks: ['BLK-1.2', 'BLK-4.20', 'FACT-24.9', 'INS-E.20'],
    sabotage: (client) =>
      intercept(client, EVENT.BLACKLIST_UPDATED, ({ name, data }, deliver) =>
        deliver({ name, data: data.slice(-1) }),
      ),
  },
  {
    does: 'resolves with those who were taken off',
    against: list,
    breaks: ['BLK-4.10'],
    sabotage: (client) =>
      replace(client, 'removeFromBlacklist', (honest) => async (options) => {
        const { code } = await honest(options);
        return { code, data: options.userIDList };
      }),
  },
  {
    does: 'refuses to take off who is not on the list',
    against: list,
    breaks: ['BLK-4.11'],
    sabotage: (client) =>
      replace(client, 'removeFromBlacklist', (honest) => async (options) => {
        const { data } = await client.getBlacklist();
        const isThere = options.userIDList.every((userID) => data.includes(userID));
        if (!isThere) throw new ChatError({ code: 30003 });
        return honest(options);
      }),
  },
];

const EFFECTS: readonly Saboteur[] = [
  {
    does: 'says that it has sent what the receiver’s blacklist has refused',
    against: messages,
    breaks: ['BLK-4.15', 'MSG-2.37', 'SES-8.5'],
    sabotage: (client) => sendsAnyway(client, false),
  },
  {
    does: 'says that it has sent what my own blacklist has refused',
    against: messages,
    breaks: ['BLK-4.16'],
    sabotage: (client) => sendsAnyway(client, true),
  },
  {
    does: 'lets nobody on the blacklist be heard in groups',
    against: messages,
    breaks: ['BLK-4.19'],
    sabotage(client) {
      let blocked: readonly string[] = [];
      client.on(EVENT.BLACKLIST_UPDATED, ({ data }) => {
        blocked = data;
      });
      return intercept(client, EVENT.MESSAGE_RECEIVED, ({ name, data }, deliver) => {
        const heard = data.filter(({ from }) => !blocked.includes(from));
        if (heard.length > 0) deliver({ name, data: heard });
      });
    },
  },
  {
    does: 'tells who is on a hidden blacklist',
    against: messages,
    breaks: ['MSG-2.82'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        const answer = await honest(message, options);
        const isHeard = message.to !== 'alice';
        if (!isHeard) throw new ChatError({ code: 20007, data: { message } });
        return answer;
      }),
  },
  {
    does: 'has friends among those on the blacklist',
    against: friends,
    breaks: ['BLK-4.13'],
    sabotage(client) {
      const known = new Map<string, Friend>();
      return replace(client, 'getFriendList', (honest) => async () => {
        const { code, data } = await honest();
        for (const friend of data) known.set(friend.userID, friend);
        const { data: blocked } = await client.getBlacklist();
        const kept = blocked.flatMap((userID) => known.get(userID) ?? []);
        return { code, data: [...data, ...kept] };
      });
    },
  },
  {
    does: 'ends a friendship with a blacklist where the service is set to keep it',
    against: friends,
    breaks: ['BLK-4.14'],
    sabotage: (client) =>
      replace(client, 'addToBlacklist', (honest) => async (options) => {
        const answer = await honest(options);
        await client.deleteFriend({ userIDList: [...options.userIDList] });
        return answer;
      }),
  },
  {
    does: 'befriends again who is taken off the blacklist',
    against: friends,
    breaks: ['BLK-4.12'],
    sabotage: (client) =>
      replace(client, 'removeFromBlacklist', (honest) => async (options) => {
        const answer = await honest(options);
        for (const to of options.userIDList) {
          await client.addFriend({ to, source: 'AddSource_Type_Test' });
        }
        return answer;
      }),
  },
  {
    does: 'says the same whichever of two people has blocked the other',
    against: friends,
    breaks: ['BLK-4.18'],
    sabotage: (client) =>
      replace(client, 'addFriend', (honest) => (options) => {
        return honest(options).catch((error: unknown) => {
          throw toChatError(error).is(30525) ? new ChatError({ code: 30515 }) : error;
        });
      }),
  },
];

/** Clients that are wrong about the blacklist. */
export const BLACKLIST_SABOTEURS: readonly Saboteur[] = [...THE_LIST, ...EFFECTS];
