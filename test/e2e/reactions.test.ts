import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, messageRow, openConversation, react, send, thread } from './demo-page.js';

const openDemo = demoWindows();

/** The chip of a reaction below a message. */
function chip(page: Page, text: string, name: RegExp) {
  return messageRow(page, text).getByRole('button', { name });
}

describe('reactions in two tabs', () => {
  it('one is seen on the other side, shared there, and taken back', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    await send(mina.page, 'The lamp is lit');
    await messageRow(jonas.page, 'The lamp is lit').waitFor();

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

  it('one above what is read moves nothing, and at the end one stays at the end', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    for (let line = 1; line <= 30; line += 1) await send(jonas.page, `Line ${line} of thirty`);
    await mina.page.bringToFront();
    await messageRow(mina.page, 'Line 30 of thirty').waitFor();
    await expect.poll(() => distanceFromEnd(mina.page)).toBeLessThan(2);
    const above = await scrollUpTo(mina.page, 120);

    const before = await topOf(mina.page, above.read);
    await react(jonas.page, above.hidden, /^party popper/);
    await chip(mina.page, above.hidden, /^🎉 1/).waitFor({ state: 'attached' });
    await settle(mina.page);
    expect(Math.abs((await topOf(mina.page, above.read)) - before)).toBeLessThan(1);

    for (const { page } of [mina, jonas]) await scrollToEnd(page);
    await react(jonas.page, 'Line 30 of thirty', /^red heart/);
    const heart = chip(mina.page, 'Line 30 of thirty', /^❤️ 1/);
    await heart.waitFor();
    await settle(mina.page);
    const isWhole = await heart.evaluate((element) => {
      const scroller = element.closest('.parlor-thread-scroller');
      const end = scroller?.getBoundingClientRect().bottom ?? 0;
      return element.getBoundingClientRect().bottom <= end;
    });
    expect(isWhole).toBe(true);
  });
});

/** Scrolls up; says which message is the first in sight, and one that is above it in the document. */
function scrollUpTo(page: Page, distance: number): Promise<{ read: string; hidden: string }> {
  return thread(page).evaluate(async (scroller, up) => {
    scroller.scrollTop -= up;
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    const { top } = scroller.getBoundingClientRect();
    const rows = [...scroller.querySelectorAll('.parlor-thread-row')];
    const first = rows.findIndex((row) => row.getBoundingClientRect().top >= top);
    const textOf = (row: Element | undefined) =>
      row?.querySelector('.parlor-message-text')?.textContent ?? '';
    return { read: textOf(rows[first]), hidden: textOf(rows[first - 2]) };
  }, distance);
}

/** How many pixels of the thread are below what is in sight. */
function distanceFromEnd(page: Page): Promise<number> {
  return thread(page).evaluate(
    ({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight,
  );
}

async function scrollToEnd(page: Page): Promise<void> {
  await thread(page).evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await settle(page);
}

/** Where a message stands, in pixels. */
function topOf(page: Page, text: string): Promise<number> {
  return messageRow(page, text).evaluate((row) => row.getBoundingClientRect().top);
}

/** Some frames in which a row can be measured and the thread be put right. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
  });
}
