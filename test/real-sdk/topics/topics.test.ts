import { type ChatSDK, EVENT, type Topic } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN } from '../messages/testing/people.js';

const groupID = '@TGS#_tea';
const GREEN = `${groupID}@TOPIC#_green`;

let world: MixedWorld;
/** The owner of the community, on both clients. */
let ann: ChatSDK;
let annToo: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
      groups: [
        {
          groupID,
          name: 'Tea',
          type: 'Community',
          members: ['ann', 'ben'],
          topics: [
            {
              topicID: GREEN,
              topicName: 'Green',
              avatar: 'https://tea.example/green.png',
              introduction: 'of leaves',
              notification: 'no sugar',
              customData: '{}',
            },
            { topicID: `${groupID}@TOPIC#_black`, topicName: 'Black' },
          ],
        },
      ],
      messages: [{ from: 'ben', to: GREEN, text: 'the first', secondsAgo: 3600 }],
    },
  });
  ann = await world.tencents('ann');
  annToo = await world.parlors('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

async function topicsOf(chat: ChatSDK, topicIDList: string[] = []): Promise<Topic[]> {
  return (await chat.getTopicList({ groupID, topicIDList })).data.successTopicList;
}

/** Plain objects, without the instances' classes. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

it('topics are the same on both clients', async () => {
  const [onSDK, onParlors] = [await topicsOf(ann), await topicsOf(annToo)];
  expect(plain(onSDK)).toEqual(plain(onParlors));
  expect(onSDK).toMatchObject([
    {
      topicID: GREEN,
      topicName: 'Green',
      avatar: 'https://tea.example/green.png',
      introduction: 'of leaves',
      notification: 'no sugar',
      customData: '{}',
      unreadCount: 1,
      lastMessage: {
        fromAccount: 'ben',
        messageForShow: 'the first',
        payload: { text: 'the first' },
      },
    },
    { topicName: 'Black', lastMessage: { payload: null } },
  ]);
  expect(Object.keys(onSDK[0] ?? {})).toEqual(Object.keys(onParlors[0] ?? {}));
});

it('what is done on the SDK is told the same on both clients, and to others', async () => {
  for (const chat of [ann, annToo, ben]) await topicsOf(chat);
  const created = [ann, annToo, ben].map((chat) => record(chat, EVENT.TOPIC_CREATED));
  const deleted = [ann, annToo, ben].map((chat) => record(chat, EVENT.TOPIC_DELETED));
  const { topicID } = (await ann.createTopicInCommunity({ groupID, topicName: 'Red' })).data;
  await ann.updateTopicProfile({ groupID, topicID: GREEN, topicName: 'Sencha', avatar: '' });
  const answer = await ann.deleteTopicFromCommunity({ groupID, topicIDList: [topicID, 'none'] });
  expect(answer.data).toMatchObject({
    successTopicList: [{ topicID }],
    failureTopicList: [{ topicID: 'none', code: 10010 }],
  });
  await expect.poll(() => deleted.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(created).toEqual([1, 2, 3].map(() => [{ groupID, topicID }]));
  expect(deleted).toEqual([1, 2, 3].map(() => [{ groupID, topicIDList: [topicID] }]));
  for (const chat of [ann, annToo, ben]) {
    expect(await topicsOf(chat)).toMatchObject([
      { topicName: 'Sencha', avatar: '', introduction: 'of leaves' },
      { topicName: 'Black' },
    ]);
  }
});

it('a muted topic is muted on both clients, and is free again', async () => {
  for (const chat of [ann, annToo]) await topicsOf(chat);
  for (const muteAllMembers of [true, false]) {
    await ann.updateTopicProfile({ groupID, topicID: GREEN, muteAllMembers });
    for (const chat of [ann, annToo]) {
      await expect
        .poll(async () => (await topicsOf(chat, [GREEN]))[0]?.muteAllMembers)
        .toBe(muteAllMembers);
    }
  }
});
