import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientLine, Switchboard } from '../protocol/channel.js';
import type { ClientFrame, EngineFrame } from '../protocol/frames.js';
import { FakeLocks } from '../testing/fake-locks.js';
import { GuestLines } from './guest-lines.js';
import { HostLines } from './host-lines.js';

/** An engine that only writes down what it hears. */
class Listener implements Switchboard {
  readonly heard: ClientFrame[] = [];
  readonly lines: ClientLine[] = [];
  hungUp = 0;

  connect(line: ClientLine): ReturnType<Switchboard['connect']> {
    this.lines.push(line);
    return {
      receive: (frame) => void this.heard.push(frame),
      hangUp: () => {
        this.hungUp += 1;
      },
    };
  }
}

const CHANNEL = 'parlor.engine.lines';
const hello: ClientFrame = { kind: 'hello', version: 1, client: 'ann', line: 1 };
const welcome: EngineFrame = { kind: 'welcome', version: 1 };
const ends: { close(): void }[] = [];
let locks: FakeLocks;

beforeEach(() => {
  locks = new FakeLocks();
  vi.stubGlobal('navigator', { locks });
});

afterEach(() => {
  for (const end of ends.splice(0)) end.close();
  vi.unstubAllGlobals();
});

function kept<Closable extends { close(): void }>(end: Closable): Closable {
  ends.push(end);
  return end;
}

/** Real turns of the event loop: messages between tabs need them. */
async function arrived(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A guest's client that has said hello to the tab that has the engine. */
async function connected() {
  const listener = new Listener();
  const host = kept(new HostLines(CHANNEL, listener));
  const guest = kept(new GuestLines(CHANNEL));
  await arrived();
  const told: EngineFrame[] = [];
  let cuts = 0;
  const client = guest.connect({
    send: (frame) => void told.push(frame),
    close: () => {
      cuts += 1;
    },
  });
  client.receive(hello);
  await arrived();
  return { listener, host, guest, client, told, cuts: () => cuts };
}

describe('the lines between two tabs', () => {
  it('carry frames both ways, each to its own client', async () => {
    const { listener, guest, told } = await connected();
    const others: EngineFrame[] = [];
    guest.connect({ send: (frame) => void others.push(frame), close() {} }).receive(hello);
    await arrived();
    listener.lines[0]?.send(welcome);
    await arrived();
    expect(listener.heard).toEqual([hello, hello]);
    expect([told, others]).toEqual([[welcome], []]);
  });

  it('end when the client hangs up, once', async () => {
    const { listener, client } = await connected();
    client.hangUp();
    client.hangUp();
    await arrived();
    expect(listener.hungUp).toBe(1);
  });

  it('end when the tab of the client dies without a word', async () => {
    const request = vi.spyOn(locks, 'request');
    const { listener } = await connected();
    const held = String(request.mock.calls[0]?.[0]);
    locks.free(held);
    await arrived();
    expect(listener.hungUp).toBe(1);
  });

  it('are cut by the engine for the client it means', async () => {
    const { listener, guest, cuts } = await connected();
    let otherCuts = 0;
    const countCut = () => {
      otherCuts += 1;
    };
    guest.connect({ send() {}, close: countCut }).receive(hello);
    await arrived();
    listener.lines[0]?.close();
    await arrived();
    expect([cuts(), otherCuts]).toEqual([1, 0]);
  });

  it('are cut when another tab takes the engine', async () => {
    const { cuts } = await connected();
    kept(new HostLines(CHANNEL, new Listener()));
    await arrived();
    expect(cuts()).toBe(1);
  });

  it('begin with a greeting: one that was opened to another tab is cut, and nobody keeps it', async () => {
    const { listener } = await connected();
    const other = kept(new BroadcastChannel(CHANNEL));
    const heard: unknown[] = [];
    other.addEventListener('message', ({ data }: MessageEvent<unknown>) => void heard.push(data));
    const frame = { kind: 'request', id: 1, command: 'session.heartbeat', body: {} };
    other.postMessage({ kind: 'parlor.tab.say', line: 'of before', lock: 'theirs', frame });
    await arrived();
    expect(listener.lines).toHaveLength(1);
    expect(heard).toEqual([{ kind: 'parlor.tab.cut', line: 'of before' }]);
  });

  it('do not care for what a stranger says on the channel', async () => {
    const { listener, told, cuts } = await connected();
    const stranger = kept(new BroadcastChannel(CHANNEL));
    for (const nonsense of [
      null,
      7,
      'parlor.tab.owner',
      {},
      { kind: 'parlor.tab.say' },
      { kind: 'parlor.tab.tell', line: 3, frame: welcome },
      { kind: 'parlor.tab.tell', line: 'x', frame: 'y' },
      { kind: 'parlor.tab.cut' },
    ]) {
      stranger.postMessage(nonsense);
    }
    await arrived();
    expect([listener.heard, listener.hungUp, told, cuts()]).toEqual([[hello], 0, [], 0]);
  });
});
