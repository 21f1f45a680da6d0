import { describe, expect, it } from 'vitest';
import { groupText, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from './engine-seed.js';

const seed: EngineSeed = {
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: 'Public',
      members: ['ann', 'bob', 'cid'],
      memberSettings: {
        ann: { nameCard: 'Boss' },
        bob: { role: 'Admin', memberCustomField: [{ key: 'seat', value: '7' }] },
        cid: { muteTime: 60, nameCard: 'Sid' },
      },
    },
    {
      groupID: 'live',
      name: 'Live',
      type: 'AVChatRoom',
      members: ['ann'],
      memberSettings: { cid: { muteTime: 60, marks: [1001, 1000] } },
    },
  ],
  messages: [{ from: 'cid', to: 'tea', text: 'before', secondsAgo: 60 }],
};

describe('what members of a seed are', () => {
  it('is what their list says, and messages carry their name cards', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const { members } = await ann.call('members.list', { groupID: 'tea', count: 9, offset: 0 });
    expect(members).toMatchObject([
      { userID: 'ann', role: 'Owner', nameCard: 'Boss' },
      { userID: 'bob', role: 'Admin', memberCustomField: [{ key: 'seat', value: '7' }] },
      { userID: 'cid', role: 'Member', nameCard: 'Sid' },
    ]);
    const asked = { conversationID: 'GROUPtea', limit: 1 };
    const [message] = (await ann.call('messages.history', asked)).messages;
    expect(message?.nameCard).toBe('Sid');
  });

  it('counts their mutes from the start', async () => {
    const world = new TestWorld({ seed });
    const cid = await world.login('cid');
    await cid.call('groups.join', { groupID: 'live', applyMessage: '' });
    const codes = async () => [
      await cid.codeOf('messages.send', { message: groupText('tea', 'hi') }),
      await cid.codeOf('messages.send', { message: groupText('live', 'hi') }),
    ];
    expect(await codes()).toEqual([10017, 10017]);
    await world.clock.advance(60_000);
    expect(await codes()).toEqual([undefined, undefined]);
  });

  it('is an error of the seed when they are not in the group', async () => {
    const [tea] = seed.groups ?? [];
    if (!tea) throw new Error('There is no group.');
    const groups = [{ ...tea, memberSettings: { dee: { nameCard: 'Dee' } } }];
    const world = new TestWorld({ seed: { groups } });
    await world.login('ann');
    expect(world.errors.map(String)).toEqual([expect.stringContaining('dee')]);
  });
});
