import type { Browser, Page } from 'playwright-core';
import { problemsOn } from '../page-problems.js';

/** What two people with tabs of an app in one browser have gone through. */
export interface Meeting {
  /** Errors thrown or logged in the tabs, and requests that left the machine. */
  readonly problems: readonly string[];
  /** What the tabs have warned of. */
  readonly warnings: readonly string[];
  /** Whether a SharedWorker was there. */
  readonly hasSharedWorker: boolean;
}

/**
 * Opens the existing app as alice and as bob; alice writes, and bob sees it, also after all tabs were closed and he has
 * come back. A script may have changed the pages before.
 */
export async function meetInTwoTabs(
  browser: Browser,
  url: string,
  { query = '', script = '' }: { query?: string; script?: string | undefined } = {},
): Promise<Meeting> {
  const context = await browser.newContext();
  await context.addInitScript(script);
  const problems: (readonly string[])[] = [];
  const warnings: string[] = [];
  const open = async (user: string, peer: string) => {
    const tab = await context.newPage();
    problems.push(problemsOn(tab));
    tab.on('console', (entry) => {
      if (entry.type() === 'warning') warnings.push(entry.text());
    });
    await tab.goto(`${url}?user=${user}&peer=${peer}${query}`);
    await tab.getByRole('button', { name: 'Say hello' }).waitFor();
    return tab;
  };
  try {
    const bob = await open('bob', 'alice');
    const alice = await open('alice', 'bob');
    await alice.getByRole('button', { name: 'Say hello' }).click();
    await seesIt(bob);
    const hasSharedWorker = (await targetsOf(browser)).includes('shared_worker');
    await Promise.all([alice.close(), bob.close()]);
    await seesIt(await open('bob', 'alice'));
    return { problems: problems.flat(), warnings, hasSharedWorker };
  } finally {
    await context.close();
  }
}

/** The text, and the file after it. */
async function seesIt(tab: Page): Promise<void> {
  await tab.getByRole('listitem').filter({ hasText: 'Hello from alice' }).waitFor();
  await tab.getByRole('listitem').filter({ hasText: 'note.txt' }).waitFor();
}

/** What kinds of things run in the browser. */
async function targetsOf(browser: Browser): Promise<string[]> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map(({ type }) => type);
}
