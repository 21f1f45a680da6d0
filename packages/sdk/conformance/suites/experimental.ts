import { recordNames } from '../actors/records.js';
import { groupOf, say, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, outcomeOf } from '../traits/call-method.js';

/** The SDK's back door, which UI kits use. */
export const EXPERIMENTAL_SUITE: Suite = {
  noun: 'experimental',
  about: 'callExperimentalAPI',
  scenarios: [
    scenario(
      'it is open before the login, and says what kind of site it is',
      { rules: ['XAP-3.1', 'XAP-3.6'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const names = recordNames(chat);
        expect(typeof chat.callExperimentalAPI('isIntl')).toBe('boolean');
        expect(names).toEqual([]);
      },
    ),
    scenario(
      'a key that nobody knows is refused with 2905',
      { rules: ['XAP-3.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        for (const chat of [people.alice, world.createClient()]) {
          for (const key of ['openSesame', 'toString', '__proto__']) {
            const end = await outcomeOf(chat, 'callExperimentalAPI', [key]);
            expect(end).toMatchObject({ kind: 'rejected', error: { code: 2905 } });
          }
        }
      },
    ),
    scenario(
      'whether a paid feature may be used is answered with a boolean',
      { rules: ['XAP-3.3'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const answer = await people.alice.callExperimentalAPI('isCommercialAbilityEnabled', 1);
        expect(answer).toMatchObject({ code: 0, data: { enabled: expect.any(Boolean) } });
      },
    ),
    scenario(
      'nothing is sold here: every paid feature may be used',
      { rules: ['XAP-3.4'], needs: ['room-history'] },
      async ({ expect, open }) => {
        // The one of them that changes what is told, and is therefore asked for.
        const { people } = await open(['alice'], { roomHistory: true });
        for (const abilities of [0, 1, 2 ** 10, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
          const { data } = await people.alice.callExperimentalAPI(
            'isCommercialAbilityEnabled',
            abilities,
          );
          expect(data).toEqual({ enabled: true });
        }
        expect(people.alice.callExperimentalAPI('queryCommercialAbility')).toMatch(/^1+$/);
      },
    ),
    scenario(
      'what is written in the terms of the service is sent, and kept as a message of one’s own',
      { rules: ['XAP-3.17'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        for (const [random, place] of [
          [4711, { To_Account: 'bob' }],
          [4712, { GroupId: groupID }],
        ] as const) {
          const { code, data } = await people.alice.callExperimentalAPI('sendComboMessage', {
            ...place,
            MsgRandom: random,
            Random: random,
            CloudCustomData: 'from the app',
            MsgBody: [
              { MsgType: 'TIMCustomElem', MsgContent: { Data: '1', Desc: '2', Ext: '3' } },
              { MsgType: 'TIMTextElem', MsgContent: { Text: 'and a text' } },
            ],
          });
          expect(code).toBe(0);
          await world.settled(people.bob);
          for (const message of [data.message, people.bob.findMessage(data.message.ID)]) {
            expect(message).toMatchObject({
              type: 'TIMCustomElem',
              payload: { data: '1', description: '2', extension: '3' },
              cloudCustomData: 'from the app',
              from: 'alice',
              random,
              status: 'success',
            });
            expect(message?.getElements().map(({ type }) => type)).toEqual([
              'TIMCustomElem',
              'TIMTextElem',
            ]);
          }
          expect(people.alice.findMessage(data.message.ID)).toBe(data.message);
        }
      },
    ),
    scenario(
      'what cannot be read in the terms of the service is refused with 2100, and what it refuses with its code',
      { rules: ['XAP-3.17'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const send = (body: object) =>
          outcomeOf(people.alice, 'callExperimentalAPI', ['sendComboMessage', body]);
        const place = { MsgType: 'TIMLocationElem', MsgContent: { Desc: 'Tea house' } };
        for (const body of [{}, { To_Account: 'bob' }, { To_Account: 'bob', MsgBody: [place] }]) {
          expect(await send(body)).toMatchObject({ kind: 'rejected', error: { code: 2100 } });
        }
        const MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }];
        const end = await send({ To_Account: 'nobody at all', MsgBody });
        expect(end).toMatchObject({
          kind: 'rejected',
          error: { code: 20003, data: { message: { status: 'fail', payload: { text: 'hi' } } } },
        });
      },
    ),
    scenario(
      'the paid features are a text of bits',
      { rules: ['XAP-3.13'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(people.alice.callExperimentalAPI('queryCommercialAbility')).toMatch(/^[01]+$/);
      },
    ),
    scenario(
      'what only counts or configures returns nothing, and tells nothing',
      { rules: ['XAP-3.5', 'XAP-3.10', 'XAP-3.11', 'XAP-3.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const names = recordNames(people.alice);
        for (const args of [
          ['isFeatureEnabledForStat', 1],
          ['statTUIKeyFeatures', { code: 1 }],
          ['disableMessagePullOnInvite'],
          ['setCustomLoginInfo', 'info'],
          ['setApplicationID', 1],
        ]) {
          expect(callMethod(people.alice, 'callExperimentalAPI', args)).toBeUndefined();
        }
        await world.settled(people.alice);
        expect(names).toEqual([]);
      },
    ),
    scenario(
      'a setting of the cloud is a text, and an empty one where there is none',
      { rules: ['XAP-3.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(await people.alice.callExperimentalAPI('getServerConfig', 'no such name')).toEqual({
          code: 0,
          data: '',
        });
      },
    ),
    scenario(
      'every part of the whole build may be used',
      { rules: ['XAP-3.8'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const name of ['group-module', 'signaling-module', 'no such part']) {
          expect(people.alice.callExperimentalAPI('canIUseModule', name)).toBe(true);
        }
      },
    ),
    scenario(
      'timers have numbers, and a group that is not polled has -1',
      { rules: ['XAP-3.14', 'XAP-3.15'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(typeof people.alice.callExperimentalAPI('getTimerID')).toBe('number');
        expect(people.alice.callExperimentalAPI('getPollingTimerID', 'no group')).toBe(-1);
      },
    ),
    scenario(
      'clearLocalMessage forgets what is in memory; the service is asked again',
      { rules: ['XAP-3.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { bob } = people;
        const message = await say(people.alice, 'bob', 'hello');
        await say(people.alice, 'bob', 'hello again');
        await world.settled(bob);
        const before = bob.findMessage(message.ID);
        expect(before).not.toBeNull();
        expect(bob.callExperimentalAPI('clearLocalMessage', 'C2Calice')).toBeUndefined();
        expect(bob.findMessage(message.ID)).toBeNull();
        const { messageList } = (await bob.getMessageList({ conversationID: 'C2Calice' })).data;
        expect(textsOf(messageList)).toEqual(['hello', 'hello again']);
        expect(messageList[0]).not.toBe(before);
      },
    ),
  ],
};
