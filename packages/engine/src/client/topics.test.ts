import { EVENT, TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { EngineSeed } from '../features/seed/engine-seed.js';
import { createWorld, TRANSPORTS } from '../testing/create-world.js';
import { record, settled } from '../testing/events.js';
import { say } from '../testing/small-talk.js';

const groupID = '@TGS#_tea';
const GREEN = `${groupID}@TOPIC#_green`;
const BLACK = `${groupID}@TOPIC#_black`;

const seed: EngineSeed = {
  groups: [
    {
      groupID,
      name: 'Tea',
      type: 'Community',
      members: ['alice', 'bob'],
      topics: [
        { topicID: GREEN, topicName: 'Green' },
        { topicID: BLACK, topicName: 'Black', customData: '{}' },
      ],
    },
  ],
  messages: [
    { from: 'alice', to: GREEN, text: 'hello', secondsAgo: 60, isRead: true },
    { from: 'alice', to: GREEN, text: 'anybody?', secondsAgo: 30 },
  ],
};

describe.each(TRANSPORTS)('a planted community (%s)', (transport) => {
  test('has its topics, and what was said in them', async () => {
    const world = await createWorld(['alice', 'bob'], { transport, seed });
    const { bob } = world.people;
    const { groupList } = (await bob.getJoinedCommunityList()).data;
    expect(groupList).toMatchObject([{ groupID, isSupportTopic: true, memberCount: 2 }]);
    const { successTopicList } = (await bob.getTopicList({ groupID })).data;
    expect(successTopicList).toMatchObject([
      {
        topicID: GREEN,
        topicName: 'Green',
        unreadCount: 1,
        nextMessageSeq: 3,
        lastMessage: { messageForShow: 'anybody?', fromAccount: 'alice' },
        selfInfo: { readedSequence: 1 },
      },
      { topicID: BLACK, customData: '{}', unreadCount: 0 },
    ]);
    await world.close();
  });

  test('is alike for all instances of a person, who hear of all topics', async () => {
    const world = await createWorld(['alice', 'bob'], { transport, seed, maxInstancesPerUser: 2 });
    const { alice } = world.people;
    const phone = await world.join('alice');
    const told = [alice, phone].map((chat) => ({
      created: record(chat, EVENT.TOPIC_CREATED),
      updated: record(chat, EVENT.TOPIC_UPDATED),
      deleted: record(chat, EVENT.TOPIC_DELETED),
    }));
    for (const chat of [alice, phone]) await chat.getTopicList({ groupID });
    const { topicID } = (await alice.createTopicInCommunity({ groupID, topicName: 'Red' })).data;
    await alice.updateTopicProfile({ groupID, topicID: GREEN, topicName: 'Sencha' });
    await alice.deleteTopicFromCommunity({ groupID, topicIDList: [BLACK] });
    await settled(alice, phone);
    for (const { created, updated, deleted } of told) {
      expect(created).toEqual([{ groupID, topicID }]);
      expect(deleted).toEqual([{ groupID, topicIDList: [BLACK] }]);
      expect(new Set(updated.map(({ topic }) => topic.topicName))).toEqual(new Set(['Sencha']));
    }
    const lists = await Promise.all([alice, phone].map((chat) => chat.getTopicList({ groupID })));
    const names = lists.map(({ data }) => data.successTopicList.map((topic) => topic.topicName));
    expect(names).toEqual([
      ['Sencha', 'Red'],
      ['Sencha', 'Red'],
    ]);
    await world.close();
  });
});

describe('topics', () => {
  test('are forgotten at the logout: the next login asks, and makes new objects', async () => {
    const { people, engine, close } = await createWorld(['bob'], { seed });
    const { bob } = people;
    const [before] = (await bob.getTopicList({ groupID })).data.successTopicList;
    await bob.logout();
    const ready = new Promise<void>((resolve) => void bob.on(EVENT.SDK_READY, () => resolve()));
    await bob.login({ userID: 'bob', userSig: engine.signUserSig('bob') });
    await ready;
    const [after] = (await bob.getTopicList({ groupID })).data.successTopicList;
    expect([before?.topicID, after?.topicID]).toEqual([GREEN, GREEN]);
    expect(before === after).toBe(false);
    await close();
  });

  test('that one changes without knowing them are known from then on, by what was given', async () => {
    const { people, close } = await createWorld(['alice', 'bob'], { seed });
    const { alice, bob } = people;
    const told = record(alice, EVENT.TOPIC_UPDATED);
    const changes = { groupID, topicID: BLACK, topicName: 'Assam', muteAllMembers: true };
    const { topic } = (await alice.updateTopicProfile(changes)).data;
    expect(topic).toMatchObject({ topicName: 'Assam', customData: '', muteAllMembers: true });
    await say(alice, BLACK, 'hello', TYPES.CONV_GROUP);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((event) => event.topic === topic)).toBe(true);
    const [fetched] = (await alice.getTopicList({ groupID, topicIDList: [BLACK] })).data
      .successTopicList;
    expect(fetched === topic).toBe(true);
    expect(topic.customData).toBe('{}');
    await expect(say(bob, BLACK, 'hello', TYPES.CONV_GROUP)).rejects.toMatchObject({ code: 10017 });
    await close();
  });

  test('of a community without any are asked for every time', async () => {
    const empty = { ...seed.groups?.[0], topics: [] };
    const groups = [
      { name: 'Tea', type: 'Community' as const, members: ['alice'], ...empty, groupID },
    ];
    const { people, close } = await createWorld(['alice'], { seed: { groups } });
    for (let call = 1; call <= 10; call += 1) {
      expect((await people.alice.getTopicList({ groupID })).data.successTopicList).toEqual([]);
    }
    const eleventh = people.alice.getTopicList({ groupID });
    await expect(eleventh).rejects.toMatchObject({ code: 2996 });
    await close();
  });
});
