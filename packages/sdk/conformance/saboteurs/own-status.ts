import { type ChatSDK, EVENT, type UserStatus } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { through } from './tamper-calls.js';

const MINE = 'one’s own status';
const KEEPING = 'how long one’s own status is kept';

/** The bit by which the SDK knows the status of others as a paid feature. */
const PAID = 2 ** 7;

/** The same client, which answers something else of itself. */
export function answering(client: ChatSDK, change: (status: UserStatus) => UserStatus): ChatSDK {
  return replace(client, 'getUserStatus', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: { ...data, successUserList: data.successUserList.map(change) } };
  });
}

/** Those that are wrong about what one says of oneself. */
export const OWN_STATUS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'forgets what it has said of itself',
    against: MINE,
    breaks: ['PRS-5.8', 'PRS-5.45'],
    sabotage: (client) =>
      answering(client, (one) =>
        one.userID === client.getLoginUser() ? { ...one, customStatus: '' } : one,
      ),
  },
  {
    does: 'does not hear what it has said of itself',
    against: MINE,
    breaks: ['PRS-5.7', 'PRS-5.6'],
    sabotage(client) {
      let hasSpoken = false;
      const noting = through(client, 'setSelfStatus', (honest) => {
        hasSpoken = true;
        return honest();
      });
      return intercept(noting, EVENT.USER_STATUS_UPDATED, (event, deliver) => {
        if (!hasSpoken) deliver(event);
      });
    },
  },
  {
    does: 'is told twice what it has said of itself',
    against: MINE,
    breaks: ['PRS-5.6', 'PRS-5.7', 'PRS-1.3', 'FACT-24.10'],
    sabotage: (client) =>
      intercept(client, EVENT.USER_STATUS_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'answers what it said before',
    against: MINE,
    breaks: ['PRS-5.2'],
    sabotage(client) {
      let before = '';
      return replace(client, 'setSelfStatus', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const customStatus = before;
        before = data.customStatus;
        return { code, data: { ...data, customStatus } };
      });
    },
  },
  {
    does: 'keeps what was to be taken away',
    against: MINE,
    breaks: ['PRS-5.3'],
    sabotage(client) {
      let said = '';
      return replace(client, 'setSelfStatus', (honest) => async ({ customStatus }) => {
        said = customStatus || said;
        return honest({ customStatus: said });
      });
    },
  },
  {
    does: 'says only the first ten characters',
    against: MINE,
    breaks: ['PRS-5.10', 'PRS-5.42'],
    sabotage: (client) =>
      replace(
        client,
        'setSelfStatus',
        (honest) =>
          ({ customStatus }) =>
            honest({
              customStatus:
                typeof customStatus === 'string' ? customStatus.slice(0, 10) : customStatus,
            }),
      ),
  },
  {
    does: 'has to be paid before it says something of itself',
    against: MINE,
    breaks: ['PRS-5.4'],
    sabotage: (client) =>
      through(client, 'setSelfStatus', async (honest) => {
        const { data } = await client.callExperimentalAPI('isCommercialAbilityEnabled', PAID);
        if (!data.enabled) throw failure(3122);
        return honest();
      }),
  },
  {
    does: 'has to ask who it is',
    against: MINE,
    breaks: ['PRS-5.13', 'PRS-5.8'],
    sabotage: (client) =>
      through(client, 'getUserStatus', async (honest) => {
        await client.getUserProfile({ userIDList: ['nobody at all'] });
        return honest();
      }),
  },
  {
    does: 'is not told that its status was taken away',
    against: KEEPING,
    breaks: ['PRS-5.43'],
    sabotage: (client) =>
      intercept(client, EVENT.USER_STATUS_UPDATED, (event, deliver) => {
        const isMine = event.data.some(({ userID }) => userID === client.getLoginUser());
        if (!isMine) deliver(event);
      }),
  },
  {
    does: 'goes on saying what was said before the logout',
    against: KEEPING,
    breaks: ['PRS-5.9'],
    sabotage: (client) =>
      answering(client, (one) =>
        one.customStatus === '' ? { ...one, customStatus: 'at lunch' } : one,
      ),
  },
];
