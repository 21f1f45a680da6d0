import { SimulatedClock } from '@parlor/engine';
import { type Conversation, EVENT } from '@parlor/sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { clockPace } from '../../testing/clock-pace.js';
import { createWorld, makeHostile, say } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { AT_ONCE, FIRST_PAUSE, PAUSE } from './close-look.js';
import { tellSome } from './conversations.store.js';
import { conversationsFeature } from './conversations-control.js';

/** More than are looked at in two goes. */
const COUNT = 2 * AT_ONCE + 1;
const LAST = COUNT - 1;
/** Until all of them are looked at that were told just now. */
const ALL = FIRST_PAUSE + 2 * PAUSE;

/** A conversation as the SDK makes it; only Ben's is the engine's own. */
function another(live: Conversation, place: number): Conversation {
  const userID = `person${place}`;
  const { lastMessage } = live;
  return Object.assign(structuredClone({ ...live }), {
    conversationID: `C2C${userID}`,
    lastMessage: { ...structuredClone(lastMessage), lastTime: lastMessage.lastTime - place },
    userProfile: { ...(live.type === 'C2C' && live.userProfile), userID, nick: `Person ${place}` },
  });
}

/** Ann's store, with a list that is longer than any that the engine tells, which changes in place and is told whole. */
async function openLongList() {
  const { peer } = createWorld();
  await say(await peer('ben'), 'C2Cann', 'hello');
  const client = await peer('ann');
  const first = await vi.waitFor(async () => {
    const { data } = await client.getConversationList();
    const [one] = data.conversationList;
    if (!one) throw new Error('Nobody has said anything.');
    return one;
  });
  const lives = Array.from({ length: COUNT }, (_, place) => another(first, place));
  const getConversationList: typeof client.getConversationList = async () => ({
    code: 0,
    data: { conversationList: [...lives], isSyncCompleted: true },
  });
  const { sdk, emit } = makeHostile(client, { getConversationList });
  const clock = new SimulatedClock(1_000_000);
  const chat = createChatStore(sdk, clockPace(clock));
  chat.feature(sessionFeature).connect(undefined);
  // No frame is left over.
  onTestFinished(() => chat.state.publish());
  const control = chat.feature(conversationsFeature);
  const { slice } = control;
  control.watch();
  await vi.waitFor(() => expect(slice.read().list).toHaveLength(COUNT));
  return {
    ...{ chat, clock, control, lives, slice },
    at: (place: number) => slice.read().list[place],
    change(place: number, changes: object) {
      Object.assign(lives[place] ?? {}, changes);
    },
    tell: () => emit(EVENT.CONVERSATION_LIST_UPDATED, { data: [...lives], isSyncCompleted: true }),
  };
}

test('of a long list what it shows is there at once, wherever it stands', async () => {
  const { change, tell, at, lives } = await openLongList();
  const live = lives[LAST];
  change(LAST, { unreadCount: 7, markList: [1], userProfile: { nick: 'Zoë', avatar: '' } });
  Object.assign(live?.lastMessage ?? {}, { payload: { text: 'edited' } });
  tell();
  expect(at(LAST)).toMatchObject({
    ...{ unreadCount: 7, markList: [1], title: 'Zoë' },
    lastMessage: { payload: { text: 'edited' } },
  });
});

test('of one that somebody looks at all is there at once', async () => {
  const { change, tell, at, control } = await openLongList();
  control.watchOne(at(LAST)?.conversationID ?? '');
  for (const place of [0, LAST]) change(place, { newOfTheSDK: 1 });
  tell();
  expect(at(LAST)).toHaveProperty('newOfTheSDK', 1);
  expect(at(0)).not.toHaveProperty('newOfTheSDK');
});

test('what it does not show follows a part at a time', async () => {
  const { change, tell, at, clock } = await openLongList();
  const places = [0, AT_ONCE, LAST];
  for (const place of places) change(place, { newOfTheSDK: { deep: [place] } });
  const found = () => places.filter((place) => 'newOfTheSDK' in (at(place) ?? {}));
  tell();
  expect(found()).toEqual([]);
  await clock.advance(FIRST_PAUSE);
  expect(found()).toEqual([0]);
  await clock.advance(PAUSE);
  expect(found()).toEqual([0, AT_ONCE]);
  await clock.advance(PAUSE);
  expect(found()).toEqual(places);
  expect(at(LAST)).toHaveProperty('newOfTheSDK', { deep: [LAST] });
});

test('those at the end have their turn while list after list is told', async () => {
  const { change, tell, at, clock } = await openLongList();
  change(LAST, { newOfTheSDK: 1 });
  for (let passed = 0; passed < ALL; passed += FIRST_PAUSE / 2) {
    tell();
    await clock.advance(FIRST_PAUSE / 2);
  }
  expect(at(LAST)).toHaveProperty('newOfTheSDK', 1);
});

test('the list stays the same one when a close look finds nothing', async () => {
  const { change, tell, clock, slice } = await openLongList();
  change(0, { unreadCount: 7 });
  tell();
  const before = slice.read();
  await clock.advance(ALL);
  expect(slice.read()).toBe(before);
});

test('a close look brings nothing back that is gone meanwhile', async () => {
  const { change, tell, clock, slice, at } = await openLongList();
  const gone = at(LAST)?.conversationID ?? '';
  change(LAST, { newOfTheSDK: 1 });
  change(0, { newOfTheSDK: 1 });
  tell();
  slice.write(tellSome(slice.read(), new Set([gone]), [], () => null));
  await clock.advance(ALL);
  expect(slice.read().told).toHaveLength(COUNT - 1);
  expect(at(0)).toHaveProperty('newOfTheSDK', 1);
});

test('nobody looks at the list of somebody who has gone', async () => {
  const { change, tell, clock, slice, chat } = await openLongList();
  change(0, { newOfTheSDK: 1 });
  tell();
  chat.life.begin('cat');
  const before = slice.read();
  await clock.advance(ALL);
  expect(slice.read()).toBe(before);
});
