import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import {
  conversation,
  demoWindows,
  messageRow,
  openConversation,
  send,
  thread,
} from './demo-page.js';
import { find, goIn, openCommunities, openDetails, topic, wayToGroup } from './group-pages.js';

const openDemo = demoWindows();

describe('a group of three', () => {
  it('is made, asked for, let into, spoken in, handed over and dismissed', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    const sofia = await demo.open('sofia');

    const making = await wayToGroup(mina.page, 'New group…');
    await making.getByRole('textbox', { name: 'Name', exact: true }).fill('Rain barrels');
    await making.getByText('Public group', { exact: true }).click();
    await making.getByText('More', { exact: true }).click();
    await making.getByRole('textbox', { name: 'ID', exact: true }).fill('rain-barrels');
    await making.getByRole('button', { name: 'Next' }).click();
    await making.getByRole('option', { name: 'Jonas Weber' }).click();
    await making.getByRole('button', { name: 'Create', exact: true }).click();
    await mina.page.getByRole('main').getByRole('heading', { name: 'Rain barrels' }).waitFor();
    await conversation(jonas.page, 'Rain barrels').waitFor();

    const asking = await find(sofia.page, 'rain-barrels');
    await asking.getByRole('textbox', { name: 'Message' }).fill('I have a roof.');
    await asking.getByRole('button', { name: 'Ask to join' }).click();
    await asking.getByText(/^You have asked to join/).waitFor();
    await asking.getByRole('button', { name: 'Done' }).click();

    await mina.page.bringToFront();
    await conversation(mina.page, 'Notices').click();
    const cards = mina.page.getByRole('main');
    await cards.getByText('I have a roof.').waitFor();
    await cards.getByRole('button', { name: 'Accept Sofia Rossi' }).click();
    await cards.getByText('Accepted', { exact: true }).waitFor();
    await openConversation(sofia.page, 'Rain barrels');

    await openConversation(mina.page, 'Rain barrels');
    const details = await openDetails(mina.page, 'Rain barrels');
    await details.getByRole('button', { name: /^Members/ }).click();
    await details.getByRole('option', { name: /^Sofia Rossi/ }).click({ button: 'right' });
    await mina.page.getByRole('menuitem', { name: 'Mute' }).click();
    await mina.page.getByRole('menuitem', { name: '10 minutes' }).click();
    await details.getByRole('option', { name: /^Sofia Rossi.*Muted until/ }).waitFor();
    await send(sofia.page, 'Can you hear me?');
    await messageRow(sofia.page, 'Can you hear me?')
      .getByText(/^Not sent/)
      .waitFor();

    await mina.page.bringToFront();
    await details.getByRole('button', { name: 'Back to the group' }).click();
    await details.getByRole('button', { name: 'Hand the group over…' }).click();
    const choosing = mina.page.getByRole('dialog', { name: 'Choose the new owner' });
    await choosing.getByRole('option', { name: 'Jonas Weber' }).click();
    await choosing.getByRole('button', { name: 'Hand over' }).click();
    await details.getByRole('button', { name: 'Leave the group…' }).waitFor();

    await openConversation(jonas.page, 'Rain barrels');
    const mine = await openDetails(jonas.page, 'Rain barrels');
    await mine.getByRole('button', { name: 'Dismiss the group…' }).click();
    await jonas.page.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click();
    await jonas.page.getByText('Choose a conversation.').waitFor();
    await sofia.page.bringToFront();
    await conversation(sofia.page, 'Notices').click();
    await sofia.page.getByRole('main').getByText('“Rain barrels” was dismissed').waitFor();
    expect([...mina.problems, ...jonas.problems, ...sofia.problems]).toEqual([]);
  });

  it('opens the card of a member, and from there the conversation with them', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    const details = await openDetails(page, 'Reading room');
    await details.getByRole('button', { name: /^Members/ }).click();
    await details.getByRole('option', { name: /^Sofia Rossi/ }).click();
    const card = page.getByRole('dialog', { name: 'Profile' });
    await card.getByRole('button', { name: 'Message' }).click();
    await thread(page).getByText('I will ask her.').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('who asks to join', () => {
  it('stands in the details of the group, and is in it once somebody there says yes', async () => {
    const demo = await openDemo();
    const jonas = await demo.open('jonas');
    const omar = await demo.open('omar');
    await conversation(omar.page, 'Jonas|جوناس').waitFor();
    await openConversation(jonas.page, 'Roof garden');
    const details = await openDetails(jonas.page, 'Roof garden');
    await details.getByRole('button', { name: /^Requests to join/ }).click();
    await details.getByText('I have mint, and too much of it.').waitFor();
    await details.getByRole('button', { name: /^Accept/ }).click();
    await omar.page.bringToFront();
    await conversation(omar.page, 'Roof garden').waitFor();
    expect([...jonas.problems, ...omar.problems]).toEqual([]);
  });
});

describe('a community', () => {
  it('has topics; what is written in one counts as unread there until it is opened', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const sofia = await demo.open('sofia');
    await openCommunities(sofia.page);
    await openCommunities(mina.page);
    await topic(mina.page, 'Noticeboard').click();
    await thread(mina.page).getByText('With coffee?').waitFor();
    await send(mina.page, 'The bridge is closed on Monday.');
    await thread(mina.page).getByText('The bridge is closed on Monday.').waitFor();

    await sofia.page.bringToFront();
    await topic(sofia.page, 'Noticeboard.*1 unread message').click();
    await thread(sofia.page).getByText('The bridge is closed on Monday.').waitFor();
    await expect.poll(() => topic(sofia.page, 'Noticeboard').innerText()).not.toContain('unread');
    await sofia.page.reload();
    await thread(sofia.page).getByText('The bridge is closed on Monday.').waitFor();
    expect([...mina.problems, ...sofia.problems]).toEqual([]);
  });

  it('gets a topic from who runs it, and the others see it', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const omar = await demo.open('omar');
    await openCommunities(omar.page);
    await openCommunities(mina.page);
    await mina.page.getByRole('button', { name: 'New topic' }).click();
    const dialog = mina.page.getByRole('dialog', { name: 'New topic' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Bread');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await mina.page.getByRole('main').getByRole('heading', { name: 'Bread' }).waitFor();
    await omar.page.bringToFront();
    await topic(omar.page, 'Bread').waitFor();
  });

  it('that is made in the chats is shown with the others', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    const making = await wayToGroup(page, 'New group…');
    await making.getByRole('textbox', { name: 'Name', exact: true }).fill('The bridge');
    await making.getByText('Community', { exact: true }).click();
    await making.getByRole('checkbox', { name: 'With topics' }).check();
    await making.getByRole('button', { name: 'Next' }).click();
    await making.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: 'The bridge' }).waitFor();
    await page.getByText('People talk in topics. Make the first one.').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('a live room', () => {
  it('is gone into by its ID; what is said and liked there is seen by who is there', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const omar = await demo.open('omar');
    const atMina = await goIn(mina.page);
    const atOmar = await goIn(omar.page);
    await mina.page.bringToFront();
    await atMina.getByRole('textbox', { name: 'Say something' }).fill('The lentils, again!');
    await mina.page.keyboard.press('Enter');
    await atOmar.getByText('The lentils, again!').waitFor();
    await atMina.getByRole('button', { name: 'Like, 128 likes so far' }).click();
    await atMina.getByRole('button', { name: 'Like, 129 likes so far' }).waitFor();
    await omar.page.bringToFront();
    await atOmar.getByRole('button', { name: 'Like, 129 likes so far' }).click();
    await atOmar.getByText(/people here$/).waitFor();
    await mina.page.bringToFront();
    await atMina.getByRole('button', { name: 'Like, 130 likes so far' }).waitFor();
    await atMina.getByRole('button', { name: 'Coffee, 7 so far' }).click();
    await omar.page.bringToFront();
    await atOmar.getByRole('button', { name: 'Coffee, 8 so far' }).waitFor();

    await atOmar.getByRole('button', { name: 'Leave' }).click();
    await omar.page.getByText('Choose a conversation.').waitFor();
    expect([...mina.problems, ...omar.problems]).toEqual([]);
  });
});

describe('without a mouse', () => {
  it('the details of a group open, and Escape leads back to where one was', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    const title = page
      .getByRole('main')
      .getByRole('heading', { name: 'Reading room' })
      .getByRole('button');
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'Group details' });
    await tabTo(page, details.getByRole('button', { name: /^Members/ }));
    await page.keyboard.press('Enter');
    await details.getByRole('option', { name: /^Sofia Rossi/ }).waitFor();
    await page.keyboard.press('Escape');
    await details.getByRole('button', { name: 'Hand the group over…' }).waitFor();
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expect.poll(() => title.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('a topic is found, opened and written to', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await conversation(page, 'Jonas Weber').waitFor();
    await tabTo(page, page.getByRole('navigation').getByRole('button', { name: /^Communities/ }));
    await page.keyboard.press('Enter');
    await topic(page, 'Lifts').waitFor();
    await tabTo(page, page.getByRole('listbox', { name: 'Topics of Tanner Street' }));
    await page.keyboard.type('lif');
    await page.keyboard.press('Enter');
    await thread(page).getByText('I drive to the tip on Friday').waitFor();
    await tabTo(page, page.getByRole('textbox'));
    await page.keyboard.type('With the sofa');
    await page.keyboard.press('Enter');
    await thread(page).getByText('With the sofa').waitFor();
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  it('the details lie over the thread, and a topic covers the communities', async () => {
    const demo = await openDemo(phone);
    const { page } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    const details = await openDetails(page, 'Reading room');
    expect(await thread(page).isVisible()).toBe(false);
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the details' }).click();
    await details.waitFor({ state: 'detached' });
    await page.goBack();
    await openCommunities(page);
    await topic(page, 'Lifts').click();
    await thread(page).getByText('I drive to the tip on Friday').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Back to the topics' }).click();
    await topic(page, 'Lifts').waitFor();
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
  });
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}
