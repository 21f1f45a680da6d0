import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, setNetworkCut, thread } from './demo-page.js';

const openDemo = demoWindows();

async function askToStartOver(page: Page) {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Start over…' }).click();
  return page.getByRole('dialog', { name: 'Start over?' });
}

/** That the tab has loaded again is seen by what a script has left in it. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-before', ''));
}

async function loadedAgain(page: Page): Promise<void> {
  await page.locator('body:not([data-before])').waitFor();
  await page.getByRole('option', { name: /^Reading room/ }).waitFor();
}

describe.each([
  { where: 'a SharedWorker has the world', hasWorker: true },
  { where: 'a tab has it', hasWorker: false },
])('starting over, where $where', ({ hasWorker }) => {
  it('brings back the first day, in all tabs', async () => {
    const demo = await openDemo();
    if (!hasWorker) {
      await demo.context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'SharedWorker');
      });
    }
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Reading room');
    await openConversation(jonas.page, 'Reading room');
    await send(mina.page, 'Nobody will remember this');
    await thread(jonas.page).getByText('Nobody will remember this').waitFor();
    await setNetworkCut(mina.page, true);
    await send(mina.page, 'Nor will anybody hear this');
    await thread(mina.page).getByText('Nor will anybody hear this').waitFor();
    await Promise.all([mark(mina.page), mark(jonas.page)]);

    const dialog = await askToStartOver(jonas.page);
    await dialog.getByRole('button', { name: 'Start over' }).click();
    for (const { page } of [jonas, mina]) {
      await loadedAgain(page);
      await openConversation(page, 'Reading room');
      await thread(page).getByText('🙂').waitFor();
      expect(await thread(page).getByText('Nobody will remember').count()).toBe(0);
      expect(await thread(page).getByText('Nor will anybody').count()).toBe(0);
    }
    await send(mina.page, 'The first word of the second day');
    await thread(jonas.page).getByText('The first word of the second day').waitFor();
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });
});

describe('starting over', () => {
  it('is asked about, and can be left', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    await send(page, 'This stays');
    await thread(page).getByText('This stays').waitFor();
    const dialog = await askToStartOver(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const button = page.getByRole('button', { name: 'Settings' });
    await expect.poll(() => button.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.reload();
    await thread(page).getByText('This stays').waitFor();
  });
});
