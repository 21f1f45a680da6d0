import { describe, expect, it, test } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';
import { MOST_TOPICS } from './topics.rules.js';

const TEA = '@TGS#_tea';
const GREEN = `${TEA}@TOPIC#_green`;
const BLACK = `${TEA}@TOPIC#_black`;

/** Ann has a community with two topics, in which Bob is. */
const seed: EngineSeed = {
  groups: [
    {
      groupID: TEA,
      name: 'Tea',
      type: 'Community',
      members: ['ann', 'bob'],
      topics: [
        { topicID: GREEN, topicName: 'Green', introduction: 'of leaves' },
        { topicID: BLACK, topicName: 'Black' },
      ],
    },
    { groupID: 'milk', name: 'Milk', type: 'Public', members: ['ann', 'bob'] },
    { groupID: '@TGS#_milk', name: 'Milk', type: 'Community', members: ['ann'] },
  ],
};

const TEXTS = { avatar: '', introduction: '', notification: '', customData: '' };

function create(line: TestLine, topicName: string, topicID?: string) {
  const named = topicID === undefined ? {} : { topicID };
  return line.call('topics.create', { groupID: TEA, ...named, ...TEXTS, topicName });
}

async function list(line: TestLine, ...topicIDs: string[]) {
  return line.call('topics.list', { groupID: TEA, topicIDs });
}

async function namesOf(line: TestLine): Promise<string[]> {
  return (await list(line)).topics.map(({ topicName }) => topicName);
}

/** What notices about topics said to somebody. */
function newsOf(line: TestLine) {
  return line.pushes.flatMap((push) => {
    if (push.type !== 'groups.notice') return [];
    const { operationType, topicID, topicIDList } = push.message.elements[0]?.content ?? {};
    return [{ operationType, topicID, topicIDList }];
  });
}

describe('topics', () => {
  it('are listed in the order in which they were made, with what they say of themselves', async () => {
    const [ann, bob] = await new TestWorld({ seed }).logins('ann', 'bob');
    await create(ann, 'Amber', `${TEA}@TOPIC#_amber`);
    expect(await namesOf(bob)).toEqual(['Green', 'Black', 'Amber']);
    const [green] = (await list(bob, GREEN)).topics;
    expect(green).toEqual({
      ...TEXTS,
      groupID: TEA,
      topicID: GREEN,
      topicName: 'Green',
      introduction: 'of leaves',
      muteAllMembers: false,
      nextMessageSeq: 1,
      selfInfo: { muteTime: 0, messageRemindType: '', readSequence: 0, excludedSequences: [] },
    });
  });

  it('are told of, to those who are there and in the community, also to who made or deleted them', async () => {
    const [ann, bob, cid] = await new TestWorld({ seed }).logins('ann', 'bob', 'cid');
    const { topicID } = await create(ann, 'Amber');
    const asked = { groupID: TEA, topicIDs: [GREEN, topicID, GREEN, 'none'] };
    const { topicIDs, failures } = await ann.call('topics.delete', asked);
    expect(topicIDs).toEqual([GREEN, topicID]);
    expect(failures).toMatchObject([{ topicID: 'none', code: 10010 }]);
    const news = [
      { operationType: 17, topicID },
      { operationType: 18, topicIDList: [GREEN, topicID] },
    ];
    expect([ann, bob, cid].map(newsOf)).toEqual([news, news, []]);
    await ann.call('topics.delete', { groupID: TEA, topicIDs: ['none'] });
    expect(newsOf(bob)).toHaveLength(2);
  });

  it('are told of to nobody afterwards: who comes asks for them', async () => {
    const world = new TestWorld({ seed });
    const ann = await world.login('ann');
    await create(ann, 'Amber');
    const bob = await world.login('bob');
    await bob.call('session.heartbeat', {});
    expect(newsOf(bob)).toEqual([]);
    expect(await namesOf(bob)).toEqual(['Green', 'Black', 'Amber']);
  });

  it('are changed as far as something is given, which a tip in the topic tells', async () => {
    const [ann, bob] = await new TestWorld({ seed }).logins('ann', 'bob');
    const change = (changes: object) =>
      ann.call('topics.update', { groupID: TEA, topicID: GREEN, changes });
    await change({ topicName: 'Sencha', muteAllMembers: true, groupID: 'milk', number: 9 });
    await change({});
    expect(bob.heard).toEqual(['T8']);
    const [push] = bob.pushes;
    expect(push).toMatchObject({
      type: 'messages.new',
      messages: [
        {
          to: GREEN,
          from: 'ann',
          elements: [{ content: { newTopicInfo: { topicName: 'Sencha', muteAllMembers: 1 } } }],
        },
      ],
    });
    expect((await list(bob)).topics).toMatchObject([
      { groupID: TEA, topicName: 'Sencha', introduction: 'of leaves', muteAllMembers: true },
      { topicName: 'Black', muteAllMembers: false },
    ]);
  });

  it('have IDs of their community, each of them once', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const creation = { groupID: TEA, topicName: 'Amber', ...TEXTS };
    const codeFor = (topicID: string) => ann.codeOf('topics.create', { ...creation, topicID });
    expect(await codeFor('@TGS#_milk@TOPIC#_amber')).toBe(10015);
    expect(await codeFor(GREEN)).toBe(10021);
    // What looks like one of the service's own is passed over when it makes one.
    expect(await codeFor(`${TEA}@TOPIC#_@TOPIC#c00000001`)).toBe(undefined);
    expect((await create(ann, 'Amber')).topicID).toBe(`${TEA}@TOPIC#_@TOPIC#c00000002`);
  });

  it('of another community are not there', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const milk = await ann.call('groups.create', {
      options: { name: 'Milk', type: 'Community', isSupportTopic: true },
    });
    const { groupID } = milk.group;
    const changes = { topicName: 'x' };
    const body = { groupID, topicID: GREEN, changes };
    expect(await ann.codeOf('topics.update', body)).toBe(10010);
    const named = { groupID, topicIDs: [GREEN] };
    for (const command of ['topics.list', 'topics.delete'] as const) {
      expect((await ann.call(command, named)).failures).toMatchObject([{ code: 10010 }]);
    }
    expect(await namesOf(ann)).toEqual(['Green', 'Black']);
  });

  it('are refused where there are none, to strangers, and to members who would change them', async () => {
    const [ann, bob, cid] = await new TestWorld({ seed }).logins('ann', 'bob', 'cid');
    const codesOf = async (line: TestLine, groupID: string) => [
      await line.codeOf('topics.create', { groupID, topicName: 'x', ...TEXTS }),
      await line.codeOf('topics.update', { groupID, topicID: GREEN, changes: { topicName: 'x' } }),
      await line.codeOf('topics.delete', { groupID, topicIDs: [] }),
      await line.codeOf('topics.list', { groupID, topicIDs: [] }),
    ];
    expect(await codesOf(ann, 'none')).toEqual([10010, 10010, 10010, 10010]);
    expect(await codesOf(ann, 'milk')).toEqual([10004, 10004, 10004, 10004]);
    expect(await codesOf(ann, '@TGS#_milk')).toEqual([10004, 10004, 10004, 10004]);
    expect(await codesOf(cid, TEA)).toEqual([10007, 10007, 10007, 10007]);
    expect(await codesOf(bob, TEA)).toEqual([10007, 10007, 10007, undefined]);
    expect(await namesOf(bob)).toEqual(['Green', 'Black']);
    expect(await ann.codeOf('topics.create', { groupID: TEA, topicName: '', ...TEXTS })).toBe(
      10004,
    );
  });

  it('leave nothing behind: another one of the same ID begins anew', async () => {
    const [ann, bob] = await new TestWorld({ seed }).logins('ann', 'bob');
    await ann.call('messages.send', { message: groupText(GREEN, 'hello') });
    await ann.call('topics.delete', { groupID: TEA, topicIDs: [] });
    expect(await namesOf(bob)).toEqual([]);
    await create(ann, 'Green', GREEN);
    const { topics } = await list(bob);
    expect(topics).toMatchObject([{ nextMessageSeq: 1, selfInfo: { readSequence: 0 } }]);
    const history = { conversationID: `GROUP${GREEN}`, limit: 15 };
    expect((await bob.call('messages.history', history)).messages).toEqual([]);
  });

  it('go with their community', async () => {
    const world = new TestWorld({ seed });
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('messages.send', { message: groupText(GREEN, 'hello') });
    await ann.call('groups.dismiss', { groupID: TEA });
    const code = await ann.codeOf('messages.send', { message: groupText(GREEN, 'hello') });
    expect(code).toBe(10010);
    await bob.call('groups.create', {
      options: { name: 'Tea', type: 'Community', groupID: TEA, isSupportTopic: true },
    });
    expect(await namesOf(bob)).toEqual([]);
    expect((await create(bob, 'Green', GREEN)).topicID).toBe(GREEN);
    expect((await list(bob)).topics).toMatchObject([{ nextMessageSeq: 1 }]);
  });

  it('are there when the engine is started anew', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store, seed }).login('ann');
    await create(ann, 'Amber');
    const again = await new TestWorld({ store }).login('ann');
    expect(await namesOf(again)).toEqual(['Green', 'Black', 'Amber']);
  });

  test('a community has 5000 of them at most; one more is refused with 10004 [TOP-2.11]', async () => {
    const topics = Array.from({ length: MOST_TOPICS - 1 }, (_, number) => ({
      topicID: `${TEA}@TOPIC#_${number}`,
      topicName: String(number),
    }));
    const groups = [
      { groupID: TEA, name: 'Tea', type: 'Community' as const, members: ['ann'], topics },
    ];
    const ann = await new TestWorld({ seed: { groups } }).login('ann');
    const { topicID } = await create(ann, 'the last');
    const creation = { groupID: TEA, topicName: 'one more', ...TEXTS };
    expect(await ann.codeOf('topics.create', creation)).toBe(10004);
    await ann.call('topics.delete', { groupID: TEA, topicIDs: [topicID] });
    expect(await ann.codeOf('topics.create', creation)).toBe(undefined);
  });

  it.each([
    ['no name', 'topics.create', { groupID: TEA, ...TEXTS }],
    [
      'a number for its ID',
      'topics.create',
      { groupID: TEA, topicName: 'x', topicID: 1, ...TEXTS },
    ],
    [
      'a text for a mute',
      'topics.update',
      {
        groupID: TEA,
        topicID: GREEN,
        changes: { muteAllMembers: 'On' },
      },
    ],
    ['a text for the topics', 'topics.delete', { groupID: TEA, topicIDs: GREEN }],
    ['numbers for topics', 'topics.list', { groupID: TEA, topicIDs: [1] }],
  ])('with %s are not readable', async (_, command, body) => {
    const ann = await new TestWorld({ seed }).login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
  });
});
