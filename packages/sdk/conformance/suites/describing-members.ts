import { type ChatSDK, EVENT, type KeyValue, type Message, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { groupsOf } from '../actors/groups.js';
import { memberOf } from '../actors/member-settings.js';
import { record } from '../actors/records.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['setGroupMemberNameCard', 'setGroupMemberCustomField'] as const;

function fieldsOf(...keys: readonly string[]): KeyValue[] {
  return keys.map((key) => ({ key, value: `value of ${key}` }));
}

async function nameCard(chat: ChatSDK, groupID: string, card: string, userID?: string) {
  const whom = userID === undefined ? {} : { userID };
  return (await chat.setGroupMemberNameCard({ groupID, nameCard: card, ...whom })).data;
}

async function customField(chat: ChatSDK, groupID: string, memberCustomField: KeyValue[]) {
  return (await chat.setGroupMemberCustomField({ groupID, memberCustomField })).data;
}

/** What members are called in a group, and what an app keeps of them. */
export const DESCRIBING_MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'name cards and custom fields of members',
  scenarios: [
    scenario(
      'they are my own when nobody is named; the group and the member in memory have changed',
      { rules: ['MBR-6.69', 'MBR-6.70', 'MBR-6.71'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const listed = await memberOf(bob, groupID, 'bob');
        const named = await nameCard(bob, groupID, 'Bobby');
        const enriched = await customField(bob, groupID, fieldsOf('seat'));
        const [group] = await groupsOf(bob);
        for (const change of [named, enriched]) {
          expect(change.member).toBe(listed);
          expect(change.group).toBe(group);
        }
        expect(listed).toMatchObject({ nameCard: 'Bobby', memberCustomField: fieldsOf('seat') });
        expect(group?.selfInfo.nameCard).toBe('Bobby');
        expect((await nameCard(bob, groupID, '')).member?.nameCard).toBe('');
        expect(group?.selfInfo.nameCard).toBe('');
      },
    ),
    scenario(
      'of somebody else they change nothing of mine, and the service keeps them',
      { rules: ['MBR-6.70', 'MBR-6.71'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const { group, member } = await nameCard(alice, groupID, 'Bobby', 'bob');
        expect(member).toMatchObject({ userID: 'bob', nameCard: 'Bobby' });
        expect(group?.selfInfo.nameCard).toBe('');
        const memberCustomField = fieldsOf('seat');
        await alice.setGroupMemberCustomField({ groupID, userID: 'bob', memberCustomField });
        expect(await memberOf(bob, groupID, 'bob')).toMatchObject({
          nameCard: 'Bobby',
          memberCustomField,
        });
      },
    ),
    scenario(
      'custom fields that are not named stay as they were',
      { rules: ['MBR-6.72'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice, people.bob);
        await customField(people.alice, groupID, fieldsOf('seat', 'hat'));
        const changed = [{ key: 'hat', value: 'red' }, ...fieldsOf('shoe')];
        const { member } = await customField(people.alice, groupID, changed);
        const expected = [...fieldsOf('seat'), ...changed];
        expect(member?.memberCustomField).toEqual(expected);
        const seen = await memberOf(people.bob, groupID, 'alice');
        expect(seen?.memberCustomField).toEqual(expected);
      },
    ),
    scenario(
      'in a live room there are none, and the service is not asked',
      { rules: ['MBR-6.73', 'ERB-9.13'], needs: [...NEEDS, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        world.setNetwork('offline');
        for (const call of [
          refusedWith(nameCard(people.alice, groupID, 'Ace')),
          refusedWith(customField(people.alice, groupID, fieldsOf('seat'))),
        ]) {
          expect(await isSettledNow(world, call)).toBe(true);
          expect(await call).toBe(2687);
        }
      },
    ),
    scenario(
      'a name card has 50 bytes',
      { rules: ['MBR-6.74', 'GRP-0.4.7', 'ERB-9.13'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        const tries = (card: string) => refusedWith(nameCard(people.alice, groupID, card));
        expect(await tries('a'.repeat(50))).toBeUndefined();
        expect(await tries('a'.repeat(51))).toBe(10004);
        expect(await tries('茶'.repeat(16))).toBeUndefined();
        expect(await tries('茶'.repeat(17))).toBe(10004);
      },
    ),
    scenario(
      'a member has five custom fields, with keys of 16 and values of 64 bytes; from the beginning, too',
      { rules: ['MBR-6.75', 'GRP-0.4.6', 'ERB-9.13'], needs: [...NEEDS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        const refused = [
          fieldsOf('a', 'b', 'c', 'd', 'e', 'f'),
          fieldsOf('k'.repeat(17)),
          [{ key: 'a', value: 'v'.repeat(65) }],
          [{ key: 'a', value: '茶'.repeat(22) }],
        ];
        const tries = (fields: KeyValue[]) =>
          refusedWith(customField(people.alice, groupID, fields));
        const founds = (memberCustomField: KeyValue[]) =>
          refusedWith(
            openGroup(people.alice, {
              type: TYPES.GRP_PUBLIC,
              memberList: [{ userID: 'bob', memberCustomField }],
            }),
          );
        for (const fields of refused) {
          expect([await tries(fields), await founds(fields)]).toEqual([10004, 10004]);
        }
        const most = [{ key: 'k'.repeat(16), value: 'v'.repeat(64) }, ...fieldsOf('b', 'c', 'd')];
        expect(await tries(most)).toBeUndefined();
        // One more makes five; another one, six.
        expect(await tries(fieldsOf('e'))).toBeUndefined();
        expect(await tries(fieldsOf('f'))).toBe(10004);
        await world.clock.advance(2_000);
        expect(await founds(most)).toBeUndefined();
      },
    ),
    scenario(
      'the others are told nothing of it',
      { rules: ['MBR-6.77', 'TIP-C.28', 'TIP-C.29'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const told = [bob, carol].flatMap((chat) => [
          record(chat, EVENT.MESSAGE_RECEIVED),
          record(chat, EVENT.GROUP_LIST_UPDATED),
          record(chat, EVENT.CONVERSATION_LIST_UPDATED),
        ]);
        await nameCard(alice, groupID, 'Ally');
        await nameCard(alice, groupID, 'Bobby', 'bob');
        const memberCustomField = fieldsOf('seat');
        await customField(alice, groupID, memberCustomField);
        await alice.setGroupMemberCustomField({ groupID, userID: 'bob', memberCustomField });
        await world.settled(alice, bob, carol);
        expect(told.map(({ length }) => length)).toEqual(told.map(() => 0));
      },
    ),
    scenario(
      'messages that follow carry my name card, when they are made and when they arrive',
      { rules: ['MBR-6.78', 'OBJ-1.28', 'OBJ-1.29'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const received: Message[] = [];
        bob.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void received.push(...data));
        expect(text(alice, groupID, 'tea', TYPES.CONV_GROUP).nameCard).toBe('');
        await say(alice, groupID, 'one', TYPES.CONV_GROUP);
        await nameCard(alice, groupID, 'Ally');
        expect(text(alice, groupID, 'tea', TYPES.CONV_GROUP).nameCard).toBe('Ally');
        const said = await say(alice, groupID, 'two', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        expect(said.nameCard).toBe('Ally');
        expect(received.map((message) => message.nameCard)).toEqual(['', 'Ally']);
        // To a person, the name is the profile's.
        expect(text(alice, 'bob', 'tea').nameCard).toBe('');
      },
    ),
    scenario(
      'who is not in the group has none, and in a group that there is not nobody has',
      { rules: ['ERB-9.13'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        const tries = (where: string) => refusedWith(nameCard(people.alice, where, 'Bobby', 'bob'));
        expect(await tries(groupID)).toBe(10004);
        expect(await tries('no-such-group')).toBe(10010);
      },
    ),
  ],
};
