import type { ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createStage, STAGE } from '../../testing/seat-people.js';
import { makeHostile } from '../../testing/world.js';

/** Ann's room, with Ben on seat 2; and what Ben has written since. */
async function benSits() {
  const stage = createStage(['ann', 'ben']);
  const writes: string[] = [];
  const spy = (sdk: ChatSDK) =>
    makeHostile(sdk, {
      setGroupAttributes(options) {
        writes.push(options.groupAttributes['seat.2'] ?? '');
        return sdk.setGroupAttributes(options);
      },
    }).sdk;
  const [ann, ben] = [await stage.person('ann'), await stage.person('ben', spy)];
  expect(await stage.outcomes(ann.open({ count: 3 }))).toEqual([0]);
  expect(await stage.outcomes(ben.take(2))).toEqual([0]);
  await stage.clock.advance(2000);
  writes.length = 0;
  const isMuted = (person: typeof ben) => person.view().seats[1]?.isMuted;
  return { ...stage, ann, ben, writes, isMuted };
}

test('muting oneself shows at once, and is written 400 ms after the last change of mind [SEA-2.4.12]', async () => {
  const { ann, ben, clock, outcomes, writes, isMuted } = await benSits();
  const first = ben.muteSelf(true);
  expect(isMuted(ben)).toBe(true);
  await clock.advance(300);
  const second = ben.muteSelf(false);
  expect(isMuted(ben)).toBe(false);
  await clock.advance(300);
  const third = ben.muteSelf(true);
  await clock.advance(399);
  expect(writes).toEqual([]);
  expect(isMuted(ann)).toBe(false);
  await clock.advance(100);
  expect(writes).toHaveLength(1);
  expect(writes[0]).toContain('"m":1');
  expect(await outcomes(first, second, third)).toEqual([0, 0, 0]);
  expect([isMuted(ann), isMuted(ben)]).toEqual([true, true]);
});

test('who ends as they began writes nothing [SEA-2.4.12, SEA-2.4.2]', async () => {
  const { ben, outcomes, writes, isMuted } = await benSits();
  expect(await outcomes(ben.muteSelf(true), ben.muteSelf(false))).toEqual([0, 0]);
  expect(writes).toEqual([]);
  expect(isMuted(ben)).toBe(false);
});

test('what is refused in the end shows as it is', async () => {
  const { ann, ben, clock, outcomes, isMuted } = await benSits();
  const muted = ben.muteSelf(true);
  expect(isMuted(ben)).toBe(true);
  const kicked = ann.kick(2);
  await clock.advance(0);
  expect(await outcomes(muted, kicked)).toEqual([-14, 0]);
  expect(ben.view().seats[1]).toMatchObject({ status: 'empty', isMuted: false });
});

test('who was muted by the host cannot undo it, and is told at once [SEA-2.5.11, SEA-2.3.8]', async () => {
  const { ann, ben, outcomes, isMuted } = await benSits();
  expect(await outcomes(ann.muteSeat(2, true))).toEqual([0]);
  expect(isMuted(ben)).toBe(true);
  await expect(ben.muteSelf(false)).rejects.toMatchObject({ code: -22 });
  expect(ben.view().seats[1]).toMatchObject({ isSelfMuted: false, isMutedByHost: true });
  expect(await outcomes(ben.muteSelf(true), ann.muteSeat(2, false))).toEqual([0, 0]);
  expect(ben.view().seats[1]).toMatchObject({ isSelfMuted: true, isMutedByHost: false });
});

test('the wish ends with the login', async () => {
  const { ben } = await benSits();
  const muted = ben.muteSelf(true).catch((error: { code: number }) => error.code);
  await ben.sdk.logout();
  expect(await muted).toBe(3005);
  expect(ben.control.book(STAGE)).toBeUndefined();
});
