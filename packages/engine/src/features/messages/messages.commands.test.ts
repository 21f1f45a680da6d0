import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

function textsOf(messages: readonly { elements: { content: Record<string, unknown> }[] }[]) {
  return messages.map(({ elements }) => elements[0]?.content['text'] ?? 'tip');
}

async function history(line: TestLine, conversationID: string) {
  return line.call('messages.history', { conversationID, limit: 100 });
}

async function group(
  owner: TestLine,
  type: 'Private' | 'Public' | 'ChatRoom' | 'Community',
  ...userIDs: string[]
) {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'tea', type, joinOption: 'FreeAccess', memberList },
  });
  return made.groupID;
}

describe('a message to a person', () => {
  it('reaches all their instances and the sender’s others, and not the one that sent it', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob] = await world.logins('ann', 'bob');
    const [annsPhone, bobsPhone] = await world.logins('ann', 'bob');
    const answer = await ann.call('messages.send', { message: text('bob', 'hello') });
    expect([ann, annsPhone, bob, bobsPhone].map(({ heard }) => heard)).toEqual([
      [],
      ['hello'],
      ['hello'],
      ['hello'],
    ]);
    expect(bob.pushes[0]).toMatchObject({
      messages: [{ from: 'ann', to: 'bob', time: answer.time, isSystemMessage: false, version: 0 }],
    });
  });

  it('carries who sent it, whatever the client claims', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('profiles.update', { changes: { nick: 'Ann', avatar: 'https://a/b.png' } });
    await ann.request('messages.send', {
      message: {
        ...text('bob', 'hello'),
        from: 'eve',
        nick: 'Eve',
        time: 1,
        isSystemMessage: true,
      },
    });
    const push = bob.pushes.find(({ type }) => type === 'messages.new');
    expect(push).toMatchObject({
      messages: [
        {
          from: 'ann',
          nick: 'Ann',
          avatar: 'https://a/b.png',
          time: 1_767_225_600,
          isSystemMessage: false,
        },
      ],
    });
  });

  it('is refused when nobody has that ID', async () => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.codeOf('messages.send', { message: text('nobody', 'x') })).toBe(20003);
  });

  it('waits for a person who exists and is not there', async () => {
    const world = new TestWorld({ seed: { users: [{ userID: 'bob' }] } });
    const ann = await world.login('ann');
    await ann.call('messages.send', { message: text('bob', 'hello') });
    const bob = await world.login('bob');
    expect(textsOf((await history(bob, 'C2Cann')).messages)).toEqual(['hello']);
  });

  it('can go to oneself, and is never unread then', async () => {
    const ann = await new TestWorld().login('ann');
    await ann.call('messages.send', { message: text('ann', 'note') });
    const { conversations } = await ann.call('conversations.list', { cursor: '', limit: 9 });
    expect(conversations).toMatchObject([{ conversationID: 'C2Cann', unreadCount: 0 }]);
  });

  it('for who is online only reaches those, and is kept nowhere', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob] = await world.logins('ann', 'bob');
    const [bobsPhone] = await world.logins('bob');
    bobsPhone.hangUp();
    await ann.call('messages.send', { message: text('bob', 'psst', { onlineUserOnly: true }) });
    expect(bob.heard).toEqual(['psst']);
    expect((await history(bob, 'C2Cann')).messages).toEqual([]);
    expect((await bob.call('conversations.list', { cursor: '', limit: 9 })).conversations).toEqual(
      [],
    );
    const back = world.line();
    const ticket = { userID: 'bob', userSig: world.sign('bob') };
    await back.call('session.resume', { ...ticket, instanceID: bobsPhone.instanceID });
    expect(back.heard).toEqual([]);
  });
});

describe('a message that is sent again', () => {
  it('is answered like the first, and not stored or delivered again [SES-8.8]', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const message = text('bob', 'hello');
    const first = await ann.call('messages.send', { message });
    await world.clock.advance(5_000);
    expect(await ann.call('messages.send', { message })).toEqual(first);
    expect(bob.heard).toEqual(['hello']);
    expect((await history(bob, 'C2Cann')).messages).toHaveLength(1);
  });

  it('to a group keeps its sequence [SES-8.8]', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const message = groupText(await group(ann, 'Public', 'bob'), 'hello');
    const first = await ann.call('messages.send', { message });
    await bob.call('messages.send', { message: groupText(message.to, 'hi') });
    expect(await ann.call('messages.send', { message })).toEqual(first);
    expect(bob.heard).toEqual(['N7', 'hello']);
  });

  it('to a group is answered like the first also when its sender is no member any more', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const message = groupText(await group(ann, 'Public', 'bob'), 'hello');
    const first = await bob.call('messages.send', { message });
    await ann.call('members.putOut', { groupID: message.to, userIDs: ['bob'], reason: '' });
    expect(await bob.call('messages.send', { message })).toEqual(first);
    const another = groupText(message.to, 'still here?');
    expect(await bob.codeOf('messages.send', { message: another })).toBe(10007);
  });

  it('is not taken for the same number from somebody else, or to somebody else', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const message = text('bob', 'hello');
    await ann.call('messages.send', { message });
    await cid.call('messages.send', { message });
    await ann.call('messages.send', { message: { ...message, to: 'cid' } });
    expect([bob.heard, cid.heard]).toEqual([['hello', 'hello'], ['hello']]);
  });
});

describe('a message to a group', () => {
  it('reaches its members, and is numbered', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = await group(ann, 'Public', 'bob');
    const one = await ann.call('messages.send', { message: groupText(groupID, 'one') });
    const two = await bob.call('messages.send', { message: groupText(groupID, 'two') });
    expect([one.sequence, two.sequence]).toEqual([1, 2]);
    expect([ann.heard, bob.heard, cid.heard]).toEqual([['N6', 'two'], ['N7', 'one'], []]);
    expect(await cid.codeOf('messages.send', { message: groupText(groupID, 'x') })).toBe(10007);
    expect(await cid.codeOf('messages.send', { message: groupText('none', 'x') })).toBe(10010);
  });

  it('for who is online only takes no number', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'Public', 'bob');
    const only = groupText(groupID, 'psst', { onlineUserOnly: true });
    expect((await ann.call('messages.send', { message: only })).sequence).toBe(0);
    expect((await ann.call('messages.send', { message: groupText(groupID, 'x') })).sequence).toBe(
      1,
    );
    expect(bob.heard).toEqual(['N7', 'psst', 'x']);
  });

  it('does not count as unread in a Meeting group, and says so', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'ChatRoom', 'bob');
    await ann.call('messages.send', { message: groupText(groupID, 'x') });
    expect(bob.pushes.at(-1)).toMatchObject({ messages: [{ excludedFromUnreadCount: true }] });
    const { conversations } = await bob.call('conversations.list', { cursor: '', limit: 9 });
    expect(conversations).toMatchObject([{ unreadCount: 0 }]);
  });

  it('numbers are consecutive and complete, however sends, joins and leaves are mixed', async () => {
    const people = ['ann', 'bob', 'cid'] as const;
    const step = fc.record({
      who: fc.nat(people.length - 1),
      what: fc.constantFrom('send', 'send', 'again', 'join', 'quit', 'whisper'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const world = new TestWorld();
        const lines = await world.logins(...people);
        const groupID = await group(lines[0], 'Public');
        let last = groupText(groupID, 'first');
        const act = ({ who, what }: (typeof steps)[number]) => {
          const line = lines[who] ?? lines[0];
          if (what === 'join') return line.request('groups.join', { groupID, applyMessage: '' });
          if (what === 'quit') return line.request('groups.quit', { groupID });
          const onlineUserOnly = what === 'whisper';
          if (what !== 'again') last = groupText(groupID, 'x', { onlineUserOnly });
          return line.request('messages.send', { message: last });
        };
        await Promise.all(steps.map(act));
        const { messages } = await history(lines[0], `GROUP${groupID}`);
        expect(messages.map(({ sequence }) => sequence)).toEqual(messages.map((_, at) => at + 1));
        const heard = lines[0].pushes.flatMap((push) =>
          push.type === 'messages.new' ? push.messages.map(({ sequence }) => sequence) : [],
        );
        const kept = heard.filter((sequence) => sequence > 0);
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('history', () => {
  it('comes by pages from the newest to the oldest, each ascending', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'bob');
    for (let number = 1; number <= 7; number += 1) {
      await ann.call('messages.send', { message: text('bob', `${number}`) });
    }
    const conversationID = 'C2Cbob';
    const newest = await ann.call('messages.history', { conversationID, limit: 3 });
    expect([textsOf(newest.messages), newest.isCompleted]).toEqual([['5', '6', '7'], false]);
    const id = (at: number) => {
      const message = newest.messages[at];
      return `${message?.senderTinyID}-${message?.clientTime}-${message?.random}`;
    };
    const older = await ann.call('messages.history', { conversationID, limit: 4, beforeID: id(0) });
    expect([textsOf(older.messages), older.isCompleted]).toEqual([['1', '2', '3', '4'], true]);
    const beforeID = 'nothing-like-this';
    expect(await ann.codeOf('messages.history', { conversationID, limit: 4, beforeID })).toBe(
      20026,
    );
  });

  it('has at most 500 messages on a page, whatever is asked for', async () => {
    const [ann] = await new TestWorld().logins('ann', 'bob');
    for (let number = 1; number <= 501; number += 1) {
      await ann.call('messages.send', { message: text('bob', `${number}`) });
    }
    const question = { conversationID: 'C2Cbob', limit: 1_000 };
    const { messages, isCompleted } = await ann.call('messages.history', question);
    expect([messages.length, isCompleted]).toEqual([500, false]);
    expect(textsOf(messages).at(0)).toBe('2');
  });

  it('of a group is paged by sequence', async () => {
    const ann = await new TestWorld().login('ann');
    const groupID = await group(ann, 'Public');
    for (const said of ['1', '2', '3']) {
      await ann.call('messages.send', { message: groupText(groupID, said) });
    }
    const conversationID = `GROUP${groupID}`;
    const page = { conversationID, limit: 1, beforeSequence: 3 };
    expect(await ann.call('messages.history', page)).toMatchObject({
      messages: [{ sequence: 2 }],
      isCompleted: false,
    });
    const start = await ann.call('messages.history', { ...page, beforeSequence: 1 });
    expect(start).toEqual({ messages: [], isCompleted: true });
  });

  it.each([
    ['Public', ['tip', 'after']],
    ['Community', ['before', 'tip', 'after']],
    ['ChatRoom', ['before', 'after']],
  ] as const)('of a %s group shows those who join %j', async (type, expected) => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, type);
    await ann.call('messages.send', { message: groupText(groupID, 'before') });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await ann.call('messages.send', { message: groupText(groupID, 'after') });
    const seen = await history(bob, `GROUP${groupID}`);
    expect([textsOf(seen.messages), seen.isCompleted]).toEqual([expected, true]);
  });

  it('of a group one is not in, or of no conversation, is refused', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const conversationID = `GROUP${await group(ann, 'Public')}`;
    expect(await bob.codeOf('messages.history', { conversationID, limit: 9 })).toBe(10007);
    const nonsense = { conversationID: 'nonsense', limit: 9 };
    expect(await bob.codeOf('messages.history', nonsense)).toBe(50002);
  });

  it('stays in order when the clock is put back', async () => {
    let now = 1_800_000_000_000;
    const world = new TestWorld();
    world.clock.now = () => now;
    const [ann] = await world.logins('ann', 'bob');
    const first = await ann.call('messages.send', { message: text('bob', '1') });
    now -= 60_000;
    const second = await ann.call('messages.send', { message: text('bob', '2') });
    expect(second.time).toBe(first.time);
  });
});
