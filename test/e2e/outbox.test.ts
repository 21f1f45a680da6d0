import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, setNetworkCut, thread } from './demo-page.js';
import { attach, drawPicture, isDrawn } from './message-tools.js';

const openDemo = demoWindows();

/** What was written is on disk: a reload in the very moment of sending may come before that. */
async function kept(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(countKept)).toBe(count);
}

/** Runs in the page. */
function countKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('parlor-outbox-local');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('items').objectStore('items').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        resolve(counting.result);
        database.close();
      };
    };
  });
}

/** Mina and Jonas, each in front of their conversation; Mina's network is cut. */
async function twoOfWhomOneIsOffline() {
  const demo = await openDemo();
  const mina = await demo.open('mina');
  const jonas = await demo.open('jonas');
  await openConversation(mina.page, 'Jonas Weber');
  await openConversation(jonas.page, 'Mina Park');
  await setNetworkCut(mina.page, true);
  await mina.page
    .getByRole('status')
    .filter({ hasText: /offline|connect/i })
    .first()
    .waitFor();
  return { mina, jonas, problems: () => [...mina.problems, ...jonas.problems] };
}

const TEN = Array.from({ length: 10 }, (_, index) => `Tunnel line ${index + 1} of ten`);

/** Those of the ten that a text has, in its order. */
function linesIn(text: string): string[] {
  return text.match(/Tunnel line \d+ of ten/g) ?? [];
}

describe('messages that could not be sent', () => {
  it('arrive ten of ten, in their order and once, as soon as the network is back', async () => {
    const { mina, jonas, problems } = await twoOfWhomOneIsOffline();
    for (const text of TEN) await send(mina.page, text);
    await thread(mina.page).getByText('Tunnel line 10 of ten').waitFor();
    expect(linesIn(await thread(jonas.page).innerText())).toEqual([]);
    await setNetworkCut(mina.page, false);
    await thread(jonas.page).getByText('Tunnel line 10 of ten').waitFor();
    for (const { page } of [jonas, mina]) {
      await expect.poll(async () => linesIn(await thread(page).innerText())).toEqual(TEN);
    }
    expect(problems()).toEqual([]);
  });

  it('survive a reload, in their order, and arrive once', async () => {
    const { mina, jonas } = await twoOfWhomOneIsOffline();
    const texts = ['Written before the reload', 'And one more'];
    for (const text of texts) {
      await send(mina.page, text);
      await thread(mina.page).getByText(text).waitFor();
    }
    expect(await thread(jonas.page).getByText('Written before the reload').count()).toBe(0);

    await kept(mina.page, 2);
    // The switch is off again after it.
    await mina.page.reload();
    for (const text of texts) await thread(jonas.page).getByText(text).waitFor();
    const heard = await thread(jonas.page).innerText();
    expect(heard.indexOf('Written before')).toBeLessThan(heard.indexOf('And one more'));
    await openConversation(mina.page, 'Jonas Weber');
    for (const text of texts) {
      await expect.poll(() => thread(mina.page).getByText(text).count()).toBe(1);
      expect(await thread(jonas.page).getByText(text).count()).toBe(1);
    }
  });

  it('survive a reload with their pictures', async () => {
    const { mina, jonas, problems } = await twoOfWhomOneIsOffline();
    const buffer = await drawPicture(mina.page, 'orange');
    const file = { name: 'orange.png', mimeType: 'image/png', buffer };
    await attach(mina.page, 'Photo or video', file);
    await send(mina.page, 'With a picture');
    await thread(mina.page).getByText('With a picture').waitFor();
    // The picture, and what is said of it.
    await kept(mina.page, 2);

    await mina.page.reload();
    await thread(jonas.page).getByText('With a picture').waitFor();
    const picture = thread(jonas.page).getByRole('img', { name: 'Photo from Mina Park' });
    await expect.poll(() => isDrawn(picture)).toBe(true);
    expect(await picture.count()).toBe(1);
    expect(problems()).toEqual([]);
  });
});
