import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { EngineFrame } from '../protocol/frames.js';
import { type FakeSocket, fakeSockets } from '../testing/fake-socket.js';
import { readEngineFrame } from './engine-frames.js';
import { webSocketChannel } from './web-socket-client.js';

const clock = new SimulatedClock();
const reply = (id: number): EngineFrame => ({ kind: 'reply', id, body: {} });

/** A line that is being opened; what it hears is written down. */
function opening() {
  const { socketClass, last } = fakeSockets();
  const heard: unknown[] = [];
  const reasons: string[] = [];
  const onReason = (reason: string) => void reasons.push(reason);
  const open = webSocketChannel('ws://chat.example', { socketClass, clock, onReason });
  const opened = open({
    onFrame: (frame) => void heard.push(frame),
    onClose: () => void heard.push('closed'),
  });
  return { opened, socket: last(), heard, reasons };
}

async function open() {
  const { opened, ...line } = opening();
  line.socket.tell('open');
  return { channel: await opened, ...line };
}

/** A turn of the event loop. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a line over a WebSocket', () => {
  it('is opened to the address, and carries frames as texts of JSON', async () => {
    const { channel, socket } = await open();
    const frame = { kind: 'request', id: 1, command: 'groups.list', body: {} } as const;
    channel.send(frame);
    expect(socket.url).toBe('ws://chat.example');
    expect(socket.sent).toEqual([JSON.stringify(frame)]);
  });

  it('cannot be opened where there is no way through', async () => {
    const { opened, socket, heard } = opening();
    socket.tell('error');
    socket.tell('close');
    await expect(opened).rejects.toThrow('no way through');
    expect(heard).toEqual([]);
  });

  it('is given up when it is not open within ten seconds', async () => {
    const { opened, socket, heard } = opening();
    const failed = expect(opened).rejects.toThrow('in time');
    await clock.advance(9_999);
    expect(socket.closings).toEqual([]);
    await clock.advance(1);
    await failed;
    expect(socket.closings).toEqual([undefined]);
    socket.tell('open');
    socket.say(reply(1));
    socket.tell('close');
    expect(heard).toEqual([]);
  });

  it('is given up when the other side says nothing within ten more', async () => {
    const { socket, heard } = await open();
    await clock.advance(9_999);
    expect(heard).toEqual([]);
    await clock.advance(1);
    expect([heard, socket.closings]).toEqual([['closed'], [4004]]);
  });

  it('once it was heard of, stays open', async () => {
    const { socket, heard } = await open();
    socket.say(reply(1));
    await clock.advance(3_600_000);
    expect([socket.closings, heard]).toEqual([[], [reply(1)]]);
  });

  it('hands on what it is told one a turn, also when it is told it all at once', async () => {
    const { socket, heard } = await open();
    for (const id of [1, 2, 3]) socket.say(reply(id));
    // What waits for the first goes on before the second is told.
    for (let hop = 0; hop < 20; hop += 1) await undefined;
    expect(heard).toEqual([reply(1)]);
    socket.say(reply(4));
    await vi.waitFor(() => expect(heard).toHaveLength(4));
    expect(heard).toEqual([1, 2, 3, 4].map(reply));
    await turn();
    socket.say(reply(5));
    expect(heard).toHaveLength(5);
  });

  it('hands on what it was told before it broke, then says that it did', async () => {
    const { socket, heard, channel } = await open();
    for (const id of [1, 2, 3]) socket.say(reply(id));
    socket.tell('close');
    expect(heard).toEqual([...[1, 2, 3].map(reply), 'closed']);
    await turn();
    channel.send({ kind: 'hello', version: 1, client: '', line: 1 });
    expect([heard.length, socket.sent]).toEqual([4, []]);
  });

  it('tells why the other side has ended it, when that says so', async () => {
    const { socket, reasons } = await open();
    socket.tell('close', { code: 1008, reason: 'Too many frames.' });
    expect(reasons).toEqual(['Too many frames. (1008)']);
  });

  it('is ended when nothing of what is sent is taken any more, after whoever sends is done', async () => {
    const { channel, socket, heard } = await open();
    socket.bufferedAmount = 17 * 1024 * 1024;
    channel.send({ kind: 'hello', version: 1, client: '', line: 1 });
    expect(heard).toEqual([]);
    await turn();
    expect([socket.sent, heard, socket.closings]).toEqual([[], ['closed'], [4003]]);
  });

  it.each<[string, (socket: FakeSocket) => void]>([
    ['no text', (socket) => socket.tell('message', { data: new ArrayBuffer(8) })],
    ['no JSON', (socket) => socket.say('{"kind":')],
    ['a list', (socket) => socket.say([])],
    ['nothing that it knows', (socket) => socket.say({ kind: 'news' })],
    ['the name of what every object has', (socket) => socket.say({ kind: 'constructor' })],
    ['an answer to nothing', (socket) => socket.say({ kind: 'reply', body: {} })],
    ['a refusal without a reason', (socket) => socket.say({ kind: 'failure', id: 1 })],
    ['a push of no type', (socket) => socket.say({ kind: 'push', push: {} })],
    ['a welcome to no version', (socket) => socket.say({ kind: 'welcome', version: '12' })],
  ])('is ended by a server that says %s', async (_what, say) => {
    const { socket, heard } = await open();
    say(socket);
    expect([heard, socket.closings]).toEqual([['closed'], [4002]]);
    socket.say(reply(1));
    await turn();
    expect(heard).toEqual(['closed']);
  });
});

describe('a browser that loses its network', () => {
  function browser() {
    const page = new EventTarget();
    const listening = new Set<unknown>();
    vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
      listening.add(listener);
      page.addEventListener(type, listener);
    });
    vi.stubGlobal('removeEventListener', (type: string, listener: () => void) => {
      listening.delete(listener);
      page.removeEventListener(type, listener);
    });
    return { page, listening };
  }

  it('has lost its lines, and does not wait for the sockets to notice', async () => {
    const { page, listening } = browser();
    const { socket, heard } = await open();
    page.dispatchEvent(new Event('offline'));
    expect([heard, socket.closings]).toEqual([['closed'], [4005]]);
    page.dispatchEvent(new Event('offline'));
    expect([heard, listening.size]).toEqual([['closed'], 0]);
  });

  it('is not listened to by lines that have ended', async () => {
    const { listening } = browser();
    const { channel, heard } = await open();
    expect(listening.size).toBe(1);
    channel.close();
    expect([listening.size, heard]).toEqual([0, []]);
  });
});

describe('whatever comes instead of a frame', () => {
  it('is read without an error, as a frame or as none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (data) => {
        const frame = readEngineFrame(data);
        expect(frame === undefined || typeof frame.kind === 'string').toBe(true);
      }),
    );
  });
});
