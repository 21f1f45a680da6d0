import {
  type ChangeGroupCounterOptions,
  type ChatSDK,
  communityIDOfTopic,
  EVENT,
  type GroupCounters,
  type GroupCounterUpdate,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { fieldsOf, recoding, through } from './tamper-calls.js';

const counters = 'the counters of a group';
const limits = 'how many counters, and how often';
const news = 'the news of counters';
const permissions = 'who may use counters';
const unpaid = 'what was not bought';

const METHODS = [
  'setGroupCounters',
  'increaseGroupCounter',
  'decreaseGroupCounter',
  'getGroupCounters',
] as const;

type Read = ChatSDK['getGroupCounters'];
type Set = ChatSDK['setGroupCounters'];
type Step = ChatSDK['increaseGroupCounter'];

function reading(client: ChatSDK, make: (honest: Read) => Read): ChatSDK {
  return replace(client, 'getGroupCounters', make);
}

function setting(client: ChatSDK, make: (honest: Set) => Set): ChatSDK {
  return replace(client, 'setGroupCounters', make);
}

function counting(client: ChatSDK, make: (honest: Step) => Step): ChatSDK {
  const up = replace(client, 'increaseGroupCounter', make);
  return replace(up, 'decreaseGroupCounter', make);
}

/** The same client, which tells something else, or nothing. */
function telling(
  client: ChatSDK,
  change: (update: GroupCounterUpdate) => GroupCounterUpdate | undefined,
): ChatSDK {
  return intercept(client, EVENT.GROUP_COUNTER_UPDATED, (event, deliver) => {
    const data = change(event.data);
    if (data) deliver({ ...event, data });
  });
}

/** All that a client knows of a group's counters. */
async function allOf(client: ChatSDK, groupID: string): Promise<GroupCounters> {
  return (await client.getGroupCounters({ groupID })).data.counters;
}

/** The same client, all of whose calls about counters fail in another way, or not at all. */
function recodingAll(client: ChatSDK, from: number, to?: number): ChatSDK {
  return METHODS.reduce((tampered, name) => recoding(tampered, name, from, to), client);
}

/** The same client, which reads what is there and sets what is to be. */
function addingUpItself(client: ChatSDK): ChatSDK {
  return counting(client, () => async ({ groupID, key, value }: ChangeGroupCounterOptions) => {
    const before = await allOf(client, groupID);
    return client.setGroupCounters({ groupID, counters: { [key]: (before[key] ?? 0) + value } });
  });
}

/** The same client, which gives for ever what it has read once. */
function rememberingForEver(client: ChatSDK): ChatSDK {
  const known = new Map<string, ReturnType<Read>>();
  return reading(client, (honest) => (options) => {
    const answer = known.get(options.groupID) ?? honest(options);
    known.set(options.groupID, answer);
    return answer;
  });
}

/** The same client, which asks the service for something before each read. */
function alwaysAsking(client: ChatSDK): ChatSDK {
  return reading(client, (honest) => async (options) => {
    await client.getGroupProfile({ groupID: options.groupID });
    return honest(options);
  });
}

/** Those that count wrongly. */
export const COUNTER_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'answers a write with all counters',
    against: counters,
    breaks: ['CTR-8.14'],
    sabotage: (client) =>
      setting(client, (honest) => async (options) => {
        const before = await allOf(client, options.groupID);
        const answer = await honest(options);
        return { ...answer, data: { counters: { ...before, ...answer.data.counters } } };
      }),
  },
  {
    does: 'answers with texts',
    against: counters,
    breaks: ['CTR-8.1'],
    sabotage: (client) =>
      through(client, 'getGroupCounters', async (honest) => {
        const answer = fieldsOf(await honest());
        const found = Object.entries(fieldsOf(fieldsOf(answer['data'])['counters']));
        const texts = found.map(([key, value]) => [key, String(value)]);
        return { ...answer, data: { counters: Object.fromEntries(texts) } };
      }),
  },
  {
    does: 'sets all other counters to 0',
    against: counters,
    breaks: ['CTR-8.8'],
    sabotage: (client) =>
      setting(client, (honest) => async (options) => {
        const before = Object.keys(await allOf(client, options.groupID)).map((key) => [key, 0]);
        return honest({
          ...options,
          counters: { ...Object.fromEntries(before), ...options.counters },
        });
      }),
  },
  {
    does: 'forgets the sign of a step',
    against: counters,
    breaks: ['CTR-8.11'],
    sabotage: (client) =>
      counting(
        client,
        (honest) => (options) => honest({ ...options, value: Math.abs(options.value) }),
      ),
  },
  {
    does: 'does not go below 0',
    against: counters,
    breaks: ['CTR-8.7'],
    sabotage: (client) =>
      replace(client, 'decreaseGroupCounter', (honest) => async (options) => {
        const before = (await allOf(client, options.groupID))[options.key] ?? 0;
        return honest({ ...options, value: Math.min(before, options.value) || 1e-9 });
      }),
  },
  {
    does: 'adds up itself, and sets what comes of it',
    against: counters,
    breaks: ['CTR-8.12'],
    sabotage: addingUpItself,
  },
  {
    does: 'sets nothing that is set already',
    against: counters,
    breaks: ['CTR-8.13'],
    sabotage: (client) =>
      setting(client, (honest) => async (options) => {
        const before = await allOf(client, options.groupID);
        return honest({ ...options, counters: { ...options.counters, ...before } });
      }),
  },
  {
    does: 'reads all counters, whatever is asked for',
    against: counters,
    breaks: ['CTR-8.15'],
    sabotage: (client) =>
      reading(client, (honest) => (options) => honest({ ...options, keyList: [] })),
  },
  {
    does: 'counts in the community what is to be counted in a topic',
    against: counters,
    breaks: ['CTR-8.2', 'GRP-1.48'],
    sabotage: (client) =>
      counting(client, (honest) => (options) => {
        const groupID = communityIDOfTopic(options.groupID) ?? options.groupID;
        return honest({ ...options, groupID });
      }),
  },
  {
    does: 'takes no notice of what the service refuses',
    against: limits,
    breaks: ['CTR-8.4', 'CTR-8.5', 'CTR-8.6', 'ERB-9.7'],
    sabotage: (client) => recodingAll(client, 10004),
  },
  {
    does: 'believes that what comes too often was done',
    against: limits,
    breaks: ['CTR-8.22', 'CTR-8.23', 'ERB-3.6'],
    sabotage: (client) => recodingAll(client, 2996),
  },
  {
    does: 'asks the service before it refuses what comes too often',
    against: limits,
    breaks: ['CTR-8.23'],
    sabotage: alwaysAsking,
  },
  {
    does: 'tells by how much a counter has changed',
    against: news,
    breaks: ['CTR-8.19', 'FACT-24.2'],
    sabotage: (client) => {
      const known = new Map<string, number>();
      return telling(client, (update) => {
        const place = `${update.groupID} ${update.key}`;
        const before = known.get(place) ?? 0;
        known.set(place, update.value);
        return { ...update, value: update.value - before };
      });
    },
  },
  {
    does: 'does not tell what it wrote itself',
    against: news,
    breaks: ['CTR-8.20', 'TIP-C.21'],
    sabotage: (client) => {
      let writing = 0;
      const honest = counting(client, (step) => async (options) => {
        writing += 1;
        return step(options).finally(() => {
          writing -= 1;
        });
      });
      return telling(honest, (update) => (writing > 0 ? undefined : update));
    },
  },
  {
    does: 'tells counters by messages, too',
    against: news,
    breaks: ['TIP-A.1.15', 'TIP-C.21'],
    sabotage: (client) => {
      const listeners: (() => void)[] = [];
      const heard = replace(
        client,
        'on',
        (on) => (name: never, handler: never, context?: unknown) => {
          if (name === EVENT.MESSAGE_RECEIVED) {
            listeners.push(() => Reflect.apply(handler, context, [{ name, data: [] }]));
          }
          return on(name, handler, context);
        },
      );
      client.on(EVENT.GROUP_COUNTER_UPDATED, () => {
        for (const listener of listeners) listener();
      });
      return heard;
    },
  },
  {
    does: 'remembers counters for ever',
    against: news,
    breaks: ['CTR-8.16', 'GLF-4.35'],
    sabotage: rememberingForEver,
  },
  {
    does: 'remembers no counters',
    against: news,
    breaks: ['CTR-8.16'],
    sabotage: alwaysAsking,
  },
  {
    does: 'gives counters to whom they were not sold',
    against: unpaid,
    breaks: ['CTR-8.3'],
    sabotage: (client) => recoding(client, 'getGroupCounters', 3122),
  },
  {
    does: 'says that conversation groups are switched off where they were not bought',
    against: unpaid,
    breaks: ['FLD-M.1'],
    sabotage: (client) => recoding(client, 'createConversationGroup', 3122, 60020),
  },
  {
    does: 'says that a group that one is not in is not there',
    against: permissions,
    breaks: ['PRM-2.209'],
    sabotage: (client) => recodingAll(client, 10007, 10010),
  },
  {
    does: 'lets the owner count and nobody else',
    against: permissions,
    breaks: ['PRM-2.204', 'PRM-2.205', 'PRM-2.206', 'PRM-2.207', 'PRM-2.208'],
    sabotage: (client) =>
      counting(client, (honest) => async (options) => {
        const { data } = await client.getGroupProfile({ groupID: options.groupID });
        if (data.group.ownerID === client.getLoginUser()) return honest(options);
        throw Object.assign(new Error('Not the owner.'), { code: 10007 });
      }),
  },
];
