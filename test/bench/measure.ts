import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Scenario } from './scenarios.js';

/** What one run of one scenario on one page has cost. */
export interface Sample {
  readonly contestant: string;
  readonly scenario: string;
  /** Milliseconds from the beginning until it was painted. */
  readonly time: number;
  /** Milliseconds that the page's main thread was busy: script, style, layout, paint. */
  readonly busy: number;
  /** Elements of a row, on average. */
  readonly nodesPerRow: number;
}

interface Task {
  readonly url: string;
  readonly contestant: string;
  readonly scenario: Scenario;
  /** How many elements a row is to have, for a contestant that can choose. */
  readonly rowNodes: number;
}

/** Runs a scenario on a fresh page. */
export async function measure(browser: Browser, task: Task): Promise<Sample> {
  const { url, contestant, scenario, rowNodes } = task;
  const context = await browser.newContext({
    viewport: { width: 800, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${contestant}: ${error.stack}\n`));
    await page.goto(`${url}/${contestant}/${contestant}.html?nodes=${rowNodes}`);
    await page.waitForFunction(() => window.contestant !== undefined);
    await scenario.prepare(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await collectGarbage(session);
    const before = await busyTime(session);
    const begin = await page.evaluate(() => performance.now());
    await scenario.run(page);
    const time = (await page.evaluate(() => performance.now())) - begin;
    const busy = (await busyTime(session)) - before;
    const nodesPerRow = await countNodes(page);
    return { contestant, scenario: scenario.name, time, busy, nodesPerRow };
  } finally {
    await context.close();
  }
}

async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => window.contestant?.nodesPerRow() ?? Number.NaN);
}
