import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createWorld, synced, type World, type WorldOptions } from '../testing/create-world.js';
import { next, record, recordNames, settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';
import { text } from '../testing/small-talk.js';

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

/** The line is back and what was missed has been fetched. */
async function backOnline(...clients: ChatSDK[]): Promise<void> {
  world.engine.network().set({ isOnline: true });
  for (let round = 0; round < 4; round += 1) await settled(...clients);
}

describe('a line that was lost for a while', () => {
  test('a ticket that expired meanwhile means being kicked when the line is back', async () => {
    const clock = new SimulatedClock();
    const { engine } = await open([], { clock });
    const chat = engine.createClient();
    const isReady = next(chat, EVENT.SDK_READY);
    await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice', 100) });
    await isReady;
    await synced(chat);
    const kicked = next(chat, EVENT.KICKED_OUT);
    engine.network().set({ isOnline: false });
    await clock.advance(110_000);
    engine.network().set({ isOnline: true });
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
    await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
  });

  test('who was kicked meanwhile learns it when the line is back', async () => {
    const { people, engine } = await open(['alice']);
    const kicked = next(people.alice, EVENT.KICKED_OUT);
    engine.network().set({ isOnline: false });
    await engine.admin.kick('alice');
    engine.network().set({ isOnline: true });
    expect((await kicked).data).toEqual({ type: 'REST_API_Kick' });
    await expect(people.alice.getMyProfile()).rejects.toMatchObject({ code: 3006 });
  });

  test('the line is tried again, more and more seldom', async () => {
    const clock = new SimulatedClock();
    const { people, engine } = await open(['alice'], { clock });
    const isBack = next(people.alice, EVENT.NET_STATE_CHANGE);
    engine.network().set({ isOnline: false });
    await isBack;
    await clock.advance(40_000);
    await backOnline(people.alice);
    expect(people.alice.isReady()).toBe(true);
  });
});

describe('a line that is dead', () => {
  test('is found out by a heartbeat without an answer, and replaced', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const states = record(chat, EVENT.NET_STATE_CHANGE);
    engine.answers['session.resume'] = [{ customStatus: '' }];
    await engine.clock.advance(120_000);
    expect(engine.asked.at(-1)?.command).toBe('session.heartbeat');
    await engine.clock.advance(3_000);
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'connected']);
    expect(engine.asked.map(({ command }) => command)).toContain('session.resume');
    expect(chat.isReady()).toBe(true);
  });

  test('to an engine that was started anew: the client logs in again by itself', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const names = recordNames(chat);
    engine.answers['session.resume'] = [{ refusal: 2024 }];
    engine.cut();
    await engine.clock.advance(0);
    expect(engine.asked.filter(({ command }) => command === 'session.login')).toHaveLength(2);
    expect([chat.isReady(), chat.getLoginUser()]).toEqual([true, 'me']);
    expect(names).not.toContain('SDK_READY');
  });

  test('to an engine that does not take the ticket any more: the person is logged out', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const kicked = next(chat, EVENT.KICKED_OUT);
    engine.answers['session.resume'] = [{ refusal: 2024 }];
    engine.answers['session.login'] = [{ refusal: 70009 }];
    engine.cut();
    expect((await kicked).data).toEqual({ type: 'userSigExpired' });
    expect(chat.getLoginUser()).toBe('');
  });

  test('what was not answered goes out again, behind the question to go on', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['session.resume'] = [{ customStatus: '' }];
    const before = engine.asked.length;
    const sending = chat.sendMessage(text(chat, 'bob', 'hi'));
    engine.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
    engine.cut();
    await expect(sending).resolves.toMatchObject({ data: { message: { status: 'success' } } });
    const asked = engine.asked.slice(before).map(({ command }) => command);
    expect(asked.slice(0, 3)).toEqual(['messages.send', 'session.resume', 'messages.send']);
  });

  test('that breaks again and again is opened more and more seldom', async () => {
    const engine = new ScriptedEngine();
    await engine.client();
    engine.isReachable = false;
    engine.cut();
    await engine.clock.advance(60_000);
    expect(engine.attempts).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000]);
  });

  test('that is cut as soon as it is there is opened more and more seldom, and at once when it has held', async () => {
    const engine = new ScriptedEngine();
    await engine.client();
    engine.answers['session.resume'] = [{ customStatus: '' }];
    const begun = engine.clock.now();
    const opened: number[] = [];
    engine.onAsked = (command) => {
      if (command !== 'session.resume') return;
      opened.push(engine.clock.now() - begun);
      if (opened.length < 5) queueMicrotask(() => engine.cut());
    };
    engine.cut();
    await engine.clock.advance(60_000);
    expect(opened).toEqual([0, 1_000, 3_000, 7_000, 15_000]);
    engine.cut();
    await engine.clock.advance(0);
    expect(opened.at(-1)).toBe(60_000);
  });

  test('that is cut when the session has just gone on is no better', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const states = record(chat, EVENT.NET_STATE_CHANGE);
    engine.answers['session.resume'] = [{ customStatus: '' }];
    const begun = engine.clock.now();
    const cuts: number[] = [];
    // What comes after it is asked on a line that is of use.
    engine.onAsked = (command) => {
      if (command !== 'conversations.list' || cuts.length === 4) return;
      cuts.push(engine.clock.now() - begun);
      setTimeout(() => engine.cut(), 0);
    };
    engine.cut();
    for (let half = 0; half < 40; half += 1) {
      await engine.clock.advance(0);
      await engine.clock.advance(0);
      await engine.clock.advance(500);
    }
    expect(cuts).toEqual([0, 1_000, 3_000, 7_000]);
    expect(states.at(-1)).toEqual({ state: 'connected' });
  });

  test('is opened again at moments of its own, where many may have lost theirs at once', async () => {
    const engine = new ScriptedEngine();
    const chances = [0, 0.5, 0.999];
    await engine.client({ chance: () => chances.shift() ?? 0 });
    engine.isReachable = false;
    engine.cut();
    await engine.clock.advance(8_000);
    expect(engine.attempts).toEqual([0, 1_000, 2_500, 4_502]);
  });
});
