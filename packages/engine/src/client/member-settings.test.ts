import { afterEach, describe, expect, test } from 'vitest';
import { createWorld, type World } from '../testing/create-world.js';
import { settled } from '../testing/events.js';

let world: World<string> | undefined;
afterEach(() => world?.close());

const seed = {
  groups: [
    { groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'bob'] } as const,
    { groupID: 'live', name: 'Live', type: 'AVChatRoom', members: ['ann'] } as const,
  ].map(({ members, ...group }) => ({ ...group, members: [...members] })),
};

async function open() {
  const opened = await createWorld(['ann', 'bob'], { seed });
  world = opened;
  const { ann, bob } = opened.people;
  await settled(ann);
  return { ann, bob };
}

describe('what members are', () => {
  test('of a live room is told of nobody who was not listed before', async () => {
    const { ann, bob } = await open();
    for (const chat of [ann, bob]) await chat.joinGroup({ groupID: 'live' });
    const mute = { groupID: 'live', userID: 'bob', muteTime: 60 };
    const { group, member } = (await ann.setGroupMemberMuteTime(mute)).data;
    expect([group?.groupID, member]).toEqual(['live', undefined]);
    const { memberList } = (await ann.getGroupMemberList({ groupID: 'live' })).data;
    const listed = memberList.find(({ userID }) => userID === 'bob');
    expect((await ann.setGroupMemberMuteTime(mute)).data.member).toBe(listed);
    expect(listed?.muteUntil).toBeGreaterThan(0);
  });

  test('a time that passes for none lifts a mute', async () => {
    const { ann, bob } = await open();
    await ann.setGroupMemberMuteTime({ groupID: 'tea', userID: 'bob', muteTime: 60 });
    const options = { groupID: 'tea', userID: 'bob', muteTime: JSON.parse('null') };
    await ann.setGroupMemberMuteTime(options);
    const message = bob.createTextMessage({
      to: 'tea',
      conversationType: 'GROUP',
      payload: { text: 'hi' },
    });
    expect((await bob.sendMessage(message)).data.message.status).toBe('success');
  });

  test('that is passed on is copied: what the app changes later changes nothing', async () => {
    const { ann } = await open();
    await ann.getGroupMemberList({ groupID: 'tea' });
    const field = { key: 'seat', value: '7' };
    const options = { groupID: 'tea', memberCustomField: [field] };
    const { member } = (await ann.setGroupMemberCustomField(options)).data;
    field.value = '8';
    expect(member?.memberCustomField).toEqual([{ key: 'seat', value: '7' }]);
  });
});
