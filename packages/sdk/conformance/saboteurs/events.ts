import { type ChatSDK, EVENT, type MethodName } from '@parlor/sdk';
import type { World } from '../world.js';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const listening = 'on, once and off';
const throttled = 'throttled events';
const order = 'the order of events and what they carry';
const live = 'live objects';
const network = 'a broken line';
const missed = 'what was missed';

/** Milliseconds between two list events. */
const SECOND = 1_000;

/** Tells something later, when all that needs no time has happened. */
function later(world: World, tell: () => void): void {
  void world.clock.advance(0).then(tell);
}

/** A client whose `on` or `off` is made of the honest one, whatever it is called with. */
function relisten(
  client: ChatSDK,
  name: 'on' | 'once' | 'off',
  make: (honest: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown,
): ChatSDK {
  const tampered: ChatSDK = Object.assign(Object.create(null), client);
  const honest = (...args: unknown[]): unknown => Reflect.apply(client[name], undefined, args);
  Reflect.set(tampered, name satisfies MethodName, make(honest));
  return tampered;
}

const LISTENING: readonly Saboteur[] = [
  {
    does: 'adds a handler once, however often it is added',
    against: listening,
    breaks: ['EVT-3.8', 'FACT-14.2'],
    sabotage(client) {
      const added = new Map<unknown, Set<unknown>>();
      return relisten(client, 'on', (honest) => (name, handler, context) => {
        const known = added.get(name) ?? new Set();
        added.set(name, known);
        const isNew = typeof handler !== 'function' || !known.has(handler);
        known.add(handler);
        return isNew ? honest(name, handler, context) : undefined;
      });
    },
  },
  {
    does: 'forgets the context',
    against: listening,
    breaks: ['EVT-3.4'],
    sabotage: (client) =>
      relisten(client, 'on', (honest) => (name, handler) => honest(name, handler)),
  },
  {
    does: 'lets handlers of once be removed',
    against: listening,
    breaks: ['EVT-3.14'],
    sabotage(client) {
      const removed = new Set<unknown>();
      const wrapped = relisten(client, 'once', (honest) => (name, handler) => {
        if (typeof handler !== 'function') return honest(name, handler);
        return honest(name, (event: unknown) => {
          if (!removed.has(handler)) Reflect.apply(handler, undefined, [event]);
        });
      });
      return relisten(wrapped, 'off', (honest) => (name, handler, ...rest) => {
        removed.add(handler);
        return honest(name, handler, ...rest);
      });
    },
  },
  {
    does: 'removes all handlers of an event by one off',
    against: listening,
    breaks: ['EVT-3.9', 'EVT-3.10'],
    sabotage(client) {
      const added = new Map<unknown, unknown[]>();
      const wrapped = relisten(client, 'on', (honest) => (name, handler, context) => {
        added.set(name, [...(added.get(name) ?? []), handler]);
        return honest(name, handler, context);
      });
      return relisten(wrapped, 'off', (honest) => (name, handler, ...rest) => {
        for (const other of added.get(name) ?? []) honest(name, other);
        return honest(name, handler, ...rest);
      });
    },
  },
  {
    does: 'hands out copies of messages',
    against: listening,
    breaks: ['EVT-3.16', 'FACT-26.4'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, ({ name, data }, deliver) =>
        deliver({ name, data: data.map((message) => Object.assign(Object.create(message), {})) }),
      ),
  },
];

const THROTTLED: readonly Saboteur[] = [
  {
    does: 'throttles nothing',
    against: throttled,
    breaks: ['EVT-5.1'],
    sabotage(client) {
      const listeners: (() => void)[] = [];
      const tampered = relisten(client, 'on', (honest) => (name, handler, context) => {
        if (name === EVENT.CONVERSATION_LIST_UPDATED && typeof handler === 'function') {
          listeners.push(() => handler({ name, data: [], isSyncCompleted: true }));
        }
        return honest(name, handler, context);
      });
      return replace(tampered, 'pinConversation', (honest) => async (options) => {
        const answer = await honest(options);
        for (const tell of listeners) tell();
        return answer;
      });
    },
  },
  {
    does: 'tells the first change of a list a second late',
    against: throttled,
    breaks: ['EVT-5.5', 'FACT-19.1'],
    sabotage: (client, world) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        const due = world.clock.now() + SECOND;
        const wait = () => {
          if (world.clock.now() >= due) deliver(event);
        };
        later(world, wait);
      }),
  },
  {
    does: 'tells a list as it was when it was first told',
    against: throttled,
    breaks: ['EVT-5.9', 'FACT-19.3'],
    sabotage(client) {
      const first = new Map<string, object>();
      return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        const data = event.data.map((conversation) => {
          const { conversationID, lastMessage } = conversation;
          const before = first.get(conversationID) ?? { ...lastMessage };
          first.set(conversationID, before);
          return Object.assign(Object.create(conversation), { lastMessage: before });
        });
        deliver({ ...event, data });
      });
    },
  },
  {
    does: 'throttles messages, too',
    against: throttled,
    breaks: ['EVT-5.10', 'FACT-19.4'],
    sabotage(client, world) {
      let last = Number.NEGATIVE_INFINITY;
      return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
        if (world.clock.now() - last <= SECOND) return;
        last = world.clock.now();
        deliver(event);
      });
    },
  },
];

const ORDER: readonly Saboteur[] = [
  {
    does: 'tells a message before the list that shows it',
    against: order,
    breaks: ['EVT-5.11', 'FACT-21.1'],
    sabotage: (client, world) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        later(world, () => deliver(event)),
      ),
  },
  {
    does: 'tells messages last, tips as well',
    against: order,
    breaks: ['FACT-21.3'],
    sabotage: (client, world) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) =>
        later(world, () => deliver(event)),
      ),
  },
  {
    does: 'tells the total with every change of the list',
    against: order,
    breaks: ['EVT-5.12'],
    sabotage(client) {
      const totals: ((event: object) => void)[] = [];
      const tampered = relisten(client, 'on', (honest) => (name, handler, context) => {
        if (name === EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED && typeof handler === 'function') {
          totals.push((event) => handler(event));
        }
        return honest(name, handler, context);
      });
      client.on(EVENT.CONVERSATION_LIST_UPDATED, () => {
        const name = EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED;
        for (const tell of totals) tell({ name, data: 0 });
      });
      return tampered;
    },
  },
  {
    does: 'does not tell what I say elsewhere',
    against: order,
    breaks: ['FACT-22.2'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, ({ name, data }, deliver) => {
        const others = data.filter(({ flow }) => flow === 'in');
        if (others.length > 0) deliver({ name, data: others });
      }),
  },
  {
    does: 'says that a list is complete before it is',
    against: order,
    breaks: ['FACT-20.1'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, isSyncCompleted: true }),
      ),
  },
  {
    does: 'tells the groups that have changed only',
    against: order,
    breaks: ['EVT-5.18'],
    sabotage: (client) =>
      intercept(client, EVENT.GROUP_LIST_UPDATED, ({ name, data }, deliver) =>
        deliver({ name, data: data.slice(-1) }),
      ),
  },
];

const LIVE: readonly Saboteur[] = [
  {
    does: 'hands out copies of conversations',
    against: live,
    breaks: ['FACT-25.1', 'FACT-26.4'],
    sabotage: (client) =>
      intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) =>
        deliver({ ...event, data: event.data.map((one) => ({ ...one })) }),
      ),
  },
  {
    does: 'hands out the same list of conversations again and again',
    against: live,
    breaks: ['FACT-25.2'],
    sabotage(client) {
      let list: unknown[] | undefined;
      return intercept(client, EVENT.CONVERSATION_LIST_UPDATED, (event, deliver) => {
        list ??= event.data;
        list.splice(0, list.length, ...event.data);
        Reflect.set(event, 'data', list);
        deliver(event);
      });
    },
  },
  {
    does: 'makes new objects of the members whenever they are asked for',
    against: live,
    breaks: ['FACT-25.1'],
    sabotage: (client) =>
      replace(client, 'getGroupMemberList', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data, memberList: data.memberList.map((one) => ({ ...one })) } };
      }),
  },
  {
    does: 'asks for a page of the history that it has',
    against: live,
    breaks: ['FACT-29.1'],
    sabotage: (client) =>
      replace(client, 'getMessageList', (honest) => async (options) => {
        await client.getUserProfile({ userIDList: ['nobody at all'] });
        return honest(options);
      }),
  },
];

const NETWORK: readonly Saboteur[] = [
  {
    does: 'says that it is not ready while the line is lost',
    against: network,
    breaks: ['FACT-52.1'],
    sabotage(client) {
      let isConnected = true;
      client.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
        isConnected = data.state === 'connected';
      });
      return replace(client, 'isReady', (honest) => () => honest() && isConnected);
    },
  },
  {
    does: 'tells every state of the line twice',
    against: network,
    breaks: ['EVT-4.8'],
    sabotage: (client) =>
      intercept(client, EVENT.NET_STATE_CHANGE, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'tells what was missed one by one',
    against: missed,
    breaks: ['EVT-4.15', 'EVT-4.16'],
    sabotage: (client) =>
      intercept(client, EVENT.MESSAGE_RECEIVED, ({ name, data }, deliver) => {
        for (const message of data) deliver({ name, data: [message] });
      }),
  },
  {
    does: 'gives up what was asked as soon as the line is lost',
    against: network,
    breaks: ['EVT-4.20', 'FACT-50.2'],
    sabotage(client) {
      const lost = new Set<() => void>();
      client.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
        if (data.state !== 'connected') for (const give of lost) give();
      });
      return replace(client, 'getUserProfile', (honest) => (options) => {
        const isLost = new Promise<never>((_, reject) => {
          lost.add(() => reject(Object.assign(new Error('The line is lost.'), { code: 2805 })));
        });
        return Promise.race([honest(options), isLost]);
      });
    },
  },
];

/** Clients that tell what happens in a wrong way. */
export const EVENTS_SABOTEURS: readonly Saboteur[] = [
  ...LISTENING,
  ...THROTTLED,
  ...ORDER,
  ...LIVE,
  ...NETWORK,
];
