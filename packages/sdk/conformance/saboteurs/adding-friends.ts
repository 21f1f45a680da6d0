import { type ChatSDK, EVENT } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const ADDING = 'adding friends';
const REFUSED = 'friends who cannot be added';

type Options = Parameters<ChatSDK['addFriend']>[0];

/** A client that adds somebody with other words than it was given. */
function adds(client: ChatSDK, change: (options: Options) => Options): ChatSDK {
  return replace(client, 'addFriend', (honest) => (options) => honest(change(options)));
}

/** Those that add friends wrongly. */
export const ADDING_FRIENDS_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'adds both ways who was to be added one way',
    against: ADDING,
    breaks: ['FRD-6.1.18', 'FRD-6.1.14'],
    sabotage: (client) => adds(client, (options) => ({ ...options, type: 'Add_Type_Both' })),
  },
  {
    does: 'adds one way whatever it is told',
    against: ADDING,
    breaks: ['FRD-6.1.19', 'FRD-6.1.3', 'FRD-6.1.16'],
    sabotage: (client) => adds(client, (options) => ({ ...options, type: 'Add_Type_Single' })),
  },
  {
    does: 'forgets what a friend is to be called',
    against: ADDING,
    breaks: ['FRD-6.1.20'],
    sabotage: (client) => adds(client, (options) => ({ ...options, remark: '' })),
  },
  {
    does: 'forgets the group that a friend is to be in',
    against: ADDING,
    breaks: ['FRD-6.1.21', 'FRD-6.1.20'],
    sabotage: (client) => adds(client, (options) => ({ ...options, groupName: '' })),
  },
  {
    does: 'tells that the friends have changed, and not what they are',
    against: ADDING,
    breaks: ['FRD-1.8', 'EVT-5.19'],
    sabotage: (client) =>
      intercept(client, EVENT.FRIEND_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: [] }),
      ),
  },
  {
    does: 'rejects where somebody has to be asked',
    against: 'asking whether somebody wants to be a friend',
    breaks: ['FRD-6.1.15', 'FRD-6.1.2', 'FACT-49.2'],
    sabotage: (client) =>
      replace(client, 'addFriend', (honest) => async (options) => {
        const answer = await honest(options);
        if (answer.data.code === 0) return answer;
        throw Object.assign(new Error('They have to be asked.'), { code: answer.data.code });
      }),
  },
  {
    does: 'says nothing of what is missing when it adds nobody, or oneself',
    against: REFUSED,
    breaks: ['FRD-6.1.5', 'FRD-6.1.6', 'ERB-9.19'],
    sabotage: (client) => recoding(recoding(client, 'addFriend', 30003), 'addFriend', 30001),
  },
  {
    does: 'lets those ask whom the administration forbids it',
    against: REFUSED,
    breaks: ['FRD-6.1.7', 'FRD-6.1.4'],
    sabotage: (client) => recoding(client, 'addFriend', 30009),
  },
  {
    does: 'takes the other’s blacklist for mine',
    against: REFUSED,
    breaks: ['FRD-6.1.9', 'FRD-6.1.4'],
    sabotage: (client) => recoding(client, 'addFriend', 30525, 30515),
  },
  {
    does: 'takes my blacklist for the other’s',
    against: REFUSED,
    breaks: ['FRD-6.1.8', 'FRD-6.1.4'],
    sabotage: (client) => recoding(client, 'addFriend', 30515, 30525),
  },
  {
    does: 'adds a friend again',
    against: REFUSED,
    breaks: ['FRD-6.1.10', 'FRD-6.1.4'],
    sabotage: (client) => recoding(client, 'addFriend', 30015),
  },
  {
    does: 'says of who wants nobody that they were added',
    against: REFUSED,
    breaks: ['FRD-6.1.13'],
    sabotage: (client) => recoding(client, 'addFriend', 30516),
  },
  {
    does: 'cuts what is too long',
    against: REFUSED,
    breaks: ['FRD-2.8', 'FRD-2.11'],
    sabotage: (client) =>
      adds(client, ({ remark = '', wording = '', ...options }) => ({
        ...options,
        remark: remark.slice(0, 32),
        wording: wording.slice(0, 85),
      })),
  },
];
