import { EVENT, type Message } from '@parlor/sdk';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createEngine } from '../create-engine.js';
import { smallTeam } from '../seed/index.js';
import { logIn } from '../testing/create-world.js';
import { say } from '../testing/small-talk.js';
import type { BotsOptions } from './bots-options.js';
import { startBots } from './start-bots.js';

/** Ann's day, and bots that run on an engine object of their own or on hers. */
async function team(options: Partial<BotsOptions> = {}) {
  const clock = new SimulatedClock();
  const engine = createEngine({ clock, seed: smallTeam().seed, listEventInterval: 0 });
  onTestFinished(() => engine.close());
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const bots = startBots(engine, { userIDs: ['ben', 'mei'], clock, onError, ...options });
  onTestFinished(() => bots.stop());
  // All log in, which takes turns of the event loop, too.
  for (let count = 0; count < 30; count += 1) await clock.advance(100);
  const comes = (userID: string) => logIn(engine, engine.createClient(), userID);
  return { clock, engine, bots, errors, comes };
}

describe('bots', () => {
  it('do nothing any more once they are stopped, and nobody of them is there', async () => {
    const { clock, bots, comes } = await team({ audience: ['ann'] });
    const ann = await comes('ann');
    const heard: Message[] = [];
    ann.on(EVENT.MESSAGE_RECEIVED, ({ data }) => heard.push(...data));
    await say(ann, 'ben', 'Are you there?');
    await clock.advance(1_000);
    await bots.stop();
    expect(bots.onlineIDs).toEqual([]);
    const { length } = heard;
    await clock.advance(600_000);
    expect(heard).toHaveLength(length);
    const { data } = await ann.getUserStatus({ userIDList: ['ben', 'mei'] });
    expect(data.successUserList.map(({ statusType }) => statusType)).toEqual([3, 3]);
  });

  it('may be stopped while they are coming', async () => {
    const clock = new SimulatedClock();
    const engine = createEngine({ clock, seed: smallTeam().seed });
    onTestFinished(() => engine.close());
    const bots = startBots(engine, { userIDs: ['ben', 'mei'], clock });
    await clock.advance(0);
    await bots.stop();
    await clock.advance(60_000);
    expect(bots.onlineIDs).toEqual([]);
  });

  it('bear it that the network is cut, and answer when it is back', async () => {
    const { clock, engine, errors, comes } = await team({ audience: ['ann'] });
    const ann = await comes('ann');
    const heard: Message[] = [];
    ann.on(EVENT.MESSAGE_RECEIVED, ({ data }) => heard.push(...data));
    await say(ann, 'ben', 'hello');
    await clock.advance(1_000);
    engine.network().set({ isOnline: false });
    await clock.advance(400_000);
    engine.network().set({ isOnline: true });
    await clock.advance(120_000);
    const before = heard.length;
    await say(ann, 'mei', 'And you?');
    await clock.advance(12_000);
    const answers = heard.slice(before).filter(({ conversationID }) => conversationID === 'C2Cmei');
    expect(answers.some(({ type }) => type === 'TIMTextElem')).toBe(true);
    // Told to who asked for it; the test itself fails of a rejection that nobody has caught.
    expect(errors.every((error) => error instanceof Error)).toBe(true);
  });

  it('leave to a person who they are, for good', async () => {
    const { clock, bots, comes } = await team();
    expect(bots.onlineIDs).toEqual(['ben', 'mei']);
    const ben = await comes('ben');
    await clock.advance(300_000);
    expect(bots.onlineIDs).toEqual(['mei']);
    expect(ben.isReady()).toBe(true);
  });

  it('come back after the operator has logged them out', async () => {
    const { clock, engine, bots } = await team({ leaving: [] });
    await engine.admin.kick('ben');
    await clock.advance(1_000);
    expect(bots.onlineIDs).toEqual(['mei']);
    await clock.advance(20_000);
    expect(bots.onlineIDs).toEqual(['ben', 'mei']);
  });

  it('go out now and then, and come back', async () => {
    const { clock, bots } = await team({
      audience: ['ann'],
      claim: async (userID) => {
        return userID === 'mei' ? undefined : () => undefined;
      },
      userIDs: ['ben', 'mei', 'ivan', 'dara'],
    });
    const counts = new Set<number>();
    for (let minute = 0; minute < 60; minute += 1) {
      await clock.advance(30_000);
      counts.add(bots.onlineIDs.length);
    }
    expect(counts).toContain(3);
    expect(Math.min(...counts)).toBeLessThan(3);
  });
});

it('bots come back also where going out has failed', async () => {
  const clock = new SimulatedClock();
  const engine = createEngine({ clock, seed: smallTeam().seed, listEventInterval: 0 });
  onTestFinished(() => engine.close());
  const clumsy = {
    signUserSig: (userID: string) => engine.signUserSig(userID),
    createClient() {
      const chat = engine.createClient();
      const destroy = async () => {
        await chat.destroy();
        throw new Error('It was kicked out meanwhile.');
      };
      return { ...chat, destroy };
    },
  };
  const bots = startBots(clumsy, {
    userIDs: ['ben', 'mei', 'ivan', 'dara'],
    clock,
    // Somebody is Mei: there is somebody to be lively for.
    claim: async (userID) => (userID === 'mei' ? undefined : () => undefined),
  });
  onTestFinished(() => bots.stop());
  const counts: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    await clock.advance(30_000);
    counts.push(bots.onlineIDs.length);
  }
  expect(Math.min(...counts.slice(10))).toBeLessThan(3);
  expect(counts.slice(-20)).toContain(3);
});

describe('a claim', () => {
  /** People who are taken, and who wants to be told when one of them is wanted. */
  function desk() {
    const taken = new Set<string>();
    const given = new Map<string, () => void>();
    const claim: BotsOptions['claim'] = async (userID, giveUp) => {
      if (taken.has(userID)) return undefined;
      given.set(userID, giveUp);
      return () => void given.delete(userID);
    };
    return { taken, given, claim };
  }

  it('that is refused leaves a person alone until they are free', async () => {
    const { taken, claim } = desk();
    taken.add('ben');
    const { clock, bots } = await team({ claim });
    await clock.advance(60_000);
    expect(bots.onlineIDs).toEqual(['mei']);
    taken.delete('ben');
    await clock.advance(20_000);
    expect(bots.onlineIDs).toEqual(['ben', 'mei']);
  });

  it('that is wanted back is given back at once, after the bot is gone', async () => {
    const { taken, given, claim } = desk();
    const { clock, bots, comes } = await team({ claim });
    taken.add('ben');
    given.get('ben')?.();
    expect(bots.onlineIDs).toEqual(['mei']);
    await clock.advance(0);
    expect(given.has('ben')).toBe(false);
    const ben = await comes('ben');
    await clock.advance(60_000);
    expect(ben.isReady()).toBe(true);
    await bots.stop();
    expect([...given.keys()]).toEqual([]);
  });
});

it('a habit is had now and then, by one of those who may, while somebody is there', async () => {
  const done: string[] = [];
  const habits = [
    {
      userIDs: ['mei'],
      every: [5, 10] as const,
      async act({ userID, chat, random }: { userID: string; chat: unknown; random(): number }) {
        done.push(userID);
        if (done.length === 2) throw new Error('tripped');
        expect(chat).toBeDefined();
        expect(random).toBeTypeOf('function');
      },
    },
  ];
  const { clock, comes, errors } = await team({ habits, audience: ['ann'], leaving: [] });
  await clock.advance(60_000);
  expect(done).toEqual([]);
  await comes('ann');
  await clock.advance(60_000);
  expect(new Set(done)).toEqual(new Set(['mei']));
  expect(done.length).toBeGreaterThan(4);
  expect(errors.map(String)).toContain('Error: tripped');
});
