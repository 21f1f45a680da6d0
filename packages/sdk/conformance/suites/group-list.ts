import { EVENT, type GroupType, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import {
  found,
  foundMany,
  groupIDsOf,
  groupsOf,
  profileOf,
  recordLists,
} from '../actors/groups.js';
import { breathe, unhurried } from '../actors/patience.js';
import { next, record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { becomesReady, enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const ORDINARY: readonly GroupType[] = [
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_COMMUNITY,
];

const WITH_TOPICS = { type: TYPES.GRP_COMMUNITY, isSupportTopic: true };

/** The groups one is in, and what is known of each. */
export const GROUP_LIST_SUITE: Suite = {
  noun: 'groups',
  about: 'the list of groups and their profiles',
  scenarios: [
    scenario(
      'the list has the groups I am in, and no others',
      { rules: ['GRP-3.1', 'GRP-3.2', 'GRP-1.43'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const mine = [];
        for await (const type of unhurried(world, ORDINARY)) {
          mine.push((await found(alice, { type })).groupID);
        }
        await found(bob);
        const asBobSays = await groupOf(bob, ['alice']);
        mine.push(asBobSays);
        await world.settled(alice);
        const { groupID: roomID } = await found(alice, { type: TYPES.GRP_AVCHATROOM });
        await alice.joinGroup({ groupID: roomID });
        await found(alice, WITH_TOPICS);
        const again = await comeBack(world, alice);
        const { data } = await again.getGroupList();
        expect(Object.keys(data).toSorted()).toEqual(['groupList', 'isSyncCompleted']);
        expect(await groupIDsOf(again)).toEqual(mine.toSorted());
        await again.quitGroup(asBobSays);
        expect(await groupIDsOf(again)).toEqual(mine.slice(0, -1).toSorted());
      },
    ),
    scenario(
      'it brings the fields of the app’s own, without a question for the profile',
      { rules: ['GRP-3.7'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupCustomField = [{ key: 'kind', value: 'green' }];
        const { groupID } = await found(people.alice, { groupCustomField });
        const again = await comeBack(world, people.alice);
        expect(await groupsOf(again)).toMatchObject([{ groupID, groupCustomField }]);
      },
    ),
    scenario(
      'a community with topics is in it once it was created, joined or asked for, and told',
      { rules: ['GRP-3.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const lists = recordLists(bob);
        const memberList = [{ userID: 'bob' }];
        const { groupID } = await found(alice, { ...WITH_TOPICS, memberList });
        await carol.joinGroup({ groupID });
        await world.settled(alice, bob, carol);
        for (const chat of [alice, bob, carol]) expect(await groupIDsOf(chat)).toEqual([groupID]);
        expect(lists.at(-1)).toEqual([groupID]);
        const again = await comeBack(world, bob);
        const ordinary = await found(again);
        expect(await groupIDsOf(again)).toEqual([ordinary.groupID]);
        const group = await profileOf(again, groupID);
        expect(await groupsOf(again)).toContain(group);
        await again.quitGroup(groupID);
        expect(await groupIDsOf(again)).toEqual([ordinary.groupID]);
      },
    ),
    scenario(
      'a line that comes back leaves a community with topics where it was in it',
      { rules: ['GRP-3.5'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { groupID: before } = await found(people.alice, WITH_TOPICS);
        const alice = await comeBack(world, people.alice);
        const { groupID: since } = await found(alice, WITH_TOPICS);
        expect(before === since).toBe(false);
        world.setNetwork('offline');
        await world.clock.advance(60_000);
        world.setNetwork('online');
        await world.clock.advance(60_000);
        await world.settled(alice);
        expect(await groupIDsOf(alice)).toEqual([since]);
      },
    ),
    scenario(
      'a live room is in it from the time this instance joins it until it leaves it',
      { rules: ['GRP-3.4'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { bob } = people;
        const phone = await enter(world, 'bob');
        const { groupID } = await found(people.alice, { type: TYPES.GRP_AVCHATROOM });
        await bob.joinGroup({ groupID });
        await world.settled(bob, phone);
        expect([await groupIDsOf(bob), await groupIDsOf(phone)]).toEqual([[groupID], []]);
        await bob.quitGroup(groupID);
        expect(await groupIDsOf(bob)).toEqual([]);
      },
    ),
    scenario(
      'after a login each group says what I am in it, what was said last and which number comes next',
      { rules: ['GRP-3.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const memberList = [{ userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN }];
        const { groupID } = await found(people.alice, { memberList });
        const { sequence } = await say(people.alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(people.bob);
        const bob = await comeBack(world, people.bob);
        expect((await groupsOf(bob))[0]).toMatchObject({
          groupID,
          selfInfo: { userID: 'bob', role: 'Admin', messageRemindType: 'AcceptAndNotify' },
          lastMessage: { lastSequence: sequence, fromAccount: 'alice', messageForShow: 'hello' },
          nextMessageSeq: sequence + 1,
        });
      },
    ),
    scenario(
      'at SDK_READY the list waits for the groups; later it asks nobody',
      { rules: ['GRP-3.8', 'GRP-3.9'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { groupID } = await found(people.alice);
        await people.alice.logout();
        const chat = world.createClient();
        const ready = next(chat, EVENT.SDK_READY).then(() => chat.getGroupList());
        await chat.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await becomesReady(world, chat);
        const { data } = await ready;
        expect(data).toMatchObject({ groupList: [{ groupID }], isSyncCompleted: true });
        world.setNetwork('offline');
        const asking = chat.getGroupList();
        expect(await isSettledNow(world, asking)).toBe(true);
        expect((await asking).data.groupList).toEqual(data.groupList);
      },
    ),
    scenario(
      'it is refused as long as the groups cannot be fetched, and never incomplete',
      { rules: ['GRP-3.9'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { groupID } = await found(people.alice);
        await people.alice.logout();
        const chat = world.createClient();
        chat.setLogLevel(4);
        const ready = next(chat, EVENT.SDK_READY).then(() => world.setNetwork('offline'));
        await chat.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await ready;
        const asking = outcomeOf(chat, 'getGroupList', []);
        for (let minute = 0; minute < 3; minute += 1) await world.clock.advance(60_000);
        expect(rejectionCodeOf(await asking)).toBe(2801);
        world.setNetwork('online');
        await world.clock.advance(60_000);
        await world.settled(chat);
        const { data } = await chat.getGroupList();
        expect(data).toMatchObject({ groupList: [{ groupID }], isSyncCompleted: true });
      },
    ),
    scenario(
      'more than 200 groups come as well',
      { rules: ['GRP-3.10'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const ids = await foundMany(world, people.alice, 201);
        const again = await comeBack(world, people.alice);
        expect(await groupIDsOf(again)).toEqual(ids.toSorted());
      },
    ),
    scenario(
      'GROUP_LIST_UPDATED comes when the groups are here, and after each change of one',
      { rules: ['GRP-3.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice);
        const lists = recordLists(alice);
        const told = record(alice, EVENT.GROUP_LIST_UPDATED);
        await bob.joinGroup({ groupID });
        await world.settled(alice);
        expect(lists.length).toBeGreaterThan(0);
        expect(told.at(-1)?.[0]).toBe((await groupsOf(alice))[0]);
        expect(told.at(-1)).toMatchObject([{ memberCount: 2 }]);
        await alice.logout();
        lists.splice(0);
        await alice.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        await becomesReady(world, alice);
        const { groupList } = (await alice.getGroupList()).data;
        // Once more when the conversations tell what was said last.
        expect(new Set(lists.map(String))).toEqual(new Set([groupID]));
        expect(told.at(-1)?.[0]).toBe(groupList[0]);
      },
    ),
    scenario(
      'the profile is always asked for, and goes into the instance in memory',
      { rules: ['GRP-3.13'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        // Nobody is told who joins a meeting.
        const group = await found(alice, { type: TYPES.GRP_MEETING });
        await bob.joinGroup({ groupID: group.groupID });
        await world.settled(alice);
        expect(group.memberCount).toBe(1);
        expect(await profileOf(alice, group.groupID)).toBe(group);
        expect(group.memberCount).toBe(2);
        world.setNetwork('offline');
        expect(await isSettledNow(world, profileOf(alice, group.groupID))).toBe(false);
      },
    ),
    scenario(
      'what is asked of members’ fields along with a profile has no effect',
      { rules: ['GRP-3.29'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupCustomField = [{ key: 'kind', value: 'green' }];
        const group = await found(alice, { groupCustomField });
        const { groupID } = group;
        // The first message is said.
        await world.settled(alice);
        await profileOf(alice, groupID);
        const before = JSON.stringify(group);
        for (const memberCustomFieldFilter of [[], ['kind'], ['badge', 'seat']]) {
          const answer = await alice.getGroupProfile({ groupID, memberCustomFieldFilter });
          expect(Object.keys(answer.data)).toEqual(['group']);
          expect(answer.data.group).toBe(group);
          expect(JSON.stringify(group)).toBe(before);
        }
      },
    ),
    scenario(
      'the profile of a live room that I am not in is another object each time, and not listed',
      { rules: ['GRP-3.14'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const { groupID } = await found(alice, { type: TYPES.GRP_AVCHATROOM, name: 'Stage' });
        for (const chat of [alice, bob]) {
          const first = await profileOf(chat, groupID);
          const second = await profileOf(chat, groupID);
          expect(first).toMatchObject({ groupID, name: 'Stage', type: 'AVChatRoom' });
          expect(second).not.toBe(first);
          expect(await groupsOf(chat)).toEqual([]);
        }
      },
    ),
    scenario(
      'there is no profile of a group that is not there, or that I am not in: 10010, 10007',
      { rules: ['GRP-3.15', 'GRP-3.16', 'GRP-10.3'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await expect(profileOf(bob, 'nowhere')).rejects.toMatchObject({ code: 10010 });
        for await (const type of unhurried(world, ORDINARY)) {
          const { groupID } = await found(alice, { type });
          await expect(profileOf(bob, groupID)).rejects.toMatchObject({ code: 10007 });
          if (type === TYPES.GRP_WORK) continue;
          await alice.dismissGroup(groupID);
          await expect(profileOf(bob, groupID)).rejects.toMatchObject({ code: 10010 });
        }
        const known = await groupOf(alice, ['bob']);
        await world.settled(bob);
        expect((await profileOf(bob, known)).selfInfo.role).toBe('Member');
        await alice.dismissGroup(known);
        await world.settled(bob);
        await expect(profileOf(bob, known)).rejects.toMatchObject({ code: 10010 });
        const { groupID } = await found(alice, { type: TYPES.GRP_AVCHATROOM });
        expect((await profileOf(bob, groupID)).ownerID).toBe('alice');
        expect(await groupsOf(bob)).toEqual([]);
      },
    ),
    scenario(
      'the ninth profile within a second is refused with 2996',
      { rules: ['GRP-3.17'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { groupID } = await found(people.alice);
        await world.clock.advance(1_001);
        for (let n = 0; n < 8; n += 1) await profileOf(people.alice, groupID);
        await expect(profileOf(people.alice, groupID)).rejects.toMatchObject({ code: 2996 });
        await world.clock.advance(1_000);
        await expect(profileOf(people.alice, groupID)).rejects.toMatchObject({ code: 2996 });
        await world.clock.advance(1);
        expect((await profileOf(people.alice, groupID)).groupID).toBe(groupID);
      },
    ),
    scenario(
      'what the client asks by itself counts: a group that is made too soon is made, and its maker is refused',
      { rules: ['GRP-3.17', 'FACT-16.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const ids: string[] = [];
        // Each asks for its profile, and twice more when its first message makes a conversation.
        for (let made = 0; made < 3; made += 1) {
          ids.push((await found(alice)).groupID);
          await world.settled(alice);
        }
        const fourth = found(alice, { groupID: 'fourth' });
        await expect(fourth).rejects.toMatchObject({ code: 2996 });
        expect(await groupIDsOf(alice)).toEqual([...ids, 'fourth'].toSorted());
        await breathe(world);
        expect((await profileOf(alice, 'fourth')).ownerID).toBe('alice');
      },
    ),
    scenario(
      'the list stands in the order in which something was said last, the newest first',
      { rules: ['GRP-3.31'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const ids = await foundMany(world, people.alice, 3);
        const [first = '', second = '', third = ''] = ids;
        await world.clock.advance(1_000);
        await say(people.alice, first, 'hello', TYPES.CONV_GROUP);
        await world.clock.advance(1_000);
        await say(people.alice, second, 'hello', TYPES.CONV_GROUP);
        const listed = (await groupsOf(people.alice)).map(({ groupID }) => groupID);
        expect(listed).toEqual([second, first, third]);
      },
    ),
    scenario(
      'a profile tells no list of groups, but that of conversations, where it is seen',
      { rules: ['GRP-3.18'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, { type: TYPES.GRP_MEETING });
        await bob.joinGroup({ groupID });
        await world.settled(alice);
        const names = recordNames(alice);
        const group = await profileOf(alice, groupID);
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
        const conversation = await conversationOf(alice, `GROUP${groupID}`);
        const shown =
          conversation?.type === TYPES.CONV_GROUP ? conversation.groupProfile : undefined;
        expect(shown).not.toBe(group);
        expect(shown?.memberCount).toBe(2);
      },
    ),
  ],
};
