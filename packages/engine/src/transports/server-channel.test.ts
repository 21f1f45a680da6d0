import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createEngine } from '../create-engine.js';
import type { EngineOptions } from '../engine.js';
import { internalsOf } from '../engine-internals.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { FakeSocket, fakeSockets } from '../testing/fake-socket.js';

const URL = 'ws://127.0.0.1:8080';

function engineAt(server: string, options: EngineOptions = {}) {
  const notices: string[] = [];
  const onNotice = (notice: string) => void notices.push(notice);
  const clock = new SimulatedClock();
  const engine = createEngine({ server, onNotice, clock, ...options });
  onTestFinished(() => engine.close());
  return { engine, notices, clock };
}

describe('an engine on a server', () => {
  it('is called there by each client, and nowhere else', async () => {
    const { socketClass, last } = fakeSockets();
    const { engine } = engineAt(URL, { webSocket: socketClass });
    expect(engine.transport).toBe('web-socket');
    engine.createClient();
    await vi.waitFor(last);
    expect(last().url).toBe(URL);
    last().tell('open');
    await vi.waitFor(() => expect(last().sent).toHaveLength(1));
    expect(JSON.parse(last().sent[0] ?? '')).toMatchObject({
      kind: 'hello',
      version: PROTOCOL_VERSION,
    });
  });

  it.each([
    ['http://127.0.0.1:8080', 'Did you mean ws://127.0.0.1:8080?'],
    ['https://chat.example/a', 'Did you mean wss://chat.example/a?'],
    ['127.0.0.1:8080', 'such as ws://127.0.0.1:8080'],
    ['localhost:8080', 'such as ws://127.0.0.1:8080'],
    ['ws://chat.example/#room', 'such as ws://127.0.0.1:8080'],
    ['', 'such as ws://127.0.0.1:8080'],
  ])('is not at %s, and says what an address looks like', (server, advice) => {
    expect(() => createEngine({ server })).toThrow(TypeError);
    expect(() => createEngine({ server })).toThrow(advice);
  });

  it('is not in a worker as well, and cannot be served from the page', () => {
    const worker = () => {
      throw new Error('Nobody starts it.');
    };
    expect(() => createEngine({ server: URL, worker })).toThrow('not both');
    const { engine } = engineAt(URL);
    expect(() => internalsOf(engine).switchboard()).toThrow('on a server');
  });

  it('that is not there is told of once, until it is there again', async () => {
    const { socketClass, last } = fakeSockets();
    const { engine, notices, clock } = engineAt(URL, { webSocket: socketClass });
    engine.createClient();
    await clock.advance(0);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      last().tell('close');
      await clock.advance(30_000);
    }
    expect(notices).toEqual([expect.stringContaining('“npx @parlor/engine serve” starts one')]);
    last().tell('open');
    await clock.advance(0);
    last().say({ kind: 'welcome', version: PROTOCOL_VERSION });
    await clock.advance(0);
    last().tell('close', { code: 1008, reason: 'Too many frames.' });
    expect(notices.slice(1)).toEqual([
      `The server at ${URL} has ended a line: Too many frames. (1008)`,
    ]);
  });

  it('that takes a call and says nothing is told of, and called again', async () => {
    const { socketClass, last } = fakeSockets();
    const { engine, notices, clock } = engineAt(URL, { webSocket: socketClass });
    engine.createClient();
    await clock.advance(0);
    const first = last();
    first.tell('open');
    await clock.advance(0);
    first.tell('close');
    expect(notices).toEqual([
      expect.stringMatching(/^Nothing is said there\. Is a server running/),
    ]);
    await clock.advance(1_000);
    expect(last()).not.toBe(first);
  });

  it('is called again as soon as the browser is in a network again', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const { socketClass, last } = fakeSockets();
    const { engine, clock } = engineAt(URL, { webSocket: socketClass });
    const chat = engine.createClient();
    await clock.advance(0);
    const first = last();
    first.tell('close');
    await clock.advance(0);
    expect(last()).toBe(first);
    page.dispatchEvent(new Event('online'));
    await clock.advance(0);
    expect(last()).not.toBe(first);
    const { length } = FakeSocket.made;
    last().tell('close');
    await clock.advance(0);
    await chat.destroy().catch(() => undefined);
    page.dispatchEvent(new Event('online'));
    await clock.advance(0);
    expect(FakeSocket.made).toHaveLength(length);
  });

  it('of another build is told of, with what to do', async () => {
    const { socketClass, last } = fakeSockets();
    const { engine, notices, clock } = engineAt(URL, { webSocket: socketClass });
    engine.createClient();
    await clock.advance(0);
    last().tell('open');
    await clock.advance(0);
    last().say({ kind: 'refused', version: PROTOCOL_VERSION + 1 });
    await clock.advance(0);
    expect(notices).toEqual([expect.stringContaining('Install the same version')]);
  });

  it('needs a WebSocket: where there is none, it says where one is to be had', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const { engine, notices, clock } = engineAt(URL);
    engine.createClient();
    await clock.advance(0);
    expect(notices).toEqual([expect.stringContaining('the package ws')]);
  });

  it('is called by the platform’s own WebSocket when no other is given', async () => {
    vi.stubGlobal('WebSocket', FakeSocket);
    FakeSocket.made = [];
    const { engine, clock } = engineAt(URL);
    engine.createClient();
    await clock.advance(0);
    expect(FakeSocket.made.map(({ url }) => url)).toEqual([URL]);
  });
});
