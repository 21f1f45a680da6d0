import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleServer } from '../../engine/process/bundle-server.js';
import { ServerProcess } from '../../engine/process/server-process.js';
import { median } from '../contest/median.js';
import type { RequestReport, StoreReport, Way } from '../page/engine/speed-report.js';

const MILLISECONDS = 3_000;
const MESSAGES = 100_000;
const ROUNDS = 3;

/** Of a quick run. */
const FEW_MILLISECONDS = 500;
const FEW_MESSAGES = 3_000;

/** How fast the engine is, medians. */
export interface EngineSpeed {
  readonly requests: readonly (RequestReport & { readonly transport: Way['transport'] })[];
  readonly store: StoreReport & { readonly messages: number };
}

/** Asks the engine in the page, in a SharedWorker and at a server, and stores a history in the browser. */
export async function measureEngine(
  browser: Browser,
  url: string,
  isQuick: boolean,
): Promise<EngineSpeed> {
  const folder = await mkdtemp(join(tmpdir(), 'parlor-bench-server-'));
  const { script, remove } = await bundleServer();
  try {
    const server = await ServerProcess.start({ script, data: folder });
    try {
      return await measureWays(browser, url, server.url, isQuick);
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether everything that was stored was read. */
export function isReadBack({ store }: EngineSpeed): boolean {
  return store.read === store.messages;
}

/** For a terminal, and a page. */
export function printedEngine({ requests, store }: EngineSpeed): string {
  const lines = requests.map(({ transport, perSecond, alone }) =>
    [
      transport.padEnd(14),
      `${Math.round(perSecond).toLocaleString('en')} /s`.padStart(12),
      `${alone.toFixed(2)} ms`.padStart(10),
    ].join(' '),
  );
  const perSecond = (milliseconds: number) =>
    `${Math.round((store.read / milliseconds) * 1_000).toLocaleString('en')} /s`;
  const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;
  return [
    '\nengine: messages sent and acknowledged as stored; 32 at a time, and each alone',
    `${'engine'.padEnd(14)} ${'requests'.padStart(12)} ${'alone'.padStart(10)}`,
    ...lines,
    `${store.messages.toLocaleString('en')} messages in the browser's storage:`,
    `stored in ${seconds(store.storing)} (${perSecond(store.storing)}), started in ${seconds(store.starting)}, ` +
      `read back in ${seconds(store.reading)} (${perSecond(store.reading)})${store.read === store.messages ? '' : `: only ${store.read}`}`,
    '',
  ].join('\n');
}

async function measureWays(
  browser: Browser,
  url: string,
  server: string,
  isQuick: boolean,
): Promise<EngineSpeed> {
  const ways: readonly Way[] = [
    { transport: 'in-page' },
    { transport: 'shared-worker' },
    { transport: 'web-socket', url: server },
  ];
  const reports = new Map<Way, RequestReport[]>();
  for (let round = 0; round < (isQuick ? 1 : ROUNDS); round += 1) {
    for (const way of ways) {
      const milliseconds = isQuick ? FEW_MILLISECONDS : MILLISECONDS;
      const report = await onPage(browser, url, (page) => requests(page, way, milliseconds));
      reports.set(way, [...(reports.get(way) ?? []), report]);
    }
  }
  const messages = isQuick ? FEW_MESSAGES : MESSAGES;
  const store = await onPage(browser, url, (page) => stored(page, messages));
  return {
    requests: ways.map((way) => ({
      transport: way.transport,
      ...mediansOf(reports.get(way) ?? []),
    })),
    store: { ...store, messages },
  };
}

async function requests(page: Page, way: Way, milliseconds: number): Promise<RequestReport> {
  const report = await page.evaluate(
    ([asked, duration]) => window.measureRequests?.(asked, duration),
    [way, milliseconds] as const,
  );
  if (!report) throw new Error('Nothing was measured.');
  return report;
}

async function stored(page: Page, messages: number): Promise<StoreReport> {
  const report = await page.evaluate((count) => window.measureStore?.(count), messages);
  if (!report) throw new Error('Nothing was stored.');
  return report;
}

/** On a page of its own, with a storage of its own. */
async function onPage<Result>(
  browser: Browser,
  url: string,
  deed: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`engine: ${error.stack}\n`));
    await page.goto(`${url}/engine-speed/engine-speed.html`);
    await page.waitForFunction(() => window.measureStore !== undefined);
    return await deed(page);
  } finally {
    await context.close();
  }
}

function mediansOf(reports: readonly RequestReport[]): RequestReport {
  return {
    perSecond: median(reports.map(({ perSecond }) => perSecond)),
    alone: median(reports.map(({ alone }) => alone)),
  };
}
