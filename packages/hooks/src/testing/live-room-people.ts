import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import { type ChatError, type ChatSDK, TYPES, toChatError } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld, logIn } from '../../../engine/src/testing/create-world.js';
import { createChatStore } from '../chat-store.js';
import { roomOf } from '../features/live-room/live-room.store.js';
import { liveRoomFeature } from '../features/live-room/live-room-control.js';
import { type FeedLimits, RoomFeed } from '../features/live-room/room-feed.js';
import { SeatsControl } from '../features/seats/seats-control.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';
import { makeHostile, textsOf } from './world.js';

/** Ann's live rooms; a group of everybody's that is none. */
export const SHOW = 'show';
export const PARTY = 'party';
export const TEA = 'tea';

const SEED: NonNullable<EngineOptions['seed']> = {
  users: ['ann', 'ben', 'cat'].map((userID) => ({ userID, nick: `${userID}!` })),
  groups: [
    { groupID: SHOW, name: 'Show', type: 'AVChatRoom', members: ['ann'] },
    { groupID: PARTY, name: 'Party', type: 'AVChatRoom', members: ['ann'] },
    { groupID: TEA, name: 'Tea', type: 'Public', members: ['ann'] },
  ],
};

/** Turns of the event loop in which all that is on its way between ports arrives. */
const TURNS = 20;
/** Milliseconds: less than the SDK waits for an answer. */
const STEP = 5000;
/** All limits that are of no concern. */
const EVERYTHING: FeedLimits = { messageCount: 100, sampleAbove: 1000 };

/** An engine whose time stands still, and people with a page and a line of their own. */
export async function createLiveRooms(options: EngineOptions = {}) {
  const clock = new SimulatedClock();
  const world = await createWorld([], { clock, maxInstancesPerUser: 9, seed: SEED, ...options });
  onTestFinished(() => world.close());
  const pass = async (milliseconds = 0) => {
    await turns();
    for (let left = milliseconds; left > 0; left -= STEP) {
      await clock.advance(Math.min(left, STEP));
      await turns();
    }
    await clock.advance(0);
  };
  return {
    ...{ clock, world, pass },
    async person(userID: string, changes: (sdk: ChatSDK) => Partial<ChatSDK> = () => ({})) {
      const line = world.otherPage();
      const client = await logIn(line, line.createClient(), userID);
      const hostile = makeHostile(client, changes(client));
      const chat = createChatStore(hostile.sdk, clockPace(clock));
      const errors: ChatError[] = [];
      chat.problems.listen((error) => errors.push(error));
      chat.feature(sessionFeature).connect(undefined);
      onTestFinished(() => chat.feature(sessionFeature).disconnect());
      const control = chat.feature(liveRoomFeature);
      const seats = new SeatsControl(chat, clockPace(clock));
      await pass();
      return {
        ...{ chat, control, seats, errors, client, emit: hostile.emit },
        setNetwork: (state: 'online' | 'offline') =>
          line.network().set({ isOnline: state === 'online' }),
        /** Looks at a room, and wants to be in it. */
        look(groupID: string, limits = EVERYTHING) {
          const feed = new RoomFeed(groupID, limits);
          const unlook = control.watch(feed, true);
          let moment = 0;
          const show = () => {
            moment += 1;
            return feed.show(moment);
          };
          return { feed, unlook, show, texts: () => saidIn(show().messages) };
        },
        room: (groupID: string) => roomOf(control.slice.read(), groupID),
        /** The live rooms that the service has this page in. */
        async rooms(): Promise<string[]> {
          const { data } = await client.getGroupList();
          return data.groupList
            .filter(({ type }) => type === TYPES.GRP_AVCHATROOM)
            .map(({ groupID }) => groupID);
        },
        say: (groupID: string, text: string) => sayIn(client, groupID, text),
      };
    },
  };
}

/** Somebody who looks at rooms. */
export type RoomPerson = Awaited<ReturnType<Awaited<ReturnType<typeof createLiveRooms>>['person']>>;

/** The code that it fails with; 0 when it is done. */
export function codeOf(action: Promise<unknown>): Promise<number> {
  return action.then(
    () => 0,
    (thrown: unknown) => toChatError(thrown).code,
  );
}

/** Without tips. */
function saidIn(messages: Parameters<typeof textsOf>[0]): string[] {
  return textsOf(messages.filter(({ type }) => type === TYPES.MSG_TEXT));
}

async function sayIn(sdk: ChatSDK, groupID: string, text: string) {
  const conversationType = TYPES.CONV_GROUP;
  const message = sdk.createTextMessage({ to: groupID, conversationType, payload: { text } });
  await sdk.sendMessage(message);
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
