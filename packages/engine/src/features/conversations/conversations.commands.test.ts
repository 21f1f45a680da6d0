import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

async function list(line: TestLine) {
  return (await line.call('conversations.list', { cursor: '', limit: 100 })).conversations;
}

async function unread(line: TestLine, conversationID: string): Promise<number | undefined> {
  const found = (await list(line)).find((each) => each.conversationID === conversationID);
  return found?.unreadCount;
}

async function group(owner: TestLine, ...userIDs: string[]): Promise<string> {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'tea', type: 'Public', joinOption: 'FreeAccess', memberList },
  });
  return made.groupID;
}

describe('the list of conversations', () => {
  it('has a conversation for the sender and the receiver after a message, and none before', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    expect(await list(ann)).toEqual([]);
    await bob.call('profiles.update', { changes: { nick: 'Bob' } });
    await ann.call('messages.send', { message: text('bob', 'hello') });
    expect(await list(ann)).toMatchObject([
      {
        conversationID: 'C2Cbob',
        type: 'C2C',
        unreadCount: 0,
        isPinned: false,
        messageRemindType: 'AcceptAndNotify',
        peerReadTime: 0,
        userProfile: { userID: 'bob', nick: 'Bob' },
        lastMessage: { from: 'ann' },
      },
    ]);
    expect(await list(bob)).toMatchObject([{ conversationID: 'C2Cann', unreadCount: 1 }]);
  });

  it('has a group for its members once something was said', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    expect(await list(bob)).toEqual([]);
    await ann.call('messages.send', { message: groupText(groupID, 'hello') });
    expect(await list(bob)).toMatchObject([
      {
        conversationID: `GROUP${groupID}`,
        type: 'GROUP',
        unreadCount: 1,
        lastMessage: { sequence: 1 },
        group: { groupID, memberCount: 2, selfInfo: { role: 'Member' } },
      },
    ]);
  });

  it('comes by pages, the newest first, each conversation once', async () => {
    const users = Array.from({ length: 7 }, (_, index) => ({ userID: `user${index}` }));
    const messages = users.map(({ userID }, index) => ({
      from: userID,
      to: 'ann',
      text: 'x',
      secondsAgo: index < 3 ? 5 : 100 - index,
    }));
    const world = new TestWorld({ seed: { users: [...users, { userID: 'ann' }], messages } });
    const ann = await world.login('ann');
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor = '';
    do {
      const page = await ann.call('conversations.list', { cursor, limit: 2 });
      seen.push(...page.conversations.map(({ conversationID }) => conversationID));
      sizes.push(page.conversations.length);
      cursor = page.cursor;
      expect(page.isCompleted).toBe(cursor === '');
    } while (cursor !== '');
    expect(sizes).toEqual([2, 2, 2, 1]);
    expect(seen).toEqual([0, 1, 2, 6, 5, 4, 3].map((index) => `C2Cuser${index}`));
  });

  it('refuses a cursor that it did not give out', async () => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.codeOf('conversations.list', { cursor: 'x', limit: 2 })).toBe(50002);
  });

  it('keeps the group that was left, with nothing unread and as it was last seen', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await ann.call('messages.send', { message: groupText(groupID, 'seen') });
    await bob.call('groups.quit', { groupID });
    await ann.call('messages.send', { message: groupText(groupID, 'not seen') });
    const left = { unreadCount: 0, lastMessage: { elements: [{ content: { text: 'seen' } }] } };
    expect(await list(bob)).toMatchObject([left]);
    await ann.call('groups.dismiss', { groupID });
    expect(await list(bob)).toMatchObject([left]);
    expect((await list(bob))[0]?.group).toBeUndefined();
  });

  it('has no group that was left before anything was said in it', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await bob.call('groups.quit', { groupID });
    await ann.call('messages.send', { message: groupText(groupID, 'not seen') });
    expect(await list(bob)).toEqual([]);
  });

  it('shows the group that was entered again as it is', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await bob.call('groups.quit', { groupID });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await ann.call('messages.send', { message: groupText(groupID, 'again') });
    expect(await list(bob)).toMatchObject([
      { unreadCount: 1, lastMessage: { elements: [{ content: { text: 'again' } }] } },
    ]);
  });
});

describe('the last message', () => {
  it('is not one that is excluded from it, but the conversation is there', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const hidden = { excludedFromLastMessage: true };
    await ann.call('messages.send', { message: text('bob', 'hidden', hidden) });
    expect(await list(bob)).toMatchObject([{ unreadCount: 1, lastMessage: null }]);
    await ann.call('messages.send', { message: text('bob', 'shown') });
    await ann.call('messages.send', { message: text('bob', 'hidden', hidden) });
    expect(await list(bob)).toMatchObject([
      { unreadCount: 3, lastMessage: { elements: [{ content: { text: 'shown' } }] } },
    ]);
  });
});

describe('unread messages', () => {
  it('do not include those that are excluded from the count', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('messages.send', {
      message: text('bob', 'x', { excludedFromUnreadCount: true }),
    });
    expect(await unread(bob, 'C2Cann')).toBe(0);
  });

  it('include tips, but not one’s own, nor what was said before one joined', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = await group(ann);
    await ann.call('messages.send', { message: groupText(groupID, 'x') });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    expect(await unread(bob, `GROUP${groupID}`)).toBe(0);
    await cid.call('groups.join', { groupID, applyMessage: '' });
    expect(await unread(bob, `GROUP${groupID}`)).toBe(1);
    expect(await unread(ann, `GROUP${groupID}`)).toBe(2);
  });

  it('that come in the second in which one has read stay unread', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const { time } = await ann.call('messages.send', { message: text('bob', '1') });
    await bob.call('conversations.read', {
      conversationID: 'C2Cann',
      position: { time, sequence: 0 },
    });
    await ann.call('messages.send', { message: text('bob', '2') });
    expect(await unread(bob, 'C2Cann')).toBe(1);
  });
});

describe('reading', () => {
  it('is told to the peer and to one’s other instances, with the time of what was read', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, bobsPhone] = await world.logins('ann', 'bob', 'bob');
    const { time } = await ann.call('messages.send', { message: text('bob', 'x') });
    const conversationID = 'C2Cann';
    const position = { time: time + 1_000, sequence: 0 };
    await bob.call('conversations.read', { conversationID, position });
    expect(ann.pushes.at(-1)).toEqual({ type: 'conversations.readByPeer', userID: 'bob', time });
    expect(bobsPhone.pushes.at(-1)).toEqual({
      type: 'conversations.read',
      conversationID,
      position: { time, sequence: 0 },
    });
    expect(bob.pushes.map(({ type }) => type)).toEqual(['messages.new']);
    expect(await list(ann)).toMatchObject([{ peerReadTime: time }]);
    expect(await unread(bob, conversationID)).toBe(0);
  });

  it('in a group is told to nobody but one’s other instances', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, bobsPhone] = await world.logins('ann', 'bob', 'bob');
    const groupID = await group(ann, 'bob');
    await ann.call('messages.send', { message: groupText(groupID, 'x') });
    const conversationID = `GROUP${groupID}`;
    await bob.call('conversations.read', { conversationID, position: { time: 0, sequence: 9 } });
    expect(bobsPhone.pushes.at(-1)).toMatchObject({ conversationID, position: { sequence: 1 } });
    expect(ann.pushes.map(({ type }) => type)).toEqual(['groups.notice']);
    const { group: read } = await bob.call('groups.profile', { groupID });
    expect(read.selfInfo?.readSequence).toBe(1);
  });

  it('only moves forward, and tells nobody when it does not', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const { time: first } = await ann.call('messages.send', { message: text('bob', '1') });
    await world.clock.advance(5_000);
    const { time: second } = await ann.call('messages.send', { message: text('bob', '2') });
    const read = (time: number) =>
      bob.call('conversations.read', { conversationID: 'C2Cann', position: { time, sequence: 0 } });
    await read(second);
    await read(first);
    await read(second);
    expect(await unread(bob, 'C2Cann')).toBe(0);
    expect(ann.pushes.map(({ type }) => type)).toEqual(['conversations.readByPeer']);
  });

  it('what is not there changes nothing', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'bob');
    const position = { time: 9_999_999_999, sequence: 9 };
    expect(await ann.call('conversations.read', { conversationID: 'C2Cbob', position })).toEqual(
      {},
    );
    expect(await list(ann)).toEqual([]);
    const codeOf = (conversationID: string) =>
      ann.codeOf('conversations.read', { conversationID, position });
    expect(await codeOf('GROUPnone')).toBe(10010);
    expect(await codeOf('@TIM#SYSTEM')).toBe(50002);
  });
});

/** Ann writes to two people, and all three talk in a group; with what each of them has read. */
class UnreadModel {
  readonly #world = new TestWorld();
  readonly #unreadOfAnn = new Map<TestLine, number>();
  readonly #said: { by: TestLine; counts: boolean }[] = [];
  readonly #readUpTo = new Map<TestLine, number>();
  #lines: readonly TestLine[] = [];
  #groupID = '';

  async start(): Promise<void> {
    this.#lines = await this.#world.logins('ann', 'bob', 'cid');
    this.#groupID = await group(this.#ann, 'bob', 'cid');
  }

  get #ann(): TestLine {
    const [ann] = this.#lines;
    if (!ann) throw new Error('Nobody is there.');
    return ann;
  }

  /** What may happen, to or by one of the three. */
  readonly steps = {
    'ann writes': async (line: TestLine) => {
      if (line === this.#ann) return;
      await this.#ann.call('messages.send', { message: text(line.userID, 'x') });
      this.#unreadOfAnn.set(line, (this.#unreadOfAnn.get(line) ?? 0) + 1);
    },
    'says in the group': (line: TestLine) => this.#say(line, true),
    'says silently in the group': (line: TestLine) => this.#say(line, false),
    'time passes': () => this.#world.clock.advance(1_000),
    'reads ann': async (line: TestLine) => {
      if (line === this.#ann) return;
      const position = { time: this.#world.clock.now() / 1000, sequence: 0 };
      await line.call('conversations.read', { conversationID: 'C2Cann', position });
      this.#unreadOfAnn.set(line, 0);
    },
    'reads the group': (line: TestLine) => this.#read(line, this.#said.length),
    'reads half of the group': (line: TestLine) => this.#read(line, this.#said.length >> 1),
  };

  async take(name: keyof UnreadModel['steps'], who: number): Promise<void> {
    await this.steps[name](this.#lines[who] ?? this.#ann);
  }

  async check(): Promise<void> {
    for (const line of this.#lines) {
      const inGroup = this.#said
        .slice(this.#readUpTo.get(line) ?? 0)
        .filter(({ by, counts }) => counts && by !== line);
      expect((await unread(line, `GROUP${this.#groupID}`)) ?? 0).toBe(inGroup.length);
      if (line === this.#ann) continue;
      expect((await unread(line, 'C2Cann')) ?? 0).toBe(this.#unreadOfAnn.get(line) ?? 0);
    }
  }

  async #say(line: TestLine, counts: boolean): Promise<void> {
    const message = groupText(this.#groupID, 'x', { excludedFromUnreadCount: !counts });
    await line.call('messages.send', { message });
    this.#said.push({ by: line, counts });
  }

  async #read(line: TestLine, sequence: number): Promise<void> {
    const conversationID = `GROUP${this.#groupID}`;
    await line.call('conversations.read', { conversationID, position: { time: 0, sequence } });
    this.#readUpTo.set(line, Math.max(sequence, this.#readUpTo.get(line) ?? 0));
  }
}

describe('unread counts', () => {
  it('are the counting messages of others since one has last read, whatever is sent and read', async () => {
    const step = fc.record({
      who: fc.nat(2),
      name: fc.constantFrom(
        'ann writes',
        'says in the group',
        'says silently in the group',
        'time passes',
        'reads ann',
        'reads the group',
        'reads half of the group',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const model = new UnreadModel();
        await model.start();
        for (const { name, who } of steps) await model.take(name, who);
        await model.check();
      }),
    );
  });
});

describe('one conversation', () => {
  it('that is not in the list is described, and stays out of it', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'bob');
    const { conversation } = await ann.call('conversations.get', { conversationID: 'C2Cbob' });
    expect(conversation).toMatchObject({
      unreadCount: 0,
      lastMessage: null,
      userProfile: { userID: 'bob' },
    });
    expect(await list(ann)).toEqual([]);
  });

  it.each([
    ['C2Cnobody', 2501],
    ['GROUPnone', 10010],
    ['GROUPtea', 10007],
    ['nonsense', 50002],
    ['@TIM#SYSTEM', 50002],
  ])('called %s is refused with %i', async (conversationID, code) => {
    const groups = [{ groupID: 'tea', name: 'tea', type: 'Public', members: ['bob'] } as const];
    const seed = { groups: groups.map((each) => ({ ...each, members: [...each.members] })) };
    const ann = await new TestWorld({ seed }).login('ann');
    expect(await ann.codeOf('conversations.get', { conversationID })).toBe(code);
  });
});

describe('pinning', () => {
  it('is told to one’s other instances, once', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, annsPhone] = await world.logins('ann', 'ann', 'bob');
    await ann.call('messages.send', { message: text('bob', 'x') });
    const pin = { conversationID: 'C2Cbob', isPinned: true };
    await ann.call('conversations.pin', pin);
    await ann.call('conversations.pin', pin);
    expect(annsPhone.pushes.slice(1)).toEqual([{ type: 'conversations.pinned', ...pin }]);
    expect(ann.pushes).toEqual([]);
    expect(await list(ann)).toMatchObject([{ isPinned: true }]);
  });

  it.each([true, false])(
    'an unknown conversation brings it into the list (%s)',
    async (isPinned) => {
      const world = new TestWorld();
      const [ann] = await world.logins('ann', 'bob');
      await ann.call('conversations.pin', { conversationID: 'C2Cbob', isPinned });
      expect(await list(ann)).toMatchObject([
        { conversationID: 'C2Cbob', isPinned, lastMessage: null },
      ]);
    },
  );

  it('stops at fifty, until one is unpinned', async () => {
    const users = Array.from({ length: 51 }, (_, index) => ({ userID: `user${index}` }));
    const ann = await new TestWorld({ seed: { users } }).login('ann');
    const pin = (index: number, isPinned = true) => ({
      conversationID: `C2Cuser${index}`,
      isPinned,
    });
    for (let index = 0; index < 50; index += 1) await ann.call('conversations.pin', pin(index));
    expect(await ann.codeOf('conversations.pin', pin(50))).toBe(51012);
    expect(await ann.codeOf('conversations.pin', pin(7))).toBeUndefined();
    await ann.call('conversations.pin', pin(7, false));
    expect(await ann.codeOf('conversations.pin', pin(50))).toBeUndefined();
  });

  it.each([
    ['C2Cnobody', 50001],
    ['GROUPnone', 10010],
    ['nonsense', 50002],
  ])('%s is refused with %i', async (conversationID, code) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.codeOf('conversations.pin', { conversationID, isPinned: true })).toBe(code);
  });

  it('survives leaving the group', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await bob.call('conversations.pin', { conversationID: `GROUP${groupID}`, isPinned: true });
    await bob.call('groups.quit', { groupID });
    expect(await list(bob)).toMatchObject([{ isPinned: true }]);
  });
});
