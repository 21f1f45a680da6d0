import { EVENT, type MessageRemindType, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { conversationsOf } from '../actors/conversations.js';
import { found, profileOf } from '../actors/groups.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

const SETTING = 'setMessageRemindType';
const GROUP = TYPES.CONV_GROUP;

const NOTIFY = TYPES.MSG_REMIND_ACPT_AND_NOTE;
const QUIET = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
const DISCARD = TYPES.MSG_REMIND_DISCARD;
const QUIET_BUT_MENTIONS = TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT;

const LIST = 'CONVERSATION_LIST_UPDATED';
const TOTAL = 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED';

const BOB = { userIDList: ['bob'] };

/** How messages of a conversation are announced. */
export const REMIND_TYPES_SUITE: Suite = {
  noun: 'conversations',
  about: 'how messages are announced',
  scenarios: [
    scenario(
      'the type of a person is set, told and there after the next login; once more it is no news',
      { rules: ['RMD-2.12', 'RMD-2.16', 'RMD-2.17', 'OBJ-4.15'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const options = { ...BOB, messageRemindType: QUIET };
        const answer = {
          code: 0,
          data: { successUserIDList: [{ userID: 'bob' }], failureUserIDList: [] },
        };
        expect(await alice.setMessageRemindType(options)).toEqual(answer);
        expect(names).toEqual([LIST]);
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ messageRemindType: QUIET });
        expect(await alice.setMessageRemindType(options)).toEqual(answer);
        await world.settled(alice);
        expect(names).toEqual([LIST]);
        const again = await comeBack(world, alice);
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ messageRemindType: QUIET });
      },
    ),
    scenario(
      'those who do not exist fail and stop nobody; people who are not in the list can be named, and nothing is told',
      { rules: ['RMD-2.12', 'RMD-2.17'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const names = recordNames(alice);
        const userIDList = ['bob', 'nobody', 'carol'];
        const { data } = await alice.setMessageRemindType({ userIDList, messageRemindType: QUIET });
        expect(data).toEqual({
          successUserIDList: [{ userID: 'bob' }, { userID: 'carol' }],
          failureUserIDList: [{ userID: 'nobody', code: 20003 }],
        });
        expect(names).toEqual([]);
        await say(people.carol, 'alice', 'hi');
        await world.settled(alice);
        expect(await conversationOf(alice, 'C2Ccarol')).toMatchObject({
          messageRemindType: QUIET,
          unreadCount: 1,
        });
        expect(alice.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
    scenario(
      'of a long list the first 30 are taken, and the others ignored',
      { rules: ['RMD-2.2'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const nobodies = Array.from({ length: 29 }, (_, place) => `nobody${place}`);
        const userIDList = [...nobodies, 'bob', 'nobody29'];
        const { data } = await people.alice.setMessageRemindType({
          userIDList,
          messageRemindType: QUIET,
        });
        expect(data.successUserIDList).toEqual([{ userID: 'bob' }]);
        expect(data.failureUserIDList.map(({ userID }) => userID)).toEqual(nobodies);
      },
    ),
    scenario(
      'that of a group is set in it and in its conversation, whoever is named besides',
      { rules: ['RMD-2.1', 'RMD-2.14', 'RMD-2.16', 'RMD-2.17'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const { groupID } = await found(alice);
        await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const options = { groupID, ...BOB, messageRemindType: QUIET_BUT_MENTIONS };
        const { data } = await alice.setMessageRemindType(options);
        const group = 'group' in data ? data.group : undefined;
        expect(group?.selfInfo.messageRemindType).toBe(QUIET_BUT_MENTIONS);
        expect(names.filter((name) => name === LIST)).toHaveLength(1);
        const [listed] = (await alice.getGroupList()).data.groupList;
        expect(listed === group).toBe(true);
        const types = (await conversationsOf(alice)).map((one) => [
          one.conversationID,
          one.messageRemindType,
        ]);
        expect(Object.fromEntries(types)).toMatchObject({
          [`GROUP${groupID}`]: QUIET_BUT_MENTIONS,
          C2Cbob: NOTIFY,
        });
        const again = await comeBack(world, alice);
        expect(await conversationOf(again, `GROUP${groupID}`)).toMatchObject({
          messageRemindType: QUIET_BUT_MENTIONS,
        });
        const { selfInfo } = await profileOf(again, groupID);
        expect(selfInfo.messageRemindType).toBe(QUIET_BUT_MENTIONS);
      },
    ),
    scenario(
      'who names neither a group nor people is answered with nothing, and no promise',
      { rules: ['RMD-2.3'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const options of [{}, { groupID: '' }, { userIDList: 'bob' }]) {
          const args = [{ ...options, messageRemindType: QUIET }];
          expect(callMethod(people.alice, SETTING, args)).toBe(undefined);
        }
      },
    ),
    scenario(
      'a type that does not exist throws at nobody: the service takes it for the default, and the conversation here keeps it',
      { rules: ['RMD-2.4', 'RMD-2.13'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await alice.setMessageRemindType({ ...BOB, messageRemindType: QUIET });
        for (const messageRemindType of [undefined, 5, 'loud']) {
          const asked = callMethod(alice, SETTING, [{ ...BOB, messageRemindType }]);
          expect(asked).toBeInstanceOf(Promise);
          await asked;
        }
        expect(await conversationOf(alice, 'C2Cbob')).toMatchObject({ messageRemindType: 'loud' });
        const again = await comeBack(world, alice);
        expect(await conversationOf(again, 'C2Cbob')).toMatchObject({ messageRemindType: NOTIFY });
      },
    ),
    scenario(
      'a live room has the type that it has',
      { rules: ['GRP-1.41'], needs: [SETTING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const { groupID } = await found(alice, { type: TYPES.GRP_AVCHATROOM });
        await alice.joinGroup({ groupID });
        const options = { groupID, messageRemindType: NOTIFY };
        await expect(alice.setMessageRemindType(options)).rejects.toMatchObject({ code: 10007 });
        expect((await profileOf(alice, groupID)).selfInfo.messageRemindType).toBe(QUIET);
      },
    ),
    scenario(
      'my other instances have the type of a person alike, and tell it by the list',
      { rules: ['RMD-2.21', 'INS-E.16', 'CNV-3.12'], needs: [SETTING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        await say(bob, 'alice', 'hi');
        await world.settled(alice, phone);
        const names = recordNames(phone);
        const bobs = recordNames(bob);
        for (const messageRemindType of [QUIET, DISCARD, NOTIFY] satisfies MessageRemindType[]) {
          await alice.setMessageRemindType({ ...BOB, messageRemindType });
          await world.settled(alice, phone);
          expect(await conversationOf(phone, 'C2Cbob')).toMatchObject({ messageRemindType });
        }
        expect(names).toEqual([LIST, TOTAL, LIST, LIST, TOTAL]);
        expect(bobs).toEqual([]);
      },
    ),
    scenario(
      'that of a group comes to them with a notice, and to nobody else',
      {
        rules: ['RMD-2.21', 'INS-E.16', 'TIP-C.26', 'NTC-B.2.8', 'NTC-B.3.33'],
        needs: [SETTING, 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hi', GROUP);
        const phone = await enter(world, 'alice');
        await world.settled(alice, phone, bob);
        const ears = [alice, bob, phone].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
        const lists = record(phone, EVENT.CONVERSATION_LIST_UPDATED);
        await alice.setMessageRemindType({ groupID, messageRemindType: QUIET });
        await world.settled(alice, phone, bob);
        expect(await conversationOf(phone, `GROUP${groupID}`)).toMatchObject({
          messageRemindType: QUIET,
        });
        const [group] = (await phone.getGroupList()).data.groupList;
        expect(group?.selfInfo.messageRemindType).toBe(QUIET);
        expect(lists.length).toBeGreaterThanOrEqual(1);
        const [here, bobs, there] = ears.map((events) => events.flat());
        expect([here, bobs]).toEqual([[], []]);
        expect(there).toMatchObject([
          {
            type: TYPES.MSG_GRP_SYS_NOTICE,
            payload: {
              operationType: 20,
              operatorID: 'alice',
              messageRemindType: QUIET,
              groupProfile: { groupID },
            },
          },
        ]);
      },
    ),
  ],
};
