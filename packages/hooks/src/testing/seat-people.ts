import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { toChatError } from '@parlor/sdk';
import { createChatStore } from '../chat-store.js';
import { type SeatActions, seatActions } from '../features/seats/seat-actions.js';
import type { SeatPace } from '../features/seats/seat-pace.js';
import { type SeatsView, seatsOf } from '../features/seats/seats.store.js';
import { SeatsControl } from '../features/seats/seats-control.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';
import { createWorld } from './world.js';

/** The group of all these tests. */
export const STAGE = 'stage';

/** Somebody with a store of their own who looks at the seats. */
export interface SeatPerson extends SeatActions {
  readonly sdk: ChatSDK;
  readonly control: SeatsControl;
  readonly errors: readonly number[];
  view(): SeatsView;
  /** `.`, or who sits there: `ann . ben`. */
  seats(): string;
}

/** Who sits where, as somebody is shown. */
export function seating(view: SeatsView): string {
  return view.seats.map(({ userID }) => userID || '.').join(' ');
}

/** Gives an SDK on which somebody is ready a store, and looks at the seats. */
export function watchSeats(sdk: ChatSDK, pace: SeatPace): SeatPerson {
  const chat = createChatStore(sdk, pace);
  const errors: number[] = [];
  chat.problems.listen(({ code }) => errors.push(code));
  const control = new SeatsControl(chat, pace);
  chat.feature(sessionFeature).connect(undefined);
  control.watch(STAGE);
  const view = () => seatsOf(control.slice.read(), STAGE);
  const actions = seatActions((operation) => control.perform(STAGE, operation));
  return { ...actions, sdk, control, errors, view, seats: () => seating(view()) };
}

/** A group of people on an engine whose time stands still; the first one owns it. */
export function createStage(userIDs: readonly string[], options: EngineOptions = {}) {
  const clock = new SimulatedClock();
  const { engine, peer } = createWorld({
    clock,
    maxInstancesPerUser: 3,
    seed: {
      users: userIDs.map((userID) => ({ userID, nick: `${userID}!` })),
      groups: [{ groupID: STAGE, name: 'Stage', type: 'ChatRoom', members: [...userIDs] }],
    },
    ...options,
  });
  return {
    engine,
    clock,
    peer,
    async person(userID: string, changes: (sdk: ChatSDK) => ChatSDK = (sdk) => sdk) {
      const person = watchSeats(changes(await peer(userID)), clockPace(clock));
      await clock.advance(0);
      return person;
    },
    /** Lets time go on until all is answered: 0, or the code that it failed with. */
    async outcomes(...actions: readonly Promise<unknown>[]): Promise<number[]> {
      let isOver = false;
      const codes = Promise.all(actions.map((action) => action.then(() => 0, codeOf)));
      void codes.then(() => {
        isOver = true;
      });
      while (!isOver) await clock.advance(20);
      await clock.advance(1000);
      return codes;
    },
  };
}

function codeOf(thrown: unknown): number {
  return toChatError(thrown).code;
}
