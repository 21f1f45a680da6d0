import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goToRooms, seat, stageOf } from './demo-page.js';

/** What a room is to be, where it is not as it comes. */
export interface Wish {
  isLive?: boolean;
  mode?: 'free' | 'apply' | 'invite';
}

export const NAME = 'Rain on the roof';
const ID = 'rain-on-the-roof';

/** Makes a room with six seats, which are open at once. */
export async function createRoom(
  page: Page,
  { isLive = false, mode = 'free' }: Wish = {},
): Promise<void> {
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
export async function joinRoom(page: Page): Promise<void> {
  await goToRooms(page);
  await page.getByRole('button', { name: 'Find a room by its ID' }).click();
  const dialog = page.getByRole('dialog', { name: 'Join a group' });
  await dialog.getByRole('textbox', { name: 'ID of a group' }).fill(ID);
  await dialog.getByRole('button', { name: 'Join', exact: true }).click();
  await seat(page, 1).waitFor();
}

/** A control below the stage. */
export function control(page: Page, name: string | RegExp): Locator {
  const controls = page.getByRole('toolbar', { name: /^Controls of/ });
  return controls.getByRole('button', { name, exact: true });
}

/** The room that was made small. */
export function bar(page: Page): Locator {
  return page.getByRole('region', { name: `${NAME}, made small` });
}

/** Opens the menu of a seat, and finds what can be chosen there. */
export async function inMenu(page: Page, index: number, item: string): Promise<Locator> {
  await page.bringToFront();
  await seat(page, index).getByRole('button').click({ button: 'right' });
  return page.getByRole('menuitem', { name: item, exact: true });
}

/** Chooses from the menu of a seat. */
export async function choose(page: Page, index: number, item: string): Promise<void> {
  await (await inMenu(page, index, item)).click();
}
