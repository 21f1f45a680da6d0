import { once } from 'node:events';
import { EVENT } from '@parlor/sdk';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { ClientLine, Switchboard } from '../protocol/channel.js';
import { backOnline, next, record, recordNames, settled } from '../testing/events.js';
import { say, text, textsOf } from '../testing/small-talk.js';
import { openBareDoor } from './testing/bare-door.js';
import { FaultySockets } from './testing/faulty-sockets.js';
import { RawClient } from './testing/raw-client.js';
import { serverWorld } from './testing/server-world.js';

describe('a line that broke', () => {
  test('is opened again, the session goes on, and what was said meanwhile is there', async () => {
    const { server, join } = await serverWorld();
    const sockets = new FaultySockets();
    const ann = await join('ann', { webSocket: sockets.webSocket });
    const ben = await join('ben');
    const names = recordNames(ann);
    const isBack = backOnline(ann);
    sockets.cut();
    await say(ben, 'ann', 'while you were away');
    await isBack;
    const conversationID = 'C2Cben';
    await vi.waitFor(async () => {
      const { data } = await ann.getMessageList({ conversationID });
      expect(textsOf(data.messageList)).toEqual(['while you were away']);
    });
    expect(names.filter((name) => name === 'NET_STATE_CHANGE')).toHaveLength(2);
    expect(names).not.toContain('SDK_READY');
    expect(server.health().sessions).toBe(2);
  });

  test('has lost no answer: what is asked again is recognised, and done once', async () => {
    const { join } = await serverWorld();
    const sockets = new FaultySockets();
    const ann = await join('ann', { webSocket: sockets.webSocket });
    const ben = await join('ben');
    const heard = record(ben, EVENT.MESSAGE_RECEIVED);
    const hasHeard = next(ben, EVENT.MESSAGE_RECEIVED);
    sockets.isDeaf = true;
    const sending = ann.sendMessage(text(ann, 'ben', 'once'));
    const making = ann.createFriendGroup({ name: 'School', userIDList: [] });
    await hasHeard;
    sockets.cut();
    await expect(sending).resolves.toMatchObject({ data: { message: { status: 'success' } } });
    await expect(making).resolves.toBeDefined();
    await settled(ben);
    expect(heard.map(textsOf)).toEqual([['once']]);
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    expect(textsOf(data.messageList)).toEqual(['once']);
  });
});

/** What has called, and whether it is still there. */
function listener(): { board: Switchboard; lines: ClientLine[]; hungUp(): number } {
  const lines: ClientLine[] = [];
  let hungUp = 0;
  return {
    lines,
    hungUp: () => hungUp,
    board: {
      connect(line) {
        lines.push(line);
        return {
          receive: (frame) => frame.kind === 'hello' && line.send({ kind: 'welcome', version: 1 }),
          hangUp: () => {
            hungUp += 1;
          },
        };
      },
    },
  };
}

describe('a client that is dead', () => {
  async function open(clientOptions: object) {
    const clock = new SimulatedClock();
    const { board, hungUp } = listener();
    const door = openBareDoor(board, { clock });
    onTestFinished(() => door.close());
    const socket = new WebSocket(await door.url, clientOptions);
    onTestFinished(() => socket.terminate());
    await once(socket, 'open');
    socket.send('{"kind":"hello","version":12,"client":"ann","line":1}');
    await once(socket, 'message');
    return { clock, socket, hungUp };
  }

  test('is noticed by two pings, and its line is cut', async () => {
    const { clock, socket, hungUp } = await open({ autoPong: false });
    const isPinged = once(socket, 'ping');
    await clock.advance(30_000);
    await isPinged;
    expect(hungUp()).toBe(0);
    const isClosed = once(socket, 'close');
    await clock.advance(30_000);
    expect(hungUp()).toBe(1);
    await isClosed;
  });

  test('is not one that answers, however long it says nothing else', async () => {
    const { clock, socket, hungUp } = await open({});
    for (let minute = 0; minute < 3; minute += 1) {
      const isPinged = once(socket, 'ping');
      await clock.advance(30_000);
      await isPinged;
      // What comes back was sent behind the answer to the ping.
      socket.ping();
      await once(socket, 'pong');
    }
    expect([hungUp(), socket.readyState]).toEqual([0, WebSocket.OPEN]);
  });
});

describe('a client that does not read', () => {
  test('is dropped when too much waits for it', async () => {
    const { board, lines, hungUp } = listener();
    const door = openBareDoor(board, { limits: { bytesWaiting: 100_000 } });
    onTestFinished(() => door.close());
    const client = await RawClient.greeted(await door.url);
    client.socket.pause();
    const body = 'x'.repeat(500_000);
    let sent = 0;
    // The machines between take some of it.
    for (; hungUp() === 0 && sent < 500; sent += 1) {
      lines[0]?.send({ kind: 'reply', id: sent, body });
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(hungUp()).toBe(1);
    client.socket.resume();
    expect((await client.closed).code).toBe(1006);
    expect(client.frames.length).toBeLessThan(sent + 1);
  });

  test('goes on with its session on another line, and the others have heard everything', async () => {
    const { server, join, logged } = await serverWorld({ limits: { bytesWaiting: 50_000 } });
    const ticket = { userID: 'sam', userSig: server.signUserSig('sam') };
    const sam = await RawClient.greeted(server.url);
    const login = await sam.ask('session.login', ticket);
    const [ann, ben] = [await join('ann'), await join('ben')];
    const heard = record(ben, EVENT.MESSAGE_RECEIVED);
    const long = 'x'.repeat(8_000);
    for (let count = 0; count < 15; count += 1) await say(ann, 'sam', long);
    sam.socket.pause();
    const isCut = logged('cut off');
    const history = { conversationID: 'C2Cann', limit: 15 };
    for (let count = 0; count < 200; count += 1) void sam.ask('messages.history', history);
    await say(ann, 'ben', 'hello');
    expect(await isCut).toMatchObject({ userID: 'sam', reason: 'It does not read.' });
    await say(ann, 'sam', 'are you there?');
    await say(ann, 'ben', 'still here');
    await settled(ben);
    expect(heard.map(textsOf)).toEqual([['hello'], ['still here']]);
    const again = await RawClient.greeted(server.url);
    const { instanceID } = Object(Object(login).body);
    const back = await again.ask('session.resume', { ...ticket, instanceID });
    expect(back).toMatchObject({ kind: 'reply' });
    expect(JSON.stringify(again.frames)).toContain('are you there?');
  });
});
