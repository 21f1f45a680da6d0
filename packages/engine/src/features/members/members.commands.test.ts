import type { CreateGroupOptions, GroupType } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';

async function create(owner: TestLine, options: Partial<CreateGroupOptions> = {}): Promise<string> {
  const { group } = await owner.call('groups.create', {
    options: { name: 'tea', type: 'Private', ...options },
  });
  return group.groupID;
}

function join(line: TestLine, groupID: string) {
  return line.call('groups.join', { groupID, applyMessage: '' });
}

/** The content of the newest tip, or of the newest notice, with this number. */
function told(line: TestLine, what: 'tip' | 'notice', operationType: number) {
  return line.pushes
    .flatMap((push) => {
      if (push.type === 'messages.new' && what === 'tip') return push.messages;
      return push.type === 'groups.notice' && what === 'notice' ? [push.message] : [];
    })
    .map(({ elements }) => elements[0]?.content)
    .findLast((content) => content?.['operationType'] === operationType);
}

async function idsIn(line: TestLine, groupID: string): Promise<string[]> {
  const page = { groupID, count: 100, offset: 0 };
  return (await line.call('members.list', page)).members.map(({ userID }) => userID);
}

/** So many people who exist. */
function crowd(count: number): { userID: string }[] {
  return Array.from({ length: count }, (_, index) => ({ userID: `user${index}` }));
}

describe('the list of members', () => {
  it('has pages of at most a hundred, by numbers, and goes by role', async () => {
    const users = crowd(120);
    const ann = await new TestWorld({ seed: { users } }).login('ann');
    const groupID = await create(ann, { memberList: users });
    const first = await ann.call('members.list', { groupID, count: 500, offset: 0 });
    expect([first.members.length, first.nextOffset, first.memberCount]).toEqual([100, 100, 121]);
    const second = await ann.call('members.list', { groupID, count: 100, offset: 100 });
    expect([second.members.length, second.nextOffset]).toEqual([21, 0]);
    const all = [...first.members, ...second.members].map(({ userID }) => userID);
    expect(new Set(all).size).toBe(121);
    const ofRole = { groupID, role: 'Owner', count: 15, offset: 0 } as const;
    const owners = await ann.call('members.list', ofRole);
    expect(owners.members.map(({ userID, isOnline }) => [userID, isOnline])).toEqual([
      ['ann', true],
    ]);
    expect(await ann.codeOf('members.list', { groupID, count: 15, offset: 'x' })).toBe(10004);
    expect(await ann.codeOf('members.list', { groupID, count: 15, offset: -1 })).toBe(10004);
  });

  it('of a community goes on after whoever was told last, wherever they stand by then', async () => {
    const users = crowd(5);
    const ann = await new TestWorld({ seed: { users } }).login('ann');
    const groupID = await create(ann, { type: 'Community', memberList: users });
    const first = await ann.call('members.list', { groupID, count: 3, offset: '' });
    expect(first.members.map(({ userID }) => userID)).toEqual(['ann', 'user0', 'user1']);
    await ann.call('members.putOut', { groupID, userIDs: ['user0', 'user1'], reason: '' });
    const { nextOffset: offset } = first;
    const rest = await ann.call('members.list', { groupID, count: 3, offset });
    expect(rest.members.map(({ userID }) => userID)).toEqual(['user2', 'user3', 'user4']);
    expect(rest.nextOffset).toBe('');
    expect(await ann.codeOf('members.list', { groupID, count: 3, offset: 3 })).toBe(10004);
  });

  it('tells when a member has last said something', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const groupID = await create(ann);
    await world.clock.advance(60_000);
    await ann.call('messages.send', { message: groupText(groupID, 'x') });
    const { members } = await ann.call('members.list', { groupID, count: 1, offset: 0 });
    expect(members[0]?.lastSendMsgTime).toBe(world.clock.now() / 1000);
  });

  it('of a live room is for who is in it, and of no other group', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const room = await create(ann, { type: 'AVChatRoom' });
    await join(ann, room);
    const { members } = await ann.call('members.inRoom', { groupID: room, before: 0 });
    expect(members).toMatchObject([{ userID: 'ann', role: 'Owner', isOnline: true }]);
    expect(await bob.codeOf('members.inRoom', { groupID: room, before: 0 })).toBe(10007);
    const groupID = await create(ann);
    expect(await ann.codeOf('members.inRoom', { groupID, before: 0 })).toBe(10007);
  });
});

describe('profiles of members', () => {
  it('are those of the first fifty who are named, each once, as far as they are members', async () => {
    const users = crowd(60);
    const world = new TestWorld({ seed: { users } });
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, { memberList: users });
    const named = ['nobody', 'user1', 'user1', 'bob', ...users.map(({ userID }) => userID)];
    const asked = { groupID, userIDs: named };
    const { members } = await ann.call('members.profiles', asked);
    expect(members[0]).toMatchObject({ userID: 'user1', role: 'Member' });
    expect(members).toHaveLength(48);
    expect(await bob.codeOf('members.profiles', asked)).toBe(10007);
    expect(await ann.codeOf('members.profiles', { ...asked, groupID: 'none' })).toBe(10010);
  });
});

describe('bringing people in', () => {
  it('puts them in at once and tells them and the members', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = await create(ann);
    const userIDs = ['bob', 'ann', 'cid', 'bob'];
    expect(await ann.call('members.add', { groupID, userIDs })).toEqual({
      entries: [
        { userID: 'bob', outcome: 'added' },
        { userID: 'ann', outcome: 'existed' },
        { userID: 'cid', outcome: 'added' },
      ],
    });
    expect(await idsIn(bob, groupID)).toEqual(['ann', 'bob', 'cid']);
    expect([ann.heard, bob.heard, cid.heard]).toEqual([
      ['N6', 'T1'],
      ['N7', 'T1'],
      ['N7', 'T1'],
    ]);
    expect(told(bob, 'tip', 1)).toMatchObject({
      operatorID: 'ann',
      groupJoinType: 2,
      userIDList: ['bob', 'cid'],
      memberCount: 3,
    });
    const { groups } = await cid.call('groups.list', {});
    expect(groups).toMatchObject([{ groupID, memberCount: 3, selfInfo: { role: 'Member' } }]);
  });

  it('says nothing where everybody is in already', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, { memberList: [{ userID: 'bob' }] });
    const { entries } = await bob.call('members.add', { groupID, userIDs: ['ann'] });
    expect(entries).toEqual([{ userID: 'ann', outcome: 'existed' }]);
    expect(ann.heard).toEqual(['N6']);
  });

  it('waits where a member brings somebody in who has to be agreed to', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = await create(ann, {
      inviteOption: 'NeedPermission',
      memberList: [{ userID: 'bob' }],
    });
    const { entries } = await bob.call('members.add', { groupID, userIDs: ['cid', 'ann'] });
    expect(entries).toEqual([
      { userID: 'cid', outcome: 'waiting' },
      { userID: 'ann', outcome: 'existed' },
    ]);
    expect([ann.heard, cid.heard]).toEqual([['N6', 'N23'], []]);
    expect(told(ann, 'notice', 23)).toMatchObject({ operatorID: 'bob', inviteeList: ['cid'] });
    expect(await idsIn(ann, groupID)).toEqual(['ann', 'bob']);
  });

  it('fails for all of them when one does not exist, or there is no room for one', async () => {
    const users = crowd(3);
    const ann = await new TestWorld({ seed: { users } }).login('ann');
    const groupID = await create(ann, { maxMemberNum: 3 });
    const add = (...userIDs: string[]) => ann.codeOf('members.add', { groupID, userIDs });
    expect(await add('user0', 'nobody')).toBe(10019);
    expect(await add('user0', 'user1', 'user2')).toBe(10014);
    expect(await add()).toBe(10004);
    expect(await add(...crowd(501).map(({ userID }) => userID))).toBe(10005);
    expect(await idsIn(ann, groupID)).toEqual(['ann']);
    expect(await add('ann', 'user0', 'user1')).toBeUndefined();
    expect(await add('ann', 'user0', 'user1')).toBeUndefined();
  });

  it.each([
    ['Public', 'ann', 10007],
    ['ChatRoom', 'ann', 10007],
    ['Private', 'bob', 10007],
    ['Private', 'ann', undefined],
    ['Community', 'ann', undefined],
  ] as const)('into a group that is %s: %s gets %s', async (type, who, code) => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob', 'cid');
    const groupID = await create(ann, { type });
    const line = who === 'ann' ? ann : bob;
    expect(await line.codeOf('members.add', { groupID, userIDs: ['cid'] })).toBe(code);
  });
});

describe('putting people out', () => {
  async function group(type: GroupType = 'Public') {
    const world = new TestWorld();
    const [ann, bob, cid, dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const admin = { userID: 'bob', role: 'Admin' } as const;
    const memberList = [admin, { userID: 'cid' }, { userID: 'dan' }];
    return { ann, bob, cid, dan, groupID: await create(ann, { type, memberList }) };
  }

  it('tells them why, and the others whom', async () => {
    const { ann, bob, cid, dan, groupID } = await group();
    const reason = 'Too loud';
    await bob.call('members.putOut', { groupID, userIDs: ['cid', 'cid', 'nobody'], reason });
    expect(cid.heard).toEqual(['N7', 'N4']);
    expect(told(cid, 'notice', 4)).toMatchObject({ operatorID: 'bob', handleMessage: reason });
    for (const line of [ann, bob, dan]) {
      expect(told(line, 'tip', 3)).toMatchObject({
        operatorID: 'bob',
        operatorInfo: { role: 300 },
        userIDList: ['cid'],
        memberList: [{ userID: 'cid', reason }],
        memberCount: 3,
      });
    }
    expect(await cid.call('groups.list', {})).toEqual({ groups: [] });
    expect(await cid.codeOf('messages.send', { message: groupText(groupID, 'x') })).toBe(10007);
    expect(await idsIn(ann, groupID)).toEqual(['ann', 'bob', 'dan']);
  });

  it('is for those above them, all at once or not at all', async () => {
    const { ann, bob, cid, groupID } = await group();
    const out = (line: TestLine, ...userIDs: string[]) =>
      line.codeOf('members.putOut', { groupID, userIDs, reason: '' });
    expect(await out(cid, 'dan')).toBe(10007);
    expect(await out(bob, 'cid', 'ann')).toBe(10007);
    expect(await out(bob, 'cid', 'bob')).toBe(10007);
    expect(await out(ann, 'ann')).toBe(10007);
    expect(await out(ann)).toBe(10004);
    expect(await out(ann, ...crowd(101).map(({ userID }) => userID))).toBe(10005);
    expect(await idsIn(ann, groupID)).toEqual(['ann', 'bob', 'cid', 'dan']);
    expect(await out(ann, 'bob', 'dan')).toBeUndefined();
    expect(await idsIn(ann, groupID)).toEqual(['ann', 'cid']);
  });

  it('is no ban: they can be brought in again', async () => {
    const { ann, cid, groupID } = await group('Private');
    await ann.call('members.putOut', { groupID, userIDs: ['cid'], reason: '' });
    await ann.call('members.add', { groupID, userIDs: ['cid'] });
    expect(cid.heard).toEqual(['N7', 'N4', 'N7', 'T1']);
  });
});

describe('a ban', () => {
  async function room() {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const phone = await world.login('bob');
    const groupID = await create(ann, { type: 'AVChatRoom', groupID: 'den' });
    for (const line of [ann, bob, phone, cid]) await join(line, groupID);
    const ban = (line: TestLine, userIDs: string[], duration = 60) =>
      line.codeOf('members.ban', { groupID, userIDs, reason: 'Spam', duration });
    return { world, ann, bob, phone, cid, groupID, ban };
  }

  it('puts all instances of a person out of a live room until it is over', async () => {
    const { world, ann, bob, phone, cid, groupID, ban } = await room();
    expect(await ban(ann, ['bob'])).toBeUndefined();
    for (const line of [bob, phone]) expect(line.heard.at(-1)).toBe('N21');
    expect(await bob.codeOf('messages.send', { message: groupText(groupID, 'x') })).toBe(10007);
    for (const line of [ann, cid]) {
      expect(told(line, 'tip', 10)).toMatchObject({
        operatorID: 'ann',
        userIDList: ['bob'],
        memberList: [{ userID: 'bob', reason: 'Spam' }],
      });
    }
    expect(told(bob, 'tip', 10)).toBeUndefined();
    const { group } = await ann.call('groups.profile', { groupID });
    expect(group.memberCount).toBe(2);
    await world.clock.advance(59_000);
    expect(await bob.codeOf('groups.join', { groupID, applyMessage: '' })).toBe(10007);
    await world.clock.advance(1_000);
    expect((await join(bob, groupID)).status).toBe('JoinedSuccess');
  });

  it('is for the owner, and nobody bans themselves', async () => {
    const { ann, bob, groupID, ban } = await room();
    expect(await ban(bob, ['cid'])).toBe(10007);
    expect(await ban(ann, ['cid', 'ann'])).toBe(10007);
    expect(await ban(ann, ['nobody'])).toBe(10019);
    expect(await ban(ann, [])).toBe(10004);
    expect(await ban(ann, ['cid'], 1.5)).toBe(10004);
    expect(
      await ban(
        ann,
        crowd(101).map(({ userID }) => userID),
      ),
    ).toBe(10005);
    const page = await ann.call('members.inRoom', { groupID, before: 0 });
    expect(page.members.map(({ userID }) => userID).toSorted()).toEqual(['ann', 'bob', 'cid']);
    const out = { groupID, userIDs: ['cid'], reason: '' };
    expect(await ann.codeOf('members.putOut', out)).toBe(10007);
    const groupOfOthers = await create(ann, { memberList: [{ userID: 'cid' }] });
    const elsewhere = { ...out, groupID: groupOfOthers, duration: 60 };
    expect(await ann.codeOf('members.ban', elsewhere)).toBe(10007);
  });

  it('keeps out who was not there, and ends with the room', async () => {
    const { world, ann, groupID, ban } = await room();
    const dan = await world.login('dan');
    expect(await ban(ann, ['dan'])).toBeUndefined();
    expect(await dan.codeOf('groups.join', { groupID, applyMessage: '' })).toBe(10007);
    await ann.call('groups.dismiss', { groupID });
    await create(ann, { type: 'AVChatRoom', groupID });
    expect((await join(dan, groupID)).status).toBe('JoinedSuccess');
  });
});
