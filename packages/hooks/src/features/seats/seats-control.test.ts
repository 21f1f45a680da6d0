import { type EngineSeed, SimulatedClock } from '@parlor/engine';
import { type ChatSDK, EVENT } from '@parlor/sdk';
import { describe, expect, onTestFinished, test } from 'vitest';
// The engine's own world: a second page on one engine, so that one line can be cut alone.
import {
  createWorld as createTwoPages,
  logIn,
} from '../../../../engine/src/testing/create-world.js';
import { clockPace } from '../../testing/clock-pace.js';
import { createStage, STAGE, watchSeats } from '../../testing/seat-people.js';
import { makeHostile } from '../../testing/world.js';

const all = { groupID: STAGE, keyList: [] };

async function attributesOf(sdk: ChatSDK) {
  return (await sdk.getGroupAttributes(all)).data.groupAttributes;
}

/** Ann's room of eight, or of what is asked, at which all look. */
async function openStage(userIDs: string[], options: Parameters<typeof createStage>[1] = {}) {
  const stage = createStage(userIDs, options);
  const people = [];
  for (const userID of userIDs) people.push(await stage.person(userID));
  const [ann, ben, cat] = people;
  if (!ann || !ben) throw new Error('Nobody came.');
  expect(await stage.outcomes(ann.open({ count: 4 }))).toEqual([0]);
  return { ...stage, people, ann, ben, cat: cat ?? ben };
}

describe('seats', () => {
  test('are opened by the owner, and all see it [SEA-2.5.1, SEA-2.1.1]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    for (const person of [ann, ben]) {
      expect(person.view()).toMatchObject({
        isLoaded: true,
        error: null,
        room: { isOpen: true, hostID: 'ann', coHostIDs: [], mode: 'free', epoch: 1 },
      });
      expect(person.seats()).toBe('ann . . .');
    }
    expect(ben.view().seats[0]).toEqual({
      ...{ index: 1, status: 'taken', userID: 'ann', nick: 'ann!', avatar: '' },
      ...{ isMine: false, isHost: true, isHostSeat: true, isCoHost: false },
      ...{ isMuted: false, isSelfMuted: false, isMutedByHost: false, isHeldElsewhere: false },
      ...{ since: expect.any(Number), reservedUntil: 0 },
    });
    const keys = Object.keys(await attributesOf(ben.sdk)).sort();
    expect(keys).toEqual(['seat.1', 'seat.2', 'seat.3', 'seat.4', 'seat.meta', 'seat.rev']);
    expect(await outcomes(ben.open())).toEqual([-21]);
  });

  test('that another instance has just opened are found open [SEA-2.5.2]', async () => {
    const { person, outcomes } = createStage(['ann', 'ben']);
    const [desk, phone] = [await person('ann'), await person('ann')];
    const opened = [desk.open(), phone.open({ count: 3 })];
    expect(await outcomes(...opened)).toEqual([0, 0]);
    expect(desk.seats()).toBe(phone.seats());
    // Both are Ann's, and one of them holds the seat.
    const elsewhere = [desk, phone].map(({ view }) => view().seats[0]?.isHeldElsewhere);
    expect(elsewhere.sort()).toEqual([false, true]);
    expect(desk.view().room?.epoch).toBe(1);
  });

  test('are taken, left and moved between, and all see it [SEA-2.5.3, SEA-2.5.7, SEA-2.5.9]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    const seatsAfter = async (action: Promise<void>) => {
      expect(await outcomes(action)).toEqual([0]);
      expect(ann.seats()).toBe(ben.seats());
      return ann.seats();
    };
    expect(await seatsAfter(ben.take(3))).toBe('ann . ben .');
    expect(ben.view().seats[2]).toMatchObject({ isMine: true, isHost: false, nick: 'ben!' });
    expect(await seatsAfter(ben.move(2))).toBe('ann ben . .');
    expect(await seatsAfter(ann.leave())).toBe('. ben . .');
    expect(await seatsAfter(ben.leave())).toBe('. . . .');
  });

  test('are refused with the reason, and nothing is written [SEA-2.5.4, SEA-2.5.7]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben', 'cat']);
    const { take, leave, move } = {
      take: (index: number) => ben.take(index),
      move: (index: number) => ben.move(index),
      leave: () => ben.leave(),
    };
    const before = await attributesOf(ann.sdk);
    expect(await outcomes(take(1), take(9), leave(), move(2))).toEqual([-10, -20, -14, -14]);
    expect(await attributesOf(ann.sdk)).toEqual(before);
    expect(await outcomes(take(2), take(3), take(2))).toEqual([0, -12, 0]);
  });

  test('leave what the app keeps in the group alone, except when they are opened [SEA-2.1.8]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes: { topic: 'Tea' } });
    expect(await outcomes(ben.take(2))).toEqual([0]);
    expect(await attributesOf(ann.sdk)).toMatchObject({ topic: 'Tea' });
    await ann.sdk.deleteGroupAttributes({ groupID: STAGE, keyList: ['seat.meta'] });
    expect(await outcomes(ann.open())).toEqual([0]);
    expect(await attributesOf(ann.sdk)).not.toHaveProperty('topic');
  });

  test('that would not fit are not written [SEA-2.4.3]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    const groupAttributes = Object.fromEntries(
      [1, 2, 3, 4].map((number) => [`app${number}`, 'a'.repeat(3700)]),
    );
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
    await ann.sdk.setGroupAttributes({
      groupID: STAGE,
      groupAttributes: { app5: 'a'.repeat(250) },
    });
    expect(await outcomes(ben.take(2))).toEqual([-16]);
    expect(ann.seats()).toBe('ann . . .');
    expect(await outcomes(ann.leave())).toEqual([0]);
  });

  test('that contradict each other are shown repaired, and what makes no sense is told once [SEA-2.3.10, SEA-2.2.20]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    const groupAttributes = { 'seat.2': '{"s":1,"u":"ben"}', 'seat.3': '{"s":1,"u":"ben","t":5}' };
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes: { 'seat.4': 'no' } });
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes: { topic: 'Tea' } });
    await outcomes();
    expect(ben.seats()).toBe('ann . ben .');
    expect(ben.errors).toEqual([-4]);
    expect(await outcomes(ben.take(4))).toEqual([-12]);
    expect(await outcomes(ben.leave())).toEqual([0]);
    expect((await attributesOf(ann.sdk))['seat.2']).toBe('{"s":0}');
  });

  test('are guarded by nobody: any member can write any attribute [SEA-2.9.2]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    const groupAttributes = { 'seat.1': '{"s":1,"u":"ben"}' };
    await ben.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
    await outcomes();
    expect(ann.seats()).toBe('ben . . .');
  });

  test('of a group one is not in cannot be had', async () => {
    const { person, outcomes } = createStage(['ann', 'ben'], {
      seed: {
        users: [{ userID: 'ann' }, { userID: 'eve' }],
        groups: [{ groupID: STAGE, name: 'Stage', type: 'ChatRoom', members: ['ann'] }],
      },
    });
    const eve = await person('eve');
    expect(eve.view()).toMatchObject({ isLoaded: false, seats: [], error: { code: 10007 } });
    await eve.sdk.joinGroup({ groupID: STAGE });
    await outcomes();
    expect(eve.view().isLoaded).toBe(true);
    expect(eve.view().error).toBeNull();
    await eve.sdk.quitGroup(STAGE);
    await outcomes();
    expect(eve.view().isLoaded).toBe(false);
  });

  test('that were left while the line was cut are not shown as taken [SEA-2.10.12]', async () => {
    const { engine, ann, ben, cat, clock, outcomes } = await openStage(['ann', 'ben', 'cat']);
    expect(await outcomes(ben.take(2), cat.take(3))).toEqual([0, 0]);
    engine.network().set({ isOnline: false });
    await clock.advance(1000);
    const left = ben.leave();
    engine.network().set({ isOnline: true });
    expect(await outcomes(left)).toEqual([0]);
    for (const person of [ann, ben, cat]) expect(person.seats()).toBe('ann . cat .');
  });

  test('of a group that was left are not shown again, whatever the SDK has in memory', async () => {
    const { engine, ann, ben, cat, clock, outcomes } = await openStage(['ann', 'ben', 'cat']);
    engine.network().set({ isOnline: false });
    await clock.advance(1000);
    engine.network().set({ isOnline: true });
    // What is told of the seats makes the memory young.
    expect(await outcomes(cat.take(2))).toEqual([0]);
    expect(await outcomes(ann.sdk.dismissGroup(STAGE))).toEqual([0]);
    expect(ben.view()).toMatchObject({ isLoaded: false, error: { code: 10007 } });
    await clock.advance(40_000);
    ben.control.watch(STAGE);
    await clock.advance(1000);
    expect(ben.view()).toMatchObject({ isLoaded: false, seats: [], error: { code: 10010 } });
  });

  test('of a group that is left are not shown, also when its list was told before anybody looked', async () => {
    const { ben, clock, outcomes } = await openStage(['ann', 'ben']);
    expect(ben.view().isLoaded).toBe(true);
    expect(await outcomes(ben.sdk.quitGroup(STAGE))).toEqual([0]);
    await clock.advance(1000);
    expect(ben.view()).toMatchObject({ isLoaded: false, error: { code: 10007 } });
  });

  test('that were opened while the line was cut are shown when it is back, where nothing was known before', async () => {
    const clock = new SimulatedClock();
    const seed: EngineSeed = {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: STAGE, name: 'Stage', type: 'ChatRoom', members: ['ben', 'ann'] }],
    };
    const world = await createTwoPages(['ann'], { clock, seed });
    onTestFinished(() => world.close());
    const page = world.otherPage();
    const ben = watchSeats(await logIn(page, page.createClient(), 'ben'), clockPace(clock));
    const ann = watchSeats(world.people.ann, clockPace(clock));
    await clock.advance(1000);
    expect(ann.view()).toMatchObject({ isLoaded: true, room: undefined });
    world.engine.network().set({ isOnline: false });
    await clock.advance(1000);
    const opened = ben.open({ count: 2 });
    await clock.advance(1000);
    await opened;
    world.engine.network().set({ isOnline: true });
    await clock.advance(32_000);
    expect(ann.seats()).toBe('ben .');
  });

  test('of a room where nobody was before belong to its next epoch alone [SEA-2.2.9]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    expect(await outcomes(ben.take(3))).toEqual([0]);
    const closed = '{"v":1,"n":4,"lay":"A","h":"ann","m":"free","hs":1,"o":0,"e":2}';
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes: { 'seat.meta': closed } });
    expect(await outcomes(ann.open({ count: 2 }))).toEqual([0]);
    for (const person of [ann, ben]) {
      expect(person.view().room?.epoch).toBe(3);
      expect(person.seats()).toBe('ann .');
    }
  });
});

describe('an action on seats', () => {
  test('finds out in a second reading that somebody was faster [SEA-2.10.1, SEA-2.4.1]', async () => {
    const stage = createStage(['ann', 'ben', 'cat']);
    const codes: number[] = [];
    const spy = (client: ChatSDK) => {
      const setGroupAttributes: ChatSDK['setGroupAttributes'] = async (options) => {
        try {
          return await client.setGroupAttributes(options);
        } catch (error) {
          if (error instanceof Error && 'code' in error) codes.push(Number(error.code));
          throw error;
        }
      };
      return makeHostile(client, { setGroupAttributes }).sdk;
    };
    const ann = await stage.person('ann');
    const [ben, cat] = [await stage.person('ben', spy), await stage.person('cat', spy)];
    expect(await stage.outcomes(ann.open())).toEqual([0]);
    const race = [ben.take(3), cat.take(3)];
    expect((await stage.outcomes(...race)).sort()).toEqual([-10, 0]);
    expect(codes).toEqual([10056]);
  });

  test.each(['strict', 'perKey'] as const)(
    'for which ten race is done for one, and nine are told that the seat is taken (%s) [SEA-2.10.2]',
    async (attributeConflicts) => {
      const crowd = Array.from({ length: 10 }, (_, index) => `p${index}`);
      const stage = await openStage(['ann', ...crowd], { attributeConflicts });
      const racers = stage.people.slice(1);
      const codes = await stage.outcomes(...racers.map((racer) => racer.take(2)));
      expect(codes.filter((code) => code === 0)).toHaveLength(1);
      expect(codes.filter((code) => code === -10)).toHaveLength(9);
      expect(new Set(stage.people.map((person) => person.seats())).size).toBe(1);
    },
  );

  test('waits for the one before it [SEA-2.4.10]', async () => {
    const { ben, outcomes } = await openStage(['ann', 'ben']);
    const steps = [ben.take(2), ben.move(3), ben.leave()];
    expect(await outcomes(...steps)).toEqual([0, 0, 0]);
    expect(await outcomes(ben.take(2), ben.take(2))).toEqual([0, 0]);
  });

  test('never shows who moves on two seats or on none [SEA-2.4.9]', async () => {
    const { ann, ben, outcomes } = await openStage(['ann', 'ben']);
    expect(await outcomes(ben.take(2))).toEqual([0]);
    const seen: string[] = [];
    ann.sdk.on(EVENT.GROUP_ATTRIBUTES_UPDATED, () => seen.push(ann.seats()));
    expect(await outcomes(ben.move(4), ben.move(3))).toEqual([0, 0]);
    expect(seen.map((seats) => seats.split('ben').length)).toEqual([2, 2]);
  });
});
