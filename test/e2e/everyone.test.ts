import { describe, expect, it } from 'vitest';
import { accessibilityProblems, SOME_THEMES } from './accessibility.js';
import { conversation, demoWindows, openConversation, send, thread } from './demo-page.js';

const openDemo = demoWindows();

describe.each(SOME_THEMES)('in the %s theme', (colorScheme) => {
  it('axe finds nothing on the first screen, in the messenger and at the way into an audio room', async () => {
    const demo = await openDemo({ colorScheme });
    const first = await demo.open();
    await first.page.getByRole('button', { name: /Mina Park/ }).waitFor();
    await expect.poll(() => accessibilityProblems(first.page)).toEqual([]);
    await first.page.getByRole('button', { name: /Mina Park/ }).click();
    await openConversation(first.page, 'Reading room');
    await thread(first.page).getByText('🙂').waitFor();
    await expect.poll(() => accessibilityProblems(first.page)).toEqual([]);
    await openConversation(first.page, 'Night radio');
    await first.page.getByRole('button', { name: 'Go in' }).waitFor();
    await expect.poll(() => accessibilityProblems(first.page)).toEqual([]);
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  it('shows one of list and thread at a time, and never scrolls sideways', async () => {
    const demo = await openDemo(phone);
    const { page } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    expect(await conversation(page, 'Jonas Weber').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to the conversations' }).click();
    await conversation(page, 'Jonas Weber').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('axe finds nothing', async () => {
    const demo = await openDemo(phone);
    const { page } = await demo.open('mina');
    await openConversation(page, 'Jonas Weber');
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the conversations' }).click();
    await openConversation(page, 'Night radio');
    await page.getByRole('button', { name: 'Go in' }).waitFor();
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
  });
});

describe('without a mouse', () => {
  it('a conversation is opened, written to and left by keyboard alone', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await conversation(page, 'Jonas Weber').waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox').waitFor();
    await page.getByRole('textbox').focus();
    await page.keyboard.type('By hand');
    await page.keyboard.press('Enter');
    await thread(page).getByText('By hand').waitFor();
  });
});

describe('what others send', () => {
  it('is shown as text and never run', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    const hostile = `<img src=x onerror="document.title='owned'"> javascript:alert(1) https://example.com/a?b=c`;
    await send(mina.page, hostile);
    await thread(jonas.page).getByText('onerror').waitFor();
    expect(await jonas.page.title()).not.toContain('owned');
    expect(await thread(jonas.page).locator('img[src="x"]').count()).toBe(0);
    const links = await thread(jonas.page)
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]),
      );
    expect(links.at(-1)?.[0]).toBe('https://example.com/a?b=c');
    expect(links.at(-1)?.[1]).toContain('noopener');
    expect(links.some(([href]) => href?.startsWith('javascript:'))).toBe(false);
  });
});

describe('the first steps', () => {
  it('are ticked as they are done, in two tabs that are different people, and stay so', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const steps = mina.page.getByRole('region', { name: 'First steps' });
    const done = () => steps.getByRole('listitem').filter({ hasText: '(done)' }).count();
    await steps.waitFor();
    expect(await done()).toBe(0);
    await expect.poll(() => accessibilityProblems(mina.page)).toEqual([]);
    const jonas = await demo.open('jonas');
    await jonas.page.getByRole('region', { name: 'First steps' }).waitFor();
    await expect.poll(done).toBe(1);
    await steps.getByRole('button', { name: 'Rooms' }).click();
    await mina.page.getByText('Choose a room.').waitFor();
    await mina.page.reload();
    // It comes back to the rooms.
    await mina.page.getByRole('button', { name: 'Chats' }).click();
    await steps.waitFor();
    expect(await done()).toBe(1);
    await steps.getByRole('button', { name: 'Show them no more' }).click();
    await expect
      .poll(() => jonas.page.getByRole('region', { name: 'First steps' }).count())
      .toBe(0);
  });

  it('leave who uses keys where one can go on from', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    const steps = page.getByRole('region', { name: 'First steps' });
    const focus = page.locator(':focus');
    await steps.getByRole('button', { name: 'Rooms' }).press('Enter');
    await page.locator('.demo-sidebar :focus').waitFor();
    await page.getByRole('button', { name: 'Chats' }).press('Enter');
    await steps.getByRole('button', { name: 'Developer tools' }).press('Enter');
    await expect.poll(() => focus.textContent()).toMatch(/^Look into the engine \(done\)/);
  });
});
