import { ChatError } from '@parlor/sdk';
import { describe, expect, it, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { NetworkConditions } from '../engine-network.js';
import type { Channel, ChannelEvents, OpenChannel } from '../protocol/channel.js';
import type { ClientFrame, EngineFrame } from '../protocol/frames.js';
import type { ClientNetwork } from './client-network.js';
import { Network } from './network.js';
import { PRESETS } from './network-conditions.js';

const asked = (id: number): ClientFrame => ({
  kind: 'request',
  id,
  command: 'session.heartbeat',
  body: {},
});
const told = (id: number): EngineFrame => ({ kind: 'reply', id, body: {} });

/** An engine's end of lines, and what came in there and when. */
class FarEnd {
  readonly heard: [id: number, at: number][] = [];
  readonly events: ChannelEvents[] = [];
  hungUp = 0;
  readonly #clock: SimulatedClock;

  constructor(clock: SimulatedClock) {
    this.#clock = clock;
  }

  readonly open: OpenChannel = async (events) => {
    this.events.push(events);
    return {
      send: (frame) => this.heard.push([frame.kind === 'request' ? frame.id : 0, this.#time()]),
      close: () => {
        this.hungUp += 1;
      },
    };
  };

  say(id: number): void {
    this.events.at(-1)?.onFrame(told(id));
  }

  #time(): number {
    return this.#clock.now() - START;
  }
}

const START = new SimulatedClock().now();

/** A client with a line over a network, whose time stands still. */
async function lineOver(before: (network: Network, own: ClientNetwork) => void = () => undefined) {
  const clock = new SimulatedClock();
  const network = new Network(clock);
  const own = network.join();
  const far = new FarEnd(clock);
  const heard: [id: number, at: number][] = [];
  let closed = 0;
  before(network, own);
  const open = () =>
    own.over(far.open)({
      onFrame: (frame) => heard.push(['id' in frame ? frame.id : 0, clock.now() - START]),
      onClose: () => {
        closed += 1;
      },
    });
  const line: Channel = await open();
  return {
    ...{ clock, network, own, far, heard, line, open },
    get closed() {
      return closed;
    },
  };
}

describe('a network without a line', () => {
  const channel: Channel = { send() {}, close() {} };
  const events: ChannelEvents = { onFrame() {}, onClose() {} };

  it('refuses what is to be opened', async () => {
    const network = new Network(new SimulatedClock());
    const own = network.join();
    network.set({ isOnline: false });
    await expect(own.over(async () => channel)(events)).rejects.toBeInstanceOf(ChatError);
  });

  it('has cut what was open', async () => {
    const world = await lineOver();
    world.network.use('offline');
    expect([world.closed, world.far.hungUp]).toEqual([1, 1]);
    world.network.use('good');
    expect(world.closed).toBe(1);
  });

  it('opens no line that was being opened when it went', async () => {
    const network = new Network(new SimulatedClock());
    const opening = network.join().over(async () => channel)(events);
    network.set({ isOnline: false });
    await expect(opening).rejects.toBeInstanceOf(ChatError);
  });

  it('tells who listens when it is there again, until they stop', () => {
    const network = new Network(new SimulatedClock());
    let calls = 0;
    const stop = network.join().whenOnline(() => {
      calls += 1;
    });
    const isOnline = (is: boolean) => network.set({ isOnline: is });
    isOnline(true);
    isOnline(false);
    isOnline(true);
    stop();
    isOnline(false);
    isOnline(true);
    expect(calls).toBe(1);
  });
});

describe('on a network', () => {
  it('that is good, everything has arrived at once', async () => {
    const { line, far, heard } = await lineOver();
    line.send(asked(1));
    far.say(2);
    expect([far.heard, heard]).toEqual([[[1, 0]], [[2, 0]]]);
  });

  it('with a latency, everything is so long under way, both ways', async () => {
    const { clock, line, far, heard } = await lineOver((network) => network.set({ latency: 300 }));
    line.send(asked(1));
    far.say(2);
    await clock.advance(299);
    expect([far.heard, heard]).toEqual([[], []]);
    await clock.advance(1);
    expect([far.heard, heard]).toEqual([[[1, 300]], [[2, 300]]]);
  });

  it('with a jitter, the time differs, and nothing overtakes anything', async () => {
    const { clock, line, far } = await lineOver((network) =>
      network.set({ latency: 100, jitter: 400 }),
    );
    for (let id = 1; id <= 40; id += 1) {
      line.send(asked(id));
      await clock.advance(10);
    }
    await clock.advance(500);
    const ids = far.heard.map(([id]) => id);
    expect(ids).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const times = far.heard.map(([id, at]) => at - (id - 1) * 10);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...times)).toBeLessThanOrEqual(500);
    expect(new Set(times).size).toBeGreaterThan(5);
  });

  it('with few bytes a second, long frames take long, and hold up what comes behind them', async () => {
    const { clock, line, far } = await lineOver((network) => network.set({ bytesPerSecond: 100 }));
    const length = JSON.stringify(asked(1)).length;
    line.send(asked(1));
    line.send(asked(2));
    await clock.advance(60_000);
    const once = Math.ceil((length * 1_000) / 100);
    expect(far.heard).toEqual([
      [1, once],
      [2, 2 * once],
    ]);
  });

  it('that loses some, they are sent again, and what is behind them waits', async () => {
    const { clock, line, far } = await lineOver((network) => network.set({ loss: 0.3 }));
    for (let id = 1; id <= 30; id += 1) line.send(asked(id));
    await clock.advance(60_000);
    expect(far.heard.map(([id]) => id)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    const waits = new Set(far.heard.map(([, at]) => at));
    expect(waits.has(200)).toBe(true);
    // Once, twice, three times: after 200 ms, after twice that, and so on.
    for (const wait of waits) expect([0, 200, 600, 1_400, 3_000, 6_200]).toContain(wait);
  });

  it('that loses all, a line breaks when the sixth attempt has failed', async () => {
    const world = await lineOver((network) => network.set({ loss: 1 }));
    world.line.send(asked(1));
    await world.clock.advance(12_599);
    expect(world.closed).toBe(0);
    await world.clock.advance(1);
    expect([world.closed, world.far.hungUp, world.far.heard]).toEqual([1, 1, []]);
  });

  it('that fails, the same comes up for the same engine again', async () => {
    const times = async () => {
      const { clock, line, far } = await lineOver((network) => network.use('poor'));
      for (let id = 1; id <= 20; id += 1) line.send(asked(id));
      await clock.advance(120_000);
      return far.heard;
    };
    expect(await times()).toEqual(await times());
  });
});

describe('when the network changes', () => {
  it('what is under way arrives as if it had been like that before', async () => {
    const { clock, network, line, far } = await lineOver((all) => all.set({ latency: 10_000 }));
    line.send(asked(1));
    await clock.advance(1_000);
    network.set({ latency: 3_000 });
    line.send(asked(2));
    await clock.advance(5_000);
    expect(far.heard).toEqual([
      [1, 3_000],
      [2, 4_000],
    ]);
  });

  it('to a good one, nothing waits any more, and nothing overtakes it', async () => {
    const { clock, network, line, far } = await lineOver((all) =>
      all.set({ latency: 60_000, bytesPerSecond: 1 }),
    );
    line.send(asked(1));
    line.send(asked(2));
    network.reset();
    line.send(asked(3));
    expect(far.heard).toEqual([]);
    await clock.advance(0);
    expect(far.heard.map(([id]) => id)).toEqual([1, 2, 3]);
    line.send(asked(4));
    expect(far.heard).toHaveLength(4);
  });

  it('who looks is told, and what they see is another object then, and else the same', async () => {
    const { network, own } = await lineOver();
    const seen: NetworkConditions[] = [];
    const { subscribe } = own;
    const stop = subscribe(() => seen.push(own.conditions));
    const before = own.conditions;
    network.set({ latency: 0 });
    expect([own.conditions, seen]).toEqual([before, []]);
    expect(own.conditions).toBe(before);
    network.set({ latency: 5 });
    own.set({ jitter: 7 });
    expect(seen).toMatchObject([{ latency: 5 }, { latency: 5, jitter: 7 }]);
    stop();
    network.reset();
    expect(seen).toHaveLength(2);
  });
});

describe('a client’s own conditions', () => {
  it('go before what applies to all, as far as it has any', async () => {
    const { network, own } = await lineOver();
    const other = network.join();
    own.set({ latency: 40 });
    network.set({ latency: 90, jitter: 3 });
    expect(own.conditions).toMatchObject({ latency: 40, jitter: 3 });
    expect(other.conditions).toMatchObject({ latency: 90, jitter: 3 });
    own.reset();
    expect(own.conditions).toMatchObject({ latency: 90, jitter: 3 });
  });

  it('cut its line alone, and keep it when all others go', async () => {
    const world = await lineOver();
    const other = world.network.join();
    let isOtherCut = false;
    await other.over(world.far.open)({
      onFrame() {},
      onClose: () => {
        isOtherCut = true;
      },
    });
    world.own.use('offline');
    expect([world.closed, isOtherCut]).toEqual([1, false]);
    other.set({ isOnline: true });
    world.network.use('offline');
    expect(isOtherCut).toBe(false);
    other.reset();
    expect(isOtherCut).toBe(true);
  });
});

describe('a line that is to break after some frames', () => {
  it('breaks when so many have passed, both ways counted, and not sooner', async () => {
    const world = await lineOver((_, own) => own.disconnectAfter(3));
    const { line, far, heard } = world;
    line.send(asked(1));
    far.say(2);
    await Promise.resolve();
    expect(world.closed).toBe(0);
    line.send(asked(3));
    far.say(4);
    line.send(asked(5));
    await Promise.resolve();
    expect([world.closed, far.hungUp]).toEqual([1, 1]);
    expect([far.heard.map(([id]) => id), heard.map(([id]) => id)]).toEqual([[1, 3], [2]]);
    const again = await world.open();
    again.send(asked(6));
    expect(far.heard.at(-1)?.[0]).toBe(6);
  });

  it('breaks at once for none, and not at all after a reset', async () => {
    const world = await lineOver();
    world.own.disconnectAfter(1);
    world.own.reset();
    world.line.send(asked(1));
    await Promise.resolve();
    expect(world.closed).toBe(0);
    world.network.disconnectAfter(0);
    await Promise.resolve();
    expect(world.closed).toBe(1);
  });
});

describe('a line whose client hangs up', () => {
  it('brings what was said before, and then says that it has', async () => {
    const world = await lineOver((network) => network.set({ latency: 50 }));
    world.line.send(asked(1));
    world.line.close();
    world.line.send(asked(2));
    world.far.say(3);
    await world.clock.advance(49);
    expect(world.far.hungUp).toBe(0);
    await world.clock.advance(100);
    expect([world.far.heard, world.far.hungUp, world.heard]).toEqual([[[1, 50]], 1, []]);
    expect(world.closed).toBe(0);
  });

  it('is told of the other side’s hanging up after all that it has said', async () => {
    const world = await lineOver((network) => network.set({ latency: 50 }));
    world.far.say(1);
    world.far.events.at(-1)?.onClose();
    await world.clock.advance(49);
    expect([world.heard, world.closed]).toEqual([[], 0]);
    await world.clock.advance(1);
    expect([world.heard, world.closed]).toEqual([[[1, 50]], 1]);
  });
});

test.each([
  [{ latency: -1 }],
  [{ latency: Number.POSITIVE_INFINITY }],
  [{ jitter: Number.NaN }],
  [{ loss: 1.5 }],
  [{ loss: -0.1 }],
  [{ bytesPerSecond: 0 }],
])('there is no network of %o', async (changes) => {
  const { network, own } = await lineOver();
  expect(() => network.set(changes)).toThrow(RangeError);
  expect(() => own.set(changes)).toThrow(RangeError);
  expect(own.conditions).toBe(PRESETS.good);
});

test.each([-1, 0.5, Number.NaN])('no line breaks after %d frames', async (count) => {
  const { network, own } = await lineOver();
  expect(() => network.disconnectAfter(count)).toThrow(RangeError);
  expect(() => own.disconnectAfter(count)).toThrow(RangeError);
});

test('a way of years is waited for with timers that there are', async () => {
  const delays: number[] = [];
  const clock = new SimulatedClock();
  const set = clock.setTimeout.bind(clock);
  clock.setTimeout = (callback, milliseconds) => {
    delays.push(milliseconds);
    return set(callback, milliseconds);
  };
  const network = new Network(clock);
  network.set({ latency: 1e12 });
  const line = await network.join().over(new FarEnd(clock).open)({ onFrame() {}, onClose() {} });
  line.send(asked(1));
  expect(Math.max(...delays)).toBeLessThan(2 ** 31);
});

test('conditions that are handed out cannot be changed', async () => {
  const { network } = await lineOver((all) => all.use('slow'));
  expect(Object.isFrozen(network.conditions)).toBe(true);
});
