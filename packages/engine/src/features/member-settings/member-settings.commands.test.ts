import { describe, expect, it } from 'vitest';
import { keyOf, within } from '../../storage/keys.js';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';
import { liveMutes, memberMarks } from './member-settings.records.js';

/** A group of ann's with these members. */
async function group(ann: TestLine, ...userIDs: string[]): Promise<string> {
  const memberList = userIDs.map((userID) => ({ userID }));
  const options = { name: 'tea', type: 'Public', memberList } as const;
  return (await ann.call('groups.create', { options })).group.groupID;
}

/** A live room of ann's that these are in. */
async function room(ann: TestLine, ...guests: TestLine[]): Promise<string> {
  const options = { name: 'tea', type: 'AVChatRoom' } as const;
  const { groupID } = (await ann.call('groups.create', { options })).group;
  for (const line of guests) await line.call('groups.join', { groupID, applyMessage: '' });
  return groupID;
}

function sendCode(line: TestLine, groupID: string): Promise<number | undefined> {
  return line.codeOf('messages.send', { message: groupText(groupID, 'tea') });
}

describe('muting', () => {
  it('a message that was accepted before and is sent once more is answered as it was', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    const message = groupText(groupID, 'tea');
    const accepted = await bob.call('messages.send', { message });
    await ann.call('memberSettings.mute', { groupID, userID: 'bob', muteTime: 60 });
    expect(await bob.call('messages.send', { message })).toEqual(accepted);
    expect(await sendCode(bob, groupID)).toBe(10017);
  });

  it('who opened a live room mutes in it from outside, and who is out for a moment', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await room(ann);
    const mute = { groupID, userID: 'bob', muteTime: 60 };
    expect(await bob.codeOf('memberSettings.mute', { ...mute, userID: 'ann' })).toBe(10007);
    await ann.call('memberSettings.mute', mute);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    expect(await sendCode(bob, groupID)).toBe(10017);
    expect(await ann.codeOf('memberSettings.mute', { ...mute, userID: 'nobody' })).toBe(10004);
  });

  it.each([-1, 1.5, 4_294_967_296])('for %s seconds is refused', async (muteTime) => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    const mute = { groupID, userID: 'bob', muteTime };
    expect(await ann.codeOf('memberSettings.mute', mute)).toBe(10004);
  });

  it('oneself is refused by the service as well', async () => {
    const [ann] = await new TestWorld().logins('ann');
    const groupID = await group(ann);
    const mute = { groupID, userID: 'ann', muteTime: 60 };
    expect(await ann.codeOf('memberSettings.mute', mute)).toBe(10007);
  });

  it('ends for who is given the group: nobody could lift it', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await ann.call('memberSettings.mute', { groupID, userID: 'bob', muteTime: 60 });
    await ann.call('groupProfiles.changeOwner', { groupID, newOwnerID: 'bob' });
    expect(await sendCode(bob, groupID)).toBeUndefined();
  });

  it('a refused message does not show when a member has last said something', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await ann.call('memberSettings.mute', { groupID, userID: 'bob', muteTime: 60 });
    await sendCode(bob, groupID);
    const { members } = await ann.call('members.list', { groupID, count: 10, offset: 0 });
    const found = members.find(({ userID }) => userID === 'bob');
    expect(found?.lastSendMsgTime).toBe(0);
    expect(found?.muteUntil).toBeGreaterThan(0);
  });
});

describe('what a room knows of its people', () => {
  it('is forgotten with it', async () => {
    const store = createMemoryStore();
    const [ann, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    const groupID = await room(ann, ann, bob);
    await ann.call('memberSettings.mute', { groupID, userID: 'bob', muteTime: 60 });
    const mark = { groupID, userIDs: ['bob'], markType: 1000, isMarked: true };
    await ann.call('memberSettings.mark', mark);
    const kept = async () => [
      (await store.range(liveMutes, within(groupID))).length,
      (await store.range(memberMarks, within(groupID))).length,
    ];
    expect(await kept()).toEqual([1, 1]);
    await ann.call('groups.dismiss', { groupID });
    expect(await kept()).toEqual([0, 0]);
  });

  it('is as long as anything is known: a lifted mute and the last mark are nothing', async () => {
    const store = createMemoryStore();
    const [ann, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    const groupID = await room(ann, ann, bob);
    for (const muteTime of [60, 0]) {
      await ann.call('memberSettings.mute', { groupID, userID: 'bob', muteTime });
    }
    for (const isMarked of [true, false]) {
      const mark = { groupID, userIDs: ['bob'], markType: 1000, isMarked };
      await ann.call('memberSettings.mark', mark);
    }
    expect(await store.range(liveMutes, within(groupID))).toEqual([]);
    expect(await store.range(memberMarks, within(groupID))).toEqual([]);
  });

  it('mutes that are over are forgotten when they are met, and with the next mute of that place', async () => {
    const store = createMemoryStore();
    const world = new TestWorld({ store });
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = await room(ann, ann, bob, cid);
    const mute = (userID: string, muteTime: number) =>
      ann.call('memberSettings.mute', { groupID, userID, muteTime });
    const kept = async () => (await store.range(liveMutes, within(groupID))).map(([key]) => key);
    await mute('bob', 60);
    await mute('cid', 60);
    await world.clock.advance(61_000);
    expect(await kept()).toHaveLength(2);
    expect(await sendCode(bob, groupID)).toBeUndefined();
    expect(await kept()).toEqual([keyOf(groupID, 'cid')]);
    await mute('bob', 60);
    expect(await kept()).toEqual([keyOf(groupID, 'bob')]);
  });

  it('a mark is taken from who has gone, and put on nobody who is not there', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await room(ann, ann, bob);
    const mark = { groupID, userIDs: ['bob'], markType: 1000 };
    await ann.call('memberSettings.mark', { ...mark, isMarked: true });
    await bob.call('groups.quit', { groupID });
    const answers = [
      await ann.call('memberSettings.mark', { ...mark, isMarked: true }),
      await ann.call('memberSettings.mark', { ...mark, isMarked: false }),
      await ann.call('memberSettings.mark', { ...mark, isMarked: false }),
    ];
    expect(answers.map(({ userIDs }) => userIDs)).toEqual([[], ['bob'], []]);
  });

  it('501 people at once are refused, and a mark below 1000', async () => {
    const [ann] = await new TestWorld().logins('ann');
    const groupID = await room(ann, ann);
    const mark = { groupID, userIDs: ['ann'], markType: 1000, isMarked: true };
    const userIDs = Array.from({ length: 501 }, () => 'ann');
    expect(await ann.codeOf('memberSettings.mark', { ...mark, userIDs })).toBe(10004);
    expect(await ann.codeOf('memberSettings.mark', { ...mark, markType: 999 })).toBe(10004);
  });
});

describe('roles', () => {
  it('Custom is for communities', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    const custom = { groupID, userID: 'bob', role: 'Custom' } as const;
    expect(await ann.codeOf('memberSettings.setRole', custom)).toBe(10004);
  });

  it('of the owner nobody changes', async () => {
    const [ann] = await new TestWorld().logins('ann');
    const groupID = await group(ann);
    const demotion = { groupID, userID: 'ann', role: 'Member' } as const;
    expect(await ann.codeOf('memberSettings.setRole', demotion)).toBe(10007);
  });
});

describe('what an admin says of members', () => {
  it('is not said of other admins, nor of the owner', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob', 'cho');
    const groupID = await group(ann, 'bob', 'cho');
    for (const userID of ['bob', 'cho']) {
      await ann.call('memberSettings.setRole', { groupID, userID, role: 'Admin' });
    }
    const codes = await Promise.all(
      ['ann', 'cho'].flatMap((userID) => [
        bob.codeOf('memberSettings.setNameCard', { groupID, userID, nameCard: 'Ace' }),
        bob.codeOf('memberSettings.setCustomField', { groupID, userID, memberCustomField: [] }),
      ]),
    );
    expect(codes).toEqual([10007, 10007, 10007, 10007]);
  });
});

it.each([
  ['memberSettings.mute', { groupID: 'g', userID: 'bob', muteTime: '60' }],
  ['memberSettings.mute', { groupID: 'g', userID: 'bob', muteTime: 60, topicID: 1 }],
  ['memberSettings.setRole', { groupID: 'g', userID: 'bob', role: 'Owner' }],
  ['memberSettings.setNameCard', { groupID: 'g', nameCard: 'Bob' }],
  ['memberSettings.setCustomField', { groupID: 'g', userID: 'bob', memberCustomField: [{}] }],
  ['memberSettings.mark', { groupID: 'g', userIDs: ['bob'], markType: 1000 }],
])('%s with %j is not readable', async (command, body) => {
  const ann = await new TestWorld().login('ann');
  expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
});
