import { type ChatEvent, type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

/** Makes a client tell ERROR, at once. It must not be ready. */
function cause(chat: ChatSDK): void {
  void outcomeOf(chat, 'getMyProfile', []);
}

/** Makes a client tell PROFILE_UPDATED; resolves when it has. It must be ready. */
async function change(chat: ChatSDK, nick: string): Promise<void> {
  await chat.updateMyProfile({ nick });
}

/** What `on`, `once` and `off` do with handlers. */
export const LISTENING_SUITE: Suite = {
  noun: 'events',
  about: 'on, once and off',
  scenarios: [
    scenario(
      'throw at once unless there are a name and a handler',
      { rules: ['EVT-3.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const handler = () => {};
        const bad = [
          [],
          ['', handler],
          [5, handler],
          [null, handler],
          [EVENT.ERROR],
          [EVENT.ERROR, 'no function'],
          [EVENT.ERROR, null],
        ];
        for (const name of ['on', 'once', 'off'] as const) {
          for (const args of bad) {
            expect(() => callMethod(people.alice, name, args)).toThrow('Params validate failed.');
          }
        }
      },
    ),
    scenario(
      'take any text for the name of an event',
      { rules: ['EVT-3.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const args = ['no such event', () => {}];
        for (const name of ['on', 'once', 'off'] as const) {
          expect(callMethod(people.alice, name, args)).toBeUndefined();
        }
      },
    ),
    scenario(
      'a handler gets one envelope with name and data',
      { rules: ['EVT-3.3', 'FACT-18.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const calls: unknown[][] = [];
        callMethod(people.alice, 'on', [
          EVENT.PROFILE_UPDATED,
          (...args: unknown[]) => void calls.push(args),
        ]);
        await change(people.alice, 'Alice');
        const { data: mine } = await people.alice.getMyProfile();
        expect(calls).toEqual([[{ name: EVENT.PROFILE_UPDATED, data: [mine] }]]);
      },
    ),
    scenario(
      'the list of conversations alone says more: whether it is complete',
      { rules: ['EVT-3.3', 'EVT-5.16', 'FACT-18.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const envelopes: object[] = [];
        people.alice.on(EVENT.CONVERSATION_LIST_UPDATED, (event) => void envelopes.push(event));
        await say(people.alice, 'bob', 'hi');
        expect(envelopes[0]).toEqual({
          name: EVENT.CONVERSATION_LIST_UPDATED,
          data: [await conversationOf(people.alice, 'C2Cbob')],
          isSyncCompleted: true,
        });
      },
    ),
    scenario(
      'the context is the this of the handler',
      { rules: ['EVT-3.4'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const context = { name: 'me' };
        const seen: unknown[] = [];
        chat.on(EVENT.ERROR, asThis(seen), context);
        cause(chat);
        expect(seen).toHaveLength(1);
        expect(seen[0]).toBe(context);
      },
    ),
    scenario(
      'handlers run in the order in which they were added, before what caused the event returns',
      { rules: ['EVT-3.6'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const order: string[] = [];
        chat.on(EVENT.ERROR, () => void order.push('first'));
        chat.on(EVENT.ERROR, () => void order.push('second'));
        chat.on(EVENT.ERROR, () => void order.push('third'));
        cause(chat);
        order.push('returned');
        expect(order).toEqual(['first', 'second', 'third', 'returned']);
      },
    ),
    scenario(
      'a handler that throws disturbs neither the others nor who caused the event',
      { rules: ['EVT-3.7', 'FACT-14.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        people.alice.setLogLevel(4);
        const heard: string[] = [];
        people.alice.on(EVENT.PROFILE_UPDATED, () => {
          throw new Error('A handler failed.');
        });
        people.alice.on(EVENT.PROFILE_UPDATED, () => void heard.push('second'));
        const errors = record(people.alice, EVENT.ERROR);
        await change(people.alice, 'Alice');
        await change(people.alice, 'Alice again');
        expect(heard).toEqual(['second', 'second']);
        expect(errors).toEqual([]);
      },
    ),
    scenario(
      'a handler that was added twice is called twice, with the context of the first time',
      { rules: ['EVT-3.8', 'FACT-14.2'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const contexts = [{ name: 'first' }, { name: 'second' }] as const;
        const seen: unknown[] = [];
        const handler = asThis(seen);
        for (const context of contexts) chat.on(EVENT.ERROR, handler, context);
        cause(chat);
        expect(seen).toHaveLength(2);
        for (const context of seen) expect(context).toBe(contexts[0]);
      },
    ),
    scenario(
      'one off removes a handler however often it was added, and leaves the others',
      { rules: ['EVT-3.9', 'EVT-3.10', 'FACT-14.2'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const heard: string[] = [];
        const handler = () => void heard.push('removed');
        chat.on(EVENT.ERROR, handler);
        chat.on(EVENT.ERROR, () => void heard.push('kept'));
        chat.on(EVENT.ERROR, handler);
        chat.off(EVENT.ERROR, handler);
        cause(chat);
        expect(heard).toEqual(['kept']);
      },
    ),
    scenario(
      'off of a handler that was not added, or for another event, changes nothing',
      { rules: ['EVT-3.10'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const heard: string[] = [];
        const handler = () => void heard.push('kept');
        chat.on(EVENT.ERROR, handler);
        chat.off(EVENT.ERROR, () => void heard.push('kept'));
        chat.off(EVENT.SDK_READY, handler);
        callMethod(chat, 'off', ['no such event', handler]);
        cause(chat);
        expect(heard).toEqual(['kept']);
      },
    ),
    scenario(
      'off for handlers of once alone leaves those of on',
      { rules: ['EVT-3.12'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const heard: string[] = [];
        const handler = () => void heard.push('kept');
        chat.on(EVENT.ERROR, handler);
        chat.off(EVENT.ERROR, handler, undefined, true);
        cause(chat);
        expect(heard).toEqual(['kept']);
      },
    ),
    scenario(
      'a handler of once is called for the next event only',
      { rules: ['EVT-3.13'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const heard: unknown[] = [];
        people.alice.once(EVENT.PROFILE_UPDATED, ({ data }) => void heard.push(data[0]?.userID));
        await change(people.alice, 'Alice');
        await change(people.alice, 'Alice again');
        expect(heard).toEqual(['alice']);
      },
    ),
    scenario(
      'a handler of once cannot be removed',
      { rules: ['EVT-3.14'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const heard: string[] = [];
        const handler = () => void heard.push('called');
        people.alice.once(EVENT.PROFILE_UPDATED, handler);
        people.alice.off(EVENT.PROFILE_UPDATED, handler);
        people.alice.off(EVENT.PROFILE_UPDATED, handler, undefined, true);
        await change(people.alice, 'Alice');
        expect(heard).toEqual(['called']);
      },
    ),
    scenario(
      'once waits for SDK_READY, on and off do not',
      { rules: ['EVT-3.15'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const errors = record(chat, EVENT.ERROR);
        const handler = () => {};
        expect(callMethod(chat, 'on', [EVENT.SDK_READY, handler])).toBeUndefined();
        expect(callMethod(chat, 'off', [EVENT.SDK_READY, handler])).toBeUndefined();
        expect(errors).toEqual([]);
        const outcome = await outcomeOf(chat, 'once', [EVENT.SDK_READY, handler]);
        expect(rejectionCodeOf(outcome)).toBe(2024);
        expect(errors.map(({ code }) => code)).toEqual([2024]);
      },
    ),
    scenario(
      'events carry the live objects: what a handler writes into them stays there',
      { rules: ['EVT-3.16', 'FACT-26.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        await world.settled(people.alice);
        const messages: Message[] = [];
        people.alice.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
          for (const message of data) message.nick = 'renamed by the app';
          messages.push(...data);
        });
        people.alice.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
          for (const one of data) one.draftText = 'written by the app';
        });
        people.alice.on(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
          for (const one of data) one.introduction = 'told by the app';
        });
        await say(people.bob, 'alice', 'hi');
        await say(people.alice, groupID, 'hi', 'GROUP');
        await world.settled(people.alice);
        expect(messages).toHaveLength(1);
        const found = people.alice.findMessage(messages[0]?.ID ?? '');
        expect(found).toBe(messages[0]);
        expect(found?.nick).toBe('renamed by the app');
        expect((await conversationOf(people.alice, 'C2Cbob'))?.draftText).toBe(
          'written by the app',
        );
        const { groupList } = (await people.alice.getGroupList()).data;
        expect(groupList.map(({ introduction }) => introduction)).toEqual(['told by the app']);
      },
    ),
    scenario(
      'what happened before is not told to a handler that is added later',
      { rules: ['EVT-3.17'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.bob, 'alice', 'hi');
        await world.settled(people.alice);
        const received = record(people.alice, EVENT.MESSAGE_RECEIVED);
        const lists = record(people.alice, EVENT.CONVERSATION_LIST_UPDATED);
        const ready = record(people.alice, EVENT.SDK_READY);
        await world.settled(people.alice);
        expect([received, lists, ready]).toEqual([[], [], []]);
      },
    ),
  ],
};

/** A handler that notes its `this`. */
function asThis(seen: unknown[]): (event: ChatEvent<typeof EVENT.ERROR>) => void {
  return function (this: unknown) {
    seen.push(this);
  };
}
