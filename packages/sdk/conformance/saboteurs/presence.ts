import { EVENT, TYPES, type UserStatus } from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import { failure } from './failure.js';
import { answering } from './own-status.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';

const ASKING = 'asking who is there';
const COMING = 'who comes and who goes';
const TOLD = 'being told who is there';
const ENDS = 'subscriptions that end by themselves';
const REFUSED = 'questions about others that are refused';

/** Whoever was lost has logged out, says who cannot tell the two. */
function asLoggedOut(status: UserStatus): UserStatus {
  return status.statusType === TYPES.USER_STATUS_OFFLINE
    ? { ...status, statusType: TYPES.USER_STATUS_UNLOGINED }
    : status;
}

/** Those that ask wrongly. */
const QUESTIONS: readonly Saboteur[] = [
  {
    does: 'puts me where I stood',
    against: ASKING,
    breaks: ['PRS-5.17', 'PRS-5.12'],
    sabotage: (client) =>
      replace(client, 'getUserStatus', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const { userIDList } = options;
        const successUserList = data.successUserList.toSorted(
          (one, other) => userIDList.indexOf(one.userID) - userIDList.indexOf(other.userID),
        );
        return { code, data: { ...data, successUserList } };
      }),
  },
  {
    does: 'knows everybody',
    against: ASKING,
    breaks: ['PRS-5.46', 'PRS-5.12', 'PRS-5.18'],
    sabotage: (client) =>
      replace(client, 'getUserStatus', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data, failureUserList: [] } };
      }),
  },
  {
    does: 'refuses to ask for more than five hundred',
    against: ASKING,
    breaks: ['PRS-5.18', 'PRS-5.41'],
    sabotage: (client) =>
      replace(client, 'getUserStatus', (honest) => async (options) => {
        if (options.userIDList.length > 500) throw failure(-1);
        return honest(options);
      }),
  },
  {
    does: 'names nobody twice',
    against: ASKING,
    breaks: ['PRS-5.41'],
    sabotage: (client) =>
      replace(client, 'getUserStatus', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const byID = new Map(data.successUserList.map((one) => [one.userID, one]));
        return { code, data: { ...data, successUserList: [...byID.values()] } };
      }),
  },
  {
    does: 'says nothing of others but whether they are there',
    against: ASKING,
    breaks: ['PRS-5.35'],
    sabotage: (client) =>
      answering(client, ({ userID, statusType }) => ({ userID, statusType, customStatus: '' })),
  },
  {
    does: 'takes everybody for online',
    against: COMING,
    breaks: ['PRS-5.33', 'PRS-5.32', 'PRS-5.44'],
    sabotage: (client) =>
      answering(client, (one) => ({ ...one, statusType: TYPES.USER_STATUS_ONLINE })),
  },
  {
    does: 'takes the lost for logged out',
    against: COMING,
    breaks: ['PRS-5.32', 'INS-E.28'],
    sabotage: (client) =>
      intercept(answering(client, asLoggedOut), EVENT.USER_STATUS_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.map(asLoggedOut) }),
      ),
  },
  {
    does: 'does not hear who comes',
    against: COMING,
    breaks: ['SES-3.28'],
    sabotage: (client) =>
      intercept(client, EVENT.USER_STATUS_UPDATED, (event, deliver) => {
        const data = event.data.filter(({ statusType }) => statusType !== 1);
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
];

/** Those that listen wrongly. */
const NEWS: readonly Saboteur[] = [
  {
    does: 'hears of nobody but itself',
    against: TOLD,
    breaks: ['PRS-5.39', 'PRS-1.3', 'SES-3.28'],
    sabotage: (client) =>
      intercept(client, EVENT.USER_STATUS_UPDATED, (event, deliver) => {
        const data = event.data.filter(({ userID }) => userID === client.getLoginUser());
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
  {
    does: 'subscribes to more than a hundred at once',
    against: TOLD,
    breaks: ['PRS-5.21'],
    sabotage: (client) =>
      replace(client, 'subscribeUserStatus', (honest) => async (options) => {
        const answer = await honest(options);
        const rest = options.userIDList.slice(100);
        if (rest.length > 0) await honest({ userIDList: rest });
        return answer;
      }),
  },
  {
    does: 'lets go of more than a hundred at once',
    against: TOLD,
    breaks: ['PRS-5.28'],
    sabotage: (client) =>
      through(client, 'unsubscribeUserStatus', async (honest, [options]) => {
        const answer = await honest();
        const { userIDList: list } = fieldsOf(options);
        const rest = Array.isArray(list) ? list.slice(100) : [];
        if (rest.length > 0) {
          await callMethod(client, 'unsubscribeUserStatus', [{ userIDList: rest }]);
        }
        return answer;
      }),
  },
  {
    does: 'lets go of nobody',
    against: TOLD,
    breaks: ['PRS-5.29', 'PRS-5.26', 'INS-E.24'],
    sabotage: (client) =>
      through(client, 'unsubscribeUserStatus', async () => ({
        code: 0,
        data: { failureUserList: [] },
      })),
  },
  {
    does: 'lets go of nobody when nobody is named',
    against: TOLD,
    breaks: ['PRS-5.26'],
    sabotage: (client) =>
      through(client, 'unsubscribeUserStatus', async (honest, [options]) => {
        const { userIDList: list } = fieldsOf(options);
        return Array.isArray(list) && list.length > 0
          ? honest()
          : { code: 0, data: { failureUserList: [] } };
      }),
  },
  {
    does: 'does not say whom it could not subscribe to',
    against: TOLD,
    breaks: ['PRS-5.20', 'PRS-5.46'],
    sabotage: (client) =>
      replace(client, 'subscribeUserStatus', (honest) => async (options) => {
        const { code } = await honest(options);
        return { code, data: { failureUserList: [] } };
      }),
  },
  {
    does: 'subscribes anew when somebody logs in',
    against: ENDS,
    breaks: ['PRS-5.37'],
    sabotage(client) {
      let userIDList: string[] = [];
      client.on(EVENT.SDK_READY, () => {
        if (userIDList.length > 0) void client.subscribeUserStatus({ userIDList });
      });
      return replace(client, 'subscribeUserStatus', (honest) => (options) => {
        userIDList = Array.isArray(options?.userIDList) ? options.userIDList : [];
        return honest(options);
      });
    },
  },
  {
    does: 'remembers those whom it was subscribed to before anybody else',
    against: ENDS,
    breaks: ['PRS-5.36'],
    sabotage(client) {
      let first: string[] = [];
      return replace(client, 'subscribeUserStatus', (honest) => async (options) => {
        const answer = await honest(options);
        if (first.length === 0) first = options.userIDList;
        else await honest({ userIDList: first });
        return answer;
      });
    },
  },
];

/** Those that refuse wrongly. */
const REFUSALS: readonly Saboteur[] = [
  {
    does: 'says that a plug-in is missing where a plan is',
    against: REFUSED,
    breaks: ['PRS-5.14', 'ERB-9.18'],
    sabotage: (client) => recoding(client, 'getUserStatus', 3122, 60020),
  },
  {
    does: 'subscribes without having paid',
    against: REFUSED,
    breaks: ['PRS-5.22'],
    sabotage: (client) => recoding(client, 'subscribeUserStatus', 3122),
  },
  {
    does: 'does not say that nothing is shown',
    against: REFUSED,
    breaks: ['PRS-5.15'],
    sabotage: (client) => recoding(client, 'getUserStatus', 72001),
  },
  {
    does: 'lets go where nothing is shown',
    against: REFUSED,
    breaks: ['PRS-5.23'],
    sabotage: (client) => recoding(client, 'unsubscribeUserStatus', 72001),
  },
  {
    does: 'asks as often as it likes',
    against: REFUSED,
    breaks: ['PRS-5.16', 'ERB-3.7'],
    sabotage: (client) => recoding(client, 'getUserStatus', 2996),
  },
  {
    does: 'counts a subscription as a question',
    against: REFUSED,
    breaks: ['PRS-5.24'],
    sabotage: (client) =>
      through(client, 'subscribeUserStatus', async (honest) => {
        await callMethod(client, 'getUserStatus', [{ userIDList: ['bob'] }]);
        return honest();
      }),
  },
];

/** Clients that are wrong about who is there. */
export const PRESENCE_SABOTEURS: readonly Saboteur[] = [...QUESTIONS, ...NEWS, ...REFUSALS];
