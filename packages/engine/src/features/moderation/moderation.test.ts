import { describe, expect, it, test } from 'vitest';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';
import { hasWord } from './moderation.rules.js';

const BAD = 'a cabbage';

/** Ann, who owns a group, Bob, who is in it, and words that do not pass. */
async function moderated() {
  const world = new TestWorld();
  const [ann, bob] = await world.logins('ann', 'bob');
  const memberList = [{ userID: 'bob' }];
  const create = (options: object) =>
    ann.codeOf('groups.create', { options: { name: 'Tea', type: 'Public', ...options } });
  await create({ groupID: 'tea', memberList });
  await create({ groupID: '@TGS#_tea', type: 'Community', isSupportTopic: true });
  await world.line().call('admin.setModeration', { words: ['CABBAGE'] });
  return { world, ann, bob, create };
}

type Attempt = (ann: TestLine) => Promise<number | undefined>;

const ATTEMPTS: [what: string, code: number, attempt: Attempt][] = [
  [
    'a message to a person',
    80001,
    (ann) => ann.codeOf('messages.send', { message: text('bob', BAD) }),
  ],
  [
    'a message to a group',
    80001,
    (ann) => ann.codeOf('messages.send', { message: groupText('tea', BAD) }),
  ],
  [
    'the name of a group that is changed',
    80001,
    (ann) => ann.codeOf('groupProfiles.update', { groupID: 'tea', changes: { groupName: BAD } }),
  ],
  [
    'the notice of a group',
    80001,
    (ann) => ann.codeOf('groupProfiles.update', { groupID: 'tea', changes: { notification: BAD } }),
  ],
  [
    'a name card',
    80001,
    (ann) =>
      ann.codeOf('memberSettings.setNameCard', { groupID: 'tea', userID: 'ann', nameCard: BAD }),
  ],
  [
    'the name of a topic',
    80001,
    (ann) =>
      ann.codeOf('topics.create', {
        groupID: '@TGS#_tea',
        topicName: BAD,
        avatar: '',
        introduction: '',
        notification: '',
        customData: '',
      }),
  ],
  [
    'what goes with asking to be friends',
    30005,
    (ann) =>
      ann.codeOf('friends.add', {
        userID: 'bob',
        source: 'AddSource_Type_Web',
        wording: BAD,
        remark: '',
        groupName: '',
        type: 'Add_Type_Both',
      }),
  ],
  ['a nick', 40005, (ann) => ann.codeOf('profiles.update', { changes: { nick: BAD } })],
  [
    'what people say of themselves',
    40005,
    (ann) => ann.codeOf('profiles.update', { changes: { selfSignature: BAD } }),
  ],
];

describe('the moderation', () => {
  it.each(ATTEMPTS)('does not let %s pass: %i', async (_, code, attempt) => {
    const { world, ann, bob } = await moderated();
    const told = bob.pushes.length;
    expect(await attempt(ann)).toBe(code);
    expect(bob.pushes).toHaveLength(told);
    await world.line().call('admin.setModeration', { words: [] });
    expect(await attempt(ann)).toBeUndefined();
  });

  it('does not let a group be made whose name does not pass', async () => {
    const { create } = await moderated();
    expect(await create({ name: BAD })).toBe(80001);
    expect(await create({ introduction: BAD })).toBe(80001);
    expect(await create({})).toBeUndefined();
  });

  it('does not let a message be changed into what does not pass', async () => {
    const { ann } = await moderated();
    const message = text('bob', 'a lettuce');
    const { time } = await ann.call('messages.send', { message });
    const { clientSequence: sequence, random } = message;
    const place = { conversationID: 'C2Cbob', sequence, random, time, version: 0 };
    const elements = text('bob', BAD).elements;
    const change = { ...place, cloudCustomData: '', elements };
    expect(await ann.codeOf('messages.modify', change)).toBe(80001);
    const lettuce = { ...change, elements: text('bob', 'two lettuces').elements };
    expect(await ann.codeOf('messages.modify', lettuce)).toBeUndefined();
  });

  it('asks of what was taken before it no more: a copy of it is answered as it was', async () => {
    const { world, ann } = await moderated();
    await world.line().call('admin.setModeration', { words: [] });
    const message = text('bob', BAD);
    const answer = await ann.call('messages.send', { message });
    await world.line().call('admin.setModeration', { words: ['cabbage'] });
    expect(await ann.call('messages.send', { message })).toEqual(answer);
  });
});

test.each([
  [['Red CABBAGE'], true],
  [['cab', 'bage', undefined], false],
  [[undefined], false],
])('of %j it is %s that it has the word', (texts, has) => {
  expect(hasWord(texts, ['cabbage'])).toBe(has);
  expect(hasWord(texts, [])).toBe(false);
});
