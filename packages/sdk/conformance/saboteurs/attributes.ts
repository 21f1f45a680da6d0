import { type ChatSDK, EVENT, type GroupAttributes, type GroupAttributesUpdate } from '@parlor/sdk';
import { codeOf } from '../traits/call-method.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const attributes = 'the attributes of a group';
const limits = 'how many attributes, and how often';
const conflicts = 'writing attributes at the same time';
const memory = 'the attributes that a client remembers';
const news = 'the news of attributes';
const permissions = 'who may read and write attributes';

type Read = ChatSDK['getGroupAttributes'];
type Set = ChatSDK['setGroupAttributes'];

function reading(client: ChatSDK, make: (honest: Read) => Read): ChatSDK {
  return replace(client, 'getGroupAttributes', make);
}

function setting(client: ChatSDK, make: (honest: Set) => Set): ChatSDK {
  return replace(client, 'setGroupAttributes', make);
}

/** The same client, which tells something else, or nothing. */
function telling(
  client: ChatSDK,
  change: (update: GroupAttributesUpdate) => GroupAttributesUpdate | undefined,
): ChatSDK {
  return intercept(client, EVENT.GROUP_ATTRIBUTES_UPDATED, (event, deliver) => {
    const data = change(event.data);
    if (data) deliver({ ...event, data });
  });
}

/** The same client, which reads behind the app's back before it writes. */
function readingBefore(client: ChatSDK): ChatSDK {
  return setting(client, (honest) => async (options) => {
    await client.getGroupAttributes({ groupID: options.groupID, keyList: [] });
    return honest(options);
  });
}

/** The same client, which tries again what came too late. */
function tryingAgain(client: ChatSDK): ChatSDK {
  return setting(client, (honest) => async (options) => {
    try {
      return await honest(options);
    } catch (error) {
      if (codeOf(error) !== 10056) throw error;
      return honest(options);
    }
  });
}

/** The same client, which gives for ever what it has read once. */
function rememberingForEver(client: ChatSDK): ChatSDK {
  const known = new Map<string, Promise<Awaited<ReturnType<Read>>>>();
  return reading(client, (honest) => (options) => {
    const key = JSON.stringify(options);
    const answer = known.get(key) ?? honest(options);
    known.set(key, answer);
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

/** The same client, whose memory of attributes outlives what it should die with. */
function withGhosts(client: ChatSDK): ChatSDK {
  const seen = new Map<string, GroupAttributes>();
  return reading(client, (honest) => async (options) => {
    const answer = await honest(options);
    const before = seen.get(options.groupID);
    const groupAttributes = { ...before, ...answer.data.groupAttributes };
    seen.set(options.groupID, groupAttributes);
    return { ...answer, data: { groupAttributes } };
  });
}

/** Those that mistake a group's attributes, or the order in which they are written. */
export const ATTRIBUTE_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'answers a write with a copy of the attributes',
    against: attributes,
    breaks: ['ATR-1.1.3'],
    sabotage: (client) =>
      setting(client, (honest) => async (options) => {
        const answer = await honest(options);
        return { ...answer, data: { groupAttributes: { ...answer.data.groupAttributes } } };
      }),
  },
  {
    does: 'reads all attributes, whatever is asked for',
    against: attributes,
    breaks: ['ATR-1.1.6'],
    sabotage: (client) =>
      reading(client, (honest) => (options) => honest({ ...options, keyList: [] })),
  },
  {
    does: 'keeps the other attributes when it is to replace them',
    against: attributes,
    breaks: ['ATR-1.1.1'],
    sabotage: (client) =>
      replace(client, 'initGroupAttributes', () => (options) => client.setGroupAttributes(options)),
  },
  {
    does: 'forgets the other attributes when it is to set some',
    against: attributes,
    breaks: ['ATR-1.1.2'],
    sabotage: (client) => setting(client, () => (options) => client.initGroupAttributes(options)),
  },
  {
    does: 'takes an empty text for no value',
    against: attributes,
    breaks: ['ATR-1.1.11'],
    sabotage: (client) =>
      reading(client, (honest) => async (options) => {
        const answer = await honest(options);
        const full = Object.entries(answer.data.groupAttributes).filter(
          ([, value]) => value !== '',
        );
        return { ...answer, data: { groupAttributes: Object.fromEntries(full) } };
      }),
  },
  {
    does: 'names all keys that were to be deleted when everything was',
    against: attributes,
    breaks: ['ATR-1.1.5'],
    sabotage: (client) =>
      replace(client, 'deleteGroupAttributes', (honest) => async (options) => {
        const answer = await honest(options);
        return { ...answer, data: { keyList: options.keyList } };
      }),
  },
  {
    does: 'says that attributes are for live rooms alone',
    against: attributes,
    breaks: ['ATR-1.2.1'],
    sabotage: (client) => recoding(client, 'getGroupAttributes', 10010, 2641),
  },
  {
    does: 'cuts off what is too much instead of refusing it',
    against: limits,
    breaks: ['ATR-1.2.8', 'ERB-9.6'],
    sabotage: (client) =>
      setting(client, (honest) => (options) => {
        const short = Object.entries(options.groupAttributes).map(([key, value]) => [
          key,
          value.slice(0, 2_000),
        ]);
        return honest({ ...options, groupAttributes: Object.fromEntries(short) });
      }),
  },
  {
    does: 'says that a key is not there as if it did not matter',
    against: limits,
    breaks: ['ATR-1.2.14'],
    sabotage: (client) => recoding(client, 'deleteGroupAttributes', 10050),
  },
  {
    does: 'asks the service before it refuses what comes too often',
    against: limits,
    breaks: ['ATR-1.2.11'],
    sabotage: alwaysAsking,
  },
  {
    does: 'reads before each write',
    against: conflicts,
    breaks: ['ATR-1.3.10', 'ATR-1.2.15'],
    sabotage: readingBefore,
  },
  {
    does: 'tries again what came too late',
    against: conflicts,
    breaks: ['ATR-1.3.5', 'ATR-1.3.8'],
    sabotage: tryingAgain,
  },
  {
    does: 'believes that a write that came too late was made',
    against: conflicts,
    breaks: ['ATR-1.3.4', 'ATR-1.3.6'],
    sabotage: (client) => recoding(client, 'setGroupAttributes', 10056),
  },
  {
    does: 'sends its own writes one after the other',
    against: conflicts,
    breaks: ['FACT-47.7'],
    sabotage: (client) => {
      let last: Promise<unknown> = Promise.resolve();
      return setting(client, (honest) => (options) => {
        const call = last.then(() => honest(options));
        last = call.catch(() => undefined);
        return call;
      });
    },
  },
  {
    does: 'remembers attributes for ever',
    against: memory,
    breaks: ['ATR-1.4.2', 'ATR-1.4.4', 'ATR-1.4.12'],
    sabotage: rememberingForEver,
  },
  {
    does: 'remembers no attributes',
    against: memory,
    breaks: ['ATR-1.4.2', 'ATR-1.4.9'],
    sabotage: alwaysAsking,
  },
  {
    does: 'never forgets an attribute',
    against: memory,
    breaks: ['ATR-1.4.7', 'ATR-1.4.10', 'ATR-1.4.11', 'ATR-1.4.13'],
    sabotage: withGhosts,
  },
  {
    does: 'tells only the attributes that changed',
    against: news,
    breaks: ['ATR-1.5.5', 'FACT-24.1'],
    sabotage: (client) =>
      telling(client, (update) => {
        const changed = Object.entries(update.groupAttributes).filter(([key]) =>
          update.updatedKeyList.includes(key),
        );
        return { ...update, groupAttributes: Object.fromEntries(changed) };
      }),
  },
  {
    does: 'says that all attributes have changed',
    against: news,
    breaks: ['ATR-1.5.6'],
    sabotage: (client) =>
      telling(client, (update) => ({
        ...update,
        updatedKeyList: Object.keys(update.groupAttributes),
      })),
  },
  {
    does: 'does not tell what it wrote itself',
    against: news,
    breaks: ['ATR-1.5.1', 'FACT-47.1'],
    sabotage: (client) => {
      let writing = 0;
      const honest = setting(client, (set) => async (options) => {
        writing += 1;
        return set(options).finally(() => {
          writing -= 1;
        });
      });
      return telling(honest, (update) => (writing > 0 ? undefined : update));
    },
  },
  {
    does: 'tells attributes twice',
    against: news,
    breaks: ['ATR-1.5.2', 'ATR-1.5.9'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_ATTRIBUTES_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'tells attributes in a later turn',
    against: news,
    breaks: ['ATR-1.5.11'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_ATTRIBUTES_UPDATED, (event, deliver) => {
        const later = async () => {
          for (let turn = 0; turn < 20; turn += 1) await undefined;
          deliver(event);
        };
        void later();
      }),
  },
  {
    does: 'says that a group that one is not in is not there',
    against: permissions,
    breaks: ['PRM-2.197', 'ATR-1.2.4'],
    sabotage: (client) => recoding(client, 'getGroupAttributes', 10007, 10010),
  },
  {
    does: 'lets the owner write and nobody else',
    against: permissions,
    breaks: ['PRM-2.198', 'PRM-2.199', 'PRM-2.200', 'PRM-2.201', 'PRM-2.202'],
    sabotage: (client) =>
      setting(client, (honest) => async (options) => {
        const { data } = await client.getGroupProfile({ groupID: options.groupID });
        if (data.group.ownerID === client.getLoginUser()) return honest(options);
        throw Object.assign(new Error('Not the owner.'), { code: 10007 });
      }),
  },
];
