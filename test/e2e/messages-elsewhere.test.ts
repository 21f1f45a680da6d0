import { describe, expect, it } from 'vitest';
import { demoWindows, messageRow, openConversation, thread } from './demo-page.js';
import { bubble, choose, isDrawn } from './message-tools.js';

const openDemo = demoWindows();

describe('what was said long ago', () => {
  it('is shown by pressing the quotation of it, and the newest is a press away', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Saturday repair');
    const quotation = bubble(page, 'the very first umbrella').getByRole('button', {
      name: /No\. 2/,
    });
    await quotation.waitFor();
    expect(await thread(page).getByText('No. 3:').count()).toBe(0);
    await quotation.click();
    const original = bubble(page, 'No. 2:');
    await original.waitFor();
    await expect
      .poll(() => original.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThan(64);
    await page.getByRole('button', { name: 'Scroll to the newest message' }).click();
    await bubble(page, 'please empty your toaster').waitFor();
    expect(problems).toEqual([]);
  });

  it('is found in its conversation, and shown there', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Saturday repair');
    await page.getByRole('button', { name: 'Search in this conversation' }).click();
    await page.getByRole('search').getByRole('combobox').first().fill('No. 12: ');
    await page.getByRole('listbox', { name: 'Found messages' }).getByText('No. 12').click();
    await bubble(page, 'No. 12:').waitFor();
    expect(problems).toEqual([]);
  });

  it('is found in all conversations, and its own is opened', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await page.getByRole('button', { name: 'Search in all conversations' }).click();
    await page.keyboard.type('hinge');
    const found = page.getByRole('listbox', { name: 'Found messages' }).getByText('hinge');
    await found.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jonas Weber' }).waitFor();
    await bubble(page, 'I also oiled the hinge').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('several messages', () => {
  it('go to another conversation as one, and are read there', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const sofia = await demo.open('sofia');
    const { page } = mina;
    await openConversation(page, 'Jonas Weber');
    await choose(page, 'Got it. I also oiled', /^Select/);
    await thread(page)
      .getByRole('checkbox', { name: /I can put the squeak back/ })
      .click();
    await page.getByText('2 selected').waitFor();
    await page.getByRole('button', { name: 'Forward as one' }).click();
    const dialog = page.getByRole('dialog', { name: 'Forward 2 messages as one' });
    await dialog.getByRole('option', { name: 'Sofia Rossi' }).click();
    await dialog.getByRole('button', { name: 'Forward', exact: true }).click();

    await openConversation(sofia.page, 'Mina Park');
    const card = bubble(sofia.page, 'I also oiled the hinge');
    await card.getByRole('button', { name: /Chat history/ }).click();
    const inside = sofia.page.getByRole('dialog', { name: /^Chat history/ });
    await inside.getByText('Got it. I also oiled the hinge while I was there.').waitFor();
    await inside.getByText('I can put the squeak back.').waitFor();
    await sofia.page.keyboard.press('Escape');
    await inside.waitFor({ state: 'detached' });
    expect([...mina.problems, ...sofia.problems]).toEqual([]);
  });
});

describe('pictures and videos', () => {
  it('are looked at one after the other, by keyboard alone', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    const picture = thread(page).getByRole('button', { name: 'Photo from عمر حداد' });
    await picture.focus();
    await page.keyboard.press('Enter');
    const gallery = page.getByRole('dialog', { name: 'Photos and videos' });
    await gallery.getByText(/^3 of 3/).waitFor();
    await expect.poll(() => isDrawn(gallery.getByRole('img').first())).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await gallery.getByText(/^2 of 3/).waitFor();
    await gallery.locator('video').waitFor();
    await page.keyboard.press('Home');
    await gallery.getByText(/^1 of 3/).waitFor();
    await expect.poll(() => isDrawn(gallery.getByRole('img').first())).toBe(true);
    await page.keyboard.press('Escape');
    await gallery.waitFor({ state: 'detached' });
    await expect.poll(() => picture.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe('the seeded library', () => {
  it('has merged messages, a file, a place and a poll with its votes', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('sofia');
    await openConversation(page, 'Reading room');
    for (const words of [
      'Chat history of',
      'Where the shelves go.txt',
      'Library, 12 Tanner',
      'Who carries',
    ]) {
      const row = messageRow(page, words).first();
      await thread(page).evaluate((scroller) => {
        scroller.scrollTop -= 10;
      });
      await expect
        .poll(async () => {
          await thread(page).evaluate((scroller) => {
            scroller.scrollTop -= 400;
          });
          return row.isVisible();
        })
        .toBe(true);
    }
    await thread(page).getByText('4 people voted').waitFor();
    expect(problems).toEqual([]);
  });
});
