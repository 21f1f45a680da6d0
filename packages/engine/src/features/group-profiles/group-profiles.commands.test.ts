import type { GroupType } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { type TestLine, TestWorld } from '../../testing/test-line.js';

async function group(owner: TestLine, type: GroupType, ...userIDs: string[]): Promise<string> {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'Tea', type, memberList },
  });
  return made.groupID;
}

function profile(line: TestLine, groupID: string) {
  return line.call('groups.profile', { groupID }).then((reply) => reply.group);
}

describe('a changed group', () => {
  it('is told to the members, of whom only those who are there hear of custom fields', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, cho] = await world.logins('ann', 'bob', 'cho');
    const groupID = await group(ann, 'Public', 'bob', 'cho');
    cho.hangUp();
    const bobToo = await world.login('bob');
    const groupCustomField = [{ key: 'a', value: '1' }];
    await ann.call('groupProfiles.update', { groupID, changes: { groupCustomField } });
    await ann.call('groupProfiles.update', { groupID, changes: { groupName: 'Coffee' } });
    for (const line of [ann, bob, bobToo]) expect(line.heard.slice(-2)).toEqual(['T6', 'T6']);
    const asked = { conversationID: `GROUP${groupID}`, limit: 20 };
    const { messages } = await ann.call('messages.history', asked);
    expect(messages.map(({ elements }) => elements[0]?.content)).toMatchObject([
      { operationType: 6, newGroupProfile: { groupName: 'Coffee' } },
    ]);
    expect((await profile(bob, groupID)).groupCustomField).toEqual(groupCustomField);
  });

  it('stays as it was, and nobody hears of it, when a part of a change is refused', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'Private', 'bob');
    const before = await profile(ann, groupID);
    const changes = { groupName: 'Coffee', muteAllMembers: true };
    for (const line of [ann, bob]) {
      expect(await line.codeOf('groupProfiles.update', { groupID, changes })).toBe(10007);
    }
    expect(await profile(ann, groupID)).toEqual(before);
    expect(ann.heard).not.toContain('T6');
  });

  it('of whoever opened a live room and is not in it is changed all the same', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'AVChatRoom');
    await bob.call('groups.join', { groupID, applyMessage: '' });
    const changes = { groupName: 'Coffee' };
    expect(await bob.codeOf('groupProfiles.update', { groupID, changes })).toBe(10007);
    await ann.call('groupProfiles.update', { groupID, changes });
    expect((await profile(bob, groupID)).name).toBe('Coffee');
    expect(bob.heard.at(-1)).toBe('T6');
    expect(ann.heard).not.toContain('T6');
  });

  it.each([
    ['a number for a name', { groupName: 7 }],
    ['another word for a joinOption', { joinOption: 'Never' }],
    ['a wire word for muted', { muteAllMembers: 'On' }],
    ['no list of fields', { groupCustomField: { a: '1' } }],
  ])('with %s is not readable', async (_, changes) => {
    const ann = await new TestWorld().login('ann');
    const groupID = await group(ann, 'Public');
    const frame = await ann.request('groupProfiles.update', { groupID, changes });
    expect(frame).toMatchObject({ kind: 'failure' });
  });
});

describe('what nobody can change like this', () => {
  it.each([
    ['whose group it is', { ownerID: 'bob' }],
    ['how many it holds', { maxMemberCount: 9, memberCount: 9 }],
    ['its type', { type: 'Community', isSupportTopic: true }],
    ['what is not told of a group', { selfInfo: null }],
  ] as const)('%s', async (_, changes) => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'Public', 'bob');
    const before = await profile(ann, groupID);
    await bob.request('groupProfiles.update', { groupID, changes });
    await ann.request('groupProfiles.update', { groupID, changes });
    expect(await profile(ann, groupID)).toEqual(before);
    expect(ann.heard).not.toContain('T6');
  });

  it('another group, named among the changes', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'Public');
    const own = await group(bob, 'Public');
    const before = await profile(ann, groupID);
    const changes = { groupID, groupName: 'Taken' };
    await bob.request('groupProfiles.update', { groupID: own, changes });
    expect(await profile(ann, groupID)).toEqual(before);
  });
});

describe('a group that is given away', () => {
  it('has one owner, and the heir is what the old one was', async () => {
    const [ann, bob, cho] = await new TestWorld().logins('ann', 'bob', 'cho');
    const groupID = await group(ann, 'Public', 'bob', 'cho');
    const give = { groupID, newOwnerID: 'bob' };
    expect(await cho.codeOf('groupProfiles.changeOwner', give)).toBe(10007);
    await ann.call('groupProfiles.changeOwner', give);
    expect(await ann.codeOf('groupProfiles.changeOwner', give)).toBe(10007);
    const mine = await Promise.all([ann, bob].map((line) => profile(line, groupID)));
    expect(mine.map(({ ownerID, selfInfo }) => [ownerID, selfInfo?.role])).toEqual([
      ['bob', 'Member'],
      ['bob', 'Owner'],
    ]);
    for (const line of [ann, bob, cho]) expect(line.heard.at(-1)).toBe('T6');
  });

  it('cannot be given to who owns it', async () => {
    const ann = await new TestWorld().login('ann');
    const groupID = await group(ann, 'Private');
    const give = { groupID, newOwnerID: 'ann' };
    expect(await ann.codeOf('groupProfiles.changeOwner', give)).toBe(10004);
    expect((await profile(ann, groupID)).selfInfo?.role).toBe('Owner');
  });
});

describe('looking at a group', () => {
  it('shows to everybody what it shows to nobody in particular', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'Public');
    const found = await Promise.all(
      [ann, bob].map((line) => line.call('groupProfiles.find', { groupID })),
    );
    expect(found[0]).toEqual(found[1]);
    expect(Object.keys(found[0]?.group ?? {})).not.toContain('selfInfo');
    expect(Object.keys(found[0]?.group ?? {})).not.toContain('groupCustomField');
  });

  it('counts who is connected, once, and whoever is in a live room', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, cho] = await world.logins('ann', 'bob', 'cho');
    await world.login('bob');
    const groupID = await group(ann, 'Public', 'bob', 'cho');
    const room = await group(ann, 'AVChatRoom');
    for (const line of [bob, cho])
      await line.call('groups.join', { groupID: room, applyMessage: '' });
    cho.hangUp();
    const count = (line: TestLine, id: string) =>
      line.call('groupProfiles.countOnline', { groupID: id });
    expect(await count(ann, groupID)).toEqual({ memberCount: 2 });
    // Her session may come back: until it is over she is in the room.
    expect(await count(bob, room)).toEqual({ memberCount: 2 });
    expect(await ann.codeOf('groupProfiles.countOnline', { groupID: room })).toBe(10007);
    expect(await ann.codeOf('groupProfiles.countOnline', { groupID: 'nowhere' })).toBe(10010);
  });

  it('may ask for some of its custom fields', async () => {
    const ann = await new TestWorld().login('ann');
    const fields = ['a', 'b', 'c'].map((key) => ({ key, value: key }));
    const { group: made } = await ann.call('groups.create', {
      options: { name: 'Tea', type: 'Public', groupCustomField: fields },
    });
    const { groupID } = made;
    const asked = { groupID, fieldKeys: ['c', 'a', 'x'] };
    const { groupCustomField } = (await ann.call('groups.profile', asked)).group;
    expect(groupCustomField).toEqual([fields[0], fields[2]]);
  });
});
