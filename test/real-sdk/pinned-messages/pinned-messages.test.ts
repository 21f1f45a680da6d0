import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import { plain } from '../messages/testing/compare-messages.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN } from '../messages/testing/people.js';

let world: MixedWorld;
/** The owner of the group, on both clients. */
let ann: ChatSDK;
let annToo: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben'] }],
      messages: [{ from: 'ben', to: 'team', text: 'the first', secondsAgo: 3600 }],
    },
  });
  ann = await world.tencents('ann');
  annToo = await world.parlors('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

it('what is pinned and taken off on the SDK is told the same on both clients', async () => {
  const told = [ann, annToo].map((chat) => record(chat, EVENT.PINNED_GROUP_MESSAGE_UPDATED));
  const custom = ben.createCustomMessage({
    to: 'team',
    conversationType: 'GROUP',
    payload: { data: 'a', description: 'b', extension: 'c' },
    cloudCustomData: 'cloud',
    needReadReceipt: true,
    isSupportExtension: true,
  });
  const { message } = (await ben.sendMessage(custom)).data;
  await ann.pinGroupMessage({ groupID: 'team', message, isPinned: true });
  await ann.pinGroupMessage({ groupID: 'team', message, isPinned: false });
  await expect.poll(() => told.map(({ length }) => length)).toEqual([2, 2]);
  const [onSDK, onParlors] = told.map((events) =>
    events.map((event) => ({
      ...event,
      message: event.isPinned ? plain(event.message) : event.message,
    })),
  );
  expect(onSDK).toEqual(onParlors);
  expect(onSDK).toMatchObject([
    { isPinned: true, message: { payload: { data: 'a' }, pinnerInfo: ANN }, operatorInfo: ANN },
    { isPinned: false, message: { ID: message.ID }, operatorInfo: ANN },
  ]);
});

it('what is pinned is listed the same on both clients, whether it is in memory or not', async () => {
  const said = await say(ben, 'team', 'the second', 'GROUP');
  await expect.poll(() => ann.findMessage(said.ID)).not.toBeNull();
  const { data } = await ben.getMessageList({ conversationID: 'GROUPteam' });
  for (const message of data.messageList) {
    await annToo.pinGroupMessage({ groupID: 'team', message, isPinned: true });
  }
  const lists = await Promise.all(
    [ann, annToo].map((chat) => chat.getPinnedGroupMessageList('team')),
  );
  const [onSDK, onParlors] = lists.map((list) => list.data.messageList.map(plain));
  expect(onSDK).toEqual(onParlors);
  expect(onSDK).toMatchObject([
    { payload: { text: 'the first' }, pinnerInfo: ANN },
    { payload: { text: 'the second' }, pinnerInfo: ANN },
  ]);
});
