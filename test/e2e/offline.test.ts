import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  type DemoTab,
  demoWindows,
  goIntoRoom,
  openConversation,
  react,
  send,
  sent,
  thread,
} from './demo-page.js';
import { add, choose, isDrawn } from './message-tools.js';

const openDemo = demoWindows();

/** The demo once it has had time to fetch ahead, without a network from then on; what it asked for in vain. */
async function withoutNetwork() {
  const demo = await openDemo({ permissions: ['geolocation'] });
  const tab = await demo.open('mina');
  await openConversation(tab.page, 'Jonas Weber');
  await tab.page.waitForFunction(isFetchedAhead);
  const failed: string[] = [];
  tab.page.on('requestfailed', (request) => failed.push(request.url()));
  await demo.context.setOffline(true);
  return { ...tab, failed };
}

/** In the page: whether all is there that the build has listed. */
function isFetchedAhead(): boolean {
  const list = document.getElementById('lazy-files')?.textContent ?? '[]';
  const files = (JSON.parse(list) as string[]).map((name) => new URL(name, document.baseURI).href);
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  return files.length > 0 && files.every((file) => fetched.has(file));
}

/** Nothing was missing, and nothing was asked for in vain. */
async function allIsThere({ page, problems, failed }: DemoTab & { failed: string[] }) {
  expect(await page.getByText('could not be loaded').count()).toBe(0);
  expect(failed).toEqual([]);
  expect(problems).toEqual([]);
}

async function opened(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('dialog', { name }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
}

describe('the demo without a network', () => {
  it('goes on: one writes, reacts, and opens what was never open before', async () => {
    const tab = await withoutNetwork();
    const { page } = tab;
    await send(page, 'Written in a tunnel');
    await sent(page, 'Written in a tunnel');
    await react(page, 'Written in a tunnel', /thumbs up/i);
    await add(page, 'Poll');
    await opened(page, 'New poll');
    await choose(page, 'Written in a tunnel', /^Forward/);
    await opened(page, /^Forward/);
    for (const [setting, dialog] of [
      ['Edit my profile…', /profile/i],
      ['Followers…', /follow/i],
      ['Do not disturb…', /disturb/i],
    ] as const) {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('button', { name: setting }).click();
      await opened(page, dialog);
    }
    await allIsThere(tab);
  });

  it('shows pictures and plays the video that nobody has looked at yet', async () => {
    const tab = await withoutNetwork();
    const { page } = tab;
    await openConversation(page, 'Aïcha Diallo');
    const picture = thread(page)
      .getByRole('button', { name: /^Photo/ })
      .getByRole('img');
    await expect.poll(() => isDrawn(picture.first())).toBe(true);
    await picture.first().click();
    await opened(page, 'Photos and videos');
    await openConversation(page, 'Reading room');
    await thread(page).getByRole('button', { name: 'Photo from عمر حداد' }).click();
    const gallery = page.getByRole('dialog', { name: 'Photos and videos' });
    await gallery.getByText(/^3 of 3/).waitFor();
    await page.keyboard.press('ArrowLeft');
    const video = gallery.locator('video');
    await video.waitFor();
    // What is played is in the engine: nobody is asked for it.
    expect(await video.getAttribute('src')).toMatch(/^blob:/);
    await page.keyboard.press('Home');
    await gallery.getByText(/^1 of 3/).waitFor();
    await expect.poll(() => isDrawn(gallery.getByRole('img').first())).toBe(true);
    await allIsThere(tab);
  });

  it('goes from surface to surface', async () => {
    const tab = await withoutNetwork();
    const { page } = tab;
    const rail = page.getByRole('navigation');
    await goIntoRoom(page, 'Night radio');
    for (const name of [/^Contacts/, /^Communities/, /^Chats/]) {
      await rail.getByRole('button', { name }).click();
    }
    await page.getByRole('button', { name: 'New conversation' }).click();
    await page.getByLabel('李娜').waitFor();
    await allIsThere(tab);
  });
});
