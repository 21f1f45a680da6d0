import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { microphonesOf, noted, packetsOf } from './audio-probe.js';
import { bar, choose, control, createRoom, inMenu, joinRoom, NAME } from './audio-room-page.js';
import {
  type DemoTab,
  type DemoWindow,
  openConversation,
  press,
  seat,
  setNetworkCut,
  stageOf,
  thread,
} from './demo-page.js';
import {
  audioWindows,
  isHeard,
  isSilent,
  lastHeardAfter,
  ring,
  watchRing,
} from './room-audio-page.js';

const openDemo = audioWindows();

/** Milliseconds after which nobody is to be heard any more who is not to be. */
const AT_ONCE = 300;

interface Two {
  demo: DemoWindow;
  mina: DemoTab;
  jonas: DemoTab;
}

/** Mina and Jonas, who sit on the first two seats of a room of Mina's. */
async function twoWhoSit(window?: DemoWindow): Promise<Two> {
  const demo = window ?? (await openDemo());
  const mina = await demo.open('mina');
  const jonas = await demo.open('jonas');
  await createRoom(mina.page);
  await joinRoom(jonas.page);
  await press(jonas.page, 2);
  return { demo, mina, jonas };
}

/** The same two, of whom Mina is silent, and Omar, who only listens: he hears Jonas and nobody else. */
async function oneIsHeard(): Promise<Two & { omar: DemoTab }> {
  const demo = await openDemo();
  const mina = await demo.open('mina');
  const [jonas, omar] = await Promise.all([demo.open('jonas'), demo.open('omar')]);
  await createRoom(mina.page);
  await control(mina.page, 'Mute').click();
  await Promise.all([joinRoom(jonas.page), joinRoom(omar.page)]);
  await press(jonas.page, 2);
  await Promise.all([isHeard(mina.page), isHeard(omar.page)]);
  return { demo, mina, jonas, omar };
}

/** How many connections a page has had. */
function connectionsOf(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.audioProbe.peers.length);
}

/** Waits until more packets come on each of so many connections than came before. */
async function packetsCome(page: Page, connections: number): Promise<void> {
  const before = await packetsOf(page);
  await expect
    .poll(async () => {
      const now = await packetsOf(page);
      const isMore = now.map(({ received }, index) => received > (before[index]?.received ?? 0));
      return isMore.filter(Boolean).length;
    })
    .toBe(connections);
}

/** Goes back to the conversations; a room goes on as a bar. */
async function goToChats(page: Page): Promise<void> {
  await page.bringToFront();
  const chats = page.getByRole('navigation').getByRole('button', { name: /^Chats/ });
  await chats.click();
}

/** All that the conversations have to say but the room's own: the last of each, how much is unread, and what is open. */
async function saidIn(page: Page): Promise<string> {
  const others = page.getByRole('option').filter({ hasNotText: NAME });
  const rows = await others.evaluateAll((options) =>
    options.map((option) =>
      [...option.querySelectorAll('.parlor-conversation-row-line, .parlor-badge')]
        .map(({ textContent }) => textContent)
        .join(),
    ),
  );
  const messages = await thread(page).getByRole('listitem').allInnerTexts();
  return [...rows, ...messages].join('\n');
}

describe('two who sit in a room', () => {
  it('hear each other, and the ring of who speaks follows the voice without anything being rendered', async () => {
    const { mina, jonas } = await twoWhoSit();
    const sides = [
      { page: mina.page, other: 2 },
      { page: jonas.page, other: 1 },
    ];
    for (const { page, other } of sides) {
      await isHeard(page);
      await packetsCome(page, 1);
      const voice = ring(page, other);
      await voice.waitFor({ state: 'attached' });
      await watchRing(voice);
      // The clock of the room is drawn once a second; nothing else is, but what is told of the connection when that changes.
      await expect
        .poll(async () => {
          const before = await noted(page);
          const moved = async () => (await noted(page)).ringMoves - before.ringMoves;
          await expect.poll(moved).toBeGreaterThan(25);
          const { commits, clockTicks } = await noted(page);
          expect(clockTicks).toBeGreaterThan(before.clockTicks);
          return commits - before.commits - (clockTicks - before.clockTicks);
        })
        .toBe(0);
    }
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('leave nothing of what their pages tell each other in a thread, in the lists and in what is unread', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    const both = () => Promise.all([mina, jonas].map(({ page }) => saidIn(page)));
    const before = await both();
    expect(before).toEqual([expect.stringContaining('squeak'), expect.stringContaining('squeak')]);
    await createRoom(mina.page);
    await joinRoom(jonas.page);
    await press(jonas.page, 2);
    await Promise.all([isHeard(mina.page), isHeard(jonas.page)]);
    for (const { page } of [mina, jonas]) await goToChats(page);
    await expect.poll(both).toEqual(before);
    await jonas.page.reload();
    await expect.poll(both).toEqual(before);
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('are heard all the time while one of them moves to another seat', async () => {
    const { mina, jonas } = await twoWhoSit();
    await Promise.all([isHeard(mina.page), isHeard(jonas.page)]);
    await press(jonas.page, 4);
    await expect.poll(() => stageOf(mina.page)).toContain('Seat 4, Jonas Weber');
    await ring(mina.page, 4).waitFor({ state: 'attached' });
    await isHeard(jonas.page);
    for (const { page } of [mina, jonas]) {
      expect(await connectionsOf(page)).toBe(1);
      expect(await microphonesOf(page)).toEqual(['live']);
    }
  });

  it('are heard again when one of them loads the page again', async () => {
    const { mina, jonas } = await twoWhoSit();
    await isHeard(mina.page);
    await jonas.page.reload();
    await isHeard(jonas.page);
    await seat(jonas.page, 2).and(jonas.page.locator('[data-mine]')).waitFor();
    await ring(mina.page, 2).waitFor({ state: 'attached' });
    await isHeard(mina.page);
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('go on when one of them makes the room small and reads elsewhere, until they sign out', async () => {
    const { mina, jonas } = await twoWhoSit();
    const { page } = jonas;
    await Promise.all([isHeard(mina.page), isHeard(page)]);
    await page.getByRole('button', { name: 'Make the room small' }).click();
    await bar(page).waitFor();
    await goToChats(page);
    await Promise.all([isHeard(mina.page), isHeard(page)]);
    await bar(page)
      .getByRole('button', { name: `Back to ${NAME}` })
      .click();
    await Promise.all([isHeard(mina.page), isHeard(page)]);
    expect(await connectionsOf(page)).toBe(1);
    expect(await microphonesOf(page)).toEqual(['live']);

    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('button', { name: 'Be someone else' }).click();
    await Promise.all([isSilent(page), isSilent(mina.page)]);
    expect(await microphonesOf(page)).toEqual(['ended']);
    expect([...mina.problems, ...jonas.problems]).toEqual([]);
  });

  it('hear each other while the chat of one of them is cut off the network', async () => {
    const { mina, jonas } = await twoWhoSit();
    await Promise.all([isHeard(mina.page), isHeard(jonas.page)]);
    await setNetworkCut(jonas.page, true);
    await jonas.page.getByText('You are offline').first().waitFor();
    await Promise.all([isHeard(mina.page), isHeard(jonas.page)]);
    await setNetworkCut(jonas.page, false);
    await jonas.page.getByText('You are offline').first().waitFor({ state: 'detached' });
    await Promise.all([isHeard(mina.page), isHeard(jonas.page)]);
    for (const { page } of [mina, jonas]) expect(await connectionsOf(page)).toBe(1);
  });

  it('are one when the tab of the other is closed: the seat is free, and nothing is left of the connection', async () => {
    const demo = await openDemo();
    // It goes as it always does, in both tabs, until it is moved.
    await demo.context.clock.install();
    const { mina, jonas } = await twoWhoSit(demo);
    await isHeard(mina.page);
    await jonas.page.close();
    await isSilent(mina.page);
    await expect
      .poll(async () => {
        // In steps: a line on which nothing is answered for too long is taken for lost.
        await demo.context.clock.runFor(5_000);
        return stageOf(mina.page);
      })
      .toContain('Seat 2, empty');
    expect(await packetsOf(mina.page)).toEqual([]);
    expect(await microphonesOf(mina.page)).toEqual(['live']);
    expect(mina.problems).toEqual([]);
  });
});

describe('four in a room', () => {
  it('hear the two who sit; who only listens sends nothing, and is asked for no microphone', async () => {
    const { demo, mina, jonas } = await twoWhoSit();
    const listeners = await Promise.all([demo.open('omar'), demo.open('sofia')]);
    for (const { page } of listeners) await joinRoom(page);
    for (const { page } of listeners) {
      await isHeard(page);
      await packetsCome(page, 2);
      await Promise.all([1, 2].map((index) => ring(page, index).waitFor({ state: 'attached' })));
      const packets = await packetsOf(page);
      expect(packets.map(({ sent }) => sent)).toEqual([0, 0]);
      expect((await noted(page)).asked).toBe(0);
    }
    for (const { page } of [mina, jonas]) {
      const packets = await packetsOf(page);
      expect(packets.filter(({ sent }) => sent > 0)).toHaveLength(3);
      expect(packets.filter(({ received }) => received > 0)).toHaveLength(1);
    }
    const problems = [mina, jonas, ...listeners].flatMap((tab) => tab.problems);
    expect(problems).toEqual([]);
  });
});

// Four pages share the machine with whatever else it does: what a busy moment took is measured anew.
describe('within 300 ms nobody hears', { retry: 2 }, () => {
  it('who mutes themselves, or is muted by the host, and all hear them again when they may speak', async () => {
    const { mina, jonas, omar } = await oneIsHeard();
    const others = [mina.page, omar.page];
    await jonas.page.bringToFront();
    const own = await lastHeardAfter(control(jonas.page, 'Mute'), others);
    expect(Math.max(...own)).toBeLessThan(AT_ONCE);
    await control(jonas.page, 'Unmute').click();
    await Promise.all(others.map(isHeard));

    const mute = await inMenu(mina.page, 2, 'Mute');
    const hosts = await lastHeardAfter(mute, others);
    expect(Math.max(...hosts)).toBeLessThan(AT_ONCE);
    expect(await ring(omar.page, 2).count()).toBe(0);
    await choose(mina.page, 2, 'Unmute');
    await Promise.all(others.map(isHeard));
    expect((await noted(jonas.page)).asked).toBe(1);
  });

  it('who leaves the seat, is put off it, or sits where the room is closed, and their microphone is closed', async () => {
    const { mina, jonas, omar } = await oneIsHeard();
    const others = [mina.page, omar.page];
    const isOver = async (last: number[], microphones: number) => {
      expect(Math.max(...last)).toBeLessThan(AT_ONCE);
      expect(await microphonesOf(jonas.page)).toEqual(Array(microphones).fill('ended'));
    };
    await isOver(await lastHeardAfter(control(jonas.page, 'Leave the seat'), others), 1);

    await press(jonas.page, 2);
    await Promise.all(others.map(isHeard));
    await choose(mina.page, 2, 'Remove from the seat…');
    const remove = mina.page.getByRole('dialog').getByRole('button', { name: 'Remove' });
    await isOver(await lastHeardAfter(remove, others), 2);

    await press(jonas.page, 3);
    await Promise.all(others.map(isHeard));
    await mina.page.bringToFront();
    await control(mina.page, 'Leave').click();
    const close = mina.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Close for everybody' });
    await isOver(await lastHeardAfter(close, others), 3);
    expect(await microphonesOf(mina.page)).toEqual(['ended']);
  });
});
