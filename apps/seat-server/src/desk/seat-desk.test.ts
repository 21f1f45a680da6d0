import { SimulatedClock } from '@parlor/engine';
import type { SeatOperation } from '@parlor/hooks/seat-rules';
import { ChatError, type GroupAttributes } from '@parlor/sdk';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLocalWorld, KEEPER, STAGE } from '../demo/local-world.js';
import { seating } from '../demo/seating.js';
import { createEnginePlace } from '../place/engine-place.js';
import type { SeatPlace } from '../place/seat-place.js';
import { SeatDesk } from './seat-desk.js';

/** A desk for the stage, Ann's, of four seats: open. */
async function openDesk(changes: (place: SeatPlace) => Partial<SeatPlace> = () => ({})) {
  const clock = new SimulatedClock();
  const { engine, logIn } = createLocalWorld({ clock });
  onTestFinished(() => engine.close());
  const inner = createEnginePlace(await logIn(KEEPER));
  let writes = 0;
  const counting: SeatPlace = {
    ...inner,
    write(groupID, write) {
      writes += 1;
      return inner.write(groupID, write);
    },
  };
  const place = { ...counting, ...changes(counting) };
  const desk = new SeatDesk({
    place,
    now: () => clock.now(),
    wait: (milliseconds) => new Promise((resolve) => void clock.setTimeout(resolve, milliseconds)),
  });
  let requests = 0;
  const newID = () => {
    requests += 1;
    return `r${requests}`;
  };
  const ask = (userID: string, operation: SeatOperation, requestID = newID()) =>
    desk.perform(userID, {
      ...{ groupID: STAGE, operation, requestID },
      ...{ instance: `${userID}-1`, livingInstances: [] },
    });
  /** Lets time go on until all is answered: 0, or the code. */
  const codes = async (...answers: ReturnType<typeof ask>[]) => {
    let isOver = false;
    const all = Promise.all(answers).finally(() => {
      isOver = true;
    });
    while (!isOver) await clock.advance(20);
    return (await all).map((answer) => ('code' in answer ? answer.code : 0));
  };
  const person = async (userID: string) => {
    const sdk = await logIn(userID);
    await sdk.getGroupAttributes({ groupID: STAGE, keyList: [] });
    return sdk;
  };
  expect(await codes(ask('ann', { type: 'open', count: 4 }))).toEqual([0]);
  const attributes = () => inner.read(STAGE);
  return {
    ...{ clock, ask, codes, person, attributes, writes: () => writes },
    seats: async () => seating(await attributes()),
    async forge(userID: string, groupAttributes: GroupAttributes) {
      const sdk = await person(userID);
      await sdk.setGroupAttributes({ groupID: STAGE, groupAttributes });
      await clock.advance(0);
      return sdk;
    },
  };
}

const take = (index: number): SeatOperation => ({ type: 'take', index });

describe('a server that writes the seats', () => {
  test('gives a seat that two want to one, and tells the other', async () => {
    const { ask, codes, seats } = await openDesk();
    expect(await codes(ask('ben', take(2)), ask('cat', take(2)))).toEqual([0, -10]);
    expect(await seats()).toBe('ann ben . .');
  });

  test('lets nobody have two seats', async () => {
    const { ask, codes, seats } = await openDesk();
    expect(await codes(ask('ben', take(2)), ask('ben', take(3)))).toEqual([0, -12]);
    expect(await seats()).toBe('ann ben . .');
  });

  test('writes who sits there as they are called, and by which instance', async () => {
    const { ask, codes, attributes } = await openDesk();
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
    expect(JSON.parse((await attributes())['seat.2'] ?? '')).toMatchObject({
      ...{ s: 1, u: 'ben', n: 'ben!', i: 'ben-1' },
    });
  });

  test('refuses what the role does not allow, and whoever is not in the group', async () => {
    const { ask, codes, seats } = await openDesk();
    const refused = await codes(
      ask('ben', { type: 'kick', index: 1 }),
      ask('ben', { type: 'open' }),
      ask('ben', { type: 'setCoHosts', userIDs: ['ben'] }),
      ask('dan', take(2)),
      ask('ann', { type: 'reserve', userID: 'dan', index: 2, seconds: 30 }),
    );
    expect(refused).toEqual([-26, -21, -26, -17, -28]);
    expect(await seats()).toBe('ann . . .');
  });

  test('does not believe a janitor who says that somebody is gone, or who is the host', async () => {
    const { ask, codes, seats, person, attributes } = await openDesk();
    await person('ann');
    const cat = await person('cat');
    expect(await codes(ask('ben', take(2)), ask('cat', take(3)))).toEqual([0, 0]);
    const clean = { type: 'clean', gone: ['ann', 'cat'], newHostID: 'ben' } as const;
    expect(await codes(ask('ben', clean))).toEqual([0]);
    expect(await seats()).toBe('ann ben cat .');
    expect((await attributes())['seat.meta']).toContain('"h":"ann"');
    await cat.quitGroup(STAGE);
    expect(await codes(ask('ben', clean))).toEqual([0]);
    expect(await seats()).toBe('ann ben . .');
  });
});

test('the group’s new owner is the host, when a janitor says so and the service as well', async () => {
  const { ask, clock, codes, seats, person, attributes } = await openDesk();
  const [ann] = [await person('ann'), await person('ben')];
  expect(await codes(ask('cat', take(3)))).toEqual([0]);
  const clean = { type: 'clean', gone: [], newHostID: 'ben' } as const;
  expect(await codes(ask('cat', clean))).toEqual([0]);
  expect((await attributes())['seat.meta']).toContain('"h":"ann"');
  await ann.changeGroupOwner({ groupID: STAGE, newOwnerID: 'ben' });
  await clock.advance(0);
  expect(await codes(ask('cat', clean))).toEqual([0]);
  expect((await attributes())['seat.meta']).toContain('"h":"ben"');
  expect(await seats()).toBe('. ann cat .');
});

describe('who writes attributes past the server', () => {
  test('is put right with the next write; what the app keeps there stays', async () => {
    const { ask, codes, seats, forge, attributes } = await openDesk();
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
    await forge('cat', { 'seat.rev': '99', 'seat.2': '{"s":1,"u":"cat"}', topic: 'Tea' });
    expect(await seats()).toBe('ann cat . .');
    expect(await codes(ask('ann', { type: 'lock', index: 3, isLocked: true }))).toEqual([0]);
    expect(await seats()).toBe('ann ben # .');
    expect(await attributes()).toMatchObject({ 'seat.rev': '100', topic: 'Tea' });
  });

  test('is put right also by what is refused, and is decided on as if nothing had been written', async () => {
    const { ask, codes, seats, forge } = await openDesk();
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
    const meta = '{"v":1,"n":4,"lay":"A","h":"cat","m":"free","hs":1,"o":1,"e":1}';
    await forge('cat', { 'seat.meta': meta, 'seat.2': '{"s":0}' });
    expect(await codes(ask('cat', { type: 'kick', index: 1 }))).toEqual([-26]);
    expect(await seats()).toBe('ann ben . .');
  });

  test('cannot put more seats there than there are', async () => {
    const { ask, codes, forge, seats, writes } = await openDesk();
    await forge('cat', { 'seat.9': '{"s":1,"u":"cat"}' });
    const before = writes();
    expect(await codes(ask('ben', { type: 'leave' }))).toEqual([-14]);
    expect([await seats(), writes() - before]).toEqual(['ann . . .', 0]);
  });
});

describe('what the service does not make easy', () => {
  test('somebody else was faster: it is decided again', async () => {
    let isDisturbed = true;
    const desk: Awaited<ReturnType<typeof openDesk>> = await openDesk((place) => ({
      async write(groupID, write) {
        if (!isDisturbed && write.kind === 'set') {
          isDisturbed = true;
          await desk.forge('cat', { topic: 'Tea' });
          throw new ChatError({ code: 10056 });
        }
        return place.write(groupID, write);
      },
    }));
    isDisturbed = false;
    expect(await desk.codes(desk.ask('ben', take(2)))).toEqual([0]);
    expect(await desk.attributes()).toMatchObject({ topic: 'Tea', 'seat.rev': '2' });
    expect(await desk.seats()).toBe('ann ben . .');
  });

  test('a room in which somebody is always faster is given up, and may be tried again', async () => {
    let isBusy = false;
    const { ask, codes } = await openDesk((place) => ({
      write: (groupID, write) =>
        isBusy ? Promise.reject(new ChatError({ code: 10056 })) : place.write(groupID, write),
    }));
    isBusy = true;
    expect(await codes(ask('ben', take(2), 'mine'))).toEqual([-15]);
    isBusy = false;
    expect(await codes(ask('ben', take(2), 'mine'))).toEqual([0]);
  });

  test('the answer to a write is lost: it counts as done', async () => {
    let isLost = false;
    const { ask, codes, seats, writes } = await openDesk((place) => ({
      async write(groupID, write) {
        await place.write(groupID, write);
        if (isLost) throw new ChatError({ code: 2801 });
      },
    }));
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
    isLost = true;
    const before = writes();
    expect(await codes(ask('ben', { type: 'leave' }))).toEqual([0]);
    expect([await seats(), writes() - before]).toEqual(['ann . . .', 1]);
  });

  test('a question that is sent once more, because its answer was lost, is done once', async () => {
    const { ask, codes, writes } = await openDesk();
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
    const before = writes();
    const leave: SeatOperation = { type: 'leave' };
    expect(await codes(ask('ben', leave, 'mine'), ask('ben', leave, 'mine'))).toEqual([0, 0]);
    expect(await codes(ask('ben', leave, 'mine'))).toEqual([0]);
    expect(writes() - before).toBe(1);
    expect(await codes(ask('cat', leave, 'mine'))).toEqual([-14]);
  });

  test('the service has had too much for a while: it is asked again', async () => {
    let busy = 3;
    const { ask, codes } = await openDesk((place) => ({
      read(groupID) {
        busy -= 1;
        const isBusy = busy === 1 || busy === 0;
        return isBusy ? Promise.reject(new ChatError({ code: 2996 })) : place.read(groupID);
      },
    }));
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
    expect(busy).toBe(-1);
  });

  test('what the service refuses is told with its code, and holds up nobody', async () => {
    let isGone = false;
    const { ask, codes } = await openDesk((place) => ({
      describe: (groupID) =>
        isGone ? Promise.reject(new ChatError({ code: 10010 })) : place.describe(groupID),
    }));
    isGone = true;
    const refused = ask('ben', take(2));
    expect(await codes(refused)).toEqual([10010]);
    isGone = false;
    expect(await codes(ask('ben', take(2)))).toEqual([0]);
  });
});
