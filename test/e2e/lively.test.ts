import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, messageRow, openConversation, send, sent, thread } from './demo-page.js';

const openDemo = demoWindows();

/** What Jonas says to a question for a place: apps/demo/src/engine/voices.ts. */
const JONAS = /^(In the drawer under the returns|Third hook from the left)\.$/;
const SOFIA = /^(Between two stations|Past the bridge, I think)\.$/;
const WHERE = 'Where is the 8 mm?';

/** Longer than any answer takes, on a machine that has much to do. */
const PATIENCE = { timeout: 30_000 };

function answers(page: Page, words: RegExp) {
  return thread(page).getByText(words);
}

describe('one person alone', () => {
  it('writes to Jonas, sees him read and type, and gets an answer', async () => {
    const demo = await openDemo({ isLively: true });
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Jonas Weber');
    const isTyping = page.locator('.parlor-typing-line', { hasText: 'Jonas Weber' });
    await send(page, WHERE);
    await isTyping.waitFor(PATIENCE);
    await answers(page, JONAS).waitFor(PATIENCE);
    await messageRow(page, WHERE).getByText('Read', { exact: true }).waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
  });

  it('who is at the keyboard answers for themselves', async () => {
    const demo = await openDemo({ isLively: true });
    const mina = await demo.open('mina');
    await openConversation(mina.page, 'Jonas Weber');
    await send(mina.page, WHERE);
    await answers(mina.page, JONAS).waitFor(PATIENCE);

    const jonas = await demo.open('jonas');
    await openConversation(jonas.page, 'Mina Park');
    await openConversation(mina.page, 'Jonas Weber');
    await send(mina.page, 'And where is the oil?');
    await sent(mina.page, 'And where is the oil?');
    // Somebody whom nobody is has answered twice meanwhile: Jonas would have.
    for (const question of ['Where are you?', 'And where now?']) {
      await openConversation(mina.page, 'Sofia Rossi');
      const before = await answers(mina.page, SOFIA).count();
      await send(mina.page, question);
      await expect.poll(() => answers(mina.page, SOFIA).count(), PATIENCE).toBe(before + 1);
    }
    await openConversation(mina.page, 'Jonas Weber');
    expect(await answers(mina.page, JONAS).count()).toBe(1);
    expect(await jonas.page.getByText(/^You were signed out/).count()).toBe(0);
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('gets an answer where there is no SharedWorker as well', async () => {
    const demo = await openDemo({ isLively: true });
    await demo.context.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'));
    const { page } = await demo.open('mina');
    await openConversation(page, 'Jonas Weber');
    await send(page, WHERE);
    await answers(page, JONAS).waitFor(PATIENCE);
  });

  it('has people who are still when they are switched off, which is remembered', async () => {
    const demo = await openDemo({ isLively: true });
    const { page } = await demo.open('mina');
    const lively = page.getByLabel('Lively people');
    await openConversation(page, 'Jonas Weber');
    await send(page, WHERE);
    await answers(page, JONAS).waitFor(PATIENCE);
    await page.getByRole('button', { name: 'Settings' }).click();
    await lively.uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Settings' }).click();
    expect(await lively.isChecked()).toBe(false);
  });
});
