import {
  type ChatSDK,
  type GetGroupMemberProfileOptions,
  type GroupMember,
  TYPES,
} from '@parlor/sdk';
import { populate } from '../actors/crowd.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

async function profilesOf(
  chat: ChatSDK,
  options: GetGroupMemberProfileOptions,
): Promise<GroupMember[]> {
  return (await chat.getGroupMemberProfile(options)).data.memberList;
}

function idsOf(members: readonly GroupMember[]): string[] {
  return members.map(({ userID }) => userID);
}

/** What single members of a group are. */
export const MEMBER_PROFILES_SUITE: Suite = {
  noun: 'members',
  about: 'what single members of a group are',
  scenarios: [
    scenario(
      'is asked of the service each time, and shown by the members that are known',
      { rules: ['MBR-6.20'], needs: ['getGroupMemberProfile', 'network', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ nick: 'Bobby' });
        const groupID = await groupOf(alice, ['bob']);
        const options = { groupID, userIDList: ['bob', 'alice'] };
        const before = await profilesOf(alice, options);
        expect(before).toMatchObject([
          { userID: 'bob', nick: 'Bobby', role: 'Member', isOnline: true, lastSendMsgTime: '' },
          { userID: 'alice', role: 'Owner', isOnline: true },
        ]);
        const { time } = await say(bob, groupID, 'hello', TYPES.CONV_GROUP);
        const [now] = await profilesOf(alice, options);
        expect(now).toMatchObject({ lastSendMsgTime: time });
        expect(now).toBe(before[0]);
        const { memberList } = (await alice.getGroupMemberList({ groupID })).data;
        expect(memberList).toContain(now);
        world.setNetwork('offline');
        const offline = alice.getGroupMemberProfile(options);
        offline.catch(() => undefined);
        expect(await isSettledNow(world, offline)).toBe(false);
      },
    ),
    scenario(
      'is asked of fifty at once, and those after them are not asked of',
      { rules: ['MBR-6.21'], needs: ['getGroupMemberProfile'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const userIDList = await populate(world, 52);
        const groupID = await groupOf(people.alice, userIDList);
        const members = await profilesOf(people.alice, { groupID, userIDList });
        expect(idsOf(members)).toEqual(userIDList.slice(0, 50));
      },
    ),
    scenario(
      'is told of those who are in the group, in the order asked for',
      { rules: ['MBR-6.22'], needs: ['getGroupMemberProfile'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dave']);
        const groupID = await groupOf(people.alice, ['bob', 'dave']);
        const userIDList = ['dave', 'nobody', 'carol', 'bob'];
        const members = await profilesOf(people.alice, { groupID, userIDList });
        expect(idsOf(members)).toEqual(['dave', 'bob']);
        const strangers = { groupID, userIDList: ['nobody', 'carol'] };
        expect(await profilesOf(people.alice, strangers)).toEqual([]);
      },
    ),
    scenario(
      'has the custom fields that are asked for, or all of them',
      { rules: ['MBR-6.23'], needs: ['getGroupMemberProfile'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const memberCustomField = [
          { key: 'seat', value: '7' },
          { key: 'team', value: 'red' },
        ];
        const groupID = await openGroup(people.alice, {
          type: TYPES.GRP_PUBLIC,
          memberList: [{ userID: 'bob', memberCustomField }],
        });
        const options = { groupID, userIDList: ['bob'] };
        const fieldsOf = async (memberCustomFieldFilter?: string[]) => {
          const filter = memberCustomFieldFilter ? { memberCustomFieldFilter } : {};
          const [member] = await profilesOf(people.alice, { ...options, ...filter });
          return member?.memberCustomField.toSorted((one, other) => (one.key < other.key ? -1 : 1));
        };
        // What is known stays known: the fewest are asked for first.
        expect(await fieldsOf(['nothing'])).toEqual([]);
        expect(await fieldsOf(['team'])).toEqual([{ key: 'team', value: 'red' }]);
        expect(await fieldsOf()).toEqual(memberCustomField);
      },
    ),
    scenario(
      'is nothing in a live room, and the service is not asked',
      {
        rules: ['MBR-6.24', 'ERB-9.10'],
        needs: ['getGroupMemberProfile', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openRoom(people.alice);
        world.setNetwork('offline');
        const call = people.alice.getGroupMemberProfile({ groupID, userIDList: ['alice'] });
        expect(await isSettledNow(world, call)).toBe(true);
        await expect(call).rejects.toMatchObject({ code: 2687 });
      },
    ),
    scenario(
      'is refused to who is not in the group, and of a group that there is not',
      { rules: ['ERB-9.10'], needs: ['getGroupMemberProfile'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        const asked = { userIDList: ['alice'] };
        const stranger = people.bob.getGroupMemberProfile({ ...asked, groupID });
        await expect(stranger).rejects.toMatchObject({ code: 10007 });
        const nowhere = people.bob.getGroupMemberProfile({ ...asked, groupID: 'no-such-group' });
        await expect(nowhere).rejects.toMatchObject({ code: 10010 });
      },
    ),
  ],
};
