import { type CreateGroupOptions, type GroupType, type KeyValue, TYPES } from '@parlor/sdk';
import { found, groupsOf, membersOf, profileOf } from '../actors/groups.js';
import { unhurried } from '../actors/patience.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const OWN_FIELDS = [
  'groupID',
  'name',
  'avatar',
  'type',
  'introduction',
  'notification',
  'ownerID',
  'createTime',
  'infoSequence',
  'lastInfoTime',
  'selfInfo',
  'lastMessage',
  'nextMessageSeq',
  'memberCount',
  'maxMemberCount',
  'joinOption',
  'inviteOption',
  'groupCustomField',
  'muteAllMembers',
  'isSupportTopic',
];

const SELF_FIELDS = [
  'userID',
  'role',
  'nameCard',
  'joinTime',
  'messageRemindType',
  'memberCustomField',
];

const MEMBER_FIELDS = [
  'userID',
  'nick',
  'avatar',
  'role',
  'joinTime',
  'nameCard',
  'muteUntil',
  'memberCustomField',
  'isOnline',
];

const FIELDS: readonly KeyValue[] = [
  { key: 'colour', value: 'green' },
  { key: 'Size_1', value: '' },
];

function fields(count: number): KeyValue[] {
  return Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: 'value' }));
}

/** What a group may be created with, and what it may not: one step beyond. */
const LIMITS: readonly (readonly [Partial<CreateGroupOptions>, Partial<CreateGroupOptions>])[] = [
  [{ name: 'n'.repeat(30) }, { name: 'n'.repeat(31) }],
  [{ introduction: 'i'.repeat(240) }, { introduction: 'i'.repeat(241) }],
  [{ notification: 'n'.repeat(300) }, { notification: 'n'.repeat(301) }],
  [{ avatar: 'a'.repeat(100) }, { avatar: 'a'.repeat(101) }],
  [{ groupCustomField: fields(10) }, { groupCustomField: fields(11) }],
  [
    { groupCustomField: [{ key: 'Key_of_16_bytes_', value: '' }] },
    { groupCustomField: [{ key: 'Key_of_17_bytes__', value: '' }] },
  ],
  [
    { groupCustomField: [{ key: 'key', value: 'v'.repeat(512) }] },
    { groupCustomField: [{ key: 'key', value: 'v'.repeat(513) }] },
  ],
  [
    { groupCustomField: [{ key: 'k', value: 'v' }] },
    { groupCustomField: [{ key: 'with space', value: 'v' }] },
  ],
  [{}, { groupCustomField: [{ key: '', value: 'v' }] }],
];

/** Groups and their members as they are handed out. */
export const GROUP_OBJECTS_SUITE: Suite = {
  noun: 'groups',
  about: 'what a group looks like',
  scenarios: [
    scenario(
      'a group has all its fields from the beginning, and selfInfo says what I am in it',
      { rules: ['GRP-0.3.1', 'GRP-0.3.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await found(people.alice, { type: TYPES.GRP_WORK, memberList: [{ userID: 'bob' }] });
        await world.settled(people.alice, people.bob);
        for (const chat of [people.alice, people.bob]) {
          const [group] = await groupsOf(chat);
          const names = Object.keys(Object(group));
          expect(OWN_FIELDS.filter((name) => !names.includes(name))).toEqual([]);
          const ofSelf = Object.keys(Object(group?.selfInfo));
          expect(SELF_FIELDS.filter((name) => !ofSelf.includes(name))).toEqual([]);
          const known = [...SELF_FIELDS, 'readedSequence', 'excludedUnreadSequenceList'];
          expect(ofSelf.filter((name) => !known.includes(name))).toEqual([]);
          expect(group?.selfInfo.userID).toBe(chat.getLoginUser());
        }
      },
    ),
    scenario(
      'lastMessage is empty in the beginning and shows what was said last',
      { rules: ['GRP-0.3.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        // Nobody says anything in a live room that nobody is in.
        const { lastMessage } = await found(people.alice, { type: TYPES.GRP_AVCHATROOM });
        for (const name of ['lastTime', 'lastSequence', 'fromAccount', 'messageForShow']) {
          expect(lastMessage).toHaveProperty(name);
        }
        await people.bob.updateMyProfile({ nick: 'Bob' });
        const group = await found(people.alice, { memberList: [{ userID: 'bob' }] });
        await world.settled(people.bob);
        const { time, sequence } = await say(people.bob, group.groupID, 'tea?', TYPES.CONV_GROUP);
        await world.settled(people.alice);
        expect(group.lastMessage).toMatchObject({
          lastTime: time,
          lastSequence: sequence,
          fromAccount: 'bob',
          messageForShow: 'tea?',
          nick: 'Bob',
          type: TYPES.MSG_TEXT,
          payload: { text: 'tea?' },
          isRevoked: false,
          revoker: null,
        });
        const conversation = await conversationOf(people.alice, `GROUP${group.groupID}`);
        expect(conversation?.lastMessage.lastSequence).toBe(group.lastMessage.lastSequence);
        expect(group.nextMessageSeq).toBe(sequence + 1);
      },
    ),
    scenario(
      'createTime and lastInfoTime are seconds',
      { rules: ['GRP-0.3.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await world.clock.advance(12_345);
        const { createTime, lastInfoTime } = await found(people.alice);
        const now = Math.floor(world.clock.now() / 1000);
        expect([createTime, lastInfoTime]).toEqual([now, now]);
      },
    ),
    scenario(
      'memberNum and maxMemberNum are other names that cannot be written',
      { rules: ['GRP-0.3.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const group = await found(people.alice, { maxMemberNum: 20 });
        expect([group.memberNum, group.maxMemberNum]).toEqual([1, 20]);
        await people.bob.joinGroup({ groupID: group.groupID });
        await world.settled(people.alice);
        expect([group.memberNum, group.memberCount]).toEqual([2, 2]);
        Object.assign(group, { memberNum: 7, maxMemberNum: 7 });
        expect([group.memberNum, group.maxMemberNum]).toEqual([2, 20]);
        expect([group.memberCount, group.maxMemberCount]).toEqual([2, 20]);
      },
    ),
    scenario(
      'muteAllMembers and isSupportTopic are booleans',
      { rules: ['GRP-0.3.6'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const type: GroupType = TYPES.GRP_COMMUNITY;
        for (const isSupportTopic of [true, false]) {
          const group = await found(alice, { type, isSupportTopic });
          expect([group.isSupportTopic, group.muteAllMembers]).toEqual([isSupportTopic, false]);
          expect((await profileOf(alice, group.groupID)).isSupportTopic).toBe(isSupportTopic);
        }
      },
    ),
    scenario(
      'a member has all its fields, and says who they are',
      { rules: ['GRP-0.3.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.updateMyProfile({ nick: 'Bob', avatar: 'https://example.com/bob.png' });
        const memberList = [{ userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN }];
        const { groupID } = await found(people.alice, { memberList });
        const [alice, bob] = await membersOf(people.alice, groupID);
        for (const member of [alice, bob]) {
          const names = Object.keys(Object(member));
          expect(MEMBER_FIELDS.filter((name) => !names.includes(name))).toEqual([]);
        }
        expect(bob).toMatchObject({
          userID: 'bob',
          nick: 'Bob',
          avatar: 'https://example.com/bob.png',
          role: 'Admin',
          joinTime: Math.floor(world.clock.now() / 1000),
          nameCard: '',
          muteUntil: 0,
          memberCustomField: [],
          isOnline: true,
        });
      },
    ),
    scenario(
      'custom fields are lists of keys and values',
      { rules: ['GRP-0.3.9'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice', 'bob'])).people;
        const memberCustomField = [{ key: 'seat', value: '7' }];
        const { groupID, groupCustomField } = await found(alice, {
          groupCustomField: [...FIELDS],
          memberList: [{ userID: 'bob', memberCustomField }],
        });
        expect(groupCustomField).toEqual(FIELDS);
        const members = await membersOf(alice, groupID);
        const bob = members.find(({ userID }) => userID === 'bob');
        expect(bob?.memberCustomField).toEqual(memberCustomField);
      },
    ),
    scenario(
      'a group’s own words have limits, beyond which 10004 comes and nothing is created',
      { rules: ['GRP-0.4.1', 'GRP-0.4.2', 'GRP-0.4.4', 'GRP-0.4.9'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        for await (const [fits, tooMuch] of unhurried(world, LIMITS)) {
          expect(await found(alice, fits)).toMatchObject(fits);
          const options = { name: 'Team', type: TYPES.GRP_PUBLIC, groupID: 'not-made', ...tooMuch };
          const outcome = await outcomeOf(alice, 'createGroup', [options]);
          expect(rejectionCodeOf(outcome)).toBe(10004);
        }
        await expect(profileOf(alice, 'not-made')).rejects.toMatchObject({ code: 10010 });
      },
    ),
    scenario(
      'a group begins with up to 500 others, and 10005 is for more',
      { rules: ['GRP-0.4.3', 'GRP-0.4.9'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const nobodies = Array.from({ length: 501 }, (_, index) => ({ userID: `nobody${index}` }));
        for (const [count, code] of [
          [501, 10005],
          // That they do not exist is another matter: so many would be taken.
          [500, 10019],
        ] as const) {
          const memberList = nobodies.slice(0, count);
          await expect(found(alice, { memberList })).rejects.toMatchObject({ code });
        }
      },
    ),
  ],
};
