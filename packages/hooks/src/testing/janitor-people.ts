import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import { type ChatError, type ChatSDK, type GroupType, TYPES } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld, logIn } from '../../../engine/src/testing/create-world.js';
import { createChatStore } from '../chat-store.js';
import { SeatJanitor } from '../features/seats/janitor/seat-janitor.js';
import { seatActions } from '../features/seats/seat-actions.js';
import { seatsOf } from '../features/seats/seats.store.js';
import { SeatsControl } from '../features/seats/seats-control.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';
import { STAGE, seating } from './seat-people.js';
import { makeHostile } from './world.js';

/** Turns of the event loop in which all that is on its way between ports arrives. */
const TURNS = 20;
/** Milliseconds: less than the SDK waits for an answer. */
const STEP = 1000;

/** Ann's group of a type on an engine whose time stands still, and people who look at its seats and keep them clean. */
export async function createCleanStage(
  type: GroupType,
  members: readonly string[],
  options: EngineOptions = {},
) {
  const clock = new SimulatedClock();
  const isLive = type === TYPES.GRP_AVCHATROOM;
  const world = await createWorld([], {
    clock,
    maxInstancesPerUser: 3,
    seed: {
      users: [...members, 'eve'].map((userID) => ({ userID, nick: `${userID}!` })),
      groups: [{ groupID: STAGE, name: 'Stage', type, members: isLive ? ['ann'] : [...members] }],
    },
    ...options,
  });
  onTestFinished(() => world.close());
  const pass = async (milliseconds = 0) => {
    await turns();
    for (let left = milliseconds; left > 0; left -= STEP) {
      await clock.advance(Math.min(left, STEP));
      await turns();
    }
    await clock.advance(0);
  };
  /** Who has written seats, in order. */
  const writes: string[] = [];
  return {
    ...{ clock, world, pass, writes },
    /** Lets time go on until all is done. Rejects when something fails. */
    async done(...actions: readonly Promise<unknown>[]): Promise<void> {
      let isOver = false;
      const all = Promise.all(actions).finally(() => {
        isOver = true;
      });
      all.catch(() => undefined);
      while (!isOver) await pass(20);
      await all;
      await pass(100);
    },
    async person(userID: string, changes: (sdk: ChatSDK) => Partial<ChatSDK> = () => ({})) {
      const line = world.otherPage();
      const client = await logIn(line, line.createClient(), userID);
      if (isLive) await client.joinGroup({ groupID: STAGE, type });
      const setGroupAttributes: ChatSDK['setGroupAttributes'] = async (written) => {
        const answer = await client.setGroupAttributes(written);
        writes.push(userID);
        return answer;
      };
      const { sdk, emit } = makeHostile(client, { setGroupAttributes, ...changes(client) });
      const pace = clockPace(clock);
      const chat = createChatStore(sdk, pace);
      const errors: ChatError[] = [];
      chat.problems.listen((error) => errors.push(error));
      const control = new SeatsControl(chat, pace);
      const janitor = new SeatJanitor(chat, control, pace);
      chat.feature(sessionFeature).connect(undefined);
      const disconnect = () => chat.feature(sessionFeature).disconnect();
      onTestFinished(disconnect);
      const unwatch = control.watch(STAGE);
      await pass();
      const view = () => seatsOf(control.slice.read(), STAGE);
      const actions = seatActions((operation) => control.perform(STAGE, operation));
      return {
        ...{ ...actions, chat, client, control, janitor, errors, emit, unwatch, view },
        seats: () => seating(view()),
        setNetwork: (state: 'online' | 'offline') =>
          line.network().set({ isOnline: state === 'online' }),
        /** The page is closed: nobody there knows anything any more. */
        close() {
          unwatch();
          disconnect();
          line.network().set({ isOnline: false });
        },
        /** What is written of a seat. */
        async written(index: number): Promise<string | undefined> {
          const answer = await client.getGroupAttributes({ groupID: STAGE, keyList: [] });
          return answer.data.groupAttributes[`seat.${index}`];
        },
      };
    },
  };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
