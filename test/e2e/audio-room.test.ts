import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import {
  conversation,
  type DemoTab,
  type DemoWindow,
  demoWindows,
  goIntoRoom,
  goToRooms,
  openConversation,
  press,
  race,
  seat,
  send,
  stageOf,
  thread,
} from './demo-page.js';

const openDemo = demoWindows();

/** What a room is to be, where it is not as it comes. */
interface Wish {
  isLive?: boolean;
  mode?: 'free' | 'apply' | 'invite';
}

const NAME = 'Rain on the roof';
const ID = 'rain-on-the-roof';

/** Makes a room with six seats, which are open at once. */
async function createRoom(page: Page, { isLive = false, mode = 'free' }: Wish = {}): Promise<void> {
  await goToRooms(page);
  await page.getByRole('button', { name: 'New room' }).click();
  const dialog = page.getByRole('dialog', { name: 'New room' });
  await dialog.getByLabel('Name', { exact: true }).fill(NAME);
  await dialog.getByLabel(/^ID/).fill(ID);
  if (isLive) await dialog.getByLabel(/a live room$/).check();
  await dialog.getByLabel('Seats', { exact: true }).fill('6');
  await dialog.getByLabel('How one gets a seat').selectOption(mode);
  await dialog.getByRole('button', { name: 'Create room' }).click();
  await expect.poll(() => stageOf(page)).toContain('Seat 1, You, host');
}

/** Finds the room by its ID and goes in. */
async function joinRoom(page: Page): Promise<void> {
  await goToRooms(page);
  await page.getByRole('button', { name: 'Find a room by its ID' }).click();
  const dialog = page.getByRole('dialog', { name: 'Join a group' });
  await dialog.getByRole('textbox', { name: 'ID of a group' }).fill(ID);
  await dialog.getByRole('button', { name: 'Join', exact: true }).click();
  await seat(page, 1).waitFor();
}

interface Four {
  demo: DemoWindow;
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
  return { demo, mina, jonas, omar, sofia };
}

function problemsOf({ mina, jonas, omar, sofia }: Four): string[] {
  return [mina, jonas, omar, sofia].flatMap(({ problems }) => problems);
}

/** A control below the stage. */
function control(page: Page, name: string | RegExp): Locator {
  const controls = page.getByRole('toolbar', { name: /^Controls of/ });
  return controls.getByRole('button', { name, exact: true });
}

/** The room that was made small. */
function bar(page: Page): Locator {
  return page.getByRole('region', { name: `${NAME}, made small` });
}

/** Chooses from the menu of a seat. */
async function choose(page: Page, index: number, item: string): Promise<void> {
  await page.bringToFront();
  await seat(page, index).getByRole('button').click({ button: 'right' });
  await page.getByRole('menuitem', { name: item, exact: true }).click();
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

  it('who raises a hand and is let in sits by themselves; who is muted by the host stays so; who is put off is off', async () => {
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
  });

  it('goes on when its host hands it over and leaves', async () => {
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
    for (const { page } of [jonas, omar, sofia]) {
      await expect.poll(() => stageOf(page)).toContain('Seat 2, empty');
    }
    await choose(jonas.page, 4, 'Mute');
    await expect.poll(() => stageOf(sofia.page)).toContain('Seat 4, عمر حداد, muted by the host');
    await press(sofia.page, 2);
    await expect.poll(() => stageOf(jonas.page)).toContain('Seat 2, Sofia Rossi');
    expect(problemsOf(four)).toEqual([]);
  });

  it('that is live goes on with a co-host when its host signs out and does not come back', async () => {
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
  });
});

describe('a group with an audio room', () => {
  it('has the way in above what is said there, and what is said is heard in the room as well', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await goIntoRoom(mina.page, 'Night radio');
    await openConversation(jonas.page, 'Night radio');
    await send(jonas.page, 'The recipe, please');
    await mina.page.bringToFront();
    await mina.page.getByText('The recipe, please').waitFor();
    await jonas.page.bringToFront();
    await jonas.page.getByText('5 people on the stage').waitFor();
    await jonas.page.getByRole('button', { name: 'Go in' }).click();
    await seat(jonas.page, 1).getByText('Aïcha Diallo').first().waitFor();
    await jonas.page.getByText('The recipe, please').waitFor();
  });

  it('whose room was never opened has it opened by its owner, and the others find the way in', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const lina = await demo.open('lina');
    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'New conversation' }).click();
    await mina.page.getByLabel('李娜').check();
    await mina.page.getByLabel('عمر حداد').check();
    await mina.page.getByLabel('Name of the group').fill('Rain, live');
    await mina.page.getByLabel('An audio room, with seats').check();
    await mina.page.getByRole('button', { name: 'Create group' }).click();
    await openConversation(lina.page, 'Rain, live');

    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'Open it…' }).click();
    await mina.page.getByRole('button', { name: 'Open the stage' }).click();
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 1, You, host');
    await lina.page.bringToFront();
    await lina.page.getByRole('button', { name: 'Go in' }).click();
    await press(lina.page, 3);
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 3, 李娜');
  });
});

describe('a room that is made small', () => {
  it('stays while one reads and writes elsewhere, and is as it was when one comes back', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    const { page } = jonas;
    await createRoom(mina.page);
    await joinRoom(page);
    await press(page, 2);
    await seat(page, 2).and(page.locator('[data-mine]')).waitFor();
    await page.getByRole('button', { name: 'Make the room small' }).click();
    await bar(page).waitFor();
    await page.getByText('Choose a room.').waitFor();

    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Chats/ })
      .click();
    await conversation(page, 'Mina Park').click();
    await send(page, 'Your roof is loud.');
    await thread(page).getByText('Your roof is loud.').waitFor();
    // Beside the bar and not below it.
    const composer = await page.getByRole('textbox').boundingBox();
    const line = await bar(page).boundingBox();
    expect((composer?.y ?? 0) + (composer?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
    expect(await stageOf(mina.page)).toContain('Seat 2, Jonas Weber');

    await bar(page)
      .getByRole('button', { name: `Back to ${NAME}` })
      .click();
    await seat(page, 2).and(page.locator('[data-mine]')).waitFor();
    expect(await bar(page).count()).toBe(0);
    await page.goBack();
    await bar(page).getByRole('button', { name: 'Leave' }).click();
    await bar(page).waitFor({ state: 'detached' });
    await mina.page.bringToFront();
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 2, empty');
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('tells who looks at something else that they are invited to a seat, and the host that a hand is raised', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await createRoom(mina.page, { mode: 'apply' });
    await joinRoom(jonas.page);
    await jonas.page.getByRole('button', { name: 'Make the room small' }).click();
    await bar(jonas.page).waitFor();
    await choose(mina.page, 3, 'Invite somebody…');
    const inviting = mina.page.getByRole('dialog', { name: 'Invite to seat 3' });
    await inviting.getByRole('option', { name: 'Jonas Weber' }).click();
    await inviting.getByRole('button', { name: 'Invite', exact: true }).click();
    await jonas.page.bringToFront();
    await jonas.page.getByText('Mina Park invites you to seat 3').waitFor();
    await jonas.page.getByRole('button', { name: 'Take the seat' }).click();
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 3, Jonas Weber');

    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'Make the room small' }).click();
    await bar(mina.page).waitFor();
    await jonas.page.bringToFront();
    await bar(jonas.page)
      .getByRole('button', { name: `Back to ${NAME}` })
      .click();
    await control(jonas.page, 'Leave the seat').click();
    await control(jonas.page, 'Raise hand').click();
    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: /1 raised hand/ }).click();
    await seat(mina.page, 1).and(mina.page.locator('[data-mine]')).waitFor();
    await control(mina.page, /1 raised hand/).waitFor();
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('who sits in a room and would like to go to another one is asked first', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await createRoom(page);
    await page
      .getByRole('list', { name: 'Rooms' })
      .getByRole('button', { name: /^Night radio/ })
      .click();
    const question = page.getByRole('dialog', { name: `Leave “${NAME}”?` });
    await question.getByRole('button', { name: 'Stay' }).click();
    await seat(page, 1).and(page.locator('[data-mine]')).waitFor();
    await page
      .getByRole('list', { name: 'Rooms' })
      .getByRole('button', { name: /^Night radio/ })
      .click();
    await question.getByRole('button', { name: 'Leave it' }).click();
    await seat(page, 1).getByText('Aïcha Diallo').first().waitFor();
    expect(problems).toEqual([]);
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  it('a room fills the screen, is made small and comes back, and axe finds nothing', async () => {
    const demo = await openDemo(phone);
    const { page } = await demo.open('mina');
    const isFine = async () => {
      await expect.poll(() => accessibilityProblems(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    };
    await createRoom(page);
    await isFine();
    await page.getByRole('button', { name: 'Make the room small' }).click();
    await bar(page).waitFor();
    await page.getByRole('button', { name: 'New room' }).waitFor();
    await isFine();
    await bar(page)
      .getByRole('button', { name: `Back to ${NAME}` })
      .click();
    await seat(page, 1).and(page.locator('[data-mine]')).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('axe finds nothing in the rooms, the dialog for a new one, a lively room, and beside it', async () => {
    const demo = await openDemo({ colorScheme });
    const { page } = await demo.open('mina');
    const isFine = () => expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await goToRooms(page);
    await isFine();
    await page.getByRole('button', { name: 'New room' }).click();
    await page.getByRole('dialog', { name: 'New room' }).waitFor();
    await isFine();
    await page.keyboard.press('Escape');
    await page
      .getByRole('list', { name: 'Rooms' })
      .getByRole('button', { name: /^Night radio/ })
      .click();
    await seat(page, 11).getByText('Kofi Mensah').first().waitFor();
    await isFine();
    await press(page, 2);
    await seat(page, 2).and(page.locator('[data-mine]')).waitFor();
    await press(page, 2);
    await page.getByRole('menu').waitFor();
    await isFine();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Make the room small' }).click();
    await page.getByRole('region', { name: 'Night radio, made small' }).waitFor();
    await isFine();
  });
});
