import { request } from 'node:http';
import { ChatError, EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { next, record, settled } from '../testing/events.js';
import { say, text, textsOf } from '../testing/small-talk.js';
import { serve } from './serve.js';
import { RawClient } from './testing/raw-client.js';
import { serverWorld, temporaryFolder } from './testing/server-world.js';

describe('a server', () => {
  test('lets people of different pages talk', async () => {
    const { server, join, page } = await serverWorld();
    const alice = await join('alice');
    const bob = await join('bob');
    const received = record(bob, EVENT.MESSAGE_RECEIVED);
    await say(alice, 'bob', 'over the wire');
    await settled(bob);
    expect(received.map(textsOf)).toEqual([['over the wire']]);
    expect(page().transport).toBe('web-socket');
    expect(server.url).toBe(`ws://127.0.0.1:${server.port}`);
  });

  test('keeps what it was told in a folder, and has it when it is started anew', async () => {
    const data = await temporaryFolder();
    const first = await serverWorld({ data });
    await first.join('bob');
    const alice = await first.join('alice');
    await say(alice, 'bob', 'for later');
    await first.server.close();
    const second = await serverWorld({ data });
    const bob = await second.join('bob');
    const { data: history } = await bob.getMessageList({ conversationID: 'C2Calice' });
    expect(textsOf(history.messageList)).toEqual(['for later']);
  });

  test('believes only tickets that its key has signed', async () => {
    const { server, page } = await serverWorld({ secretKey: 'of this server alone' });
    const engine = page();
    const chat = engine.createClient();
    const login = chat.login({ userID: 'alice', userSig: engine.signUserSig('alice') });
    await expect(login).rejects.toMatchObject({ code: 70009 });
    const userSig = server.signUserSig('alice');
    await expect(engine.createClient().login({ userID: 'alice', userSig })).resolves.toBeDefined();
  });

  test('obeys the operator who has its key, from any page, and nobody else', async () => {
    const secretKey = 'of this server alone';
    const { join, page } = await serverWorld({ secretKey });
    const alice = await join('alice');
    await expect(page().admin.kick('alice')).rejects.toBeInstanceOf(ChatError);
    const kicked = next(alice, EVENT.KICKED_OUT);
    await page({ secretKey }).admin.kick('alice');
    expect((await kicked).data).toEqual({ type: 'REST_API_Kick' });
  });

  test('is not started as what no server can be', async () => {
    await expect(serve({ port: 70_000 })).rejects.toThrow(RangeError);
    await expect(serve({ sdkAppID: 0 })).rejects.toThrow('SDKAppID');
    await expect(serve({ secretKey: '' })).rejects.toThrow('empty');
    await expect(serve({ limits: { heartbeat: -1 } })).rejects.toThrow('heartbeat');
    await expect(serve({ publicURL: 'ws://a.example' })).rejects.toThrow('public address');
    await expect(serve({ origins: ['https://a.example/path'] })).rejects.toThrow(
      'Did you mean https://a.example?',
    );
  });

  test('does not listen to the world with a key that everybody knows', async () => {
    await expect(serve({ host: '0.0.0.0' })).rejects.toThrow('--secret-key-file');
    await expect(serve({ host: '::' })).rejects.toThrow('--secret-key-file');
    const { server } = await serverWorld({ host: '0.0.0.0', secretKey: 'of its own' });
    expect(server.url).toBe(`ws://127.0.0.1:${server.port}`);
  });

  test('leaves nothing behind where it cannot listen', async () => {
    const { server } = await serverWorld();
    const data = await temporaryFolder();
    const second = serve({ port: server.port, data, log() {} });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(serverWorld({ data })).resolves.toBeDefined();
  });

  test('is not started on a folder that another one has', async () => {
    const data = await temporaryFolder();
    await serverWorld({ data });
    await expect(serve({ port: 0, data, log() {} })).rejects.toMatchObject({ code: 'locked' });
  });
});

describe('pages', () => {
  const opens = async (url: string, origin?: string) => {
    const client = new RawClient(url, origin === undefined ? {} : { origin });
    return Promise.race([
      new Promise((resolve) => client.socket.on('open', () => resolve(true))),
      client.closed.then(() => false),
    ]);
  };

  test.each<[string | undefined, boolean]>([
    [undefined, true],
    ['http://localhost:5173', true],
    ['https://localhost', true],
    ['http://app.localhost:3000', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:8080', true],
    ['https://app.example', false],
    ['http://localhost.evil.example', false],
    ['http://127.0.0.1.evil.example', false],
    ['null', false],
    ['', false],
  ])('of this machine may connect unless it is said which: %s %s', async (origin, may) => {
    const { server } = await serverWorld();
    expect(await opens(server.url, origin)).toBe(may);
  });

  test('that are named may connect, and no others', async () => {
    const { server, log } = await serverWorld({ origins: ['https://app.example'] });
    expect(await opens(server.url, 'https://app.example')).toBe(true);
    expect(await opens(server.url, 'https://app.example.evil.example')).toBe(false);
    expect(await opens(server.url, 'http://localhost:5173')).toBe(false);
    expect(await opens(server.url)).toBe(true);
    expect(log.filter(({ event }) => event === 'turned away')).toHaveLength(2);
    const any = await serverWorld({ origins: ['*'] });
    expect(await opens(any.server.url, 'https://other.example')).toBe(true);
  });

  test('connect at the root alone', async () => {
    const { server } = await serverWorld();
    expect(await opens(`${server.url}/chat`)).toBe(false);
    expect(await opens(`${server.url}/?from=here`)).toBe(true);
  });
});

describe('over http', () => {
  test('a server says how it is', async () => {
    const { server, join } = await serverWorld();
    const alice = await join('alice');
    await join('bob');
    const response = await fetch(`${server.publicURL}/health`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json',
    ]);
    const health = await response.json();
    expect(health).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      protocol: PROTOCOL_VERSION,
      uptime: expect.any(Number),
      connections: 2,
      sessions: 2,
    });
    await alice.logout();
    expect(server.health()).toMatchObject({ connections: 2, sessions: 1 });
  });

  test('there is nothing else', async () => {
    const { server } = await serverWorld();
    const at = (path: string, init?: RequestInit) =>
      fetch(`${server.publicURL}${path}`, init).then(({ status }) => status);
    expect(await at('/')).toBe(404);
    expect(await at('/files/')).toBe(404);
    expect(await at('/files/../health/x')).toBe(404);
    expect(await at('/health', { method: 'POST', body: '{}' })).toBe(405);
    expect(await at('/health', { method: 'HEAD' })).toBe(200);
  });

  test('pages that may connect may read it, and no others', async () => {
    const { server } = await serverWorld();
    const allowed = async (origin: string) => {
      const url = new URL(`${server.publicURL}/health`);
      const headers = await new Promise<NodeJS.Dict<string | string[]>>((resolve) => {
        request(url, { headers: { origin } }, (response) => {
          response.resume();
          resolve(response.headers);
        }).end();
      });
      return headers['access-control-allow-origin'];
    };
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('https://evil.example')).toBeUndefined();
  });
});

describe('the log', () => {
  test('says who comes and goes, and neither tickets nor what they say', async () => {
    const { server, join, log } = await serverWorld();
    const alice = await join('alice');
    await join('bob');
    await alice.sendMessage(text(alice, 'bob', 'a word in private'));
    await alice.destroy();
    await server.close();
    const events = log.map(({ event, userID }) => (userID ? `${event}: ${userID}` : event));
    expect(events.slice(0, 5)).toEqual([
      'listening',
      'connected',
      'logged in: alice',
      'connected',
      'logged in: bob',
    ]);
    expect(events).toContain('logged out: alice');
    expect(events.filter((event) => event === 'disconnected')).toHaveLength(2);
    expect([events.includes('stopping'), events.at(-1)]).toEqual([true, 'stopped']);
    const written = JSON.stringify(log);
    expect(written).not.toContain('a word in private');
    // Tickets of TLSSigAPIv2 are compressed: all of them begin like this.
    const ticket = /eJ[\w*-]{40}/;
    expect(server.signUserSig('alice')).toMatch(ticket);
    expect(written).not.toMatch(ticket);
  });

  test('that fails breaks nothing', async () => {
    const { join } = await serverWorld({
      log() {
        throw new Error('The disk is full.');
      },
    });
    await expect(join('alice')).resolves.toBeDefined();
  });
});
