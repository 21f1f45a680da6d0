import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hello } from './testing/raw-client.js';
import { type ServerWorld, serverWorld } from './testing/server-world.js';
import { twoFriends } from './testing/two-friends.js';

/** A connection by TCP alone; how it ends is nobody's fault. */
async function dial({ server }: ServerWorld): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

const HANDSHAKE = [
  'GET / HTTP/1.1',
  'Host: 127.0.0.1',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
  '\r\n',
].join('\r\n');

/** The same after the handshake. */
async function upgrade(world: ServerWorld): Promise<Socket> {
  const socket = await dial(world);
  socket.write(HANDSHAKE);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toContain('101 Switching Protocols');
  return socket;
}

/** A frame of a WebSocket, masked by zeros. */
function frame(payload: string | Buffer, { first = 0x81, length = payload.length } = {}): Buffer {
  const head = Buffer.alloc(8);
  head[0] = first;
  head[1] = 0x80 | 126;
  head.writeUInt16BE(length, 2);
  return Buffer.concat([head, Buffer.from(payload)]);
}

/** Resolves when the server has ended it. What it says is read and dropped. */
function ended(socket: Socket): Promise<unknown> {
  socket.resume();
  return socket.destroyed ? Promise.resolve() : once(socket, 'close');
}

describe('over a raw socket', () => {
  test.each([
    ['something that is no http', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['bytes', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03])],
    ['headers without an end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}`],
    ['an upgrade without a key', HANDSHAKE.replace(/Sec-WebSocket-Key.*\r\n/, '')],
    ['an upgrade of an old version', HANDSHAKE.replace('Version: 13', 'Version: 1')],
    ['an upgrade to something else', HANDSHAKE.replace('websocket', 'h2c')],
    [
      'an upgrade from a foreign page',
      HANDSHAKE.replace('\r\n', '\r\nOrigin: https://evil.example\r\n'),
    ],
  ])('%s is turned away, and nobody else notices', async (_what, bytes) => {
    const world = await serverWorld();
    const friends = await twoFriends(world);
    const socket = await dial(world);
    socket.write(bytes);
    await ended(socket);
    await friends.talk();
  });

  test.each([
    ['a frame that is not masked', Buffer.from([0x81, 0x02, 0x7b, 0x7d])],
    ['a frame with reserved bits', frame('{}', { first: 0xf1 })],
    ['a frame of no kind', frame('{}', { first: 0x83 })],
    ['an answer to nothing, in pieces', frame('{}', { first: 0x0a })],
    ['the middle of a message', frame('{}', { first: 0x80 })],
    ['a ping that is too long', frame('x'.repeat(200), { first: 0x89 })],
    ['a close with half a code', frame('x', { first: 0x88 })],
    ['the announcement of far too much', Buffer.from([0x81, 0xff, ...Array(8).fill(0x7f)])],
    ['nothing but rubbish', Buffer.alloc(4_096, 0x5a)],
  ])('%s costs its sender the connection, and nobody else anything', async (_what, bytes) => {
    const world = await serverWorld();
    const friends = await twoFriends(world);
    const socket = await upgrade(world);
    socket.write(bytes);
    await ended(socket);
    await friends.talk();
  });

  test('who is turned away and does not hang up is hung up on, and no server waits for them', async () => {
    const world = await serverWorld();
    const socket = connect({ port: world.server.port, host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => {});
    onTestFinished(() => void socket.destroy());
    socket.write(HANDSHAKE.replace('GET / ', 'GET /elsewhere '));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toContain('404');
    socket.resume();
    await expect(world.server.close()).resolves.toBeUndefined();
  });

  test('half of a handshake, and half of a frame, wait for nobody for long', async () => {
    const world = await serverWorld({ limits: { helloWithin: 50, heartbeat: 200 } });
    const friends = await twoFriends(world);
    const silent = await upgrade(world);
    const slow = await upgrade(world);
    slow.write(frame(JSON.stringify(hello())).subarray(0, 20));
    const stuck = await upgrade(world);
    stuck.write(frame(JSON.stringify(hello())));
    // Announced and never sent: the answer to a ping cannot be sent in between.
    stuck.write(frame('', { length: 60_000 }));
    await Promise.all([silent, slow, stuck].map(ended));
    await friends.talk();
  });

  test('two requests with one number do not make anybody somebody else', async () => {
    const world = await serverWorld({ limits: { connectionsPerUser: 1 } });
    const socket = await upgrade(world);
    const userSig = world.server.signUserSig('eve');
    const ask = (id: number, command: string, body: object) =>
      frame(JSON.stringify({ kind: 'request', id, command, body }));
    socket.write(frame(JSON.stringify(hello())));
    socket.write(ask(1, 'session.login', { userID: 'eve', userSig }));
    await world.logged('logged in');
    // What Eve is granted is not to be taken for a login of Ann’s.
    const login = ask(2, 'session.login', { userID: 'ann', userSig: '' });
    socket.write(Buffer.concat([ask(2, 'session.heartbeat', {}), login]));
    expect(await world.logged('cut off')).toMatchObject({ userID: 'eve', code: 1008 });
    await ended(socket);
    await expect(world.join('ann')).resolves.toBeDefined();
    const people = world.log.filter(({ event }) => event === 'logged in');
    expect(people.map(({ userID }) => userID)).toEqual(['eve', 'ann']);
  });

  test('a message in very many pieces is given up', async () => {
    const world = await serverWorld();
    const friends = await twoFriends(world);
    const socket = await upgrade(world);
    socket.write(frame('', { first: 0x01 }));
    const piece = frame('', { first: 0x00 });
    socket.write(Buffer.concat(Array.from({ length: 2_000 }, () => piece)));
    await ended(socket);
    await friends.talk();
  });

  test('a flood from many sides ends with them, while others talk undisturbed', async () => {
    const world = await serverWorld({ limits: { frameBurst: 200, framesPerSecond: 100 } });
    const friends = await twoFriends(world);
    const request = { kind: 'request', command: 'session.login', body: {} };
    const flood = Buffer.concat(
      Array.from({ length: 5_000 }, (_, id) => frame(JSON.stringify({ ...request, id }))),
    );
    const sockets = await Promise.all(Array.from({ length: 8 }, () => upgrade(world)));
    const allEnded = Promise.all(sockets.map(ended));
    for (const socket of sockets) {
      socket.write(frame(JSON.stringify(hello())));
      socket.write(flood);
    }
    await friends.talk();
    await allEnded;
    await friends.talk();
    const cut = world.log.filter(({ reason }) => reason === 'Too many frames.');
    expect(cut).toHaveLength(8);
  });

  test('who leaves in the middle of anything leaves nothing behind', async () => {
    const world = await serverWorld();
    const friends = await twoFriends(world);
    const half = await dial(world);
    half.write(HANDSHAKE.slice(0, 60));
    const opened = await upgrade(world);
    opened.write(frame(JSON.stringify(hello())).subarray(0, 9));
    const greeted = await upgrade(world);
    greeted.write(frame(JSON.stringify(hello())));
    const gone = [half, opened, greeted].map((socket) => once(socket, 'close'));
    for (const socket of [half, opened, greeted]) socket.resetAndDestroy();
    await Promise.all(gone);
    await friends.talk();
    expect(world.server.health()).toMatchObject({ connections: 2, sessions: 2 });
  });
});
