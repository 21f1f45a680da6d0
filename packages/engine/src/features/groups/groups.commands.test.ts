import type { CreateGroupOptions, GroupType } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';
import { applications } from '../group-records/index.js';

async function create(owner: TestLine, options: Partial<CreateGroupOptions> = {}): Promise<string> {
  const { group } = await owner.call('groups.create', {
    options: { name: 'tea', type: 'Public', joinOption: 'FreeAccess', ...options },
  });
  return group.groupID;
}

function join(line: TestLine, groupID: string, applyMessage = '') {
  return line.call('groups.join', { groupID, applyMessage });
}

function tipOf(line: TestLine, operationType: number) {
  const push = line.pushes.findLast(
    (each) =>
      each.type === 'messages.new' &&
      each.messages[0]?.elements[0]?.content['operationType'] === operationType,
  );
  return push?.type === 'messages.new' ? push.messages[0] : undefined;
}

function noticeOf(line: TestLine, operationType: number) {
  const push = line.pushes.findLast(
    (each) =>
      each.type === 'groups.notice' &&
      each.message.elements[0]?.content['operationType'] === operationType,
  );
  return push?.type === 'groups.notice' ? push.message : undefined;
}

describe('creating a group', () => {
  it('keeps of custom fields a key and its last value, and nothing else that was sent', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const field = (key: string, value: string) => ({ key, value, hidden: 'x'.repeat(10_000) });
    const fields = [field('seat', '1'), field('tea', 'green'), field('seat', '2')];
    const groupID = await create(ann, {
      groupCustomField: fields,
      memberList: [{ userID: 'bob', memberCustomField: fields }],
    });
    const kept = [
      { key: 'seat', value: '2' },
      { key: 'tea', value: 'green' },
    ];
    const { group } = await ann.call('groups.profile', { groupID });
    expect(group.groupCustomField).toEqual(kept);
    const { members } = await ann.call('members.list', { groupID, count: 10, offset: 0 });
    const bob = members.find(({ userID }) => userID === 'bob');
    expect(bob?.memberCustomField).toEqual(kept);
  });

  it('makes the creator its owner and the listed people members at once, and tells them', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const { group, overLimitUserIDList } = await ann.call('groups.create', {
      options: {
        name: 'tea',
        type: 'Public',
        groupID: 'tea',
        introduction: 'green',
        memberList: [
          { userID: 'bob', role: 'Admin', memberCustomField: [{ key: 'k', value: 'v' }] },
          { userID: 'cid' },
          { userID: 'cid' },
          { userID: 'ann' },
        ],
      },
    });
    expect(group).toMatchObject({
      groupID: 'tea',
      name: 'tea',
      introduction: 'green',
      ownerID: 'ann',
      memberCount: 3,
      maxMemberCount: 2_000,
      joinOption: 'NeedPermission',
      inviteOption: 'DisableInvite',
      nextMessageSeq: 1,
      selfInfo: { role: 'Owner', messageRemindType: 'AcceptAndNotify', readSequence: 0 },
    });
    expect(overLimitUserIDList).toEqual([]);
    expect([ann.heard, bob.heard, cid.heard]).toEqual([['N6'], ['N7'], ['N7']]);
    expect(noticeOf(bob, 7)?.elements[0]?.content).toMatchObject({
      operatorID: 'ann',
      groupProfile: { groupID: 'tea', name: 'tea', groupType: 'Public', to: 'bob' },
    });
    const { members } = await bob.call('members.list', { groupID: 'tea', count: 10, offset: 0 });
    expect(members.map(({ userID, role }) => [userID, role])).toEqual([
      ['ann', 'Owner'],
      ['bob', 'Admin'],
      ['cid', 'Member'],
    ]);
    expect(members[1]?.memberCustomField).toEqual([{ key: 'k', value: 'v' }]);
  });

  it('gives an ID that nobody has, and a community’s to a community', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const ids = [await create(ann), await create(ann), await create(ann, { type: 'Community' })];
    expect(new Set(ids).size).toBe(3);
    expect(ids.map((id) => id.slice(0, 6))).toEqual(['@TGS#1', '@TGS#1', '@TGS#_']);
  });

  it('refuses an ID that is taken, and says so when it is the caller’s own', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await create(ann, { groupID: 'tea' });
    const options = { name: 'mine', type: 'Public', groupID: 'tea' } as const;
    expect(await bob.codeOf('groups.create', { options })).toBe(10021);
    expect(await ann.codeOf('groups.create', { options })).toBe(10025);
  });

  it('refuses people who do not exist, and more of them than it holds', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'bob', 'cid');
    const withPeople = (...userIDs: string[]) => ({
      options: {
        name: 'tea',
        type: 'Public',
        maxMemberNum: 2,
        memberList: userIDs.map((userID) => ({ userID })),
      } as const,
    });
    expect(await ann.codeOf('groups.create', withPeople('nobody'))).toBe(10019);
    expect(await ann.codeOf('groups.create', withPeople('bob', 'cid'))).toBe(10038);
    expect(await ann.codeOf('groups.create', withPeople('bob'))).toBeUndefined();
  });

  it.each<[GroupType, string]>([
    ['Private', 'DisableApply'],
    ['Public', 'NeedPermission'],
    ['ChatRoom', 'FreeAccess'],
    ['Community', 'NeedPermission'],
    ['AVChatRoom', 'FreeAccess'],
  ])('in %s, asking for NeedPermission gives %s', async (type, joinOption) => {
    const ann = await new TestWorld().login('ann');
    const { group } = await ann.call('groups.create', {
      options: { name: 'tea', type, joinOption: 'NeedPermission' },
    });
    expect(group.joinOption).toBe(joinOption);
  });
});

describe('joining a group', () => {
  it('that is free lets one in at once, and tells all members by a tip that is kept', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await bob.call('profiles.update', { changes: { nick: 'Bob' } });
    const groupID = await create(ann);
    const { status, group } = await join(bob, groupID);
    expect([status, group?.memberCount, group?.selfInfo?.role]).toEqual([
      'JoinedSuccess',
      2,
      'Member',
    ]);
    expect([ann.heard, bob.heard]).toEqual([['N6', 'T1'], ['T1']]);
    expect(tipOf(ann, 1)).toMatchObject({ from: 'bob', to: groupID, sequence: 1, nick: 'Bob' });
    expect(tipOf(ann, 1)?.elements[0]?.content).toEqual({
      operationType: 1,
      groupJoinType: 0,
      operatorID: 'bob',
      operatorInfo: { userID: 'bob', role: 200, nick: 'Bob', avatar: '', nameCard: '' },
      userIDList: ['bob'],
      memberList: [{ userID: 'bob', nick: 'Bob', avatar: '' }],
      memberCount: 2,
      memberNum: 2,
      groupProfile: { from: '@TIM#SYSTEM', to: groupID, groupID, groupName: 'tea' },
    });
    const { messages } = await ann.call('messages.history', {
      conversationID: `GROUP${groupID}`,
      limit: 15,
    });
    expect(messages).toHaveLength(1);
  });

  it('that asks keeps the wish, and tells the owner and the admins', async () => {
    const store = createMemoryStore();
    const world = new TestWorld({ store });
    const [ann, bob, cid, dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const groupID = await create(ann, {
      joinOption: 'NeedPermission',
      memberList: [{ userID: 'bob', role: 'Admin' }, { userID: 'cid' }],
    });
    expect(await join(dan, groupID, 'please')).toEqual({ status: 'WaitAdminApproval' });
    expect([ann.heard, bob.heard, cid.heard, dan.heard]).toEqual([
      ['N6', 'N1'],
      ['N7', 'N1'],
      ['N7'],
      [],
    ]);
    expect(noticeOf(bob, 1)).toMatchObject({
      from: '@TIM#SYSTEM',
      to: 'bob',
      isSystemMessage: true,
      elements: [{ content: { operatorID: 'dan', handleMessage: 'please' } }],
    });
    expect(await dan.codeOf('groups.profile', { groupID })).toBe(10007);
    const wish = { groupID, userID: 'dan', kind: 0, note: 'please', answeredBy: '' };
    expect(await store.get(applications, keyOf(groupID, 'dan', ''))).toMatchObject(wish);
    await ann.call('groups.dismiss', { groupID });
    expect(await store.range(applications, {})).toEqual([]);
  });

  it.each<[string, Partial<CreateGroupOptions>, number]>([
    ['is closed', { joinOption: 'DisableApply' }, 10007],
    ['is a Work group', { type: 'Private' }, 10007],
    ['is full', { maxMemberNum: 1 }, 10014],
  ])('that %s is refused', async (_, options, code) => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, options);
    expect(await bob.codeOf('groups.join', { groupID, applyMessage: '' })).toBe(code);
  });

  it('one is in, or that does not exist, is refused', async () => {
    const ann = await new TestWorld().login('ann');
    const groupID = await create(ann);
    expect(await ann.codeOf('groups.join', { groupID, applyMessage: '' })).toBe(10013);
    expect(await ann.codeOf('groups.join', { groupID: 'none', applyMessage: '' })).toBe(10010);
  });

  it('of the Meeting type is told to nobody', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await join(bob, await create(ann, { type: 'ChatRoom' }));
    expect([ann.heard, bob.heard]).toEqual([['N6'], []]);
  });
});

describe('leaving a group', () => {
  it('is told to those who stay by a tip, and to the one who leaves by a notice', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, { memberList: [{ userID: 'bob' }] });
    await bob.call('groups.quit', { groupID });
    expect([ann.heard, bob.heard]).toEqual([
      ['N6', 'T2'],
      ['N7', 'N8'],
    ]);
    expect(tipOf(ann, 2)?.elements[0]?.content).toMatchObject({
      userIDList: ['bob'],
      memberCount: 1,
    });
    expect(await bob.codeOf('groups.quit', { groupID })).toBe(10007);
    expect(await bob.codeOf('messages.send', { message: groupText(groupID, 'x') })).toBe(10007);
    expect(await bob.call('groups.list', {})).toEqual({ groups: [] });
  });

  it('is granted in a live room to who is not in it, and nobody is told', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, { type: 'AVChatRoom' });
    await ann.call('groups.join', { groupID, applyMessage: '' });
    const before = ann.heard.length;
    expect(await bob.call('groups.quit', { groupID })).toEqual({});
    expect([ann.heard.length, bob.heard]).toEqual([before, []]);
  });

  it('is not for the owner, unless it is a Work group, which then has none', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const open = await create(ann);
    expect(await ann.codeOf('groups.quit', { groupID: open })).toBe(10009);
    const work = await create(ann, { type: 'Private', memberList: [{ userID: 'bob' }] });
    await ann.call('groups.quit', { groupID: work });
    const { group } = await bob.call('groups.profile', { groupID: work });
    expect([group.ownerID, group.memberCount]).toEqual(['', 1]);
  });
});

describe('dismissing a group', () => {
  it('is for its owner, is told to all members, and ends it', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, { memberList: [{ userID: 'bob', role: 'Admin' }] });
    expect(await bob.codeOf('groups.dismiss', { groupID })).toBe(10007);
    await ann.call('groups.dismiss', { groupID });
    expect([ann.heard, bob.heard]).toEqual([
      ['N6', 'N5'],
      ['N7', 'N5'],
    ]);
    expect(await bob.codeOf('groups.profile', { groupID })).toBe(10010);
    expect(await bob.codeOf('messages.send', { message: groupText(groupID, 'x') })).toBe(10010);
    expect(await ann.call('groups.list', {})).toEqual({ groups: [] });
  });

  it('is not possible for a Work group', async () => {
    const ann = await new TestWorld().login('ann');
    const groupID = await create(ann, { type: 'Private' });
    expect(await ann.codeOf('groups.dismiss', { groupID })).toBe(10007);
  });

  it('frees its ID, and nothing of the old group is found in the new one', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await create(ann, { groupID: 'tea', type: 'ChatRoom', memberList: [{ userID: 'bob' }] });
    await ann.call('messages.send', { message: groupText('tea', 'old') });
    await ann.call('groups.dismiss', { groupID: 'tea' });
    await create(bob, { groupID: 'tea', type: 'ChatRoom' });
    const history = { conversationID: 'GROUPtea', limit: 15 };
    expect((await bob.call('messages.history', history)).messages).toEqual([]);
    const { group } = await bob.call('groups.profile', { groupID: 'tea' });
    expect([group.memberCount, group.nextMessageSeq]).toEqual([1, 1]);
  });
});

describe('looking at a group', () => {
  it('is for its members', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann);
    expect(await bob.codeOf('groups.profile', { groupID })).toBe(10007);
    expect(await bob.codeOf('members.list', { groupID, count: 15, offset: 0 })).toBe(10007);
    expect(await bob.codeOf('groups.profile', { groupID: 'none' })).toBe(10010);
  });
});

describe('a live room', () => {
  async function room() {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await create(ann, { type: 'AVChatRoom', memberList: [{ userID: 'bob' }] });
    return { world, ann, bob, groupID };
  }

  it('is opened empty: even its owner has to go in', async () => {
    const { ann, bob, groupID } = await room();
    expect((await bob.call('groups.profile', { groupID })).group.memberCount).toBe(0);
    expect(await ann.codeOf('messages.send', { message: groupText(groupID, 'x') })).toBe(10007);
    const { group } = await join(ann, groupID);
    expect([group?.memberCount, group?.selfInfo?.role]).toEqual([1, 'Owner']);
  });

  it('is left on every instance of who quits it on one: the notice says so to each', async () => {
    const { world, ann, bob, groupID } = await room();
    const phone = await world.login('bob');
    for (const line of [ann, bob, phone]) await join(line, groupID);
    await bob.call('groups.quit', { groupID });
    expect(ann.heard.at(-1)).toBe('T2');
    expect((await ann.call('groups.profile', { groupID })).group.memberCount).toBe(1);
    await ann.call('messages.send', { message: groupText(groupID, 'gone?') });
    expect(phone.heard).not.toContain('gone?');
  });

  it('tells everybody in it of who comes and goes and what is said, and keeps nothing', async () => {
    const { ann, bob, groupID } = await room();
    await join(ann, groupID);
    await join(bob, groupID);
    const said = await bob.call('messages.send', {
      message: groupText(groupID, 'hello', { onlineUserOnly: true }),
    });
    await bob.call('groups.quit', { groupID });
    expect(ann.heard).toEqual(['N6', 'T1', 'T1', 'hello', 'T2']);
    expect(bob.heard).toEqual(['T1', 'N8']);
    expect(said.sequence).toBe(3);
    const hello = ann.pushes.find(
      (push) => push.type === 'messages.new' && push.messages[0]?.sequence === 3,
    );
    expect(hello).toMatchObject({
      messages: [{ onlineUserOnly: false, excludedFromUnreadCount: true }],
    });
    const history = await ann.call('messages.history', {
      conversationID: `GROUP${groupID}`,
      limit: 15,
    });
    expect(history).toEqual({ messages: [], isCompleted: true });
    expect(await ann.call('groups.list', {})).toEqual({ groups: [] });
  });

  it('lets the same session in again without a word', async () => {
    const { ann, bob, groupID } = await room();
    await join(ann, groupID);
    await join(bob, groupID);
    expect((await join(bob, groupID)).status).toBe('JoinedSuccess');
    expect(ann.heard).toEqual(['N6', 'T1', 'T1']);
  });

  it('counts a person once, and tells of them when the first of their sessions comes and the last goes', async () => {
    const { world, ann, bob, groupID } = await room();
    await join(ann, groupID);
    const bobsPhone = await world.login('bob');
    await join(bob, groupID);
    const { group } = await join(bobsPhone, groupID);
    expect(group?.memberCount).toBe(2);
    await bob.call('session.logout', {});
    expect(ann.heard).toEqual(['N6', 'T1', 'T1']);
    await bobsPhone.call('session.logout', {});
    expect(ann.heard).toEqual(['N6', 'T1', 'T1', 'T2']);
  });

  it('is left with the session: at once when kicked, half a minute after the line was cut', async () => {
    const { world, ann, bob, groupID } = await room();
    await join(ann, groupID);
    await join(bob, groupID);
    const bobsPhone = await world.login('bob');
    await join(bobsPhone, groupID);
    await world.kick('bob', 'REST_API_Kick');
    expect(ann.heard.slice(3)).toEqual(['T2']);
    const again = await world.login('bob');
    await join(again, groupID);
    again.hangUp();
    await world.clock.advance(29_999);
    expect(ann.heard.slice(4)).toEqual(['T1']);
    await world.clock.advance(1);
    expect(ann.heard.slice(5)).toEqual(['T2']);
  });

  it('is closed by its owner, from inside or outside', async () => {
    const { ann, bob, groupID } = await room();
    await join(bob, groupID);
    expect(await bob.codeOf('groups.dismiss', { groupID })).toBe(10007);
    await ann.call('groups.dismiss', { groupID });
    expect([ann.heard, bob.heard]).toEqual([
      ['N6', 'N5'],
      ['T1', 'N5'],
    ]);
    expect(await bob.codeOf('groups.profile', { groupID })).toBe(10010);
  });
});
