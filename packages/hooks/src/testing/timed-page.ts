import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
import { createChatStore } from '../chat-store.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';
import { createWorld, makeHostile } from './world.js';

/** A call about people: when it was made, what it was, and of how many. */
export interface TimedCall {
  readonly at: number;
  readonly name: string;
  readonly userIDs: readonly string[];
}

/** So many people: `person0`, `person1` and so on. */
export function crowdOf(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `person${index}`);
}

/** Ann's store on an engine whose time stands still, and what it asks of some methods. */
export async function openTimedPage(
  methods: readonly (keyof ChatSDK)[],
  crowd: readonly string[] = [],
  options: EngineOptions = {},
) {
  const clock = new SimulatedClock();
  const users = ['ann', ...crowd].map((userID) => ({ userID }));
  const world = createWorld({ clock, maxInstancesPerUser: 9, ...options, seed: { users } });
  const client = await world.peer('ann');
  const calls: TimedCall[] = [];
  const instead = new Map<string, (ask: () => Promise<unknown>) => Promise<unknown>>();
  const watched: ChatSDK = { ...client };
  for (const name of methods) {
    const method = Reflect.get(client, name);
    Reflect.set(watched, name, (...args: readonly [{ userIDList: string[] } | string[]]) => {
      const userIDs = Array.isArray(args[0]) ? args[0] : args[0].userIDList;
      calls.push({ at: clock.now(), name, userIDs });
      const ask = () => Reflect.apply(method, client, args);
      return instead.get(name)?.(ask) ?? ask();
    });
  }
  const hostile = makeHostile(watched);
  const chat = createChatStore(hostile.sdk, clockPace(clock));
  chat.feature(sessionFeature).connect(undefined);
  onTestFinished(() => chat.feature(sessionFeature).disconnect());
  const pass = (milliseconds = 0) => clock.advance(milliseconds);
  await pass();
  return {
    ...world,
    ...{ chat, clock, client, calls, pass, emit: hostile.emit },
    /** What was asked, in short, since the last time: `subscribeUserStatus 100`. */
    news: () => calls.splice(0).map(({ name, userIDs }) => `${name} ${userIDs.length}`),
    /** From now on the method is refused. */
    refuse(name: keyof ChatSDK, code: number) {
      instead.set(name, () => Promise.reject(new ChatError({ code })));
    },
    /** From now on the method is answered late: asks, and hands the answer over when it is let go. */
    hold(name: keyof ChatSDK): () => void {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      instead.set(name, async (ask) => {
        const answer = await ask();
        await held;
        return answer;
      });
      return () => release();
    },
    /** The method does again what it should. */
    restore(name: keyof ChatSDK) {
      instead.delete(name);
    },
  };
}

/** The most calls within any five seconds. */
export function mostWithinFiveSeconds(calls: readonly TimedCall[]): number {
  const within = calls.map(
    ({ at }) => calls.filter((other) => other.at >= at && other.at <= at + 5000).length,
  );
  return Math.max(0, ...within);
}
