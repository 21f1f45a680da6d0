import { type ChatSDK, EVENT, type MethodName, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { askForNothing, onEach, onListing } from './tamper-conversations.js';

const LABELS = 'marks and custom data of conversations';
const REFUSED = 'marks and custom data that are refused';
const READING = 'reading all conversations at once';

const LABELLING: readonly MethodName[] = ['markConversation', 'setConversationCustomData'];

/** The same for both methods. */
function labelling(client: ChatSDK, change: (client: ChatSDK, name: MethodName) => ChatSDK) {
  return LABELLING.reduce(change, client);
}

const LABEL_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says that conversations were labelled, and labels none',
    against: LABELS,
    breaks: ['CNV-2.73', 'CNV-2.86', 'CNV-2.88', 'CNV-2.79', 'CNV-3.10', 'CNV-2.12'],
    sabotage: (client) =>
      labelling(client, (one, name) =>
        through(one, name, async (_honest, [options]) => ({
          code: 0,
          data: {
            successConversationIDList: Object(options).conversationIDList,
            failureConversationIDList: [],
          },
        })),
      ),
  },
  {
    does: 'fails altogether where one conversation fails',
    against: REFUSED,
    breaks: ['CNV-2.75', 'CNV-2.85', 'ERR-3.19'],
    sabotage: (client) =>
      labelling(client, (one, name) =>
        through(one, name, async (honest) => {
          const answer = Object(await honest());
          if (answer.data.failureConversationIDList.length === 0) return answer;
          throw Object.assign(new Error('One of them.'), { code: 2500 });
        }),
      ),
  },
  {
    does: 'does not say which conversations fail',
    against: REFUSED,
    breaks: ['CNV-2.74', 'CNV-2.76', 'CNV-2.85'],
    sabotage: (client) =>
      labelling(client, (one, name) =>
        through(one, name, async (honest) => {
          const answer = Object(await honest());
          Reflect.deleteProperty(answer.data, 'failureConversationIDList');
          return answer;
        }),
      ),
  },
  {
    does: 'asks the service about conversations that there are not',
    against: REFUSED,
    breaks: ['CNV-2.77', 'CNV-2.85'],
    sabotage: (client) =>
      labelling(client, (one, name) =>
        through(one, name, async (honest) => {
          await askForNothing(client);
          return honest();
        }),
      ),
  },
  {
    does: 'tells the list nothing of labels',
    against: LABELS,
    breaks: ['CNV-2.78', 'CNV-2.86', 'CNV-3.10'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        const isLabelled = event.data.some((one) => one.customData || one.markList.length > 0);
        if (!isLabelled) deliver(event);
      }),
  },
  {
    does: 'sets a mark twice',
    against: LABELS,
    breaks: ['CNV-2.87'],
    sabotage: (client) =>
      replace(client, 'markConversation', (honest) => async (options) => {
        const answer = await honest(options);
        const { data } = await client.getConversationList(options.conversationIDList);
        for (const one of data.conversationList) one.markList.push(options.markType);
        return answer;
      }),
  },
  {
    does: 'counts in 53 bits',
    against: LABELS,
    breaks: ['CNV-2.83', 'CNV-2.89'],
    sabotage: (client) =>
      onEach(client, (one) => {
        one.markList = one.markList.filter((mark) => Number.isSafeInteger(mark));
      }),
  },
  {
    does: 'makes a power of two of every mark',
    against: LABELS,
    breaks: ['CNV-2.84'],
    sabotage: (client) =>
      replace(
        client,
        'markConversation',
        (honest) => (options) =>
          honest({ ...options, markType: 2 ** Math.floor(Math.log2(options.markType)) }),
      ),
  },
  {
    does: 'labels more conversations than can be labelled at once',
    against: REFUSED,
    breaks: ['CNV-2.80'],
    sabotage: (client) => labelling(client, (one, name) => recoding(one, name, 51006)),
  },
  {
    does: 'keeps quiet about groups that are no more',
    against: REFUSED,
    breaks: ['ERR-3.19'],
    sabotage: (client) =>
      labelling(client, (one, name) =>
        through(one, name, async (honest) => {
          const answer = Object(await honest());
          answer.data.failureConversationIDList = [];
          return answer;
        }),
      ),
  },
];

const READING_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'says that all was read, and reads nothing',
    against: READING,
    breaks: ['RDS-13.22', 'RDS-13.27', 'RDS-13.29', 'RDS-13.30', 'CNV-3.7', 'CNV-4.25'],
    sabotage: (client) =>
      replace(client, 'setAllMessageRead', () => async () => ({ code: 0, data: {} })),
  },
  {
    does: 'reads all whatever is asked for',
    against: READING,
    breaks: ['RDS-13.22'],
    sabotage: (client) => replace(client, 'setAllMessageRead', (honest) => () => honest()),
  },
  {
    does: 'answers with the scope',
    against: READING,
    breaks: ['RDS-13.23'],
    sabotage: (client) =>
      replace(client, 'setAllMessageRead', (honest) => async (options) => {
        const answer = await (options ? honest(options) : honest());
        Object.assign(answer.data, { scope: TYPES.READ_ALL_MSG, ...options });
        return answer;
      }),
  },
  {
    does: 'reads communities with all others',
    against: READING,
    breaks: ['RDS-13.24', 'CNV-4.25'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.subType === TYPES.GRP_COMMUNITY) one.unreadCount = 0;
      }),
  },
  {
    does: 'asks the service to read what nobody has written',
    against: READING,
    breaks: ['RDS-13.25'],
    sabotage: (client) =>
      replace(client, 'setAllMessageRead', (honest) => async (options) => {
        await askForNothing(client);
        return options ? honest(options) : honest();
      }),
  },
  {
    does: 'reads as often as it likes',
    against: READING,
    breaks: ['RDS-13.26', 'ERR-4.2'],
    sabotage: (client) => recoding(client, 'setAllMessageRead', 2996),
  },
  {
    does: 'tells the list of every conversation that was read with the others',
    against: READING,
    breaks: ['RDS-13.28', 'RDS-13.29'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        for (const one of event.data) if (one.unreadCount === 0) deliver(event);
      }),
  },
  {
    does: 'keeps quiet when not all could be read',
    against: READING,
    breaks: ['RDS-13.31'],
    sabotage: (client) => recoding(client, 'setAllMessageRead', 2801),
  },
  {
    does: 'does not tell the total that nothing is unread',
    against: READING,
    breaks: ['RDS-13.32', 'CNV-3.7'],
    sabotage: (client) =>
      intercept(client, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, (event, deliver) => {
        if (event.data > 0) deliver(event);
      }),
  },
  {
    does: 'forgets who has mentioned it when all is read',
    against: READING,
    breaks: ['RDS-13.27'],
    sabotage: (client) =>
      onListing(client, (list) => {
        for (const one of list) if (one.unreadCount === 0) one.groupAtInfoList = [];
        return list;
      }),
  },
];

/** Those who mark conversations, write onto them, or read all of them, wrongly. */
export const LABEL_AND_READING_ALL_SABOTEURS: readonly Saboteur[] = [
  ...LABEL_SABOTEURS,
  ...READING_SABOTEURS,
];
