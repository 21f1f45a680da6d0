import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type DemoTab, demoWindows, openConversation, react, send, thread } from './demo-page.js';
import { bubble, choose } from './message-tools.js';

const openDemo = demoWindows();

/** Two people, each in front of a conversation that both have. */
async function two(names: { atMina: string; atJonas: string }) {
  const demo = await openDemo();
  const mina = await demo.open('mina');
  const jonas = await demo.open('jonas');
  await openConversation(jonas.page, names.atJonas);
  await openConversation(mina.page, names.atMina);
  return { mina, jonas };
}

const alone = { atMina: 'Jonas Weber', atJonas: 'Mina Park' };
const inGroup = { atMina: 'Reading room', atJonas: 'Reading room' };

function problemsOf(...tabs: DemoTab[]): string[] {
  return tabs.flatMap(({ problems }) => problems);
}

function field(page: Page) {
  return page.getByRole('textbox');
}

describe('a message of two people', () => {
  it('is answered, and the quotation says to whom', async () => {
    const { mina, jonas } = await two(alone);
    await choose(mina.page, 'I can put the squeak back.', /^Reply/);
    await mina.page.getByText('Reply to Jonas Weber').waitFor();
    await send(mina.page, 'Please do not');
    const answer = bubble(jonas.page, 'Please do not');
    await answer.getByText('In answer to You: I can put the squeak back.').waitFor();
    expect(problemsOf(mina, jonas)).toEqual([]);
  });

  it('is changed for both, and says so', async () => {
    const { mina, jonas } = await two(alone);
    await send(mina.page, 'The hinge is brasss');
    await bubble(jonas.page, 'The hinge is brasss').waitFor();
    await choose(mina.page, 'The hinge is brasss', /^Edit/);
    await mina.page.getByText('Edit message').waitFor();
    await expect.poll(() => field(mina.page).inputValue()).toBe('The hinge is brasss');
    await send(mina.page, 'The hinge is brass');
    for (const { page } of [mina, jonas]) {
      await bubble(page, 'The hinge is brass').getByText('edited').waitFor();
      expect(await thread(page).getByText('brasss').count()).toBe(0);
    }
    expect(problemsOf(mina, jonas)).toEqual([]);
  });

  it('is taken back from both, and can be written again', async () => {
    const { mina, jonas } = await two(alone);
    await send(mina.page, 'Never mind the kettle');
    await bubble(jonas.page, 'Never mind the kettle').waitFor();
    await choose(mina.page, 'Never mind the kettle', /^Take back/);
    await thread(jonas.page).getByText('This message was deleted').waitFor();
    expect(await thread(jonas.page).getByText('Never mind the kettle').count()).toBe(0);
    await thread(mina.page).getByRole('button', { name: 'Write again' }).click();
    await expect.poll(() => field(mina.page).inputValue()).toBe('Never mind the kettle');
    await send(mina.page, 'Mind the kettle');
    await bubble(jonas.page, 'Mind the kettle').waitFor();
    expect(problemsOf(mina, jonas)).toEqual([]);
  });
});

describe('somebody who writes', () => {
  it('is seen to be typing, until the message comes', async () => {
    const { mina, jonas } = await two(alone);
    await field(mina.page).pressSequentially('One mom');
    const line = jonas.page.locator('.parlor-typing-line', { hasText: 'Mina Park' });
    await line.waitFor();
    await field(mina.page).pressSequentially('ent');
    await field(mina.page).press('Enter');
    await bubble(jonas.page, 'One moment').waitFor();
    await line.waitFor({ state: 'detached' });
    expect(problemsOf(mina, jonas)).toEqual([]);
  });
});

describe('a message of a group', () => {
  it('is pinned for everybody, and the bar leads back to it', async () => {
    const { mina, jonas } = await two(inGroup);
    await choose(mina.page, 'The school called about those', /^Pin/);
    const line = jonas.page.getByRole('button', { name: /The school called about those/ });
    await line.waitFor();
    await jonas.page.bringToFront();
    await thread(jonas.page).evaluate((scroller) => scroller.scrollTo(0, 0));
    const pinned = bubble(jonas.page, 'The school called about those');
    await line.click();
    await expect.poll(() => isInSight(pinned)).toBe(true);
    await mina.page.reload();
    await mina.page.getByRole('button', { name: /The school called about those/ }).waitFor();
    expect(problemsOf(mina, jonas)).toEqual([]);
  });

  it('names whom it is for, and they see that it is them', async () => {
    const { mina, jonas } = await two(inGroup);
    await mina.page.bringToFront();
    await field(mina.page).pressSequentially('Bring the trolley, @jon');
    const people = mina.page.getByRole('listbox', { name: 'Mention somebody' });
    await people.getByRole('option', { name: 'Jonas Weber' }).waitFor();
    await field(mina.page).press('Enter');
    await expect.poll(() => field(mina.page).inputValue()).toBe('Bring the trolley, @Jonas Weber ');
    await field(mina.page).press('Enter');
    const named = bubble(jonas.page, 'Bring the trolley').getByText('@Jonas Weber');
    await named.and(jonas.page.locator('[data-mine]')).waitFor();
    expect(problemsOf(mina, jonas)).toEqual([]);
  });

  it('says who has read it', async () => {
    const { mina, jonas } = await two({ atMina: 'Reading room', atJonas: 'Mina Park' });
    await send(mina.page, 'Who is there on Thursday?');
    const sent = bubble(mina.page, 'Who is there on Thursday?');
    await sent.getByRole('button', { name: 'Sent, not read yet' }).waitFor();
    await openConversation(jonas.page, 'Reading room');
    await bubble(jonas.page, 'Who is there on Thursday?').waitFor();
    await sent.getByRole('button', { name: 'Read by 1 of 5' }).waitFor();
    await mina.page.bringToFront();
    await sent.getByRole('button', { name: 'Read by 1 of 5' }).click();
    const card = mina.page.getByRole('dialog', { name: 'Who has read it' });
    await card.getByText('Jonas Weber').waitFor();
    expect(problemsOf(mina, jonas)).toEqual([]);
  });

  it('has its answers and its reactions again after a reload', async () => {
    const { mina, jonas } = await two(inGroup);
    await choose(jonas.page, 'Done. There is a first edition', /^Reply/);
    await send(jonas.page, 'I would like to see it');
    await bubble(mina.page, 'I would like to see it').waitFor();
    await react(mina.page, 'I would like to see it', /^red heart/);
    await thread(jonas.page)
      .getByRole('button', { name: /^❤️ 1: Mina Park/ })
      .waitFor();
    await jonas.page.reload();
    const answer = bubble(jonas.page, 'I would like to see it');
    await answer.getByText(/^In answer to عمر حداد: Done\./).waitFor();
    await thread(jonas.page)
      .getByRole('button', { name: /^❤️ 1: Mina Park/ })
      .waitFor();
    expect(problemsOf(mina, jonas)).toEqual([]);
  });
});

/** Whether it is wholly between the upper and the lower edge of the thread. */
function isInSight(message: ReturnType<typeof bubble>): Promise<boolean> {
  return message.first().evaluate((element) => {
    const scroller = element.closest('.parlor-thread-scroller')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return scroller !== undefined && top >= scroller.top && bottom <= scroller.bottom;
  });
}
