import { describe, expect, it } from 'vitest';
import { accessibilityProblems, SOME_THEMES } from './accessibility.js';
import { bar, choose, control, createRoom, joinRoom, NAME } from './audio-room-page.js';
import { VOICES } from './chromium.js';
import {
  conversation,
  demoWindows,
  goIntoRoom,
  goToRooms,
  openConversation,
  press,
  roomInList,
  seat,
  send,
  stageOf,
  thread,
} from './demo-page.js';

const openDemo = demoWindows(VOICES);

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
    await page.getByRole('textbox', { name: 'Say something' }).fill('Half a thought');
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
    const field = page.getByRole('textbox', { name: 'Say something' });
    expect(await field.inputValue()).toBe('Half a thought');
    await page.goBack();
    await page.reload();
    // The seat is this page's once the one before it does not answer.
    await bar(page).getByRole('button', { name: 'Mute', exact: true }).waitFor();
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 2, Jonas Weber');
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
    await roomInList(page, 'Night radio').click();
    const question = page.getByRole('dialog', { name: `Leave “${NAME}”?` });
    await question.getByRole('button', { name: 'Stay' }).click();
    await seat(page, 1).and(page.locator('[data-mine]')).waitFor();
    await roomInList(page, 'Night radio').click();
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

describe.each(SOME_THEMES)('in the %s theme', (colorScheme) => {
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
    await roomInList(page, 'Night radio').click();
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
