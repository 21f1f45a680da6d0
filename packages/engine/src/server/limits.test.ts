import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Switchboard } from '../protocol/channel.js';
import type { LogEntry } from './journal.js';
import { limitsOf, type ServerLimits } from './server-limits.js';
import { openBareDoor } from './testing/bare-door.js';
import { hello, RawClient } from './testing/raw-client.js';
import { serverWorld } from './testing/server-world.js';
import { twoFriends } from './testing/two-friends.js';

const isText = { binary: false };

describe('a connection is lost by', () => {
  test.each<[string, number, string, (client: RawClient) => void]>([
    ['a binary frame', 1003, 'Frames are texts.', ({ socket }) => socket.send(randomBytes(9))],
    ['no JSON', 1007, 'no frame', ({ socket }) => socket.send('{"kind":"hello"')],
    ['JSON that is no frame', 1007, 'no frame', (client) => client.say([hello()])],
    ['a frame of no kind', 1007, 'no frame', (client) => client.say({ kind: 'gossip' })],
    ['a request without a number', 1007, 'no frame', (client) => client.say({ kind: 'request' })],
    ['what is far too deep', 1007, 'no frame', ({ socket }) => socket.send(nested(5_000))],
    ['what would be a prototype', 1007, 'no frame', ({ socket }) => socket.send(WITH_PROTOTYPE)],
    ['a text that is no UTF-8', 1007, '', ({ socket }) => socket.send(NO_UTF8, isText)],
    ['a frame that is too long', 1009, '', ({ socket }) => socket.send('x'.repeat(70_000))],
  ])('%s, and nobody else notices', async (_what, code, reason, say) => {
    const world = await serverWorld({ limits: { bytesPerFrame: 65_536 } });
    const friends = await twoFriends(world);
    const client = await RawClient.greeted(world.server.url);
    say(client);
    const ending = await client.closed;
    expect(ending).toEqual({ code, reason: expect.stringContaining(reason) });
    await friends.talk();
  });

  test('a request before hello', async () => {
    const { server } = await serverWorld();
    const client = await RawClient.open(server.url);
    client.say({ kind: 'request', id: 1, command: 'groups.list', body: {} });
    expect(await client.closed).toEqual({ code: 1008, reason: 'A line begins with a hello.' });
    expect(client.frames).toEqual([]);
  });

  test('saying nothing, after some time', async () => {
    const { server, join } = await serverWorld({ limits: { helloWithin: 30 } });
    const client = await RawClient.open(server.url);
    expect(await client.closed).toEqual({ code: 1008, reason: 'Nobody said hello.' });
    // Who has said it is left in peace.
    expect((await join('ann')).isReady()).toBe(true);
  });

  test('too many frames', async () => {
    const world = await serverWorld({ limits: { framesPerSecond: 1, frameBurst: 50 } });
    const client = await RawClient.greeted(world.server.url);
    for (let id = 0; id < 60; id += 1) {
      client.say({ kind: 'request', id, command: 'groups.list', body: {} });
    }
    expect(await client.closed).toEqual({ code: 1008, reason: 'Too many frames.' });
    expect(client.frames.length).toBeLessThan(52);
  });

  test('being one too many of a person', async () => {
    const limits = { connectionsPerUser: 2 };
    const { server, join } = await serverWorld({ limits, maxInstancesPerUser: 9 });
    const [first] = [await join('ann'), await join('ann')];
    const body = { userID: 'ann', userSig: server.signUserSig('ann') };
    const third = await RawClient.greeted(server.url);
    const login = third.ask('session.login', body);
    expect(await third.closed).toMatchObject({
      code: 1008,
      reason: expect.stringContaining('one person'),
    });
    expect(await login).toMatchObject({ kind: 'reply' });
    await first.logout();
    const fourth = await RawClient.greeted(server.url);
    await fourth.ask('session.login', body);
    expect(await fourth.ask('groups.list', {})).toMatchObject({ kind: 'reply' });
  });

  test('being one too many of all: it is not even opened', async () => {
    const { server, logged } = await serverWorld({ limits: { connections: 1 } });
    await RawClient.greeted(server.url);
    await new RawClient(server.url).closed;
    expect(await logged('turned away')).toMatchObject({ status: '503 Service Unavailable' });
  });
});

describe('a client that asks without waiting', () => {
  test('is read no further while too much is unanswered, and gets all its answers', async () => {
    const { server } = await serverWorld({ limits: { requestsUnderWay: 2 } });
    const client = await RawClient.greeted(server.url);
    const body = { userID: 'ann', userSig: server.signUserSig('ann') };
    await client.ask('session.login', body);
    const asked = Array.from({ length: 200 }, () => client.ask('groups.list', {}));
    expect(await Promise.all(asked)).toHaveLength(200);
    expect(await client.ask('session.logout', {})).toMatchObject({ kind: 'reply' });
  });
});

describe('a login of what is no person', () => {
  test.each([[{ toString: 1 }], [{ valueOf: null, toString: null }], [[['ann']]], [null], [7]])(
    'is refused, and no more than that: %j',
    async (userID) => {
      const { server, join } = await serverWorld();
      const client = await RawClient.greeted(server.url);
      for (const command of ['session.login', 'session.resume']) {
        const failure = await client.ask(command, { userID, userSig: '', instanceID: 1 });
        expect(failure).toMatchObject({ kind: 'failure' });
      }
      expect(await client.ask('session.login', null)).toMatchObject({ kind: 'failure' });
      await expect(join('ann')).resolves.toBeDefined();
    },
  );
});

describe('a command that nobody has', () => {
  test.each(['constructor', '__proto__', 'hasOwnProperty', 'session', ''])(
    'is refused, and no more than that: %s',
    async (command) => {
      const { server } = await serverWorld();
      const client = await RawClient.greeted(server.url);
      const failure = await client.ask(command, {});
      expect(failure).toMatchObject({ kind: 'failure', error: { code: 20001 } });
      expect(await client.ask('session.login', {})).toMatchObject({ kind: 'failure' });
    },
  );
});

describe('a client that asks for much at once', () => {
  /** What is behind the line, and never answers. */
  function silent() {
    const heard: number[] = [];
    const board: Switchboard = {
      connect: (line) => ({
        receive(frame) {
          if (frame.kind === 'hello') line.send({ kind: 'welcome', version: frame.version });
          else heard.push(frame.id);
        },
        hangUp() {},
      }),
    };
    return { board, heard };
  }

  test('is read no further once as much waits for an answer as one frame may be long', async () => {
    const { board, heard } = silent();
    const door = openBareDoor(board, { limits: { bytesPerFrame: 1_000_000 } });
    onTestFinished(() => door.close());
    const client = await RawClient.greeted(await door.url);
    const body = 'x'.repeat(400_000);
    for (let id = 1; id <= 30; id += 1) {
      client.say({ kind: 'request', id, command: 'messages.send', body });
    }
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(2));
    // What was on its way as it was paused still comes; nearly nothing of the 12 MB does.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
    expect(heard.length).toBeLessThan(6);
  });
});

describe('a fault of the server’s own', () => {
  test('costs the line on which it came up, and is in the log', async () => {
    const log: LogEntry[] = [];
    const board: Switchboard = {
      connect: (line) => ({
        receive(frame) {
          if (frame.kind === 'request') throw new Error('Nobody has thought of this.');
          line.send({ kind: 'welcome', version: frame.version });
        },
        hangUp() {},
      }),
    };
    const door = openBareDoor(board, { log: (entry) => void log.push(entry) });
    onTestFinished(() => door.close());
    const [one, other] = [
      await RawClient.greeted(await door.url),
      await RawClient.greeted(await door.url),
    ];
    one.say({ kind: 'request', id: 1, command: 'groups.list', body: {} });
    expect((await one.closed).code).toBe(1011);
    expect(log).toMatchObject([
      { level: 'error', error: expect.stringContaining('Nobody has thought of this.') },
    ]);
    expect(other.socket.readyState).toBe(WebSocket.OPEN);
  });
});

describe('limits', () => {
  test('are what is said, and else what is usual', () => {
    const { connections, ...usual } = limitsOf();
    expect(limitsOf({ connections: 3 })).toEqual({ connections: 3, ...usual });
    expect(connections).toBe(10_000);
  });

  test('are numbers above 0, and have names', () => {
    expect(() => limitsOf({ heartbeat: 0 })).toThrow(RangeError);
    expect(() => limitsOf({ heartbeat: Number.NaN })).toThrow(RangeError);
    const wrong: Partial<ServerLimits> = Object.fromEntries([['heartbeats', 1]]);
    expect(() => limitsOf(wrong)).toThrow('heartbeats');
  });
});

const NO_UTF8 = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);

const WITH_PROTOTYPE =
  '{"kind":"request","id":1,"command":"groups.list","body":{"__proto__":{"isAdmin":true}}}';

function nested(depth: number): string {
  const body = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  return `{"kind":"request","id":1,"command":"groups.list","body":${body}}`;
}
