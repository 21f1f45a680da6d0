import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { createStage, STAGE } from '../../testing/seat-people.js';
import { makeHostile } from '../../testing/world.js';

/** Ann's room of four, or of what is asked; Ben sits on seat 2, Cat looks on. */
async function openStage(options: { count?: number; layout?: 'A' | 'B' } = {}) {
  const stage = createStage(['ann', 'ben', 'cat']);
  const [ann, ben] = [await stage.person('ann'), await stage.person('ben')];
  const cat = await stage.person('cat');
  expect(await stage.outcomes(ann.open({ count: 4, ...options }))).toEqual([0]);
  expect(await stage.outcomes(ben.take(2))).toEqual([0]);
  await stage.clock.advance(2000);
  const one = async (action: Promise<void>) => (await stage.outcomes(action))[0];
  return { ...stage, ann, ben, cat, one };
}

async function attributesOf(sdk: ChatSDK) {
  return (await sdk.getGroupAttributes({ groupID: STAGE, keyList: [] })).data.groupAttributes;
}

describe('what the host and co-hosts do', () => {
  test('is seen by all', async () => {
    const { ann, ben, cat, one } = await openStage();
    expect(await one(ann.muteSeat(2, true))).toBe(0);
    expect(cat.view().seats[1]).toMatchObject({
      userID: 'ben',
      isMuted: true,
      isMutedByHost: true,
    });
    expect(await one(ann.lock(3, true))).toBe(0);
    expect(cat.view().seats[2]?.status).toBe('locked');
    expect(await one(ben.lock(3, false))).toBe(-26);
    expect(await one(ann.setCoHosts(['cat']))).toBe(0);
    expect(await one(cat.lock(3, false))).toBe(0);
    expect(await one(cat.moveUser('ben', 3))).toBe(0);
    expect(await one(ann.swap(3, 4))).toBe(0);
    expect([ann, ben, cat].map((person) => person.seats())).toEqual(Array(3).fill('ann . . ben'));
    expect(await one(cat.kick(4, 'ben'))).toBe(0);
    expect(ben.seats()).toBe('ann . . .');
  });

  test('reaches who moves to a seat while it is locked: they keep theirs [SEA-2.10.3]', async () => {
    const { ann, ben, outcomes } = await openStage();
    expect(await outcomes(ann.lock(3, true), ben.move(3))).toEqual([0, -11]);
    expect(ben.seats()).toBe('ann ben . .');
  });

  test('hands the room over, with the host’s seat and the group [SEA-2.5.19]', async () => {
    const { ann, ben, cat, one } = await openStage();
    expect(await one(ann.transferHost('ben'))).toBe(0);
    expect(cat.seats()).toBe('ben ann . .');
    expect(cat.view().room?.hostID).toBe('ben');
    const { data } = await ben.sdk.getGroupProfile({ groupID: STAGE });
    expect(data.group.ownerID).toBe('ben');
    expect(await one(ann.setMode('apply'))).toBe(-26);
    expect(await one(ben.setMode('apply'))).toBe(0);
    expect(await one(ben.transferHost('nobody'))).toBe(-28);
  });

  test('that is handed to who has it already stays as it is', async () => {
    const { ann, one } = await openStage();
    expect(await one(ann.transferHost('ann'))).toBe(0);
    const { data } = await ann.sdk.getGroupProfile({ groupID: STAGE });
    expect(data.group.ownerID).toBe('ann');
  });

  test('closes the room for all, and opens it anew [SEA-2.5.20]', async () => {
    const { ann, ben, cat, one } = await openStage();
    expect(await one(ben.close())).toBe(-21);
    expect(await one(ann.close())).toBe(0);
    expect(cat.view().room).toMatchObject({ isOpen: false, epoch: 2 });
    expect(await one(ben.take(2))).toBe(-18);
    expect(await one(ann.open({ count: 3, hostSeat: 2 }))).toBe(0);
    expect(cat.seats()).toBe('. ann .');
    expect(cat.view().room?.epoch).toBe(3);
  });
});

describe('a seat that is kept for somebody', () => {
  test('is theirs until its time is over, which shows without anybody telling [SEA-2.5.6, SEA-2.5.21]', async () => {
    const { ann, ben, cat, clock, one } = await openStage();
    expect(await one(ann.setMode('apply'))).toBe(0);
    expect(await one(ann.reserve('cat', 3, 20))).toBe(0);
    expect(ben.view().seats[2]).toMatchObject({ status: 'reserved', userID: 'cat' });
    expect(await one(ben.move(3))).toBe(-19);
    await clock.advance(20_000);
    expect(ben.view().seats[2]).toMatchObject({ status: 'empty', userID: '', reservedUntil: 0 });
    expect(await one(cat.take(3))).toBe(-23);
    expect(await one(ann.reserve('cat', 3, 20))).toBe(0);
    expect(await one(cat.take(3))).toBe(0);
    expect(await one(ann.reserve('cat', 4, 20))).toBe(-24);
    expect(await one(ann.reserve('eve', 4, 20))).toBe(-28);
  });
});

describe('many seats', () => {
  test('are packed, and all is done with them as with few [SEA-2.1.4, SEA-2.1.6]', async () => {
    const { ann, ben, cat, one } = await openStage({ count: 100 });
    expect(Object.keys(await attributesOf(ann.sdk))).toHaveLength(15);
    expect(await one(cat.take(100))).toBe(0);
    expect(await one(ben.move(99))).toBe(0);
    expect(await one(ann.lock(50, true))).toBe(0);
    for (const person of [ann, ben, cat]) {
      const taken = person.view().seats.filter(({ status }) => status !== 'empty');
      expect(taken.map(({ index }) => index)).toEqual([1, 50, 99, 100]);
    }
  });

  test('come of few, and what the app keeps stays [SEA-2.5.17, SEA-2.1.8]', async () => {
    const { ann, ben, cat, one } = await openStage();
    await ann.sdk.setGroupAttributes({ groupID: STAGE, groupAttributes: { topic: 'Tea' } });
    expect(await one(ann.resize(20))).toBe(0);
    expect(await attributesOf(cat.sdk)).toMatchObject({ topic: 'Tea' });
    expect(cat.view().seats).toHaveLength(20);
    expect(await one(ben.move(20))).toBe(0);
    expect(await one(ann.resize(4))).toBe(-25);
    expect(cat.view().room?.epoch).toBe(1);
  });
});

describe('an instance', () => {
  test('writes a nonce of eight characters, and a second one may take the seat over [SEA-2.2.14, SEA-2.5.8]', async () => {
    const { ben, person, one } = await openStage();
    const phone = await person('ben');
    const holder = () => ben.control.book(STAGE)?.seats[1]?.instance;
    expect(holder()).toMatch(/^[a-z0-9]{8}$/);
    expect(phone.view().seats[1]).toMatchObject({ isMine: true, isHeldElsewhere: true });
    phone.control.setLivingInstances(STAGE, [holder() ?? '']);
    expect(await one(phone.leave())).toBe(-27);
    const { since } = ben.view().seats[1] ?? {};
    expect(await one(phone.takeOver())).toBe(0);
    expect(phone.view().seats[1]).toMatchObject({ isHeldElsewhere: false, since });
    expect(ben.view().seats[1]?.isHeldElsewhere).toBe(true);
    expect(await one(phone.leave())).toBe(0);
  });

  test('whose answer is lost does not swap two seats back', async () => {
    const stage = createStage(['ann', 'ben']);
    let isLost = true;
    const deaf = (sdk: ChatSDK) =>
      makeHostile(sdk, {
        async setGroupAttributes(options) {
          const answer = await sdk.setGroupAttributes(options);
          if (!('seat.2' in options.groupAttributes) || !isLost) return answer;
          isLost = false;
          throw Object.assign(new Error(''), { code: 10056 });
        },
      }).sdk;
    const [ann, ben] = [await stage.person('ann', deaf), await stage.person('ben')];
    expect(await stage.outcomes(ann.open({ count: 4 }))).toEqual([0]);
    expect(await stage.outcomes(ben.take(2))).toEqual([0]);
    expect(await stage.outcomes(ann.swap(2, 3))).toEqual([0]);
    expect(isLost).toBe(false);
    expect(ben.seats()).toBe('ann . ben .');
  });
});
