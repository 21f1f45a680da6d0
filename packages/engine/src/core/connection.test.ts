import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { createMemoryStore } from '../storage/memory-store.js';
import { type TestLine, TestWorld, text } from '../testing/test-line.js';

describe('a line', () => {
  it('is welcomed when it speaks the same version', () => {
    expect(new TestWorld().line().frames).toEqual([{ kind: 'welcome', version: PROTOCOL_VERSION }]);
  });

  it('is refused and cut when it speaks another one', () => {
    const line = new TestWorld().line(PROTOCOL_VERSION + 1);
    expect(line.frames).toEqual([{ kind: 'refused', version: PROTOCOL_VERSION }]);
    expect(line.isCut).toBe(true);
  });

  it('is refused to a client whose name is longer than 64 characters', () => {
    const world = new TestWorld();
    const called = (name: string) => world.line(undefined, { client: name, line: 1 }).isCut;
    expect([called('a'.repeat(64)), called('a'.repeat(65))]).toEqual([false, true]);
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
    end.receive({ kind: 'hello', version: PROTOCOL_VERSION, client: 'eve', line: 1 });
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

describe('a client that has lost its line and calls again', () => {
  const lineOf = (world: TestWorld, line: number, client = 'ann’s') =>
    world.line(undefined, { client, line });

  it('is not heard on the old line any more: what arrives there late is no news', async () => {
    const world = new TestWorld();
    const old = lineOf(world, 1);
    const ticket = { userID: 'ann', userSig: world.sign('ann') };
    const { instanceID } = await old.call('session.login', ticket);
    const newer = lineOf(world, 2);
    await newer.call('session.resume', { ...ticket, instanceID });
    expect(old.isCut).toBe(true);
    void old.request('session.resume', { ...ticket, instanceID });
    void old.request('session.logout', {});
    old.hangUp();
    await world.clock.advance(60_000);
    const bob = await world.login('bob');
    await bob.call('messages.send', { message: text('ann', 'Are you there?') });
    expect(newer.heard).toEqual(['Are you there?']);
    expect(await newer.codeOf('groups.list', {})).toBeUndefined();
  });

  it('hears on the new line what it missed, though the old one was just about to go on', async () => {
    const world = new TestWorld();
    const first = lineOf(world, 1);
    const ticket = { userID: 'ann', userSig: world.sign('ann') };
    const { instanceID } = await first.call('session.login', ticket);
    const bob = await world.login('bob');
    first.hangUp();
    await bob.call('messages.send', { message: text('ann', 'Missed') });
    const old = lineOf(world, 2);
    void old.request('session.resume', { ...ticket, instanceID });
    const newer = lineOf(world, 3);
    await newer.call('session.resume', { ...ticket, instanceID });
    expect([old.heard, newer.heard]).toEqual([[], ['Missed']]);
  });

  it('is refused when it has called on a newer one already', async () => {
    const world = new TestWorld();
    const newer = lineOf(world, 2);
    expect(lineOf(world, 1).frames).toEqual([{ kind: 'refused', version: PROTOCOL_VERSION }]);
    expect(newer.isCut).toBe(false);
    newer.hangUp();
    expect(lineOf(world, 3).isCut).toBe(false);
  });

  it('ends no line of anybody else, and cannot say that it is somebody else', async () => {
    const world = new TestWorld();
    const bob = lineOf(world, 1, 'bob’s');
    const ann = lineOf(world, 7);
    expect(bob.isCut).toBe(false);
    ann.raw({ kind: 'hello', version: PROTOCOL_VERSION, client: 'bob’s', line: 8 });
    expect([bob.isCut, ann.isCut]).toEqual([false, true]);
  });
});

describe('a command of the operator that is sent again on another line', () => {
  it('is answered as it was, and not carried out once more', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    const options = { name: 'Tea', type: 'Public', groupID: 'tea' } as const;
    await ann.call('groups.create', { options });
    const operatorSig = world.sign('administrator');
    const body = { groupID: 'tea', text: 'Tea is ready' };
    const request = { kind: 'request', id: 7, command: 'admin.notifyGroup', body, operatorSig };
    for (const line of [1, 2]) {
      const end = world.line(undefined, { client: 'the server', line });
      end.raw(request);
      await end.codeOf('session.heartbeat', {});
      expect(end.frames.filter(({ kind }) => kind === 'reply')).toMatchObject([
        { id: 7, body: {} },
      ]);
    }
    expect(ann.heard.filter((one) => one === 'N255')).toHaveLength(1);
    // Another client counts for itself.
    const other = world.line(undefined, { client: 'another', line: 1 });
    other.raw(request);
    await other.codeOf('session.heartbeat', {});
    expect(ann.heard.filter((one) => one === 'N255')).toHaveLength(2);
  });
});

describe('a command that is sent again', () => {
  const CREATE = 'friendGroups.create';
  const namesOf = async (line: TestLine) =>
    (await line.call('friendGroups.list', {})).groups.map(({ name }) => name);
  const group = (name: string) => ({ name, userIDs: [] });

  /** The line of a person was cut, and their session goes on with this one. */
  async function back(world: TestWorld, { userID, instanceID }: TestLine): Promise<TestLine> {
    const again = world.line();
    await again.call('session.resume', { userID, instanceID, userSig: world.sign(userID) });
    return again;
  }

  it.each([
    ['done', group('A'), 'reply'],
    ['refused', group(''), 'failure'],
    ['unreadable', { name: 7 }, 'failure'],
  ])('after its line was cut is answered as it was when it was %s', async (_, body, kind) => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const first = await ann.repeat(900, CREATE, body);
    ann.hangUp();
    const second = await (await back(world, ann)).repeat(900, CREATE, body);
    expect([first.kind, second]).toEqual([kind, first]);
  });

  it('is not carried out twice when it had not begun as its line was cut', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    ann.raw({ kind: 'request', id: 900, command: CREATE, body: group('A') });
    ann.hangUp();
    const again = await back(world, ann);
    expect(await again.repeat(900, CREATE, group('A'))).toMatchObject({ kind: 'reply' });
    expect(await namesOf(again)).toEqual(['A']);
  });

  it('is refused as it was, also when it would be taken by now', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    await ann.call(CREATE, group('A'));
    await ann.repeat(900, CREATE, group('A'));
    await ann.call('friendGroups.delete', { name: 'A' });
    expect(await ann.repeat(900, CREATE, group('A'))).toMatchObject({ error: { code: 2710 } });
    expect(await namesOf(ann)).toEqual([]);
  });

  it('is another one when another session gives it, or the same person after a logout', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, phone] = await world.logins('ann', 'ann');
    const codeOn = (line: TestLine) => line.repeat(900, CREATE, group('A'));
    expect(await codeOn(ann)).toMatchObject({ kind: 'reply' });
    expect(await codeOn(phone)).toMatchObject({ error: { code: 2710 } });
    await ann.call('session.logout', {});
    expect(await codeOn(ann)).toMatchObject({ error: { code: 2024 } });
    await ann.call('session.login', { userID: 'ann', userSig: world.sign('ann') });
    expect(await codeOn(ann)).toMatchObject({ error: { code: 2710 } });
  });

  it('that was refused because the session had gone to another line is carried out there', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const again = await back(world, ann);
    expect(await ann.repeat(900, CREATE, group('A'))).toMatchObject({ error: { code: 2024 } });
    expect(await again.repeat(900, CREATE, group('A'))).toMatchObject({ kind: 'reply' });
  });

  it('and changes nothing is looked up anew', async () => {
    const ann = await new TestWorld().login('ann');
    const list = () => ann.repeat(900, 'friendGroups.list', {});
    expect(await list()).toMatchObject({ body: { groups: [] } });
    await ann.call(CREATE, group('A'));
    expect(await list()).toMatchObject({ body: { groups: [{ name: 'A' }] } });
  });

  it('and subscribes to somebody does so: the first subscription ended with its line', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const watching = { userIDs: ['bob'] };
    await ann.repeat(900, 'presence.subscribe', watching);
    ann.hangUp();
    const again = await back(world, ann);
    await again.repeat(900, 'presence.subscribe', watching);
    await bob.call('presence.say', { customStatus: 'tea' });
    expect(again.pushes).toMatchObject([{ type: 'presence.changed' }]);
  });

  it('is carried out again when the engine had failed to store it', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store }).login('ann');
    const { batch } = store;
    store.batch = () => Promise.reject(new Error('The disk is full.'));
    expect(await ann.repeat(900, CREATE, group('A'))).toMatchObject({ error: { code: 20005 } });
    store.batch = batch;
    expect(await ann.repeat(900, CREATE, group('A'))).toMatchObject({ kind: 'reply' });
  });

  it('is known for 63 others, and forgotten then', async () => {
    const ann = await new TestWorld().login('ann');
    const others = async (first: number, count: number) => {
      for (let id = first; id < first + count; id += 1) await ann.repeat(id, CREATE, group(''));
    };
    await ann.repeat(900, CREATE, group('A'));
    await others(1_000, 63);
    expect(await ann.repeat(900, CREATE, group('A'))).toMatchObject({ kind: 'reply' });
    await others(2_000, 1);
    expect(await ann.repeat(900, CREATE, group('A'))).toMatchObject({ error: { code: 2710 } });
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
