import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import {
  found,
  groupIDsOf,
  groupsOf,
  profileOf,
  recordKinds,
  recordLists,
  recordTexts,
  rolesOf,
} from '../actors/groups.js';
import { unhurried } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const ASKS = { joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION };
const MEETING = { type: TYPES.GRP_MEETING };

/** The applications that somebody is told of from now on. */
function recordApplications(chat: ChatSDK): unknown[] {
  const payloads: unknown[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const { payload } of data) {
      if ('operationType' in payload && payload.operationType === 1) payloads.push(payload);
    }
  });
  return payloads;
}

/** How one comes into a group by one's own wish. */
export const JOINING_GROUPS_SUITE: Suite = {
  noun: 'groups',
  about: 'joining a group',
  scenarios: [
    scenario(
      'a free one lets in at once, comes with the answer, and GROUP_LIST_UPDATED tells it; what I am in it is certain when it is asked for',
      { rules: ['GLF-4.15', 'GLF-4.16'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const types = [TYPES.GRP_PUBLIC, TYPES.GRP_MEETING, TYPES.GRP_COMMUNITY];
        for await (const type of unhurried(world, types)) {
          const { groupID } = await found(alice, { type, name: 'Open' });
          const lists = recordLists(bob);
          const { data } = await bob.joinGroup({ groupID });
          expect(data).toMatchObject({
            status: 'JoinedSuccess',
            group: { groupID, name: 'Open', selfInfo: { userID: 'bob' } },
          });
          expect(lists.at(-1)).toContain(groupID);
          expect((await groupsOf(bob)).find((group) => group.groupID === groupID)).toBe(data.group);
          // Nobody hears who joins a meeting: where a tip comes first, it makes a group that the profile completes.
          if (type === TYPES.GRP_MEETING) expect(data.group?.selfInfo.role).toBe('');
          expect(await profileOf(bob, groupID)).toBe(data.group);
          expect(data.group?.selfInfo.role).toBe('Member');
          await world.settled(bob);
          const texts = recordTexts(bob);
          await say(alice, groupID, 'welcome', TYPES.CONV_GROUP);
          await world.settled(bob);
          expect(texts()).toEqual(['welcome']);
        }
      },
    ),
    scenario(
      'one that I am in already says so, without the group',
      { rules: ['GLF-4.13', 'GRP-0.1.8'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const { groupID } = await found(alice, MEETING);
        await bob.joinGroup({ groupID });
        for (const chat of [alice, bob]) {
          const { data } = await chat.joinGroup({ groupID });
          expect(data).toEqual({ status: 'AlreadyInGroup' });
        }
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: 'Member' });
      },
    ),
    scenario(
      'what memory has and the service does not confirm is forgotten, and joined',
      { rules: ['GLF-4.14'], needs: ['clock', 'network', 'pages', 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { groupID } = await found(people.alice, MEETING);
        await people.bob.joinGroup({ groupID });
        const page = world.otherPage();
        const phone = await enter(world, 'bob', page);
        expect(await groupIDsOf(phone)).toEqual([groupID]);
        page.setNetwork('offline');
        await people.bob.quitGroup(groupID);
        const joining = phone.joinGroup({ groupID });
        await world.clock.advance(5_000);
        page.setNetwork('online');
        await world.clock.advance(1_000);
        expect((await joining).data).toMatchObject({ status: 'JoinedSuccess', group: { groupID } });
        expect(await rolesOf(people.alice, groupID)).toEqual({ alice: 'Owner', bob: 'Member' });
      },
    ),
    scenario(
      'one that asks makes wait, and is not listed',
      { rules: ['GLF-4.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { groupID } = await found(people.alice, ASKS);
        const { data } = await people.bob.joinGroup({ groupID, applyMessage: 'please' });
        expect(data).toEqual({ status: 'WaitAdminApproval' });
        await world.settled(people.bob);
        expect(await groupIDsOf(people.bob)).toEqual([]);
        await expect(profileOf(people.bob, groupID)).rejects.toMatchObject({ code: 10007 });
        expect(await rolesOf(people.alice, groupID)).toEqual({ alice: 'Owner' });
      },
    ),
    scenario(
      'its owner and its admins get a notice of who asks and with which words, and nobody else',
      { rules: ['GLF-4.19'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const admin = { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN };
        const memberList = [admin, { userID: 'carol' }];
        const { groupID } = await found(alice, { ...ASKS, memberList });
        await world.settled(alice, bob, carol);
        const told = [alice, bob, carol].map(recordApplications);
        const heard = record(alice, EVENT.MESSAGE_RECEIVED);
        await dave.joinGroup({ groupID, applyMessage: 'please' });
        await world.settled(alice, bob, carol);
        const notice = expect.objectContaining({
          operationType: 1,
          operatorID: 'dave',
          handleMessage: 'please',
          groupProfile: expect.objectContaining({ groupID }),
        });
        expect(told).toEqual([[notice], [notice], []]);
        expect(heard.flat()).toHaveLength(1);
        expect(heard[0]?.[0]).toMatchObject({
          conversationID: '@TIM#SYSTEM',
          type: TYPES.MSG_GRP_SYS_NOTICE,
        });
      },
    ),
    scenario(
      'another instance of mine that does not know the group yet is refused with 10013',
      { rules: ['GLF-4.22'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'bob');
        // Nobody is told who joins a meeting.
        const { groupID } = await found(people.alice, MEETING);
        await people.bob.joinGroup({ groupID });
        await world.settled(phone);
        await expect(phone.joinGroup({ groupID })).rejects.toMatchObject({ code: 10013 });
      },
    ),
    scenario(
      'one that does not exist is refused with 10010',
      { rules: ['GLF-4.25'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const { groupID } = await found(alice);
        await alice.dismissGroup(groupID);
        for (const gone of ['nowhere', groupID]) {
          await expect(bob.joinGroup({ groupID: gone })).rejects.toMatchObject({ code: 10010 });
        }
      },
    ),
    scenario(
      'without a login it is refused with 2662',
      { rules: ['GLF-4.27'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { groupID } = await found(people.alice);
        const guest = world.createClient();
        await expect(guest.joinGroup({ groupID })).rejects.toMatchObject({ code: 2662 });
        expect(await rolesOf(people.alice, groupID)).toEqual({ alice: 'Owner' });
      },
    ),
    scenario(
      'the type that is named does not matter: the group is what it is',
      { rules: ['GLF-4.30'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const asking = await found(alice, ASKS);
        const asked = { groupID: asking.groupID, type: TYPES.GRP_AVCHATROOM };
        expect((await bob.joinGroup(asked)).data).toEqual({ status: 'WaitAdminApproval' });
        const { groupID } = await found(alice, MEETING);
        const { data } = await bob.joinGroup({ groupID, type: TYPES.GRP_WORK });
        expect(data).toMatchObject({ status: 'JoinedSuccess', group: { type: 'ChatRoom' } });
      },
    ),
    scenario(
      'one is in a group with all instances at once, and in a live room with each by itself',
      { rules: ['GRP-10.1'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'bob');
        const { groupID } = await found(alice);
        const { groupID: roomID } = await found(alice, { type: TYPES.GRP_AVCHATROOM });
        await alice.joinGroup({ groupID: roomID });
        for (const id of [groupID, roomID]) await bob.joinGroup({ groupID: id });
        const texts = [bob, phone].map(recordTexts);
        await say(alice, groupID, 'in the group', TYPES.CONV_GROUP);
        await say(alice, roomID, 'in the room', TYPES.CONV_GROUP);
        await world.settled(bob, phone);
        expect(texts.map((heard) => heard())).toEqual([
          ['in the group', 'in the room'],
          ['in the group'],
        ]);
        expect((await profileOf(phone, groupID)).selfInfo.role).toBe('Member');
        await say(phone, groupID, 'hello', TYPES.CONV_GROUP);
        const saying = say(phone, roomID, 'hello', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 2101 });
      },
    ),
    scenario(
      'after the next login one is still in, except in live rooms, which have to be joined again',
      { rules: ['GLF-4.37', 'GRP-10.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const { groupID } = await found(alice);
        const { groupID: roomID } = await found(alice, { type: TYPES.GRP_AVCHATROOM });
        await alice.joinGroup({ groupID: roomID });
        for (const id of [groupID, roomID]) await people.bob.joinGroup({ groupID: id });
        await world.settled(alice);
        const kinds = recordKinds(alice);
        const bob = await comeBack(world, people.bob);
        await world.settled(alice);
        expect(kinds).toEqual(['tip 2']);
        const texts = recordTexts(bob);
        await say(alice, groupID, 'in the group', TYPES.CONV_GROUP);
        await say(alice, roomID, 'in the room', TYPES.CONV_GROUP);
        await world.settled(bob);
        expect(texts()).toEqual(['in the group']);
        const saying = say(bob, roomID, 'hello', TYPES.CONV_GROUP);
        await expect(saying).rejects.toMatchObject({ code: 2101 });
        const { data } = await bob.joinGroup({ groupID: roomID });
        expect(data.status).toBe('JoinedSuccess');
        expect((await say(bob, roomID, 'hello', TYPES.CONV_GROUP)).status).toBe('success');
      },
    ),
  ],
};
