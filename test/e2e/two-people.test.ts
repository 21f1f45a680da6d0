import { describe, expect, it } from 'vitest';
import { conversation, demoWindows, openConversation, send, thread } from './demo-page.js';
import { isLong } from './long-scenarios.js';

const openDemo = demoWindows();

describe('two people in two tabs', () => {
  it('a newcomer chooses who to be, and the second tab is somebody else', async () => {
    const demo = await openDemo();
    const first = await demo.open();
    await first.page.getByRole('button', { name: /Mina Park/ }).click();
    await first.page.getByRole('heading', { name: 'Mina Park' }).waitFor();

    const second = await demo.open();
    await second.page.getByRole('button', { name: /Jonas Weber/ }).click();
    await second.page.getByRole('heading', { name: 'Jonas Weber' }).waitFor();
    await first.page.getByRole('heading', { name: 'Mina Park' }).waitFor();
  });

  it('a message arrives at the other side, and unread counts move there and back', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    const atJonas = conversation(jonas.page, 'Mina Park');
    await atJonas.waitFor();
    await openConversation(jonas.page, 'Reading room');
    expect(await atJonas.innerText()).not.toContain('The lamp is back');

    await send(mina.page, 'The lamp is back');
    await thread(mina.page).getByText('The lamp is back').waitFor();
    await atJonas.getByText('The lamp is back').waitFor();
    await expect.poll(() => atJonas.getAttribute('data-unread')).not.toBeNull();
    await expect.poll(() => jonas.page.title()).toMatch(/^\(\d+\) Jonas Weber/);

    await atJonas.click();
    await thread(jonas.page).getByText('The lamp is back').waitFor();
    await expect.poll(() => atJonas.getAttribute('data-unread')).toBeNull();
    await expect.poll(() => jonas.page.title()).not.toMatch(/^\(1\)/);

    await send(jonas.page, 'It never wanted to leave');
    await thread(mina.page).getByText('It never wanted to leave').waitFor();
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('a burst arrives complete and in order', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const sofia = await demo.open('sofia');
    await openConversation(mina.page, 'Sofia Rossi');
    await openConversation(sofia.page, 'Mina Park');
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1} of twelve`);
    for (const line of lines) await send(mina.page, line);

    for (const { page } of [mina, sofia]) {
      await thread(page).getByText('line 12 of twelve').waitFor();
      const text = await thread(page).innerText();
      expect(text.match(/line \d+ of twelve/g)).toEqual(lines);
    }
  });

  it.runIf(isLong)('what arrives in an open thread is read, however quickly it comes', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(jonas.page, 'Mina Park');
    await openConversation(mina.page, 'Jonas Weber');
    await send(jonas.page, 'Quick');
    await send(jonas.page, 'and quicker');
    await mina.page.bringToFront();
    const row = conversation(mina.page, 'Jonas Weber');
    await row.getByText('and quicker').waitFor();
    await expect.poll(() => row.getAttribute('data-unread'), { timeout: 5000 }).toBeNull();
  });

  it('the sender sees when the other has read', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await send(mina.page, 'Are you there?');
    const bubble = thread(mina.page).locator('.parlor-bubble', { hasText: 'Are you there?' });
    await bubble.getByText('Sent', { exact: true }).waitFor({ state: 'attached' });
    await openConversation(jonas.page, 'Mina Park');
    await bubble.getByText('Read', { exact: true }).waitFor({ state: 'attached' });
  });

  it.runIf(isLong)('a new group reaches everyone in it', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const lina = await demo.open('lina');
    await mina.page.bringToFront();
    await mina.page.getByRole('button', { name: 'New conversation' }).click();
    await mina.page.getByLabel('李娜').check();
    await mina.page.getByLabel('عمر حداد').check();
    await mina.page.getByLabel('Name of the group').fill('Rain lovers');
    await mina.page.getByRole('button', { name: 'Create group' }).click();
    await mina.page.getByRole('heading', { name: 'Rain lovers' }).waitFor();
    await send(mina.page, 'Umbrellas optional');

    await openConversation(lina.page, 'Rain lovers');
    await thread(lina.page).getByText('Umbrellas optional').waitFor();
    await lina.page.getByText('3 members').waitFor();
  });

  it('everything stays on this machine', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    await openConversation(mina.page, 'Jonas Weber');
    await send(mina.page, 'Only for you');
    await thread(mina.page).getByText('Only for you').waitFor();
    expect(mina.foreignRequests).toEqual([]);
  });
});
