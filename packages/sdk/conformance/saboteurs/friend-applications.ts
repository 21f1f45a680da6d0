import {
  type ChatSDK,
  EVENT,
  type FriendApplication,
  type FriendApplicationList,
  TYPES,
} from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';

const ASKING = 'asking whether somebody wants to be a friend';
const ANSWERING = 'applications for friendship';

/** A client that shows something else as its applications, when it is asked and when it tells. */
function shows(
  client: ChatSDK,
  change: (list: FriendApplicationList) => FriendApplicationList,
): ChatSDK {
  const asked = replace(client, 'getFriendApplicationList', (honest) => async () => {
    const { code, data } = await honest();
    return { code, data: change(data) };
  });
  return intercept(asked, EVENT.FRIEND_APPLICATION_LIST_UPDATED, (event, deliver) =>
    deliver({ ...event, data: change(event.data) }),
  );
}

/** The same with each application changed. */
function showsEach(
  client: ChatSDK,
  change: (application: FriendApplication) => FriendApplication,
): ChatSDK {
  return shows(client, ({ friendApplicationList, unreadCount }) => ({
    friendApplicationList: friendApplicationList.map(change),
    unreadCount,
  }));
}

/** A client that accepts with another type than it was told. */
function accepts(client: ChatSDK, type: string): ChatSDK {
  return through(client, 'acceptFriendApplication', (_, [options]) => {
    const changed: object = { ...Object(options), type };
    return callMethod(client, 'acceptFriendApplication', [changed]);
  });
}

const ASKERS: readonly Saboteur[] = [
  {
    does: 'loses the words with which somebody asks',
    against: ASKING,
    breaks: ['FRD-6.1.22', 'FRD-6.1.24'],
    sabotage: (client) => showsEach(client, (one) => ({ ...one, wording: '' })),
  },
  {
    does: 'shows a remark with who asks',
    against: ASKING,
    breaks: ['FRD-2.3'],
    sabotage: (client) => showsEach(client, (one) => ({ ...one, remark: '' })),
  },
  {
    does: 'takes what I have asked for what I was asked',
    against: ASKING,
    breaks: ['FRD-2.4', 'FRD-6.1.22'],
    sabotage: (client) =>
      showsEach(client, (one) => ({ ...one, type: TYPES.SNS_APPLICATION_SENT_TO_ME })),
  },
  {
    does: 'counts what I have asked as unread',
    against: ASKING,
    breaks: ['FRD-6.1.22', 'FRD-6.3.21'],
    sabotage: (client) =>
      shows(client, ({ friendApplicationList }) => ({
        friendApplicationList,
        unreadCount: friendApplicationList.length,
      })),
  },
  {
    does: 'tells the applications without how many are unread',
    against: ASKING,
    breaks: ['FRD-1.10', 'FACT-24.12'],
    sabotage: (client) =>
      intercept(client, EVENT.FRIEND_APPLICATION_LIST_UPDATED, (event, deliver) => {
        const { friendApplicationList } = event.data;
        deliver({ ...event, data: { friendApplicationList, unreadCount: -1 } });
      }),
  },
  {
    does: 'shows what was asked as long as it likes',
    against: ASKING,
    breaks: ['FRD-6.1.17', 'FRD-6.3.11'],
    sabotage(client) {
      let known: FriendApplication[] = [];
      return shows(client, ({ friendApplicationList, unreadCount }) => {
        if (friendApplicationList.length > 0) known = friendApplicationList;
        return { friendApplicationList: known, unreadCount };
      });
    },
  },
];

const ANSWERERS: readonly Saboteur[] = [
  {
    does: 'lists the oldest application first',
    against: ANSWERING,
    breaks: ['FRD-6.3.2'],
    sabotage: (client) =>
      shows(client, ({ friendApplicationList, unreadCount }) => ({
        friendApplicationList: friendApplicationList.toSorted((a, b) => a.time - b.time),
        unreadCount,
      })),
  },
  {
    does: 'wraps what is nothing in a response',
    against: ANSWERING,
    breaks: ['FRD-6.3.6', 'FRD-6.3.12', 'FRD-6.3.19'],
    sabotage: (client) =>
      (
        ['acceptFriendApplication', 'refuseFriendApplication', 'setFriendApplicationRead'] as const
      ).reduce(
        (tampered, name) =>
          through(tampered, name, async (honest) => ({ code: 0, data: await honest() })),
        client,
      ),
  },
  {
    does: 'agrees only, whatever it is told',
    against: ANSWERING,
    breaks: ['FRD-6.3.8', 'FRD-6.3.7'],
    sabotage: (client) => accepts(client, TYPES.SNS_APPLICATION_AGREE),
  },
  {
    does: 'adds who was only agreed to',
    against: ANSWERING,
    breaks: ['FRD-6.3.9'],
    sabotage: (client) => accepts(client, TYPES.SNS_APPLICATION_AGREE_AND_ADD),
  },
  {
    does: 'forgets what to call who was accepted',
    against: ANSWERING,
    breaks: ['FRD-6.3.8'],
    sabotage: (client) =>
      replace(
        client,
        'acceptFriendApplication',
        (honest) =>
          ({ remark, ...options }) =>
            honest(options),
      ),
  },
  {
    does: 'refuses by looking away',
    against: ANSWERING,
    breaks: ['FRD-6.3.13'],
    sabotage: (client) =>
      replace(
        client,
        'refuseFriendApplication',
        () =>
          ({ userID }) =>
            client.deleteFriendApplication({ userID }).then(() => undefined),
      ),
  },
  {
    does: 'accepts and refuses what nobody has asked',
    against: ANSWERING,
    breaks: ['FRD-6.3.10'],
    sabotage: (client) =>
      recoding(
        recoding(client, 'acceptFriendApplication', 30614),
        'refuseFriendApplication',
        30614,
      ),
  },
  {
    does: 'deletes applications that are not there',
    against: ANSWERING,
    breaks: ['FRD-6.3.17', 'FRD-6.3.16'],
    sabotage: (client) => recoding(client, 'deleteFriendApplication', 2716),
  },
  {
    does: 'deletes an application by refusing it',
    against: ANSWERING,
    breaks: ['FRD-6.3.18'],
    sabotage: (client) =>
      replace(client, 'deleteFriendApplication', (honest) => async (options) => {
        if (options.type === TYPES.SNS_APPLICATION_SENT_BY_ME) return honest(options);
        await client.refuseFriendApplication(options);
        return { code: 0, data: {} };
      }),
  },
  {
    does: 'resolves a deletion with the userID',
    against: ANSWERING,
    breaks: ['FRD-6.3.15'],
    sabotage: (client) =>
      through(client, 'deleteFriendApplication', async (honest, [options]) => {
        await honest();
        return { code: 0, data: options };
      }),
  },
  {
    does: 'reads applications for itself alone',
    against: ANSWERING,
    breaks: ['FRD-6.3.20'],
    sabotage: (client) =>
      replace(client, 'setFriendApplicationRead', () => () => Promise.resolve(undefined)),
  },
  {
    does: 'tells nobody of applications',
    against: ANSWERING,
    breaks: ['FRD-6.3.11', 'FRD-6.3.13', 'FRD-6.3.20'],
    sabotage: (client) => intercept(client, EVENT.FRIEND_APPLICATION_LIST_UPDATED, () => undefined),
  },
];

/** Those that ask wrongly whether somebody wants to be a friend, or answer it. */
export const FRIEND_APPLICATION_SABOTEURS: readonly Saboteur[] = [...ASKERS, ...ANSWERERS];
