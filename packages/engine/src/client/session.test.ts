import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createConsoleLog } from '../console-log.js';
import type { Clock, TimerHandle } from '../core/clock.js';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createSystemClock } from '../core/system-clock.js';
import { createEngine } from '../create-engine.js';
import { createWorld, type World, type WorldOptions } from '../testing/create-world.js';
import { recordNames, settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';
import { text } from '../testing/small-talk.js';

const START = Date.UTC(2026, 0, 1);

/** The real time, with a look at the timers that wait. */
function countedClock(running: Set<TimerHandle>): Clock {
  const clock = createSystemClock();
  return {
    now: () => clock.now(),
    setTimeout(callback, milliseconds) {
      const handle = clock.setTimeout(() => {
        running.delete(handle);
        callback();
      }, milliseconds);
      running.add(handle);
      return handle;
    },
    clearTimeout(handle) {
      running.delete(handle);
      clock.clearTimeout(handle);
    },
  };
}

let world: World<string>;
afterEach(() => world.close());

async function open<const Person extends string>(
  people: readonly Person[],
  options: WorldOptions = {},
): Promise<World<Person>> {
  const opened = await createWorld(people, options);
  world = opened;
  return opened;
}

function ticketOf(userID: string) {
  return { userID, userSig: world.engine.signUserSig(userID) };
}

describe('with a simulated clock', () => {
  test('a client becomes ready without time going on', async () => {
    const clock = new SimulatedClock(START);
    const { people } = await open(['alice'], { clock });
    expect(people.alice.isReady()).toBe(true);
    expect(clock.now()).toBe(START);
  });
});

describe('the clock of the service', () => {
  test('is the one that getServerTime and new messages go by [SES-3.27, SES-3.50]', async () => {
    const service = new ScriptedEngine();
    const ahead = 600_000;
    const serverTime = service.clock.now() + ahead;
    const me = { tinyID: '144', instanceID: 1, profile: { userID: 'me' }, customStatus: '' };
    const welcome = { ...me, serverTime, missingFeatures: [] };
    service.answers['session.login'] = [welcome];
    const chat = await service.client();
    expect(chat.getServerTime()).toBe(serverTime);
    await service.clock.advance(1_500);
    expect(chat.getServerTime()).toBe(serverTime + 1_500);
    expect(text(chat, 'bob', 'hi').clientTime).toBe(Math.floor((serverTime + 1_500) / 1000));
  });
});

describe('destroy', () => {
  test('leaves no timer behind [SES-3.43]', async () => {
    const running = new Set<TimerHandle>();
    const clock = countedClock(running);
    const { people } = await open(['alice', 'bob'], { clock, listEventInterval: 1_000 });
    await people.bob.sendMessage(text(people.bob, 'alice', 'hi'));
    await settled(people.alice);
    expect(running.size).toBeGreaterThan(2);
    await people.alice.destroy();
    await people.bob.destroy();
    expect(running.size).toBe(0);
  });

  test('closes the line [SES-3.43]', async () => {
    const service = new ScriptedEngine();
    const chat = await service.client();
    expect(service.closed).toBe(0);
    await chat.destroy();
    expect(service.closed).toBe(1);
  });
});

describe('closing the engine', () => {
  test('fails what is asked with 2801 instead of keeping it waiting', async () => {
    const { people, engine } = await open(['alice']);
    await engine.close();
    await expect(people.alice.getUserProfile({ userIDList: ['bob'] })).rejects.toMatchObject({
      code: 2801,
    });
  });

  test('leaves no timer behind: no list event that waits, no heartbeat, nobody who was kicked', async () => {
    const running = new Set<TimerHandle>();
    const clock = countedClock(running);
    const { people, engine } = await open(['alice', 'bob'], { clock, listEventInterval: 1_000 });
    await people.bob.sendMessage(text(people.bob, 'alice', 'hi'));
    engine.network().set({ isOnline: false });
    await engine.admin.kick('alice');
    expect(running.size).toBeGreaterThan(2);
    const told = recordNames(people.bob);
    await engine.close();
    expect([running.size, told]).toEqual([0, []]);
  });

  test('a client that is made afterwards is told at once', async () => {
    const { engine } = await open([]);
    await engine.close();
    await expect(engine.createClient().login(ticketOf('alice'))).rejects.toMatchObject({
      code: 2801,
    });
  });

  test('an engine that nobody uses can be closed', async () => {
    await open([]);
    await expect(createEngine().close()).resolves.toBeUndefined();
  });
});

describe('a person who is logged out by somebody else', () => {
  test.each(['multipleAccount', 'multipleDevice', 'userSigExpired', 'REST_API_Kick'] as const)(
    'can destroy the instance as soon as %s is told',
    async (type) => {
      const { engine, people } = await open(['alice']);
      const { alice } = people;
      const destroyed: unknown[] = [];
      alice.on(EVENT.SDK_DESTROY, () => destroyed.push('SDK_DESTROY'));
      const ends: Promise<unknown>[] = [];
      alice.on(EVENT.KICKED_OUT, () => ends.push(alice.destroy().catch(() => undefined)));
      await engine.admin.kick('alice', type);
      await expect.poll(() => ends).toHaveLength(1);
      await Promise.all(ends);
      expect(destroyed).toEqual(['SDK_DESTROY']);
    },
  );
});

describe('the log', () => {
  afterEach(() => vi.restoreAllMocks());

  /** How many handlers that fail are written at a level that one client sets and another has. */
  async function written(level: number, chat: ChatSDK, other = chat): Promise<number> {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    chat.setLogLevel(level);
    other.on(EVENT.SDK_NOT_READY, () => {
      throw new Error('boom');
    });
    await other.logout();
    return errors.mock.calls.length;
  }

  test.each([
    [-1, 1],
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 0],
  ])('at level %i a failing handler is written %i times [SES-3.53]', async (level, times) => {
    const { people } = await open(['alice']);
    expect(await written(level, people.alice)).toBe(times);
  });

  test.each([
    [-1, [1, 2, 3]],
    [0, [1, 2, 3]],
    [1, [1, 2, 3]],
    [2, [2, 3]],
    [3, [3]],
    [4, []],
  ])('at level %i lines of the levels %j are written [SES-3.53]', async (level, lines) => {
    const { people } = await open(['alice']);
    const written: unknown[] = [];
    for (const method of ['warn', 'error'] as const) {
      vi.spyOn(console, method).mockImplementation((line) => void written.push(line));
    }
    people.alice.setLogLevel(level);
    const log = createConsoleLog();
    for (const line of [1, 2, 3] as const) log.write(line, `${line}`);
    expect(written).toEqual(lines.map((line) => `[parlor] ${line}`));
  });

  test('the level holds for all instances of the page [SES-3.54]', async () => {
    const { people } = await open(['alice', 'bob', 'carol']);
    expect(await written(4, people.alice, people.bob)).toBe(0);
    expect(await written(3, people.alice, people.carol)).toBe(1);
    const elsewhere = await createWorld(['dave']);
    onTestFinished(() => elsewhere.close());
    expect(await written(4, people.alice, elsewhere.people.dave)).toBe(1);
  });
});
