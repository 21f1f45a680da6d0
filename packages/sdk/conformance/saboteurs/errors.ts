import type { ChatSDK } from '@parlor/sdk';
import { failure } from './failure.js';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';

const shape = 'the shape of a failure';
const limits = 'limits of frequency in the client';
const codes = 'the codes of what is refused';

/** What was thrown, with another code. */
function recoded(thrown: unknown, from: number, to: number): unknown {
  return Reflect.get(Object(thrown), 'code') === from ? failure(to) : thrown;
}

/** A client that answers for a group with another code. */
function mistakes(client: ChatSDK, from: number, to: number): ChatSDK {
  const change = (thrown: unknown) => {
    throw recoded(thrown, from, to);
  };
  const tampered = replace(
    client,
    'getGroupProfile',
    (honest) => (options) => honest(options).catch(change),
  );
  const joining = replace(
    tampered,
    'joinGroup',
    (honest) => (options) => honest(options).catch(change),
  );
  return replace(
    joining,
    'sendMessage',
    (honest) => (message, options) => honest(message, options).catch(change),
  );
}

const SHAPE: readonly Saboteur[] = [
  {
    does: 'rejects for bad arguments instead of throwing',
    against: shape,
    breaks: ['ERR-1.2'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => async (options) => honest(options)),
  },
  {
    does: 'throws what it should reject with',
    against: shape,
    breaks: ['ERR-1.3'],
    sabotage: (client) =>
      replace(client, 'quitGroup', (honest) => (groupID) => {
        if (groupID === 'no-such-group') throw failure(2623);
        return honest(groupID);
      }),
  },
  {
    does: 'rejects with a mere object',
    against: shape,
    breaks: ['ERR-1.4'],
    sabotage: (client) =>
      replace(
        client,
        'quitGroup',
        (honest) => (groupID) =>
          honest(groupID).catch((error: unknown) => {
            const code: unknown = Reflect.get(Object(error), 'code');
            return Promise.reject({ code, message: '', data: {} });
          }),
      ),
  },
  {
    does: 'loses the message that could not be sent again',
    against: shape,
    breaks: ['ERR-1.7'],
    sabotage: (client) =>
      replace(
        client,
        'resendMessage',
        (honest) => (message, options) =>
          honest(message, options).catch((error: unknown) => {
            throw failure(Number(Reflect.get(Object(error), 'code')));
          }),
      ),
  },
  {
    does: 'gives back what is no message',
    against: shape,
    breaks: ['ERR-1.9'],
    sabotage: (client) =>
      replace(
        client,
        'sendMessage',
        (honest) => (message, options) =>
          honest(message, options).catch((error: unknown) => {
            throw failure(Number(Reflect.get(Object(error), 'code')), { message });
          }),
      ),
  },
  {
    does: 'asks the service before it looks at what it was given',
    against: shape,
    breaks: ['ERB-1.1'],
    sabotage: (client) =>
      replace(client, 'createGroup', (honest) => (options) => {
        if (options.name === '') return honest(options);
        const asked = client.isReady()
          ? client.getUserProfile({ userIDList: ['nobody at all'] })
          : Promise.resolve();
        return asked.then(() => honest(options));
      }),
  },
  {
    does: 'does not ask again for a list that could not be had',
    against: shape,
    breaks: ['FACT-10.2'],
    sabotage: (client) =>
      replace(client, 'getConversationList', (honest) => (...args) => {
        const nothing = {
          code: 0,
          data: { conversationList: [], isSyncCompleted: false },
        } as const satisfies Awaited<ReturnType<ChatSDK['getConversationList']>>;
        return Promise.race([honest(...args), Promise.resolve().then(() => nothing)]);
      }),
  },
];

const LIMITS: readonly Saboteur[] = [
  {
    does: 'has no limit for profiles of groups',
    against: limits,
    breaks: ['ERR-4.1', 'ERB-3.1', 'FACT-16.4'],
    sabotage: (client) =>
      replace(
        client,
        'getGroupProfile',
        (honest) => (options) =>
          honest(options).catch(async (error: unknown) => {
            if (Reflect.get(Object(error), 'code') !== 2996) throw error;
            const { data } = await client.getGroupList();
            const [group] = data.groupList;
            if (!group) throw error;
            return { code: 0, data: { group } };
          }),
      ),
  },
  {
    does: 'counts the calls of the last second, wherever it began',
    against: limits,
    breaks: ['ERR-4.1'],
    sabotage(client, world) {
      let calls: number[] = [];
      return replace(client, 'getGroupProfile', (honest) => async (options) => {
        const now = world.clock.now();
        calls = calls.filter((time) => now - time < 1_000);
        if (calls.length >= 8) throw failure(2996);
        calls.push(now);
        return honest(options);
      });
    },
  },
  {
    does: 'counts the history of people and of groups together',
    against: limits,
    breaks: ['ERR-4.3', 'FACT-16.5'],
    sabotage(client) {
      let count = 0;
      return replace(client, 'getMessageList', (honest) => async (options) => {
        count += 1;
        if (count > 21) throw failure(2996);
        return honest(options);
      });
    },
  },
  {
    does: 'counts what comes from memory',
    against: limits,
    breaks: ['ERB-3.11'],
    sabotage(client, world) {
      let window = { start: Number.NEGATIVE_INFINITY, count: 0 };
      return replace(client, 'getMessageList', (honest) => async (options) => {
        const now = world.clock.now();
        if (now - window.start >= 1_000) window = { start: now, count: 0 };
        window.count += 1;
        if (window.count > 20) throw failure(2996);
        return honest(options);
      });
    },
  },
];

const CODES: readonly Saboteur[] = [
  {
    does: 'does not find the groups that one is not in',
    against: codes,
    breaks: ['ERR-3.6', 'FACT-45.3', 'ERB-9.4'],
    sabotage: (client) => mistakes(client, 10007, 10010),
  },
  {
    does: 'says that a group is closed which is gone',
    against: codes,
    breaks: ['ERR-3.7', 'ERB-9.4'],
    sabotage: (client) => mistakes(client, 10010, 10007),
  },
  {
    does: 'takes messages for people who do not exist',
    against: codes,
    breaks: ['ERR-3.8'],
    sabotage: (client) =>
      replace(
        client,
        'sendMessage',
        (honest) => (message, options) =>
          honest(message, options).catch((error: unknown) => {
            if (Reflect.get(Object(error), 'code') !== 20003) throw error;
            return { code: 0, data: { message } };
          }),
      ),
  },
  {
    does: 'wants to be paid for messages to some',
    against: codes,
    breaks: ['ERR-2.6'],
    sabotage: (client) =>
      replace(client, 'sendMessage', (honest) => async (message, options) => {
        if (Reflect.get(message, '_receiverList') !== undefined) throw failure(3122);
        return honest(message, options);
      }),
  },
  {
    does: 'gives the group to who is in already',
    against: codes,
    breaks: ['FACT-44.2'],
    sabotage: (client) =>
      replace(client, 'joinGroup', (honest) => async (options) => {
        const answer = await honest(options);
        const { groupList } = (await client.getGroupList()).data;
        const group = groupList.find(({ groupID }) => groupID === options.groupID);
        if (group) Object.assign(answer.data, { group });
        return answer;
      }),
  },
];

/** Clients that fail in a wrong way. */
export const ERRORS_SABOTEURS: readonly Saboteur[] = [...SHAPE, ...LIMITS, ...CODES];
