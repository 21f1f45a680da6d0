import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import { list, number } from '../gateway/fields.js';
import { alterPushes } from './testing/alter-pushes.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';

let world: MixedWorld;

beforeEach(() => {
  world = createMixedWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }, { userID: 'cat' }],
      groups: [{ groupID: 'team', name: 'Team', type: 'Private', members: ['ann', 'ben', 'cat'] }],
      messages: [{ from: 'ann', to: 'team', text: 'Welcome', secondsAgo: 60 }],
    },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

async function unreadCount(chat: ChatSDK): Promise<number | undefined> {
  const { conversationList } = (await chat.getConversationList()).data;
  return conversationList.find(({ conversationID }) => conversationID === 'GROUPteam')?.unreadCount;
}

/** Cat leaves the group, of which a tip tells. */
async function leave(): Promise<void> {
  const cat = await world.parlors('cat');
  await cat.quitGroup('team');
}

test('a tip counts as unread', async () => {
  const ben = await world.tencents('ben');
  const before = (await unreadCount(ben)) ?? 0;
  await leave();
  await expect.poll(() => unreadCount(ben)).toBe(before + 1);
});

test('a stored tip that the service marks as not to be counted does not [TIP-A.1.12]', async () => {
  const ben = await world.tencents('ben');
  const before = await unreadCount(ben);
  const tips: unknown[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    tips.push(...data.filter(({ type }) => type === TYPES.MSG_GRP_TIP));
  });
  alterPushes((event, tell) => {
    const SendMsgControl = { NoLastMsg: 0, NoUnread: 1 };
    const GroupTips = list(event, 'GroupTips').map((tip) =>
      Object.assign({}, tip, { SendMsgControl }),
    );
    tell(GroupTips.length > 0 ? { ...event, GroupTips } : event);
  });
  await leave();
  await expect.poll(() => tips).toHaveLength(1);
  const ann = await world.parlors('ann');
  await say(ann, 'team', 'Hello', TYPES.CONV_GROUP);
  await expect.poll(() => unreadCount(ben)).toBe((before ?? 0) + 1);
});

test('a message that another instance has read with all others before it comes here is not unread [CNV-1.32]', async () => {
  const ben = await world.tencents('ben');
  const texts: unknown[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => texts.push(...data));
  let isRead = true;
  alterPushes((event, tell) => {
    for (const message of isRead ? list(event, 'GroupMsgArray') : []) {
      const LastReadMsgSeq = number(message, 'MsgSeq');
      const GroupReadInfoArray = [{ GroupId: 'team', LastReadMsgSeq }];
      tell({ Event: 14, C2CReadAllMsg: 0, GroupReadInfoArray });
    }
    tell(event);
  });
  const ann = await world.parlors('ann');
  await say(ann, 'team', 'Read', TYPES.CONV_GROUP);
  await expect.poll(() => texts).toHaveLength(1);
  expect(await unreadCount(ben)).toBe(0);
  isRead = false;
  await say(ann, 'team', 'Not read', TYPES.CONV_GROUP);
  await expect.poll(() => texts).toHaveLength(2);
  expect(await unreadCount(ben)).toBe(1);
});
