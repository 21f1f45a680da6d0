import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.js';

/** One browser with tabs that share storage and workers: two people, side by side. */
export interface DemoWindow {
  context: BrowserContext;
  /** Opens a tab as one of the seeded people; on the first screen when nobody is named. */
  open(userID?: string): Promise<DemoTab>;
  close(): Promise<void>;
}

/** A tab of the demo, and what went wrong in it. */
export interface DemoTab {
  page: Page;
  /** Errors of the page: uncaught, or printed on its console. */
  problems: string[];
  /** Where the page went besides its own server. */
  foreignRequests: string[];
}

/** How a window is to be. */
export interface DemoOptions extends BrowserContextOptions {
  /** Whether people whom nobody is answer and talk by themselves; `false` when left out: most tests are about who does what. */
  isLively?: boolean;
}

/**
 * One browser for the tests of a file, started with some arguments more if need be; each test opens a window of its own,
 * which is closed after it.
 */
export function demoWindows(
  args: readonly string[] = [],
): (options?: DemoOptions) => Promise<DemoWindow> {
  let browser: Browser;
  let windows: DemoWindow[] = [];
  beforeAll(async () => {
    browser = await launchChromium(args);
  });
  afterEach(async () => {
    for (const window of windows) await window.close();
    windows = [];
  });
  afterAll(() => browser.close());
  return async (options) => {
    const window = await openDemo(browser, options);
    windows.push(window);
    return window;
  };
}

async function openDemo(
  browser: Browser,
  { isLively = false, ...options }: DemoOptions = {},
): Promise<DemoWindow> {
  const demoURL = inject('demoURL');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  // As the switch in the settings leaves it.
  if (!isLively)
    await context.addInitScript(() => localStorage.setItem('parlor-demo-lively', 'off'));
  return {
    context,
    async open(userID) {
      const tab = watch(await context.newPage(), demoURL);
      await tab.page.goto(userID ? `${demoURL}/#as=${userID}` : demoURL);
      return tab;
    },
    close: () => context.close(),
  };
}

/** The conversation of the list whose name begins so. */
export function conversation(page: Page, name: string) {
  return page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${name}`) });
}

/** Opens a conversation of the list and waits for its composer. */
export async function openConversation(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await conversation(page, name).click();
  await page.getByRole('textbox').waitFor();
}

/** Writes a message and sends it as people do. */
export async function send(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('textbox').fill(text);
  await page.getByRole('textbox').press('Enter');
}

/** Cuts the network by the switch in the settings, or restores it. */
export async function setNetworkCut(page: Page, isCut: boolean): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Cut the network').setChecked(isCut);
  await page.keyboard.press('Escape');
}

/** The thread on screen. */
export function thread(page: Page) {
  return page.getByRole('list', { name: /^Messages/ });
}

/** A message of the thread on screen. */
export function messageRow(page: Page, text: string) {
  return thread(page).getByRole('listitem').filter({ hasText: text });
}

/** Until the engine, or the cloud, has acknowledged a message of one's own: before, it is in the outbox alone. */
export async function sent(page: Page, text: string): Promise<void> {
  // In a group it goes on: not read yet.
  await messageRow(page, text).getByText(/^Sent/).waitFor({ state: 'attached' });
}

/** Puts an emoji of the picker under a message, by the beginning of its name. */
export async function react(page: Page, text: string, emoji: RegExp): Promise<void> {
  await page.bringToFront();
  const row = messageRow(page, text);
  await row.getByText(text).hover();
  await row.getByRole('button', { name: 'Add a reaction' }).click();
  await page.getByRole('gridcell').getByRole('button', { name: emoji }).first().click();
}

/** A seat of the stage on screen, by its number, from 1. */
export function seat(page: Page, index: number) {
  return page
    .getByRole('grid', { name: /^Seats/ })
    .getByRole('gridcell')
    .nth(index - 1);
}

/** The stage on screen, seat by seat, as a screen reader would say it. */
export async function stageOf(page: Page): Promise<string[]> {
  const names = await page
    .getByRole('grid', { name: /^Seats/ })
    .getByRole('button')
    .allInnerTexts();
  return names.map((name) => name.split('\n')[0] ?? '');
}

/** Presses a seat. */
export async function press(page: Page, index: number): Promise<void> {
  await page.bringToFront();
  await seat(page, index).getByRole('button').click();
}

/** Presses a seat in all these tabs at the same time. */
export async function race(tabs: readonly DemoTab[], index: number): Promise<void> {
  // Busy browsers take their time until they have heard of it.
  const start = Date.now() + 1_500;
  const pressAt = ({ page }: DemoTab) =>
    seat(page, index)
      .getByRole('button')
      .evaluate(async (button: HTMLElement, at) => {
        while (Date.now() < at) await new Promise(requestAnimationFrame);
        button.click();
      }, start);
  await Promise.all(tabs.map(pressAt));
}

/** Goes to the audio rooms. */
export async function goToRooms(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('navigation').getByRole('button', { name: 'Rooms' }).click();
  await page.getByRole('button', { name: 'New room' }).waitFor();
}

/** The audio room of the list whose name begins so. */
export function roomInList(page: Page, name: string) {
  const rooms = page.getByRole('list', { name: 'Rooms' });
  return rooms.getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Goes into an audio room that one is a member of, and waits for its seats. */
export async function goIntoRoom(page: Page, name: string): Promise<void> {
  await goToRooms(page);
  await roomInList(page, name).click();
  await seat(page, 1).waitFor();
}

function watch(page: Page, demoURL: string): DemoTab {
  const tab: DemoTab = { page, problems: [], foreignRequests: [] };
  page.on('pageerror', (error) => tab.problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') tab.problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(demoURL) && !/^(data|blob):/.test(url)) tab.foreignRequests.push(url);
  });
  return tab;
}
