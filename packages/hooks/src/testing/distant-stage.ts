import { SimulatedClock } from '@parlor/engine';
import { type ChatSDK, EVENT, type GroupAttributes, TYPES, toChatError } from '@parlor/sdk';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld, logIn } from '../../../engine/src/testing/create-world.js';
import { clockPace } from './clock-pace.js';
import { type SeatPerson, STAGE, watchSeats } from './seat-people.js';

/** Turns of the event loop in which all that has come over a line is dealt with. */
const TURNS = 20;
/** Milliseconds: less than the SDK waits for an answer. */
const LEAP = 1000;
const STEP = 20;
/** So often is looked whether all have a line again: ten minutes. */
const MOST_LOOKS = 600;

/** Somebody on a page of their own. */
export interface DistantPerson extends SeatPerson {
  setNetwork(state: 'online' | 'offline'): void;
  /** Whether the SDK says that it has a line. */
  isConnected(): boolean;
}

/** How it is between people and the service. */
export interface DistantStageOptions {
  readonly attributeConflicts: 'strict' | 'perKey';
  /** Milliseconds that something is under way. */
  way(): number;
  random(): number;
}

/** A group on an engine some way off; the first one owns it, and each client has a line of its own. */
export async function createDistantStage(
  userIDs: readonly string[],
  { attributeConflicts, way, random }: DistantStageOptions,
) {
  const clock = new SimulatedClock();
  const world = await createWorld([], {
    ...{ clock, way, attributeConflicts, maxInstancesPerUser: 16 },
    seed: {
      users: [...userIDs, 'referee'].map((userID) => ({ userID, nick: `${userID}!` })),
      groups: [
        { groupID: STAGE, name: 'Stage', type: 'ChatRoom', members: [...userIDs, 'referee'] },
      ],
    },
  });
  const turn = async (milliseconds: number) => {
    await clock.advance(milliseconds);
    for (let count = 0; count < TURNS; count += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= LEAP) await turn(Math.min(left, LEAP));
  };
  const during = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    while (!isOver) await turn(STEP);
    return work;
  };
  const logInAs = async (userID: string): Promise<Pick<DistantPerson, 'sdk' | 'setNetwork'>> => {
    const line = world.otherPage();
    const sdk = await during(logIn(line, line.createClient(), userID));
    return {
      sdk,
      setNetwork: (state) => line.network().set({ isOnline: state === 'online' }),
    };
  };
  return {
    ...{ during, pass },
    async person(userID: string): Promise<DistantPerson> {
      const { sdk, setNetwork } = await logInAs(userID);
      let network: string = TYPES.NET_STATE_CONNECTED;
      sdk.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
        network = data.state;
      });
      const isConnected = () => network === TYPES.NET_STATE_CONNECTED;
      return { ...watchSeats(sdk, clockPace(clock, random)), setNetwork, isConnected };
    },
    /** Lets time go on until all have a line again: the SDK may look for one only after a minute or two. */
    async reconnect(people: readonly DistantPerson[]) {
      for (const { setNetwork } of people) setNetwork('online');
      for (let look = 0; look < MOST_LOOKS; look += 1) {
        await pass(LEAP);
        if (people.every(({ isConnected }) => isConnected())) return;
      }
      throw new Error('Somebody has no line any more.');
    },
    /** Somebody who only looks, never loses the line, and so is told of each write. */
    async referee(look: (attributes: Readonly<GroupAttributes>) => void): Promise<ChatSDK> {
      const { sdk } = await logInAs('referee');
      sdk.on(EVENT.GROUP_ATTRIBUTES_UPDATED, ({ data }) => look(data.groupAttributes));
      await during(sdk.getGroupAttributes({ groupID: STAGE, keyList: [] }));
      return sdk;
    },
    close: () => world.close(),
  };
}

/** 0, or the code that something failed with. */
export function codeOf(action: Promise<unknown>): Promise<number> {
  return action.then(
    () => 0,
    (thrown: unknown) => toChatError(thrown).code,
  );
}
