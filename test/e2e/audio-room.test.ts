import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, control, createRoom, joinRoom, NAME, type Wish } from './audio-room-page.js';
import { VOICES } from './chromium.js';
import { type DemoTab, demoWindows, press, race, roomInList, seat, stageOf } from './demo-page.js';
import { isLong } from './long-scenarios.js';

const openDemo = demoWindows(VOICES);

interface Four {
  mina: DemoTab;
  jonas: DemoTab;
  omar: DemoTab;
  sofia: DemoTab;
}

/** A room of Mina's, and three who are in it. */
async function fourInARoom(wish?: Wish): Promise<Four> {
  const demo = await openDemo();
  const mina = await demo.open('mina');
  const [jonas, omar, sofia] = await Promise.all([
    demo.open('jonas'),
    demo.open('omar'),
    demo.open('sofia'),
  ]);
  await createRoom(mina.page, wish);
  await Promise.all([jonas, omar, sofia].map(({ page }) => joinRoom(page)));
  return { mina, jonas, omar, sofia };
}

function problemsOf({ mina, jonas, omar, sofia }: Four): string[] {
  return [mina, jonas, omar, sofia].flatMap(({ problems }) => problems);
}

/** Whether somebody who raced for a seat in vain pressed it while it was still free: then they are told. */
async function isTold(page: Page): Promise<boolean> {
  const told = page.getByText(/^Somebody else sits there/).first();
  await told.or(page.getByRole('menu')).first().waitFor();
  return told.isVisible();
}

describe('an audio room of four', () => {
  it('is opened, found by its ID, taken seats in, moved in and left, and all of them see it', async () => {
    const four = await fourInARoom();
    const { mina, jonas, omar, sofia } = four;
    await press(jonas.page, 2);
    for (const { page } of [mina, omar, sofia]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 2, Jonas Weber');
    }
    await press(sofia.page, 3);
    for (const { page } of [mina, jonas, omar]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 3, Sofia Rossi');
    }
    await press(jonas.page, 5);
    for (const { page } of [mina, omar, sofia]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 5, Jonas Weber');
      expect(await stageOf(page)).toContain('Seat 2, empty');
    }
    await jonas.page.bringToFront();
    await control(jonas.page, 'Leave the seat').click();
    for (const { page } of [mina, jonas, omar, sofia]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 5, empty');
    }
    expect(problemsOf(four)).toEqual([]);
  });

  it('of three who race for a seat one sits down, and the others are told who has it', async () => {
    const four = await fourInARoom();
    const rivals = [
      { ...four.jonas, name: 'Jonas Weber' },
      { ...four.omar, name: 'عمر حداد' },
      { ...four.sofia, name: 'Sofia Rossi' },
    ];
    // Whoever sees the seat taken before they press it is shown what can be done with who sits there: then they race on.
    let told = 0;
    for (const index of [2, 3, 4, 5, 6]) {
      await race(rivals, index);
      await expect.poll(() => stageOf(four.mina.page)).not.toContain(`Seat ${index}, empty`);
      const stage = await stageOf(four.mina.page);
      const winner = rivals.find(({ name }) => stage.includes(`Seat ${index}, ${name}`));
      const losers = rivals.filter((rival) => rival !== winner);
      expect(losers).toHaveLength(2);
      for (const { page } of losers) {
        await expect.poll(() => stageOf(page)).toContain(`Seat ${index}, ${winner?.name}`);
        if (await isTold(page)) told += 1;
        else await page.keyboard.press('Escape');
      }
      if (told > 0) break;
    }
    expect(told).toBeGreaterThan(0);
    expect(problemsOf(four)).toEqual([]);
  });

  it.runIf(isLong)(
    'who raises a hand and is let in sits by themselves; who is muted by the host stays so; who is put off is off',
    async () => {
      const four = await fourInARoom({ mode: 'apply' });
      const { mina, jonas, omar, sofia } = four;
      await sofia.page.bringToFront();
      await control(sofia.page, 'Raise hand').click();
      await control(sofia.page, /^Lower hand/).waitFor();
      await mina.page.bringToFront();
      await control(mina.page, /1 raised hand/).click();
      await mina.page.getByRole('button', { name: 'Accept Sofia Rossi' }).click();
      for (const { page } of [mina, jonas, omar]) {
        await expect.poll(() => stageOf(page)).toContain('Seat 2, Sofia Rossi');
      }

      await choose(mina.page, 2, 'Mute');
      for (const { page } of [jonas, omar]) {
        await expect.poll(() => stageOf(page)).toContain('Seat 2, Sofia Rossi, muted by the host');
      }
      await sofia.page.bringToFront();
      const microphone = control(sofia.page, 'Muted by the host');
      expect(await microphone.getAttribute('aria-disabled')).toBe('true');
      await microphone.press('Enter');
      await sofia.page.getByText(/^The host has muted you/).waitFor();
      await seat(sofia.page, 2).getByRole('button').click({ button: 'right' });
      await sofia.page.getByRole('menuitem', { name: 'Leave the seat' }).waitFor();
      const offered = await sofia.page.getByRole('menuitem').allInnerTexts();
      expect(offered.filter((item) => /unmute/i.test(item))).toEqual([]);
      await sofia.page.keyboard.press('Escape');
      expect(await stageOf(omar.page)).toContain('Seat 2, Sofia Rossi, muted by the host');
      await choose(mina.page, 2, 'Unmute');
      await sofia.page.bringToFront();
      await control(sofia.page, 'Mute').waitFor();

      await choose(mina.page, 2, 'Remove from the seat…');
      await mina.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
      await choose(mina.page, 3, 'Lock the seat');
      for (const { page } of [jonas, omar, sofia]) {
        await expect.poll(() => stageOf(page)).toContain('Seat 2, empty');
        await expect.poll(() => stageOf(page)).toContain('Seat 3, locked');
      }
      expect(problemsOf(four)).toEqual([]);
    },
  );

  it.runIf(isLong)('goes on when its host hands it over and leaves', async () => {
    const four = await fourInARoom();
    const { mina, jonas, omar, sofia } = four;
    await press(jonas.page, 2);
    await press(omar.page, 4);
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 2, Jonas Weber');
    await choose(mina.page, 2, 'Hand the room over…');
    await mina.page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    for (const { page } of [mina, omar, sofia]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 1, Jonas Weber, host');
    }
    await control(mina.page, 'Leave').click();
    await mina.page.getByText('Choose a room.').waitFor();
    // She is a member still, and can come back.
    await roomInList(mina.page, NAME).waitFor();
    for (const { page } of [jonas, omar, sofia]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 2, empty');
    }
    await choose(jonas.page, 4, 'Mute');
    await expect.poll(() => stageOf(sofia.page)).toContain('Seat 4, عمر حداد, muted by the host');
    await press(sofia.page, 2);
    await expect.poll(() => stageOf(jonas.page)).toContain('Seat 2, Sofia Rossi');
    expect(problemsOf(four)).toEqual([]);
  });

  it.runIf(isLong)(
    'that is live goes on with a co-host when its host signs out and does not come back',
    async () => {
      const demo = await openDemo();
      // It goes as it always does, in all tabs, until it is moved.
      await demo.context.clock.install();
      const mina = await demo.open('mina');
      const jonas = await demo.open('jonas');
      const omar = await demo.open('omar');
      await createRoom(mina.page, { isLive: true });
      for (const { page } of [jonas, omar]) await joinRoom(page);
      await press(jonas.page, 2);
      await expect.poll(() => stageOf(mina.page)).toContain('Seat 2, Jonas Weber');
      await choose(mina.page, 2, 'Make a co-host');
      await expect.poll(() => stageOf(omar.page)).toContain('Seat 2, Jonas Weber, co-host');
      await mina.page.bringToFront();
      await mina.page.getByRole('button', { name: 'Settings', exact: true }).click();
      await mina.page.getByRole('button', { name: 'Be someone else' }).click();
      await expect.poll(() => stageOf(omar.page)).toContain('Seat 1, empty, for the host');
      await expect
        .poll(async () => {
          // In steps: a line on which nothing is answered for too long is taken for lost.
          await demo.context.clock.runFor(5_000);
          return stageOf(omar.page);
        })
        .toContain('Seat 1, Jonas Weber, host');
      await press(omar.page, 3);
      await expect.poll(() => stageOf(jonas.page)).toContain('Seat 3, عمر حداد');
    },
  );
});
