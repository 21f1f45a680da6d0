import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, thread } from './demo-page.js';

const openDemo = demoWindows();

/** A message of the thread on screen. */
function message(page: Page, text: string) {
  return thread(page).getByRole('listitem').filter({ hasText: text });
}

/** The chip of a reaction below a message. */
function chip(page: Page, text: string, name: RegExp) {
  return message(page, text).getByRole('button', { name });
}

async function react(page: Page, text: string, emoji: RegExp): Promise<void> {
  await page.bringToFront();
  await message(page, text).getByText(text).hover();
  await message(page, text).getByRole('button', { name: 'Add a reaction' }).click();
  await page.getByRole('gridcell').getByRole('button', { name: emoji }).first().click();
}

describe('reactions in two tabs', () => {
  it('one is seen on the other side, shared there, and taken back', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    await send(mina.page, 'The lamp is lit');
    await message(jonas.page, 'The lamp is lit').waitFor();

    await react(jonas.page, 'The lamp is lit', /^party popper/);
    await chip(jonas.page, 'The lamp is lit', /^🎉 1: You/).waitFor();
    const atMina = chip(mina.page, 'The lamp is lit', /^🎉/);
    await chip(mina.page, 'The lamp is lit', /^🎉 1: Jonas Weber/).waitFor();
    expect(await atMina.getAttribute('aria-pressed')).toBe('false');

    await mina.page.bringToFront();
    await atMina.click();
    await expect.poll(() => atMina.getAttribute('aria-pressed')).toBe('true');
    await chip(jonas.page, 'The lamp is lit', /^🎉 2/).waitFor();

    await jonas.page.bringToFront();
    await chip(jonas.page, 'The lamp is lit', /^🎉 2/).click();
    await chip(mina.page, 'The lamp is lit', /^🎉 1: You/).waitFor();
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('who reacted is said beside a chip, by keyboard too', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Reading room');
    await openConversation(jonas.page, 'Reading room');
    await react(jonas.page, 'Which one?', /^surprised/);
    const atMina = chip(mina.page, 'Which one?', /^😮 1/);
    await atMina.waitFor();
    await mina.page.bringToFront();
    await atMina.focus();
    await mina.page.keyboard.press('Tab');
    await mina.page.keyboard.press('Shift+Tab');
    await mina.page
      .getByRole('list', { name: 'Reacted with 😮' })
      .getByText('Jonas Weber')
      .waitFor();
  });

  it('a reaction outlives a reload of who looks at it', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    await react(jonas.page, 'I can put the squeak back.', /^red heart/);
    await chip(mina.page, 'I can put the squeak back.', /^❤️ 1/).waitFor();
    await mina.page.reload();
    await chip(mina.page, 'I can put the squeak back.', /^❤️ 1: Jonas Weber/).waitFor();
  });
});
