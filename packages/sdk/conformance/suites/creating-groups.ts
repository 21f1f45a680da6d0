import { EVENT, type GroupType, TYPES } from '@parlor/sdk';
import {
  found,
  groupsOf,
  kindOf,
  membersOf,
  profileOf,
  recordKinds,
  recordLists,
  rolesOf,
} from '../actors/groups.js';
import { pageOf } from '../actors/history.js';
import { breathe, unhurried } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const ALL_TYPES: readonly GroupType[] = [
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_COMMUNITY,
  TYPES.GRP_AVCHATROOM,
];

/** Those that are told by a first message. */
const TOLD_TYPES = ALL_TYPES.slice(0, 4);

const WITH_BOB = { memberList: [{ userID: 'bob' }] };

/** How groups begin. */
export const CREATING_GROUPS_SUITE: Suite = {
  noun: 'groups',
  about: 'creating a group',
  scenarios: [
    scenario(
      'what is none of the five types is refused with 2600, before the ID is looked at and without asking',
      { rules: ['GCR-4.2', 'GCR-4.4', 'GRP-0.1.3'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        world.setNetwork('offline');
        const wrong = [undefined, '', 'Club', 'Work', 'Meeting', TYPES.GRP_ROOM, TYPES.GRP_LIVE];
        for (const type of wrong) {
          for (const groupID of [undefined, '@TGS#_tea']) {
            const call = outcomeOf(people.alice, 'createGroup', [{ name: 'Tea', type, groupID }]);
            expect([type, await isSettledNow(world, call)]).toEqual([type, true]);
            const outcome = await call;
            expect(rejectionCodeOf(outcome)).toBe(2600);
          }
        }
        const badID = { name: 'Tea', type: TYPES.GRP_PUBLIC, groupID: '@TGS#_tea' };
        const call = outcomeOf(people.alice, 'createGroup', [badID]);
        expect(await isSettledNow(world, call)).toBe(true);
        expect(await call).toMatchObject({ error: { code: 2602 } });
        expect([TYPES.GRP_ROOM, TYPES.GRP_LIVE]).toEqual(['Room', 'Live']);
      },
    ),
    scenario(
      'the group is of the type that was asked for, by its name at run time',
      { rules: ['GRP-0.1.1', 'GRP-0.1.2'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_AVCHATROOM, GRP_COMMUNITY } = TYPES;
        const { GRP_PRIVATE, GRP_CHATROOM } = TYPES;
        for await (const [type, name] of unhurried(world, [
          [GRP_WORK, 'Private'],
          [GRP_PRIVATE, 'Private'],
          [GRP_PUBLIC, 'Public'],
          [GRP_MEETING, 'ChatRoom'],
          [GRP_CHATROOM, 'ChatRoom'],
          [GRP_AVCHATROOM, 'AVChatRoom'],
          [GRP_COMMUNITY, 'Community'],
        ] as const)) {
          expect((await found(alice, { type })).type).toBe(name);
        }
      },
    ),
    scenario(
      'a type does not get what it does not have: members, a join option, topics',
      { rules: ['GCR-4.5', 'GCR-4.6', 'GCR-4.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const kinds = recordKinds(people.bob);
        const room = { type: TYPES.GRP_AVCHATROOM, memberList: [{ userID: 'nobody' }] };
        const { groupID } = await found(people.alice, { ...room, ...WITH_BOB });
        await found(people.alice, room);
        await world.settled(people.bob);
        expect(kinds).toEqual([]);
        await people.alice.joinGroup({ groupID });
        expect(await rolesOf(people.alice, groupID)).toEqual({ alice: 'Owner' });
        await breathe(world);
        for await (const [type, joinOption] of unhurried(world, [
          [TYPES.GRP_WORK, 'DisableApply'],
          [TYPES.GRP_MEETING, 'FreeAccess'],
          [TYPES.GRP_AVCHATROOM, 'FreeAccess'],
        ] as const)) {
          const wanted = { joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION, isSupportTopic: true };
          expect(await found(people.alice, { type, ...wanted })).toMatchObject({
            joinOption,
            isSupportTopic: false,
          });
        }
        const community = { type: TYPES.GRP_COMMUNITY };
        expect((await found(people.alice, community)).isSupportTopic).toBe(false);
      },
    ),
    scenario(
      'with somebody who does not exist it is refused with 10019, and not created',
      { rules: ['GCR-4.8'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const kinds = recordKinds(people.bob);
        const memberList = [{ userID: 'bob' }, { userID: 'nobody' }];
        const creating = found(people.alice, { groupID: 'tea', memberList });
        await expect(creating).rejects.toMatchObject({ code: 10019 });
        await expect(profileOf(people.alice, 'tea')).rejects.toMatchObject({ code: 10010 });
        await world.settled(people.bob);
        expect(kinds).toEqual([]);
      },
    ),
    scenario(
      'with more members than it may have it is refused with 10038',
      { rules: ['GCR-4.9'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice', 'bob', 'carol'])).people;
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        const creating = found(alice, { groupID: 'tea', memberList, maxMemberNum: 2 });
        await expect(creating).rejects.toMatchObject({ code: 10038 });
        await expect(profileOf(alice, 'tea')).rejects.toMatchObject({ code: 10010 });
        expect((await found(alice, { memberList, maxMemberNum: 3 })).memberCount).toBe(3);
      },
    ),
    scenario(
      'who creates it owns it, those named are in at once, each as what they were named',
      { rules: ['GCR-4.12', 'GCR-4.13', 'GCR-4.14', 'GCR-4.15', 'GRP-1.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        for await (const type of unhurried(world, TOLD_TYPES)) {
          const { data } = await people.alice.createGroup({
            name: 'Team',
            type,
            // Naming oneself changes nothing.
            memberList: [
              { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN },
              { userID: 'carol' },
              { userID: 'alice', role: TYPES.GRP_MBR_ROLE_MEMBER },
            ],
          });
          const { group, overLimitUserIDList } = data;
          expect(overLimitUserIDList).toEqual([]);
          expect([group.ownerID, group.selfInfo.role, group.memberCount]).toEqual([
            'alice',
            'Owner',
            3,
          ]);
          const bob = type === TYPES.GRP_WORK ? 'Member' : 'Admin';
          expect(await rolesOf(people.alice, group.groupID)).toEqual({
            alice: 'Owner',
            bob,
            carol: 'Member',
          });
          await world.settled(people.bob, people.carol);
          expect((await profileOf(people.bob, group.groupID)).selfInfo.role).toBe(bob);
          const said = await say(people.carol, group.groupID, 'hello', TYPES.CONV_GROUP);
          expect(said.status).toBe('success');
        }
      },
    ),
    scenario(
      'it may have as many members as its type allows, or fewer when it is so wished',
      { rules: ['GCR-4.16', 'GCR-4.17'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        for await (const [type, most] of unhurried(world, [
          [TYPES.GRP_WORK, 200],
          [TYPES.GRP_PUBLIC, 2_000],
          [TYPES.GRP_MEETING, 10_000],
          [TYPES.GRP_COMMUNITY, 100_000],
          [TYPES.GRP_AVCHATROOM, 0],
        ] as const)) {
          expect([type, (await found(alice, { type })).maxMemberCount]).toEqual([type, most]);
        }
        for await (const type of unhurried(world, TOLD_TYPES)) {
          expect((await found(alice, { type, maxMemberNum: 20 })).maxMemberCount).toBe(20);
        }
      },
    ),
    scenario(
      'what comes back is the instance in memory and says Owner and AcceptAndNotify, whatever the type',
      { rules: ['GCR-4.18'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        for await (const type of unhurried(world, ALL_TYPES)) {
          const group = await found(alice, { type });
          const { role, messageRemindType } = group.selfInfo;
          expect([type, role, messageRemindType]).toEqual([type, 'Owner', 'AcceptAndNotify']);
          const isSame = (await profileOf(alice, group.groupID)) === group;
          const isListed = (await groupsOf(alice)).includes(group);
          const isInMemory = type !== TYPES.GRP_AVCHATROOM;
          expect([type, isSame, isListed]).toEqual([type, isInMemory, isInMemory]);
        }
      },
    ),
    scenario(
      'it says of itself what it was created with, and nothing else',
      { rules: ['GCR-4.36'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const words = {
          name: 'Tea',
          avatar: 'https://example.com/tea.png',
          introduction: 'Green and black',
          notification: 'Closed on Monday',
          groupCustomField: [{ key: 'kind', value: 'green' }],
        };
        const silence = { avatar: '', introduction: '', notification: '', groupCustomField: [] };
        for await (const type of unhurried(world, TOLD_TYPES)) {
          const told = await found(people.alice, { type, ...words, ...WITH_BOB });
          const silent = await found(people.alice, { type, name: 'Tea', ...WITH_BOB });
          await world.settled(people.bob);
          // A second has room for eight profiles.
          await breathe(world);
          expect(told).toMatchObject(words);
          expect(silent).toMatchObject({ name: 'Tea', ...silence });
          expect(await profileOf(people.bob, told.groupID)).toMatchObject(words);
          expect(await profileOf(people.bob, silent.groupID)).toMatchObject(silence);
        }
        const room = await found(people.alice, { type: TYPES.GRP_AVCHATROOM, ...words });
        expect(await profileOf(people.bob, room.groupID)).toMatchObject(words);
      },
    ),
    scenario(
      'a member begins with the custom fields that they were named with',
      { rules: ['GCR-4.37'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const memberCustomField = [{ key: 'badge', value: 'gold' }];
        const memberList = [{ userID: 'bob', memberCustomField }, { userID: 'carol' }];
        for await (const type of unhurried(world, TOLD_TYPES)) {
          const { groupID } = await found(alice, { type, memberList });
          const fields = (await membersOf(alice, groupID)).map((member) => [
            member.userID,
            member.memberCustomField,
          ]);
          expect(Object.fromEntries(fields)).toEqual({
            alice: [],
            bob: memberCustomField,
            carol: [],
          });
        }
      },
    ),
    scenario(
      'GROUP_LIST_UPDATED tells it, unless it is a live room or a community with topics',
      { rules: ['GCR-4.19'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const lists = recordLists(alice);
        await found(alice, { type: TYPES.GRP_AVCHATROOM });
        await found(alice, { type: TYPES.GRP_COMMUNITY, isSupportTopic: true });
        await world.settled(alice);
        expect(lists).toEqual([]);
        for await (const type of unhurried(world, TOLD_TYPES)) {
          const { groupID } = await found(alice, { type });
          expect(lists.splice(0).at(-1)).toContain(groupID);
        }
      },
    ),
    scenario(
      'a first message of the client’s own brings it into everybody’s list of conversations',
      { rules: ['GCR-4.20', 'GCR-4.21', 'GCR-4.22', 'GCR-4.23'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for (const [nick, opUser] of [
          ['', 'alice'],
          ['Alice', 'Alice'],
        ] as const) {
          await alice.updateMyProfile({ nick });
          for await (const type of unhurried(world, TOLD_TYPES)) {
            const { groupID } = await found(alice, { type, ...WITH_BOB });
            await world.settled(alice, bob);
            const isCommunity = type === TYPES.GRP_COMMUNITY;
            for (const chat of [alice, bob]) {
              const conversation = await conversationOf(chat, `GROUP${groupID}`);
              const { type: kind, payload, fromAccount } = conversation?.lastMessage ?? {};
              expect([kind, fromAccount]).toEqual([TYPES.MSG_CUSTOM, 'alice']);
              const data: unknown = Reflect.get(Object(payload), 'data');
              expect(JSON.parse(String(data))).toEqual({
                businessID: 'group_create',
                content: isCommunity ? 'Create Community' : 'Create Group',
                cmd: isCommunity ? 1 : 0,
                opUser,
                version: 4,
              });
            }
          }
        }
      },
    ),
    scenario(
      'nothing is said in a live room or in a community with topics',
      { rules: ['GCR-4.24'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const kinds = recordKinds(bob);
        const community = { type: TYPES.GRP_COMMUNITY, isSupportTopic: true };
        const { groupID } = await found(alice, { ...community, ...WITH_BOB });
        await world.settled(alice, bob);
        expect(kinds).toEqual(['notice 7']);
        for (const chat of [alice, bob]) {
          expect(await conversationOf(chat, `GROUP${groupID}`)).toBeUndefined();
          expect((await pageOf(chat, `GROUP${groupID}`)).messageList).toEqual([]);
        }
        const room = await found(alice, { type: TYPES.GRP_AVCHATROOM });
        expect(await conversationOf(alice, `GROUP${room.groupID}`)).toBeUndefined();
        expect(room.nextMessageSeq).toBe(1);
      },
    ),
    scenario(
      'a notice tells its creator, another those who are in from the beginning, and no tip anybody',
      { rules: ['GCR-4.27', 'GCR-4.28'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const other = await enter(world, 'alice');
        const heard = [alice, other, bob].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
        const { groupID } = await found(alice, { name: 'Tea', ...WITH_BOB });
        await world.settled(alice, other, bob);
        const kinds = heard.map((batches) => batches.flat().map(kindOf).toSorted());
        expect(kinds).toEqual([
          ['notice 6'],
          [TYPES.MSG_CUSTOM, 'notice 6'],
          [TYPES.MSG_CUSTOM, 'notice 7'],
        ]);
        const notices = heard.flatMap((batches) =>
          batches.flat().filter(({ conversationID }) => conversationID === TYPES.CONV_SYSTEM),
        );
        for (const { payload } of notices) {
          expect(payload).toMatchObject({ operatorID: 'alice', groupProfile: { groupID } });
        }
      },
    ),
  ],
};
