import type { Locator, Page } from 'playwright-core';

/** Opens one of the two dialogs that lead to a group. */
export async function wayToGroup(
  page: Page,
  way: 'New group…' | 'Join a group…',
): Promise<Locator> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('button', { name: way }).click();
  const dialog = page.getByRole('dialog', { name: way.replace('…', '') });
  await dialog.waitFor();
  return dialog;
}

/** Finds a group by its ID. */
export async function find(page: Page, groupID: string): Promise<Locator> {
  const dialog = await wayToGroup(page, 'Join a group…');
  await dialog.getByRole('textbox', { name: 'ID of a group' }).fill(groupID);
  await dialog.getByText(groupID, { exact: true }).waitFor();
  return dialog;
}

/** Opens the details of the group that is open. */
export async function openDetails(page: Page, name: string): Promise<Locator> {
  await page.bringToFront();
  await page
    .getByRole('main')
    .getByRole('heading', { name })
    .getByRole('button', { name, exact: true })
    .click();
  const details = page.getByRole('region', { name: 'Group details' });
  await details.getByRole('heading', { name }).waitFor();
  return details;
}

export async function openCommunities(page: Page): Promise<void> {
  await page.bringToFront();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Communities/ })
    .click();
  await topic(page, 'Noticeboard').waitFor();
}

/** A topic of the list, by the beginning of what it says. */
export function topic(page: Page, name: string): Locator {
  return page
    .getByRole('listbox', { name: 'Topics of Tanner Street' })
    .getByRole('option', { name: new RegExp(`^${name}`) });
}

/** Goes on the air: into the live room of the radio. */
export async function goIn(page: Page): Promise<Locator> {
  const dialog = await find(page, 'night-radio-live');
  await dialog.getByRole('button', { name: 'Join', exact: true }).click();
  const room = page.getByRole('region', { name: 'Live room Night radio, live' });
  await room.getByRole('textbox', { name: 'Say something' }).waitFor();
  return room;
}
