import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALL_HANDLERS } from '../gateway/all-rooms.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

let world: MixedWorld;

beforeEach(() => {
  world = createMixedWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }, { userID: 'cat' }],
      groups: [{ groupID: 'team', name: 'Team', type: 'Private', members: ['ann', 'ben'] }],
    },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

/** The gateway answers a command so, whatever it is asked. */
function answering(command: keyof typeof ALL_HANDLERS, body: WireBody): void {
  vi.spyOn(ALL_HANDLERS, command).mockImplementation(async () => body);
}

test('what became of bringing people in is what the service says [MBR-6.27]', async () => {
  const ann = await world.tencents('ann');
  const Results = [4, 0, 2, 3, 1];
  const MemberList = Results.map((Result) => ({ Member_Account: `user${Result}`, Result }));
  answering('add_group_member', { MemberList });
  const options = () => ({ groupID: 'team', userIDList: ['user0'] });
  const lists = {
    failureUserIDList: ['user0'],
    existedUserIDList: ['user2'],
    overLimitUserIDList: ['user4'],
  };
  const [group] = (await ann.getGroupList()).data.groupList;
  const { data } = await ann.addGroupMember(options());
  expect(data).toMatchObject({ ...lists, successUserIDList: ['user1'] });
  expect(data.group).toBe(group);
  answering('add_group_member', { MemberList: MemberList.slice(0, 4) });
  const again = await ann.addGroupMember(options());
  expect(again.data).toEqual({ ...lists, successUserIDList: [] });
});

test('a member has what else the service says of them [FACT-56.6]', async () => {
  const ann = await world.tencents('ann');
  const member = { Member_Account: 'ben', Role: 'Member', JoinTime: 1, OnlineStatus: 'Online' };
  answering('get_group_member_info', {
    MemberNum: 2,
    MemberList: [{ ...member, MsgFlag: 'AcceptNotNotify', MsgSeq: 7 }],
  });
  const { memberList } = (await ann.getGroupMemberList({ groupID: 'team' })).data;
  expect(memberList).toMatchObject([
    { userID: 'ben', messageRemindType: 'AcceptNotNotify', sequence: 7 },
  ]);
});

test('both clients make the same of members, and of who comes and goes', async () => {
  const ann = await world.tencents('ann');
  const ben = await world.parlors('ben');
  await world.parlors('cat');
  const userIDList = () => ['ben', 'cat'];
  const added = await ann.addGroupMember({ groupID: 'team', userIDList: userIDList() });
  expect(added.data).toMatchObject({ successUserIDList: ['cat'], existedUserIDList: ['ben'] });
  const told = async (chat: ChatSDK) => {
    const asked = { groupID: 'team', userIDList: ['cat', 'ann', 'nobody'] };
    const profiles = (await chat.getGroupMemberProfile(asked)).data.memberList;
    const list = (await chat.getGroupMemberList({ groupID: 'team' })).data.memberList;
    return { profiles: profiles.map((one) => ({ ...one })), list: list.map((one) => ({ ...one })) };
  };
  expect(await told(ann)).toEqual(await told(ben));
  await ann.deleteGroupMember({ groupID: 'team', userIDList: ['cat'] });
  expect(await told(ann)).toEqual(await told(ben));
});
