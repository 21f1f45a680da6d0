import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, thread } from './demo-page.js';

const openDemo = demoWindows();

/** One to five lines each, so that no guess of a row's height is right. */
function longTalk(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const words = 'and so on and on '.repeat((index * 7) % 23).trim();
    return `Number ${index + 1}. ${words}`.trim();
  });
}

/**
 * Scrolls up step by step, as a finger does, to the beginning. Says by how many pixels the message
 * that was being read ever moved otherwise than it was scrolled, and how often the thread grew.
 */
async function readUpwards(page: Page): Promise<{ moved: number; grew: number }> {
  return thread(page).evaluate(async (scroller) => {
    const STEP = 45;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    const middle = topOf(scroller) + scroller.clientHeight / 2;
    const isRead = (bubble: Element) => Math.abs(topOf(bubble) - middle) < 200;
    let [moved, grew] = [0, 0];
    for (let atTop = 0; atTop < 30; atTop += 1) {
      const read = [...scroller.querySelectorAll('.parlor-bubble')].find(isRead);
      if (!read) throw new Error('Nothing is in sight.');
      const before = { top: topOf(read), height: scroller.scrollHeight };
      const step = Math.min(STEP, scroller.scrollTop);
      if (step > 0) atTop = 0;
      scroller.scrollTop -= step;
      await frame();
      await frame();
      if (!read.isConnected) throw new Error('The message that was read has left the document.');
      const went = topOf(read) - before.top;
      // A page that arrives within a step may swallow that step; it must not add to it.
      moved = Math.max(moved, Math.min(Math.abs(went - step), Math.abs(went)));
      if (scroller.scrollHeight > before.height + 300) grew += 1;
    }
    return { moved, grew };
  });
}

describe('the thread', () => {
  it('shows the day above a conversation that is too short to be scrolled', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await openConversation(page, 'Sofia Rossi');
    await thread(page).getByText('I will ask her.').waitFor();
    await page.locator('.parlor-pill').filter({ visible: true }).first().waitFor();
  });

  it('keeps its place to the pixel while older messages of all heights arrive', async () => {
    const demo = await openDemo();
    const jonas = await demo.open('jonas');
    const mina = await demo.open('mina');
    await openConversation(jonas.page, 'Mina Park');
    const talk = longTalk(70);
    for (const text of talk) await send(jonas.page, text);
    await thread(jonas.page).getByText('Number 70.').waitFor();

    await openConversation(mina.page, 'Jonas Weber');
    await thread(mina.page).getByText('Number 70.').waitFor();
    const { moved, grew } = await readUpwards(mina.page);
    await thread(mina.page).getByText('Number 1.', { exact: true }).waitFor();
    expect(grew).toBeGreaterThanOrEqual(3);
    expect(moved).toBeLessThan(1);
  });

  it('has few rows in the document, however long it is', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await openConversation(page, 'Jonas Weber');
    for (const text of longTalk(60)) await send(page, text);
    await thread(page).getByText('Number 60.').waitFor();
    expect(await page.locator('.parlor-thread-row').count()).toBeLessThan(35);
  });

  it('stays where it is read, and tells how much is new', async () => {
    const demo = await openDemo();
    const jonas = await demo.open('jonas');
    const mina = await demo.open('mina');
    await openConversation(jonas.page, 'Mina Park');
    await openConversation(mina.page, 'Jonas Weber');
    for (const text of longTalk(30)) await send(mina.page, text);
    await thread(mina.page).getByText('Number 30.').waitFor();
    await thread(mina.page).evaluate((scroller) => {
      scroller.scrollTop -= 900;
    });
    await send(jonas.page, 'Something new at the end');
    await mina.page.bringToFront();
    const button = mina.page.getByRole('button', { name: /1 new message/ });
    await button.click();
    await thread(mina.page).getByText('Something new at the end').waitFor();
    await button.waitFor({ state: 'detached' });
  });
});
