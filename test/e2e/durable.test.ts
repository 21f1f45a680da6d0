import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, sent, thread } from './demo-page.js';

const openDemo = demoWindows();

/** As in a browser that has no SharedWorker (Chrome on Android). */
async function withoutSharedWorkers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'SharedWorker');
  });
}

async function textIn(page: Page, text: string): Promise<void> {
  await thread(page).getByText(text).waitFor();
}

describe('what is said in the demo', () => {
  it('is there after the only tab was reloaded, and the seed is not planted again', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    await openConversation(mina.page, 'Reading room');
    await send(mina.page, 'Kept over a reload');
    await sent(mina.page, 'Kept over a reload');
    await mina.page.reload();
    await openConversation(mina.page, 'Reading room');
    await textIn(mina.page, 'Kept over a reload');
    expect(await thread(mina.page).getByText('Done. There is a first edition').count()).toBe(1);
    expect(mina.problems).toEqual([]);
  });

  it('is there after all tabs were closed', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    await openConversation(mina.page, 'Reading room');
    await send(mina.page, 'Kept over the night');
    await sent(mina.page, 'Kept over the night');
    await mina.page.close();
    const jonas = await demo.open('jonas');
    await openConversation(jonas.page, 'Reading room');
    await textIn(jonas.page, 'Kept over the night');
  });

  it('without SharedWorkers two tabs share the engine of one, and the other takes over when that is closed', async () => {
    const demo = await openDemo();
    await withoutSharedWorkers(demo.context);
    const mina = await demo.open('mina');
    await openConversation(mina.page, 'Reading room');
    const jonas = await demo.open('jonas');
    await openConversation(jonas.page, 'Reading room');
    await send(mina.page, 'From the tab that has it');
    await textIn(jonas.page, 'From the tab that has it');
    await mina.page.close();
    await send(jonas.page, 'From the tab that took over');
    await textIn(jonas.page, 'From the tab that took over');
    const again = await demo.open('mina');
    await openConversation(again.page, 'Reading room');
    await textIn(again.page, 'From the tab that has it');
    await textIn(again.page, 'From the tab that took over');
  });
});
