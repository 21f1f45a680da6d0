import type { Locator, Page } from 'playwright-core';
import { messageRow, thread } from './demo-page.js';

/** The bubble of a message, by what it says itself: other messages may quote it. */
export function bubble(page: Page, text: string | RegExp): Locator {
  return thread(page).locator('.parlor-bubble').filter({ hasText: text });
}

/** Opens the menu of a message by right click. */
async function openMenu(page: Page, target: Locator): Promise<Locator> {
  await page.bringToFront();
  await target.click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'Message' });
  await menu.waitFor();
  return menu;
}

/** Chooses something from the menu of the message that says this. */
export async function choose(page: Page, text: string, item: RegExp): Promise<void> {
  const menu = await openMenu(page, messageRow(page, text).getByText(text).first());
  await menu.getByRole('menuitem', { name: item }).click();
}

/** Opens the composer's menu of things to add, and chooses one. */
export async function add(page: Page, item: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menu', { name: 'Add' }).getByRole('menuitem', { name: item }).click();
}

/** Chooses a file as the composer's menu asks for one. */
export async function attach(
  page: Page,
  item: 'Photo or video' | 'File',
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await add(page, item);
  await (await chooser).setFiles(file);
}

/** Whether a picture was really loaded, and is not a broken one. */
export function isDrawn(picture: Locator): Promise<boolean> {
  return picture.evaluate(
    (element) => element instanceof HTMLImageElement && element.naturalWidth > 0,
  );
}

/** A square of one colour, as a PNG of 64 by 64 pixels. */
export async function drawPicture(page: Page, colour: string): Promise<Buffer> {
  const url = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    canvas.width = 64;
    canvas.height = 64;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('There is nothing to draw with.');
    brush.fillStyle = fill;
    brush.fillRect(0, 0, 64, 64);
    return canvas.toDataURL('image/png');
  }, colour);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
