import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { conversation, demoWindows, openConversation, send } from './demo-page.js';

const openDemo = demoWindows();

/** The names of the rows in the list, from the top. */
async function names(page: Page): Promise<string[]> {
  return page
    .getByRole('listbox', { name: 'Conversations' })
    .locator('.parlor-conversation-row-title')
    .allInnerTexts();
}

/** Opens a conversation's menu and chooses a line of it. */
async function choose(page: Page, name: string, line: string): Promise<void> {
  await conversation(page, name).click({ button: 'right' });
  await page.getByRole('menu').getByRole('menuitem', { name: line, exact: true }).click();
}

function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name: new RegExp(`^${name}`) });
}

/** Makes a folder by its dialog, with some conversations. */
async function makeFolder(page: Page, folder: string, members: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'New folder' }).click();
  const dialog = page.getByRole('dialog', { name: 'New folder' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(folder);
  for (const member of members) await dialog.getByRole('option', { name: member }).click();
  await dialog.getByRole('button', { name: 'Create' }).click();
  await tab(page, folder).and(page.locator('[aria-selected="true"]')).waitFor();
}

describe('folders', () => {
  it('are made, filled from the list, and there again after a reload', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await conversation(page, 'Reading room').waitFor();
    await makeFolder(page, 'Library', ['Reading room', 'Night radio']);
    await expect
      .poll(async () => (await names(page)).toSorted())
      .toEqual(['Night radio', 'Reading room']);

    await tab(page, 'All').click();
    await choose(page, 'Jonas Weber', 'Folders');
    await page.getByRole('menuitemcheckbox', { name: 'Library' }).click();
    await tab(page, 'Library').click();
    await conversation(page, 'Jonas Weber').waitFor();

    await page.reload();
    await tab(page, 'Library').click();
    await expect
      .poll(async () => (await names(page)).toSorted())
      .toEqual(['Jonas Weber', 'Night radio', 'Reading room']);
    expect(problems).toEqual([]);
  });

  it('take conversations out, change their names, and go without what is in them', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await conversation(page, 'Reading room').waitFor();
    await makeFolder(page, 'Library', ['Reading room', 'Night radio']);
    await choose(page, 'Night radio', 'Folders');
    await page.getByRole('menuitemcheckbox', { name: 'Library' }).click();
    await expect.poll(() => names(page)).toEqual(['Reading room']);

    await tab(page, 'Library').press('F2');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Tanner Street');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await tab(page, 'Tanner Street').waitFor();
    // What is behind a dialog takes no key while that goes.
    await dialog.waitFor({ state: 'detached' });

    await tab(page, 'Tanner Street').press('Delete');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect.poll(() => page.getByRole('tab').count()).toBe(0);
    await conversation(page, 'Reading room').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('a conversation of the list', () => {
  it('is pinned, muted and marked as unread, and is so after a reload', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Sofia Rossi');
    await openConversation(page, 'Jonas Weber');
    await choose(page, 'Sofia Rossi', 'Pin');
    await expect.poll(async () => (await names(page))[0]).toBe('Sofia Rossi');
    await choose(page, 'Sofia Rossi', 'Mute');
    await choose(page, 'Sofia Rossi', 'Mark as unread');
    const facts = [/Pinned/, /Muted/, /Marked as unread/];
    for (const fact of facts)
      await conversation(page, 'Sofia Rossi')
        .and(page.getByRole('option', { name: fact }))
        .waitFor();

    await page.reload();
    for (const fact of facts)
      await conversation(page, 'Sofia Rossi')
        .and(page.getByRole('option', { name: fact }))
        .waitFor();
    expect((await names(page))[0]).toBe('Sofia Rossi');
    await openConversation(page, 'Sofia Rossi');
    await expect.poll(() => page.getByRole('option', { name: /Marked as unread/ }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is archived, out of the list but not lost, and taken out again', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await choose(page, 'Sofia Rossi', 'Archive');
    await expect.poll(() => names(page)).not.toContain('Sofia Rossi');
    await page.getByRole('button', { name: /^Archived 1 conversation/ }).click();
    await choose(page, 'Sofia Rossi', 'Unarchive');
    await page.keyboard.press('Escape');
    await conversation(page, 'Sofia Rossi').waitFor();
    expect(problems).toEqual([]);
  });

  it('is deleted, undone, deleted again, gone after a reload, and back with the next message', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await conversation(page, 'Sofia Rossi').waitFor();
    await openConversation(page, 'Sofia Rossi');
    await choose(page, 'Sofia Rossi', 'Delete with messages');
    await expect.poll(() => names(page)).not.toContain('Sofia Rossi');
    await page.getByRole('textbox').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await conversation(page, 'Sofia Rossi').waitFor();

    await choose(page, 'Sofia Rossi', 'Delete with messages');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    // Its time is over when the button has gone.
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    await page.reload();
    await conversation(page, 'Jonas Weber').waitFor();
    expect(await names(page)).not.toContain('Sofia Rossi');

    const sofia = await demo.open('sofia');
    await openConversation(sofia.page, 'Mina Park');
    await send(sofia.page, 'Are you there?');
    await page.bringToFront();
    await openConversation(page, 'Sofia Rossi');
    const thread = page.getByRole('list', { name: /^Messages/ });
    await thread.getByText('Are you there?').waitFor();
    expect(await thread.getByText('I am on the 17:40').count()).toBe(0);
    expect([...problems, ...sofia.problems]).toEqual([]);
  });

  it('is found as one types, and drafts are kept over a reload', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Jonas Weber');
    await page.getByRole('textbox').fill('Half a sentence');
    await openConversation(page, 'Reading room');
    await conversation(page, 'Jonas Weber').getByText('Half a sentence').waitFor();
    await page.getByRole('searchbox').fill('aicha');
    await expect.poll(() => names(page)).toEqual(['Aïcha Diallo']);
    await page.keyboard.press('Escape');

    await page.reload();
    await conversation(page, 'Jonas Weber').getByText('Half a sentence').waitFor();
    await openConversation(page, 'Jonas Weber');
    expect(await page.getByRole('textbox').inputValue()).toBe('Half a sentence');
    expect(problems).toEqual([]);
  });
});
