import { createEngine, SimulatedClock } from '../../packages/engine/src/index.js';
import { serveEngine } from '../../packages/engine/src/shared-worker.js';
import { logIn } from '../../packages/engine/src/testing/create-world.js';
import { DistantWorker } from '../../packages/engine/src/testing/distant-worker.js';
import { createChatStore } from '../../packages/hooks/src/chat-store.js';
import { seatsOf } from '../../packages/hooks/src/features/seats/seats.store.js';
import { SeatsControl } from '../../packages/hooks/src/features/seats/seats-control.js';
import { sessionFeature } from '../../packages/hooks/src/features/session/index.js';
import type { Pace } from '../../packages/hooks/src/pace.js';
import { type ChatSDK, toChatError } from '../../packages/sdk/src/index.js';

/** The room of all. */
export const ROOM = 'stage';
/** Milliseconds that go by at a time: less than anything is under way; and more, where nobody does anything. */
const STEP = 5;
const LEAP = 500;
/** Turns of the event loop in which what has arrived is dealt with. */
const TURNS = 4;

/** Which writes the service refuses: where the group has changed since, or the keys that are written. */
export type Policy = 'strict' | 'perKey';

/** What was written by all together. */
export interface Writes {
  sent: number;
  /** By the service with 10056: somebody else was faster. */
  refused: number;
}

/** Somebody on a page of their own, with a line of their own. */
export interface Competitor {
  readonly userID: string;
  readonly control: SeatsControl;
}

/** A room with people, and what they have written. */
export type SeatCrowd = Awaited<ReturnType<typeof createSeatCrowd>>;

/** So many people in one room, the first its host, each some way from the one engine. */
export async function createSeatCrowd(size: number, policy: Policy, random: () => number) {
  const clock = new SimulatedClock();
  const userIDs = Array.from({ length: size }, (_, number) => `p${number}`);
  const scope = new EventTarget();
  const served = createEngine({
    ...{ clock, attributeConflicts: policy, listEventInterval: 0 },
    seed: {
      users: userIDs.map((userID) => ({ userID, nick: userID })),
      groups: [{ groupID: ROOM, name: 'Stage', type: 'ChatRoom', members: userIDs }],
    },
  });
  serveEngine(served, scope);
  const closing: (() => void | Promise<void>)[] = [];
  const writes: Writes = { sent: 0, refused: 0 };
  const pace = paceOf(clock, random);
  const pass = async (milliseconds: number) => {
    await clock.advance(milliseconds);
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise(setImmediate);
  };
  const during = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    while (!isOver) await pass(STEP);
    return work;
  };
  const enter = async (userID: string): Promise<Competitor> => {
    // 10 to 60 ms one way, as from a town not far away to another country.
    const way = () => 10 + random() ** 2 * 50;
    const worker = () => {
      const made = new DistantWorker(scope, clock, way);
      closing.push(() => made.close());
      return made;
    };
    const page = createEngine({ clock, listEventInterval: 0, worker });
    closing.unshift(() => page.close());
    const client = await during(logIn(page, page.createClient(), userID));
    const chat = createChatStore(counted(client, writes), pace);
    closing.unshift(() => chat.feature(sessionFeature).disconnect());
    const control = new SeatsControl(chat, pace);
    chat.feature(sessionFeature).connect(undefined);
    control.watch(ROOM);
    return { userID, control };
  };
  const people: Competitor[] = [];
  for (const userID of userIDs) people.push(await enter(userID));
  return {
    ...{ clock, people, writes, during },
    /** Nobody does anything for so long. */
    async rest(milliseconds: number) {
      for (let left = milliseconds; left > 0; left -= LEAP) await pass(Math.min(left, LEAP));
    },
    /** Who sits where, as each of them sees it. */
    views: () =>
      people.map(({ control }) =>
        seatsOf(control.slice.read(), ROOM)
          .seats.map(({ userID }) => userID || '.')
          .join(' '),
      ),
    async close() {
      for (const close of closing) await close();
      await served.close();
    },
  };
}

/** The code that something ends with; 0 when it is done. */
export function codeOf(action: Promise<unknown>): Promise<number> {
  return action.then(
    () => 0,
    (thrown: unknown) => toChatError(thrown).code,
  );
}

function paceOf(clock: SimulatedClock, random: () => number): Pace {
  return {
    random,
    now: () => clock.now(),
    after(milliseconds, callback) {
      const handle = clock.setTimeout(callback, milliseconds);
      return () => clock.clearTimeout(handle);
    },
  };
}

function counted(client: ChatSDK, writes: Writes): ChatSDK {
  const count = async <Answer>(write: Promise<Answer>): Promise<Answer> => {
    writes.sent += 1;
    try {
      return await write;
    } catch (thrown) {
      if (toChatError(thrown).is(10056)) writes.refused += 1;
      throw thrown;
    }
  };
  return {
    ...client,
    setGroupAttributes: (options) => count(client.setGroupAttributes(options)),
    initGroupAttributes: (options) => count(client.initGroupAttributes(options)),
  };
}
