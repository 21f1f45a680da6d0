import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, SOME_THEMES } from './accessibility.js';
import { demoWindows, messageRow, openConversation, send, thread } from './demo-page.js';

const openDemo = demoWindows();

/** By the switch in the settings. */
async function setDeveloperTools(page: Page, isShown: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Developer tools').setChecked(isShown);
  await page.keyboard.press('Escape');
}

/** The button in the corner, by the beginning of its name. */
function corner(page: Page) {
  return page.getByRole('button', { name: /^Open engine devtools/ });
}

/** Opens the panel, and one of its tabs. */
async function openTools(page: Page, tab: 'Events' | 'Store' | 'Network' | 'Faults') {
  const way = page.getByRole('tab', { name: tab });
  if ((await way.count()) === 0) await corner(page).click();
  await way.click();
}

describe('the developer tools of the demo', () => {
  it('are fetched when they are switched on, and not before; they stay over a reload', async () => {
    const { page, problems } = await (await openDemo()).open('mina');
    const scripts = scriptsOf(page);
    await page.getByRole('option').first().waitFor();
    expect(await withDevtools(scripts)).toEqual([]);
    await setDeveloperTools(page, true);
    await corner(page).waitFor();
    expect(await withDevtools(scripts)).toHaveLength(1);
    await page.reload();
    await corner(page).waitFor();
    await setDeveloperTools(page, false);
    await corner(page).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('show a message that goes over the line, with the engine in a worker', async () => {
    const { page } = await (await openDemo()).open('mina');
    await setDeveloperTools(page, true);
    await openConversation(page, 'Jonas Weber');
    await openTools(page, 'Events');
    await page.getByRole('searchbox', { name: 'Filter events' }).fill('Can you see this?');
    await send(page, 'Can you see this?');
    const row = page.getByRole('option', { name: /^Request messages\.send mina [\d.,]+ ms/ });
    await row.click();
    const detail = page.getByRole('region', { name: 'Details of messages.send' });
    await detail.getByText('"Can you see this?"').first().waitFor();
  });

  it('have a message refused, and the app shows why', async () => {
    const { page } = await (await openDemo()).open('mina');
    await setDeveloperTools(page, true);
    await openConversation(page, 'Jonas Weber');
    await openTools(page, 'Faults');
    await page.getByRole('combobox', { name: 'Method' }).fill('sendmessage');
    await page.getByRole('option', { name: 'sendMessage', exact: true }).click();
    await page.getByRole('combobox', { name: 'Code' }).fill('20007');
    await page.keyboard.press('Escape');
    // That one is writing is said by messages, too, before: none of those takes it.
    await page.getByRole('radio', { name: 'Once' }).check();
    await page.getByRole('button', { name: 'Refuse', exact: true }).click();
    await page.getByRole('button', { name: 'Stop refusing sendMessage with 20007' }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await send(page, 'Are you cross?');
    await messageRow(page, 'Are you cross?')
      .getByRole('button', { name: /Retry|Try again/ })
      .waitFor();
    await thread(page).getByText('Are you cross?').waitFor();
  });

  it('cut the network, and the switch in the settings knows', async () => {
    const { page } = await (await openDemo()).open('mina');
    await setDeveloperTools(page, true);
    await openTools(page, 'Network');
    await page.getByRole('button', { name: /^Offline/ }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /offline|connect/i })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Open engine devtools: offline' }).waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    const cut = page.getByLabel('Cut the network');
    expect(await cut.isChecked()).toBe(true);
    await cut.setChecked(false);
    await page.getByRole('button', { name: 'Open engine devtools', exact: true }).waitFor();
  });

  it.each(SOME_THEMES)('axe finds nothing in them: %s', async (theme) => {
    const demo = await openDemo({ colorScheme: theme });
    const { page } = await demo.open('mina');
    await setDeveloperTools(page, true);
    for (const tab of ['Events', 'Store', 'Network', 'Faults'] as const) {
      await openTools(page, tab);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });

  it('are not there on Tencent’s cloud, nor fetched for it', async () => {
    const { page } = await (await openDemo()).open();
    // As if they had been switched on in the local world before.
    await page.evaluate(() => localStorage.setItem('parlor-demo-developer-tools', 'shown'));
    const scripts = scriptsOf(page);
    // Nothing is asked of Tencent by a test.
    await page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    await page.routeWebSocket(/./, (socket) => socket.close());
    await page.getByRole('button', { name: 'Use Tencent’s cloud instead' }).click();
    await page.getByLabel('SDKAppID').fill('1720000001');
    await page.getByLabel('userID', { exact: true }).fill('ann');
    await page.getByLabel('userSig').fill('none');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Parlor' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Settings' }).click();
    expect(await page.getByLabel('Developer tools').count()).toBe(0);
    expect(await corner(page).count()).toBe(0);
    expect(await withDevtools(scripts)).toEqual([]);
  });
});

/** The scripts that a page fetches from now on, as they come. */
function scriptsOf(page: Page): Promise<string>[] {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\.js(\?|$)/.test(response.url())) scripts.push(response.text().catch(() => ''));
  });
  return scripts;
}

/** Those that have the devtools in them: by words that only they say. */
async function withDevtools(scripts: readonly Promise<string>[]): Promise<readonly string[]> {
  const texts = await Promise.all(scripts);
  return texts.filter((text) => text.includes('Nothing has gone over the lines yet'));
}
