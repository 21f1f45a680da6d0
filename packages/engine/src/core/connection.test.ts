import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { createMemoryStore } from '../storage/memory-store.js';
import { TestWorld, text } from '../testing/test-line.js';

describe('a line', () => {
  it('is welcomed when it speaks the same version', () => {
    expect(new TestWorld().line().frames).toEqual([{ kind: 'welcome', version: PROTOCOL_VERSION }]);
  });

  it('is refused and cut when it speaks another one', () => {
    const line = new TestWorld().line(PROTOCOL_VERSION + 1);
    expect(line.frames).toEqual([{ kind: 'refused', version: PROTOCOL_VERSION }]);
    expect(line.isCut).toBe(true);
  });

  it('gets no answer to what is not even a frame, and goes on', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const before = ann.frames.length;
    for (const frame of [null, 'hello', 7, [], {}, { kind: 'reply' }, { kind: 'request' }]) {
      ann.raw(frame);
    }
    ann.raw({ kind: 'request', id: -1, command: 'groups.list', body: {} });
    expect(await ann.call('groups.list', {})).toEqual({ groups: [] });
    expect(ann.frames).toHaveLength(before + 1);
    expect(world.errors).toEqual([]);
  });

  it.each([
    ['an unknown command', 'messages.burn', {}],
    ['a command named like a method of objects', 'toString', {}],
    ['a command without a body', 'messages.send', undefined],
    ['a command with a body of another shape', 'messages.send', { message: { to: 'bob' } }],
    ['a command that is no text', 7, {}],
  ])('is told 20001 for %s [ERR-3.12]', async (_, command, body) => {
    const ann = await new TestWorld().login('ann');
    const answer = await ann.request(String(command), body);
    expect(answer).toMatchObject({ kind: 'failure', error: { code: 20001 } });
  });

  it('is told 20001 when it asks before it has said hello', async () => {
    const world = new TestWorld();
    const frames: unknown[] = [];
    const end = world.backend.switchboard.connect({
      send: (frame) => frames.push(frame),
      close: () => undefined,
    });
    end.receive({ kind: 'request', id: 1, command: 'groups.list', body: {} });
    await world.login('ann');
    expect(frames).toMatchObject([{ kind: 'failure', id: 1, error: { code: 20001 } }]);
  });

  it('is told 2024 when nobody is logged in on it', async () => {
    const line = new TestWorld().line();
    expect(await line.codeOf('groups.list', {})).toBe(2024);
  });

  it('hears what a command did to it before it hears the answer', async () => {
    const ann = await new TestWorld().login('ann');
    const options = { name: 'tea', type: 'Public' } as const;
    await ann.call('groups.create', { options });
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
  });

  it('hears answers and pushes in the order in which things happened', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const start = bob.frames.length;
    await Promise.all([
      ann.call('messages.send', { message: text('bob', '1') }),
      bob.call('groups.list', {}),
      ann.call('messages.send', { message: text('bob', '2') }),
      bob.call('groups.list', {}),
    ]);
    expect(bob.frames.slice(start).map(({ kind }) => kind)).toEqual([
      'push',
      'reply',
      'push',
      'reply',
    ]);
  });

  it('that fails to carry a frame does not stop the engine', async () => {
    const world = new TestWorld();
    const end = world.backend.switchboard.connect({
      send: () => {
        throw new Error('broken pipe');
      },
      close: () => undefined,
    });
    end.receive({ kind: 'hello', version: PROTOCOL_VERSION });
    expect(world.errors).toHaveLength(1);
    await expect(world.login('ann')).resolves.toBeDefined();
  });

  it('is told 20005 when the engine itself is at fault, and the engine says what [ERR-3.13]', async () => {
    const store = createMemoryStore();
    const world = new TestWorld({ store });
    const [ann, bob] = await world.logins('ann', 'bob');
    store.batch = () => Promise.reject(new Error('The disk is full.'));
    expect(await ann.codeOf('messages.send', { message: text('bob', 'x') })).toBe(20005);
    expect(bob.heard).toEqual([]);
    const history = { conversationID: 'C2Cbob', limit: 15 };
    expect(await ann.call('messages.history', history)).toMatchObject({ messages: [] });
    expect(world.errors).toMatchObject([{ message: 'The disk is full.' }]);
  });
});

describe('closing an engine', () => {
  it('cuts all lines, old and new, once what was begun has ended', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann', 'bob');
    await world.backend.close();
    const late = world.line();
    expect([ann.isCut, late.isCut, late.frames]).toEqual([true, true, []]);
    await world.clock.advance(60_000);
    expect(world.errors).toEqual([]);
  });
});
