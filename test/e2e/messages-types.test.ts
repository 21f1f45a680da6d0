import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FAKE_DEVICES } from './chromium.js';
import { demoWindows, openConversation, thread } from './demo-page.js';
import { add, attach, drawPicture, isDrawn } from './message-tools.js';

const openDemo = demoWindows(FAKE_DEVICES);

const allowed = {
  permissions: ['geolocation', 'microphone'],
  geolocation: { latitude: 51.4993, longitude: -0.0798, accuracy: 12 },
};

/** Mina and Jonas, each in front of their conversation. */
async function two() {
  const demo = await openDemo(allowed);
  const mina = await demo.open('mina');
  const jonas = await demo.open('jonas');
  await openConversation(jonas.page, 'Mina Park');
  await openConversation(mina.page, 'Jonas Weber');
  return { mina, jonas, problems: () => [...mina.problems, ...jonas.problems] };
}

function photo(page: Page, name: string) {
  return thread(page).getByRole('button', { name }).getByRole('img');
}

/** Drops a file on the middle of the thread, as from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/plain' }));
      return transfer;
    },
    [name, text] as const,
  );
  await thread(page).dispatchEvent('dragenter', { dataTransfer: files });
  await page.getByText('Drop files to add them').first().waitFor();
  await thread(page).dispatchEvent('drop', { dataTransfer: files });
}

describe('what can be sent', () => {
  it('a picture, which both see, and see again after a reload', async () => {
    const { mina, jonas, problems } = await two();
    const buffer = await drawPicture(mina.page, 'teal');
    await attach(mina.page, 'Photo or video', { name: 'teal.png', mimeType: 'image/png', buffer });
    await mina.page.getByRole('button', { name: 'Remove teal.png' }).waitFor();
    await mina.page.getByRole('button', { name: 'Send', exact: true }).click();
    await photo(mina.page, 'Photo from you').waitFor();
    const received = photo(jonas.page, 'Photo from Mina Park');
    await expect.poll(() => isDrawn(received)).toBe(true);

    await Promise.all([mina.page.reload(), jonas.page.reload()]);
    await openConversation(jonas.page, 'Mina Park');
    await expect.poll(() => isDrawn(received)).toBe(true);
    expect(problems()).toEqual([]);
  });

  it('a file that is dropped on the thread, with a text; the other can download it', async () => {
    const { mina, jonas, problems } = await two();
    await drop(mina.page, 'hinges.txt', 'Three, all of brass.');
    await mina.page.getByRole('button', { name: 'Remove hinges.txt' }).waitFor();
    await mina.page.getByRole('textbox').fill('What we need');
    await mina.page.getByRole('textbox').press('Enter');
    await thread(jonas.page).getByText('What we need').waitFor();
    const downloading = jonas.page.waitForEvent('download');
    await jonas.page.bringToFront();
    await thread(jonas.page)
      .getByRole('link', { name: /Download hinges\.txt/ })
      .click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('hinges.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe('Three, all of brass.');
    expect(problems()).toEqual([]);
  });

  it('a voice message, which the other plays', async () => {
    const { mina, jonas, problems } = await two();
    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'Record voice message' }).click();
    await expect
      .poll(() => mina.page.getByText(/^0:0[1-9]/).count(), { timeout: 10_000 })
      .toBeGreaterThan(0);
    await mina.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await mina.page.getByRole('button', { name: 'Send recording' }).click();
    await thread(mina.page).getByRole('button', { name: 'Play voice message' }).waitFor();
    await jonas.page.bringToFront();
    await thread(jonas.page).getByRole('button', { name: 'Play voice message' }).click();
    const slider = thread(jonas.page).getByRole('slider');
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(0);
    expect(problems()).toEqual([]);
  });

  it('where one is', async () => {
    const { mina, jonas, problems } = await two();
    await add(mina.page, 'Location');
    await mina.page.getByLabel('What is here? (optional)').fill('The back door');
    await mina.page.getByRole('button', { name: 'Send', exact: true }).last().click();
    await thread(jonas.page).getByText('The back door').waitFor();
    const map = thread(jonas.page).getByRole('link', { name: /Open map/ });
    expect(await map.getAttribute('href')).toContain('51.4993');
    expect(problems()).toEqual([]);
  });

  it('a poll, whose votes both see, and see again after a reload', async () => {
    const { mina, jonas, problems } = await two();
    await add(mina.page, 'Poll');
    const dialog = mina.page.getByRole('dialog', { name: 'New poll' });
    await dialog.getByLabel('Question').fill('Brass or steel?');
    await dialog.getByLabel('Option 1').fill('Brass');
    await dialog.getByLabel('Option 2').fill('Steel');
    await dialog.getByRole('button', { name: 'Send the poll' }).click();
    const brass = (page: Page) => thread(page).getByRole('radio', { name: /^Brass/ });
    await jonas.page.bringToFront();
    await brass(jonas.page).check();
    await thread(jonas.page).getByRole('button', { name: 'Vote', exact: true }).click();
    await thread(mina.page).getByText('1 person voted').waitFor();
    await mina.page.reload();
    await openConversation(mina.page, 'Jonas Weber');
    await thread(mina.page).getByText('1 person voted').waitFor();
    expect(problems()).toEqual([]);
  });
});
