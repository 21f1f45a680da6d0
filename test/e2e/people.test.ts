import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, SOME_THEMES } from './accessibility.js';
import {
  conversation,
  demoWindows,
  messageRow,
  openConversation,
  send,
  thread,
} from './demo-page.js';

const openDemo = demoWindows();

/** The way to the other surface, with what is new there in its name. */
function way(page: Page, name: 'Chats' | 'Contacts'): Locator {
  return page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });
}

async function openContacts(page: Page): Promise<void> {
  await page.bringToFront();
  await way(page, 'Contacts').click();
}

/** A friend of the list, by the beginning of the name. */
function friend(page: Page, name: string): Locator {
  return page
    .getByRole('listbox', { name: 'Contacts' })
    .getByRole('option', { name: new RegExp(`^${name}`) });
}

/** Finds somebody by their ID and asks them to be a friend. */
async function ask(page: Page, userID: string, wording: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a friend' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a friend' });
  await dialog.getByRole('combobox').fill(userID);
  await dialog.getByRole('option').filter({ hasText: userID }).click();
  await dialog.getByRole('textbox', { name: 'Message' }).fill(wording);
  await dialog.getByRole('button', { name: 'Send request' }).click();
  await dialog.getByText('has been asked').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Says yes to somebody who has asked. */
async function accept(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^New friends/ }).click();
  await page.getByRole('button', { name: new RegExp(`^Accept .*${name}`) }).click();
  await page.getByRole('button', { name: 'Back to contacts' }).click();
}

/** Opens the card of whom one is talking to. */
async function openCard(page: Page, name: string): Promise<Locator> {
  await page.bringToFront();
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const card = page.getByRole('dialog', { name: 'Profile' });
  await card.getByRole('heading', { name }).waitFor();
  return card;
}

describe('two strangers', () => {
  it('find each other, become friends, and stay so after a reload', async () => {
    const demo = await openDemo();
    const aicha = await demo.open('aicha');
    const lina = await demo.open('lina');
    await way(lina.page, 'Contacts')
      .and(named(lina.page, /1 new request$/))
      .waitFor();
    await openContacts(aicha.page);
    await ask(aicha.page, 'lina', 'We met in the rain.');

    await way(lina.page, 'Contacts')
      .and(named(lina.page, /2 new requests$/))
      .waitFor();
    await openContacts(lina.page);
    await lina.page.getByRole('button', { name: /^New friends/ }).click();
    await lina.page.getByText('We met in the rain.').waitFor();
    await way(lina.page, 'Contacts')
      .and(named(lina.page, /^Contacts$/))
      .waitFor();
    await lina.page.getByRole('button', { name: 'Back to contacts' }).click();
    await accept(lina.page, 'Aïcha Diallo');
    for (const [{ page }, name] of [
      [lina, 'Aïcha Diallo'],
      [aicha, '李娜'],
    ] as const) {
      await page.bringToFront();
      await friend(page, name).waitFor();
      await page.reload();
      await friend(page, name).waitFor();
    }
    expect([...aicha.problems, ...lina.problems]).toEqual([]);
  });

  it('who gives a friend a name finds them by it, in the contacts and in the chats, after a reload too', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openContacts(page);
    await friend(page, 'Sofia Rossi').click();
    await page.getByRole('button', { name: 'Add a remark' }).click();
    await page.getByRole('textbox', { name: 'Remark' }).fill('Train Sofia');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Train Sofia' }).waitFor();
    await friend(page, 'Train Sofia').waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Train Sofia' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Message' }).click();
    await thread(page).getByText('I will ask her.').waitFor();
    await conversation(page, 'Train Sofia').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('who writes in a group', () => {
  it('is a press away: their card, and from there the conversation with them', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open('mina');
    await openConversation(page, 'Reading room');
    const card = await openCard(page, 'Sofia Rossi');
    await card.getByRole('button', { name: 'Message' }).click();
    await card.waitFor({ state: 'detached' });
    await thread(page).getByText('I will ask her.').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('the way between chats and contacts', () => {
  it('leads back to what one has left, and nothing is missed meanwhile', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    const { page } = mina;
    await openConversation(page, 'Jonas Weber');
    await page.getByRole('searchbox').fill('jonas');
    await openContacts(page);
    await page.getByRole('button', { name: 'Groups' }).click();
    await page.getByText('Repair café').waitFor();
    const before = await way(page, 'Chats').innerText();

    await openConversation(jonas.page, 'Mina Park');
    await send(jonas.page, 'Where are you looking?');
    await expect.poll(() => way(page, 'Chats').innerText()).not.toBe(before);
    await page.bringToFront();
    await way(page, 'Chats').click();
    await thread(page).getByText('Where are you looking?').waitFor();
    await expect.poll(() => way(page, 'Chats').innerText()).toBe(before);
    expect(await page.getByRole('searchbox').inputValue()).toBe('jonas');
    await way(page, 'Contacts').click();
    await page.getByText('Repair café').waitFor();
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });
});

describe('somebody who is blocked', () => {
  it('is told that a message was refused, and is heard again once that has ended', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    const card = await openCard(mina.page, 'Jonas Weber');
    await card.getByRole('button', { name: 'Block…' }).click();
    await mina.page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }).click();
    await card.getByText(/You have blocked/).waitFor();
    await mina.page.keyboard.press('Escape');

    await send(jonas.page, 'Is the drawer locked?');
    const row = messageRow(jonas.page, 'Is the drawer locked?');
    await row.getByText(/^Not sent/).waitFor();
    expect(await thread(mina.page).getByText('Is the drawer locked?').count()).toBe(0);

    await openContacts(mina.page);
    await mina.page.getByRole('button', { name: 'Blocked' }).click();
    await mina.page.getByRole('button', { name: /^Unblock .*Jonas Weber/ }).click();
    await mina.page.getByText('Nobody is blocked').waitFor();
    await way(mina.page, 'Chats').click();
    await jonas.page.bringToFront();
    await row.getByRole('button', { name: 'Retry' }).click();
    await mina.page.bringToFront();
    await thread(mina.page).getByText('Is the drawer locked?').waitFor();
  });
});

/** What has come in, and waits for an answer. */
function incoming(page: Page): Locator {
  return page.getByRole('group').filter({ hasText: 'Call' });
}

async function call(page: Page): Promise<Locator> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  return page.getByRole('dialog', { name: 'Call' });
}

describe('a call', () => {
  it('is accepted, and leads both to their conversation', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await conversation(jonas.page, 'Mina Park').waitFor();
    const ringing = await call(mina.page);
    await ringing.getByText('Ringing…').waitFor();
    await jonas.page.bringToFront();
    await incoming(jonas.page).getByRole('button', { name: 'Accept' }).click();
    await jonas.page.getByRole('heading', { name: 'Mina Park' }).waitFor();
    await thread(jonas.page).getByText('Call accepted').waitFor();
    await ringing.getByText('Accepted').waitFor();
    await mina.page.bringToFront();
    await ringing.getByRole('button', { name: 'Close' }).click();
    await ringing.waitFor({ state: 'detached' });
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('is declined, and the one who called is told', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await conversation(jonas.page, 'Mina Park').waitFor();
    const ringing = await call(mina.page);
    await incoming(jonas.page).getByRole('button', { name: 'Decline' }).click();
    await ringing.getByText('Declined').waitFor();
    await thread(mina.page).getByText('Call declined').waitFor();
    await mina.page.bringToFront();
    await ringing.getByRole('button', { name: 'Close' }).click();
    await ringing.waitFor({ state: 'detached' });
  });

  it('is cancelled, and the other side stops ringing', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await conversation(jonas.page, 'Mina Park').waitFor();
    const ringing = await call(mina.page);
    await incoming(jonas.page).getByRole('button', { name: 'Accept' }).waitFor();
    await ringing.getByRole('button', { name: 'Cancel' }).click();
    await incoming(jonas.page)
      .getByRole('button', { name: 'Accept' })
      .waitFor({ state: 'detached' });
  });

  it('that nobody answers is over when its time is', async () => {
    const demo = await openDemo();
    // It goes as it always does, in all tabs, until it is moved.
    await demo.context.clock.install();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await conversation(jonas.page, 'Mina Park').waitFor();
    const ringing = await call(mina.page);
    await incoming(jonas.page).getByRole('button', { name: 'Accept' }).waitFor();
    // The one who is called says when the time is over.
    await demo.context.clock.runFor(31_000);
    await incoming(jonas.page)
      .getByRole('button', { name: 'Accept' })
      .waitFor({ state: 'detached' });
    await ringing.getByText('No answer').waitFor();
    await ringing.getByRole('button', { name: 'Call again' }).click();
    await incoming(jonas.page).getByRole('button', { name: 'Accept' }).waitFor();
  });
});

describe('without a mouse', () => {
  it('a friend is found, looked at and written to', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await conversation(page, 'Jonas Weber').waitFor();
    await tabTo(page, way(page, 'Contacts'));
    await page.keyboard.press('Enter');
    await friend(page, 'Jonas Weber').waitFor();
    await tabTo(page, page.getByRole('listbox', { name: 'Contacts' }));
    // Letters go to a name.
    await page.keyboard.type('jon');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jonas Weber' }).waitFor();
    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Message' }));
    await page.keyboard.press('Enter');
    await thread(page).getByText('I can put the squeak back.').waitFor();
    await tabTo(page, page.getByRole('textbox'));
    await page.keyboard.type('By hand');
    await page.keyboard.press('Enter');
    await thread(page).getByText('By hand').waitFor();
  });

  it('a call is answered', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    const ringing = await call(mina.page);
    await jonas.page.bringToFront();
    await tabTo(jonas.page, incoming(jonas.page).getByRole('button', { name: 'Accept' }));
    await jonas.page.keyboard.press('Enter');
    await ringing.getByText('Accepted').waitFor();
  });

  it('a request is accepted, and a call is taken back', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await conversation(page, 'Jonas Weber').waitFor();
    await tabTo(page, way(page, 'Contacts'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /^New friends/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /^Accept .*李娜/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await friend(page, '李娜').waitFor();

    await tabTo(page, page.getByRole('listbox', { name: 'Contacts' }));
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Call' }));
    await page.keyboard.press('Enter');
    const ringing = page.getByRole('dialog', { name: 'Call' });
    await tabTo(page, ringing.getByRole('button', { name: 'Cancel' }));
    await page.keyboard.press('Enter');
    await ringing.waitFor({ state: 'detached' });
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  it('axe finds nothing', async () => {
    const demo = await openDemo(phone);
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openContacts(jonas.page);
    await friend(jonas.page, 'Mina Park').waitFor();
    await openContacts(mina.page);
    await friend(mina.page, 'Jonas Weber').click();
    await mina.page.getByRole('main').getByRole('button', { name: 'Call' }).click();
    await incoming(jonas.page).getByRole('button', { name: 'Accept' }).waitFor();
    for (const { page } of [mina, jonas]) {
      await page.bringToFront();
      await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    }
  });

  it('a card covers the contacts, and the way back leads to them', async () => {
    const demo = await openDemo(phone);
    const { page } = await demo.open('mina');
    await openContacts(page);
    await friend(page, 'Jonas Weber').click();
    await page.getByRole('heading', { name: 'Jonas Weber' }).waitFor();
    expect(await way(page, 'Chats').isVisible()).toBe(false);
    await page.goBack();
    await friend(page, 'Jonas Weber').click();
    await page.getByRole('button', { name: 'Back to the contacts' }).click();
    await friend(page, 'Jonas Weber').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);

    await friend(page, 'Jonas Weber').click();
    await page.getByRole('main').getByRole('button', { name: 'Message' }).click();
    await thread(page).getByText('I can put the squeak back.').waitFor();
    await page.goBack();
    await conversation(page, 'Jonas Weber').waitFor();
  });
});

describe.each(SOME_THEMES)('in the %s theme', (colorScheme) => {
  it('axe finds nothing in the contacts, on a card, in a call and in the dialogs', async () => {
    const demo = await openDemo({ colorScheme });
    const { page } = await demo.open('mina');
    await openContacts(page);
    await friend(page, 'Aïcha Diallo').click();
    await page.getByRole('main').getByRole('heading', { name: 'Aïcha Diallo' }).waitFor();
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Call' }).click();
    const ringing = page.getByRole('dialog', { name: 'Call' });
    await ringing.getByRole('button', { name: 'Cancel' }).waitFor();
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await ringing.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: /^New friends/ }).click();
    await page.getByRole('button', { name: /^Accept/ }).waitFor();
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to contacts' }).click();
    await page.getByRole('button', { name: 'Add a friend' }).first().click();
    await page.getByRole('combobox').fill('lina');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await closeDialog(page);
    for (const setting of ['Edit my profile…', 'My status…', 'Followers…']) {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('button', { name: setting }).click();
      await page.getByRole('dialog').waitFor();
      await expect.poll(() => accessibilityProblems(page)).toEqual([]);
      await closeDialog(page);
    }
  });
});

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return dialog.count();
    })
    .toBe(0);
}

/** A button by what it is called. */
function named(page: Page, name: RegExp): Locator {
  return page.getByRole('button', { name });
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}
