import { type ChatSDK, type ConversationBatchResult, EVENT, type MethodName } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { onEach } from './tamper-conversations.js';

const MAKING = 'conversation groups';
const LIMITS = 'the limits of conversation groups';
const HEARING = 'what is told of conversation groups';

const FILLING = [
  'createConversationGroup',
  'addConversationsToGroup',
  'deleteConversationsFromGroup',
] as const satisfies MethodName[];

type Filling = (typeof FILLING)[number];

/** A client whose answers about what came and left are changed. */
function answers(
  client: ChatSDK,
  change: (result: ConversationBatchResult) => ConversationBatchResult,
  names: readonly Filling[] = FILLING,
): ChatSDK {
  const changed = (tampered: ChatSDK, name: Filling) =>
    replace(tampered, name, (honest) => async (options: Parameters<typeof honest>[0]) => {
      const { code, data } = await honest(options);
      return { code, data: change(data) };
    });
  return names.reduce(changed, client);
}

/** A client whose list of names is changed. */
function lists(client: ChatSDK, change: (names: string[]) => string[]): ChatSDK {
  return replace(client, 'getConversationGroupList', (honest) => async () => {
    const { code, data } = await honest();
    return { code, data: change(data) };
  });
}

/** A client that fails with another code, or not at all, whatever it does with groups. */
function recodes(client: ChatSDK, from: number, to?: number): ChatSDK {
  const names = [...FILLING, 'deleteConversationGroup', 'renameConversationGroup'] as const;
  return names.reduce((tampered, name) => recoding(tampered, name, from, to), client);
}

const MAKERS: readonly Saboteur[] = [
  {
    does: 'lists the newest group first',
    against: MAKING,
    breaks: ['FLD-2.12', 'FLD-2.23'],
    sabotage: (client) => lists(client, (names) => names.toReversed()),
  },
  {
    does: 'wraps the names of the groups in an object',
    against: MAKING,
    breaks: ['FLD-2.26'],
    sabotage: (client) =>
      through(client, 'getConversationGroupList', async (honest) => ({
        code: 0,
        data: { groupNameList: await honest() },
      })),
  },
  {
    does: 'does not say what failed',
    against: MAKING,
    breaks: ['FLD-2.8', 'FLD-2.9', 'FLD-2.10'],
    sabotage: (client) =>
      answers(client, (result) => ({ ...result, failureConversationIDList: [] })),
  },
  {
    does: 'puts a conversation into one group only',
    against: MAKING,
    breaks: ['FLD-2.11'],
    sabotage: (client) => onEach(client, (one) => void one.conversationGroupList.splice(1)),
  },
  {
    does: 'says of what was there that it came, and of what was not that it left',
    against: MAKING,
    breaks: ['FLD-2.28', 'FLD-2.30'],
    sabotage: (client) =>
      (['addConversationsToGroup', 'deleteConversationsFromGroup'] as const).reduce(
        (tampered, name) =>
          replace(tampered, name, (honest) => async (options: Parameters<typeof honest>[0]) => {
            const { code, data } = await honest(options);
            return {
              code,
              data: { ...data, successConversationIDList: options.conversationIDList },
            };
          }),
        client,
      ),
  },
  {
    does: 'answers with the name of what it deletes and renames',
    against: MAKING,
    breaks: ['FLD-2.17', 'FLD-2.22', 'OBJ-9.3'],
    sabotage: (client) =>
      (['deleteConversationGroup', 'renameConversationGroup'] as const).reduce(
        (tampered, name) =>
          through(tampered, name, async (honest, [data]) => {
            await honest();
            return { code: 0, data };
          }),
        client,
      ),
  },
  {
    does: 'makes a group that nothing is in',
    against: MAKING,
    breaks: ['FLD-2.10'],
    sabotage(client) {
      const empty = new Set<string>();
      const making = replace(client, 'createConversationGroup', (honest) => async (options) => {
        const answer = await honest(options);
        if (answer.data.successConversationIDList.length === 0) empty.add(options.groupName);
        return answer;
      });
      return lists(making, (names) => [...names, ...empty]);
    },
  },
  {
    does: 'has no groups after a login before it is asked to make some',
    against: MAKING,
    breaks: ['SES-3.18', 'FLD-2.12', 'FLD-2.27'],
    sabotage(client) {
      let hasMade = false;
      const making = through(client, 'createConversationGroup', (honest) => {
        hasMade = true;
        return honest();
      });
      return lists(making, (names) => (hasMade ? names : []));
    },
  },
];

const LIMITED: readonly Saboteur[] = [
  {
    does: 'counts the characters of a name, and not its bytes',
    against: LIMITS,
    breaks: ['FLD-2.4'],
    sabotage: (client) => recodes(client, 51011),
  },
  {
    does: 'makes as many groups as one likes',
    against: LIMITS,
    breaks: ['FLD-2.5'],
    sabotage: (client) => recodes(client, 51010),
  },
  {
    does: 'takes as many conversations at once as one likes',
    against: LIMITS,
    breaks: ['FLD-2.6'],
    sabotage: (client) => recodes(client, 51006),
  },
  {
    does: 'does not mind that a group is not there',
    against: LIMITS,
    breaks: ['FLD-2.20', 'FLD-2.25', 'FLD-2.32'],
    sabotage: (client) => recodes(client, 51009),
  },
  {
    does: 'stops at a conversation whose group is no more',
    against: LIMITS,
    breaks: ['ERR-3.19'],
    sabotage: (client) =>
      answers(client, (result) => {
        const isGone = result.failureConversationIDList.some(({ code }) => code === 51007);
        return isGone ? { ...result, successConversationIDList: [] } : result;
      }),
  },
];

const LISTENERS: readonly Saboteur[] = [
  {
    does: 'tells once that a group was made with something in it',
    against: HEARING,
    breaks: ['FLD-2.14'],
    sabotage(client) {
      let last = '';
      return intercept(client, EVENT.CONVERSATION_GROUP_LIST_UPDATED, (event, deliver) => {
        const names = JSON.stringify(event.data);
        if (names !== last) deliver(event);
        last = names;
      });
    },
  },
  {
    does: 'tells the newest name alone',
    against: HEARING,
    breaks: ['FLD-2.13', 'FLD-2.33'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_GROUP_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.length > 0 ? ['the newest'] : [] }),
      ),
  },
  {
    does: 'tells what came into a group, and not what is in it',
    against: HEARING,
    breaks: ['FLD-2.34', 'FLD-2.36'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_IN_GROUP_UPDATED, (event, deliver) => {
        const { groupName, conversationList } = event.data;
        deliver({ ...event, data: { groupName, conversationList: conversationList.slice(0, 1) } });
      }),
  },
  {
    does: 'tells nobody what is in a group',
    against: HEARING,
    breaks: ['FLD-2.29', 'FLD-2.31', 'FLD-2.36'],
    sabotage: (client) => intercept(client, EVENT.CONVERSATION_IN_GROUP_UPDATED, () => undefined),
  },
  {
    does: 'hears nothing of groups from other instances',
    against: HEARING,
    breaks: ['FLD-2.35', 'INS-E.18'],
    sabotage(client) {
      let isMine = 0;
      const names = ['createConversationGroup', 'renameConversationGroup'] as const;
      const noting = [...names, 'deleteConversationGroup' as const].reduce(
        (tampered, name) =>
          through(tampered, name, async (honest) => {
            isMine += 1;
            return Promise.resolve(honest()).finally(() => {
              isMine -= 1;
            });
          }),
        client,
      );
      return intercept(noting, EVENT.CONVERSATION_GROUP_LIST_UPDATED, (event, deliver) => {
        if (isMine > 0) deliver(event);
      });
    },
  },
];

/** Those that keep the folders of the list wrongly. */
export const CONVERSATION_GROUP_SABOTEURS: readonly Saboteur[] = [
  ...MAKERS,
  ...LIMITED,
  ...LISTENERS,
];
