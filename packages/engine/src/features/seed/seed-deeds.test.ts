import { TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from './engine-seed.js';

const seed: EngineSeed = {
  groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['bob', 'ann', 'cid'] }],
  messages: [
    {
      from: 'bob',
      to: 'tea',
      text: 'who is for tea?',
      secondsAgo: 90,
      reactions: { '👍': ['cid', 'ann'], '🎉': ['ann'] },
      pinnedBy: 'bob',
    },
    { from: 'bob', to: 'tea', text: '@ann you?', secondsAgo: 60, atUserList: ['ann'] },
    { from: 'bob', to: 'ann', text: 'never mind', secondsAgo: 30, revoker: 'bob' },
  ],
};

async function annOf(more: EngineSeed = {}) {
  return new TestWorld({ seed: { ...seed, ...more } }).login('ann');
}

describe('what was done in a seeded world', () => {
  it('is what people have reacted with, the first of them first', async () => {
    const ann = await annOf();
    const place = { conversationID: 'GROUPtea', limit: 9 };
    const [first] = (await ann.call('messages.history', place)).messages;
    const messageID = `${first?.senderTinyID}-${first?.clientTime}-${first?.random}`;
    const asked = {
      conversationID: 'GROUPtea',
      messageIDs: [messageID],
      usersPerReaction: 9,
    };
    const reply = await ann.call('reactions.list', asked);
    expect(JSON.stringify(reply)).toMatch(/👍.*cid.*ann.*🎉/u);
  });

  it('is whom messages mention, and what is pinned', async () => {
    const ann = await annOf();
    const { conversation } = await ann.call('conversations.get', { conversationID: 'GROUPtea' });
    expect(conversation).toMatchObject({ mentions: [{ from: 'bob', atUserList: ['ann'] }] });
    const { pins } = await ann.call('pinnedMessages.list', { groupID: 'tea' });
    expect(pins).toEqual([{ sequence: 1, userID: 'bob' }]);
  });

  it('is what was taken back, which is unread to nobody', async () => {
    const ann = await annOf();
    const { conversation } = await ann.call('conversations.get', { conversationID: 'C2Cbob' });
    expect(conversation).toMatchObject({
      unreadCount: 0,
      lastMessage: { isRevoked: true, revoker: 'bob' },
    });
  });

  it('is what people have made of their conversations', async () => {
    const mine = { userID: 'ann', conversationID: 'C2Cbob' };
    const ann = await annOf({
      conversations: [
        {
          ...mine,
          isPinned: true,
          markList: [TYPES.CONV_MARK_TYPE_FOLD, TYPES.CONV_MARK_TYPE_STAR],
          customData: 'mine',
          groupNames: ['Work', 'Tea'],
          messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
        },
        { userID: 'ann', conversationID: 'GROUPtea', groupNames: ['Tea'] },
        { userID: 'ann', conversationID: 'C2Ccid', isPinned: true },
      ],
    });
    const { conversations } = await ann.call('conversations.list', { cursor: '', limit: 9 });
    expect(conversations).toMatchObject([
      {
        conversationID: 'C2Cbob',
        isPinned: true,
        markList: [1, 4],
        customData: 'mine',
        conversationGroupList: ['Work', 'Tea'],
        messageRemindType: 'AcceptNotNotify',
      },
      { conversationID: 'GROUPtea', isPinned: false, conversationGroupList: ['Tea'] },
      { conversationID: 'C2Ccid', isPinned: true, lastMessage: null },
    ]);
    const { groups } = await ann.call('conversationGroups.list', {});
    expect(groups.map(({ name }) => name)).toEqual(['Work', 'Tea']);
  });
});

describe('what was read in a seeded world', () => {
  const talk = (from: string, secondsAgo: number, isRead: boolean) => ({
    ...{ from, to: 'tea', text: `${secondsAgo}`, secondsAgo, isRead },
  });

  it('is all that is older than the last message that was, for everybody but who said it', async () => {
    const messages = [
      talk('bob', 90, true),
      talk('ann', 80, false),
      talk('cid', 70, true),
      talk('bob', 60, false),
    ];
    const world = new TestWorld({ seed: { ...seed, messages } });
    const unread: Record<string, number | undefined> = {};
    for (const userID of ['ann', 'bob', 'cid']) {
      const line = await world.login(userID);
      const asked = { conversationID: 'GROUPtea' };
      unread[userID] = (await line.call('conversations.get', asked)).conversation.unreadCount;
    }
    // Cid has read what Bob said first; who says something does not read by it.
    expect(unread).toEqual({ ann: 1, bob: 0, cid: 2 });
  });
});
