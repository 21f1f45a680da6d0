import { EVENT } from '@parlor/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createSystemClock } from '../core/system-clock.js';
import { createEngine } from '../create-engine.js';
import type { Engine, EngineOptions } from '../engine.js';
import type { ClientLine, OpenChannel, Switchboard } from '../protocol/channel.js';
import type { ClientFrame, EngineFrame } from '../protocol/frames.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { openBareDoor } from '../server/testing/bare-door.js';
import { serveEngine } from '../shared-worker.js';
import { logIn } from '../testing/create-world.js';
import { next, record, settled } from '../testing/events.js';
import { FakeSharedWorker } from '../testing/fake-shared-worker.js';
import { say, textsOf } from '../testing/small-talk.js';
import { OtherVersionError, withGreeting } from './greeting.js';
import { inPageChannel } from './in-page.js';
import { sharedWorkerChannel } from './shared-worker-page.js';
import { serveDoor } from './shared-worker-side.js';
import { webSocketChannel } from './web-socket-client.js';

/** An engine that only writes down what it hears. */
class Listener implements Switchboard {
  readonly heard: ClientFrame[] = [];
  readonly lines: ClientLine[] = [];
  hungUp = 0;

  connect(line: ClientLine): ReturnType<Switchboard['connect']> {
    this.lines.push(line);
    return {
      receive: (frame: ClientFrame) => void this.heard.push(frame),
      hangUp: () => {
        this.hungUp += 1;
      },
    };
  }
}

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const end of cleanUp.splice(0).toReversed()) await end();
});

const WAYS: [string, (switchboard: Switchboard) => OpenChannel][] = [
  ['in the page', inPageChannel],
  [
    'to a SharedWorker',
    (switchboard) => {
      const scope = new EventTarget();
      scope.addEventListener('connect', (event) => {
        const [door] = event instanceof MessageEvent ? event.ports : [];
        if (door) serveDoor(door, switchboard);
      });
      const worker = new FakeSharedWorker(scope);
      cleanUp.push(() => worker.close());
      return sharedWorkerChannel(worker);
    },
  ],
  ['to a server', wayToServer],
];

/** Over a real socket. There nobody is heard before they have said hello, which is none of the listener's business. */
function wayToServer(switchboard: Switchboard): OpenChannel {
  const door = openBareDoor({
    connect(line) {
      const end = switchboard.connect(line);
      return { ...end, receive: (frame) => frame.kind !== 'hello' && end.receive(frame) };
    },
  });
  cleanUp.push(() => door.close());
  return async (events) => {
    const clock = createSystemClock();
    const open = webSocketChannel(await door.url, { socketClass: WebSocket, clock });
    const channel = await open(events);
    channel.send(HELLO);
    return channel;
  };
}

/** Real turns of the event loop: messages between ports need them. */
async function arrived(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const HELLO: ClientFrame = {
  kind: 'hello',
  version: PROTOCOL_VERSION,
  client: 'ann',
  line: 1,
};
const request = (id: number): ClientFrame => ({
  kind: 'request',
  id,
  command: 'profiles.get',
  body: { userIDList: ['bob'] },
});

describe.each(WAYS)('a line %s', (_where, wayTo) => {
  async function open(listener = new Listener()) {
    const frames: EngineFrame[] = [];
    let closed = 0;
    const channel = await wayTo(listener)({
      onFrame: (frame) => frames.push(frame),
      onClose: () => {
        closed += 1;
      },
    });
    cleanUp.push(() => channel.close());
    await arrived();
    const [line] = listener.lines;
    if (!line) throw new Error('Nobody has called.');
    return { listener, channel, line, frames, closed: () => closed };
  }

  test('carries copies, in order, and not while the sender is still at it', async () => {
    const { listener, channel } = await open();
    const first = request(1);
    channel.send(first);
    channel.send(request(2));
    expect(listener.heard).toEqual([]);
    await arrived();
    expect(listener.heard).toEqual([request(1), request(2)]);
    expect(listener.heard[0]).not.toBe(first);
  });

  test('carries what the engine says the same way', async () => {
    const { line, frames } = await open();
    const reply: EngineFrame = { kind: 'reply', id: 1, body: { nick: 'Bob' } };
    line.send(reply);
    expect(frames).toEqual([]);
    await arrived();
    expect(frames).toEqual([reply]);
    expect(frames[0]).not.toBe(reply);
  });

  test('that the client closes hangs up once, and is silent from then on', async () => {
    const { listener, channel, line, frames, closed } = await open();
    channel.close();
    channel.close();
    channel.send(request(1));
    line.send({ kind: 'reply', id: 1, body: {} });
    await arrived();
    expect([listener.hungUp, listener.heard, frames, closed()]).toEqual([1, [], [], 0]);
  });

  test('that the engine cuts is told the client, once', async () => {
    const { line, closed } = await open();
    line.close();
    line.close();
    await arrived();
    expect(closed()).toBe(1);
  });
});

describe('the greeting', () => {
  /** An engine that answers the hello with what it is told to. */
  class Greeter extends Listener {
    readonly answer: EngineFrame;

    constructor(answer: EngineFrame) {
      super();
      this.answer = answer;
    }

    override connect(line: ClientLine): ReturnType<Switchboard['connect']> {
      const end = super.connect(line);
      return {
        ...end,
        receive: (frame: ClientFrame) => {
          end.receive(frame);
          if (frame.kind === 'hello') line.send(this.answer);
        },
      };
    }
  }

  const greet = (answer: EngineFrame, frames: EngineFrame[] = []) => {
    const greeter = new Greeter(answer);
    const events = { onFrame: (frame: EngineFrame) => void frames.push(frame), onClose() {} };
    return { greeter, opened: withGreeting(inPageChannel(greeter))(events) };
  };

  test('opens the line to an engine of the same version', async () => {
    const frames: EngineFrame[] = [];
    const { greeter, opened } = greet({ kind: 'welcome', version: PROTOCOL_VERSION }, frames);
    await opened;
    expect(greeter.heard).toEqual([{ ...HELLO, client: expect.any(String) }]);
    expect(frames).toEqual([]);
  });

  test('closes the line to one of another version, and says which', async () => {
    const { greeter, opened } = greet({ kind: 'refused', version: PROTOCOL_VERSION + 1 });
    const error: unknown = await opened.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OtherVersionError);
    expect(error).toMatchObject({ version: PROTOCOL_VERSION + 1 });
    expect(greeter.hungUp).toBe(1);
  });
});

describe('a tab that is closed without a word', () => {
  /** Web Locks of one origin: a name is held by the first, and goes to the next when it is free. */
  class Locks {
    readonly #queues = new Map<string, (() => unknown)[]>();

    async request(name: string, callback: () => unknown): Promise<void> {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, queue);
      queue.push(callback);
      if (queue.length === 1) callback();
    }

    /** What the browser does with the locks of a page that is gone. */
    pageIsGone(): void {
      for (const queue of this.#queues.values()) {
        queue.shift();
        queue[0]?.();
      }
    }
  }

  const [, toWorker] = WAYS[1] ?? [];
  const silent = { onFrame() {}, onClose() {} };

  test('is noticed by the lock that it held', async () => {
    const locks = new Locks();
    vi.stubGlobal('navigator', { locks });
    const listener = new Listener();
    await toWorker?.(listener)(silent);
    await arrived();
    expect(listener.hungUp).toBe(0);
    locks.pageIsGone();
    expect(listener.hungUp).toBe(1);
  });

  test('says a last word where there are no locks, and calls again when it is shown again', async () => {
    vi.stubGlobal('navigator', {});
    const page = new EventTarget();
    for (const name of ['addEventListener', 'removeEventListener'] as const) {
      vi.stubGlobal(name, page[name].bind(page));
    }
    const listener = new Listener();
    let closed = 0;
    await toWorker?.(listener)({ onFrame() {}, onClose: () => (closed += 1) });
    await arrived();
    page.dispatchEvent(new Event('pagehide'));
    await arrived();
    expect([listener.hungUp, closed]).toEqual([1, 0]);
    page.dispatchEvent(new Event('pageshow'));
    expect(closed).toBe(1);
  });
});

describe('an engine in a SharedWorker', () => {
  /** A worker's script, and pages that start it. */
  function worker(options: EngineOptions = {}) {
    const scope = new EventTarget();
    const served = createEngine({ listEventInterval: 0, ...options });
    serveEngine(served, scope);
    cleanUp.push(() => served.close());
    return () => page(scope);
  }

  function page(scope: EventTarget, options: EngineOptions = {}): Engine {
    const engine = createEngine({
      listEventInterval: 0,
      worker: () => {
        const made = new FakeSharedWorker(scope);
        cleanUp.push(() => made.close());
        return made;
      },
      ...options,
    });
    cleanUp.push(() => engine.close());
    return engine;
  }

  test('lets people of two pages talk', async () => {
    const open = worker();
    const [one, other] = [open(), open()];
    const alice = await logIn(one, one.createClient(), 'alice');
    const bob = await logIn(other, other.createClient(), 'bob');
    const received = record(bob, EVENT.MESSAGE_RECEIVED);
    await say(alice, 'bob', 'from the other tab');
    await settled(bob);
    expect(received.map(textsOf)).toEqual([['from the other tab']]);
    expect([one.transport, other.transport]).toEqual(['shared-worker', 'shared-worker']);
  });

  test('lives on when a page closes its engine', async () => {
    const open = worker({ maxInstancesPerUser: 2 });
    const [one, other] = [open(), open()];
    await logIn(one, one.createClient(), 'alice');
    const bob = await logIn(other, other.createClient(), 'bob');
    await one.close();
    await expect(say(bob, 'alice', 'are you there?')).resolves.toMatchObject({ status: 'success' });
  });

  test('kicks by an operator of any page', async () => {
    const open = worker();
    const [one, other] = [open(), open()];
    const alice = await logIn(one, one.createClient(), 'alice');
    const kicked = next(alice, EVENT.KICKED_OUT);
    await other.admin.kick('alice', 'multipleDevice');
    expect((await kicked).data).toEqual({ type: 'multipleDevice' });
  });

  test('that does not answer within 5 seconds is given up for one in the page, with a notice', async () => {
    const clock = new SimulatedClock();
    const notices: string[] = [];
    const engine = page(new EventTarget(), { clock, onNotice: (notice) => notices.push(notice) });
    const chat = engine.createClient();
    const login = logIn(engine, chat, 'alice');
    await clock.advance(4_999);
    expect([engine.transport, notices]).toEqual(['shared-worker', []]);
    await clock.advance(1);
    await login;
    expect(chat.isReady()).toBe(true);
    expect(engine.transport).toBe('in-page');
    expect(notices).toEqual([
      'The SharedWorker of Parlor’s engine cannot be used. It did not answer within 5 seconds. ' +
        'The engine runs in this page instead: other tabs do not share it.',
    ]);
  });

  test('that cannot be loaded is given up at once', async () => {
    const notices: string[] = [];
    const engine = createEngine({
      worker: () => {
        const made = new FakeSharedWorker(new EventTarget());
        cleanUp.push(() => made.close());
        queueMicrotask(() => made.dispatchEvent(new Event('error')));
        return made;
      },
      onNotice: (notice) => notices.push(notice),
    });
    cleanUp.push(() => engine.close());
    await logIn(engine, engine.createClient(), 'alice');
    expect(engine.transport).toBe('in-page');
    expect(notices).toEqual([expect.stringContaining('It could not be loaded.')]);
  });

  test('that cannot even be made is given up at once', async () => {
    const notices: string[] = [];
    const engine = createEngine({
      worker: () => {
        throw new ReferenceError('SharedWorker is not defined');
      },
      onNotice: (notice) => notices.push(notice),
    });
    cleanUp.push(() => engine.close());
    await logIn(engine, engine.createClient(), 'alice');
    expect(notices).toEqual([expect.stringContaining('SharedWorker is not defined')]);
  });

  test('of another build is refused, and the page says what to do', async () => {
    const scope = new EventTarget();
    scope.addEventListener('connect', (event) => {
      const [door] = event instanceof MessageEvent ? event.ports : [];
      const older: Switchboard = {
        connect: (line) => ({
          receive: () => line.send({ kind: 'refused', version: PROTOCOL_VERSION - 1 }),
          hangUp() {},
        }),
      };
      if (door) serveDoor(door, older);
    });
    const notices: string[] = [];
    const engine = page(scope, { onNotice: (notice) => notices.push(notice) });
    await logIn(engine, engine.createClient(), 'alice');
    expect(engine.transport).toBe('in-page');
    expect(notices).toEqual([expect.stringContaining('Close all tabs of this app once.')]);
  });

  test('serves only engines of this package', () => {
    const stranger: Engine = { ...createEngine() };
    expect(() => serveEngine(stranger, new EventTarget())).toThrow(
      'was not made by createEngine()',
    );
  });
});
