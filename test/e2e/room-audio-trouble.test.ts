import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, SOME_THEMES } from './accessibility.js';
import { microphonesOf, noted, refuseMicrophones } from './audio-probe.js';
import { bar, control, createRoom, joinRoom } from './audio-room-page.js';
import { type DemoWindow, goIntoRoom, press, seat } from './demo-page.js';
import { audioWindows, isHeard } from './room-audio-page.js';

const openDemo = audioWindows();

/** What is said of the sound of a room when something is wrong. */
function notice(page: Page, words: string): Locator {
  return page.getByRole('status').filter({ hasText: words });
}

const NOT_ALLOWED = 'This page may not use your microphone.';
const NO_MICROPHONE = 'No microphone was found.';
const UNPLUGGED = 'Your microphone was unplugged.';
const BLOCKED = 'Your browser plays no voices before you press something.';

/** A room of Mina's with Jonas in it, who does not sit yet. */
async function jonasListens(demo: DemoWindow): Promise<{ mina: Page; jonas: Page }> {
  const [mina, jonas] = [await demo.open('mina'), await demo.open('jonas')];
  await createRoom(mina.page);
  await joinRoom(jonas.page);
  await isHeard(jonas.page);
  return { mina: mina.page, jonas: jonas.page };
}

describe('who sits down', () => {
  it.each([
    ['and refuses the microphone', 'NotAllowedError', NOT_ALLOWED],
    ['without a microphone', 'NotFoundError', NO_MICROPHONE],
  ])(
    '%s is told so, in the room and when it is small, and is heard when it is tried again',
    async (_, error, words) => {
      const { mina, jonas } = await jonasListens(await openDemo());
      await refuseMicrophones(jonas, error);
      await press(jonas, 2);
      await notice(jonas, words).waitFor();
      await control(jonas, 'Not heard. Try again').waitFor();
      expect((await noted(mina)).heardAt).toBe(0);
      await isHeard(jonas);
      await jonas.getByRole('button', { name: 'Make the room small' }).click();
      await bar(jonas).waitFor();
      await notice(jonas, words).waitFor();
      await refuseMicrophones(jonas, '');
      await jonas.getByRole('button', { name: 'Try again', exact: true }).click();
      await isHeard(mina);
      await notice(jonas, words).waitFor({ state: 'detached' });
    },
  );

  it('is told when the microphone is unplugged, and is heard with another one', async () => {
    const { mina, jonas } = await jonasListens(await openDemo());
    await press(jonas, 2);
    await isHeard(mina);
    // The system has no other one, and then it has.
    await refuseMicrophones(jonas, 'NotFoundError');
    await jonas.evaluate(() => {
      const [track] = globalThis.audioProbe.tracks;
      track?.stop();
      track?.dispatchEvent(new Event('ended'));
    });
    await notice(jonas, UNPLUGGED).waitFor();
    await refuseMicrophones(jonas, '');
    await jonas.getByRole('button', { name: 'Choose another' }).click();
    const dialog = jonas.getByRole('dialog', { name: 'Sound' });
    await dialog.getByLabel('Microphone').selectOption('Fake Audio Input 2');
    await dialog.getByText('You are heard.').waitFor();
    await jonas.keyboard.press('Escape');
    await isHeard(mina);
    expect(await microphonesOf(jonas)).toEqual(['ended', 'live']);
    expect(await notice(jonas, UNPLUGGED).count()).toBe(0);
  });
});

it('a room of people who are somewhere else is quiet, and nothing is said to be wrong', async () => {
  const { page, problems } = await (await openDemo()).open('mina');
  await goIntoRoom(page, 'Night radio');
  await seat(page, 11).getByText('Kofi Mensah').first().waitFor();
  await page.getByText('Connecting the sound…').waitFor();
  await page.getByText('Connecting the sound…').waitFor({ state: 'detached' });
  expect(await page.getByText(/Sound interrupted|No sound/).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Connect again' }).count()).toBe(0);
  expect((await noted(page)).asked).toBe(0);
  expect(problems).toEqual([]);
});

describe('in a browser that plays nothing by itself', () => {
  const openStrict = audioWindows(['--autoplay-policy=document-user-activation-required']);

  it('who comes back to a room starts the sound by a press', async () => {
    const demo = await openStrict();
    const { jonas } = await jonasListens(demo);
    // Whatever the test asks of a page counts as a press there: it has to tell by itself that it is blocked.
    await jonas.addInitScript((words) => {
      new MutationObserver(() => {
        if (document.body?.textContent.includes(words)) console.info(words);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    }, BLOCKED);
    const isBlocked = jonas.waitForEvent('console', (message) => message.text() === BLOCKED);
    await jonas.reload();
    await isBlocked;
    expect((await noted(jonas)).heardAt).toBe(0);
    await jonas.getByRole('button', { name: 'Start the sound' }).click();
    await isHeard(jonas);
    await notice(jonas, BLOCKED).waitFor({ state: 'detached' });
  });
});

describe.each(SOME_THEMES)('in the %s theme', (colorScheme) => {
  it('axe finds nothing in a room with voices, what is said of a microphone, and the choice of one', async () => {
    const demo = await openDemo({ colorScheme });
    const { mina, jonas } = await jonasListens(demo);
    const isFine = (page: Page) => expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await refuseMicrophones(jonas, 'NotAllowedError');
    await press(jonas, 2);
    await notice(jonas, NOT_ALLOWED).waitFor();
    await isFine(jonas);
    await control(jonas, 'Sound').click();
    await jonas.getByRole('dialog', { name: 'Sound' }).getByLabel('Microphone').waitFor();
    await isFine(jonas);
    await jonas.keyboard.press('Escape');
    await jonas.getByRole('button', { name: 'Make the room small' }).click();
    await bar(jonas).waitFor();
    await isFine(jonas);
    await mina.bringToFront();
    await isFine(mina);
  });
});
