import { type ChatSDK, type Conversation, EVENT, TYPES } from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';
import { onEach } from './tamper-conversations.js';

const TYPES_OF = 'how messages are announced';
const QUIET = 'quiet and discarded conversations';
const AFTERWARDS = 'what was set elsewhere while there was no line';

const SETTING = 'setMessageRemindType';

/** A client that sets types with other arguments. */
function sets(
  client: ChatSDK,
  change: (options: Record<string, unknown>) => Record<string, unknown>,
): ChatSDK {
  return through(client, SETTING, (_, [options]) =>
    callMethod(client, SETTING, [change(fieldsOf(options))]),
  );
}

/** A client whose answers to a setting are changed. */
function answers(
  client: ChatSDK,
  change: (data: Record<string, unknown>) => Record<string, unknown>,
): ChatSDK {
  return through(client, SETTING, (honest) => {
    const asked = honest();
    if (!(asked instanceof Promise)) return asked;
    return asked.then((answer: unknown) => ({
      code: 0,
      data: change(fieldsOf(fieldsOf(answer)['data'])),
    }));
  });
}

const ANNOUNCERS: readonly Saboteur[] = [
  {
    does: 'always has a promise for who sets a type',
    against: TYPES_OF,
    breaks: ['RMD-2.3'],
    sabotage: (client) => through(client, SETTING, async (honest) => honest()),
  },
  {
    does: 'sets the types of people first, and of groups only without them',
    against: TYPES_OF,
    breaks: ['RMD-2.1', 'RMD-2.14'],
    sabotage: (client) =>
      sets(client, ({ groupID, ...others }) =>
        others['userIDList'] ? others : { groupID, ...others },
      ),
  },
  {
    does: 'takes the last 30 people of a list',
    against: TYPES_OF,
    breaks: ['RMD-2.2'],
    sabotage: (client) =>
      sets(client, (options) => {
        const { userIDList } = options;
        return Array.isArray(userIDList)
          ? { ...options, userIDList: userIDList.slice(-30) }
          : options;
      }),
  },
  {
    does: 'answers with the names of people alone',
    against: TYPES_OF,
    breaks: ['RMD-2.12'],
    sabotage: (client) =>
      answers(client, (data) => {
        const { successUserIDList } = data;
        if (!Array.isArray(successUserIDList)) return data;
        return { ...data, successUserIDList: successUserIDList.map((one) => one.userID) };
      }),
  },
  {
    does: 'answers with a copy of the group',
    against: TYPES_OF,
    breaks: ['RMD-2.14'],
    sabotage: (client) =>
      answers(client, (data) => (data['group'] ? { group: fieldsOf(data['group']) } : data)),
  },
  {
    does: 'checks the type before it is set',
    against: TYPES_OF,
    breaks: ['RMD-2.4'],
    sabotage: (client) =>
      through(client, SETTING, (honest, [options]) => {
        const known: readonly unknown[] = Object.values(TYPES);
        if (known.includes(fieldsOf(options)['messageRemindType'])) return honest();
        throw new Error('Params validate failed.');
      }),
  },
  {
    does: 'forgets the type of a conversation at once',
    against: TYPES_OF,
    breaks: ['RMD-2.16', 'OBJ-4.15', 'RMD-2.13', 'RMD-2.21', 'INS-E.16', 'CNV-3.12', 'NTC-B.3.33'],
    sabotage: (client) =>
      onEach(client, (one) => {
        if (one.messageRemindType) one.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
      }),
  },
  {
    does: 'counts everything that is unread in the total',
    against: QUIET,
    breaks: ['RMD-2.7', 'RMD-2.18', 'SES-8.12'],
    sabotage(client) {
      let unread = 0;
      client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
        unread = data.reduce((sum, one) => sum + one.unreadCount, 0);
      });
      const counting = replace(client, 'getTotalUnreadMessageCount', () => () => unread);
      return intercept(counting, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, (event, deliver) =>
        deliver({ ...event, data: unread }),
      );
    },
  },
  {
    does: 'tells nobody that a type has changed',
    against: TYPES_OF,
    breaks: ['RMD-2.17', 'RMD-2.21', 'CNV-3.12'],
    sabotage(client) {
      let last = '';
      let isNews = true;
      client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
        const shown = JSON.stringify(
          data.map(({ conversationID, lastMessage }) => [conversationID, lastMessage]),
        );
        isNews = shown !== last;
        last = shown;
      });
      return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        if (isNews) deliver(event);
      });
    },
  },
  {
    does: 'does not hear what is said quietly',
    against: QUIET,
    breaks: ['RMD-2.6', 'RMD-2.9'],
    sabotage(client) {
      let isQuiet = false;
      const noting = through(client, SETTING, (honest, [options]) => {
        isQuiet = fieldsOf(options)['messageRemindType'] !== TYPES.MSG_REMIND_ACPT_AND_NOTE;
        return honest();
      });
      return intercept(noting, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        if (!isQuiet) deliver(event);
      });
    },
  },
  {
    does: 'never discards anything',
    against: QUIET,
    breaks: ['RMD-2.8', 'MSG-2.75', 'SES-8.12'],
    sabotage: (client) =>
      sets(client, (options) =>
        options['messageRemindType'] === TYPES.MSG_REMIND_DISCARD
          ? { ...options, messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE }
          : options,
      ),
  },
  {
    does: 'sets the type of a live room',
    against: TYPES_OF,
    breaks: ['GRP-1.41'],
    sabotage: (client) => recoding(client, SETTING, 10007),
  },
  {
    does: 'keeps the notice to itself that a type was set elsewhere',
    against: TYPES_OF,
    breaks: ['TIP-C.26', 'NTC-B.2.8'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        const data = event.data.filter(({ type }) => type !== TYPES.MSG_GRP_SYS_NOTICE);
        if (data.length > 0) deliver({ ...event, data });
      }),
  },
];

const LATECOMERS: readonly Saboteur[] = [
  {
    does: 'shows in a conversation what it has shown of it first',
    against: AFTERWARDS,
    breaks: ['RMD-2.21', 'INS-E.16', 'FLD-2.35', 'FLD-2.36'],
    sabotage(client) {
      const first = new Map<
        string,
        Pick<Conversation, 'messageRemindType' | 'conversationGroupList'>
      >();
      client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
        for (const { conversationID, messageRemindType, conversationGroupList } of data) {
          const shown = { messageRemindType, conversationGroupList: [...conversationGroupList] };
          if (messageRemindType && !first.has(conversationID)) first.set(conversationID, shown);
        }
      });
      return onEach(client, (one) => void Object.assign(one, first.get(one.conversationID)));
    },
  },
];

/** Those that announce messages, and hear them, wrongly. */
export const REMIND_TYPE_SABOTEURS: readonly Saboteur[] = [...ANNOUNCERS, ...LATECOMERS];
