import { describe, expect, it } from 'vitest';
import { messageIDOf } from '../../core/ids.js';
import { TestHost } from '../../testing/test-host.js';
import { groupText, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from './engine-seed.js';
import type { SeedMessage } from './seed-message.js';

const seed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann', avatar: 'https://a/b.png' },
    { userID: 'bob', nick: 'Bob' },
  ],
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: 'Private',
      members: ['bob', 'ann', 'cid'],
      introduction: 'Green',
      attributes: { kettle: 'on' },
    },
  ],
  messages: [
    { from: 'bob', to: 'ann', text: 'newer', secondsAgo: 60 },
    { from: 'bob', to: 'ann', text: 'older', secondsAgo: 3_600, isRead: true },
    { from: 'ann', to: 'tea', text: 'in the group', secondsAgo: 120 },
    { from: 'bob', to: 'tea', text: 'read by all', secondsAgo: 180, isRead: true },
  ],
};

/** What Ann is told who looks into a conversation of the seed, from the oldest. */
async function toldOf(messages: SeedMessage[], conversationID = 'C2Cbob') {
  const world = new TestWorld({ seed: { ...seed, messages } });
  const ann = await world.login('ann');
  const history = await ann.call('messages.history', { conversationID, limit: 10 });
  return { ann, contents: history.messages.map(({ elements }) => elements[0]?.content) };
}

describe('a seeded world', () => {
  it('has its people, who can be written to before they have ever logged in', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const { profiles } = await ann.call('profiles.get', { userIDList: ['ann', 'bob', 'cid'] });
    expect(profiles.map(({ userID, nick }) => [userID, nick])).toEqual([
      ['ann', 'Ann'],
      ['bob', 'Bob'],
      ['cid', ''],
    ]);
  });

  it('has its groups, owned by their first members, and nobody is told of them', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    const { groups } = await ann.call('groups.list', {});
    expect(groups).toMatchObject([
      {
        groupID: 'tea',
        name: 'Tea',
        introduction: 'Green',
        type: 'Private',
        ownerID: 'bob',
        memberCount: 3,
        nextMessageSeq: 3,
        selfInfo: { role: 'Member' },
      },
    ]);
    expect(ann.pushes).toEqual([]);
  });

  it('has groups with fields of the app, in which only their heads may speak', async () => {
    const groupCustomField = [{ key: 'colour', value: 'green' }];
    const hall = {
      groupID: 'hall',
      name: 'Hall',
      type: 'Public',
      members: ['bob', 'ann'],
    } as const;
    const groups = [
      { ...hall, members: [...hall.members], groupCustomField, muteAllMembers: true },
    ];
    const ann = await new TestWorld({ seed: { groups } }).login('ann');
    const { group } = await ann.call('groups.profile', { groupID: 'hall' });
    expect(group).toMatchObject({ groupCustomField, muteAllMembers: true });
    const message = groupText('hall', 'May I?');
    expect(await ann.codeOf('messages.send', { message })).toBe(10017);
  });

  it('has live rooms that their owners have to join as everybody has', async () => {
    const show = { groupID: 'show', name: 'Show', type: 'AVChatRoom' as const, members: ['ann'] };
    const ann = await new TestWorld({ seed: { groups: [show] } }).login('ann');
    expect((await ann.call('groups.list', {})).groups).toEqual([]);
    expect(await ann.codeOf('counters.get', { groupID: 'show' })).toBe(10007);
    const { group } = await ann.call('groups.join', { groupID: 'show', applyMessage: '' });
    expect(group).toMatchObject({ ownerID: 'ann', memberCount: 1, selfInfo: { role: 'Owner' } });
  });

  it('has groups that people may be brought into by whom it says', async () => {
    const open = { joinOption: 'FreeAccess', inviteOption: 'FreeAccess' } as const;
    const team = {
      groupID: 'team',
      name: 'Team',
      type: 'Public' as const,
      members: ['ann'],
      ...open,
    };
    const world = new TestWorld({ seed: { users: [{ userID: 'bob' }], groups: [team] } });
    const ann = await world.login('ann');
    const { group } = await ann.call('groups.profile', { groupID: 'team' });
    expect(group).toMatchObject(open);
    const brought = await ann.call('members.add', { groupID: 'team', userIDs: ['bob'] });
    expect(brought.entries).toEqual([{ userID: 'bob', outcome: 'added' }]);
  });

  it('has its attributes, and the first write is decided on them', async () => {
    const world = new TestWorld({ seed });
    const ann = await world.login('ann');
    const read = await ann.call('attributes.get', { groupID: 'tea' });
    expect(read.attributes).toMatchObject([{ key: 'kettle', value: 'on' }]);
    const kettle = { groupID: 'tea', attributes: [{ key: 'kettle', value: 'off', sequence: 0 }] };
    await expect(ann.call('attributes.set', { ...kettle, mainSequence: 0 })).rejects.toMatchObject({
      code: 10056,
    });
    await ann.call('attributes.set', { ...kettle, mainSequence: read.mainSequence });
  });

  it('has those who follow each other, since when it says, and nobody is told', async () => {
    const follows = [
      { userID: 'ann', followedID: 'dan' },
      { userID: 'dan', followedID: 'ann', followedAt: 1_000 },
    ];
    const world = new TestWorld({ seed: { follows } });
    const ann = await world.login('ann');
    const page = { cursor: '', count: 9 };
    const now = Math.floor(world.clock.now() / 1000);
    for (const [list, followTime] of [
      ['followers', 1_000],
      ['following', now],
      ['mutual', now],
    ] as const) {
      const { entries } = await ann.call('follow.list', { ...page, list });
      expect(entries).toMatchObject([{ profile: { userID: 'dan' }, followTime }]);
    }
    expect(ann.pushes).toEqual([]);
  });

  it('has its messages in the past, by time and not as they were written down', async () => {
    const world = new TestWorld({ seed });
    const now = world.clock.now() / 1000;
    const ann = await world.login('ann');
    const { messages } = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    expect(
      messages.map(({ elements, time, nick }) => [elements[0]?.content['text'], now - time, nick]),
    ).toEqual([
      ['older', 3_600, 'Bob'],
      ['newer', 60, 'Bob'],
    ]);
  });

  it('has its conversations, with what is unread', async () => {
    const world = new TestWorld({ seed });
    const unreadOf = async (userID: string) => {
      const line = await world.login(userID);
      const { conversations } = await line.call('conversations.list', { cursor: '', limit: 9 });
      return conversations.map(({ conversationID, unreadCount }) => [conversationID, unreadCount]);
    };
    expect(await unreadOf('ann')).toEqual([
      ['C2Cbob', 1],
      ['GROUPtea', 0],
    ]);
    expect(await unreadOf('bob')).toEqual([
      ['C2Cann', 0],
      ['GROUPtea', 1],
    ]);
    expect(await unreadOf('cid')).toEqual([['GROUPtea', 1]]);
  });

  it('has message IDs that differ', async () => {
    const messages = Array.from({ length: 5 }, (_, index) => ({
      from: 'bob',
      to: 'ann',
      text: `${index}`,
      secondsAgo: 60,
    }));
    const ann = await new TestWorld({ seed: { messages } }).login('ann');
    const page = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    expect(new Set(page.messages.map(({ random }) => random)).size).toBe(5);
  });

  it('has merged messages, and merged ones within them', async () => {
    const head = { from: 'bob', to: 'ann' };
    const inner = { title: 'Before', messages: [{ ...head, text: 'first', secondsAgo: 900 }] };
    const merger = {
      title: 'What we said',
      abstractList: ['Bob: hello'],
      messages: [
        { from: 'ann', to: 'tea', text: 'hello', secondsAgo: 600 },
        { ...head, merger: inner, secondsAgo: 300 },
      ],
    };
    const start = new TestWorld().clock.now() / 1000;
    const { contents } = await toldOf([{ ...head, merger, secondsAgo: 60 }]);
    expect(contents).toMatchObject([
      {
        title: 'What we said',
        abstractList: ['Bob: hello'],
        compatibleText: 'What we said',
        downloadKey: '',
        messageList: [
          {
            from: 'ann',
            nick: 'Ann',
            receiverGroupID: 'tea',
            time: start - 600,
            messageBody: [{ type: 'TIMTextElem', payload: { text: 'hello' } }],
          },
          {
            from: 'bob',
            receiverUserID: 'ann',
            time: start - 300,
            messageBody: [
              {
                type: 'TIMRelayElem',
                payload: { title: 'Before', messageList: [{ time: start - 900 }] },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has long merged messages, whose lists are to be downloaded', async () => {
    const messages = [{ from: 'bob', to: 'ann', text: 'tea '.repeat(4_000), secondsAgo: 90 }];
    const merger = { title: 'Much', messages };
    const { ann, contents } = await toldOf([{ from: 'bob', to: 'ann', merger, secondsAgo: 60 }]);
    expect(contents).toMatchObject([{ title: 'Much', messageNumber: 1 }]);
    const downloadKey = String(contents[0]?.['downloadKey']);
    const list = await ann.call('messages.mergedList', { downloadKey });
    expect(list.messages).toMatchObject([{ from: 'bob', nick: 'Bob' }]);
  });

  it('has messages of every kind, whose files are kept or are where the app has them', async () => {
    const picture = { name: 'cat.png', type: 'image/png', width: 1_440, height: 900 };
    const data = new TextEncoder().encode('content');
    const url = 'https://app/voice.mp3';
    const head = { from: 'bob', to: 'ann' };
    const messages: EngineSeed['messages'] = [
      { ...head, secondsAgo: 9, image: { ...picture, data } },
      { ...head, secondsAgo: 8, audio: { name: 'voice.mp3', seconds: 4, size: 900, url } },
      {
        ...head,
        secondsAgo: 7,
        video: {
          name: 'cat.mp4',
          type: 'video/mp4',
          seconds: 12,
          data,
          cover: { ...picture, data },
        },
      },
      { ...head, secondsAgo: 6, file: { name: 'notes.pdf', data } },
      { ...head, secondsAgo: 5, location: { description: 'Here', longitude: 1, latitude: 2 } },
      { ...head, secondsAgo: 4, face: { index: 1, data: 'smile' } },
      { ...head, secondsAgo: 3, custom: { data: 'order' } },
    ];
    const files = new TestHost();
    const blob = expect.stringMatching(/^blob:/);
    const ann = await new TestWorld({ seed: { messages }, files }).login('ann');
    const page = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    const [image, audio, video, file, ...others] = page.messages.map(
      ({ elements }) => elements[0]?.content ?? {},
    );
    expect(image).toMatchObject({
      uuid: expect.stringMatching(/^\d+-bob-\d{32}\.png$/),
      imageFormat: 3,
      imageInfoArray: [
        { type: 1, size: 7, width: 1_440, height: 900, url: blob },
        { type: 2, size: 0, width: 1_152, height: 720, url: blob },
        { type: 3, size: 0, width: 317, height: 198, url: blob },
      ],
    });
    expect(audio).toMatchObject({ url, second: 4, size: 900 });
    expect(video).toMatchObject({
      videoUrl: blob,
      videoFormat: 'mp4',
      videoSecond: 12,
      videoSize: 7,
      thumbUrl: blob,
      thumbWidth: 1_440,
    });
    expect(file).toMatchObject({ url: blob, fileName: 'notes.pdf', fileSize: 7 });
    expect(others).toEqual([
      { description: 'Here', longitude: 1, latitude: 2 },
      { index: 1, data: 'smile' },
      { data: 'order', description: '', extension: '' },
    ]);
    expect(files.bytes).toEqual([data, data, data, data]);
  });

  it('has messages that quote others, by the IDs that these have got', async () => {
    const { ann, contents } = await toldOf([
      { from: 'bob', to: 'ann', text: 'a question', secondsAgo: 90, key: 'question' },
      {
        from: 'ann',
        to: 'bob',
        text: 'an answer',
        secondsAgo: 60,
        cloudCustomData: (sent) => JSON.stringify(sent('question')),
      },
    ]);
    const history = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    const [question, answer] = history.messages;
    if (!question || !answer) throw new Error(`Two messages were sent: ${contents.length}.`);
    expect(JSON.parse(answer.cloudCustomData)).toEqual({
      ID: messageIDOf(question),
      time: question.time,
      sequence: question.sequence,
    });
  });

  it('says which message it does not have that one of it quotes', async () => {
    const answer = { from: 'ann', to: 'bob', text: 'an answer', secondsAgo: 60 };
    const cloudCustomData: SeedMessage['cloudCustomData'] = (sent) => sent('question').ID;
    const world = new TestWorld({ seed: { messages: [{ ...answer, cloudCustomData }] } });
    await world.login('ann');
    expect(String(world.errors)).toContain('no message with the key "question"');
  });

  it('has key-values under its messages, and the first write is decided on them', async () => {
    const { ann } = await toldOf([
      {
        from: 'bob',
        to: 'ann',
        text: 'vote',
        secondsAgo: 60,
        extensions: { bob: 'tea', cid: 'no' },
      },
    ]);
    const history = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 9 });
    const [vote] = history.messages;
    if (!vote) throw new Error('The message is not there.');
    expect(vote.isSupportExtension).toBe(true);
    const place = { conversationID: 'C2Cbob', messageID: messageIDOf(vote) };
    const read = await ann.call('extensions.get', { ...place, fromSequence: 0 });
    expect(read).toMatchObject({ lastSequence: 2, extensions: [{ key: 'bob' }, { key: 'cid' }] });
    const change = { key: 'bob', value: 'coffee', sequence: 0 };
    const refused = await ann.call('extensions.set', { ...place, extensions: [change] });
    expect(refused.outcomes).toMatchObject([{ code: 23001, value: 'tea' }]);
  });
});
