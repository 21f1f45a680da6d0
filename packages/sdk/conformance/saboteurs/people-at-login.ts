import {
  ChatError,
  type ChatSDK,
  type ErrorCode,
  EVENT,
  type Profile,
  toChatError,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const login = 'what a login fetches and a logout forgets';
const limits = 'the numbers and custom fields of a profile';
const friends = 'the profiles of friends';

/** A client that answers some refusals of a change of my profile with the profile as it is. */
function swallows(client: ChatSDK, code: ErrorCode): ChatSDK {
  return replace(client, 'updateMyProfile', (honest) => (changes) => {
    return honest(changes).catch((error: unknown) => {
      if (toChatError(error).is(code)) return client.getMyProfile();
      throw error;
    });
  });
}

/** Clients that are wrong about what is known of people. */
export const PEOPLE_AT_LOGIN_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'does not tell an empty blacklist',
    against: login,
    breaks: ['SES-3.16'],
    sabotage: (client) =>
      intercept(client, EVENT.BLACKLIST_UPDATED, (event, deliver) => {
        if (event.data.length > 0) deliver(event);
      }),
  },
  {
    does: 'tells the friends once',
    against: login,
    breaks: ['PRO-9.1', 'FACT-20.3'],
    sabotage(client) {
      let isTold = false;
      return intercept(client, EVENT.FRIEND_LIST_UPDATED, (event, deliver) => {
        if (!isTold) deliver(event);
        isTold = true;
      });
    },
  },
  {
    does: 'rejects to say what was not fetched yet',
    against: login,
    breaks: ['PRO-9.3'],
    sabotage(client) {
      let isFetched = false;
      client.on(EVENT.BLACKLIST_UPDATED, () => {
        isFetched = true;
      });
      return replace(client, 'getBlacklist', (honest) => () => {
        return isFetched ? honest() : Promise.reject(new ChatError({ code: 2024 }));
      });
    },
  },
  {
    does: 'remembers a blacklist beyond a logout',
    against: login,
    breaks: ['PRO-9.5', 'SES-3.33'],
    sabotage(client) {
      let last: string[] = [];
      client.on(EVENT.BLACKLIST_UPDATED, ({ data }) => {
        if (data.length > 0) last = data;
      });
      return replace(client, 'getBlacklist', (honest) => async () => {
        const { code, data } = await honest();
        return { code, data: data.length > 0 ? data : last };
      });
    },
  },
  {
    does: 'does not mind what numbers a profile has',
    against: limits,
    breaks: ['PRO-2.12'],
    sabotage: (client) => swallows(client, 40001),
  },
  {
    does: 'does not mind what custom fields are called',
    against: limits,
    breaks: ['PRO-2.13', 'PRO-2.14'],
    sabotage: (client) => swallows(client, 40006),
  },
  {
    does: 'asks for a friend’s profile anew every time',
    against: friends,
    breaks: ['PRO-3.6'],
    sabotage: (client) =>
      replace(client, 'getUserProfile', (honest) => async (options) => {
        await honest({ userIDList: ['nobody at all'] });
        return honest(options);
      }),
  },
  {
    does: 'keeps changes of others’ profiles to itself',
    against: friends,
    breaks: ['PRO-3.30'],
    sabotage: (client) =>
      intercept(client, EVENT.PROFILE_UPDATED, ({ name, data }, deliver) => {
        const mine = data.filter(({ userID }: Profile) => userID === client.getLoginUser());
        if (mine.length > 0) deliver({ name, data: mine });
      }),
  },
];
