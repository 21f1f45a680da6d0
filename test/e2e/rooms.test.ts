import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type DemoTab, demoWindows, openConversation, seat, send, thread } from './demo-page.js';

const openDemo = demoWindows();

/** The stage on screen, seat by seat, as a screen reader would say it. */
async function stageOf(page: Page): Promise<string[]> {
  const names = await page
    .getByRole('grid', { name: /^Seats/ })
    .getByRole('button')
    .allInnerTexts();
  return names.map((name) => name.split('\n')[0] ?? '');
}

/** Whether I sit on a seat that somebody has just taken. */
async function isMine(page: Page, index: number): Promise<boolean> {
  await expect.poll(() => stageOf(page)).not.toContain(`Seat ${index}, empty`);
  return (await stageOf(page)).includes(`Seat ${index}, You`);
}

async function take(page: Page, index: number): Promise<void> {
  await page.bringToFront();
  await seat(page, index).getByRole('button').click();
}

/** Presses a seat in both tabs at the same time. */
async function race(tabs: readonly DemoTab[], index: number): Promise<void> {
  const start = Date.now() + 300;
  const press = ({ page }: DemoTab) =>
    seat(page, index)
      .getByRole('button')
      .evaluate(async (button: HTMLElement, at) => {
        while (Date.now() < at) await new Promise(requestAnimationFrame);
        button.click();
      }, start);
  await Promise.all(tabs.map(press));
}

describe('an audio room in two tabs', () => {
  it('who takes a seat is seen there, moves, and gets up again', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Night radio');
    await openConversation(jonas.page, 'Night radio');
    await seat(jonas.page, 1).getByText('Aïcha Diallo').first().waitFor();

    await take(mina.page, 2);
    await seat(mina.page, 2).and(mina.page.locator('[data-mine]')).waitFor();
    await expect.poll(() => stageOf(jonas.page)).toContain('Seat 2, Mina Park');

    await take(mina.page, 5);
    await expect.poll(() => stageOf(jonas.page)).toContain('Seat 5, Mina Park');
    expect((await stageOf(jonas.page)).filter((name) => name.includes('Mina'))).toHaveLength(1);

    await take(mina.page, 5);
    await mina.page.getByRole('menuitem', { name: 'Leave the seat' }).click();
    await expect.poll(() => stageOf(jonas.page)).toContain('Seat 5, empty');
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('of two who race for a seat one gets it, and the other is told', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    for (const { page } of [mina, jonas]) {
      await openConversation(page, 'Night radio');
      await seat(page, 1).getByText('Aïcha Diallo').first().waitFor();
    }
    // Whoever sees the seat taken before they press it is told nothing: then they race for the next one.
    let isTold = false;
    for (const index of [2, 4, 5, 6, 7, 8]) {
      await race([mina, jonas], index);
      const hasMinaWon = await isMine(mina.page, index);
      expect(await isMine(jonas.page, index)).toBe(!hasMinaWon);
      const [winner, loser] = hasMinaWon ? ['Mina Park', jonas] : ['Jonas Weber', mina];
      await expect.poll(() => stageOf(loser.page)).toContain(`Seat ${index}, ${winner}`);
      isTold = await loser.page.getByText(/^Somebody else sits there/).isVisible();
      if (isTold) break;
    }
    expect(isTold).toBe(true);
  });

  it('it has a chat of its own, and the stage makes room for it', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Night radio');
    await openConversation(jonas.page, 'Night radio');
    await send(mina.page, 'The recipe, please');
    await thread(jonas.page).getByText('The recipe, please').waitFor();
    await jonas.page.bringToFront();
    await jonas.page.getByRole('button', { name: 'Hide the stage' }).click();
    await jonas.page.getByRole('grid').waitFor({ state: 'detached' });
    await jonas.page.getByRole('button', { name: 'Show the stage' }).click();
    await seat(jonas.page, 1).getByText('Aïcha Diallo').first().waitFor();
  });

  it('who makes a room opens its stage, and the others find it open', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const lina = await demo.open('lina');
    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'New conversation' }).click();
    await mina.page.getByLabel('李娜').check();
    await mina.page.getByLabel('عمر حداد').check();
    await mina.page.getByLabel('Name of the group').fill('Rain, live');
    await mina.page.getByLabel('An audio room, with seats').check();
    await mina.page.getByRole('button', { name: 'Create group' }).click();
    await openConversation(lina.page, 'Rain, live');
    await lina.page.getByText('The stage is not open').waitFor();

    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'Open the stage' }).click();
    await expect.poll(() => stageOf(lina.page)).toContain('Seat 1, Mina Park, host');
    await take(lina.page, 3);
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 3, 李娜');
  });
});
